// What 5.10.223-x86-d506ec8e brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const ARCH_KMALLOC_MINALIGN: u32 = 8;

pub const ARCH_SLAB_MINALIGN: u32 = 8;

pub const KMALLOC_MIN_SIZE: i32 = 8;

pub const KMALLOC_SHIFT_LOW: i32 = 3;

pub const SLAB_OBJ_MIN_SIZE: i32 = 8;

pub type __builtin_va_list = *mut crate::ctypes::c_char;

pub type va_list = __builtin_va_list;

unsafe extern "C" {
    #[link_name = "kmod_shim_strlen"]
    pub fn strlen(p: *const crate::ctypes::c_char) -> usize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_strnlen"]
    pub fn strnlen(p: *const crate::ctypes::c_char, maxlen: __kernel_size_t) -> usize;
}

unsafe extern "C" {
    pub fn bcmp(
        arg1: *const crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: __kernel_size_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strcspn(
        arg1: *const crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
    ) -> __kernel_size_t;
}

unsafe extern "C" {
    pub fn strncasecmp(
        s1: *const crate::ctypes::c_char,
        s2: *const crate::ctypes::c_char,
        n: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strrchr(
        arg1: *const crate::ctypes::c_char,
        arg2: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strspn(
        arg1: *const crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
    ) -> __kernel_size_t;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_specific_insn__opcode__indirect {
    pub reg: crate::ctypes::c_uchar,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_specific_insn__opcode__jcc {
    pub type_: crate::ctypes::c_uchar,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_specific_insn__opcode__loop_ {
    pub type_: crate::ctypes::c_uchar,
    pub asize: crate::ctypes::c_uchar,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_uprobe_task {
    pub saved_trap_nr: crate::ctypes::c_uint,
    pub saved_tf: crate::ctypes::c_uint,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct fxregs_state__rip__fip {
    pub fip: u32_,
    pub fcs: u32_,
    pub foo: u32_,
    pub fos: u32_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct fxregs_state__rip__rip {
    pub rip: u64_,
    pub rdp: u64_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct ioapic_alloc_info {
    pub pin: crate::ctypes::c_int,
    pub node: crate::ctypes::c_int,
    pub _bits_trigger: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub entry: *mut IO_APIC_route_entry,
}
bits ioapic_alloc_info
    trigger: u32_ as u32 = _bits_trigger 0 1
    polarity: u32_ as u32 = _bits_trigger 1 1
    valid: u32_ as u32 = _bits_trigger 2 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct lockref__lock__lock {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pgprot {
    pub pgprot: pgprotval_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pte_t__pte_low {
    pub pte_low: crate::ctypes::c_ulong,
    pub pte_high: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct system_counterval_t {
    pub cycles: u64_,
    pub cs: *mut clocksource,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_alloc_info {
    pub limit: crate::ctypes::c_int,
    pub blade: crate::ctypes::c_int,
    pub offset: crate::ctypes::c_ulong,
    pub name: *mut crate::ctypes::c_char,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union pte_t {
    pub anon__pte_low: pte_t__pte_low,
    pub pte: pteval_t,
}

#[repr(C)]
#[repr(align(16))]
pub struct fxregs_state {
    pub cwd: u16_,
    pub swd: u16_,
    pub twd: u16_,
    pub fop: u16_,
    pub anon__rip: fxregs_state__rip,
    pub mxcsr: u32_,
    pub mxcsr_mask: u32_,
    pub st_space: [u32_; 32usize],
    pub xmm_space: [u32_; 64usize],
    pub padding: [u32_; 12usize],
    pub anon__padding1: fxregs_state__padding1,
}

#[repr(C)]
#[repr(align(4096))]
pub struct entry_stack_page {
    pub stack: entry_stack,
}

#[repr(C)]
#[repr(align(4096))]
pub struct tss_struct {
    pub x86_tss: x86_hw_tss,
    pub io_bitmap: x86_io_bitmap,
}

#[repr(C)]
#[repr(align(64))]
pub struct fpu {
    pub last_cpu: crate::ctypes::c_uint,
    pub avx512_timestamp: crate::ctypes::c_ulong,
    pub state: fpregs_state,
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
    pub fpu: fpu,
}
bits thread_struct
    iopl_warn: crate::ctypes::c_uint as u32 = _bits_iopl_warn 0 1

#[repr(C)]
#[repr(align(64))]
pub struct xregs_state {
    pub i387: fxregs_state,
    pub header: xstate_header,
    pub extended_state_area: __IncompleteArrayField<u8_>,
}

#[repr(C)]
#[repr(align(64))]
pub union fpregs_state {
    pub fsave: ::core::mem::ManuallyDrop<fregs_state>,
    pub fxsave: ::core::mem::ManuallyDrop<fxregs_state>,
    pub soft: ::core::mem::ManuallyDrop<swregs_state>,
    pub xsave: ::core::mem::ManuallyDrop<xregs_state>,
    pub __padding: ::core::mem::ManuallyDrop<[u8_; 4096usize]>,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct atomic64_t {
    pub counter: s64,
}

#[repr(C)]
pub struct apm_bios_info {
    pub version: __u16,
    pub cseg: __u16,
    pub offset: __u32,
    pub cseg_16: __u16,
    pub dseg: __u16,
    pub flags: __u16,
    pub cseg_len: __u16,
    pub cseg_16_len: __u16,
    pub dseg_len: __u16,
}

#[repr(C)]
pub struct arch_optimized_insn {
    pub copied_insn: [kprobe_opcode_t; 4usize],
    pub insn: *mut kprobe_opcode_t,
    pub size: usize,
}

#[repr(C)]
pub struct arch_specific_insn {
    pub insn: *mut kprobe_opcode_t,
    pub _bits_boostable: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub size: crate::ctypes::c_uchar,
    pub anon__opcode: arch_specific_insn__opcode,
    pub rel32: s32,
    pub emulate_op: ::core::option::Option<
        unsafe extern "C" fn(p: *mut kprobe, regs: *mut pt_regs),
    >,
    pub tp_len: crate::ctypes::c_int,
}
bits arch_specific_insn
    boostable: crate::ctypes::c_uint as u32 = _bits_boostable 0 1

#[repr(C)]
pub struct arch_tlbflush_unmap_batch {
    pub cpumask: cpumask,
}

#[repr(C)]
pub struct cpumask {
    pub bits: [crate::ctypes::c_ulong; 1usize],
}

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
    pub removable: device_removable,
    pub _bits_offline_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_offline_disabled: [u8; 3usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1

#[repr(C)]
pub struct edid_info {
    pub dummy: [crate::ctypes::c_uchar; 128usize],
}

#[repr(C)]
pub struct entry_stack {
    pub stack: [crate::ctypes::c_char; 4096usize],
}

#[repr(C)]
pub struct fregs_state {
    pub cwd: u32_,
    pub swd: u32_,
    pub twd: u32_,
    pub fip: u32_,
    pub fcs: u32_,
    pub foo: u32_,
    pub fos: u32_,
    pub st_space: [u32_; 20usize],
    pub status: u32_,
}

#[repr(C)]
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
pub struct ist_info {
    pub signature: __u32,
    pub command: __u32,
    pub event: __u32,
    pub perf_level: __u32,
}

#[repr(C)]
pub struct lockref {
    pub anon__lock: lockref__lock,
}

#[repr(C)]
pub struct mm_context_t {
    pub ctx_id: u64_,
    pub tlb_gen: atomic64_t,
    pub ldt_usr_sem: rw_semaphore,
    pub ldt: *mut ldt_struct,
    pub lock: mutex,
    pub vdso: *mut crate::ctypes::c_void,
    pub vdso_image: *const vdso_image,
    pub perf_rdpmc_allowed: atomic_t,
}

#[repr(C)]
pub struct page_frag {
    pub page: *mut page,
    pub offset: __u16,
    pub size: __u16,
}

#[repr(C)]
pub struct physid_mask {
    pub mask: [crate::ctypes::c_ulong; 8usize],
}

#[repr(C)]
pub struct posix_cputimer_base {
    pub nextevt: u64_,
    pub tqhead: timerqueue_head,
}

#[repr(C)]
pub struct posix_cputimers {
    pub bases: [posix_cputimer_base; 3usize],
    pub timers_active: crate::ctypes::c_uint,
    pub expiry_active: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct prev_cputime {
    pub utime: u64_,
    pub stime: u64_,
    pub lock: raw_spinlock_t,
}

#[repr(C)]
pub struct pt_regs {
    pub bx: crate::ctypes::c_ulong,
    pub cx: crate::ctypes::c_ulong,
    pub dx: crate::ctypes::c_ulong,
    pub si: crate::ctypes::c_ulong,
    pub di: crate::ctypes::c_ulong,
    pub bp: crate::ctypes::c_ulong,
    pub ax: crate::ctypes::c_ulong,
    pub ds: crate::ctypes::c_ushort,
    pub __dsh: crate::ctypes::c_ushort,
    pub es: crate::ctypes::c_ushort,
    pub __esh: crate::ctypes::c_ushort,
    pub fs: crate::ctypes::c_ushort,
    pub __fsh: crate::ctypes::c_ushort,
    pub gs: crate::ctypes::c_ushort,
    pub __gsh: crate::ctypes::c_ushort,
    pub orig_ax: crate::ctypes::c_ulong,
    pub ip: crate::ctypes::c_ulong,
    pub cs: crate::ctypes::c_ushort,
    pub __csh: crate::ctypes::c_ushort,
    pub flags: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub ss: crate::ctypes::c_ushort,
    pub __ssh: crate::ctypes::c_ushort,
}

#[repr(C)]
pub struct rb_root_cached {
    pub rb_root: rb_root,
    pub rb_leftmost: *mut rb_node,
}

#[repr(C)]
pub struct restart_block {
    pub fn_: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut restart_block) -> crate::ctypes::c_long,
    >,
    pub anon__futex: restart_block__futex,
}

#[repr(C)]
pub struct seqcount {
    pub sequence: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct seqcount_spinlock {
    pub seqcount: seqcount_t,
}

#[repr(C)]
pub struct setup_data {
    pub next: __u64,
    pub type_: __u32,
    pub len: __u32,
    pub data: __IncompleteArrayField<__u8>,
}

#[repr(C)]
pub struct sigpending {
    pub list: list_head,
    pub signal: sigset_t,
}

#[repr(C)]
pub struct sigset_t {
    pub sig: [crate::ctypes::c_ulong; 2usize],
}

#[repr(C)]
pub struct srcu_struct {
    pub node: [srcu_node; 3usize],
    pub level: [*mut srcu_node; 3usize],
    pub srcu_cb_mutex: mutex,
    pub lock: spinlock_t,
    pub srcu_gp_mutex: mutex,
    pub srcu_idx: crate::ctypes::c_uint,
    pub srcu_gp_seq: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_last_gp_end: crate::ctypes::c_ulong,
    pub sda: *mut srcu_data,
    pub srcu_barrier_seq: crate::ctypes::c_ulong,
    pub srcu_barrier_mutex: mutex,
    pub srcu_barrier_completion: completion,
    pub srcu_barrier_cpu_cnt: atomic_t,
    pub work: delayed_work,
}

#[repr(C)]
pub struct swregs_state {
    pub cwd: u32_,
    pub swd: u32_,
    pub twd: u32_,
    pub fip: u32_,
    pub fcs: u32_,
    pub foo: u32_,
    pub fos: u32_,
    pub st_space: [u32_; 20usize],
    pub ftop: u8_,
    pub changed: u8_,
    pub lookahead: u8_,
    pub no_update: u8_,
    pub rm: u8_,
    pub alimit: u8_,
    pub info: *mut math_emu_info,
    pub entry_eip: u32_,
}

#[repr(C)]
pub struct sysv_sem {
    pub undo_list: *mut sem_undo_list,
}

#[repr(C)]
pub struct sysv_shm {
    pub shm_clist: list_head,
}

#[repr(C)]
pub struct task_io_accounting {
    pub rchar: u64_,
    pub wchar: u64_,
    pub syscr: u64_,
    pub syscw: u64_,
    pub read_bytes: u64_,
    pub write_bytes: u64_,
    pub cancelled_write_bytes: u64_,
}

#[repr(C)]
pub struct task_rss_stat {
    pub events: crate::ctypes::c_int,
    pub count: [crate::ctypes::c_int; 4usize],
}

#[repr(C)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub status: u32_,
}

#[repr(C)]
pub struct timer_list {
    pub entry: hlist_node,
    pub expires: crate::ctypes::c_ulong,
    pub function: ::core::option::Option<unsafe extern "C" fn(arg1: *mut timer_list)>,
    pub flags: u32_,
}

#[repr(C)]
pub struct timerqueue_head {
    pub rb_root: rb_root_cached,
}

#[repr(C)]
pub struct tlbflush_unmap_batch {
    pub arch: arch_tlbflush_unmap_batch,
    pub flush_required: bool_,
    pub writable: bool_,
}

#[repr(C)]
pub struct user_i387_struct {
    pub cwd: crate::ctypes::c_long,
    pub swd: crate::ctypes::c_long,
    pub twd: crate::ctypes::c_long,
    pub fip: crate::ctypes::c_long,
    pub fcs: crate::ctypes::c_long,
    pub foo: crate::ctypes::c_long,
    pub fos: crate::ctypes::c_long,
    pub st_space: [crate::ctypes::c_long; 20usize],
}

#[repr(C)]
pub struct user_regs_struct {
    pub bx: crate::ctypes::c_ulong,
    pub cx: crate::ctypes::c_ulong,
    pub dx: crate::ctypes::c_ulong,
    pub si: crate::ctypes::c_ulong,
    pub di: crate::ctypes::c_ulong,
    pub bp: crate::ctypes::c_ulong,
    pub ax: crate::ctypes::c_ulong,
    pub ds: crate::ctypes::c_ulong,
    pub es: crate::ctypes::c_ulong,
    pub fs: crate::ctypes::c_ulong,
    pub gs: crate::ctypes::c_ulong,
    pub orig_ax: crate::ctypes::c_ulong,
    pub ip: crate::ctypes::c_ulong,
    pub cs: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub ss: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct vmacache {
    pub seqnum: u64_,
    pub vmas: [*mut vm_area_struct; 4usize],
}

#[repr(C)]
pub struct x86_hyper_init {
    pub init_platform: ::core::option::Option<unsafe extern "C" fn()>,
    pub guest_late_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub x2apic_available: ::core::option::Option<unsafe extern "C" fn() -> bool_>,
    pub init_mem_mapping: ::core::option::Option<unsafe extern "C" fn()>,
    pub init_after_bootmem: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct x86_hyper_runtime {
    pub pin_vcpu: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int),
    >,
    pub sev_es_hcall_prepare: ::core::option::Option<
        unsafe extern "C" fn(ghcb: *mut ghcb, regs: *mut pt_regs),
    >,
    pub sev_es_hcall_finish: ::core::option::Option<
        unsafe extern "C" fn(ghcb: *mut ghcb, regs: *mut pt_regs) -> bool_,
    >,
}

#[repr(C)]
pub struct x86_io_bitmap {
    pub prev_sequence: u64_,
    pub prev_max: crate::ctypes::c_uint,
    pub bitmap: [crate::ctypes::c_ulong; 2049usize],
    pub mapall: [crate::ctypes::c_ulong; 2049usize],
}

#[repr(C)]
pub union arch_specific_insn__opcode {
    pub opcode: crate::ctypes::c_uchar,
    pub jcc: arch_specific_insn__opcode__jcc,
    pub loop_: arch_specific_insn__opcode__loop_,
    pub indirect: arch_specific_insn__opcode__indirect,
}

#[repr(C)]
pub union edd_device_params__device_path {
    pub ata: edd_device_params__device_path__ata,
    pub atapi: edd_device_params__device_path__atapi,
    pub scsi: edd_device_params__device_path__scsi,
    pub usb: edd_device_params__device_path__usb,
    pub i1394: edd_device_params__device_path__i1394,
    pub fibre: edd_device_params__device_path__fibre,
    pub i2o: edd_device_params__device_path__i2o,
    pub raid: edd_device_params__device_path__raid,
    pub sata: edd_device_params__device_path__sata,
    pub unknown: edd_device_params__device_path__unknown,
}

#[repr(C)]
pub union edd_device_params__interface_path {
    pub isa: edd_device_params__interface_path__isa,
    pub pci: edd_device_params__interface_path__pci,
    pub ibnd: edd_device_params__interface_path__ibnd,
    pub xprs: edd_device_params__interface_path__xprs,
    pub htpt: edd_device_params__interface_path__htpt,
    pub unknown: edd_device_params__interface_path__unknown,
}

#[repr(C)]
pub union fxregs_state__padding1 {
    pub padding1: [u32_; 12usize],
    pub sw_reserved: [u32_; 12usize],
}

#[repr(C)]
pub union fxregs_state__rip {
    pub anon__rip: fxregs_state__rip__rip,
    pub anon__fip: fxregs_state__rip__fip,
}

#[repr(C)]
pub union irq_alloc_info__ioapic {
    pub ioapic: ioapic_alloc_info,
    pub uv: uv_alloc_info,
}

#[repr(C)]
pub union lockref__lock {
    pub anon__lock: lockref__lock__lock,
}

#[repr(C)]
pub union restart_block__futex {
    pub futex: restart_block__futex__futex,
    pub nanosleep: restart_block__futex__nanosleep,
    pub poll: restart_block__futex__poll,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__ata {
    pub device: __u8,
    pub reserved1: __u8,
    pub reserved2: __u16,
    pub reserved3: __u32,
    pub reserved4: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__atapi {
    pub device: __u8,
    pub lun: __u8,
    pub reserved1: __u8,
    pub reserved2: __u8,
    pub reserved3: __u32,
    pub reserved4: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__fibre {
    pub wwid: __u64,
    pub lun: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__i1394 {
    pub eui: __u64,
    pub reserved: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__i2o {
    pub identity_tag: __u64,
    pub reserved: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__raid {
    pub array_number: __u32,
    pub reserved1: __u32,
    pub reserved2: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__sata {
    pub device: __u8,
    pub reserved1: __u8,
    pub reserved2: __u16,
    pub reserved3: __u32,
    pub reserved4: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__scsi {
    pub id: __u16,
    pub lun: __u64,
    pub reserved1: __u16,
    pub reserved2: __u32,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__unknown {
    pub reserved1: __u64,
    pub reserved2: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__device_path__usb {
    pub serial_number: __u64,
    pub reserved: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__interface_path__htpt {
    pub reserved: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__interface_path__ibnd {
    pub reserved: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__interface_path__isa {
    pub base_address: __u16,
    pub reserved1: __u16,
    pub reserved2: __u32,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__interface_path__pci {
    pub bus: __u8,
    pub slot: __u8,
    pub function: __u8,
    pub channel: __u8,
    pub reserved: __u32,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__interface_path__unknown {
    pub reserved: __u64,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct edd_device_params__interface_path__xprs {
    pub reserved: __u64,
}

#[repr(C, packed)]
pub struct desc_struct {
    pub limit0: u16_,
    pub base0: u16_,
    pub _bits_base1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl desc_struct {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn base1(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<0usize, 8u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_base1(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<0usize, 8u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn base1_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    0usize,
                    8u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_base1_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                0usize,
                8u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<8usize, 4u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<8usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    8usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                8usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn s(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<12usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_s(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<12usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn s_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    12usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_s_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                12usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn dpl(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<13usize, 2u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_dpl(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<13usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn dpl_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    13usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_dpl_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                13usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn p(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<15usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_p(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<15usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn p_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    15usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_p_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                15usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn limit1(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<16usize, 4u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_limit1(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<16usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn limit1_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    16usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_limit1_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                16usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn avl(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<20usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_avl(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<20usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn avl_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    20usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_avl_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                20usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn l(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<21usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_l(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<21usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn l_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    21usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_l_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                21usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn d(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<22usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_d(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<22usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn d_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    22usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_d_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                22usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn g(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<23usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_g(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<23usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn g_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    23usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_g_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                23usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn base2(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<24usize, 8u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_base2(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<24usize, 8u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn base2_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    24usize,
                    8u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_base2_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                24usize,
                8u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
}

#[repr(C, packed)]
pub struct edd_device_params {
    pub length: __u16,
    pub info_flags: __u16,
    pub num_default_cylinders: __u32,
    pub num_default_heads: __u32,
    pub sectors_per_track: __u32,
    pub number_of_sectors: __u64,
    pub bytes_per_sector: __u16,
    pub dpte_ptr: __u32,
    pub key: __u16,
    pub device_path_info_length: __u8,
    pub reserved2: __u8,
    pub reserved3: __u16,
    pub host_bus_type: [__u8; 4usize],
    pub interface_type: [__u8; 8usize],
    pub interface_path: edd_device_params__interface_path,
    pub device_path: edd_device_params__device_path,
    pub reserved4: __u8,
    pub checksum: __u8,
}

#[repr(C, packed)]
pub struct edd_info {
    pub device: __u8,
    pub version: __u8,
    pub interface_support: __u16,
    pub legacy_max_cylinder: __u16,
    pub legacy_max_head: __u8,
    pub legacy_sectors_per_track: __u8,
    pub params: edd_device_params,
}

#[repr(C, packed)]
pub struct x86_hw_tss {
    pub back_link: crate::ctypes::c_ushort,
    pub __blh: crate::ctypes::c_ushort,
    pub sp0: crate::ctypes::c_ulong,
    pub ss0: crate::ctypes::c_ushort,
    pub __ss0h: crate::ctypes::c_ushort,
    pub sp1: crate::ctypes::c_ulong,
    pub ss1: crate::ctypes::c_ushort,
    pub __ss1h: crate::ctypes::c_ushort,
    pub sp2: crate::ctypes::c_ulong,
    pub ss2: crate::ctypes::c_ushort,
    pub __ss2h: crate::ctypes::c_ushort,
    pub __cr3: crate::ctypes::c_ulong,
    pub ip: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ulong,
    pub ax: crate::ctypes::c_ulong,
    pub cx: crate::ctypes::c_ulong,
    pub dx: crate::ctypes::c_ulong,
    pub bx: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub bp: crate::ctypes::c_ulong,
    pub si: crate::ctypes::c_ulong,
    pub di: crate::ctypes::c_ulong,
    pub es: crate::ctypes::c_ushort,
    pub __esh: crate::ctypes::c_ushort,
    pub cs: crate::ctypes::c_ushort,
    pub __csh: crate::ctypes::c_ushort,
    pub ss: crate::ctypes::c_ushort,
    pub __ssh: crate::ctypes::c_ushort,
    pub ds: crate::ctypes::c_ushort,
    pub __dsh: crate::ctypes::c_ushort,
    pub fs: crate::ctypes::c_ushort,
    pub __fsh: crate::ctypes::c_ushort,
    pub gs: crate::ctypes::c_ushort,
    pub __gsh: crate::ctypes::c_ushort,
    pub ldt: crate::ctypes::c_ushort,
    pub __ldth: crate::ctypes::c_ushort,
    pub trace: crate::ctypes::c_ushort,
    pub io_bitmap_base: crate::ctypes::c_ushort,
}

#[repr(C, packed)]
pub struct xstate_header {
    pub xfeatures: u64_,
    pub xcomp_bv: u64_,
    pub reserved: [u64_; 6usize],
}

pub type elf_fpregset_t = user_i387_struct;

pub type elf_gregset_t = [elf_greg_t; 17usize];

pub type irq_alloc_type = crate::ctypes::c_uint;

pub type kprobe_opcode_t = u8_;

pub type page_cache_mode = crate::ctypes::c_uint;

pub type pg_level = crate::ctypes::c_uint;

pub type pgprot_t = pgprot;

pub type pgprotval_t = u64_;

pub type physid_mask_t = physid_mask;

pub type uprobe_opcode_t = u8_;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct _fpx_sw_bytes {
    pub magic1: __u32,
    pub extended_size: __u32,
    pub xfeatures: __u64,
    pub xstate_size: __u32,
    pub padding: [__u32; 7usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_uprobe__branch__branch {
    pub offs: s32,
    pub ilen: u8_,
    pub opc1: u8_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_uprobe__branch__defparam {
    pub fixups: u8_,
    pub ilen: u8_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_uprobe__branch__push {
    pub reg_offset: u8_,
    pub ilen: u8_,
}

#[repr(C)]
#[repr(align(64))]
pub struct movsl_mask {
    pub mask: crate::ctypes::c_int,
}

#[repr(C)]
pub struct __large_struct {
    pub buf: [crate::ctypes::c_ulong; 100usize],
}

#[repr(C)]
pub struct _fpreg {
    pub significand: [__u16; 4usize],
    pub exponent: __u16,
}

#[repr(C)]
pub struct _fpstate_32 {
    pub cw: __u32,
    pub sw: __u32,
    pub tag: __u32,
    pub ipoff: __u32,
    pub cssel: __u32,
    pub dataoff: __u32,
    pub datasel: __u32,
    pub _st: [_fpreg; 8usize],
    pub status: __u16,
    pub magic: __u16,
    pub _fxsr_env: [__u32; 6usize],
    pub mxcsr: __u32,
    pub reserved: __u32,
    pub _fxsr_st: [_fpxreg; 8usize],
    pub _xmm: [_xmmreg; 8usize],
    pub anon__padding1: _fpstate_32__padding1,
    pub anon__padding2: _fpstate_32__padding2,
}

#[repr(C)]
pub struct _fpstate_64 {
    pub cwd: __u16,
    pub swd: __u16,
    pub twd: __u16,
    pub fop: __u16,
    pub rip: __u64,
    pub rdp: __u64,
    pub mxcsr: __u32,
    pub mxcsr_mask: __u32,
    pub st_space: [__u32; 32usize],
    pub xmm_space: [__u32; 64usize],
    pub reserved2: [__u32; 12usize],
    pub anon__reserved3: _fpstate_64__reserved3,
}

#[repr(C)]
pub struct _fpxreg {
    pub significand: [__u16; 4usize],
    pub exponent: __u16,
    pub padding: [__u16; 3usize],
}

#[repr(C)]
pub struct _header {
    pub xfeatures: __u64,
    pub reserved1: [__u64; 2usize],
    pub reserved2: [__u64; 5usize],
}

#[repr(C)]
pub struct _xmmreg {
    pub element: [__u32; 4usize],
}

#[repr(C)]
pub struct _xstate {
    pub fpstate: _fpstate_32,
    pub xstate_hdr: _header,
    pub ymmh: _ymmh_state,
}

#[repr(C)]
pub struct _ymmh_state {
    pub ymmh_space: [__u32; 64usize],
}

#[repr(C)]
pub struct apm_info {
    pub bios: apm_bios_info,
    pub connection_version: crate::ctypes::c_ushort,
    pub get_power_status_broken: crate::ctypes::c_int,
    pub get_power_status_swabinminutes: crate::ctypes::c_int,
    pub allow_ints: crate::ctypes::c_int,
    pub forbid_idle: crate::ctypes::c_int,
    pub realmode_power_off: crate::ctypes::c_int,
    pub disabled: crate::ctypes::c_int,
}

#[repr(C)]
pub struct arch_spinlock {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct arch_uprobe {
    pub anon__insn: arch_uprobe__insn,
    pub ops: *const uprobe_xol_ops,
    pub anon__branch: arch_uprobe__branch,
}

#[repr(C)]
pub struct edd {
    pub mbr_signature: [crate::ctypes::c_uint; 16usize],
    pub edd_info: [edd_info; 6usize],
    pub mbr_signature_nr: crate::ctypes::c_uchar,
    pub edd_info_nr: crate::ctypes::c_uchar,
}

#[repr(C)]
pub struct exception_table_entry {
    pub insn: crate::ctypes::c_int,
    pub fixup: crate::ctypes::c_int,
    pub handler: crate::ctypes::c_int,
}

#[repr(C)]
pub struct flush_tlb_info {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct ldt_struct {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct math_emu_info {
    pub ___orig_eip: crate::ctypes::c_long,
    pub regs: *mut pt_regs,
}

#[repr(C)]
pub struct paravirt_callee_save {
    pub func: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct paravirt_patch_site {
    pub instr: *mut u8_,
    pub type_: u8_,
    pub len: u8_,
}

#[repr(C)]
pub struct paravirt_patch_template {
    pub init: pv_init_ops,
    pub time: pv_time_ops,
    pub cpu: pv_cpu_ops,
    pub irq: pv_irq_ops,
    pub mmu: pv_mmu_ops,
    pub lock: pv_lock_ops,
}

#[repr(C)]
pub struct pv_cpu_ops {
    pub io_delay: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct pv_info {
    pub name: *const crate::ctypes::c_char,
}

#[repr(C)]
pub struct pv_init_ops {
    pub patch: ::core::option::Option<
        unsafe extern "C" fn(
            type_: u8_,
            insn_buff: *mut crate::ctypes::c_void,
            addr: crate::ctypes::c_ulong,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_uint,
    >,
}

#[repr(C)]
pub struct pv_irq_ops {}

#[repr(C)]
pub struct pv_lock_ops {
    pub queued_spin_lock_slowpath: ::core::option::Option<
        unsafe extern "C" fn(lock: *mut qspinlock, val: u32_),
    >,
    pub queued_spin_unlock: paravirt_callee_save,
    pub wait: ::core::option::Option<unsafe extern "C" fn(ptr: *mut u8_, val: u8_)>,
    pub kick: ::core::option::Option<unsafe extern "C" fn(cpu: crate::ctypes::c_int)>,
    pub vcpu_is_preempted: paravirt_callee_save,
}

#[repr(C)]
pub struct pv_mmu_ops {
    pub flush_tlb_user: ::core::option::Option<unsafe extern "C" fn()>,
    pub flush_tlb_kernel: ::core::option::Option<unsafe extern "C" fn()>,
    pub flush_tlb_one_user: ::core::option::Option<
        unsafe extern "C" fn(addr: crate::ctypes::c_ulong),
    >,
    pub flush_tlb_others: ::core::option::Option<
        unsafe extern "C" fn(cpus: *const cpumask, info: *const flush_tlb_info),
    >,
    pub tlb_remove_table: ::core::option::Option<
        unsafe extern "C" fn(tlb: *mut mmu_gather, table: *mut crate::ctypes::c_void),
    >,
    pub exit_mmap: ::core::option::Option<unsafe extern "C" fn(mm: *mut mm_struct)>,
}

#[repr(C)]
pub struct pv_time_ops {
    pub sched_clock: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_ulonglong,
    >,
    pub steal_clock: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int) -> crate::ctypes::c_ulonglong,
    >,
}

#[repr(C)]
pub struct semid64_ds {
    pub sem_perm: ipc64_perm,
    pub sem_otime: crate::ctypes::c_ulong,
    pub sem_otime_high: crate::ctypes::c_ulong,
    pub sem_ctime: crate::ctypes::c_ulong,
    pub sem_ctime_high: crate::ctypes::c_ulong,
    pub sem_nsems: __kernel_ulong_t,
    pub __unused3: __kernel_ulong_t,
    pub __unused4: __kernel_ulong_t,
}

#[repr(C)]
pub struct sigcontext_32 {
    pub gs: __u16,
    pub __gsh: __u16,
    pub fs: __u16,
    pub __fsh: __u16,
    pub es: __u16,
    pub __esh: __u16,
    pub ds: __u16,
    pub __dsh: __u16,
    pub di: __u32,
    pub si: __u32,
    pub bp: __u32,
    pub sp: __u32,
    pub bx: __u32,
    pub dx: __u32,
    pub cx: __u32,
    pub ax: __u32,
    pub trapno: __u32,
    pub err: __u32,
    pub ip: __u32,
    pub cs: __u16,
    pub __csh: __u16,
    pub flags: __u32,
    pub sp_at_signal: __u32,
    pub ss: __u16,
    pub __ssh: __u16,
    pub fpstate: __u32,
    pub oldmask: __u32,
    pub cr2: __u32,
}

#[repr(C)]
pub struct sigcontext_64 {
    pub r8: __u64,
    pub r9: __u64,
    pub r10: __u64,
    pub r11: __u64,
    pub r12: __u64,
    pub r13: __u64,
    pub r14: __u64,
    pub r15: __u64,
    pub di: __u64,
    pub si: __u64,
    pub bp: __u64,
    pub bx: __u64,
    pub dx: __u64,
    pub ax: __u64,
    pub cx: __u64,
    pub sp: __u64,
    pub ip: __u64,
    pub flags: __u64,
    pub cs: __u16,
    pub gs: __u16,
    pub fs: __u16,
    pub ss: __u16,
    pub err: __u64,
    pub trapno: __u64,
    pub oldmask: __u64,
    pub cr2: __u64,
    pub fpstate: __u64,
    pub reserved1: [__u64; 8usize],
}

#[repr(C)]
pub struct stat64 {
    pub st_dev: crate::ctypes::c_ulonglong,
    pub __pad0: [crate::ctypes::c_uchar; 4usize],
    pub __st_ino: crate::ctypes::c_ulong,
    pub st_mode: crate::ctypes::c_uint,
    pub st_nlink: crate::ctypes::c_uint,
    pub st_uid: crate::ctypes::c_ulong,
    pub st_gid: crate::ctypes::c_ulong,
    pub st_rdev: crate::ctypes::c_ulonglong,
    pub __pad3: [crate::ctypes::c_uchar; 4usize],
    pub st_size: crate::ctypes::c_longlong,
    pub st_blksize: crate::ctypes::c_ulong,
    pub st_blocks: crate::ctypes::c_ulonglong,
    pub st_atime: crate::ctypes::c_ulong,
    pub st_atime_nsec: crate::ctypes::c_ulong,
    pub st_mtime: crate::ctypes::c_ulong,
    pub st_mtime_nsec: crate::ctypes::c_uint,
    pub st_ctime: crate::ctypes::c_ulong,
    pub st_ctime_nsec: crate::ctypes::c_ulong,
    pub st_ino: crate::ctypes::c_ulonglong,
}

#[repr(C)]
pub struct unwind_hint {
    pub ip: u32_,
    pub sp_offset: s16,
    pub sp_reg: u8_,
    pub type_: u8_,
    pub end: u8_,
}

#[repr(C)]
pub struct uprobe_xol_ops {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct user_desc {
    pub entry_number: crate::ctypes::c_uint,
    pub base_addr: crate::ctypes::c_uint,
    pub limit: crate::ctypes::c_uint,
    pub _bits_seg_32bit: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_seg_32bit: [u8; 3usize],
}
bits user_desc
    seg_32bit: crate::ctypes::c_uint as u32 = _bits_seg_32bit 0 1
    contents: crate::ctypes::c_uint as u32 = _bits_seg_32bit 1 2
    read_exec_only: crate::ctypes::c_uint as u32 = _bits_seg_32bit 3 1
    limit_in_pages: crate::ctypes::c_uint as u32 = _bits_seg_32bit 4 1
    seg_not_present: crate::ctypes::c_uint as u32 = _bits_seg_32bit 5 1
    useable: crate::ctypes::c_uint as u32 = _bits_seg_32bit 6 1

#[repr(C)]
pub union _fpstate_32__padding1 {
    pub padding1: [__u32; 44usize],
    pub padding: [__u32; 44usize],
}

#[repr(C)]
pub union _fpstate_32__padding2 {
    pub padding2: [__u32; 12usize],
    pub sw_reserved: _fpx_sw_bytes,
}

#[repr(C)]
pub union _fpstate_64__reserved3 {
    pub reserved3: [__u32; 12usize],
    pub sw_reserved: _fpx_sw_bytes,
}

#[repr(C)]
pub union arch_uprobe__branch {
    pub branch: arch_uprobe__branch__branch,
    pub defparam: arch_uprobe__branch__defparam,
    pub push: arch_uprobe__branch__push,
}

#[repr(C)]
pub union arch_uprobe__insn {
    pub insn: [u8_; 16usize],
    pub ixol: [u8_; 16usize],
}

#[repr(C, packed)]
pub struct alt_instr {
    pub instr_offset: s32,
    pub repl_offset: s32,
    pub cpuid: u16_,
    pub instrlen: u8_,
    pub replacementlen: u8_,
}

#[repr(C, packed)]
pub struct orc_entry {
    pub sp_offset: s16,
    pub bp_offset: s16,
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
    pub fn bp_reg(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_sp_reg.get_const::<4usize, 4u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_bp_reg(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_sp_reg.set_const::<4usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn bp_reg_raw(this: *const Self) -> crate::ctypes::c_uint {
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
    pub unsafe fn set_bp_reg_raw(this: *mut Self, val: crate::ctypes::c_uint) {
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
    pub fn type_(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_sp_reg.get_const::<8usize, 2u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_sp_reg.set_const::<8usize, 2u8>(val as u64)
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
                    8usize,
                    2u8,
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
                8usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_sp_reg), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn end(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_sp_reg.get_const::<10usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_end(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_sp_reg.set_const::<10usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn end_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    10usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_sp_reg)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_end_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                10usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_sp_reg), val as u64)
        }
    }
}

pub const ALTINSTR_FLAG_INV: i32 = 32768;

pub const ANNOTATE_IGNORE_ALTERNATIVE: &[u8; 71] = b"999:\n\t.pushsection .discard.ignore_alts\n\t.long 999b - .\n\t.popsection\n\t\0";

pub const ANNOTATE_RETPOLINE_SAFE: &[u8; 72] = b"999:\n\t.pushsection .discard.retpoline_safe\n\t .long  999b\n\t.popsection\n\t\0";

pub const APM_16_BIT_SUPPORT: i32 = 1;

pub const APM_16_CONNECTED: i32 = 5;

pub const APM_16_UNSUPPORTED: i32 = 6;

pub const APM_32_BIT_SUPPORT: i32 = 2;

pub const APM_32_CONNECTED: i32 = 7;

pub const APM_32_UNSUPPORTED: i32 = 8;

pub const APM_BAD_DEVICE: i32 = 9;

pub const APM_BAD_FUNCTION: i32 = 12;

pub const APM_BAD_PARAM: i32 = 10;

pub const APM_BAD_STATE: i32 = 96;

pub const APM_BIOS_DISABLED: i32 = 8;

pub const APM_BIOS_DISENGAGED: i32 = 16;

pub const APM_CAPABILITY_CHANGE: i32 = 12;

pub const APM_CAP_GLOBAL_STANDBY: i32 = 1;

pub const APM_CAP_GLOBAL_SUSPEND: i32 = 2;

pub const APM_CAP_RESUME_STANDBY_PCMCIA: i32 = 64;

pub const APM_CAP_RESUME_STANDBY_RING: i32 = 16;

pub const APM_CAP_RESUME_STANDBY_TIMER: i32 = 4;

pub const APM_CAP_RESUME_SUSPEND_PCMCIA: i32 = 128;

pub const APM_CAP_RESUME_SUSPEND_RING: i32 = 32;

pub const APM_CAP_RESUME_SUSPEND_TIMER: i32 = 8;

pub const APM_CONNECTED: i32 = 2;

pub const APM_CRITICAL_RESUME: i32 = 4;

pub const APM_CRITICAL_SUSPEND: i32 = 8;

pub const APM_CS: i32 = 184;

pub const APM_CS_16: i32 = 192;

pub const APM_DEVICE_ALL: i32 = 1;

pub const APM_DEVICE_BATTERY: i32 = 32768;

pub const APM_DEVICE_BIOS: i32 = 0;

pub const APM_DEVICE_CLASS: i32 = 255;

pub const APM_DEVICE_DISPLAY: i32 = 256;

pub const APM_DEVICE_MASK: i32 = 65280;

pub const APM_DEVICE_NETWORK: i32 = 1280;

pub const APM_DEVICE_OEM: i32 = 57344;

pub const APM_DEVICE_OLD_ALL: i32 = 65535;

pub const APM_DEVICE_PARALLEL: i32 = 768;

pub const APM_DEVICE_PCMCIA: i32 = 1536;

pub const APM_DEVICE_SERIAL: i32 = 1024;

pub const APM_DEVICE_STORAGE: i32 = 512;

pub const APM_DISABLED: i32 = 1;

pub const APM_DS: i32 = 200;

pub const APM_FUNC_16BIT_CONN: i32 = 21250;

pub const APM_FUNC_32BIT_CONN: i32 = 21251;

pub const APM_FUNC_BUSY: i32 = 21254;

pub const APM_FUNC_DISABLE_RING: i32 = 0;

pub const APM_FUNC_DISABLE_TIMER: i32 = 0;

pub const APM_FUNC_DISCONN: i32 = 21252;

pub const APM_FUNC_ENABLE_DEV_PM: i32 = 21261;

pub const APM_FUNC_ENABLE_PM: i32 = 21256;

pub const APM_FUNC_ENABLE_RING: i32 = 1;

pub const APM_FUNC_ENGAGE_PM: i32 = 21263;

pub const APM_FUNC_GET_CAP: i32 = 21264;

pub const APM_FUNC_GET_EVENT: i32 = 21259;

pub const APM_FUNC_GET_RING: i32 = 2;

pub const APM_FUNC_GET_STATE: i32 = 21260;

pub const APM_FUNC_GET_STATUS: i32 = 21258;

pub const APM_FUNC_GET_TIMER: i32 = 1;

pub const APM_FUNC_IDLE: i32 = 21253;

pub const APM_FUNC_INST_CHECK: i32 = 21248;

pub const APM_FUNC_REAL_CONN: i32 = 21249;

pub const APM_FUNC_RESTORE_BIOS: i32 = 21257;

pub const APM_FUNC_RESUME_ON_RING: i32 = 21266;

pub const APM_FUNC_RESUME_TIMER: i32 = 21265;

pub const APM_FUNC_SET_STATE: i32 = 21255;

pub const APM_FUNC_SET_TIMER: i32 = 2;

pub const APM_FUNC_TIMER: i32 = 21267;

pub const APM_FUNC_TIMER_DISABLE: i32 = 0;

pub const APM_FUNC_TIMER_ENABLE: i32 = 1;

pub const APM_FUNC_TIMER_GET: i32 = 2;

pub const APM_FUNC_VERSION: i32 = 21262;

pub const APM_HIBERNATION_RESUME: i32 = 14;

pub const APM_IDLE_SLOWS_CLOCK: i32 = 4;

pub const APM_IOC_STANDBY: u32 = 16641;

pub const APM_IOC_SUSPEND: u32 = 16642;

pub const APM_LOW_BATTERY: i32 = 5;

pub const APM_MAX_BATTERIES: i32 = 2;

pub const APM_NORMAL_RESUME: i32 = 3;

pub const APM_NOT_CONNECTED: i32 = 3;

pub const APM_NOT_ENGAGED: i32 = 11;

pub const APM_NOT_PRESENT: i32 = 134;

pub const APM_NO_ERROR: i32 = 83;

pub const APM_NO_EVENTS: i32 = 128;

pub const APM_POWER_STATUS_CHANGE: i32 = 6;

pub const APM_RESUME_DISABLED: i32 = 13;

pub const APM_STANDBY_RESUME: i32 = 11;

pub const APM_STATE_BUSY: i32 = 4;

pub const APM_STATE_DISABLE: i32 = 0;

pub const APM_STATE_DISENGAGE: i32 = 0;

pub const APM_STATE_ENABLE: i32 = 1;

pub const APM_STATE_ENGAGE: i32 = 1;

pub const APM_STATE_OEM_DEV: i32 = 64;

pub const APM_STATE_OEM_SYS: i32 = 32;

pub const APM_STATE_OFF: i32 = 3;

pub const APM_STATE_READY: i32 = 0;

pub const APM_STATE_REJECT: i32 = 5;

pub const APM_STATE_STANDBY: i32 = 1;

pub const APM_STATE_SUSPEND: i32 = 2;

pub const APM_SUCCESS: i32 = 0;

pub const APM_SYS_STANDBY: i32 = 1;

pub const APM_SYS_SUSPEND: i32 = 2;

pub const APM_UPDATE_TIME: i32 = 7;

pub const APM_USER_HIBERNATION: i32 = 13;

pub const APM_USER_STANDBY: i32 = 9;

pub const APM_USER_SUSPEND: i32 = 10;

pub const ARCH_HAS_NOCACHE_UACCESS: i32 = 1;

pub const ARCH_PFN_OFFSET: crate::ctypes::c_ulong = 0;

pub const ASM_CLAC: &[u8; 365] = b"# ALT: oldnstr\n661:\n\t\n662:\n# ALT: padding\n.skip -(((6651f-6641f)-(662b-661b)) > 0) * ((6651f-6641f)-(662b-661b)),0x90\n663:\n.pushsection .altinstructions,\"a\"\n .long 661b - .\n .long 6641f - .\n .word ( 9*32+20)\n .byte 663b-661b\n .byte 6651f-6641f\n.popsection\n.pushsection .altinstr_replacement, \"ax\"\n# ALT: replacement 1\n6641:\n\t.byte 0x0f,0x01,0xca\n6651:\n.popsection\n\0";

pub const ASM_NOP1: &[u8; 12] = b".byte 0x90\n\0";

pub const ASM_NOP2: &[u8; 17] = b".byte 0x89,0xf6\n\0";

pub const ASM_NOP3: &[u8; 22] = b".byte 0x8d,0x76,0x00\n\0";

pub const ASM_NOP4: &[u8; 27] = b".byte 0x8d,0x74,0x26,0x00\n\0";

pub const ASM_NOP5: &[u8; 32] = b".byte 0x90,0x8d,0x74,0x26,0x00\n\0";

pub const ASM_NOP5_ATOMIC: &[u8; 32] = b".byte 0x3e,0x8d,0x74,0x26,0x00\n\0";

pub const ASM_NOP6: &[u8; 37] = b".byte 0x8d,0xb6,0x00,0x00,0x00,0x00\n\0";

pub const ASM_NOP7: &[u8; 42] = b".byte 0x8d,0xb4,0x26,0x00,0x00,0x00,0x00\n\0";

pub const ASM_NOP8: &[u8; 47] = b".byte 0x90,0x8d,0xb4,0x26,0x00,0x00,0x00,0x00\n\0";

pub const ASM_NOP_MAX: i32 = 8;

pub const ASM_RET: &[u8; 6] = b"ret\n\t\0";

pub const ASM_STAC: &[u8; 365] = b"# ALT: oldnstr\n661:\n\t\n662:\n# ALT: padding\n.skip -(((6651f-6641f)-(662b-661b)) > 0) * ((6651f-6641f)-(662b-661b)),0x90\n663:\n.pushsection .altinstructions,\"a\"\n .long 661b - .\n .long 6641f - .\n .word ( 9*32+20)\n .byte 663b-661b\n .byte 6651f-6641f\n.popsection\n.pushsection .altinstr_replacement, \"ax\"\n# ALT: replacement 1\n6641:\n\t.byte 0x0f,0x01,0xcb\n6651:\n.popsection\n\0";

pub const ASM_UD0: &[u8; 17] = b".byte 0x0f, 0xff\0";

pub const ASM_UD1: &[u8; 17] = b".byte 0x0f, 0xb9\0";

pub const ASM_UD2: &[u8; 17] = b".byte 0x0f, 0x0b\0";

pub const AT_SYSINFO: i32 = 32;

pub const CC_ATTR_GUEST_MEM_ENCRYPT: cc_attr = 2;

pub const CC_ATTR_GUEST_STATE_ENCRYPT: cc_attr = 3;

pub const CC_ATTR_HOST_MEM_ENCRYPT: cc_attr = 1;

pub const CC_ATTR_MEM_ENCRYPT: cc_attr = 0;

pub const CHECKEXTENSIONSPRESENT: i32 = 65;

pub const CLBR_ANY: i32 = 15;

pub const CLBR_ARG_REGS: i32 = 7;

pub const CLBR_CALLEE_SAVE: i32 = 2;

pub const CLBR_EAX: i32 = 1;

pub const CLBR_ECX: i32 = 2;

pub const CLBR_EDI: i32 = 8;

pub const CLBR_EDX: i32 = 4;

pub const CLBR_NONE: i32 = 0;

pub const CLBR_RET_REG: i32 = 5;

pub const CLBR_SCRATCH: i32 = 0;

pub const CLOCK_TICK_RATE: crate::ctypes::c_ulong = 1193182;

pub const CR0_STATE: crate::ctypes::c_ulong = 2147811379;

pub const CR3_ADDR_MASK: u64 = 4294967295;

pub const CR3_NOFLUSH: i32 = 0;

pub const CR3_PCID_MASK: u64 = 0;

pub const CS: i32 = 13;

pub const CX86_ARR_BASE: i32 = 196;

pub const CX86_CCR0: i32 = 192;

pub const CX86_CCR1: i32 = 193;

pub const CX86_CCR2: i32 = 194;

pub const CX86_CCR3: i32 = 195;

pub const CX86_CCR4: i32 = 232;

pub const CX86_CCR5: i32 = 233;

pub const CX86_CCR6: i32 = 234;

pub const CX86_CCR7: i32 = 235;

pub const CX86_DIR0: i32 = 254;

pub const CX86_DIR1: i32 = 255;

pub const CX86_GCR: i32 = 184;

pub const CX86_PCR0: i32 = 32;

pub const CX86_PCR1: i32 = 240;

pub const CX86_RCR_BASE: i32 = 220;

pub const DEFAULT_MAP_WINDOW: crate::ctypes::c_ulong = 3221225472;

pub const DISABLED_MASK0: i32 = 0;

pub const DISABLED_MASK10: i32 = 0;

pub const DISABLED_MASK11: i32 = 49152;

pub const DISABLED_MASK12: i32 = 0;

pub const DISABLED_MASK13: i32 = 0;

pub const DISABLED_MASK14: i32 = 0;

pub const DISABLED_MASK15: i32 = 0;

pub const DISABLED_MASK16: i32 = 536936472;

pub const DISABLED_MASK17: i32 = 0;

pub const DISABLED_MASK18: i32 = 0;

pub const DISABLED_MASK19: i32 = 0;

pub const DISABLED_MASK1: i32 = 0;

pub const DISABLED_MASK20: i32 = 0;

pub const DISABLED_MASK21: i32 = 0;

pub const DISABLED_MASK2: i32 = 0;

pub const DISABLED_MASK3: i32 = 0;

pub const DISABLED_MASK4: i32 = 131072;

pub const DISABLED_MASK5: i32 = 0;

pub const DISABLED_MASK6: i32 = 0;

pub const DISABLED_MASK7: i32 = 0;

pub const DISABLED_MASK8: i32 = 0;

pub const DISABLED_MASK9: i32 = 0;

pub const DISABLED_MASK_CHECK: i32 = 0;

pub const DISABLE_CENTAUR_MCR: i32 = 0;

pub const DISABLE_CYRIX_ARR: i32 = 0;

pub const DISABLE_ENQCMD: i32 = 536870912;

pub const DISABLE_K6_MTRR: i32 = 0;

pub const DISABLE_LA57: i32 = 65536;

pub const DISABLE_OSPKE: i32 = 16;

pub const DISABLE_PCID: i32 = 131072;

pub const DISABLE_PKU: i32 = 8;

pub const DISABLE_PTI: i32 = 0;

pub const DISABLE_RETHUNK: i32 = 16384;

pub const DISABLE_RETPOLINE: i32 = 0;

pub const DISABLE_SMAP: i32 = 0;

pub const DISABLE_UMIP: i32 = 0;

pub const DISABLE_UNRET: i32 = 32768;

pub const DISABLE_VME: i32 = 0;

pub const DS: i32 = 7;

pub const EARLY_IDT_HANDLER_SIZE: i32 = 9;

pub const EAX: i32 = 6;

pub const EBP: i32 = 5;

pub const EBX: i32 = 0;

pub const ECX: i32 = 1;

pub const EDDBUF: i32 = 3328;

pub const EDDEXTSIZE: i32 = 8;

pub const EDDMAGIC1: i32 = 21930;

pub const EDDMAGIC2: i32 = 43605;

pub const EDDMAXNR: i32 = 6;

pub const EDDNR: i32 = 489;

pub const EDDPARMSIZE: i32 = 74;

pub const EDD_EXT_64BIT_EXTENSIONS: i32 = 8;

pub const EDD_EXT_DEVICE_LOCKING_AND_EJECTING: i32 = 2;

pub const EDD_EXT_ENHANCED_DISK_DRIVE_SUPPORT: i32 = 4;

pub const EDD_EXT_FIXED_DISK_ACCESS: i32 = 1;

pub const EDD_INFO_DMA_BOUNDARY_ERROR_TRANSPARENT: i32 = 1;

pub const EDD_INFO_GEOMETRY_VALID: i32 = 2;

pub const EDD_INFO_LOCKABLE: i32 = 32;

pub const EDD_INFO_MEDIA_CHANGE_NOTIFICATION: i32 = 16;

pub const EDD_INFO_NO_MEDIA_PRESENT: i32 = 64;

pub const EDD_INFO_REMOVABLE: i32 = 4;

pub const EDD_INFO_USE_INT13_FN50: i32 = 128;

pub const EDD_INFO_WRITE_VERIFY: i32 = 8;

pub const EDD_MBR_SIG_BUF: i32 = 656;

pub const EDD_MBR_SIG_MAX: i32 = 16;

pub const EDD_MBR_SIG_NR_BUF: i32 = 490;

pub const EDD_MBR_SIG_OFFSET: i32 = 440;

pub const EDI: i32 = 4;

pub const EDX: i32 = 2;

pub const EFL: i32 = 14;

pub const EIP: i32 = 12;

pub const ENCODE_FRAME_POINTER: &[u8; 42] = b"movl %esp, %ebp\n\tandl $0x7fffffff, %ebp\n\t\0";

pub const ES: i32 = 8;

pub const ESI: i32 = 3;

pub const EXCEPTION_ERRCODE_MASK: i32 = 537033984;

pub const EX_HANDLER_FAULT: handler_type = 1;

pub const EX_HANDLER_NONE: handler_type = 0;

pub const EX_HANDLER_OTHER: handler_type = 3;

pub const EX_HANDLER_UACCESS: handler_type = 2;

pub const FORK_PREEMPT_COUNT: u32 = 2147483648;

pub const FP_XSTATE_MAGIC1: u32 = 1179670611;

pub const FP_XSTATE_MAGIC2: u32 = 1179670597;

pub const FP_XSTATE_MAGIC2_SIZE: u32 = 4;

pub const FRAME_BEGIN: &[u8; 28] = b"push %ebp\n movl %esp, %ebp\n\0";

pub const FRAME_END: &[u8; 10] = b"pop %ebp\n\0";

pub const FRAME_OFFSET: &[u8; 4] = b" 4 \0";

pub const FRAME_SIZE: i32 = 17;

pub const FS: i32 = 9;

pub const GDT_ENTRIES: i32 = 32;

pub const GDT_ENTRY_APMBIOS_BASE: i32 = 23;

pub const GDT_ENTRY_BOOT_CS: i32 = 2;

pub const GDT_ENTRY_BOOT_DS: i32 = 3;

pub const GDT_ENTRY_BOOT_TSS: i32 = 4;

pub const GDT_ENTRY_DEFAULT_USER_CS: i32 = 14;

pub const GDT_ENTRY_DEFAULT_USER_DS: i32 = 15;

pub const GDT_ENTRY_DOUBLEFAULT_TSS: i32 = 31;

pub const GDT_ENTRY_ESPFIX_SS: i32 = 26;

pub const GDT_ENTRY_INVALID_SEG: i32 = 0;

pub const GDT_ENTRY_KERNEL_CS: i32 = 12;

pub const GDT_ENTRY_KERNEL_DS: i32 = 13;

pub const GDT_ENTRY_LDT: i32 = 17;

pub const GDT_ENTRY_PERCPU: i32 = 27;

pub const GDT_ENTRY_PNPBIOS_CS16: i32 = 19;

pub const GDT_ENTRY_PNPBIOS_CS32: i32 = 18;

pub const GDT_ENTRY_PNPBIOS_DS: i32 = 20;

pub const GDT_ENTRY_PNPBIOS_TS1: i32 = 21;

pub const GDT_ENTRY_PNPBIOS_TS2: i32 = 22;

pub const GDT_ENTRY_TLS_ENTRIES: i32 = 3;

pub const GDT_ENTRY_TLS_MAX: i32 = 8;

pub const GDT_ENTRY_TLS_MIN: i32 = 6;

pub const GDT_ENTRY_TSS: i32 = 16;

pub const GDT_SIZE: i32 = 256;

pub const GENERIC_NOP1: i32 = 144;

pub const GETDEVICEPARAMETERS: i32 = 72;

pub const GS: i32 = 10;

pub const HPAGE_MASK: crate::ctypes::c_ulong = 4292870144;

pub const HUGE_MAX_HSTATE: i32 = 2;

pub const IA32_PAGE_OFFSET: crate::ctypes::c_ulong = 3221225472;

pub const IDT_ENTRIES: i32 = 256;

pub const INSN_UD0: i32 = 65295;

pub const INSN_UD2: i32 = 2831;

pub const INTERNODE_CACHE_BYTES: i32 = 64;

pub const IOREMAP_MAX_ORDER: i32 = 21;

pub const IRQ_STACK_SIZE: crate::ctypes::c_ulong = 8192;

pub const JUMP_LABEL_NOP_SIZE: i32 = 5;

pub const K7_NOP1: i32 = 144;

pub const K8_NOP1: i32 = 144;

pub const KERNEL_IMAGE_SIZE: i32 = 536870912;

pub const LDT_ENTRIES: i32 = 8192;

pub const LDT_ENTRY_SIZE: i32 = 8;

pub const LEGACYGETDEVICEPARAMETERS: i32 = 8;

pub const LEN_UD2: i32 = 2;

pub const LOCK_PREFIX: &[u8; 78] = b".pushsection .smp_locks,\"a\"\n.balign 4\n.long 671f - .\n.popsection\n671:\n\tlock; \0";

pub const LOCK_PREFIX_HERE: &[u8; 70] = b".pushsection .smp_locks,\"a\"\n.balign 4\n.long 671f - .\n.popsection\n671:\0";

pub const MAX_POSSIBLE_PHYSMEM_BITS: i32 = 36;

pub const MAX_UINSN_BYTES: i32 = 16;

pub const MODIFY_LDT_CONTENTS_CODE: i32 = 2;

pub const MODIFY_LDT_CONTENTS_DATA: i32 = 0;

pub const MODIFY_LDT_CONTENTS_STACK: i32 = 1;

pub const NEED_3DNOW: i32 = 0;

pub const NEED_CMOV: i32 = 32768;

pub const NEED_CX8: i32 = 256;

pub const NEED_FPU: i32 = 1;

pub const NEED_FXSR: i32 = 0;

pub const NEED_LM: i32 = 0;

pub const NEED_MOVBE: i32 = 0;

pub const NEED_MSR: i32 = 0;

pub const NEED_NOPL: i32 = 0;

pub const NEED_PAE: i32 = 64;

pub const NEED_PGE: i32 = 0;

pub const NEED_PSE: i32 = 0;

pub const NEED_XMM2: i32 = 0;

pub const NEED_XMM: i32 = 0;

pub const NOP_ATOMIC5: i32 = 9;

pub const NOP_DS_PREFIX: i32 = 62;

pub const NR_CPUS: i32 = 32;

pub const NR_CPUS_BITS: i32 = 5;

pub const NUM_EXCEPTION_VECTORS: i32 = 32;

pub const NUM_RCU_LVL_1: i32 = 2;

pub const NUM_RCU_NODES: i32 = 3;

pub const NVMXINTS: i32 = 3;

pub const N_EXCEPTION_STACKS: i32 = 1;

pub const ORC_REG_BP: i32 = 4;

pub const ORC_REG_BP_INDIRECT: i32 = 8;

pub const ORC_REG_DI: i32 = 3;

pub const ORC_REG_DX: i32 = 2;

pub const ORC_REG_MAX: i32 = 15;

pub const ORC_REG_PREV_SP: i32 = 1;

pub const ORC_REG_R10: i32 = 6;

pub const ORC_REG_R13: i32 = 7;

pub const ORC_REG_SP: i32 = 5;

pub const ORC_REG_SP_INDIRECT: i32 = 9;

pub const ORC_REG_UNDEFINED: i32 = 0;

pub const ORIG_EAX: i32 = 11;

pub const P4D_MASK: crate::ctypes::c_ulong = 3221225472;

pub const P4D_SHIFT: i32 = 30;

pub const P4D_SIZE: crate::ctypes::c_ulong = 1073741824;

pub const P6_NOP1: i32 = 144;

pub const PAGE_MASK: crate::ctypes::c_ulong = 4294963200;

pub const PDE_IDENT_ATTR: i32 = 99;

pub const PGDIR_MASK: crate::ctypes::c_ulong = 3221225472;

pub const PGDIR_SHIFT: i32 = 30;

pub const PGDIR_SIZE: crate::ctypes::c_ulong = 1073741824;

pub const PGD_ALLOWED_BITS: u64 = 4503599627370009;

pub const PGD_IDENT_ATTR: i32 = 1;

pub const PGD_KERNEL_START: u32 = 3;

pub const PGD_PAE_PAGE_MASK: crate::ctypes::c_long = -4096;

pub const PGD_PAE_PHYS_MASK: u64 = 4503599627366400;

pub const PG_LEVEL_1G: pg_level = 3;

pub const PG_LEVEL_2M: pg_level = 2;

pub const PG_LEVEL_4K: pg_level = 1;

pub const PG_LEVEL_512G: pg_level = 4;

pub const PG_LEVEL_NONE: pg_level = 0;

pub const PG_LEVEL_NUM: pg_level = 5;

pub const PHYSICAL_PAGE_MASK: u64 = 4503599627366400;

pub const PHYSICAL_PMD_PAGE_MASK: u64 = 4503599625273344;

pub const PHYSICAL_PUD_PAGE_MASK: u64 = 4503598553628672;

pub const PMD_PAGE_MASK: crate::ctypes::c_ulong = 4292870144;

pub const PMD_PAGE_SIZE: crate::ctypes::c_ulong = 2097152;

pub const PNP_CS16: i32 = 152;

pub const PNP_CS32: i32 = 144;

pub const PNP_DS: i32 = 160;

pub const PNP_TS1: i32 = 168;

pub const PNP_TS2: i32 = 176;

pub const POISON_POINTER_DELTA: crate::ctypes::c_ulong = 0;

pub const PREEMPT_DISABLED: u32 = 2147483648;

pub const PREEMPT_ENABLED: u32 = 2147483648;

pub const PREEMPT_NEED_RESCHED: u32 = 2147483648;

pub const PTE_FLAGS_MASK: u64 = 18442240474082185215;

pub const PTE_IDENT_ATTR: i32 = 3;

pub const PTE_PFN_MASK: u64 = 4503599627366400;

pub const PTRACE_GETFPXREGS: i32 = 18;

pub const PTRACE_GET_THREAD_AREA: i32 = 25;

pub const PTRACE_SETFPXREGS: i32 = 19;

pub const PTRACE_SET_THREAD_AREA: i32 = 26;

pub const PTRACE_SINGLEBLOCK: i32 = 33;

pub const PTRS_PER_PGD: i32 = 4;

pub const PUD_MASK: crate::ctypes::c_ulong = 3221225472;

pub const PUD_PAGE_MASK: crate::ctypes::c_ulong = 3221225472;

pub const PUD_PAGE_SIZE: crate::ctypes::c_ulong = 1073741824;

pub const PV_RESTORE_ALL_CALLER_REGS: &[u8; 12] = b"popl  %ecx;\0";

pub const PV_SAVE_ALL_CALLER_REGS: &[u8; 12] = b"pushl %ecx;\0";

pub const READ_SECTORS: i32 = 2;

pub const REG_IN: &[u8; 2] = b"a\0";

pub const REG_OUT: &[u8; 2] = b"a\0";

pub const REQUIRED_MASK0: i32 = 33089;

pub const REQUIRED_MASK10: i32 = 0;

pub const REQUIRED_MASK11: i32 = 0;

pub const REQUIRED_MASK12: i32 = 0;

pub const REQUIRED_MASK13: i32 = 0;

pub const REQUIRED_MASK14: i32 = 0;

pub const REQUIRED_MASK15: i32 = 0;

pub const REQUIRED_MASK16: i32 = 0;

pub const REQUIRED_MASK17: i32 = 0;

pub const REQUIRED_MASK18: i32 = 0;

pub const REQUIRED_MASK19: i32 = 0;

pub const REQUIRED_MASK1: i32 = 0;

pub const REQUIRED_MASK20: i32 = 0;

pub const REQUIRED_MASK21: i32 = 0;

pub const REQUIRED_MASK2: i32 = 0;

pub const REQUIRED_MASK3: i32 = 0;

pub const REQUIRED_MASK4: i32 = 0;

pub const REQUIRED_MASK5: i32 = 0;

pub const REQUIRED_MASK6: i32 = 0;

pub const REQUIRED_MASK7: i32 = 0;

pub const REQUIRED_MASK8: i32 = 0;

pub const REQUIRED_MASK9: i32 = 0;

pub const REQUIRED_MASK_CHECK: i32 = 0;

pub const RETPOLINE_THUNK_SIZE: i32 = 32;

pub const RSB_CLEAR_LOOPS: i32 = 32;

pub const SA_IA32_ABI: u32 = 33554432;

pub const SA_NOCLDSTOP: u32 = 1;

pub const SA_NOCLDWAIT: u32 = 2;

pub const SA_NODEFER: u32 = 1073741824;

pub const SA_NOMASK: u32 = 1073741824;

pub const SA_ONSTACK: u32 = 134217728;

pub const SA_RESTART: u32 = 268435456;

pub const SA_SIGINFO: u32 = 4;

pub const SA_X32_ABI: u32 = 16777216;

pub const SEGMENT_GDT: i32 = 0;

pub const SEGMENT_LDT: i32 = 4;

pub const SEGMENT_RPL_MASK: i32 = 3;

pub const SEGMENT_TI_MASK: i32 = 4;

pub const SPECTRE_V2_EIBRS: spectre_v2_mitigation = 3;

pub const SPECTRE_V2_EIBRS_LFENCE: spectre_v2_mitigation = 5;

pub const SPECTRE_V2_EIBRS_RETPOLINE: spectre_v2_mitigation = 4;

pub const SPECTRE_V2_IBRS: spectre_v2_mitigation = 6;

pub const SPECTRE_V2_LFENCE: spectre_v2_mitigation = 2;

pub const SPECTRE_V2_NONE: spectre_v2_mitigation = 0;

pub const SPECTRE_V2_RETPOLINE: spectre_v2_mitigation = 1;

pub const SPECTRE_V2_USER_NONE: spectre_v2_user_mitigation = 0;

pub const SPECTRE_V2_USER_PRCTL: spectre_v2_user_mitigation = 3;

pub const SPECTRE_V2_USER_SECCOMP: spectre_v2_user_mitigation = 4;

pub const SPECTRE_V2_USER_STRICT: spectre_v2_user_mitigation = 1;

pub const SPECTRE_V2_USER_STRICT_PREFERRED: spectre_v2_user_mitigation = 2;

pub const SPEC_STORE_BYPASS_DISABLE: ssb_mitigation = 1;

pub const SPEC_STORE_BYPASS_NONE: ssb_mitigation = 0;

pub const SPEC_STORE_BYPASS_PRCTL: ssb_mitigation = 2;

pub const SPEC_STORE_BYPASS_SECCOMP: ssb_mitigation = 3;

pub const SPIN_THRESHOLD: i32 = 32768;

pub const SS: i32 = 16;

pub const SSE_MASK: i32 = 0;

pub const STACK_TOP: crate::ctypes::c_ulong = 3221225472;

pub const STACK_TOP_MAX: crate::ctypes::c_ulong = 3221225472;

pub const STACK_WARN: crate::ctypes::c_ulong = 1024;

pub const TASK_SIZE: crate::ctypes::c_ulong = 3221225472;

pub const TASK_SIZE_LOW: crate::ctypes::c_ulong = 3221225472;

pub const TASK_SIZE_MAX: crate::ctypes::c_ulong = 3221225472;

pub const TIF_ADDR32: i32 = 29;

pub const TIF_BLOCKSTEP: i32 = 25;

pub const TIF_FORCED_TF: i32 = 24;

pub const TIF_IA32: i32 = 17;

pub const TIF_IO_BITMAP: i32 = 22;

pub const TIF_LAZY_MMU_UPDATES: i32 = 27;

pub const TIF_MEMDIE: i32 = 20;

pub const TIF_NEED_FPU_LOAD: i32 = 14;

pub const TIF_NEED_RESCHED: i32 = 3;

pub const TIF_NOCPUID: i32 = 15;

pub const TIF_NOTIFY_RESUME: i32 = 1;

pub const TIF_NOTIFY_SIGNAL: i32 = 19;

pub const TIF_NOTSC: i32 = 16;

pub const TIF_PATCH_PENDING: i32 = 13;

pub const TIF_POLLING_NRFLAG: i32 = 21;

pub const TIF_SECCOMP: i32 = 8;

pub const TIF_SIGPENDING: i32 = 2;

pub const TIF_SINGLESTEP: i32 = 4;

pub const TIF_SLD: i32 = 18;

pub const TIF_SPEC_FORCE_UPDATE: i32 = 10;

pub const TIF_SPEC_IB: i32 = 9;

pub const TIF_SSBD: i32 = 5;

pub const TIF_SYSCALL_AUDIT: i32 = 7;

pub const TIF_SYSCALL_EMU: i32 = 6;

pub const TIF_SYSCALL_TRACE: i32 = 0;

pub const TIF_SYSCALL_TRACEPOINT: i32 = 28;

pub const TIF_UPROBE: i32 = 12;

pub const TIF_USER_RETURN_NOTIFY: i32 = 11;

pub const TIF_X32: i32 = 30;

pub const TLS_SIZE: i32 = 24;

pub const TOP_OF_KERNEL_STACK_PADDING: i32 = 8;

pub const TS_COMPAT: i32 = 2;

pub const UESP: i32 = 15;

pub const UNWIND_HINT_TYPE_CALL: i32 = 0;

pub const UNWIND_HINT_TYPE_ENTRY: i32 = 4;

pub const UNWIND_HINT_TYPE_FUNC: i32 = 3;

pub const UNWIND_HINT_TYPE_REGS: i32 = 1;

pub const UNWIND_HINT_TYPE_REGS_PARTIAL: i32 = 2;

pub const UNWIND_HINT_TYPE_RESTORE: i32 = 6;

pub const UNWIND_HINT_TYPE_SAVE: i32 = 5;

pub const UPROBE_SWBP_INSN: i32 = 204;

pub const UPROBE_SWBP_INSN_SIZE: i32 = 1;

pub const UPROBE_XOL_SLOT_BYTES: i32 = 128;

pub const USER_RPL: i32 = 3;

pub const USER_SEGMENT_RPL_MASK: i32 = 2;

pub const VMX_FEATURE_APICV: i32 = 25;

pub const VMX_FEATURE_APIC_REGISTER_VIRT: i32 = 72;

pub const VMX_FEATURE_CR3_LOAD_EXITING: i32 = 47;

pub const VMX_FEATURE_CR3_STORE_EXITING: i32 = 48;

pub const VMX_FEATURE_CR8_LOAD_EXITING: i32 = 51;

pub const VMX_FEATURE_CR8_STORE_EXITING: i32 = 52;

pub const VMX_FEATURE_DESC_EXITING: i32 = 66;

pub const VMX_FEATURE_ENCLS_EXITING: i32 = 79;

pub const VMX_FEATURE_ENCLV_EXITING: i32 = 92;

pub const VMX_FEATURE_EPT: i32 = 65;

pub const VMX_FEATURE_EPTP_SWITCHING: i32 = 28;

pub const VMX_FEATURE_EPT_1GB: i32 = 19;

pub const VMX_FEATURE_EPT_AD: i32 = 18;

pub const VMX_FEATURE_EPT_EXECUTE_ONLY: i32 = 17;

pub const VMX_FEATURE_EPT_VIOLATION_VE: i32 = 82;

pub const VMX_FEATURE_FLEXPRIORITY: i32 = 24;

pub const VMX_FEATURE_HLT_EXITING: i32 = 39;

pub const VMX_FEATURE_INTR_EXITING: i32 = 0;

pub const VMX_FEATURE_INTR_WINDOW_EXITING: i32 = 34;

pub const VMX_FEATURE_INVLPG_EXITING: i32 = 41;

pub const VMX_FEATURE_INVPCID: i32 = 76;

pub const VMX_FEATURE_INVVPID: i32 = 16;

pub const VMX_FEATURE_MODE_BASED_EPT_EXEC: i32 = 86;

pub const VMX_FEATURE_MONITOR_EXITING: i32 = 61;

pub const VMX_FEATURE_MONITOR_TRAP_FLAG: i32 = 59;

pub const VMX_FEATURE_MOV_DR_EXITING: i32 = 55;

pub const VMX_FEATURE_MWAIT_EXITING: i32 = 42;

pub const VMX_FEATURE_NMI_EXITING: i32 = 3;

pub const VMX_FEATURE_NMI_WINDOW_EXITING: i32 = 54;

pub const VMX_FEATURE_PAGE_MOD_LOGGING: i32 = 81;

pub const VMX_FEATURE_PAUSE_EXITING: i32 = 62;

pub const VMX_FEATURE_PAUSE_LOOP_EXITING: i32 = 74;

pub const VMX_FEATURE_POSTED_INTR: i32 = 7;

pub const VMX_FEATURE_PREEMPTION_TIMER: i32 = 6;

pub const VMX_FEATURE_PT_CONCEAL_VMX: i32 = 83;

pub const VMX_FEATURE_PT_USE_GPA: i32 = 88;

pub const VMX_FEATURE_RDPMC_EXITING: i32 = 43;

pub const VMX_FEATURE_RDRAND_EXITING: i32 = 75;

pub const VMX_FEATURE_RDSEED_EXITING: i32 = 80;

pub const VMX_FEATURE_RDTSCP: i32 = 67;

pub const VMX_FEATURE_RDTSC_EXITING: i32 = 44;

pub const VMX_FEATURE_SEC_CONTROLS: i32 = 63;

pub const VMX_FEATURE_SHADOW_VMCS: i32 = 78;

pub const VMX_FEATURE_TSC_SCALING: i32 = 89;

pub const VMX_FEATURE_UNCOND_IO_EXITING: i32 = 56;

pub const VMX_FEATURE_UNRESTRICTED_GUEST: i32 = 71;

pub const VMX_FEATURE_USE_IO_BITMAPS: i32 = 57;

pub const VMX_FEATURE_USE_MSR_BITMAPS: i32 = 60;

pub const VMX_FEATURE_USE_TSC_OFFSETTING: i32 = 35;

pub const VMX_FEATURE_USR_WAIT_PAUSE: i32 = 90;

pub const VMX_FEATURE_VIRTUAL_NMIS: i32 = 5;

pub const VMX_FEATURE_VIRTUAL_TPR: i32 = 53;

pub const VMX_FEATURE_VIRTUAL_X2APIC: i32 = 68;

pub const VMX_FEATURE_VIRT_APIC_ACCESSES: i32 = 64;

pub const VMX_FEATURE_VIRT_INTR_DELIVERY: i32 = 73;

pub const VMX_FEATURE_VMFUNC: i32 = 77;

pub const VMX_FEATURE_VPID: i32 = 69;

pub const VMX_FEATURE_WBINVD_EXITING: i32 = 70;

pub const VMX_FEATURE_XSAVES: i32 = 84;

pub const X86_CR0_AM: crate::ctypes::c_ulong = 262144;

pub const X86_CR0_AM_BIT: i32 = 18;

pub const X86_CR0_CD: crate::ctypes::c_ulong = 1073741824;

pub const X86_CR0_CD_BIT: i32 = 30;

pub const X86_CR0_EM: crate::ctypes::c_ulong = 4;

pub const X86_CR0_EM_BIT: i32 = 2;

pub const X86_CR0_ET: crate::ctypes::c_ulong = 16;

pub const X86_CR0_ET_BIT: i32 = 4;

pub const X86_CR0_MP: crate::ctypes::c_ulong = 2;

pub const X86_CR0_MP_BIT: i32 = 1;

pub const X86_CR0_NE: crate::ctypes::c_ulong = 32;

pub const X86_CR0_NE_BIT: i32 = 5;

pub const X86_CR0_NW: crate::ctypes::c_ulong = 536870912;

pub const X86_CR0_NW_BIT: i32 = 29;

pub const X86_CR0_PE: crate::ctypes::c_ulong = 1;

pub const X86_CR0_PE_BIT: i32 = 0;

pub const X86_CR0_PG: crate::ctypes::c_ulong = 2147483648;

pub const X86_CR0_PG_BIT: i32 = 31;

pub const X86_CR0_TS: crate::ctypes::c_ulong = 8;

pub const X86_CR0_TS_BIT: i32 = 3;

pub const X86_CR0_WP: crate::ctypes::c_ulong = 65536;

pub const X86_CR0_WP_BIT: i32 = 16;

pub const X86_CR3_PCD: crate::ctypes::c_ulong = 16;

pub const X86_CR3_PCD_BIT: i32 = 4;

pub const X86_CR3_PCID_BITS: i32 = 12;

pub const X86_CR3_PCID_MASK: crate::ctypes::c_ulong = 4095;

pub const X86_CR3_PCID_NOFLUSH: u64 = 9223372036854775808;

pub const X86_CR3_PCID_NOFLUSH_BIT: i32 = 63;

pub const X86_CR3_PTI_PCID_USER_BIT: i32 = 11;

pub const X86_CR3_PWT: crate::ctypes::c_ulong = 8;

pub const X86_CR3_PWT_BIT: i32 = 3;

pub const X86_CR4_DE: crate::ctypes::c_ulong = 8;

pub const X86_CR4_DE_BIT: i32 = 3;

pub const X86_CR4_FSGSBASE: crate::ctypes::c_ulong = 65536;

pub const X86_CR4_FSGSBASE_BIT: i32 = 16;

pub const X86_CR4_LA57: crate::ctypes::c_ulong = 4096;

pub const X86_CR4_LA57_BIT: i32 = 12;

pub const X86_CR4_MCE: crate::ctypes::c_ulong = 64;

pub const X86_CR4_MCE_BIT: i32 = 6;

pub const X86_CR4_OSFXSR: crate::ctypes::c_ulong = 512;

pub const X86_CR4_OSFXSR_BIT: i32 = 9;

pub const X86_CR4_OSXMMEXCPT: crate::ctypes::c_ulong = 1024;

pub const X86_CR4_OSXMMEXCPT_BIT: i32 = 10;

pub const X86_CR4_OSXSAVE: crate::ctypes::c_ulong = 262144;

pub const X86_CR4_OSXSAVE_BIT: i32 = 18;

pub const X86_CR4_PAE: crate::ctypes::c_ulong = 32;

pub const X86_CR4_PAE_BIT: i32 = 5;

pub const X86_CR4_PCE: crate::ctypes::c_ulong = 256;

pub const X86_CR4_PCE_BIT: i32 = 8;

pub const X86_CR4_PCIDE: crate::ctypes::c_ulong = 131072;

pub const X86_CR4_PCIDE_BIT: i32 = 17;

pub const X86_CR4_PGE: crate::ctypes::c_ulong = 128;

pub const X86_CR4_PGE_BIT: i32 = 7;

pub const X86_CR4_PKE: crate::ctypes::c_ulong = 4194304;

pub const X86_CR4_PKE_BIT: i32 = 22;

pub const X86_CR4_PSE: crate::ctypes::c_ulong = 16;

pub const X86_CR4_PSE_BIT: i32 = 4;

pub const X86_CR4_PVI: crate::ctypes::c_ulong = 2;

pub const X86_CR4_PVI_BIT: i32 = 1;

pub const X86_CR4_SMAP: crate::ctypes::c_ulong = 2097152;

pub const X86_CR4_SMAP_BIT: i32 = 21;

pub const X86_CR4_SMEP: crate::ctypes::c_ulong = 1048576;

pub const X86_CR4_SMEP_BIT: i32 = 20;

pub const X86_CR4_SMXE: crate::ctypes::c_ulong = 16384;

pub const X86_CR4_SMXE_BIT: i32 = 14;

pub const X86_CR4_TSD: crate::ctypes::c_ulong = 4;

pub const X86_CR4_TSD_BIT: i32 = 2;

pub const X86_CR4_UMIP: crate::ctypes::c_ulong = 2048;

pub const X86_CR4_UMIP_BIT: i32 = 11;

pub const X86_CR4_VME: crate::ctypes::c_ulong = 1;

pub const X86_CR4_VME_BIT: i32 = 0;

pub const X86_CR4_VMXE: crate::ctypes::c_ulong = 8192;

pub const X86_CR4_VMXE_BIT: i32 = 13;

pub const X86_CR8_TPR: crate::ctypes::c_ulong = 15;

pub const X86_EFLAGS_AC: crate::ctypes::c_ulong = 262144;

pub const X86_EFLAGS_AC_BIT: i32 = 18;

pub const X86_EFLAGS_AF: crate::ctypes::c_ulong = 16;

pub const X86_EFLAGS_AF_BIT: i32 = 4;

pub const X86_EFLAGS_CF: crate::ctypes::c_ulong = 1;

pub const X86_EFLAGS_CF_BIT: i32 = 0;

pub const X86_EFLAGS_DF: crate::ctypes::c_ulong = 1024;

pub const X86_EFLAGS_DF_BIT: i32 = 10;

pub const X86_EFLAGS_FIXED: crate::ctypes::c_ulong = 2;

pub const X86_EFLAGS_FIXED_BIT: i32 = 1;

pub const X86_EFLAGS_ID: crate::ctypes::c_ulong = 2097152;

pub const X86_EFLAGS_ID_BIT: i32 = 21;

pub const X86_EFLAGS_IF: crate::ctypes::c_ulong = 512;

pub const X86_EFLAGS_IF_BIT: i32 = 9;

pub const X86_EFLAGS_IOPL: crate::ctypes::c_ulong = 12288;

pub const X86_EFLAGS_IOPL_BIT: i32 = 12;

pub const X86_EFLAGS_NT: crate::ctypes::c_ulong = 16384;

pub const X86_EFLAGS_NT_BIT: i32 = 14;

pub const X86_EFLAGS_OF: crate::ctypes::c_ulong = 2048;

pub const X86_EFLAGS_OF_BIT: i32 = 11;

pub const X86_EFLAGS_PF: crate::ctypes::c_ulong = 4;

pub const X86_EFLAGS_PF_BIT: i32 = 2;

pub const X86_EFLAGS_RF: crate::ctypes::c_ulong = 65536;

pub const X86_EFLAGS_RF_BIT: i32 = 16;

pub const X86_EFLAGS_SF: crate::ctypes::c_ulong = 128;

pub const X86_EFLAGS_SF_BIT: i32 = 7;

pub const X86_EFLAGS_TF: crate::ctypes::c_ulong = 256;

pub const X86_EFLAGS_TF_BIT: i32 = 8;

pub const X86_EFLAGS_VIF: crate::ctypes::c_ulong = 524288;

pub const X86_EFLAGS_VIF_BIT: i32 = 19;

pub const X86_EFLAGS_VIP: crate::ctypes::c_ulong = 1048576;

pub const X86_EFLAGS_VIP_BIT: i32 = 20;

pub const X86_EFLAGS_VM: crate::ctypes::c_ulong = 131072;

pub const X86_EFLAGS_VM_BIT: i32 = 17;

pub const X86_EFLAGS_ZF: crate::ctypes::c_ulong = 64;

pub const X86_EFLAGS_ZF_BIT: i32 = 6;

pub const X86_FXSR_MAGIC: i32 = 0;

pub const X86_VM_MASK: i32 = 0;

pub const XEN_EARLY_IDT_HANDLER_SIZE: i32 = 8;

pub const _ASM_ADD: &[u8; 7] = b" addl \0";

pub const _ASM_ALIGN: &[u8; 12] = b" .balign 4 \0";

pub const _ASM_ARG1: &[u8; 4] = b"eax\0";

pub const _ASM_ARG2: &[u8; 4] = b"edx\0";

pub const _ASM_ARG3: &[u8; 4] = b"ecx\0";

pub const _ASM_AX: &[u8; 4] = b"eax\0";

pub const _ASM_BP: &[u8; 4] = b"ebp\0";

pub const _ASM_BX: &[u8; 4] = b"ebx\0";

pub const _ASM_CX: &[u8; 4] = b"ecx\0";

pub const _ASM_DEC: &[u8; 7] = b" decl \0";

pub const _ASM_DI: &[u8; 4] = b"edi\0";

pub const _ASM_DX: &[u8; 4] = b"edx\0";

pub const _ASM_INC: &[u8; 7] = b" incl \0";

pub const _ASM_MOV: &[u8; 7] = b" movl \0";

pub const _ASM_MUL: &[u8; 7] = b" mull \0";

pub const _ASM_PTR: &[u8; 8] = b" .long \0";

pub const _ASM_SI: &[u8; 4] = b"esi\0";

pub const _ASM_SP: &[u8; 4] = b"esp\0";

pub const _ASM_SUB: &[u8; 7] = b" subl \0";

pub const _ASM_X86_UNISTD_32_H: i32 = 1;

pub const _ASM_XADD: &[u8; 8] = b" xaddl \0";

pub const _BITOPS_LONG_SHIFT: i32 = 5;

pub const _COMMON_PAGE_CHG_MASK: u64 = 292733975779078776;

pub const _ENC: u64 = 0;

pub const _HPAGE_CHG_MASK: u64 = 292733975779078904;

pub const _KERNPG_TABLE: u64 = 99;

pub const _KERNPG_TABLE_NOENC: u64 = 99;

pub const _PAGE_ACCESSED: u64 = 32;

pub const _PAGE_BIT_ACCESSED: i32 = 5;

pub const _PAGE_BIT_CPA_TEST: i32 = 9;

pub const _PAGE_BIT_DEVMAP: i32 = 58;

pub const _PAGE_BIT_DIRTY: i32 = 6;

pub const _PAGE_BIT_GLOBAL: i32 = 8;

pub const _PAGE_BIT_NX: i32 = 63;

pub const _PAGE_BIT_PAT: i32 = 7;

pub const _PAGE_BIT_PAT_LARGE: i32 = 12;

pub const _PAGE_BIT_PCD: i32 = 4;

pub const _PAGE_BIT_PKEY_BIT0: i32 = 59;

pub const _PAGE_BIT_PKEY_BIT1: i32 = 60;

pub const _PAGE_BIT_PKEY_BIT2: i32 = 61;

pub const _PAGE_BIT_PKEY_BIT3: i32 = 62;

pub const _PAGE_BIT_PRESENT: i32 = 0;

pub const _PAGE_BIT_PROTNONE: i32 = 8;

pub const _PAGE_BIT_PSE: i32 = 7;

pub const _PAGE_BIT_PWT: i32 = 3;

pub const _PAGE_BIT_RW: i32 = 1;

pub const _PAGE_BIT_SOFTW1: i32 = 9;

pub const _PAGE_BIT_SOFTW2: i32 = 10;

pub const _PAGE_BIT_SOFTW3: i32 = 11;

pub const _PAGE_BIT_SOFTW4: i32 = 58;

pub const _PAGE_BIT_SOFT_DIRTY: i32 = 11;

pub const _PAGE_BIT_SPECIAL: i32 = 9;

pub const _PAGE_BIT_UFFD_WP: i32 = 10;

pub const _PAGE_BIT_USER: i32 = 2;

pub const _PAGE_CACHE_MASK: u64 = 152;

pub const _PAGE_CACHE_MODE_NUM: page_cache_mode = 8;

pub const _PAGE_CACHE_MODE_UC: page_cache_mode = 3;

pub const _PAGE_CACHE_MODE_UC_MINUS: page_cache_mode = 2;

pub const _PAGE_CACHE_MODE_WB: page_cache_mode = 0;

pub const _PAGE_CACHE_MODE_WC: page_cache_mode = 1;

pub const _PAGE_CACHE_MODE_WP: page_cache_mode = 5;

pub const _PAGE_CACHE_MODE_WT: page_cache_mode = 4;

pub const _PAGE_CHG_MASK: u64 = 292733975779078904;

pub const _PAGE_CPA_TEST: u64 = 512;

pub const _PAGE_DEVMAP: u64 = 288230376151711744;

pub const _PAGE_DIRTY: u64 = 64;

pub const _PAGE_ENC: u64 = 0;

pub const _PAGE_GLOBAL: u64 = 256;

pub const _PAGE_KNL_ERRATUM_MASK: u64 = 96;

pub const _PAGE_LARGE_CACHE_MASK: u64 = 4120;

pub const _PAGE_NX: u64 = 9223372036854775808;

pub const _PAGE_PAT: u64 = 128;

pub const _PAGE_PAT_LARGE: u64 = 4096;

pub const _PAGE_PCD: u64 = 16;

pub const _PAGE_PKEY_BIT0: u64 = 0;

pub const _PAGE_PKEY_BIT1: u64 = 0;

pub const _PAGE_PKEY_BIT2: u64 = 0;

pub const _PAGE_PKEY_BIT3: u64 = 0;

pub const _PAGE_PKEY_MASK: u64 = 0;

pub const _PAGE_PRESENT: u64 = 1;

pub const _PAGE_PROTNONE: u64 = 256;

pub const _PAGE_PSE: u64 = 128;

pub const _PAGE_PWT: u64 = 8;

pub const _PAGE_RW: u64 = 2;

pub const _PAGE_SOFTW1: u64 = 512;

pub const _PAGE_SOFTW2: u64 = 1024;

pub const _PAGE_SOFTW3: u64 = 2048;

pub const _PAGE_SOFT_DIRTY: u64 = 0;

pub const _PAGE_SPECIAL: u64 = 512;

pub const _PAGE_SWP_SOFT_DIRTY: u64 = 0;

pub const _PAGE_SWP_UFFD_WP: u64 = 0;

pub const _PAGE_TABLE: u64 = 103;

pub const _PAGE_TABLE_NOENC: u64 = 103;

pub const _PAGE_UFFD_WP: u64 = 0;

pub const _PAGE_USER: u64 = 4;

pub const _PSE: u64 = 128;

pub const _Q_PENDING_LOOPS: i32 = 512;

pub const _TIF_ADDR32: i32 = 536870912;

pub const _TIF_BLOCKSTEP: i32 = 33554432;

pub const _TIF_FORCED_TF: i32 = 16777216;

pub const _TIF_IA32: i32 = 131072;

pub const _TIF_IO_BITMAP: i32 = 4194304;

pub const _TIF_LAZY_MMU_UPDATES: i32 = 134217728;

pub const _TIF_NEED_FPU_LOAD: i32 = 16384;

pub const _TIF_NEED_RESCHED: i32 = 8;

pub const _TIF_NOCPUID: i32 = 32768;

pub const _TIF_NOTIFY_RESUME: i32 = 2;

pub const _TIF_NOTIFY_SIGNAL: i32 = 524288;

pub const _TIF_NOTSC: i32 = 65536;

pub const _TIF_PATCH_PENDING: i32 = 8192;

pub const _TIF_POLLING_NRFLAG: i32 = 2097152;

pub const _TIF_SECCOMP: i32 = 256;

pub const _TIF_SIGPENDING: i32 = 4;

pub const _TIF_SINGLESTEP: i32 = 16;

pub const _TIF_SLD: i32 = 262144;

pub const _TIF_SPEC_FORCE_UPDATE: i32 = 1024;

pub const _TIF_SPEC_IB: i32 = 512;

pub const _TIF_SSBD: i32 = 32;

pub const _TIF_SYSCALL_AUDIT: i32 = 128;

pub const _TIF_SYSCALL_EMU: i32 = 64;

pub const _TIF_SYSCALL_TRACE: i32 = 1;

pub const _TIF_SYSCALL_TRACEPOINT: i32 = 268435456;

pub const _TIF_UPROBE: i32 = 4096;

pub const _TIF_USER_RETURN_NOTIFY: i32 = 2048;

pub const _TIF_WORK_CTXSW: i32 = 33916448;

pub const _TIF_WORK_CTXSW_BASE: i32 = 33915936;

pub const _TIF_WORK_CTXSW_NEXT: i32 = 33916448;

pub const _TIF_WORK_CTXSW_PREV: i32 = 38112800;

pub const _TIF_X32: i32 = 1073741824;

pub const _USR: u64 = 4;

pub const __ALIGN_STR: &[u8; 14] = b".align 4,0x90\0";

pub const __ASM_CLAC: &[u8; 21] = b".byte 0x0f,0x01,0xca\0";

pub const __ASM_STAC: &[u8; 21] = b".byte 0x0f,0x01,0xcb\0";

pub const __BOOT_CS: i32 = 16;

pub const __BOOT_DS: i32 = 24;

pub const __BOOT_TSS: i32 = 32;

pub const __ESPFIX_SS: i32 = 208;

pub const __KERNEL_CS: i32 = 96;

pub const __KERNEL_DS: i32 = 104;

pub const __KERNEL_PERCPU: i32 = 216;

pub const __NR_break: i32 = 17;

pub const __NR_fadvise64_64: i32 = 272;

pub const __NR_fstatat64: i32 = 300;

pub const __NR_fstatfs64: i32 = 269;

pub const __NR_ftime: i32 = 35;

pub const __NR_gtty: i32 = 32;

pub const __NR_idle: i32 = 112;

pub const __NR_ipc: i32 = 117;

pub const __NR_lock: i32 = 53;

pub const __NR_mpx: i32 = 56;

pub const __NR_oldfstat: i32 = 28;

pub const __NR_oldlstat: i32 = 84;

pub const __NR_oldolduname: i32 = 59;

pub const __NR_oldstat: i32 = 18;

pub const __NR_olduname: i32 = 109;

pub const __NR_prof: i32 = 44;

pub const __NR_profil: i32 = 98;

pub const __NR_readdir: i32 = 89;

pub const __NR_seccomp_sigreturn: i32 = 119;

pub const __NR_sgetmask: i32 = 68;

pub const __NR_signal: i32 = 48;

pub const __NR_socketcall: i32 = 102;

pub const __NR_ssetmask: i32 = 69;

pub const __NR_statfs64: i32 = 268;

pub const __NR_stime: i32 = 25;

pub const __NR_stty: i32 = 31;

pub const __NR_ulimit: i32 = 58;

pub const __NR_umount: i32 = 22;

pub const __NR_vm86: i32 = 166;

pub const __NR_vm86old: i32 = 113;

pub const __NR_waitpid: i32 = 7;

pub const __NX: u64 = 9223372036854775808;

pub const __PAGE_KERNEL: u64 = 9223372036854776163;

pub const __PAGE_KERNEL_ENC: u64 = 9223372036854776163;

pub const __PAGE_KERNEL_EXEC: u64 = 355;

pub const __PAGE_KERNEL_IO: u64 = 9223372036854776163;

pub const __PAGE_KERNEL_LARGE: u64 = 9223372036854776291;

pub const __PAGE_KERNEL_LARGE_EXEC: u64 = 483;

pub const __PAGE_KERNEL_NOENC: u64 = 9223372036854776163;

pub const __PAGE_KERNEL_RO: u64 = 9223372036854776161;

pub const __PAGE_KERNEL_ROX: u64 = 353;

pub const __PAGE_KERNEL_VVAR: u64 = 9223372036854776165;

pub const __PAGE_OFFSET: crate::ctypes::c_ulong = 3221225472;

pub const __PAGE_OFFSET_BASE: crate::ctypes::c_ulong = 3221225472;

pub const __PHYSICAL_MASK: u64 = 4503599627370495;

pub const __PHYSICAL_MASK_SHIFT: i32 = 52;

pub const __PHYSICAL_START: i32 = 16777216;

pub const __PP: u64 = 1;

pub const __RW: u64 = 2;

pub const __START_KERNEL: crate::ctypes::c_ulong = 3238002688;

pub const __START_KERNEL_map: crate::ctypes::c_ulong = 3221225472;

pub const __USER_CS: i32 = 115;

pub const __USER_DS: i32 = 123;

pub const __VIRTUAL_MASK: crate::ctypes::c_ulong = 4294967295;

pub const __VIRTUAL_MASK_SHIFT: i32 = 32;

pub const __X86_CASE_B: i32 = 1;

pub const __X86_CASE_L: i32 = 4;

pub const __X86_CASE_Q: i32 = -1;

pub const __X86_CASE_W: i32 = 2;

pub const ___A: u64 = 32;

pub const ___D: u64 = 64;

pub const ___G: u64 = 256;

pub const __percpu_prefix: &[u8; 6] = b"%%fs:\0";

pub const alt_end_marker: &[u8; 4] = b"663\0";

pub const alt_slen: &[u8; 10] = b"662b-661b\0";

pub const alt_total_slen: &[u8; 10] = b"663b-661b\0";

pub const nr_cpumask_bits: u32 = 32;

pub const pageblock_nr_pages: crate::ctypes::c_ulong = 512;

pub const pageblock_order: i32 = 9;

pub const sme_me_mask: u64 = 0;

pub type __gnuc_va_list = __builtin_va_list;

pub type apm_event_t = crate::ctypes::c_ushort;

pub type apm_eventinfo_t = crate::ctypes::c_ushort;

pub type cc_attr = crate::ctypes::c_uint;

pub type compat_sigset_t = sigset_t;

pub type cycles_t = crate::ctypes::c_ulonglong;

pub type handler_type = crate::ctypes::c_uint;

pub type retpoline_thunk_t = [u8_; 32usize];

pub type spectre_v2_mitigation = crate::ctypes::c_uint;

pub type spectre_v2_user_mitigation = crate::ctypes::c_uint;

pub type ssb_mitigation = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_APM_DEVICE_BALL"]
    pub fn APM_DEVICE_BALL() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CALL_NOSPEC"]
    pub fn CALL_NOSPEC() -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_P6_NOP5_ATOMIC"]
    pub fn P6_NOP5_ATOMIC() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SHARED_KERNEL_PMD"]
    pub fn SHARED_KERNEL_PMD() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_STATIC_KEY_INIT_NOP"]
    pub fn STATIC_KEY_INIT_NOP() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_CACHE_WP"]
    pub fn _PAGE_CACHE_WP() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_NOCACHE"]
    pub fn _PAGE_NOCACHE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___NC"]
    pub fn __NC() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_ENC_WP"]
    pub fn __PAGE_KERNEL_ENC_WP() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_IO_NOCACHE"]
    pub fn __PAGE_KERNEL_IO_NOCACHE() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_NOCACHE"]
    pub fn __PAGE_KERNEL_NOCACHE() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_NOENC_WP"]
    pub fn __PAGE_KERNEL_NOENC_WP() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_WP"]
    pub fn __PAGE_KERNEL_WP() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___WP"]
    pub fn __WP() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_swab32"]
    pub fn __arch_swab32(val: __u32) -> __u32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_swab64"]
    pub fn __arch_swab64(val: __u64) -> __u64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___change_bit"]
    pub fn __change_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___chk_range_not_ok"]
    pub fn __chk_range_not_ok(
        addr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        limit: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_bit"]
    pub fn __clear_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_bit_unlock"]
    pub fn __clear_bit_unlock(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg64"]
    pub fn __cmpxchg64(ptr: *mut u64_, old: u64_, new: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg64_local"]
    pub fn __cmpxchg64_local(ptr: *mut u64_, old: u64_, new: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___const_sigaddset"]
    pub fn __const_sigaddset(set: *mut sigset_t, _sig: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___const_sigdelset"]
    pub fn __const_sigdelset(set: *mut sigset_t, _sig: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___const_sigismember"]
    pub fn __const_sigismember(
        set: *mut sigset_t,
        _sig: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___constant_memcpy"]
    pub fn __constant_memcpy(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_global"]
    pub fn __flush_tlb_global();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_local"]
    pub fn __flush_tlb_local();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_one_user"]
    pub fn __flush_tlb_one_user(addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_others"]
    pub fn __flush_tlb_others(cpumask: *const cpumask, info: *const flush_tlb_info);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___gen_sigaddset"]
    pub fn __gen_sigaddset(set: *mut sigset_t, _sig: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___gen_sigdelset"]
    pub fn __gen_sigdelset(set: *mut sigset_t, _sig: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___gen_sigismember"]
    pub fn __gen_sigismember(
        set: *mut sigset_t,
        _sig: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___instrument_read_write_bitop"]
    pub fn __instrument_read_write_bitop(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___memcpy"]
    pub fn __memcpy(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___memset_generic"]
    pub fn __memset_generic(
        s: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_char,
        count: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_bit"]
    pub fn __set_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___test_and_change_bit"]
    pub fn __test_and_change_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___test_and_clear_bit"]
    pub fn __test_and_clear_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___test_and_set_bit"]
    pub fn __test_and_set_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___x86_return_thunk"]
    pub fn __x86_return_thunk();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___change_bit"]
    pub fn arch___change_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___clear_bit"]
    pub fn arch___clear_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___clear_bit_unlock"]
    pub fn arch___clear_bit_unlock(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___set_bit"]
    pub fn arch___set_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___test_and_change_bit"]
    pub fn arch___test_and_change_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___test_and_clear_bit"]
    pub fn arch___test_and_clear_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___test_and_set_bit"]
    pub fn arch___test_and_set_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_add"]
    pub fn arch_atomic64_add(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_add_unless"]
    pub fn arch_atomic64_add_unless(
        v: *mut atomic64_t,
        a: s64,
        u: s64,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_cmpxchg"]
    pub fn arch_atomic64_cmpxchg(v: *mut atomic64_t, o: s64, n: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_cmpxchg_acquire"]
    pub fn arch_atomic64_cmpxchg_acquire(v: *mut atomic64_t, o: s64, n: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_cmpxchg_relaxed"]
    pub fn arch_atomic64_cmpxchg_relaxed(v: *mut atomic64_t, o: s64, n: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_cmpxchg_release"]
    pub fn arch_atomic64_cmpxchg_release(v: *mut atomic64_t, o: s64, n: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_inc_not_zero"]
    pub fn arch_atomic64_inc_not_zero(v: *mut atomic64_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_sub"]
    pub fn arch_atomic64_sub(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg"]
    pub fn arch_atomic64_xchg(v: *mut atomic64_t, n: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg_acquire"]
    pub fn arch_atomic64_xchg_acquire(v: *mut atomic64_t, n: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg_relaxed"]
    pub fn arch_atomic64_xchg_relaxed(v: *mut atomic64_t, n: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg_release"]
    pub fn arch_atomic64_xchg_release(v: *mut atomic64_t, n: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_cmpxchg_relaxed"]
    pub fn arch_atomic_cmpxchg_relaxed(
        v: *mut atomic_t,
        old: crate::ctypes::c_int,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_read"]
    pub fn arch_atomic_read(v: *const atomic_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_set"]
    pub fn arch_atomic_set(v: *mut atomic_t, i: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_xchg"]
    pub fn arch_atomic_xchg(
        v: *mut atomic_t,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_xchg_acquire"]
    pub fn arch_atomic_xchg_acquire(
        v: *mut atomic_t,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_xchg_relaxed"]
    pub fn arch_atomic_xchg_relaxed(
        v: *mut atomic_t,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_xchg_release"]
    pub fn arch_atomic_xchg_release(
        v: *mut atomic_t,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_change_bit"]
    pub fn arch_change_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit"]
    pub fn arch_clear_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit_unlock"]
    pub fn arch_clear_bit_unlock(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit_unlock_is_negative_byte"]
    pub fn arch_clear_bit_unlock_is_negative_byte(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_cpu_online"]
    pub fn arch_cpu_online(cpu: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_safe_halt"]
    pub fn arch_safe_halt();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_bit"]
    pub fn arch_set_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_max_freq_ratio"]
    pub fn arch_set_max_freq_ratio(turbo_disabled: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_change_bit"]
    pub fn arch_test_and_change_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_clear_bit"]
    pub fn arch_test_and_clear_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_set_bit"]
    pub fn arch_test_and_set_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_set_bit_lock"]
    pub fn arch_test_and_set_bit_lock(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_array_index_mask_nospec"]
    pub fn array_index_mask_nospec(
        index: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cc_platform_has"]
    pub fn cc_platform_has(attr: cc_attr) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_change_bit"]
    pub fn change_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clac"]
    pub fn clac();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_bit"]
    pub fn clear_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_bit_unlock"]
    pub fn clear_bit_unlock(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_bit_unlock_is_negative_byte"]
    pub fn clear_bit_unlock_is_negative_byte(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_page"]
    pub fn clear_page(page: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_constant_test_bit"]
    pub fn constant_test_bit(
        nr: crate::ctypes::c_long,
        addr: *const crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_page"]
    pub fn copy_page(to: *mut crate::ctypes::c_void, from: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_cpu_to_node"]
    pub fn early_cpu_to_node(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_set_memory_decrypted"]
    pub fn early_set_memory_decrypted(
        vaddr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_set_memory_encrypted"]
    pub fn early_set_memory_encrypted(
        vaddr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_encode_frame_pointer"]
    pub fn encode_frame_pointer(regs: *mut pt_regs) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_max_mapped"]
    pub fn get_max_mapped() -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_halt"]
    pub fn halt();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_ia32_syscall"]
    pub fn in_ia32_syscall() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_indirect_branch_prediction_barrier"]
    pub fn indirect_branch_prediction_barrier();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mds_clear_cpu_buffers"]
    pub fn mds_clear_cpu_buffers();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mds_idle_clear_cpu_buffers"]
    pub fn mds_idle_clear_cpu_buffers();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_encrypt_free_decrypted_mem"]
    pub fn mem_encrypt_free_decrypted_mem();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_encrypt_init"]
    pub fn mem_encrypt_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset16"]
    pub fn memset16(s: *mut u16, v: u16, n: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset32"]
    pub fn memset32(s: *mut u32, v: u32, n: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_halt"]
    pub fn native_halt();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_irq_disable"]
    pub fn native_irq_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_irq_enable"]
    pub fn native_irq_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_make_p4d"]
    pub fn native_make_p4d(val: pudval_t) -> p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_make_pgd"]
    pub fn native_make_pgd(val: pgdval_t) -> pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_make_pmd"]
    pub fn native_make_pmd(val: pmdval_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_make_pte"]
    pub fn native_make_pte(val: pteval_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_make_pud"]
    pub fn native_make_pud(val: pudval_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_p4d_val"]
    pub fn native_p4d_val(p4d: p4d_t) -> p4dval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pgd_val"]
    pub fn native_pgd_val(pgd: pgd_t) -> pgdval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pmd_val"]
    pub fn native_pmd_val(pmd: pmd_t) -> pmdval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pte_val"]
    pub fn native_pte_val(pte: pte_t) -> pteval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pud_val"]
    pub fn native_pud_val(pud: pud_t) -> pudval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_queued_spin_unlock"]
    pub fn native_queued_spin_unlock(lock: *mut qspinlock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_safe_halt"]
    pub fn native_safe_halt();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_flags"]
    pub fn p4d_flags(p4d: p4d_t) -> p4dval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_flags_mask"]
    pub fn p4d_flags_mask(p4d: p4d_t) -> p4dval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_pfn_mask"]
    pub fn p4d_pfn_mask(p4d: p4d_t) -> p4dval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_arch_dup_mmap"]
    pub fn paravirt_arch_dup_mmap(oldmm: *mut mm_struct, mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_arch_exit_mmap"]
    pub fn paravirt_arch_exit_mmap(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_nop"]
    pub fn paravirt_nop() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_sched_clock"]
    pub fn paravirt_sched_clock() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_steal_clock"]
    pub fn paravirt_steal_clock(cpu: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_tlb_remove_table"]
    pub fn paravirt_tlb_remove_table(
        tlb: *mut mmu_gather,
        table: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_flags"]
    pub fn pgd_flags(pgd: pgd_t) -> pgdval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_4k_2_large"]
    pub fn pgprot_4k_2_large(pgprot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_large_2_4k"]
    pub fn pgprot_large_2_4k(pgprot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgtable_l5_enabled"]
    pub fn pgtable_l5_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_flags"]
    pub fn pmd_flags(pmd: pmd_t) -> pmdval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_flags_mask"]
    pub fn pmd_flags_mask(pmd: pmd_t) -> pmdval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_pfn_mask"]
    pub fn pmd_pfn_mask(pmd: pmd_t) -> pmdval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_protval_4k_2_large"]
    pub fn protval_4k_2_large(val: pgprotval_t) -> pgprotval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_protval_large_2_4k"]
    pub fn protval_large_2_4k(val: pgprotval_t) -> pgprotval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_flags"]
    pub fn pte_flags(pte: pte_t) -> pteval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_flags"]
    pub fn pud_flags(pud: pud_t) -> pudval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_flags_mask"]
    pub fn pud_flags_mask(pud: pud_t) -> pudval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_pfn_mask"]
    pub fn pud_pfn_mask(pud: pud_t) -> pudval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pv_kick"]
    pub fn pv_kick(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pv_queued_spin_lock_slowpath"]
    pub fn pv_queued_spin_lock_slowpath(lock: *mut qspinlock, val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pv_queued_spin_unlock"]
    pub fn pv_queued_spin_unlock(lock: *mut qspinlock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pv_vcpu_is_preempted"]
    pub fn pv_vcpu_is_preempted(cpu: crate::ctypes::c_long) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pv_wait"]
    pub fn pv_wait(ptr: *mut u8_, val: u8_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_queued_fetch_set_pending_acquire"]
    pub fn queued_fetch_set_pending_acquire(lock: *mut qspinlock) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_queued_spin_lock_slowpath"]
    pub fn queued_spin_lock_slowpath(lock: *mut qspinlock, val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rep_nop"]
    pub fn rep_nop();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_64bit"]
    pub fn set_64bit(ptr: *mut u64_, value: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_bit"]
    pub fn set_bit(nr: crate::ctypes::c_long, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_setup_node_to_cpumask_map"]
    pub fn setup_node_to_cpumask_map();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sev_active"]
    pub fn sev_active() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sev_es_active"]
    pub fn sev_es_active() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sev_es_init_vc_handling"]
    pub fn sev_es_init_vc_handling();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_slow_down_io"]
    pub fn slow_down_io();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smap_restore"]
    pub fn smap_restore(flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smap_save"]
    pub fn smap_save() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_active"]
    pub fn sme_active() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_early_decrypt"]
    pub fn sme_early_decrypt(paddr: resource_size_t, size: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_early_encrypt"]
    pub fn sme_early_encrypt(paddr: resource_size_t, size: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_early_init"]
    pub fn sme_early_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_enable"]
    pub fn sme_enable(bp: *mut boot_params);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_encrypt_kernel"]
    pub fn sme_encrypt_kernel(bp: *mut boot_params);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_get_me_mask"]
    pub fn sme_get_me_mask() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_map_bootdata"]
    pub fn sme_map_bootdata(real_mode_data: *mut crate::ctypes::c_char);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_unmap_bootdata"]
    pub fn sme_unmap_bootdata(real_mode_data: *mut crate::ctypes::c_char);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stac"]
    pub fn stac();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_change_bit"]
    pub fn test_and_change_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_clear_bit"]
    pub fn test_and_clear_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_set_bit"]
    pub fn test_and_set_bit(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_set_bit_lock"]
    pub fn test_and_set_bit_lock(
        nr: crate::ctypes::c_long,
        addr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_bit"]
    pub fn test_bit(
        nr: crate::ctypes::c_long,
        addr: *const crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_topology_max_die_per_package"]
    pub fn topology_max_die_per_package() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_topology_max_packages"]
    pub fn topology_max_packages() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_topology_max_smt_threads"]
    pub fn topology_max_smt_threads() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_access_begin"]
    pub fn user_access_begin(ptr: *const crate::ctypes::c_void, len: usize) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_variable_test_bit"]
    pub fn variable_test_bit(
        nr: crate::ctypes::c_long,
        addr: *const crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vcpu_is_preempted"]
    pub fn vcpu_is_preempted(cpu: crate::ctypes::c_long) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_weak_wrmsr_fence"]
    pub fn weak_wrmsr_fence();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x86_this_cpu_constant_test_bit"]
    pub fn x86_this_cpu_constant_test_bit(
        nr: crate::ctypes::c_uint,
        addr: *const crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn __add_wrong_size();
}

unsafe extern "C" {
    pub fn __begin_SYSENTER_singlestep_region();
}

unsafe extern "C" {
    pub fn __clear_user(
        mem: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __cmpxchg_wrong_size();
}

unsafe extern "C" {
    pub fn __copy_from_user_ll_nocache_nozero(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __copy_user_ll(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __end_SYSENTER_singlestep_region();
}

unsafe extern "C" {
    pub fn __get_user_1() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_2() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_4() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_8() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_nocheck_1() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_nocheck_2() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_nocheck_4() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_nocheck_8() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __native_queued_spin_unlock(lock: *mut qspinlock);
}

unsafe extern "C" {
    pub fn __native_vcpu_is_preempted(cpu: crate::ctypes::c_long) -> bool_;
}

unsafe extern "C" {
    pub fn __put_user_1();
}

unsafe extern "C" {
    pub fn __put_user_2();
}

unsafe extern "C" {
    pub fn __put_user_4();
}

unsafe extern "C" {
    pub fn __put_user_8();
}

unsafe extern "C" {
    pub fn __put_user_bad();
}

unsafe extern "C" {
    pub fn __put_user_nocheck_1();
}

unsafe extern "C" {
    pub fn __put_user_nocheck_2();
}

unsafe extern "C" {
    pub fn __put_user_nocheck_4();
}

unsafe extern "C" {
    pub fn __put_user_nocheck_8();
}

unsafe extern "C" {
    pub fn __pv_init_lock_hash();
}

unsafe extern "C" {
    pub fn __pv_queued_spin_lock_slowpath(lock: *mut qspinlock, val: u32_);
}

unsafe extern "C" {
    pub fn __raw_callee_save___native_queued_spin_unlock(lock: *mut qspinlock);
}

unsafe extern "C" {
    pub fn __raw_callee_save___native_vcpu_is_preempted(
        cpu: crate::ctypes::c_long,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn __raw_callee_save___pv_queued_spin_unlock(lock: *mut qspinlock);
}

unsafe extern "C" {
    pub fn __try_cmpxchg_user_wrong_size();
}

unsafe extern "C" {
    pub fn __xadd_wrong_size();
}

unsafe extern "C" {
    pub fn __xchg_wrong_size();
}

unsafe extern "C" {
    pub fn _paravirt_ident_64(arg1: u64_) -> u64_;
}

unsafe extern "C" {
    pub fn _paravirt_nop();
}

unsafe extern "C" {
    pub fn alternative_instructions();
}

unsafe extern "C" {
    pub fn alternatives_enable_smp();
}

unsafe extern "C" {
    pub fn alternatives_smp_module_add(
        mod_: *mut module,
        name: *mut crate::ctypes::c_char,
        locks: *mut crate::ctypes::c_void,
        locks_end: *mut crate::ctypes::c_void,
        text: *mut crate::ctypes::c_void,
        text_end: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn alternatives_smp_module_del(mod_: *mut module);
}

unsafe extern "C" {
    pub fn alternatives_text_reserved(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn apply_alternatives(start: *mut alt_instr, end: *mut alt_instr);
}

unsafe extern "C" {
    pub fn apply_retpolines(start: *mut s32, end: *mut s32);
}

unsafe extern "C" {
    pub fn apply_returns(start: *mut s32, end: *mut s32);
}

unsafe extern "C" {
    pub fn arch_dup_task_struct(
        dst: *mut task_struct,
        src: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_init_ideal_nops();
}

unsafe extern "C" {
    pub fn arch_report_meminfo(m: *mut seq_file);
}

unsafe extern "C" {
    pub fn arch_task_cache_init();
}

unsafe extern "C" {
    pub fn atomic64_add_return_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn atomic64_add_unless_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn atomic64_dec_if_positive_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn atomic64_dec_return_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn atomic64_inc_not_zero_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn atomic64_inc_return_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn atomic64_read_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn atomic64_set_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn atomic64_sub_return_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn atomic64_xchg_cx8(arg1: *mut atomic64_t, ...);
}

unsafe extern "C" {
    pub fn cachemode2protval(pcm: page_cache_mode) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn calibrate_delay_is_known() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn check_tsc_sync_source(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn check_tsc_sync_target();
}

unsafe extern "C" {
    pub fn check_tsc_unstable() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clear_user(
        mem: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn convert_art_ns_to_tsc(art_ns: u64_) -> system_counterval_t;
}

unsafe extern "C" {
    pub fn convert_art_to_tsc(art: u64_) -> system_counterval_t;
}

unsafe extern "C" {
    pub fn copy_from_user_nmi(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn cpu_khz_from_msr() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn default_banner();
}

unsafe extern "C" {
    pub fn devmem_is_allowed(pagenr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn disable_TSC();
}

unsafe extern "C" {
    pub fn do_arch_prctl_common(
        task: *mut task_struct,
        option: crate::ctypes::c_int,
        cpuid_enabled: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn early_fixup_exception(regs: *mut pt_regs, trapnr: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn early_ignore_irq();
}

unsafe extern "C" {
    pub fn entry_INT80_32();
}

unsafe extern "C" {
    pub fn entry_SYSENTER_32();
}

unsafe extern "C" {
    pub fn entry_ibpb();
}

unsafe extern "C" {
    pub fn entry_untrain_ret();
}

unsafe extern "C" {
    pub fn ex_get_fault_handler_type(ip: crate::ctypes::c_ulong) -> handler_type;
}

unsafe extern "C" {
    pub fn find_first_bit(
        addr: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn find_first_zero_bit(
        addr: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn find_low_pfn_range();
}

unsafe extern "C" {
    pub fn fixup_bug(
        regs: *mut pt_regs,
        trapnr: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fixup_exception(
        regs: *mut pt_regs,
        trapnr: crate::ctypes::c_int,
        error_code: crate::ctypes::c_ulong,
        fault_addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn initmem_init();
}

unsafe extern "C" {
    pub fn kernel_map_pages_in_pgd(
        pgd: *mut pgd_t,
        pfn: u64_,
        address: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_uint,
        page_flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kernel_unmap_pages_in_pgd(
        pgd: *mut pgd_t,
        address: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn leave_mm(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn lookup_address(
        address: crate::ctypes::c_ulong,
        level: *mut crate::ctypes::c_uint,
    ) -> *mut pte_t;
}

unsafe extern "C" {
    pub fn lookup_address_in_mm(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        level: *mut crate::ctypes::c_uint,
    ) -> *mut pte_t;
}

unsafe extern "C" {
    pub fn lookup_address_in_pgd(
        pgd: *mut pgd_t,
        address: crate::ctypes::c_ulong,
        level: *mut crate::ctypes::c_uint,
    ) -> *mut pte_t;
}

unsafe extern "C" {
    pub fn lookup_pmd_address(address: crate::ctypes::c_ulong) -> *mut pmd_t;
}

unsafe extern "C" {
    pub fn mark_tsc_async_resets(reason: *mut crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn mark_tsc_unstable(reason: *mut crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn native_calibrate_cpu_early() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn native_calibrate_tsc() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn native_flush_tlb_global();
}

unsafe extern "C" {
    pub fn native_flush_tlb_local();
}

unsafe extern "C" {
    pub fn native_flush_tlb_one_user(addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn native_flush_tlb_others(cpumask: *const cpumask, info: *const flush_tlb_info);
}

unsafe extern "C" {
    pub fn native_pagetable_init();
}

unsafe extern "C" {
    pub fn native_patch(
        type_: u8_,
        insn_buff: *mut crate::ctypes::c_void,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn native_pv_lock_init();
}

unsafe extern "C" {
    pub fn native_queued_spin_lock_slowpath(lock: *mut qspinlock, val: u32_);
}

unsafe extern "C" {
    pub fn native_sched_clock_from_tsc(tsc: u64_) -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    pub fn notsc_setup(arg1: *mut crate::ctypes::c_char) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn paravirt_disable_iospace() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn paravirt_end_context_switch(next: *mut task_struct);
}

unsafe extern "C" {
    pub fn paravirt_enter_lazy_mmu();
}

unsafe extern "C" {
    pub fn paravirt_flush_lazy_mmu();
}

unsafe extern "C" {
    pub fn paravirt_get_lazy_mode() -> paravirt_lazy_mode;
}

unsafe extern "C" {
    pub fn paravirt_leave_lazy_mmu();
}

unsafe extern "C" {
    pub fn paravirt_patch_default(
        type_: u8_,
        insn_buff: *mut crate::ctypes::c_void,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn paravirt_patch_ident_64(
        insn_buff: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn paravirt_patch_insns(
        insn_buff: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
        start: *const crate::ctypes::c_char,
        end: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn paravirt_start_context_switch(prev: *mut task_struct);
}

unsafe extern "C" {
    pub fn pcpu_page_first_chunk(
        reserved_size: usize,
        alloc_fn: pcpu_fc_alloc_fn_t,
        free_fn: pcpu_fc_free_fn_t,
        populate_pte_fn: pcpu_fc_populate_pte_fn_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pfn_range_is_mapped(
        start_pfn: crate::ctypes::c_ulong,
        end_pfn: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn pgprot_writecombine(prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    pub fn pgprot_writethrough(prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    pub fn pv_is_native_spin_unlock() -> bool_;
}

unsafe extern "C" {
    pub fn pv_is_native_vcpu_is_preempted() -> bool_;
}

unsafe extern "C" {
    pub fn retbleed_return_thunk();
}

unsafe extern "C" {
    pub fn retbleed_untrain_ret();
}

unsafe extern "C" {
    pub fn sched_clear_itmt_support();
}

unsafe extern "C" {
    pub fn sched_set_itmt_core_prio(
        prio: crate::ctypes::c_int,
        core_cpu: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn sched_set_itmt_support() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_nx();
}

unsafe extern "C" {
    pub fn set_pte_vaddr(vaddr: crate::ctypes::c_ulong, pte: pte_t);
}

unsafe extern "C" {
    pub fn setup_bootmem_allocator();
}

unsafe extern "C" {
    pub fn setup_cpu_local_masks();
}

unsafe extern "C" {
    pub fn slow_virt_to_phys(__address: *mut crate::ctypes::c_void) -> phys_addr_t;
}

unsafe extern "C" {
    pub fn spec_ctrl_current() -> u64_;
}

unsafe extern "C" {
    pub fn srso_alias_return_thunk();
}

unsafe extern "C" {
    pub fn srso_alias_untrain_ret();
}

unsafe extern "C" {
    pub fn srso_return_thunk();
}

unsafe extern "C" {
    pub fn srso_untrain_ret();
}

unsafe extern "C" {
    pub fn strcmp(
        cs: *const crate::ctypes::c_char,
        ct: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strncmp(
        cs: *const crate::ctypes::c_char,
        ct: *const crate::ctypes::c_char,
        count: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strncpy_from_user(
        dst: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
        count: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn strstr(
        cs: *const crate::ctypes::c_char,
        ct: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn syscall_init();
}

unsafe extern "C" {
    pub fn topology_is_primary_thread(cpu: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    pub fn topology_phys_to_logical_die(
        die: crate::ctypes::c_uint,
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn topology_phys_to_logical_pkg(
        pkg: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn topology_smt_supported() -> bool_;
}

unsafe extern "C" {
    pub fn topology_update_die_map(
        dieid: crate::ctypes::c_uint,
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn topology_update_package_map(
        apicid: crate::ctypes::c_uint,
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn tsc_early_init();
}

unsafe extern "C" {
    pub fn tsc_init();
}

unsafe extern "C" {
    pub fn tsc_restore_sched_clock_state();
}

unsafe extern "C" {
    pub fn tsc_save_sched_clock_state();
}

unsafe extern "C" {
    pub fn tsc_store_and_check_tsc_adjust(bootcpu: bool_) -> bool_;
}

unsafe extern "C" {
    pub fn tsc_verify_tsc_adjust(resume: bool_);
}

unsafe extern "C" {
    pub fn unsynchronized_tsc() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn update_page_count(level: crate::ctypes::c_int, pages: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn update_spec_ctrl_cond(val: u64_);
}

unsafe extern "C" {
    pub fn x86_configure_nx();
}

unsafe extern "C" {
    pub fn x86_pci_root_bus_node(bus: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_pci_root_bus_resources(
        bus: crate::ctypes::c_int,
        resources: *mut list_head,
    );
}

unsafe extern "C" {
    pub fn x86_report_nx();
}

unsafe extern "C" {
    pub static mut __VMALLOC_RESERVE: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __default_kernel_pte_mask: pteval_t;
}

unsafe extern "C" {
    pub static mut __end_bss_decrypted: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __indirect_thunk_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __indirect_thunk_start: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __max_die_per_package: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __max_logical_packages: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __max_smt_threads: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __parainstructions: [paravirt_patch_site; 0usize];
}

unsafe extern "C" {
    pub static mut __parainstructions_end: [paravirt_patch_site; 0usize];
}

unsafe extern "C" {
    pub static mut __per_cpu_offset: [crate::ctypes::c_ulong; 32usize];
}

unsafe extern "C" {
    pub static mut __preempt_count: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __start_bss_decrypted: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __start_bss_decrypted_unused: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __supported_pte_mask: pteval_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_array: [retpoline_thunk_t; 0usize];
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_eax: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_ebp: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_ebx: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_ecx: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_edi: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_edx: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_esi: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_esp: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut alternatives_patched: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut apm_info: apm_info;
}

unsafe extern "C" {
    pub static mut cpu_callin_mask: cpumask_var_t;
}

unsafe extern "C" {
    pub static mut cpu_callout_mask: cpumask_var_t;
}

unsafe extern "C" {
    pub static mut cpu_initialized_mask: cpumask_var_t;
}

unsafe extern "C" {
    pub static mut cpu_khz: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut cpu_sibling_setup_mask: cpumask_var_t;
}

unsafe extern "C" {
    pub static mut current_task: *mut task_struct;
}

unsafe extern "C" {
    pub static mut early_idt_handler_array: [[crate::ctypes::c_char; 9usize]; 32usize];
}

unsafe extern "C" {
    pub static mut edd: edd;
}

unsafe extern "C" {
    pub static mut edid_info: edid_info;
}

unsafe extern "C" {
    pub static mut ideal_nops: *const *const crate::ctypes::c_uchar;
}

unsafe extern "C" {
    pub static mut ist_info: ist_info;
}

unsafe extern "C" {
    pub static mut max_low_pfn_mapped: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut max_pfn_mapped: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut mds_idle_clear: static_key_false;
}

unsafe extern "C" {
    pub static mut mds_verw_sel: u16_;
}

unsafe extern "C" {
    pub static mut mmio_stale_data_clear: static_key_false;
}

unsafe extern "C" {
    pub static mut movsl_mask: movsl_mask;
}

unsafe extern "C" {
    pub static mut nopvspin: bool_;
}

unsafe extern "C" {
    pub static mut nx_enabled: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut paravirt_steal_enabled: static_key;
}

unsafe extern "C" {
    pub static mut paravirt_steal_rq_enabled: static_key;
}

unsafe extern "C" {
    pub static mut pv_info: pv_info;
}

unsafe extern "C" {
    pub static mut pv_ops: paravirt_patch_template;
}

unsafe extern "C" {
    pub static mut sched_core_priority: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut skip_smp_alternatives: bool_;
}

unsafe extern "C" {
    pub static mut switch_mm_always_ibpb: static_key_false;
}

unsafe extern "C" {
    pub static mut switch_mm_cond_ibpb: static_key_false;
}

unsafe extern "C" {
    pub static mut switch_to_cond_stibp: static_key_false;
}

unsafe extern "C" {
    pub static mut sysctl_sched_itmt_enabled: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut this_cpu_off: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut tsc_async_resets: bool_;
}

unsafe extern "C" {
    pub static mut tsc_clocksource_reliable: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut tsc_khz: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut virt_spin_lock_key: static_key_true;
}

unsafe extern "C" {
    pub static mut x86_pred_cmd: u64_;
}

unsafe extern "C" {
    pub static mut x86_return_thunk: ::core::option::Option<unsafe extern "C" fn()>;
}

unsafe extern "C" {
    pub static mut x86_spec_ctrl_base: u64_;
}

unsafe extern "C" {
    pub static mut x86_spec_ctrl_current: crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    pub static mut x86_topology_update: bool_;
}

#[repr(C)]
#[repr(align(4096))]
pub struct cpu_entry_area {
    pub gdt: [crate::ctypes::c_char; 4096usize],
    pub guard_entry_stack: [crate::ctypes::c_char; 4096usize],
    pub entry_stack_page: entry_stack_page,
    pub guard_doublefault_stack: [crate::ctypes::c_char; 4096usize],
    pub doublefault_stack: doublefault_stack,
    pub tss: tss_struct,
    pub cpu_debug_store: debug_store,
    pub cpu_debug_buffers: debug_store_buffers,
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
    pub pebs_event_reset: [u64_; 12usize],
}

#[repr(C)]
#[repr(align(4096))]
pub struct doublefault_stack {
    pub stack: [crate::ctypes::c_ulong; 998usize],
    pub tss: x86_hw_tss,
}

#[repr(C)]
pub struct cea_exception_stacks {
    _unused: [u8; 0],
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
    pub name: *const crate::ctypes::c_char,
    pub list: list_head,
    pub rating: crate::ctypes::c_int,
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

#[repr(C)]
pub struct debug_store_buffers {
    pub bts_buffer: [crate::ctypes::c_char; 65536usize],
    pub pebs_buffer: [crate::ctypes::c_char; 65536usize],
}

pub const BTS_BUFFER_SIZE: crate::ctypes::c_ulong = 65536;

pub const CPU_ENTRY_AREA_ARRAY_SIZE: u32 = 5636096;

pub const CPU_ENTRY_AREA_PAGES: crate::ctypes::c_ulong = 1376;

pub const CPU_ENTRY_AREA_SIZE: u32 = 176128;

pub const CPU_ENTRY_AREA_TOTAL_SIZE: crate::ctypes::c_ulong = 5640192;

pub const LATCH: crate::ctypes::c_ulong = 4773;

pub const MAX_FIXED_PEBS_EVENTS: i32 = 4;

pub const MAX_PEBS_EVENTS: i32 = 8;

pub const MMIO_UPPER_LIMIT: i32 = 65535;

pub const PEBS_BUFFER_SIZE: crate::ctypes::c_ulong = 65536;

pub const VDSO_CLOCKMODE_HVCLOCK: vdso_clock_mode = 3;

pub const VDSO_CLOCKMODE_MAX: vdso_clock_mode = 4;

pub const VDSO_CLOCKMODE_PVCLOCK: vdso_clock_mode = 2;

pub const VDSO_CLOCKMODE_TSC: vdso_clock_mode = 1;

pub const WORK_CPU_UNBOUND: crate::ctypes::c_uint = 32;

unsafe extern "C" {
    #[link_name = "kmod_shim_CPU_ENTRY_AREA_BASE"]
    pub fn CPU_ENTRY_AREA_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CPU_ENTRY_AREA_PER_CPU"]
    pub fn CPU_ENTRY_AREA_PER_CPU() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CPU_ENTRY_AREA_RO_IDT"]
    pub fn CPU_ENTRY_AREA_RO_IDT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CPU_ENTRY_AREA_RO_IDT_VADDR"]
    pub fn CPU_ENTRY_AREA_RO_IDT_VADDR() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_LDT_BASE_ADDR"]
    pub fn LDT_BASE_ADDR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_LDT_END_ADDR"]
    pub fn LDT_END_ADDR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MAXMEM"]
    pub fn MAXMEM() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MODULES_END"]
    pub fn MODULES_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PKMAP_BASE"]
    pub fn PKMAP_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMALLOC_END"]
    pub fn VMALLOC_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_entry_stack"]
    pub fn cpu_entry_stack(cpu: crate::ctypes::c_int) -> *mut entry_stack;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_timer_probe"]
    pub fn timer_probe();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vclock_was_used"]
    pub fn vclock_was_used(vclock: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vclocks_set_used"]
    pub fn vclocks_set_used(which: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn cea_set_pte(
        cea_vaddr: *mut crate::ctypes::c_void,
        pa: phys_addr_t,
        flags: pgprot_t,
    );
}

unsafe extern "C" {
    pub fn clear_posix_cputimers_work(p: *mut task_struct);
}

unsafe extern "C" {
    pub fn clocksource_arch_init(cs: *mut clocksource);
}

unsafe extern "C" {
    pub fn get_cpu_entry_area(cpu: crate::ctypes::c_int) -> *mut cpu_entry_area;
}

unsafe extern "C" {
    pub fn ioport_unmap(arg1: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn ioread16(arg1: *const crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn ioread16_rep(
        port: *const crate::ctypes::c_void,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn ioread16be(arg1: *const crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn ioread32(arg1: *const crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn ioread32_rep(
        port: *const crate::ctypes::c_void,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn ioread32be(arg1: *const crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn ioread8(arg1: *const crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn ioread8_rep(
        port: *const crate::ctypes::c_void,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn iowrite16(arg1: u16_, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite16_rep(
        port: *mut crate::ctypes::c_void,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn iowrite16be(arg1: u16_, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite32(arg1: u32_, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite32_rep(
        port: *mut crate::ctypes::c_void,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn iowrite32be(arg1: u32_, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite8(arg1: u8_, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite8_rep(
        port: *mut crate::ctypes::c_void,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn pci_iounmap(dev: *mut pci_dev, arg1: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn posix_cputimers_init_work();
}

unsafe extern "C" {
    pub fn setup_cpu_entry_areas();
}

unsafe extern "C" {
    pub fn use_mwaitx_delay();
}

unsafe extern "C" {
    pub fn use_tpause_delay();
}

unsafe extern "C" {
    pub fn use_tsc_delay();
}

unsafe extern "C" {
    pub static mut __vmalloc_start_set: bool_;
}

unsafe extern "C" {
    pub static mut cea_exception_stacks: *mut cea_exception_stacks;
}

unsafe extern "C" {
    pub static mut cpu_debug_store: debug_store;
}

unsafe extern "C" {
    pub static mut cpu_entry_area: *mut cpu_entry_area;
}

unsafe extern "C" {
    pub static mut vclocks_used: crate::ctypes::c_uint;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct split_pmd__pmd_low {
    pub pmd_low: u32_,
    pub pmd_high: u32_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct split_pud__pud_low {
    pub pud_low: u32_,
    pub pud_high: u32_,
}

#[repr(C)]
#[derive(Debug)]
pub struct membuf {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct ghcb {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct user {
    pub regs: user_regs_struct,
    pub u_fpvalid: crate::ctypes::c_int,
    pub i387: user_i387_struct,
    pub u_tsize: crate::ctypes::c_ulong,
    pub u_dsize: crate::ctypes::c_ulong,
    pub u_ssize: crate::ctypes::c_ulong,
    pub start_code: crate::ctypes::c_ulong,
    pub start_stack: crate::ctypes::c_ulong,
    pub signal: crate::ctypes::c_long,
    pub reserved: crate::ctypes::c_int,
    pub u_ar0: crate::ctypes::c_ulong,
    pub u_fpstate: *mut user_i387_struct,
    pub magic: crate::ctypes::c_ulong,
    pub u_comm: [crate::ctypes::c_char; 32usize],
    pub u_debugreg: [crate::ctypes::c_int; 8usize],
}

#[repr(C)]
pub struct user_fxsr_struct {
    pub cwd: crate::ctypes::c_ushort,
    pub swd: crate::ctypes::c_ushort,
    pub twd: crate::ctypes::c_ushort,
    pub fop: crate::ctypes::c_ushort,
    pub fip: crate::ctypes::c_long,
    pub fcs: crate::ctypes::c_long,
    pub foo: crate::ctypes::c_long,
    pub fos: crate::ctypes::c_long,
    pub mxcsr: crate::ctypes::c_long,
    pub reserved: crate::ctypes::c_long,
    pub st_space: [crate::ctypes::c_long; 32usize],
    pub xmm_space: [crate::ctypes::c_long; 32usize],
    pub padding: [crate::ctypes::c_long; 56usize],
}

#[repr(C)]
pub struct user_xstate_header {
    pub xfeatures: __u64,
    pub reserved1: [__u64; 2usize],
    pub reserved2: [__u64; 5usize],
}

#[repr(C)]
pub struct user_xstateregs {
    pub i387: user_xstateregs__i387,
    pub header: user_xstate_header,
    pub ymmh: user_ymmh_regs,
}

#[repr(C)]
pub struct user_xstateregs__i387 {
    pub fpx_space: [__u64; 58usize],
    pub xstate_fx_sw: [__u64; 6usize],
}

#[repr(C)]
pub struct user_ymmh_regs {
    pub ymmh_space: [__u32; 64usize],
}

#[repr(C)]
pub struct x86_apic_ops {
    pub io_apic_read: ::core::option::Option<
        unsafe extern "C" fn(
            apic: crate::ctypes::c_uint,
            reg: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_uint,
    >,
    pub restore: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct x86_cpuinit_ops {
    pub setup_percpu_clockev: ::core::option::Option<unsafe extern "C" fn()>,
    pub early_percpu_clock_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub fixup_cpu_id: ::core::option::Option<
        unsafe extern "C" fn(c: *mut cpuinfo_x86, node: crate::ctypes::c_int),
    >,
}

#[repr(C)]
pub struct x86_init_acpi {
    pub set_root_pointer: ::core::option::Option<unsafe extern "C" fn(addr: u64_)>,
    pub get_root_pointer: ::core::option::Option<unsafe extern "C" fn() -> u64_>,
    pub reduced_hw_early_init: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct x86_init_iommu {
    pub iommu_init: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct x86_init_irqs {
    pub pre_vector_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub intr_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub intr_mode_select: ::core::option::Option<unsafe extern "C" fn()>,
    pub intr_mode_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub create_pci_msi_domain: ::core::option::Option<
        unsafe extern "C" fn() -> *mut irq_domain,
    >,
}

#[repr(C)]
pub struct x86_init_mpparse {
    pub setup_ioapic_ids: ::core::option::Option<unsafe extern "C" fn()>,
    pub find_smp_config: ::core::option::Option<unsafe extern "C" fn()>,
    pub get_smp_config: ::core::option::Option<
        unsafe extern "C" fn(early: crate::ctypes::c_uint),
    >,
}

#[repr(C)]
pub struct x86_init_oem {
    pub arch_setup: ::core::option::Option<unsafe extern "C" fn()>,
    pub banner: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct x86_init_ops {
    pub resources: x86_init_resources,
    pub mpparse: x86_init_mpparse,
    pub irqs: x86_init_irqs,
    pub oem: x86_init_oem,
    pub paging: x86_init_paging,
    pub timers: x86_init_timers,
    pub iommu: x86_init_iommu,
    pub pci: x86_init_pci,
    pub hyper: x86_hyper_init,
    pub acpi: x86_init_acpi,
}

#[repr(C)]
pub struct x86_init_paging {
    pub pagetable_init: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct x86_init_pci {
    pub arch_init: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub init_irq: ::core::option::Option<unsafe extern "C" fn()>,
    pub fixup_irqs: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct x86_init_resources {
    pub probe_roms: ::core::option::Option<unsafe extern "C" fn()>,
    pub reserve_resources: ::core::option::Option<unsafe extern "C" fn()>,
    pub memory_setup: ::core::option::Option<
        unsafe extern "C" fn() -> *mut crate::ctypes::c_char,
    >,
}

#[repr(C)]
pub struct x86_init_timers {
    pub setup_percpu_clockev: ::core::option::Option<unsafe extern "C" fn()>,
    pub timer_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub wallclock_init: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct x86_legacy_devices {
    pub pnpbios: crate::ctypes::c_int,
}

#[repr(C)]
pub struct x86_legacy_features {
    pub i8042: x86_legacy_i8042_state,
    pub rtc: crate::ctypes::c_int,
    pub warm_reset: crate::ctypes::c_int,
    pub no_vga: crate::ctypes::c_int,
    pub reserve_bios_regions: crate::ctypes::c_int,
    pub devices: x86_legacy_devices,
}

#[repr(C)]
pub struct x86_msi_ops {
    pub restore_msi_irqs: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut pci_dev),
    >,
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
    pub hyper: x86_hyper_runtime,
}

#[repr(C)]
pub union split_pmd {
    pub anon__pmd_low: split_pmd__pmd_low,
    pub pmd: pmd_t,
}

#[repr(C)]
pub union split_pud {
    pub anon__pud_low: split_pud__pud_low,
    pub pud: pud_t,
}

pub const BALLOON_DEFLATE: vm_event_item = 85;

pub const BALLOON_INFLATE: vm_event_item = 84;

pub const BALLOON_MIGRATE: vm_event_item = 86;

pub const FIXADDR_SIZE: i32 = 2912256;

pub const FIXADDR_TOT_SIZE: i32 = 6295552;

pub const FIXMAP_PMD_NUM: i32 = 2;

pub const FIXMAP_PMD_TOP: i32 = 507;

pub const FIX_APEI_GHES_IRQ: fixed_addresses = 709;

pub const FIX_APEI_GHES_NMI: fixed_addresses = 710;

pub const FIX_APIC_BASE: fixed_addresses = 3;

pub const FIX_BTMAPS_SLOTS: i32 = 8;

pub const FIX_BTMAP_BEGIN: fixed_addresses = 1535;

pub const FIX_BTMAP_END: fixed_addresses = 1024;

pub const FIX_DBGP_BASE: fixed_addresses = 1;

pub const FIX_EARLYCON_MEM_BASE: fixed_addresses = 2;

pub const FIX_IO_APIC_BASE_0: fixed_addresses = 4;

pub const FIX_IO_APIC_BASE_END: fixed_addresses = 67;

pub const FIX_KMAP_BEGIN: fixed_addresses = 68;

pub const FIX_KMAP_END: fixed_addresses = 707;

pub const FIX_PCIE_MCFG: fixed_addresses = 708;

pub const FIX_WP_TEST: fixed_addresses = 1536;

pub const FXSAVE_SIZE: i32 = 512;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 58;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 59;

pub const LOWMEM_PAGES: u64 = 262144;

pub const NR_FIX_BTMAPS: i32 = 64;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 89;

pub const O_DIRECT: i32 = 16384;

pub const O_DIRECTORY: i32 = 65536;

pub const O_LARGEFILE: i32 = 32768;

pub const O_NOFOLLOW: i32 = 131072;

pub const O_TMPFILE: i32 = 4259840;

pub const O_TMPFILE_MASK: i32 = 4259904;

pub const RDRAND_RETRY_LOOPS: i32 = 10;

pub const SG_MAX_SINGLE_ALLOC: crate::ctypes::c_ulong = 170;

pub const SWAP_RA: vm_event_item = 87;

pub const SWAP_RA_HIT: vm_event_item = 88;

pub const SWP_OFFSET_FIRST_BIT: i32 = 9;

pub const SWP_OFFSET_SHIFT: i32 = 14;

pub const SWP_TYPE_BITS: i32 = 5;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 70;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 71;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 78;

pub const THP_FAULT_ALLOC: vm_event_item = 67;

pub const THP_FAULT_FALLBACK: vm_event_item = 68;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 69;

pub const THP_FILE_ALLOC: vm_event_item = 72;

pub const THP_FILE_FALLBACK: vm_event_item = 73;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 74;

pub const THP_FILE_MAPPED: vm_event_item = 75;

pub const THP_SPLIT_PAGE: vm_event_item = 76;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 77;

pub const THP_SPLIT_PMD: vm_event_item = 79;

pub const THP_SWPOUT: vm_event_item = 82;

pub const THP_SWPOUT_FALLBACK: vm_event_item = 83;

pub const THP_ZERO_PAGE_ALLOC: vm_event_item = 80;

pub const THP_ZERO_PAGE_ALLOC_FAILED: vm_event_item = 81;

pub const TOTAL_FIX_BTMAPS: i32 = 512;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 65;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 60;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 63;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 64;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 62;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 61;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 66;

pub const USER_XSTATE_FX_SW_WORDS: i32 = 6;

pub const USER_XSTATE_XCR0_WORD: i32 = 0;

pub const USE_CMPXCHG_LOCKREF: i32 = 0;

pub const X86_LEGACY_I8042_EXPECTED_PRESENT: x86_legacy_i8042_state = 2;

pub const X86_LEGACY_I8042_FIRMWARE_ABSENT: x86_legacy_i8042_state = 1;

pub const X86_LEGACY_I8042_PLATFORM_ABSENT: x86_legacy_i8042_state = 0;

pub const XFEATURE_MASK_DYNAMIC: i32 = 32768;

pub const XFEATURE_MASK_EXTEND: u64 = 9223372036854775804;

pub const XFEATURE_MASK_SUPERVISOR_ALL: i32 = 34048;

pub const XFEATURE_MASK_SUPERVISOR_SUPPORTED: i32 = 1024;

pub const XFEATURE_MASK_SUPERVISOR_UNSUPPORTED: i32 = 256;

pub const XFEATURE_MASK_USER_SUPPORTED: i32 = 767;

pub const XSAVE_ALIGNMENT: i32 = 64;

pub const XSAVE_HDR_OFFSET: i32 = 512;

pub const XSAVE_HDR_SIZE: i32 = 64;

pub const XSAVE_YMM_OFFSET: i32 = 576;

pub const XSAVE_YMM_SIZE: i32 = 256;

pub const XSTATE_CPUID: i32 = 13;

pub const _ASM_PGTABLE_INVERT_H: i32 = 1;

pub const __end_of_fixed_addresses: fixed_addresses = 1537;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 711;

pub type x86_legacy_i8042_state = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_FIXADDR_START"]
    pub fn FIXADDR_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_FIXADDR_TOP"]
    pub fn FIXADDR_TOP() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_FIXADDR_TOT_START"]
    pub fn FIXADDR_TOT_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bitrev8"]
    pub fn __bitrev8(byte: u8_) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pte_needs_invert"]
    pub fn __pte_needs_invert(val: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_fixmap"]
    pub fn __set_fixmap(idx: fixed_addresses, phys: phys_addr_t, flags: pgprot_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flip_protnone_guard"]
    pub fn flip_protnone_guard(oldval: u64_, val: u64_, mask: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pmd_clear"]
    pub fn native_pmd_clear(pmd: *mut pmd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pmdp_get_and_clear"]
    pub fn native_pmdp_get_and_clear(pmdp: *mut pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pte_clear"]
    pub fn native_pte_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_ptep_get_and_clear"]
    pub fn native_ptep_get_and_clear(ptep: *mut pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pud_clear"]
    pub fn native_pud_clear(pudp: *mut pud_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pudp_get_and_clear"]
    pub fn native_pudp_get_and_clear(pudp: *mut pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_set_pmd"]
    pub fn native_set_pmd(pmdp: *mut pmd_t, pmd: pmd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_set_pte"]
    pub fn native_set_pte(ptep: *mut pte_t, pte: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_set_pte_atomic"]
    pub fn native_set_pte_atomic(ptep: *mut pte_t, pte: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_set_pud"]
    pub fn native_set_pud(pudp: *mut pud_t, pud: pud_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_gen_pool_get"]
    pub fn of_gen_pool_get(
        np: *mut device_node,
        propname: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
    ) -> *mut gen_pool;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_protnone_mask"]
    pub fn protnone_mask(val: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdrand_int"]
    pub fn rdrand_int(v: *mut crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdrand_long"]
    pub fn rdrand_long(v: *mut crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdseed_int"]
    pub fn rdseed_int(v: *mut crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdseed_long"]
    pub fn rdseed_long(v: *mut crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfeatures_mask_dynamic"]
    pub fn xfeatures_mask_dynamic() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfeatures_mask_supervisor"]
    pub fn xfeatures_mask_supervisor() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfeatures_mask_user"]
    pub fn xfeatures_mask_user() -> u64_;
}

unsafe extern "C" {
    pub fn __early_set_fixmap(idx: fixed_addresses, phys: phys_addr_t, flags: pgprot_t);
}

unsafe extern "C" {
    pub fn __native_set_fixmap(idx: fixed_addresses, pte: pte_t);
}

unsafe extern "C" {
    pub fn bool_x86_init_noop() -> bool_;
}

unsafe extern "C" {
    pub fn copy_dynamic_supervisor_to_kernel(xstate: *mut xregs_state, mask: u64_);
}

unsafe extern "C" {
    pub fn copy_kernel_to_dynamic_supervisor(xstate: *mut xregs_state, mask: u64_);
}

unsafe extern "C" {
    pub fn copy_kernel_to_xstate(
        xsave: *mut xregs_state,
        kbuf: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn copy_supervisor_to_kernel(xsave: *mut xregs_state);
}

unsafe extern "C" {
    pub fn copy_user_to_xstate(
        xsave: *mut xregs_state,
        ubuf: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn copy_xstate_to_kernel(to: membuf, xsave: *mut xregs_state);
}

unsafe extern "C" {
    pub fn early_memremap_decrypted(
        phys_addr: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn early_memremap_decrypted_wp(
        phys_addr: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn early_memremap_encrypted(
        phys_addr: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn early_memremap_encrypted_wp(
        phys_addr: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn get_xsave_addr(
        xsave: *mut xregs_state,
        xfeature_nr: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn get_xsave_field_ptr(
        xfeature_nr: crate::ctypes::c_int,
    ) -> *const crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn native_set_fixmap(
        idx: crate::ctypes::c_uint,
        phys: phys_addr_t,
        flags: pgprot_t,
    );
}

unsafe extern "C" {
    pub fn reserve_top_address(reserve: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn snprintf(
        buf: *mut crate::ctypes::c_char,
        size: usize,
        fmt: *const crate::ctypes::c_char,
        ...
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sync_initial_page_table();
}

unsafe extern "C" {
    pub fn update_regset_xstate_info(size: crate::ctypes::c_uint, xstate_mask: u64_);
}

unsafe extern "C" {
    pub fn using_compacted_format() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn validate_user_xstate_header(
        hdr: *const xstate_header,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsnprintf(
        buf: *mut crate::ctypes::c_char,
        size: usize,
        fmt: *const crate::ctypes::c_char,
        args: va_list,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsprintf(
        buf: *mut crate::ctypes::c_char,
        arg1: *const crate::ctypes::c_char,
        arg2: va_list,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsscanf(
        arg1: *const crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
        arg3: va_list,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_early_init_platform_quirks();
}

unsafe extern "C" {
    pub fn x86_init_noop();
}

unsafe extern "C" {
    pub fn x86_init_rdrand(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn x86_init_uint_noop(unused: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn x86_op_int_noop(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn x86_pnpbios_disabled() -> bool_;
}

unsafe extern "C" {
    pub fn xfeature_size(xfeature_nr: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static byte_rev_table: [u8_; 256usize];
}

unsafe extern "C" {
    pub static mut __FIXADDR_TOP: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut fixmaps_set: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut initial_page_table: [pgd_t; 1024usize];
}

unsafe extern "C" {
    pub static mut initial_pg_pmd: [pmd_t; 0usize];
}

unsafe extern "C" {
    pub static mut kmap_pte: *mut pte_t;
}

unsafe extern "C" {
    pub static mut swapper_pg_dir: [pgd_t; 1024usize];
}

unsafe extern "C" {
    pub static mut x86_apic_ops: x86_apic_ops;
}

unsafe extern "C" {
    pub static mut x86_cpuinit: x86_cpuinit_ops;
}

unsafe extern "C" {
    pub static mut x86_init: x86_init_ops;
}

unsafe extern "C" {
    pub static mut x86_msi: x86_msi_ops;
}

unsafe extern "C" {
    pub static mut x86_platform: x86_platform_ops;
}

unsafe extern "C" {
    pub static mut xfeatures_mask_all: u64_;
}

unsafe extern "C" {
    pub static mut xstate_fx_sw_bytes: [u64_; 6usize];
}

#[repr(C)]
#[repr(align(64))]
pub struct irq_cpustat_t {
    pub __softirq_pending: u16_,
    pub kvm_cpu_l1tf_flush_l1d: u8_,
    pub __nmi_count: crate::ctypes::c_uint,
    pub apic_timer_irqs: crate::ctypes::c_uint,
    pub irq_spurious_count: crate::ctypes::c_uint,
    pub icr_read_retry_count: crate::ctypes::c_uint,
    pub kvm_posted_intr_ipis: crate::ctypes::c_uint,
    pub kvm_posted_intr_wakeup_ipis: crate::ctypes::c_uint,
    pub kvm_posted_intr_nested_ipis: crate::ctypes::c_uint,
    pub x86_platform_ipis: crate::ctypes::c_uint,
    pub apic_perf_irqs: crate::ctypes::c_uint,
    pub apic_irq_work_irqs: crate::ctypes::c_uint,
    pub irq_resched_count: crate::ctypes::c_uint,
    pub irq_call_count: crate::ctypes::c_uint,
    pub irq_tlb_count: crate::ctypes::c_uint,
    pub irq_thermal_count: crate::ctypes::c_uint,
    pub irq_threshold_count: crate::ctypes::c_uint,
    pub irq_deferred_error_count: crate::ctypes::c_uint,
    pub irq_hv_callback_count: crate::ctypes::c_uint,
    pub irq_hv_reenlightenment_count: crate::ctypes::c_uint,
    pub hyperv_stimer0_count: crate::ctypes::c_uint,
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
    pub gpl_future_syms: *const kernel_symbol,
    pub gpl_future_crcs: *const s32,
    pub num_gpl_future_syms: crate::ctypes::c_uint,
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 36usize]>,
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
}

#[repr(C)]
pub struct compat_siginfo {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct compat_stat {
    pub st_dev: u32_,
    pub st_ino: compat_ino_t,
    pub st_mode: compat_mode_t,
    pub st_nlink: compat_nlink_t,
    pub st_uid: __compat_uid_t,
    pub st_gid: __compat_gid_t,
    pub st_rdev: u32_,
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
pub struct kimage_arch {
    pub pgd: *mut pgd_t,
    pub pmd0: *mut pmd_t,
    pub pmd1: *mut pmd_t,
    pub pte0: *mut pte_t,
    pub pte1: *mut pte_t,
}

#[repr(C)]
pub struct mod_arch_specific {}

#[repr(C)]
pub struct user32 {
    pub regs: user_regs_struct32,
    pub u_fpvalid: crate::ctypes::c_int,
    pub i387: user_i387_ia32_struct,
    pub u_tsize: __u32,
    pub u_dsize: __u32,
    pub u_ssize: __u32,
    pub start_code: __u32,
    pub start_stack: __u32,
    pub signal: __u32,
    pub reserved: crate::ctypes::c_int,
    pub u_ar0: __u32,
    pub u_fpstate: __u32,
    pub magic: __u32,
    pub u_comm: [crate::ctypes::c_char; 32usize],
    pub u_debugreg: [crate::ctypes::c_int; 8usize],
}

#[repr(C)]
pub struct user32_fxsr_struct {
    pub cwd: crate::ctypes::c_ushort,
    pub swd: crate::ctypes::c_ushort,
    pub twd: crate::ctypes::c_ushort,
    pub fop: crate::ctypes::c_ushort,
    pub fip: crate::ctypes::c_int,
    pub fcs: crate::ctypes::c_int,
    pub foo: crate::ctypes::c_int,
    pub fos: crate::ctypes::c_int,
    pub mxcsr: crate::ctypes::c_int,
    pub reserved: crate::ctypes::c_int,
    pub st_space: [crate::ctypes::c_int; 32usize],
    pub xmm_space: [crate::ctypes::c_int; 32usize],
    pub padding: [crate::ctypes::c_int; 56usize],
}

#[repr(C)]
pub struct user_i387_ia32_struct {
    pub cwd: u32_,
    pub swd: u32_,
    pub twd: u32_,
    pub fip: u32_,
    pub fcs: u32_,
    pub foo: u32_,
    pub fos: u32_,
    pub st_space: [u32_; 20usize],
}

#[repr(C)]
pub struct user_regs_struct32 {
    pub ebx: __u32,
    pub ecx: __u32,
    pub edx: __u32,
    pub esi: __u32,
    pub edi: __u32,
    pub ebp: __u32,
    pub eax: __u32,
    pub ds: crate::ctypes::c_ushort,
    pub __ds: crate::ctypes::c_ushort,
    pub es: crate::ctypes::c_ushort,
    pub __es: crate::ctypes::c_ushort,
    pub fs: crate::ctypes::c_ushort,
    pub __fs: crate::ctypes::c_ushort,
    pub gs: crate::ctypes::c_ushort,
    pub __gs: crate::ctypes::c_ushort,
    pub orig_eax: __u32,
    pub eip: __u32,
    pub cs: crate::ctypes::c_ushort,
    pub __cs: crate::ctypes::c_ushort,
    pub eflags: __u32,
    pub esp: __u32,
    pub ss: crate::ctypes::c_ushort,
    pub __ss: crate::ctypes::c_ushort,
}

#[repr(C)]
pub struct vdso_image {
    pub data: *mut crate::ctypes::c_void,
    pub size: crate::ctypes::c_ulong,
    pub alt: crate::ctypes::c_ulong,
    pub alt_len: crate::ctypes::c_ulong,
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
}

#[repr(C)]
pub union text_poke_insn {
    pub text: [u8_; 5usize],
    pub anon__opcode: text_poke_insn__opcode,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct text_poke_insn__opcode {
    pub opcode: u8_,
    pub disp: s32,
}

#[repr(C, packed)]
pub struct compat_flock64 {
    pub l_type: crate::ctypes::c_short,
    pub l_whence: crate::ctypes::c_short,
    pub l_start: compat_loff_t,
    pub l_len: compat_loff_t,
    pub l_pid: compat_pid_t,
}

pub const ARCH_IMPLEMENTS_FLUSH_DCACHE_PAGE: i32 = 0;

pub const CALL_INSN_OPCODE: i32 = 232;

pub const CALL_INSN_SIZE: i32 = 5;

pub const COMPAT_UTS_MACHINE: &[u8; 7] = b"i686\0\0\0";

pub const CRASH_CORE_NOTE_BYTES: u32 = 176;

pub const CRASH_CORE_NOTE_DESC_BYTES: u32 = 144;

pub const DIE_CALL: die_val = 10;

pub const DIE_DEBUG: die_val = 3;

pub const DIE_DIE: die_val = 6;

pub const DIE_GPF: die_val = 9;

pub const DIE_INT3: die_val = 2;

pub const DIE_KERNELDEBUG: die_val = 7;

pub const DIE_NMI: die_val = 5;

pub const DIE_NMIUNKNOWN: die_val = 12;

pub const DIE_PAGE_FAULT: die_val = 11;

pub const DIE_PANIC: die_val = 4;

pub const DIE_TRAP: die_val = 8;

pub const DISP32_SIZE: i32 = 4;

pub const INT3_INSN_OPCODE: i32 = 204;

pub const INT3_INSN_SIZE: i32 = 1;

pub const INVPCID_TYPE_ALL_INCL_GLOBAL: i32 = 2;

pub const INVPCID_TYPE_ALL_NON_GLOBAL: i32 = 3;

pub const INVPCID_TYPE_INDIV_ADDR: i32 = 0;

pub const INVPCID_TYPE_SINGLE_CTXT: i32 = 1;

pub const JMP32_INSN_OPCODE: i32 = 233;

pub const JMP32_INSN_SIZE: i32 = 5;

pub const JMP8_INSN_OPCODE: i32 = 235;

pub const JMP8_INSN_SIZE: i32 = 2;

pub const KEXEC_ARCH: i32 = 196608;

pub const KEXEC_CONTROL_CODE_MAX_SIZE: i32 = 2048;

pub const KEXEC_CONTROL_MEMORY_LIMIT: crate::ctypes::c_ulong = 3221225472;

pub const KEXEC_CRASH_CONTROL_MEMORY_LIMIT: crate::ctypes::c_ulong = 3221225472;

pub const PAGES_NR: i32 = 4;

pub const PA_CONTROL_PAGE: i32 = 0;

pub const PA_PGD: i32 = 2;

pub const PA_SWAP_PAGE: i32 = 3;

pub const POKE_MAX_OPCODE_SIZE: i32 = 5;

pub const RET_INSN_OPCODE: i32 = 195;

pub const RET_INSN_SIZE: i32 = 1;

pub const SHOW_REGS_ALL: show_regs_mode = 2;

pub const SHOW_REGS_SHORT: show_regs_mode = 0;

pub const SHOW_REGS_USER: show_regs_mode = 1;

pub const VA_CONTROL_PAGE: i32 = 1;

pub const x32_enabled: i32 = 0;

pub type compat_dev_t = u16_;

pub type compat_elf_gregset_t = user_regs_struct;

pub type compat_nlink_t = u16_;

pub type crash_vmclear_fn = ::core::option::Option<unsafe extern "C" fn()>;

pub type note_buf_t = [u32_; 44usize];

pub type show_regs_mode = crate::ctypes::c_uint;

pub type sys_call_ptr_t = ::core::option::Option<
    unsafe extern "C" fn(arg1: *const pt_regs) -> crate::ctypes::c_long,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim___invpcid"]
    pub fn __invpcid(
        pcid: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
        type_: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___text_gen_insn"]
    pub fn __text_gen_insn(
        buf: *mut crate::ctypes::c_void,
        opcode: u8_,
        addr: *const crate::ctypes::c_void,
        dest: *const crate::ctypes::c_void,
        size: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_is_kernel_initmem_freed"]
    pub fn arch_is_kernel_initmem_freed(addr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_dcache_page"]
    pub fn flush_dcache_page(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_32bit_syscall"]
    pub fn in_32bit_syscall() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_x32_syscall"]
    pub fn in_x32_syscall() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_int3_emulate_call"]
    pub fn int3_emulate_call(regs: *mut pt_regs, func: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_int3_emulate_jmp"]
    pub fn int3_emulate_jmp(regs: *mut pt_regs, ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_int3_emulate_pop"]
    pub fn int3_emulate_pop(regs: *mut pt_regs) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_int3_emulate_push"]
    pub fn int3_emulate_push(regs: *mut pt_regs, val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_int3_emulate_ret"]
    pub fn int3_emulate_ret(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invpcid_flush_all"]
    pub fn invpcid_flush_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invpcid_flush_all_nonglobals"]
    pub fn invpcid_flush_all_nonglobals();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invpcid_flush_one"]
    pub fn invpcid_flush_one(pcid: crate::ctypes::c_ulong, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invpcid_flush_single_context"]
    pub fn invpcid_flush_single_context(pcid: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_clear_cpu_l1tf_flush_l1d"]
    pub fn kvm_clear_cpu_l1tf_flush_l1d();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_get_cpu_l1tf_flush_l1d"]
    pub fn kvm_get_cpu_l1tf_flush_l1d() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_set_cpu_l1tf_flush_l1d"]
    pub fn kvm_set_cpu_l1tf_flush_l1d();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_dec_return"]
    pub fn local_dec_return(l: *mut local_t) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall_set_arguments"]
    pub fn syscall_set_arguments(
        task: *mut task_struct,
        regs: *mut pt_regs,
        i: crate::ctypes::c_uint,
        n: crate::ctypes::c_uint,
        args: *const crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_text_gen_insn"]
    pub fn text_gen_insn(
        opcode: u8_,
        addr: *const crate::ctypes::c_void,
        dest: *const crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_text_opcode_size"]
    pub fn text_opcode_size(opcode: u8_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __die(
        arg1: *const crate::ctypes::c_char,
        arg2: *mut pt_regs,
        arg3: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __handle_irq(desc: *mut irq_desc, regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn __ia32_sys_ni_syscall(regs: *const pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __show_regs(
        regs: *mut pt_regs,
        arg1: show_regs_mode,
        log_lvl: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn __static_call_fixup(
        tramp: *mut crate::ctypes::c_void,
        op: u8_,
        dest: *mut crate::ctypes::c_void,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn __x64_sys_getcpu(regs: *const pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __x64_sys_gettimeofday(regs: *const pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __x64_sys_ni_syscall(regs: *const pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __x64_sys_time(regs: *const pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn ack_bad_irq(irq: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn add_highpages_with_active_regions(
        nid: crate::ctypes::c_int,
        start_pfn: crate::ctypes::c_ulong,
        end_pfn: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn apply_paravirt(
        start: *mut paravirt_patch_site,
        end: *mut paravirt_patch_site,
    );
}

unsafe extern "C" {
    pub fn arch_irq_stat() -> u64_;
}

unsafe extern "C" {
    pub fn arch_irq_stat_cpu(cpu: crate::ctypes::c_uint) -> u64_;
}

unsafe extern "C" {
    pub fn arch_static_call_transform(
        site: *mut crate::ctypes::c_void,
        tramp: *mut crate::ctypes::c_void,
        func: *mut crate::ctypes::c_void,
        tail: bool_,
    );
}

unsafe extern "C" {
    pub fn arch_trigger_cpumask_backtrace(mask: *const cpumask, exclude_self: bool_);
}

unsafe extern "C" {
    pub fn clflush_cache_range(
        addr: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn cpu_smt_check_topology();
}

unsafe extern "C" {
    pub fn cpu_smt_disable(force: bool_);
}

unsafe extern "C" {
    pub fn cpu_smt_possible() -> bool_;
}

unsafe extern "C" {
    pub fn cpuhp_smt_disable(ctrlval: cpuhp_smt_control) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpuhp_smt_enable() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn die(
        arg1: *const crate::ctypes::c_char,
        arg2: *mut pt_regs,
        arg3: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn die_addr(
        str_: *const crate::ctypes::c_char,
        regs: *mut pt_regs,
        err: crate::ctypes::c_long,
        gp_addr: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn do_IRQ(regs: *mut pt_regs, vector: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn fixup_irqs();
}

unsafe extern "C" {
    pub fn init_ISA_irqs();
}

unsafe extern "C" {
    pub fn init_vdso_image(image: *const vdso_image);
}

unsafe extern "C" {
    pub fn irq_init_percpu_irqstack(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kdump_nmi_shootdown_cpus();
}

unsafe extern "C" {
    pub fn kmap_atomic_prot_pfn(
        pfn: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn kvm_set_posted_intr_wakeup_handler(
        handler: ::core::option::Option<unsafe extern "C" fn()>,
    );
}

unsafe extern "C" {
    pub fn machine_emergency_restart();
}

unsafe extern "C" {
    pub fn map_vdso_once(
        image: *const vdso_image,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn native_init_IRQ();
}

unsafe extern "C" {
    pub fn oops_begin() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn oops_end(
        arg1: crate::ctypes::c_ulong,
        arg2: *mut pt_regs,
        signr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn poke_int3_handler(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pti_check_boottime_disable();
}

unsafe extern "C" {
    pub fn pti_finalize();
}

unsafe extern "C" {
    pub fn pti_init();
}

unsafe extern "C" {
    pub fn retpoline_module_ok(has_retpoline: bool_) -> bool_;
}

unsafe extern "C" {
    pub fn show_iret_regs(regs: *mut pt_regs, log_lvl: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn show_stack_regs(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn text_poke(
        addr: *mut crate::ctypes::c_void,
        opcode: *const crate::ctypes::c_void,
        len: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn text_poke_bp(
        addr: *mut crate::ctypes::c_void,
        opcode: *const crate::ctypes::c_void,
        len: usize,
        emulate: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn text_poke_early(
        addr: *mut crate::ctypes::c_void,
        opcode: *const crate::ctypes::c_void,
        len: usize,
    );
}

unsafe extern "C" {
    pub fn text_poke_finish();
}

unsafe extern "C" {
    pub fn text_poke_kgdb(
        addr: *mut crate::ctypes::c_void,
        opcode: *const crate::ctypes::c_void,
        len: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn text_poke_queue(
        addr: *mut crate::ctypes::c_void,
        opcode: *const crate::ctypes::c_void,
        len: usize,
        emulate: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn text_poke_sync();
}

unsafe extern "C" {
    pub fn vgacon_text_force() -> bool_;
}

unsafe extern "C" {
    pub static mut __brk_base: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __brk_limit: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __end_of_kernel_reserve: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __end_rodata_aligned: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut _brk_end: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut _brk_start: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut after_bootmem: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut cpu_smt_control: cpuhp_smt_control;
}

unsafe extern "C" {
    pub static mut crash_vmclear_loaded_vmcss: crash_vmclear_fn;
}

unsafe extern "C" {
    pub static mut highend_pfn: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut highstart_pfn: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut poking_addr: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut poking_mm: *mut mm_struct;
}

unsafe extern "C" {
    pub static mut x86_platform_ipi_callback: ::core::option::Option<
        unsafe extern "C" fn(),
    >;
}

unsafe extern "C" {
    pub static sys_call_table: [sys_call_ptr_t; 0usize];
}

unsafe extern "C" {
    pub static vdso_image_32: vdso_image;
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
    pub soft_limit: crate::ctypes::c_ulong,
    pub vmpressure: vmpressure,
    pub use_hierarchy: bool_,
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
    pub _pad1_: memcg_padding,
    pub vmstats: [atomic_long_t; 40usize],
    pub vmevents: [atomic_long_t; 89usize],
    pub memory_events: [atomic_long_t; 8usize],
    pub memory_events_local: [atomic_long_t; 8usize],
    pub socket_pressure: crate::ctypes::c_ulong,
    pub tcpmem_active: bool_,
    pub tcpmem_pressure: crate::ctypes::c_int,
    pub kmemcg_id: crate::ctypes::c_int,
    pub kmem_state: memcg_kmem_state,
    pub objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
    pub _pad2_: memcg_padding,
    pub moving_account: atomic_t,
    pub move_lock_task: *mut task_struct,
    pub vmstats_local: *mut memcg_vmstats_percpu,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_list: list_head,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub event_list: list_head,
    pub event_list_lock: spinlock_t,
    pub deferred_split_queue: deferred_split,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
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
    pub kswapd: *mut task_struct,
    pub kswapd_order: crate::ctypes::c_int,
    pub kswapd_highest_zoneidx: zone_type,
    pub kswapd_failures: crate::ctypes::c_int,
    pub kcompactd_max_order: crate::ctypes::c_int,
    pub kcompactd_highest_zoneidx: zone_type,
    pub kcompactd_wait: wait_queue_head_t,
    pub kcompactd: *mut task_struct,
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub _pad1_: zone_padding,
    pub lru_lock: spinlock_t,
    pub deferred_split_queue: deferred_split,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub _pad2_: zone_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 37usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 3usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 4usize],
    pub zone_pgdat: *mut pglist_data,
    pub pageset: *mut per_cpu_pageset,
    pub pageblock_flags: *mut crate::ctypes::c_ulong,
    pub zone_start_pfn: crate::ctypes::c_ulong,
    pub managed_pages: atomic_long_t,
    pub spanned_pages: crate::ctypes::c_ulong,
    pub present_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
    pub initialized: crate::ctypes::c_int,
    pub _pad1_: zone_padding,
    pub free_area: [free_area; 11usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
    pub _pad2_: zone_padding,
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
    pub _pad3_: zone_padding,
    pub vm_stat: [atomic_long_t; 12usize],
    pub vm_numa_stat: __IncompleteArrayField<atomic_long_t>,
}

#[repr(C)]
#[repr(align(8))]
pub struct page {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: page__lru,
    pub anon___mapcount: page___mapcount,
    pub _refcount: atomic_t,
    pub anon__mem_cgroup: page__mem_cgroup,
}

#[repr(C)]
pub struct free_area {
    pub free_list: [list_head; 5usize],
    pub nr_free: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct hstate {
    pub next_nid_to_alloc: crate::ctypes::c_int,
    pub next_nid_to_free: crate::ctypes::c_int,
    pub order: crate::ctypes::c_uint,
    pub mask: crate::ctypes::c_ulong,
    pub max_huge_pages: crate::ctypes::c_ulong,
    pub nr_huge_pages: crate::ctypes::c_ulong,
    pub free_huge_pages: crate::ctypes::c_ulong,
    pub resv_huge_pages: crate::ctypes::c_ulong,
    pub surplus_huge_pages: crate::ctypes::c_ulong,
    pub nr_overcommit_huge_pages: crate::ctypes::c_ulong,
    pub hugepage_activelist: list_head,
    pub hugepage_freelists: [list_head; 1usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 1usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 1usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 1usize],
    pub cgroup_files_dfl: [cftype; 7usize],
    pub cgroup_files_legacy: [cftype; 9usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct memcg_vmstats_percpu {
    pub stat: [crate::ctypes::c_long; 40usize],
    pub events: [crate::ctypes::c_ulong; 89usize],
    pub nr_page_events: crate::ctypes::c_ulong,
    pub targets: [crate::ctypes::c_ulong; 2usize],
}

#[repr(C)]
pub struct mm_struct__mmap {
    pub mmap: *mut vm_area_struct,
    pub mm_rb: rb_root,
    pub vmacache_seqnum: u64_,
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
    pub highest_vm_end: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub mm_count: atomic_t,
    pub has_pinned: atomic_t,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 46usize],
    pub rss_stat: mm_rss_stat,
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: crate::ctypes::c_ulong,
    pub core_state: *mut core_state,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: bool_,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub pasid: u32_,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 89usize],
}

pub const DMA1_CLEAR_FF_REG: i32 = 12;

pub const DMA1_CLR_MASK_REG: i32 = 14;

pub const DMA1_CMD_REG: i32 = 8;

pub const DMA1_MASK_ALL_REG: i32 = 15;

pub const DMA1_MASK_REG: i32 = 10;

pub const DMA1_MODE_REG: i32 = 11;

pub const DMA1_REQ_REG: i32 = 9;

pub const DMA1_RESET_REG: i32 = 13;

pub const DMA1_STAT_REG: i32 = 8;

pub const DMA1_TEMP_REG: i32 = 13;

pub const DMA2_CLEAR_FF_REG: i32 = 216;

pub const DMA2_CLR_MASK_REG: i32 = 220;

pub const DMA2_CMD_REG: i32 = 208;

pub const DMA2_MASK_ALL_REG: i32 = 222;

pub const DMA2_MASK_REG: i32 = 212;

pub const DMA2_MODE_REG: i32 = 214;

pub const DMA2_REQ_REG: i32 = 210;

pub const DMA2_RESET_REG: i32 = 218;

pub const DMA2_STAT_REG: i32 = 208;

pub const DMA2_TEMP_REG: i32 = 218;

pub const DMA_ADDR_0: i32 = 0;

pub const DMA_ADDR_1: i32 = 2;

pub const DMA_ADDR_2: i32 = 4;

pub const DMA_ADDR_3: i32 = 6;

pub const DMA_ADDR_4: i32 = 192;

pub const DMA_ADDR_5: i32 = 196;

pub const DMA_ADDR_6: i32 = 200;

pub const DMA_ADDR_7: i32 = 204;

pub const DMA_AUTOINIT: i32 = 16;

pub const DMA_CNT_0: i32 = 1;

pub const DMA_CNT_1: i32 = 3;

pub const DMA_CNT_2: i32 = 5;

pub const DMA_CNT_3: i32 = 7;

pub const DMA_CNT_4: i32 = 194;

pub const DMA_CNT_5: i32 = 198;

pub const DMA_CNT_6: i32 = 202;

pub const DMA_CNT_7: i32 = 206;

pub const DMA_MODE_CASCADE: i32 = 192;

pub const DMA_MODE_READ: i32 = 68;

pub const DMA_MODE_WRITE: i32 = 72;

pub const DMA_PAGE_0: i32 = 135;

pub const DMA_PAGE_1: i32 = 131;

pub const DMA_PAGE_2: i32 = 129;

pub const DMA_PAGE_3: i32 = 130;

pub const DMA_PAGE_5: i32 = 139;

pub const DMA_PAGE_6: i32 = 137;

pub const DMA_PAGE_7: i32 = 138;

pub const HPAGE_PMD_MASK: crate::ctypes::c_ulong = 4292870144;

pub const HPAGE_PUD_MASK: crate::ctypes::c_ulong = 3221225472;

pub const IO_DMA1_BASE: i32 = 0;

pub const IO_DMA2_BASE: i32 = 192;

pub const LEGACY_MAP_MASK: u32 = 2080897395;

pub const MAP_32BIT: i32 = 64;

pub const MAX_DMA32_PFN: crate::ctypes::c_ulong = 1048576;

pub const MAX_DMA_ADDRESS: crate::ctypes::c_ulong = 3238002688;

pub const MAX_DMA_CHANNELS: i32 = 8;

pub const MAX_DMA_PFN: crate::ctypes::c_ulong = 4096;

pub const MIGRATE_ISOLATE: migratetype = 4;

pub const MIGRATE_TYPES: migratetype = 5;

pub const PAGE_FLAGS_CHECK_AT_PREP: crate::ctypes::c_ulong = 8388607;

pub const PG_hwpoison: pageflags = 23;

pub const PG_uncached: pageflags = 22;

pub const VM_PAT: i32 = 16777216;

pub const __PG_HWPOISON: crate::ctypes::c_ulong = 8388608;

unsafe extern "C" {
    #[link_name = "kmod_shim_PageUncached"]
    pub fn PageUncached(page: *mut page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VM_STACK_DEFAULT_FLAGS"]
    pub fn VM_STACK_DEFAULT_FLAGS() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VM_STACK_FLAGS"]
    pub fn VM_STACK_FLAGS() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_hugetlb_migration_supported"]
    pub fn arch_hugetlb_migration_supported(h: *mut hstate) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_make_huge_pte"]
    pub fn arch_make_huge_pte(
        entry: pte_t,
        vma: *mut vm_area_struct,
        page: *mut page,
        writable: crate::ctypes::c_int,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_claim_dma_lock"]
    pub fn claim_dma_lock() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_dma_ff"]
    pub fn clear_dma_ff(dmanr: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_user_highpage"]
    pub fn copy_user_highpage(
        to: *mut page,
        from: *mut page,
        vaddr: crate::ctypes::c_ulong,
        vma: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disable_dma"]
    pub fn disable_dma(dmanr: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_inb"]
    pub fn dma_inb(port: crate::ctypes::c_int) -> crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_outb"]
    pub fn dma_outb(value: crate::ctypes::c_uchar, port: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enable_dma"]
    pub fn enable_dma(dmanr: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_dma_residue"]
    pub fn get_dma_residue(dmanr: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_clear"]
    pub fn huge_pte_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        sz: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_ptep_clear_flush"]
    pub fn huge_ptep_clear_flush(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_ptep_get_and_clear"]
    pub fn huge_ptep_get_and_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_ptep_set_access_flags"]
    pub fn huge_ptep_set_access_flags(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        dirty: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_ptep_set_wrprotect"]
    pub fn huge_ptep_set_wrprotect(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_clear_savedwrite"]
    pub fn pmd_clear_savedwrite(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_mk_savedwrite"]
    pub fn pmd_mk_savedwrite(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_savedwrite"]
    pub fn pte_savedwrite(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_release_dma_lock"]
    pub fn release_dma_lock(flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_dma_addr"]
    pub fn set_dma_addr(dmanr: crate::ctypes::c_uint, a: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_dma_count"]
    pub fn set_dma_count(dmanr: crate::ctypes::c_uint, count: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_dma_mode"]
    pub fn set_dma_mode(dmanr: crate::ctypes::c_uint, mode: crate::ctypes::c_char);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_dma_page"]
    pub fn set_dma_page(dmanr: crate::ctypes::c_uint, pagenr: crate::ctypes::c_char);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_huge_pte_at"]
    pub fn set_huge_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn __set_memory_prot(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _set_memory_uc(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _set_memory_wb(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _set_memory_wc(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _set_memory_wt(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clean_record_shared_mapping_range(
        mapping: *mut address_space,
        first_index: crate::ctypes::c_ulong,
        nr: crate::ctypes::c_ulong,
        bitmap_pgoff: crate::ctypes::c_ulong,
        bitmap: *mut crate::ctypes::c_ulong,
        start: *mut crate::ctypes::c_ulong,
        end: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn early_memtest(start: phys_addr_t, end: phys_addr_t);
}

unsafe extern "C" {
    pub fn hugetlb_get_unmapped_area(
        file: *mut file,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        pgoff: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn memblock_discard();
}

unsafe extern "C" {
    pub fn set_memory_4k(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_decrypted(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_encrypted(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_global(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_nonglobal(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_np(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_np_noalias(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_uc(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_wb(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_wc(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pages_array_uc(
        pages: *mut *mut page,
        addrinarray: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pages_array_wb(
        pages: *mut *mut page,
        addrinarray: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pages_array_wc(
        pages: *mut *mut page,
        addrinarray: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pages_array_wt(
        pages: *mut *mut page,
        addrinarray: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pages_ro(
        page: *mut page,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pages_rw(
        page: *mut page,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pages_uc(
        page: *mut page,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pages_wb(
        page: *mut page,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn track_pfn_copy(vma: *mut vm_area_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn track_pfn_insert(vma: *mut vm_area_struct, prot: *mut pgprot_t, pfn: pfn_t);
}

unsafe extern "C" {
    pub fn track_pfn_remap(
        vma: *mut vm_area_struct,
        prot: *mut pgprot_t,
        pfn: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn untrack_pfn(
        vma: *mut vm_area_struct,
        pfn: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn untrack_pfn_moved(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn wp_shared_mapping_range(
        mapping: *mut address_space,
        first_index: crate::ctypes::c_ulong,
        nr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static migratetype_names: [*const crate::ctypes::c_char; 5usize];
}

unsafe extern "C" {
    pub static mut dma_spin_lock: spinlock_t;
}

unsafe extern "C" {
    pub static mut hstates: [hstate; 2usize];
}

unsafe extern "C" {
    pub static mut kernel_set_to_readonly: crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(64))]
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
    pub statistics: sched_statistics,
    pub depth: crate::ctypes::c_int,
    pub parent: *mut sched_entity,
    pub cfs_rq: *mut cfs_rq,
    pub my_q: *mut cfs_rq,
    pub runnable_weight: crate::ctypes::c_ulong,
    pub avg: sched_avg,
}

#[repr(C)]
#[repr(align(64))]
pub struct task_struct {
    pub thread_info: thread_info,
    pub state: crate::ctypes::c_long,
    pub stack: *mut crate::ctypes::c_void,
    pub usage: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub ptrace: crate::ctypes::c_uint,
    pub on_cpu: crate::ctypes::c_int,
    pub wake_entry: __call_single_node,
    pub cpu: crate::ctypes::c_uint,
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
    pub sched_class: *mut sched_class,
    pub se: sched_entity,
    pub rt: sched_rt_entity,
    pub sched_task_group: *mut task_group,
    pub dl: sched_dl_entity,
    pub preempt_notifiers: hlist_head,
    pub btrace_seq: crate::ctypes::c_uint,
    pub policy: crate::ctypes::c_uint,
    pub nr_cpus_allowed: crate::ctypes::c_int,
    pub cpus_ptr: *const cpumask_t,
    pub cpus_mask: cpumask_t,
    pub trc_reader_nesting: crate::ctypes::c_int,
    pub trc_ipi_to_cpu: crate::ctypes::c_int,
    pub trc_reader_special: rcu_special,
    pub trc_reader_checked: bool_,
    pub trc_holdout_list: list_head,
    pub sched_info: sched_info,
    pub tasks: list_head,
    pub pushable_tasks: plist_node,
    pub pushable_dl_tasks: rb_node,
    pub mm: *mut mm_struct,
    pub active_mm: *mut mm_struct,
    pub vmacache: vmacache,
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
    pub pf_io_worker: *mut crate::ctypes::c_void,
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
    pub trace: crate::ctypes::c_ulong,
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
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub mce_vaddr: *mut crate::ctypes::c_void,
    pub mce_kflags: __u64,
    pub mce_addr: u64_,
    pub _bits_mce_ripv: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub mce_kill_me: callback_head,
    pub mce_count: crate::ctypes::c_int,
    pub thread: thread_struct,
}
bits task_struct
    sched_reset_on_fork: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 0 1
    sched_contributes_to_load: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 1 1
    sched_migrated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 2 1
    sched_psi_wake_requeue: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 3 1
    sched_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 32 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

#[repr(C)]
#[repr(align(64))]
pub union thread_union {
    pub task: ::core::mem::ManuallyDrop<task_struct>,
    pub stack: ::core::mem::ManuallyDrop<[crate::ctypes::c_ulong; 2048usize]>,
}

#[repr(C)]
#[repr(align(8))]
pub struct clone_args {
    pub flags: __u64,
    pub pidfd: __u64,
    pub child_tid: __u64,
    pub parent_tid: __u64,
    pub exit_signal: __u64,
    pub stack: __u64,
    pub stack_size: __u64,
    pub tls: __u64,
    pub set_tid: __u64,
    pub set_tid_size: __u64,
    pub cgroup: __u64,
}

#[repr(C)]
#[repr(align(8))]
pub struct util_est {
    pub enqueued: crate::ctypes::c_uint,
    pub ewma: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct load_weight {
    pub weight: crate::ctypes::c_ulong,
    pub inv_weight: u32_,
}

#[repr(C)]
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
    pub _bits_dl_throttled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dl_timer: hrtimer,
    pub inactive_timer: hrtimer,
    pub pi_se: *mut sched_dl_entity,
}
bits sched_dl_entity
    dl_throttled: crate::ctypes::c_uint as u32 = _bits_dl_throttled 0 1
    dl_yielded: crate::ctypes::c_uint as u32 = _bits_dl_throttled 1 1
    dl_non_contending: crate::ctypes::c_uint as u32 = _bits_dl_throttled 2 1
    dl_overrun: crate::ctypes::c_uint as u32 = _bits_dl_throttled 3 1

#[repr(C)]
pub struct sched_info {
    pub pcount: crate::ctypes::c_ulong,
    pub run_delay: crate::ctypes::c_ulonglong,
    pub last_arrival: crate::ctypes::c_ulonglong,
    pub last_queued: crate::ctypes::c_ulonglong,
}

#[repr(C)]
pub struct sched_rt_entity {
    pub run_list: list_head,
    pub timeout: crate::ctypes::c_ulong,
    pub watchdog_stamp: crate::ctypes::c_ulong,
    pub time_slice: crate::ctypes::c_uint,
    pub on_rq: crate::ctypes::c_ushort,
    pub on_list: crate::ctypes::c_ushort,
    pub back: *mut sched_rt_entity,
}

#[repr(C)]
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
pub struct seccomp {
    pub mode: crate::ctypes::c_int,
    pub filter_count: atomic_t,
    pub filter: *mut seccomp_filter,
}

#[repr(C)]
pub struct wake_q_node {
    pub next: *mut wake_q_node,
}

#[repr(C)]
pub union rcu_special {
    pub b: rcu_special__b,
    pub s: u32_,
}

#[repr(C)]
pub union task_struct__rcu_users {
    pub rcu_users: refcount_t,
    pub rcu: callback_head,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iret_to_self"]
    pub fn iret_to_self();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sync_core"]
    pub fn sync_core();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_broadcast"]
    pub fn tick_broadcast() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn clear_sched_clock_stable();
}

unsafe extern "C" {
    pub fn sched_clock_idle_sleep_event();
}

unsafe extern "C" {
    pub fn sched_clock_idle_wakeup_event();
}

unsafe extern "C" {
    pub fn sched_clock_stable() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sched_clock_tick();
}

unsafe extern "C" {
    pub fn sched_clock_tick_stable();
}

unsafe extern "C" {
    pub fn user_enable_block_step(arg1: *mut task_struct);
}

unsafe extern "C" {
    pub fn user_single_step_report(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub static mut __sched_clock_offset: u64_;
}

unsafe extern "C" {
    pub static mut arch_task_struct_size: crate::ctypes::c_int;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct mm_segment_t {}

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
    pub cleancache_poolid: crate::ctypes::c_int,
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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 40usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct statfs64 {
    pub f_type: __u32,
    pub f_bsize: __u32,
    pub f_blocks: __u64,
    pub f_bfree: __u64,
    pub f_bavail: __u64,
    pub f_files: __u64,
    pub f_ffree: __u64,
    pub f_fsid: __kernel_fsid_t,
    pub f_namelen: __u32,
    pub f_frsize: __u32,
    pub f_flags: __u32,
    pub f_spare: [__u32; 4usize],
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_read_access_begin"]
    pub fn user_read_access_begin(
        ptr: *const crate::ctypes::c_void,
        len: usize,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_write_access_begin"]
    pub fn user_write_access_begin(
        ptr: *const crate::ctypes::c_void,
        len: usize,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn _copy_from_user(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _copy_to_user(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn arch_irq_work_raise();
}

unsafe extern "C" {
    pub fn proc_pid_arch_status(
        m: *mut seq_file,
        ns: *mut pid_namespace,
        pid: *mut pid,
        task: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct IO_APIC_route_entry {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct acpi_device_physical_node {
    pub node_id: crate::ctypes::c_uint,
    pub node: list_head,
    pub dev: *mut device,
    pub _bits_put_online: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_put_online: [u8; 3usize],
}
bits acpi_device_physical_node
    put_online: bool_ as u8 = _bits_put_online 0 1

#[repr(C)]
pub struct acpi_hotplug_profile {
    pub kobj: kobject,
    pub scan_dependent: ::core::option::Option<
        unsafe extern "C" fn(adev: *mut acpi_device) -> crate::ctypes::c_int,
    >,
    pub notify_online: ::core::option::Option<
        unsafe extern "C" fn(adev: *mut acpi_device),
    >,
    pub _bits_enabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_enabled: [u8; 3usize],
}
bits acpi_hotplug_profile
    enabled: bool_ as u8 = _bits_enabled 0 1
    demand_offline: bool_ as u8 = _bits_enabled 1 1

#[repr(C)]
pub struct device_node {
    pub name: *const crate::ctypes::c_char,
    pub phandle: phandle,
    pub full_name: *const crate::ctypes::c_char,
    pub fwnode: fwnode_handle,
    pub properties: *mut property,
    pub deadprops: *mut property,
    pub parent: *mut device_node,
    pub child: *mut device_node,
    pub sibling: *mut device_node,
    pub _flags: crate::ctypes::c_ulong,
    pub data: *mut crate::ctypes::c_void,
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
    pub metadata_ops: *mut dma_descriptor_metadata_ops,
}

#[repr(C)]
pub struct dmaengine_unmap_data {
    pub map_cnt: u8_,
    pub to_cnt: u8_,
    pub from_cnt: u8_,
    pub bidi_cnt: u8_,
    pub dev: *mut device,
    pub kref: kref,
    pub len: usize,
    pub addr: __IncompleteArrayField<dma_addr_t>,
}

#[repr(C)]
pub struct irq_cfg {
    pub dest_apicid: crate::ctypes::c_uint,
    pub vector: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct mpc_bus {
    pub type_: crate::ctypes::c_uchar,
    pub busid: crate::ctypes::c_uchar,
    pub bustype: [crate::ctypes::c_uchar; 6usize],
}

#[repr(C)]
pub struct mpc_cpu {
    pub type_: crate::ctypes::c_uchar,
    pub apicid: crate::ctypes::c_uchar,
    pub apicver: crate::ctypes::c_uchar,
    pub cpuflag: crate::ctypes::c_uchar,
    pub cpufeature: crate::ctypes::c_uint,
    pub featureflag: crate::ctypes::c_uint,
    pub reserved: [crate::ctypes::c_uint; 2usize],
}

#[repr(C)]
pub struct mpc_intsrc {
    pub type_: crate::ctypes::c_uchar,
    pub irqtype: crate::ctypes::c_uchar,
    pub irqflag: crate::ctypes::c_ushort,
    pub srcbus: crate::ctypes::c_uchar,
    pub srcbusirq: crate::ctypes::c_uchar,
    pub dstapic: crate::ctypes::c_uchar,
    pub dstirq: crate::ctypes::c_uchar,
}

#[repr(C)]
pub struct mpc_ioapic {
    pub type_: crate::ctypes::c_uchar,
    pub apicid: crate::ctypes::c_uchar,
    pub apicver: crate::ctypes::c_uchar,
    pub flags: crate::ctypes::c_uchar,
    pub apicaddr: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct mpc_lintsrc {
    pub type_: crate::ctypes::c_uchar,
    pub irqtype: crate::ctypes::c_uchar,
    pub irqflag: crate::ctypes::c_ushort,
    pub srcbusid: crate::ctypes::c_uchar,
    pub srcbusirq: crate::ctypes::c_uchar,
    pub destapic: crate::ctypes::c_uchar,
    pub destapiclint: crate::ctypes::c_uchar,
}

#[repr(C)]
pub struct mpc_oemtable {
    pub signature: [crate::ctypes::c_char; 4usize],
    pub length: crate::ctypes::c_ushort,
    pub rev: crate::ctypes::c_char,
    pub checksum: crate::ctypes::c_char,
    pub mpc: [crate::ctypes::c_char; 8usize],
}

#[repr(C)]
pub struct mpc_table {
    pub signature: [crate::ctypes::c_char; 4usize],
    pub length: crate::ctypes::c_ushort,
    pub spec: crate::ctypes::c_char,
    pub checksum: crate::ctypes::c_char,
    pub oem: [crate::ctypes::c_char; 8usize],
    pub productid: [crate::ctypes::c_char; 12usize],
    pub oemptr: crate::ctypes::c_uint,
    pub oemsize: crate::ctypes::c_ushort,
    pub oemcount: crate::ctypes::c_ushort,
    pub lapic: crate::ctypes::c_uint,
    pub reserved: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct mpf_intel {
    pub signature: [crate::ctypes::c_char; 4usize],
    pub physptr: crate::ctypes::c_uint,
    pub length: crate::ctypes::c_uchar,
    pub specification: crate::ctypes::c_uchar,
    pub checksum: crate::ctypes::c_uchar,
    pub feature1: crate::ctypes::c_uchar,
    pub feature2: crate::ctypes::c_uchar,
    pub feature3: crate::ctypes::c_uchar,
    pub feature4: crate::ctypes::c_uchar,
    pub feature5: crate::ctypes::c_uchar,
}

#[repr(C)]
pub struct property {
    pub name: *mut crate::ctypes::c_char,
    pub length: crate::ctypes::c_int,
    pub value: *mut crate::ctypes::c_void,
    pub next: *mut property,
}

#[repr(C)]
pub struct wakeup_source {
    pub name: *const crate::ctypes::c_char,
    pub id: crate::ctypes::c_int,
    pub entry: list_head,
    pub lock: spinlock_t,
    pub wakeirq: *mut wake_irq,
    pub timer: timer_list,
    pub timer_expires: crate::ctypes::c_ulong,
    pub total_time: ktime_t,
    pub max_time: ktime_t,
    pub last_time: ktime_t,
    pub start_prevent_time: ktime_t,
    pub prevent_sleep_time: ktime_t,
    pub event_count: crate::ctypes::c_ulong,
    pub active_count: crate::ctypes::c_ulong,
    pub relax_count: crate::ctypes::c_ulong,
    pub expire_count: crate::ctypes::c_ulong,
    pub wakeup_count: crate::ctypes::c_ulong,
    pub dev: *mut device,
    pub _bits_active: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_active: [u8; 3usize],
}
bits wakeup_source
    active: bool_ as u8 = _bits_active 0 1
    autosleep_enabled: bool_ as u8 = _bits_active 1 1

pub const ACPI_ALLOCATE_BUFFER: u32 = 4294967295;

pub const ACPI_ALLOCATE_LOCAL_BUFFER: u32 = 4294967294;

pub const ACPI_PDC_C_C1_FFH: i32 = 256;

pub const ACPI_PDC_C_C1_HALT: i32 = 2;

pub const ACPI_PDC_C_C2C3_FFH: i32 = 512;

pub const ACPI_PDC_C_CAPABILITY_SMP: i32 = 794;

pub const ACPI_PDC_EST_CAPABILITY_SMP: i32 = 11;

pub const ACPI_PDC_EST_CAPABILITY_SWSMP: i32 = 2091;

pub const ACPI_PDC_P_FFH: i32 = 1;

pub const ACPI_PDC_SMP_C1PT: i32 = 8;

pub const ACPI_PDC_SMP_C2C3: i32 = 16;

pub const ACPI_PDC_SMP_C_SWCOORD: i32 = 64;

pub const ACPI_PDC_SMP_P_HWCOORD: i32 = 2048;

pub const ACPI_PDC_SMP_P_SWCOORD: i32 = 32;

pub const ACPI_PDC_SMP_T_SWCOORD: i32 = 128;

pub const ACPI_PDC_T_FFH: i32 = 4;

pub const ARCH_HAS_POWER_INIT: i32 = 1;

pub const BUSTYPE_CBUS: &[u8; 5] = b"CBUS\0";

pub const BUSTYPE_CBUSII: &[u8; 7] = b"CBUSII\0";

pub const BUSTYPE_EISA: &[u8; 5] = b"EISA\0";

pub const BUSTYPE_FUTURE: &[u8; 7] = b"FUTURE\0";

pub const BUSTYPE_INTERN: &[u8; 7] = b"INTERN\0";

pub const BUSTYPE_ISA: &[u8; 4] = b"ISA\0";

pub const BUSTYPE_MBI: &[u8; 4] = b"MBI\0";

pub const BUSTYPE_MBII: &[u8; 5] = b"MBII\0";

pub const BUSTYPE_MCA: &[u8; 4] = b"MCA\0";

pub const BUSTYPE_MPI: &[u8; 4] = b"MPI\0";

pub const BUSTYPE_MPSA: &[u8; 5] = b"MPSA\0";

pub const BUSTYPE_NUBUS: &[u8; 6] = b"NUBUS\0";

pub const BUSTYPE_PCI: &[u8; 4] = b"PCI\0";

pub const BUSTYPE_PCMCIA: &[u8; 7] = b"PCMCIA\0";

pub const BUSTYPE_TC: &[u8; 3] = b"TC\0";

pub const BUSTYPE_VL: &[u8; 3] = b"VL\0";

pub const BUSTYPE_VME: &[u8; 4] = b"VME\0";

pub const BUSTYPE_XPRESS: &[u8; 7] = b"XPRESS\0";

pub const CPU_BOOTPROCESSOR: i32 = 2;

pub const CPU_ENABLED: i32 = 1;

pub const CPU_FAMILY_MASK: i32 = 3840;

pub const CPU_MODEL_MASK: i32 = 240;

pub const CPU_PROFILING: i32 = 1;

pub const CPU_STEPPING_MASK: i32 = 15;

pub const IRQ_MATRIX_BITS: i32 = 256;

pub const KVM_PROFILING: i32 = 4;

pub const MAX_IRQ_SOURCES: i32 = 256;

pub const MAX_MPC_ENTRY: i32 = 1024;

pub const MAX_MP_BUSSES: i32 = 260;

pub const MPC_APIC_USABLE: i32 = 1;

pub const MPC_OEM_SIGNATURE: &[u8; 5] = b"_OEM\0";

pub const MPC_SIGNATURE: &[u8; 5] = b"PCMP\0";

pub const MP_APIC_ALL: i32 = 255;

pub const MP_BUS: i32 = 1;

pub const MP_BUS_EISA: mp_bustype = 2;

pub const MP_BUS_ISA: mp_bustype = 1;

pub const MP_BUS_PCI: mp_bustype = 3;

pub const MP_INTSRC: i32 = 3;

pub const MP_IOAPIC: i32 = 2;

pub const MP_IRQPOL_ACTIVE_HIGH: i32 = 1;

pub const MP_IRQPOL_ACTIVE_LOW: i32 = 3;

pub const MP_IRQPOL_DEFAULT: i32 = 0;

pub const MP_IRQPOL_MASK: i32 = 3;

pub const MP_IRQPOL_RESERVED: i32 = 2;

pub const MP_IRQTRIG_DEFAULT: i32 = 0;

pub const MP_IRQTRIG_EDGE: i32 = 4;

pub const MP_IRQTRIG_LEVEL: i32 = 12;

pub const MP_IRQTRIG_MASK: i32 = 12;

pub const MP_IRQTRIG_RESERVED: i32 = 8;

pub const MP_LINTSRC: i32 = 4;

pub const MP_PROCESSOR: i32 = 0;

pub const MP_TRANSLATION: i32 = 192;

pub const PHYSID_ARRAY_SIZE: u32 = 8;

pub const PHYS_CPUID_INVALID: u32 = 4294967295;

pub const PROFILE_MUNMAP: profile_type = 1;

pub const PROFILE_TASK_EXIT: profile_type = 0;

pub const SCHED_PROFILING: i32 = 2;

pub const SLEEP_PROFILING: i32 = 3;

pub const SMP_MAGIC_IDENT: i32 = 1599098207;

pub const X86_IRQ_ALLOC_TYPE_DMAR: irq_alloc_type = 5;

pub const X86_IRQ_ALLOC_TYPE_HPET: irq_alloc_type = 2;

pub const X86_IRQ_ALLOC_TYPE_HPET_GET_PARENT: irq_alloc_type = 8;

pub const X86_IRQ_ALLOC_TYPE_IOAPIC: irq_alloc_type = 1;

pub const X86_IRQ_ALLOC_TYPE_IOAPIC_GET_PARENT: irq_alloc_type = 7;

pub const X86_IRQ_ALLOC_TYPE_PCI_MSI: irq_alloc_type = 3;

pub const X86_IRQ_ALLOC_TYPE_PCI_MSIX: irq_alloc_type = 4;

pub const X86_IRQ_ALLOC_TYPE_UV: irq_alloc_type = 6;

pub const mp_ExtINT: mp_irq_source_types = 3;

pub const mp_INT: mp_irq_source_types = 0;

pub const mp_NMI: mp_irq_source_types = 1;

pub const mp_SMI: mp_irq_source_types = 2;

pub type mp_bustype = crate::ctypes::c_uint;

pub type mp_irq_source_types = crate::ctypes::c_uint;

pub type phys_cpuid_t = u32_;

pub type profile_type = crate::ctypes::c_uint;

pub type vector_irq_t = [*mut irq_desc; 256usize];

pub type wmi_notify_handler = ::core::option::Option<
    unsafe extern "C" fn(value: u32_, context: *mut crate::ctypes::c_void),
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_ACPI_TABLE_UPGRADE_MAX_PHYS"]
    pub fn ACPI_TABLE_UPGRADE_MAX_PHYS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VECTOR_RETRIGGERED"]
    pub fn VECTOR_RETRIGGERED() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VECTOR_SHUTDOWN"]
    pub fn VECTOR_SHUTDOWN() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VECTOR_UNUSED"]
    pub fn VECTOR_UNUSED() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___of_match_device"]
    pub fn __of_match_device(
        matches: *const of_device_id,
        dev: *const device,
    ) -> *const of_device_id;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_disable_pci"]
    pub fn acpi_disable_pci();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_node"]
    pub fn acpi_get_node(handle: acpi_handle) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_map_pxm_to_node"]
    pub fn acpi_map_pxm_to_node(pxm: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_noirq_set"]
    pub fn acpi_noirq_set();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_numa_gicc_affinity_init"]
    pub fn acpi_numa_gicc_affinity_init(pa: *mut acpi_srat_gicc_affinity);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_os_ioremap"]
    pub fn acpi_os_ioremap(
        phys: acpi_physical_address,
        size: acpi_size,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_processor_cstate_check"]
    pub fn acpi_processor_cstate_check(
        max_cstate: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_acpi_set_pdc_bits"]
    pub fn arch_acpi_set_pdc_bits(buf: *mut u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_has_acpi_pdc"]
    pub fn arch_has_acpi_pdc() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_platform_depopulate"]
    pub fn devm_of_platform_depopulate(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_platform_populate"]
    pub fn devm_of_platform_populate(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_get_smp_config"]
    pub fn early_get_smp_config();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_smp_config"]
    pub fn find_smp_config();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_genpd_dev_pm_attach"]
    pub fn genpd_dev_pm_attach(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_genpd_dev_pm_attach_by_id"]
    pub fn genpd_dev_pm_attach_by_id(
        dev: *mut device,
        index: crate::ctypes::c_uint,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_genpd_dev_pm_attach_by_name"]
    pub fn genpd_dev_pm_attach_by_name(
        dev: *mut device,
        name: *const crate::ctypes::c_char,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_smp_config"]
    pub fn get_smp_config();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_cpu_to_node"]
    pub fn init_cpu_to_node();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_gi_nodes"]
    pub fn init_gi_nodes();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_of_parse_and_map"]
    pub fn irq_of_parse_and_map(
        dev: *mut device_node,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_add_cpu"]
    pub fn numa_add_cpu(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_clear_node"]
    pub fn numa_clear_node(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_cpu_node"]
    pub fn numa_cpu_node(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_emu_cmdline"]
    pub fn numa_emu_cmdline(str_: *mut crate::ctypes::c_char) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_remove_cpu"]
    pub fn numa_remove_cpu(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_set_node"]
    pub fn numa_set_node(cpu: crate::ctypes::c_int, node: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_address_to_resource"]
    pub fn of_address_to_resource(
        dev: *mut device_node,
        index: crate::ctypes::c_int,
        r: *mut resource,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_alias_get_alias_list"]
    pub fn of_alias_get_alias_list(
        matches: *const of_device_id,
        stem: *const crate::ctypes::c_char,
        bitmap: *mut crate::ctypes::c_ulong,
        nbits: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_alias_get_highest_id"]
    pub fn of_alias_get_highest_id(
        stem: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_alias_get_id"]
    pub fn of_alias_get_id(
        np: *mut device_node,
        stem: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_console_check"]
    pub fn of_console_check(
        dn: *const device_node,
        name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_core_init"]
    pub fn of_core_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_count_phandle_with_args"]
    pub fn of_count_phandle_with_args(
        np: *mut device_node,
        list_name: *const crate::ctypes::c_char,
        cells_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_cpu_node_to_id"]
    pub fn of_cpu_node_to_id(np: *mut device_node) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_compatible_match"]
    pub fn of_device_compatible_match(
        device: *mut device_node,
        compat: *const *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_get_match_data"]
    pub fn of_device_get_match_data(dev: *const device) -> *const crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_is_available"]
    pub fn of_device_is_available(device: *const device_node) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_is_big_endian"]
    pub fn of_device_is_big_endian(device: *const device_node) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_is_compatible"]
    pub fn of_device_is_compatible(
        device: *const device_node,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_modalias"]
    pub fn of_device_modalias(
        dev: *mut device,
        str_: *mut crate::ctypes::c_char,
        len: isize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_request_module"]
    pub fn of_device_request_module(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_uevent"]
    pub fn of_device_uevent(dev: *mut device, env: *mut kobj_uevent_env);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_uevent_modalias"]
    pub fn of_device_uevent_modalias(
        dev: *mut device,
        env: *mut kobj_uevent_env,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_dma_configure_id"]
    pub fn of_dma_configure_id(
        dev: *mut device,
        np: *mut device_node,
        force_dma: bool_,
        id: *const u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_dma_get_max_cpu_address"]
    pub fn of_dma_get_max_cpu_address(np: *mut device_node) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_dma_is_coherent"]
    pub fn of_dma_is_coherent(np: *mut device_node) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_compatible_node"]
    pub fn of_find_compatible_node(
        from: *mut device_node,
        type_: *const crate::ctypes::c_char,
        compat: *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_device_by_node"]
    pub fn of_find_device_by_node(np: *mut device_node) -> *mut platform_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_matching_node_and_match"]
    pub fn of_find_matching_node_and_match(
        from: *mut device_node,
        matches: *const of_device_id,
        match_: *mut *const of_device_id,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_node_by_name"]
    pub fn of_find_node_by_name(
        from: *mut device_node,
        name: *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_node_by_phandle"]
    pub fn of_find_node_by_phandle(handle: phandle) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_node_by_type"]
    pub fn of_find_node_by_type(
        from: *mut device_node,
        type_: *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_node_opts_by_path"]
    pub fn of_find_node_opts_by_path(
        path: *const crate::ctypes::c_char,
        opts: *mut *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_node_with_property"]
    pub fn of_find_node_with_property(
        from: *mut device_node,
        prop_name: *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_property"]
    pub fn of_find_property(
        np: *const device_node,
        name: *const crate::ctypes::c_char,
        lenp: *mut crate::ctypes::c_int,
    ) -> *mut property;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_genpd_add_device"]
    pub fn of_genpd_add_device(
        args: *mut of_phandle_args,
        dev: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_genpd_add_provider_onecell"]
    pub fn of_genpd_add_provider_onecell(
        np: *mut device_node,
        data: *mut genpd_onecell_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_genpd_add_provider_simple"]
    pub fn of_genpd_add_provider_simple(
        np: *mut device_node,
        genpd: *mut generic_pm_domain,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_genpd_add_subdomain"]
    pub fn of_genpd_add_subdomain(
        parent_spec: *mut of_phandle_args,
        subdomain_spec: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_genpd_del_provider"]
    pub fn of_genpd_del_provider(np: *mut device_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_genpd_parse_idle_states"]
    pub fn of_genpd_parse_idle_states(
        dn: *mut device_node,
        states: *mut *mut genpd_power_state,
        n: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_genpd_remove_last"]
    pub fn of_genpd_remove_last(np: *mut device_node) -> *mut generic_pm_domain;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_genpd_remove_subdomain"]
    pub fn of_genpd_remove_subdomain(
        parent_spec: *mut of_phandle_args,
        subdomain_spec: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_address"]
    pub fn of_get_address(
        dev: *mut device_node,
        index: crate::ctypes::c_int,
        size: *mut u64_,
        flags: *mut crate::ctypes::c_uint,
    ) -> *const __be32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_child_by_name"]
    pub fn of_get_child_by_name(
        node: *const device_node,
        name: *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_compatible_child"]
    pub fn of_get_compatible_child(
        parent: *const device_node,
        compatible: *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_cpu_node"]
    pub fn of_get_cpu_node(
        cpu: crate::ctypes::c_int,
        thread: *mut crate::ctypes::c_uint,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_cpu_state_node"]
    pub fn of_get_cpu_state_node(
        cpu_node: *mut device_node,
        index: crate::ctypes::c_int,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_next_available_child"]
    pub fn of_get_next_available_child(
        node: *const device_node,
        prev: *mut device_node,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_next_child"]
    pub fn of_get_next_child(
        node: *const device_node,
        prev: *mut device_node,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_next_cpu_node"]
    pub fn of_get_next_cpu_node(prev: *mut device_node) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_next_parent"]
    pub fn of_get_next_parent(node: *mut device_node) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_parent"]
    pub fn of_get_parent(node: *const device_node) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_pci_address"]
    pub fn of_get_pci_address(
        dev: *mut device_node,
        bar_no: crate::ctypes::c_int,
        size: *mut u64_,
        flags: *mut crate::ctypes::c_uint,
    ) -> *const __be32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_property"]
    pub fn of_get_property(
        node: *const device_node,
        name: *const crate::ctypes::c_char,
        lenp: *mut crate::ctypes::c_int,
    ) -> *const crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_io_request_and_map"]
    pub fn of_io_request_and_map(
        device: *mut device_node,
        index: crate::ctypes::c_int,
        name: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_iomap"]
    pub fn of_iomap(
        device: *mut device_node,
        index: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_irq_count"]
    pub fn of_irq_count(dev: *mut device_node) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_irq_find_parent"]
    pub fn of_irq_find_parent(child: *mut device_node) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_irq_get"]
    pub fn of_irq_get(
        dev: *mut device_node,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_irq_get_byname"]
    pub fn of_irq_get_byname(
        dev: *mut device_node,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_irq_to_resource_table"]
    pub fn of_irq_to_resource_table(
        dev: *mut device_node,
        res: *mut resource,
        nr_irqs: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_machine_is_compatible"]
    pub fn of_machine_is_compatible(
        compat: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_map_id"]
    pub fn of_map_id(
        np: *mut device_node,
        id: u32_,
        map_name: *const crate::ctypes::c_char,
        map_mask_name: *const crate::ctypes::c_char,
        target: *mut *mut device_node,
        id_out: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_match_node"]
    pub fn of_match_node(
        matches: *const of_device_id,
        node: *const device_node,
    ) -> *const of_device_id;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_msi_configure"]
    pub fn of_msi_configure(dev: *mut device, np: *mut device_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_msi_get_domain"]
    pub fn of_msi_get_domain(
        dev: *mut device,
        np: *mut device_node,
        token: irq_domain_bus_token,
    ) -> *mut irq_domain;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_msi_map_get_device_domain"]
    pub fn of_msi_map_get_device_domain(
        dev: *mut device,
        id: u32_,
        bus_token: u32_,
    ) -> *mut irq_domain;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_msi_map_id"]
    pub fn of_msi_map_id(
        dev: *mut device,
        msi_np: *mut device_node,
        id_in: u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_n_addr_cells"]
    pub fn of_n_addr_cells(np: *mut device_node) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_n_size_cells"]
    pub fn of_n_size_cells(np: *mut device_node) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_node_name_eq"]
    pub fn of_node_name_eq(
        np: *const device_node,
        name: *const crate::ctypes::c_char,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_node_name_prefix"]
    pub fn of_node_name_prefix(
        np: *const device_node,
        prefix: *const crate::ctypes::c_char,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_nvmem_cell_get"]
    pub fn of_nvmem_cell_get(
        np: *mut device_node,
        id: *const crate::ctypes::c_char,
    ) -> *mut nvmem_cell;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_nvmem_device_get"]
    pub fn of_nvmem_device_get(
        np: *mut device_node,
        name: *const crate::ctypes::c_char,
    ) -> *mut nvmem_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_parse_phandle"]
    pub fn of_parse_phandle(
        np: *const device_node,
        phandle_name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
    ) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_parse_phandle_with_args"]
    pub fn of_parse_phandle_with_args(
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        cells_name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        out_args: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_parse_phandle_with_args_map"]
    pub fn of_parse_phandle_with_args_map(
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        stem_name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        out_args: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_parse_phandle_with_fixed_args"]
    pub fn of_parse_phandle_with_fixed_args(
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        cells_count: crate::ctypes::c_int,
        index: crate::ctypes::c_int,
        out_args: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_pci_address_to_resource"]
    pub fn of_pci_address_to_resource(
        dev: *mut device_node,
        bar: crate::ctypes::c_int,
        r: *mut resource,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_pci_dma_range_parser_init"]
    pub fn of_pci_dma_range_parser_init(
        parser: *mut of_pci_range_parser,
        node: *mut device_node,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_pci_range_parser_init"]
    pub fn of_pci_range_parser_init(
        parser: *mut of_pci_range_parser,
        node: *mut device_node,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_pci_range_parser_one"]
    pub fn of_pci_range_parser_one(
        parser: *mut of_pci_range_parser,
        range: *mut of_pci_range,
    ) -> *mut of_pci_range;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_pci_range_to_resource"]
    pub fn of_pci_range_to_resource(
        range: *mut of_pci_range,
        np: *mut device_node,
        res: *mut resource,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_phandle_iterator_args"]
    pub fn of_phandle_iterator_args(
        it: *mut of_phandle_iterator,
        args: *mut u32,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_phandle_iterator_init"]
    pub fn of_phandle_iterator_init(
        it: *mut of_phandle_iterator,
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        cells_name: *const crate::ctypes::c_char,
        cell_count: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_phandle_iterator_next"]
    pub fn of_phandle_iterator_next(
        it: *mut of_phandle_iterator,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_platform_default_populate"]
    pub fn of_platform_default_populate(
        root: *mut device_node,
        lookup: *const of_dev_auxdata,
        parent: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_platform_depopulate"]
    pub fn of_platform_depopulate(parent: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_platform_populate"]
    pub fn of_platform_populate(
        root: *mut device_node,
        matches: *const of_device_id,
        lookup: *const of_dev_auxdata,
        parent: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_prop_next_string"]
    pub fn of_prop_next_string(
        prop: *mut property,
        cur: *const crate::ctypes::c_char,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_prop_next_u32"]
    pub fn of_prop_next_u32(
        prop: *mut property,
        cur: *const __be32,
        pu: *mut u32_,
    ) -> *const __be32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_check_flag"]
    pub fn of_property_check_flag(
        p: *mut property,
        flag: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_clear_flag"]
    pub fn of_property_clear_flag(p: *mut property, flag: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_count_elems_of_size"]
    pub fn of_property_count_elems_of_size(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        elem_size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_match_string"]
    pub fn of_property_match_string(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        string: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_read_string"]
    pub fn of_property_read_string(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        out_string: *mut *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_read_string_helper"]
    pub fn of_property_read_string_helper(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        out_strs: *mut *const crate::ctypes::c_char,
        sz: usize,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_read_u32_index"]
    pub fn of_property_read_u32_index(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        index: u32_,
        out_value: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_read_u64"]
    pub fn of_property_read_u64(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        out_value: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_read_u64_index"]
    pub fn of_property_read_u64_index(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        index: u32_,
        out_value: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_read_variable_u16_array"]
    pub fn of_property_read_variable_u16_array(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        out_values: *mut u16_,
        sz_min: usize,
        sz_max: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_read_variable_u32_array"]
    pub fn of_property_read_variable_u32_array(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        out_values: *mut u32_,
        sz_min: usize,
        sz_max: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_read_variable_u64_array"]
    pub fn of_property_read_variable_u64_array(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        out_values: *mut u64_,
        sz_min: usize,
        sz_max: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_read_variable_u8_array"]
    pub fn of_property_read_variable_u8_array(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        out_values: *mut u8_,
        sz_min: usize,
        sz_max: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_set_flag"]
    pub fn of_property_set_flag(p: *mut property, flag: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_remove_property"]
    pub fn of_remove_property(
        np: *mut device_node,
        prop: *mut property,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_translate_address"]
    pub fn of_translate_address(np: *mut device_node, addr: *const __be32) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_remap_cfgspace"]
    pub fn pci_remap_cfgspace(
        offset: phys_addr_t,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_physid_set_mask_of_physid"]
    pub fn physid_set_mask_of_physid(
        physid: crate::ctypes::c_int,
        map: *mut physid_mask_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_physids_coerce"]
    pub fn physids_coerce(map: *mut physid_mask_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_physids_promote"]
    pub fn physids_promote(physids: crate::ctypes::c_ulong, map: *mut physid_mask_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_opp_to_performance_state"]
    pub fn pm_genpd_opp_to_performance_state(
        genpd_dev: *mut device,
        opp: *mut dev_pm_opp,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_profile_hit"]
    pub fn profile_hit(type_: crate::ctypes::c_int, ip: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_apicid_to_node"]
    pub fn set_apicid_to_node(apicid: crate::ctypes::c_int, node: s16);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_irq_entries_start"]
    pub fn trace_irq_entries_start() -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn __acpi_acquire_global_lock(
        lock: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __acpi_release_global_lock(
        lock: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_acquire_global_lock(timeout: u16_, handle: *mut u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_any_fixed_event_status_set() -> u32_;
}

unsafe extern "C" {
    pub fn acpi_any_gpe_status_set(gpe_skip_number: u32_) -> u32_;
}

unsafe extern "C" {
    pub fn acpi_clear_event(event: u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_clear_gpe(gpe_device: acpi_handle, gpe_number: u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_device_override_status(
        adev: *mut acpi_device,
        status: *mut crate::ctypes::c_ulonglong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn acpi_disable() -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_disable_all_gpes() -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_disable_event(event: u32_, flags: u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_disable_gpe(gpe_device: acpi_handle, gpe_number: u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_dispatch_gpe(gpe_device: acpi_handle, gpe_number: u32_) -> u32_;
}

unsafe extern "C" {
    pub fn acpi_enable() -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_enable_all_runtime_gpes() -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_enable_all_wakeup_gpes() -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_enable_event(event: u32_, flags: u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_enable_gpe(gpe_device: acpi_handle, gpe_number: u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_enter_sleep_state_s4bios() -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_finish_gpe(gpe_device: acpi_handle, gpe_number: u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_generic_reduced_hw_init();
}

unsafe extern "C" {
    pub fn acpi_get_event_status(
        event: u32_,
        event_status: *mut acpi_event_status,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_get_gpe_device(
        gpe_index: u32_,
        gpe_device: *mut acpi_handle,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_get_gpe_status(
        gpe_device: acpi_handle,
        gpe_number: u32_,
        event_status: *mut acpi_event_status,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_get_ioapic_id(
        handle: acpi_handle,
        gsi_base: u32_,
        phys_addr: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_get_override_irq(
        gsi: u32_,
        trigger: *mut crate::ctypes::c_int,
        polarity: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_get_timer(ticks: *mut u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_get_timer_duration(
        start_ticks: u32_,
        end_ticks: u32_,
        time_elapsed: *mut u32_,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_get_timer_resolution(resolution: *mut u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_get_wakeup_address() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn acpi_install_fixed_event_handler(
        acpi_event: u32_,
        handler: acpi_event_handler,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_install_global_event_handler(
        handler: acpi_gbl_event_handler,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_install_gpe_block(
        gpe_device: acpi_handle,
        gpe_block_address: *mut acpi_generic_address,
        register_count: u32_,
        interrupt_number: u32_,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_install_gpe_handler(
        gpe_device: acpi_handle,
        gpe_number: u32_,
        type_: u32_,
        address: acpi_gpe_handler,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_install_gpe_raw_handler(
        gpe_device: acpi_handle,
        gpe_number: u32_,
        type_: u32_,
        address: acpi_gpe_handler,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_install_sci_handler(
        address: acpi_sci_handler,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_ioapic_add(root: acpi_handle) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_mark_gpe_for_wake(
        gpe_device: acpi_handle,
        gpe_number: u32_,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_mask_gpe(
        gpe_device: acpi_handle,
        gpe_number: u32_,
        is_masked: u8_,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_numa_processor_affinity_init(pa: *mut acpi_srat_cpu_affinity);
}

unsafe extern "C" {
    pub fn acpi_pic_sci_set_trigger(arg1: crate::ctypes::c_uint, arg2: u16_);
}

unsafe extern "C" {
    pub fn acpi_processor_claim_cst_control() -> bool_;
}

unsafe extern "C" {
    pub fn acpi_processor_evaluate_cst(
        handle: acpi_handle,
        cpu: u32_,
        info: *mut acpi_processor_power,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_read_bit_register(
        register_id: u32_,
        return_value: *mut u32_,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_release_global_lock(handle: u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_remove_fixed_event_handler(
        acpi_event: u32_,
        handler: acpi_event_handler,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_remove_gpe_block(gpe_device: acpi_handle) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_remove_gpe_handler(
        gpe_device: acpi_handle,
        gpe_number: u32_,
        address: acpi_gpe_handler,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_remove_sci_handler(address: acpi_sci_handler) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_set_firmware_waking_vector(
        physical_address: acpi_physical_address,
        physical_address64: acpi_physical_address,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_set_gpe(
        gpe_device: acpi_handle,
        gpe_number: u32_,
        action: u8_,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_set_gpe_wake_mask(
        gpe_device: acpi_handle,
        gpe_number: u32_,
        action: u8_,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_setup_gpe_for_wake(
        parent_device: acpi_handle,
        gpe_device: acpi_handle,
        gpe_number: u32_,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_sleep_state_supported(sleep_state: u8_) -> bool_;
}

unsafe extern "C" {
    pub fn acpi_target_system_state() -> u32_;
}

unsafe extern "C" {
    pub fn acpi_update_all_gpes() -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_write_bit_register(register_id: u32_, value: u32_) -> acpi_status;
}

unsafe extern "C" {
    pub fn apic_ack_edge(data: *mut irq_data);
}

unsafe extern "C" {
    pub fn arch_update_cpu_topology() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpuidle_poll_state_init(drv: *mut cpuidle_driver);
}

unsafe extern "C" {
    pub fn create_proc_profile() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn create_prof_cpu_mask();
}

unsafe extern "C" {
    pub fn default_find_smp_config();
}

unsafe extern "C" {
    pub fn default_get_smp_config(early: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn e820__memblock_alloc_reserved_mpc_new();
}

unsafe extern "C" {
    pub fn elcr_set_level_irq(irq: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn generic_processor_info(
        apicid: crate::ctypes::c_int,
        version: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn irq_cfg(irq: crate::ctypes::c_uint) -> *mut irq_cfg;
}

unsafe extern "C" {
    pub fn irq_complete_move(cfg: *mut irq_cfg);
}

unsafe extern "C" {
    pub fn irqd_cfg(irq_data: *mut irq_data) -> *mut irq_cfg;
}

unsafe extern "C" {
    pub fn is_dock_device(adev: *mut acpi_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn lock_vector_lock();
}

unsafe extern "C" {
    pub fn pci_acpi_crs_quirks();
}

unsafe extern "C" {
    pub fn profile_event_register(
        arg1: profile_type,
        n: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn profile_event_unregister(
        arg1: profile_type,
        n: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn profile_handoff_task(task: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn profile_hits(
        type_: crate::ctypes::c_int,
        ip: *mut crate::ctypes::c_void,
        nr_hits: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn profile_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn profile_munmap(addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn profile_setup(str_: *mut crate::ctypes::c_char) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn profile_task_exit(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn profile_tick(type_: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn send_cleanup_vector(arg1: *mut irq_cfg);
}

unsafe extern "C" {
    pub fn set_highmem_pages_init();
}

unsafe extern "C" {
    pub fn setup_profiling_timer(
        multiplier: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn task_handoff_register(n: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn task_handoff_unregister(n: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn unlock_vector_lock();
}

unsafe extern "C" {
    pub fn wmi_evaluate_method(
        guid: *const crate::ctypes::c_char,
        instance: u8_,
        method_id: u32_,
        in_: *const acpi_buffer,
        out: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn wmi_get_acpi_device_uid(
        guid: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn wmi_get_event_data(event: u32_, out: *mut acpi_buffer) -> acpi_status;
}

unsafe extern "C" {
    pub fn wmi_has_guid(guid: *const crate::ctypes::c_char) -> bool_;
}

unsafe extern "C" {
    pub fn wmi_install_notify_handler(
        guid: *const crate::ctypes::c_char,
        handler: wmi_notify_handler,
        data: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn wmi_query_block(
        guid: *const crate::ctypes::c_char,
        instance: u8_,
        out: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn wmi_remove_notify_handler(guid: *const crate::ctypes::c_char) -> acpi_status;
}

unsafe extern "C" {
    pub fn wmi_set_block(
        guid: *const crate::ctypes::c_char,
        instance: u8_,
        in_: *const acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn x86_default_get_root_pointer() -> u64_;
}

unsafe extern "C" {
    pub fn x86_default_set_root_pointer(addr: u64_);
}

unsafe extern "C" {
    pub static mut __acpi_register_gsi: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            gsi: u32_,
            trigger: crate::ctypes::c_int,
            polarity: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut __acpi_unregister_gsi: ::core::option::Option<
        unsafe extern "C" fn(gsi: u32_),
    >;
}

unsafe extern "C" {
    pub static mut acpi_disable_cmcff: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut acpi_fix_pin2_polarity: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut acpi_ioapic: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut acpi_lapic: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut acpi_sci_flags: u8_;
}

unsafe extern "C" {
    pub static mut acpi_sci_override_gsi: u32_;
}

unsafe extern "C" {
    pub static mut acpi_skip_timer_override: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut acpi_strict: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut acpi_suspend_lowlevel: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut acpi_use_timer_override: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut boot_cpu_apic_version: u8_;
}

unsafe extern "C" {
    pub static mut boot_cpu_physical_apicid: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut def_to_bigsmp: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut enable_update_mptable: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut irq_entries_start: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut irq_err_count: atomic_t;
}

unsafe extern "C" {
    pub static mut irq_mis_count: atomic_t;
}

unsafe extern "C" {
    pub static mut mp_bus_not_pci: [crate::ctypes::c_ulong; 9usize];
}

unsafe extern "C" {
    pub static mut mp_lapic_addr: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut phys_cpu_present_map: physid_mask_t;
}

unsafe extern "C" {
    pub static mut pic_mode: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut prof_on: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut smp_found_config: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut spurious_entries_start: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut vector_irq: [*mut irq_desc; 256usize];
}

#[repr(C)]
#[repr(align(64))]
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
    pub pending_mask: cpumask_var_t,
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
}

#[repr(C)]
pub struct ioapic_domain_cfg {
    pub type_: ioapic_domain_type,
    pub ops: *const irq_domain_ops,
    pub dev: *mut device_node,
}

#[repr(C)]
pub struct irq_common_data {
    pub state_use_accessors: crate::ctypes::c_uint,
    pub handler_data: *mut crate::ctypes::c_void,
    pub msi_desc: *mut msi_desc,
    pub affinity: cpumask_var_t,
    pub effective_affinity: cpumask_var_t,
}

pub const IOAPIC_DOMAIN_DYNAMIC: ioapic_domain_type = 3;

pub const IOAPIC_DOMAIN_INVALID: ioapic_domain_type = 0;

pub const IOAPIC_DOMAIN_LEGACY: ioapic_domain_type = 1;

pub const IOAPIC_DOMAIN_STRICT: ioapic_domain_type = 2;

pub const X86_IRQ_ALLOC_CONTIGUOUS_VECTORS: crate::ctypes::c_uint = 1;

pub const X86_IRQ_ALLOC_LEGACY: crate::ctypes::c_uint = 2;

pub type ioapic_domain_type = crate::ctypes::c_uint;

pub type msi_alloc_info_t = irq_alloc_info;

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_setup_msi_irqs"]
    pub fn arch_setup_msi_irqs(
        dev: *mut pci_dev,
        nvec: crate::ctypes::c_int,
        type_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_teardown_msi_irqs"]
    pub fn arch_teardown_msi_irqs(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irqchip_init"]
    pub fn irqchip_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_softirq_pending_ref"]
    pub fn local_softirq_pending_ref() -> crate::ctypes::c_ushort;
}

unsafe extern "C" {
    pub fn __irq_move_irq(data: *mut irq_data);
}

unsafe extern "C" {
    pub fn copy_irq_alloc_info(dst: *mut irq_alloc_info, src: *mut irq_alloc_info);
}

unsafe extern "C" {
    pub fn do_softirq_own_stack();
}

unsafe extern "C" {
    pub fn init_irq_alloc_info(info: *mut irq_alloc_info, mask: *const cpumask);
}

unsafe extern "C" {
    pub fn irq_force_complete_move(desc: *mut irq_desc);
}

unsafe extern "C" {
    pub fn irq_move_masked_irq(data: *mut irq_data);
}

unsafe extern "C" {
    pub fn mp_irqdomain_activate(
        domain: *mut irq_domain,
        irq_data: *mut irq_data,
        reserve: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mp_irqdomain_alloc(
        domain: *mut irq_domain,
        virq: crate::ctypes::c_uint,
        nr_irqs: crate::ctypes::c_uint,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mp_irqdomain_deactivate(domain: *mut irq_domain, irq_data: *mut irq_data);
}

unsafe extern "C" {
    pub fn mp_irqdomain_free(
        domain: *mut irq_domain,
        virq: crate::ctypes::c_uint,
        nr_irqs: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn mp_irqdomain_ioapic_idx(domain: *mut irq_domain) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn native_create_pci_msi_domain() -> *mut irq_domain;
}

unsafe extern "C" {
    pub fn pci_msi_prepare(
        domain: *mut irq_domain,
        dev: *mut device,
        nvec: crate::ctypes::c_int,
        arg: *mut msi_alloc_info_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_create_pci_msi_domain();
}

unsafe extern "C" {
    pub static mp_ioapic_irqdomain_ops: irq_domain_ops;
}

unsafe extern "C" {
    pub static mut x86_pci_msi_default_domain: *mut irq_domain;
}

unsafe extern "C" {
    pub static mut x86_vector_domain: *mut irq_domain;
}

#[repr(C)]
#[repr(align(64))]
pub struct net_device {
    pub name: [crate::ctypes::c_char; 16usize],
    pub name_node: *mut netdev_name_node,
    pub ifalias: *mut dev_ifalias,
    pub mem_end: crate::ctypes::c_ulong,
    pub mem_start: crate::ctypes::c_ulong,
    pub base_addr: crate::ctypes::c_ulong,
    pub irq: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub dev_list: list_head,
    pub napi_list: list_head,
    pub unreg_list: list_head,
    pub close_list: list_head,
    pub ptype_all: list_head,
    pub ptype_specific: list_head,
    pub adj_list: net_device__adj_list,
    pub features: netdev_features_t,
    pub hw_features: netdev_features_t,
    pub wanted_features: netdev_features_t,
    pub vlan_features: netdev_features_t,
    pub hw_enc_features: netdev_features_t,
    pub mpls_features: netdev_features_t,
    pub gso_partial_features: netdev_features_t,
    pub ifindex: crate::ctypes::c_int,
    pub group: crate::ctypes::c_int,
    pub stats: net_device_stats,
    pub rx_dropped: atomic_long_t,
    pub tx_dropped: atomic_long_t,
    pub rx_nohandler: atomic_long_t,
    pub carrier_up_count: atomic_t,
    pub carrier_down_count: atomic_t,
    pub wireless_handlers: *mut iw_handler_def,
    pub wireless_data: *mut iw_public_data,
    pub netdev_ops: *const net_device_ops,
    pub ethtool_ops: *const ethtool_ops,
    pub l3mdev_ops: *const l3mdev_ops,
    pub ndisc_ops: *const ndisc_ops,
    pub xfrmdev_ops: *const xfrmdev_ops,
    pub header_ops: *const header_ops,
    pub flags: crate::ctypes::c_uint,
    pub priv_flags: crate::ctypes::c_uint,
    pub gflags: crate::ctypes::c_ushort,
    pub padded: crate::ctypes::c_ushort,
    pub operstate: crate::ctypes::c_uchar,
    pub link_mode: crate::ctypes::c_uchar,
    pub if_port: crate::ctypes::c_uchar,
    pub dma: crate::ctypes::c_uchar,
    pub mtu: crate::ctypes::c_uint,
    pub min_mtu: crate::ctypes::c_uint,
    pub max_mtu: crate::ctypes::c_uint,
    pub type_: crate::ctypes::c_ushort,
    pub hard_header_len: crate::ctypes::c_ushort,
    pub min_header_len: crate::ctypes::c_uchar,
    pub name_assign_type: crate::ctypes::c_uchar,
    pub needed_headroom: crate::ctypes::c_ushort,
    pub needed_tailroom: crate::ctypes::c_ushort,
    pub perm_addr: [crate::ctypes::c_uchar; 32usize],
    pub addr_assign_type: crate::ctypes::c_uchar,
    pub addr_len: crate::ctypes::c_uchar,
    pub upper_level: crate::ctypes::c_uchar,
    pub lower_level: crate::ctypes::c_uchar,
    pub neigh_priv_len: crate::ctypes::c_ushort,
    pub dev_id: crate::ctypes::c_ushort,
    pub dev_port: crate::ctypes::c_ushort,
    pub addr_list_lock: spinlock_t,
    pub uc: netdev_hw_addr_list,
    pub mc: netdev_hw_addr_list,
    pub dev_addrs: netdev_hw_addr_list,
    pub queues_kset: *mut kset,
    pub promiscuity: crate::ctypes::c_uint,
    pub allmulti: crate::ctypes::c_uint,
    pub uc_promisc: bool_,
    pub vlan_info: *mut vlan_info,
    pub tipc_ptr: *mut tipc_bearer,
    pub atalk_ptr: *mut crate::ctypes::c_void,
    pub ip_ptr: *mut in_device,
    pub ip6_ptr: *mut inet6_dev,
    pub ax25_ptr: *mut crate::ctypes::c_void,
    pub ieee80211_ptr: *mut wireless_dev,
    pub ieee802154_ptr: *mut wpan_dev,
    pub mpls_ptr: *mut mpls_dev,
    pub dev_addr: *mut crate::ctypes::c_uchar,
    pub _rx: *mut netdev_rx_queue,
    pub num_rx_queues: crate::ctypes::c_uint,
    pub real_num_rx_queues: crate::ctypes::c_uint,
    pub xdp_prog: *mut bpf_prog,
    pub gro_flush_timeout: crate::ctypes::c_ulong,
    pub napi_defer_hard_irqs: crate::ctypes::c_int,
    pub rx_handler: rx_handler_func_t,
    pub rx_handler_data: *mut crate::ctypes::c_void,
    pub miniq_ingress: *mut mini_Qdisc,
    pub ingress_queue: *mut netdev_queue,
    pub nf_hooks_ingress: *mut nf_hook_entries,
    pub broadcast: [crate::ctypes::c_uchar; 32usize],
    pub rx_cpu_rmap: *mut cpu_rmap,
    pub index_hlist: hlist_node,
    pub _padding_after_index_hlist: __BindgenOpaqueArray<[u8; 60usize]>,
    pub _tx: *mut netdev_queue,
    pub num_tx_queues: crate::ctypes::c_uint,
    pub real_num_tx_queues: crate::ctypes::c_uint,
    pub qdisc: *mut Qdisc,
    pub tx_queue_len: crate::ctypes::c_uint,
    pub tx_global_lock: spinlock_t,
    pub xdp_bulkq: *mut xdp_dev_bulk_queue,
    pub xps_cpus_map: *mut xps_dev_maps,
    pub xps_rxqs_map: *mut xps_dev_maps,
    pub miniq_egress: *mut mini_Qdisc,
    pub qdisc_hash: [hlist_head; 16usize],
    pub watchdog_timer: timer_list,
    pub watchdog_timeo: crate::ctypes::c_int,
    pub proto_down_reason: u32_,
    pub todo_list: list_head,
    pub pcpu_refcnt: *mut crate::ctypes::c_int,
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
    pub anon__lstats: net_device__lstats,
    pub garp_port: *mut garp_port,
    pub mrp_port: *mut mrp_port,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 4usize],
    pub sysfs_rx_queue_group: *const attribute_group,
    pub rtnl_link_ops: *const rtnl_link_ops,
    pub gso_max_size: crate::ctypes::c_uint,
    pub gso_max_segs: u16_,
    pub dcbnl_ops: *const dcbnl_rtnl_ops,
    pub num_tc: s16,
    pub tc_to_txq: [netdev_tc_txq; 16usize],
    pub prio_tc_map: [u8_; 16usize],
    pub fcoe_ddp_xid: crate::ctypes::c_uint,
    pub priomap: *mut netprio_map,
    pub phydev: *mut phy_device,
    pub sfp_bus: *mut sfp_bus,
    pub qdisc_tx_busylock: *mut lock_class_key,
    pub qdisc_running_key: *mut lock_class_key,
    pub proto_down: bool_,
    pub _bits_wol_enabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
    pub macsec_ops: *const macsec_ops,
    pub udp_tunnel_nic_info: *const udp_tunnel_nic_info,
    pub udp_tunnel_nic: *mut udp_tunnel_nic,
    pub xdp_state: [bpf_xdp_entity; 3usize],
}
bits net_device
    reg_state: crate::ctypes::c_uint as u32 = _bits_reg_state 0 8
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    wol_enabled: crate::ctypes::c_uint as u32 = _bits_wol_enabled 0 1

#[repr(C)]
#[repr(align(64))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub pending: crate::ctypes::c_int,
    pub corkflag: crate::ctypes::c_uint,
    pub encap_type: __u8,
    pub _bits_no_check6_tx: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub len: __u16,
    pub gso_size: __u16,
    pub pcslen: __u16,
    pub pcrlen: __u16,
    pub pcflag: __u8,
    pub unused: [__u8; 3usize],
    pub encap_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
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
    pub _padding_after_gro_complete: [u8; 4usize],
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
}
bits udp_sock
    no_check6_tx: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 0 1
    no_check6_rx: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 1 1
    encap_enabled: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 2 1
    gro_enabled: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 3 1
    accept_udp_l4: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 4 1
    accept_udp_fraglist: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 5 1

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct tpacket_hdr_v1 {
    pub block_status: __u32,
    pub num_pkts: __u32,
    pub offset_to_first_pkt: __u32,
    pub blk_len: __u32,
    pub seq_num: __u64,
    pub ts_first_pkt: tpacket_bd_ts,
    pub ts_last_pkt: tpacket_bd_ts,
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
    pub flags: __u8,
    pub nud_state: __u8,
    pub type_: __u8,
    pub dead: __u8,
    pub protocol: u8_,
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
    pub rcu: callback_head,
    pub dev: *mut net_device,
    pub primary_key: __IncompleteArrayField<u8_>,
}

#[repr(C)]
#[repr(align(8))]
pub struct sk_buff {
    pub anon__next: sk_buff__next,
    pub anon__sk: sk_buff__sk,
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
    pub headers_start: __IncompleteArrayField<__u32>,
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __pkt_vlan_present_offset: __IncompleteArrayField<__u8>,
    pub _bits_vlan_present: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub tc_index: __u16,
    pub anon__csum: sk_buff__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub vlan_proto: __be16,
    pub vlan_tci: __u16,
    pub anon__napi_id: sk_buff__napi_id,
    pub secmark: __u32,
    pub anon__mark: sk_buff__mark,
    pub anon__inner_protocol: sk_buff__inner_protocol,
    pub inner_transport_header: __u16,
    pub inner_network_header: __u16,
    pub inner_mac_header: __u16,
    pub protocol: __be16,
    pub transport_header: __u16,
    pub network_header: __u16,
    pub mac_header: __u16,
    pub headers_end: __IncompleteArrayField<__u32>,
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
    pkt_type: __u8 as u8 = _bits_pkt_type 0 3
    ignore_df: __u8 as u8 = _bits_pkt_type 3 1
    nf_trace: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    l4_hash: __u8 as u8 = _bits_pkt_type 8 1
    sw_hash: __u8 as u8 = _bits_pkt_type 9 1
    wifi_acked_valid: __u8 as u8 = _bits_pkt_type 10 1
    wifi_acked: __u8 as u8 = _bits_pkt_type 11 1
    no_fcs: __u8 as u8 = _bits_pkt_type 12 1
    encapsulation: __u8 as u8 = _bits_pkt_type 13 1
    encap_hdr_csum: __u8 as u8 = _bits_pkt_type 14 1
    csum_valid: __u8 as u8 = _bits_pkt_type 15 1
    vlan_present: __u8 as u8 = _bits_vlan_present 0 1
    csum_complete_sw: __u8 as u8 = _bits_vlan_present 1 1
    csum_level: __u8 as u8 = _bits_vlan_present 2 2
    csum_not_inet: __u8 as u8 = _bits_vlan_present 4 1
    dst_pending_confirm: __u8 as u8 = _bits_vlan_present 5 1
    ndisc_nodetype: __u8 as u8 = _bits_vlan_present 6 2
    ipvs_property: __u8 as u8 = _bits_vlan_present 8 1
    inner_protocol_type: __u8 as u8 = _bits_vlan_present 9 1
    remcsum_offload: __u8 as u8 = _bits_vlan_present 10 1
    offload_fwd_mark: __u8 as u8 = _bits_vlan_present 11 1
    offload_l3_fwd_mark: __u8 as u8 = _bits_vlan_present 12 1
    tc_skip_classify: __u8 as u8 = _bits_vlan_present 13 1
    tc_at_ingress: __u8 as u8 = _bits_vlan_present 14 1
    redirected: __u8 as u8 = _bits_vlan_present 15 1
    from_ingress: __u8 as u8 = _bits_vlan_present 16 1
    scm_io_uring: __u8 as u8 = _bits_vlan_present 17 1

#[repr(C)]
#[repr(align(8))]
pub struct tpacket_rollover_stats {
    pub tp_all: __u64,
    pub tp_huge: __u64,
    pub tp_failed: __u64,
}

pub const _HAVE_ARCH_COPY_AND_CSUM_FROM_USER: i32 = 1;

unsafe extern "C" {
    pub fn __ip6_route_redirect(
        net: *mut net,
        table: *mut fib6_table,
        fl6: *mut flowi6,
        skb: *const sk_buff,
        flags: crate::ctypes::c_int,
    ) -> *mut rt6_info;
}

unsafe extern "C" {
    pub fn fib4_rule_action(
        rule: *mut fib_rule,
        flp: *mut flowi,
        flags: crate::ctypes::c_int,
        arg: *mut fib_lookup_arg,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fib4_rule_match(
        rule: *mut fib_rule,
        fl: *mut flowi,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fib4_rule_suppress(
        rule: *mut fib_rule,
        flags: crate::ctypes::c_int,
        arg: *mut fib_lookup_arg,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn fib6_rule_action(
        rule: *mut fib_rule,
        flp: *mut flowi,
        flags: crate::ctypes::c_int,
        arg: *mut fib_lookup_arg,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fib6_rule_match(
        rule: *mut fib_rule,
        fl: *mut flowi,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fib6_rule_suppress(
        rule: *mut fib_rule,
        flags: crate::ctypes::c_int,
        arg: *mut fib_lookup_arg,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn ip6_pol_route_input(
        net: *mut net,
        table: *mut fib6_table,
        fl6: *mut flowi6,
        skb: *const sk_buff,
        flags: crate::ctypes::c_int,
    ) -> *mut rt6_info;
}

unsafe extern "C" {
    pub fn ip6_pol_route_lookup(
        net: *mut net,
        table: *mut fib6_table,
        fl6: *mut flowi6,
        skb: *const sk_buff,
        flags: crate::ctypes::c_int,
    ) -> *mut rt6_info;
}

unsafe extern "C" {
    pub fn ip6_pol_route_output(
        net: *mut net,
        table: *mut fib6_table,
        fl6: *mut flowi6,
        skb: *const sk_buff,
        flags: crate::ctypes::c_int,
    ) -> *mut rt6_info;
}

unsafe extern "C" {
    pub fn tcp4_gro_complete(
        skb: *mut sk_buff,
        thoff: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn tcp4_gro_receive(head: *mut list_head, skb: *mut sk_buff) -> *mut sk_buff;
}

unsafe extern "C" {
    pub fn tcp6_gro_complete(
        skb: *mut sk_buff,
        thoff: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn tcp6_gro_receive(head: *mut list_head, skb: *mut sk_buff) -> *mut sk_buff;
}

unsafe extern "C" {
    pub fn tcp_v6_rcv(skb: *mut sk_buff) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn tcp_v6_send_check(sk: *mut sock, skb: *mut sk_buff);
}

unsafe extern "C" {
    pub fn udp4_gro_complete(
        arg1: *mut sk_buff,
        arg2: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn udp4_gro_receive(arg1: *mut list_head, arg2: *mut sk_buff) -> *mut sk_buff;
}

unsafe extern "C" {
    pub fn udp6_gro_complete(
        arg1: *mut sk_buff,
        arg2: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn udp6_gro_receive(arg1: *mut list_head, arg2: *mut sk_buff) -> *mut sk_buff;
}

unsafe extern "C" {
    pub fn udp_ehashfn(
        net: *const net,
        laddr: __be32,
        lport: __u16,
        faddr: __be32,
        fport: __be16,
    ) -> u32_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct bpf_attr__map_fd {
    pub map_fd: __u32,
    pub _padding_after_map_fd: [u8; 4usize],
    pub key: __u64,
    pub anon__value: bpf_attr__map_fd__value,
    pub flags: __u64,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__batch {
    pub in_batch: __u64,
    pub out_batch: __u64,
    pub keys: __u64,
    pub values: __u64,
    pub count: __u32,
    pub map_fd: __u32,
    pub elem_flags: __u64,
    pub flags: __u64,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__btf {
    pub btf: __u64,
    pub btf_log_buf: __u64,
    pub btf_size: __u32,
    pub btf_log_size: __u32,
    pub btf_log_level: __u32,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__info {
    pub bpf_fd: __u32,
    pub info_len: __u32,
    pub info: __u64,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__link_create__target_btf_id__iter_info {
    pub iter_info: __u64,
    pub iter_info_len: __u32,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__pathname {
    pub pathname: __u64,
    pub bpf_fd: __u32,
    pub file_flags: __u32,
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
    pub attach_prog_fd: __u32,
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
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__task_fd_query {
    pub pid: __u32,
    pub fd: __u32,
    pub flags: __u32,
    pub buf_len: __u32,
    pub buf: __u64,
    pub prog_id: __u32,
    pub fd_type: __u32,
    pub probe_offset: __u64,
    pub probe_addr: __u64,
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
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_link_info__raw_tracepoint__iter {
    pub target_name: __u64,
    pub target_name_len: __u32,
    pub anon__map: bpf_link_info__raw_tracepoint__iter__map,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_link_info__raw_tracepoint__raw_tracepoint {
    pub tp_name: __u64,
    pub tp_name_len: __u32,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub union bpf_attr__map_fd__value {
    pub value: __u64,
    pub next_key: __u64,
}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_btf_info {
    pub btf: __u64,
    pub btf_size: __u32,
    pub id: __u32,
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
}

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
}
bits bpf_prog_info
    gpl_compatible: __u32 as u32 = _bits_gpl_compatible 0 1

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
    pub _padding_after_hsq_enabled: __BindgenOpaqueArray<[u8; 53usize]>,
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

pub const BIO_RESET_BYTES: u32 = 78;

unsafe extern "C" {
    #[link_name = "kmod_shim_rq_flush_dcache_pages"]
    pub fn rq_flush_dcache_pages(rq: *mut request);
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
    preserve_config: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 9 1
    size_windows: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 10 1

#[repr(C)]
pub struct irq_routing_table {
    _unused: [u8; 0],
}

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
    pub msi: *mut msi_controller,
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
pub struct pci_setup_rom {
    pub data: setup_data,
    pub vendor: u16,
    pub devid: u16,
    pub pcilen: u64,
    pub segment: crate::ctypes::c_ulong,
    pub bus: crate::ctypes::c_ulong,
    pub device: crate::ctypes::c_ulong,
    pub function: crate::ctypes::c_ulong,
    pub romdata: __IncompleteArrayField<u8>,
}

#[repr(C)]
pub struct pci_sysdata {
    pub domain: crate::ctypes::c_int,
    pub node: crate::ctypes::c_int,
    pub companion: *mut acpi_device,
    pub fwnode: *mut crate::ctypes::c_void,
}

pub const PCIBIOS_MIN_CARDBUS_IO: i32 = 16384;

unsafe extern "C" {
    #[link_name = "kmod_shim__pci_root_bus_fwnode"]
    pub fn _pci_root_bus_fwnode(bus: *mut pci_bus) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_host_bridge_of_msi_domain"]
    pub fn pci_host_bridge_of_msi_domain(bus: *mut pci_bus) -> *mut irq_domain;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_root_bus_fwnode"]
    pub fn pci_root_bus_fwnode(bus: *mut pci_bus) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_to_pci_sysdata"]
    pub fn to_pci_sysdata(bus: *const pci_bus) -> *mut pci_sysdata;
}

unsafe extern "C" {
    pub fn early_quirks();
}

unsafe extern "C" {
    pub fn init_cache_modes();
}

unsafe extern "C" {
    pub fn memtype_free(start: u64_, end: u64_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memtype_free_io(start: resource_size_t, end: resource_size_t);
}

unsafe extern "C" {
    pub fn memtype_kernel_map_sync(
        base: u64_,
        size: crate::ctypes::c_ulong,
        pcm: page_cache_mode,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memtype_reserve(
        start: u64_,
        end: u64_,
        req_pcm: page_cache_mode,
        ret_pcm: *mut page_cache_mode,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memtype_reserve_io(
        start: resource_size_t,
        end: resource_size_t,
        pcm: *mut page_cache_mode,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pat_disable(reason: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn pat_enabled() -> bool_;
}

unsafe extern "C" {
    pub fn pat_init();
}

unsafe extern "C" {
    pub fn pat_pfn_immune_to_uc_mtrr(pfn: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    pub fn pci_iommu_alloc();
}

unsafe extern "C" {
    pub fn pci_legacy_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pcibios_assign_all_busses() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn pcibios_get_irq_routing_table() -> *mut irq_routing_table;
}

unsafe extern "C" {
    pub fn pcibios_scan_root(bus: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn pcibios_set_irq_routing(
        dev: *mut pci_dev,
        pin: crate::ctypes::c_int,
        irq: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pgprot2cachemode(pgprot: pgprot_t) -> page_cache_mode;
}

unsafe extern "C" {
    pub fn x86_has_pat_wp() -> bool_;
}

unsafe extern "C" {
    pub static mut noioapicquirk: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut noioapicreroute: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut pci_mem_start: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut pci_routeirq: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut pcibios_enabled: crate::ctypes::c_int;
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
    usb2_hw_lpm_capable: crate::ctypes::c_uint as u32 = _bits_can_submit 8 1
    usb2_hw_lpm_besl_capable: crate::ctypes::c_uint as u32 = _bits_can_submit 9 1
    usb2_hw_lpm_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 10 1
    usb2_hw_lpm_allowed: crate::ctypes::c_uint as u32 = _bits_can_submit 11 1
    usb3_lpm_u1_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 12 1
    usb3_lpm_u2_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 13 1
    do_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 0 1
    reset_resume: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 1 1
    port_is_suspended: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 2 1
    use_generic_driver: crate::ctypes::c_uint as u32 = _bits_use_generic_driver 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_usb_get_phy"]
    pub fn devm_usb_get_phy(dev: *mut device, type_: usb_phy_type) -> *mut usb_phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_usb_get_phy_by_node"]
    pub fn devm_usb_get_phy_by_node(
        dev: *mut device,
        node: *mut device_node,
        nb: *mut notifier_block,
    ) -> *mut usb_phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_usb_get_phy_by_phandle"]
    pub fn devm_usb_get_phy_by_phandle(
        dev: *mut device,
        phandle: *const crate::ctypes::c_char,
        index: u8_,
    ) -> *mut usb_phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_usb_put_phy"]
    pub fn devm_usb_put_phy(dev: *mut device, x: *mut usb_phy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_get_phy"]
    pub fn usb_get_phy(type_: usb_phy_type) -> *mut usb_phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_phy_get_charger_current"]
    pub fn usb_phy_get_charger_current(
        usb_phy: *mut usb_phy,
        min_: *mut crate::ctypes::c_uint,
        max_: *mut crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_phy_set_charger_current"]
    pub fn usb_phy_set_charger_current(usb_phy: *mut usb_phy, mA: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_phy_set_charger_state"]
    pub fn usb_phy_set_charger_state(usb_phy: *mut usb_phy, state: usb_charger_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_phy_set_event"]
    pub fn usb_phy_set_event(x: *mut usb_phy, event: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_put_phy"]
    pub fn usb_put_phy(x: *mut usb_phy);
}

#[repr(C)]
pub struct gpio_chip {
    pub label: *const crate::ctypes::c_char,
    pub gpiodev: *mut gpio_device,
    pub parent: *mut device,
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
    pub base: crate::ctypes::c_int,
    pub ngpio: u16_,
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
    pub bgpio_lock: spinlock_t,
    pub bgpio_data: crate::ctypes::c_ulong,
    pub bgpio_dir: crate::ctypes::c_ulong,
    pub irq: gpio_irq_chip,
    pub valid_mask: *mut crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct w1_reg_num {
    pub _bindgen_align: [u32; 0],
    pub _bits_family: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits w1_reg_num
    family: __u64 as u64 = _bits_family 0 8
    id: __u64 as u64 = _bits_family 8 48
    crc: __u64 as u64 = _bits_family 56 8

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_clk_add_hw_provider"]
    pub fn devm_of_clk_add_hw_provider(
        dev: *mut device,
        get: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut of_phandle_args,
                arg2: *mut crate::ctypes::c_void,
            ) -> *mut clk_hw,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_clk_del_provider"]
    pub fn devm_of_clk_del_provider(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_from_of_node"]
    pub fn gpiod_get_from_of_node(
        node: *mut device_node,
        propname: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        dflags: gpiod_flags,
        label: *const crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_of_match_device"]
    pub fn i2c_of_match_device(
        matches: *const of_device_id,
        client: *mut i2c_client,
    ) -> *const of_device_id;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_add_hw_provider"]
    pub fn of_clk_add_hw_provider(
        np: *mut device_node,
        get: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut of_phandle_args,
                arg2: *mut crate::ctypes::c_void,
            ) -> *mut clk_hw,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_add_provider"]
    pub fn of_clk_add_provider(
        np: *mut device_node,
        clk_src_get: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut of_phandle_args,
                arg2: *mut crate::ctypes::c_void,
            ) -> *mut clk,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_del_provider"]
    pub fn of_clk_del_provider(np: *mut device_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_detect_critical"]
    pub fn of_clk_detect_critical(
        np: *mut device_node,
        index: crate::ctypes::c_int,
        flags: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_get"]
    pub fn of_clk_get(np: *mut device_node, index: crate::ctypes::c_int) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_get_by_name"]
    pub fn of_clk_get_by_name(
        np: *mut device_node,
        name: *const crate::ctypes::c_char,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_get_from_provider"]
    pub fn of_clk_get_from_provider(clkspec: *mut of_phandle_args) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_get_parent_count"]
    pub fn of_clk_get_parent_count(np: *const device_node) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_get_parent_name"]
    pub fn of_clk_get_parent_name(
        np: *const device_node,
        index: crate::ctypes::c_int,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_hw_onecell_get"]
    pub fn of_clk_hw_onecell_get(
        clkspec: *mut of_phandle_args,
        data: *mut crate::ctypes::c_void,
    ) -> *mut clk_hw;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_hw_simple_get"]
    pub fn of_clk_hw_simple_get(
        clkspec: *mut of_phandle_args,
        data: *mut crate::ctypes::c_void,
    ) -> *mut clk_hw;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_init"]
    pub fn of_clk_init(matches: *const of_device_id);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_parent_fill"]
    pub fn of_clk_parent_fill(
        np: *mut device_node,
        parents: *mut *const crate::ctypes::c_char,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_src_onecell_get"]
    pub fn of_clk_src_onecell_get(
        clkspec: *mut of_phandle_args,
        data: *mut crate::ctypes::c_void,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_clk_src_simple_get"]
    pub fn of_clk_src_simple_get(
        clkspec: *mut of_phandle_args,
        data: *mut crate::ctypes::c_void,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_i2c_adapter_by_node"]
    pub fn of_find_i2c_adapter_by_node(node: *mut device_node) -> *mut i2c_adapter;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_i2c_device_by_node"]
    pub fn of_find_i2c_device_by_node(node: *mut device_node) -> *mut i2c_client;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_spi_device_by_node"]
    pub fn of_find_spi_device_by_node(node: *mut device_node) -> *mut spi_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_i2c_adapter_by_node"]
    pub fn of_get_i2c_adapter_by_node(node: *mut device_node) -> *mut i2c_adapter;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_named_gpio_flags"]
    pub fn of_get_named_gpio_flags(
        np: *mut device_node,
        list_name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        flags: *mut of_gpio_flags,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_i2c_get_board_info"]
    pub fn of_i2c_get_board_info(
        dev: *mut device,
        node: *mut device_node,
        info: *mut i2c_board_info,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_i2c_setup_smbus_alert"]
    pub fn of_i2c_setup_smbus_alert(adap: *mut i2c_adapter) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_pinctrl_get"]
    pub fn of_pinctrl_get(np: *mut device_node) -> *mut pinctrl_dev;
}

unsafe extern "C" {
    pub fn arch_pnpbios_disabled() -> bool_;
}

unsafe extern "C" {
    pub static mut isapnp_protocol: pnp_protocol;
}

unsafe extern "C" {
    pub static mut pnpbios_protocol: pnp_protocol;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct insn_field {
    pub anon__value: insn_field__value,
    pub got: crate::ctypes::c_uchar,
    pub nbytes: crate::ctypes::c_uchar,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union insn_field__value {
    pub value: insn_value_t,
    pub bytes: [insn_byte_t; 4usize],
}

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
    pub bl_dev: *mut backlight_device,
    pub bl_curve_mutex: mutex,
    pub bl_curve: [u8_; 128usize],
    pub deferred_work: delayed_work,
    pub fbdefio: *mut fb_deferred_io,
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

#[repr(C)]
pub struct insn {
    pub prefixes: insn_field,
    pub rex_prefix: insn_field,
    pub vex_prefix: insn_field,
    pub opcode: insn_field,
    pub modrm: insn_field,
    pub sib: insn_field,
    pub displacement: insn_field,
    pub anon__immediate: insn__immediate,
    pub anon__moffset2: insn__moffset2,
    pub emulate_prefix_size: crate::ctypes::c_int,
    pub attr: insn_attr_t,
    pub opnd_bytes: crate::ctypes::c_uchar,
    pub addr_bytes: crate::ctypes::c_uchar,
    pub length: crate::ctypes::c_uchar,
    pub x86_64: crate::ctypes::c_uchar,
    pub kaddr: *const insn_byte_t,
    pub end_kaddr: *const insn_byte_t,
    pub next_byte: *const insn_byte_t,
}

#[repr(C)]
pub struct kprobe_ctlblk {
    pub kprobe_status: crate::ctypes::c_ulong,
    pub kprobe_old_flags: crate::ctypes::c_ulong,
    pub kprobe_saved_flags: crate::ctypes::c_ulong,
    pub prev_kprobe: prev_kprobe,
}

#[repr(C)]
pub struct prev_kprobe {
    pub kp: *mut kprobe,
    pub status: crate::ctypes::c_ulong,
    pub old_flags: crate::ctypes::c_ulong,
    pub saved_flags: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct uart_8250_em485 {
    pub start_tx_timer: hrtimer,
    pub stop_tx_timer: hrtimer,
    pub active_timer: *mut hrtimer,
    pub port: *mut uart_8250_port,
    pub _bits_tx_stopped: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_tx_stopped: [u8; 3usize],
}
bits uart_8250_em485
    tx_stopped: crate::ctypes::c_uint as u32 = _bits_tx_stopped 0 1

#[repr(C)]
pub union insn__immediate {
    pub immediate: insn_field,
    pub moffset1: insn_field,
    pub immediate1: insn_field,
}

#[repr(C)]
pub union insn__moffset2 {
    pub moffset2: insn_field,
    pub immediate2: insn_field,
}

pub const BREAK_INSTR_SIZE: i32 = 1;

pub const BUFMAX: i32 = 1024;

pub const DBG_MAX_REG_NUM: i32 = 16;

pub const GDB_AX: regnames = 0;

pub const GDB_BP: regnames = 5;

pub const GDB_BX: regnames = 3;

pub const GDB_CS: regnames = 10;

pub const GDB_CX: regnames = 1;

pub const GDB_DI: regnames = 7;

pub const GDB_DS: regnames = 12;

pub const GDB_DX: regnames = 2;

pub const GDB_ES: regnames = 13;

pub const GDB_FS: regnames = 14;

pub const GDB_GS: regnames = 15;

pub const GDB_ORIG_AX: i32 = 41;

pub const GDB_PC: regnames = 8;

pub const GDB_PS: regnames = 9;

pub const GDB_SI: regnames = 6;

pub const GDB_SP: regnames = 4;

pub const GDB_SS: regnames = 11;

pub const INAT_ESC_BITS: i32 = 2;

pub const INAT_ESC_MASK: i32 = 48;

pub const INAT_ESC_MAX: i32 = 3;

pub const INAT_ESC_OFFS: i32 = 4;

pub const INAT_EVEXONLY: i32 = 2097152;

pub const INAT_FLAG_OFFS: i32 = 14;

pub const INAT_FORCE64: i32 = 32768;

pub const INAT_GROUP_TABLE_SIZE: i32 = 8;

pub const INAT_GRP_BITS: i32 = 5;

pub const INAT_GRP_MASK: i32 = 1984;

pub const INAT_GRP_MAX: i32 = 31;

pub const INAT_GRP_OFFS: i32 = 6;

pub const INAT_IMM_BITS: i32 = 3;

pub const INAT_IMM_BYTE: i32 = 1;

pub const INAT_IMM_DWORD: i32 = 3;

pub const INAT_IMM_MASK: i32 = 14336;

pub const INAT_IMM_OFFS: i32 = 11;

pub const INAT_IMM_PTR: i32 = 5;

pub const INAT_IMM_QWORD: i32 = 4;

pub const INAT_IMM_VWORD32: i32 = 6;

pub const INAT_IMM_VWORD: i32 = 7;

pub const INAT_IMM_WORD: i32 = 2;

pub const INAT_LGCPFX_MAX: i32 = 11;

pub const INAT_LSTPFX_MAX: i32 = 3;

pub const INAT_MODRM: i32 = 16384;

pub const INAT_MOFFSET: i32 = 131072;

pub const INAT_OPCODE_TABLE_SIZE: i32 = 256;

pub const INAT_PFX_ADDRSZ: i32 = 11;

pub const INAT_PFX_BITS: i32 = 4;

pub const INAT_PFX_CS: i32 = 5;

pub const INAT_PFX_DS: i32 = 6;

pub const INAT_PFX_ES: i32 = 7;

pub const INAT_PFX_EVEX: i32 = 15;

pub const INAT_PFX_FS: i32 = 8;

pub const INAT_PFX_GS: i32 = 9;

pub const INAT_PFX_LOCK: i32 = 4;

pub const INAT_PFX_MASK: i32 = 15;

pub const INAT_PFX_MAX: i32 = 15;

pub const INAT_PFX_OFFS: i32 = 0;

pub const INAT_PFX_OPNDSZ: i32 = 1;

pub const INAT_PFX_REPE: i32 = 2;

pub const INAT_PFX_REPNE: i32 = 3;

pub const INAT_PFX_REX: i32 = 12;

pub const INAT_PFX_SS: i32 = 10;

pub const INAT_PFX_VEX2: i32 = 13;

pub const INAT_PFX_VEX3: i32 = 14;

pub const INAT_SCNDIMM: i32 = 65536;

pub const INAT_SEG_REG_CS: i32 = 2;

pub const INAT_SEG_REG_DEFAULT: i32 = 1;

pub const INAT_SEG_REG_DS: i32 = 4;

pub const INAT_SEG_REG_ES: i32 = 5;

pub const INAT_SEG_REG_FS: i32 = 6;

pub const INAT_SEG_REG_GS: i32 = 7;

pub const INAT_SEG_REG_IGNORE: i32 = 0;

pub const INAT_SEG_REG_SS: i32 = 3;

pub const INAT_VARIANT: i32 = 262144;

pub const INAT_VEXOK: i32 = 524288;

pub const INAT_VEXONLY: i32 = 1048576;

pub const INSN_MODE_32: insn_mode = 0;

pub const INSN_MODE_64: insn_mode = 1;

pub const INSN_MODE_KERN: insn_mode = 2;

pub const INSN_NUM_MODES: insn_mode = 3;

pub const MAX_INSN_SIZE: i32 = 15;

pub const MAX_OPTIMIZED_LENGTH: i32 = 19;

pub const MCOUNT_INSN_SIZE: i32 = 5;

pub const MOV_SREG_OPCODE: i32 = 142;

pub const NUMREGBYTES: i32 = 64;

pub const POP_SS_OPCODE: i32 = 31;

pub const X86_VEX2_M: i32 = 1;

pub const X86_VEX_M_MAX: i32 = 31;

pub type insn_attr_t = crate::ctypes::c_uint;

pub type insn_byte_t = crate::ctypes::c_uchar;

pub type insn_mode = crate::ctypes::c_uint;

pub type insn_value_t = crate::ctypes::c_int;

pub type regnames = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_FTRACE_GRAPH_TRAMP_ADDR"]
    pub fn FTRACE_GRAPH_TRAMP_ADDR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_prepared_optinsn"]
    pub fn arch_prepared_optinsn(
        optinsn: *mut arch_optimized_insn,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_power_supply_get_by_phandle"]
    pub fn devm_power_supply_get_by_phandle(
        dev: *mut device,
        property: *const crate::ctypes::c_char,
    ) -> *mut power_supply;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_thermal_zone_of_sensor_register"]
    pub fn devm_thermal_zone_of_sensor_register(
        dev: *mut device,
        id: crate::ctypes::c_int,
        data: *mut crate::ctypes::c_void,
        ops: *const thermal_zone_of_device_ops,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_thermal_zone_of_sensor_unregister"]
    pub fn devm_thermal_zone_of_sensor_unregister(
        dev: *mut device,
        tz: *mut thermal_zone_device,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memcpy_fromfb"]
    pub fn fb_memcpy_fromfb(
        a0: *mut crate::ctypes::c_void,
        a1: *const crate::ctypes::c_void,
        a2: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memcpy_tofb"]
    pub fn fb_memcpy_tofb(
        a0: *mut crate::ctypes::c_void,
        a1: *const crate::ctypes::c_void,
        a2: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memset"]
    pub fn fb_memset(
        a0: *mut crate::ctypes::c_void,
        a1: crate::ctypes::c_int,
        a2: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_readb"]
    pub fn fb_readb(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_readl"]
    pub fn fb_readl(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_readw"]
    pub fn fb_readw(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_ushort;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_writeb"]
    pub fn fb_writeb(val: crate::ctypes::c_uchar, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_writel"]
    pub fn fb_writel(val: crate::ctypes::c_uint, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_writew"]
    pub fn fb_writew(val: crate::ctypes::c_ushort, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_accept_vex"]
    pub fn inat_accept_vex(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_escape_id"]
    pub fn inat_escape_id(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_group_common_attribute"]
    pub fn inat_group_common_attribute(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_group_id"]
    pub fn inat_group_id(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_has_immediate"]
    pub fn inat_has_immediate(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_has_modrm"]
    pub fn inat_has_modrm(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_has_moffset"]
    pub fn inat_has_moffset(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_has_second_immediate"]
    pub fn inat_has_second_immediate(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_has_variant"]
    pub fn inat_has_variant(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_immediate_size"]
    pub fn inat_immediate_size(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_address_size_prefix"]
    pub fn inat_is_address_size_prefix(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_escape"]
    pub fn inat_is_escape(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_evex_prefix"]
    pub fn inat_is_evex_prefix(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_force64"]
    pub fn inat_is_force64(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_group"]
    pub fn inat_is_group(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_legacy_prefix"]
    pub fn inat_is_legacy_prefix(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_operand_size_prefix"]
    pub fn inat_is_operand_size_prefix(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_rex_prefix"]
    pub fn inat_is_rex_prefix(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_vex3_prefix"]
    pub fn inat_is_vex3_prefix(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_is_vex_prefix"]
    pub fn inat_is_vex_prefix(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_last_prefix_id"]
    pub fn inat_last_prefix_id(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_must_evex"]
    pub fn inat_must_evex(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inat_must_vex"]
    pub fn inat_must_vex(attr: insn_attr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_complete"]
    pub fn insn_complete(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_get_attribute"]
    pub fn insn_get_attribute(insn: *mut insn);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_has_emulate_prefix"]
    pub fn insn_has_emulate_prefix(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_is_avx"]
    pub fn insn_is_avx(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_is_evex"]
    pub fn insn_is_evex(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_last_prefix_id"]
    pub fn insn_last_prefix_id(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_masking_exception"]
    pub fn insn_masking_exception(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_offset_displacement"]
    pub fn insn_offset_displacement(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_offset_immediate"]
    pub fn insn_offset_immediate(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_offset_modrm"]
    pub fn insn_offset_modrm(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_offset_opcode"]
    pub fn insn_offset_opcode(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_offset_rex_prefix"]
    pub fn insn_offset_rex_prefix(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_offset_sib"]
    pub fn insn_offset_sib(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_offset_vex_prefix"]
    pub fn insn_offset_vex_prefix(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_vex_m_bits"]
    pub fn insn_vex_m_bits(insn: *mut insn) -> insn_byte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_vex_p_bits"]
    pub fn insn_vex_p_bits(insn: *mut insn) -> insn_byte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_insn_init"]
    pub fn kernel_insn_init(
        insn: *mut insn,
        kaddr: *const crate::ctypes::c_void,
        buf_len: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_find_backlight_by_node"]
    pub fn of_find_backlight_by_node(node: *mut device_node) -> *mut backlight_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_supply_get_by_phandle"]
    pub fn power_supply_get_by_phandle(
        np: *mut device_node,
        property: *const crate::ctypes::c_char,
    ) -> *mut power_supply;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_of_get_sensor_id"]
    pub fn thermal_zone_of_get_sensor_id(
        tz_np: *mut device_node,
        sensor_np: *mut device_node,
        id: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_of_sensor_register"]
    pub fn thermal_zone_of_sensor_register(
        dev: *mut device,
        id: crate::ctypes::c_int,
        data: *mut crate::ctypes::c_void,
        ops: *const thermal_zone_of_device_ops,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_of_sensor_unregister"]
    pub fn thermal_zone_of_sensor_unregister(
        dev: *mut device,
        tz: *mut thermal_zone_device,
    );
}

unsafe extern "C" {
    pub fn __fentry__();
}

unsafe extern "C" {
    pub fn arch_kprobe_override_function(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn arch_remove_kprobe(p: *mut kprobe);
}

unsafe extern "C" {
    pub fn inat_get_avx_attribute(
        opcode: insn_byte_t,
        vex_m: insn_byte_t,
        vex_pp: insn_byte_t,
    ) -> insn_attr_t;
}

unsafe extern "C" {
    pub fn inat_get_escape_attribute(
        opcode: insn_byte_t,
        lpfx_id: crate::ctypes::c_int,
        esc_attr: insn_attr_t,
    ) -> insn_attr_t;
}

unsafe extern "C" {
    pub fn inat_get_group_attribute(
        modrm: insn_byte_t,
        lpfx_id: crate::ctypes::c_int,
        esc_attr: insn_attr_t,
    ) -> insn_attr_t;
}

unsafe extern "C" {
    pub fn inat_get_last_prefix_id(last_pfx: insn_byte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn inat_get_opcode_attribute(opcode: insn_byte_t) -> insn_attr_t;
}

unsafe extern "C" {
    pub fn insn_decode(
        insn: *mut insn,
        kaddr: *const crate::ctypes::c_void,
        buf_len: crate::ctypes::c_int,
        m: insn_mode,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn insn_get_displacement(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn insn_get_immediate(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn insn_get_length(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn insn_get_modrm(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn insn_get_opcode(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn insn_get_prefixes(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn insn_get_sib(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn insn_init(
        insn: *mut insn,
        kaddr: *const crate::ctypes::c_void,
        buf_len: crate::ctypes::c_int,
        x86_64: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn insn_rip_relative(insn: *mut insn) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kgdb_ll_trap(
        cmd: crate::ctypes::c_int,
        str_: *const crate::ctypes::c_char,
        regs: *mut pt_regs,
        err: crate::ctypes::c_long,
        trap: crate::ctypes::c_int,
        sig: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kprobe_fault_handler(
        regs: *mut pt_regs,
        trapnr: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kprobe_int3_handler(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_ftrace_ops_ro();
}

unsafe extern "C" {
    pub fn trace_clock_x86_tsc() -> u64_;
}

unsafe extern "C" {
    pub static kretprobe_blacklist_size: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut modifying_ftrace_code: atomic_t;
}

unsafe extern "C" {
    pub static mut optprobe_template_clac: [kprobe_opcode_t; 0usize];
}

#[repr(C)]
#[repr(align(8))]
pub struct acomp_req {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub slen: crate::ctypes::c_uint,
    pub dlen: crate::ctypes::c_uint,
    pub flags: u32_,
    pub _padding_after_flags: [u8; 4usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(8))]
pub struct aead_request {
    pub base: crypto_async_request,
    pub assoclen: crate::ctypes::c_uint,
    pub cryptlen: crate::ctypes::c_uint,
    pub iv: *mut u8_,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub _padding_after_dst: [u8; 4usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(8))]
pub struct ahash_request {
    pub base: crypto_async_request,
    pub nbytes: crate::ctypes::c_uint,
    pub src: *mut scatterlist,
    pub result: *mut u8_,
    pub priv_: *mut crate::ctypes::c_void,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(8))]
pub struct akcipher_request {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub src_len: crate::ctypes::c_uint,
    pub dst_len: crate::ctypes::c_uint,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(8))]
pub struct crypto_alg {
    pub cra_list: list_head,
    pub cra_users: list_head,
    pub cra_flags: u32_,
    pub cra_blocksize: crate::ctypes::c_uint,
    pub cra_ctxsize: crate::ctypes::c_uint,
    pub cra_alignmask: crate::ctypes::c_uint,
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
#[repr(align(8))]
pub struct crypto_tfm {
    pub crt_flags: u32_,
    pub node: crate::ctypes::c_int,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub __crt_alg: *mut crypto_alg,
    pub __crt_ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(8))]
pub struct kpp_request {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub src_len: crate::ctypes::c_uint,
    pub dst_len: crate::ctypes::c_uint,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(8))]
pub struct skcipher_request {
    pub cryptlen: crate::ctypes::c_uint,
    pub iv: *mut u8_,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub base: crypto_async_request,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
pub struct acomp_alg {
    pub compress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub decompress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub dst_free: ::core::option::Option<unsafe extern "C" fn(dst: *mut scatterlist)>,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_acomp) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_acomp)>,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
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
pub struct aead_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut aead_instance)>,
    pub anon__s: aead_instance__s,
}

#[repr(C)]
pub struct aead_instance__s__s {
    pub head: [crate::ctypes::c_char; 40usize],
    pub base: crypto_instance,
}

#[repr(C)]
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
pub struct ahash_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut ahash_instance)>,
    pub anon__s: ahash_instance__s,
}

#[repr(C)]
pub struct ahash_instance__s__s {
    pub head: [crate::ctypes::c_char; 48usize],
    pub base: crypto_instance,
}

#[repr(C)]
pub struct akcipher_alg {
    pub sign: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub verify: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
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
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
pub struct akcipher_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut akcipher_instance)>,
    pub anon__s: akcipher_instance__s,
}

#[repr(C)]
pub struct akcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 40usize],
    pub base: crypto_instance,
}

#[repr(C)]
pub struct crypto_acomp {
    pub compress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub decompress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub dst_free: ::core::option::Option<unsafe extern "C" fn(dst: *mut scatterlist)>,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_aead {
    pub authsize: crate::ctypes::c_uint,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_ahash {
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
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_ahash,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_akcipher {
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_cipher {
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_comp {
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_instance {
    pub alg: crypto_alg,
    pub tmpl: *mut crypto_template,
    pub anon__list: crypto_instance__list,
    pub free_work: work_struct,
    pub _padding_after_free_work: [u8; 4usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
pub struct crypto_kpp {
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_rng {
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_shash {
    pub descsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_skcipher {
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
pub struct crypto_sync_skcipher {
    pub base: crypto_skcipher,
}

#[repr(C)]
pub struct hash_alg_common {
    pub digestsize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
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
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
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
    pub _padding_after_descsize: [u8; 4usize],
    pub digestsize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
pub struct shash_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut shash_instance)>,
    pub anon__s: shash_instance__s,
}

#[repr(C)]
pub struct shash_instance__s__s {
    pub head: [crate::ctypes::c_char; 56usize],
    pub base: crypto_instance,
}

#[repr(C)]
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
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_skcipher) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_skcipher)>,
    pub min_keysize: crate::ctypes::c_uint,
    pub max_keysize: crate::ctypes::c_uint,
    pub ivsize: crate::ctypes::c_uint,
    pub chunksize: crate::ctypes::c_uint,
    pub walksize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
pub struct skcipher_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut skcipher_instance)>,
    pub anon__s: skcipher_instance__s,
}

#[repr(C)]
pub struct skcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 40usize],
    pub base: crypto_instance,
}

#[repr(C)]
pub union aead_instance__s {
    pub s: ::core::mem::ManuallyDrop<aead_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<aead_alg>,
}

#[repr(C)]
pub union ahash_instance__s {
    pub s: ::core::mem::ManuallyDrop<ahash_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<ahash_alg>,
}

#[repr(C)]
pub union akcipher_instance__s {
    pub s: ::core::mem::ManuallyDrop<akcipher_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<akcipher_alg>,
}

#[repr(C)]
pub union poly1305_desc_ctx__opaque_r {
    pub opaque_r: [poly1305_key; 1usize],
    pub core_r: poly1305_core_key,
}

#[repr(C)]
pub union shash_instance__s {
    pub s: ::core::mem::ManuallyDrop<shash_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<shash_alg>,
}

#[repr(C)]
pub union skcipher_instance__s {
    pub s: ::core::mem::ManuallyDrop<skcipher_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<skcipher_alg>,
}

pub const CRYPTO_MINALIGN: u32 = 8;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_hw_breakpoint {
    pub address: crate::ctypes::c_ulong,
    pub mask: crate::ctypes::c_ulong,
    pub len: u8_,
    pub type_: u8_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct perf_event_mmap_page__capabilities__cap_bit0 {
    pub _bindgen_align: [u32; 0],
    pub _bits_cap_bit0: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits perf_event_mmap_page__capabilities__cap_bit0
    cap_bit0: __u64 as u64 = _bits_cap_bit0 0 1
    cap_bit0_is_deprecated: __u64 as u64 = _bits_cap_bit0 1 1
    cap_user_rdpmc: __u64 as u64 = _bits_cap_bit0 2 1
    cap_user_time: __u64 as u64 = _bits_cap_bit0 3 1
    cap_user_time_zero: __u64 as u64 = _bits_cap_bit0 4 1
    cap_user_time_short: __u64 as u64 = _bits_cap_bit0 5 1
    cap_____res: __u64 as u64 = _bits_cap_bit0 6 58

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
    mem_rsvd: __u64 as u64 = _bits_mem_op 40 24

#[repr(C)]
pub struct fork_frame {
    pub frame: inactive_task_frame,
    pub regs: pt_regs,
}

#[repr(C)]
pub struct ftrace_ret_stack {
    pub ret: crate::ctypes::c_ulong,
    pub func: crate::ctypes::c_ulong,
    pub calltime: crate::ctypes::c_ulonglong,
    pub retp: *mut crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct inactive_task_frame {
    pub flags: crate::ctypes::c_ulong,
    pub si: crate::ctypes::c_ulong,
    pub di: crate::ctypes::c_ulong,
    pub bx: crate::ctypes::c_ulong,
    pub bp: crate::ctypes::c_ulong,
    pub ret_addr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct stack_frame {
    pub next_frame: *mut stack_frame,
    pub return_address: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct stack_frame_ia32 {
    pub next_frame: u32_,
    pub return_address: u32_,
}

#[repr(C)]
pub struct stack_info {
    pub type_: stack_type,
    pub begin: *mut crate::ctypes::c_ulong,
    pub end: *mut crate::ctypes::c_ulong,
    pub next_sp: *mut crate::ctypes::c_ulong,
}

pub const HBP_NUM: i32 = 4;

pub const PERF_REG_EXTENDED_MASK: u64 = 18446744069414584320;

pub const PERF_REG_X86_32_MAX: perf_event_x86_regs = 16;

pub const PERF_REG_X86_64_MAX: perf_event_x86_regs = 24;

pub const PERF_REG_X86_AX: perf_event_x86_regs = 0;

pub const PERF_REG_X86_BP: perf_event_x86_regs = 6;

pub const PERF_REG_X86_BX: perf_event_x86_regs = 1;

pub const PERF_REG_X86_CS: perf_event_x86_regs = 10;

pub const PERF_REG_X86_CX: perf_event_x86_regs = 2;

pub const PERF_REG_X86_DI: perf_event_x86_regs = 5;

pub const PERF_REG_X86_DS: perf_event_x86_regs = 12;

pub const PERF_REG_X86_DX: perf_event_x86_regs = 3;

pub const PERF_REG_X86_ES: perf_event_x86_regs = 13;

pub const PERF_REG_X86_FLAGS: perf_event_x86_regs = 9;

pub const PERF_REG_X86_FS: perf_event_x86_regs = 14;

pub const PERF_REG_X86_GS: perf_event_x86_regs = 15;

pub const PERF_REG_X86_IP: perf_event_x86_regs = 8;

pub const PERF_REG_X86_R10: perf_event_x86_regs = 18;

pub const PERF_REG_X86_R11: perf_event_x86_regs = 19;

pub const PERF_REG_X86_R12: perf_event_x86_regs = 20;

pub const PERF_REG_X86_R13: perf_event_x86_regs = 21;

pub const PERF_REG_X86_R14: perf_event_x86_regs = 22;

pub const PERF_REG_X86_R15: perf_event_x86_regs = 23;

pub const PERF_REG_X86_R8: perf_event_x86_regs = 16;

pub const PERF_REG_X86_R9: perf_event_x86_regs = 17;

pub const PERF_REG_X86_SI: perf_event_x86_regs = 4;

pub const PERF_REG_X86_SP: perf_event_x86_regs = 7;

pub const PERF_REG_X86_SS: perf_event_x86_regs = 11;

pub const PERF_REG_X86_XMM0: perf_event_x86_regs = 32;

pub const PERF_REG_X86_XMM10: perf_event_x86_regs = 52;

pub const PERF_REG_X86_XMM11: perf_event_x86_regs = 54;

pub const PERF_REG_X86_XMM12: perf_event_x86_regs = 56;

pub const PERF_REG_X86_XMM13: perf_event_x86_regs = 58;

pub const PERF_REG_X86_XMM14: perf_event_x86_regs = 60;

pub const PERF_REG_X86_XMM15: perf_event_x86_regs = 62;

pub const PERF_REG_X86_XMM1: perf_event_x86_regs = 34;

pub const PERF_REG_X86_XMM2: perf_event_x86_regs = 36;

pub const PERF_REG_X86_XMM3: perf_event_x86_regs = 38;

pub const PERF_REG_X86_XMM4: perf_event_x86_regs = 40;

pub const PERF_REG_X86_XMM5: perf_event_x86_regs = 42;

pub const PERF_REG_X86_XMM6: perf_event_x86_regs = 44;

pub const PERF_REG_X86_XMM7: perf_event_x86_regs = 46;

pub const PERF_REG_X86_XMM8: perf_event_x86_regs = 48;

pub const PERF_REG_X86_XMM9: perf_event_x86_regs = 50;

pub const PERF_REG_X86_XMM_MAX: perf_event_x86_regs = 64;

pub const STACKSLOTS_PER_LINE: i32 = 8;

pub const STACK_TYPE_ENTRY: stack_type = 4;

pub const STACK_TYPE_EXCEPTION: stack_type = 5;

pub const STACK_TYPE_EXCEPTION_LAST: stack_type = 5;

pub const STACK_TYPE_IRQ: stack_type = 2;

pub const STACK_TYPE_SOFTIRQ: stack_type = 3;

pub const STACK_TYPE_TASK: stack_type = 1;

pub const STACK_TYPE_UNKNOWN: stack_type = 0;

pub const TYPE_DATA: bp_type_idx = 0;

pub const TYPE_MAX: bp_type_idx = 1;

pub const X86_BREAKPOINT_EXECUTE: i32 = 128;

pub const X86_BREAKPOINT_LEN_1: i32 = 64;

pub const X86_BREAKPOINT_LEN_2: i32 = 68;

pub const X86_BREAKPOINT_LEN_4: i32 = 76;

pub const X86_BREAKPOINT_LEN_X: i32 = 64;

pub const X86_BREAKPOINT_RW: i32 = 131;

pub const X86_BREAKPOINT_WRITE: i32 = 129;

pub type perf_event_x86_regs = crate::ctypes::c_uint;

pub type stack_type = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_get_frame_pointer"]
    pub fn get_frame_pointer(
        task: *mut task_struct,
        regs: *mut pt_regs,
    ) -> *mut crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_stack_pointer"]
    pub fn get_stack_pointer(
        task: *mut task_struct,
        regs: *mut pt_regs,
    ) -> *mut crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hw_breakpoint_slots"]
    pub fn hw_breakpoint_slots(type_: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kthread_frame_init"]
    pub fn kthread_frame_init(
        frame: *mut inactive_task_frame,
        fun: crate::ctypes::c_ulong,
        arg: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_on_stack"]
    pub fn on_stack(
        info: *mut stack_info,
        addr: *mut crate::ctypes::c_void,
        len: usize,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_refresh_sysenter_cs"]
    pub fn refresh_sysenter_cs(thread: *mut thread_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_task_stack"]
    pub fn update_task_stack(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn __switch_to(
        prev: *mut task_struct,
        next: *mut task_struct,
    ) -> *mut task_struct;
}

unsafe extern "C" {
    pub fn __switch_to_asm(
        prev: *mut task_struct,
        next: *mut task_struct,
    ) -> *mut task_struct;
}

unsafe extern "C" {
    pub fn arch_bp_generic_fields(
        x86_len: crate::ctypes::c_int,
        x86_type: crate::ctypes::c_int,
        gen_len: *mut crate::ctypes::c_int,
        gen_type: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_fill_perf_breakpoint(bp: *mut perf_event);
}

unsafe extern "C" {
    pub fn arch_prepare_kprobe_ftrace(p: *mut kprobe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn decode_dr7(
        dr7: crate::ctypes::c_ulong,
        bpnum: crate::ctypes::c_int,
        len: *mut crate::ctypes::c_uint,
        type_: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn encode_dr7(
        drnum: crate::ctypes::c_int,
        len: crate::ctypes::c_uint,
        type_: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn ftrace_find_direct_func(
        addr: crate::ctypes::c_ulong,
    ) -> *mut ftrace_direct_func;
}

unsafe extern "C" {
    pub fn ftrace_find_rec_direct(ip: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn ftrace_modify_direct_caller(
        entry: *mut ftrace_func_entry,
        rec: *mut dyn_ftrace,
        old_addr: crate::ctypes::c_ulong,
        new_addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_stack_info(
        stack: *mut crate::ctypes::c_ulong,
        task: *mut task_struct,
        info: *mut stack_info,
        visit_mask: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_stack_info_noinstr(
        stack: *mut crate::ctypes::c_ulong,
        task: *mut task_struct,
        info: *mut stack_info,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn hw_breakpoint_pmu_unthrottle(bp: *mut perf_event);
}

unsafe extern "C" {
    pub fn in_entry_stack(
        stack: *mut crate::ctypes::c_ulong,
        info: *mut stack_info,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn in_task_stack(
        stack: *mut crate::ctypes::c_ulong,
        task: *mut task_struct,
        info: *mut stack_info,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn kprobe_ftrace_handler(
        ip: crate::ctypes::c_ulong,
        parent_ip: crate::ctypes::c_ulong,
        ops: *mut ftrace_ops,
        regs: *mut pt_regs,
    );
}

unsafe extern "C" {
    pub fn modify_ftrace_direct(
        ip: crate::ctypes::c_ulong,
        old_addr: crate::ctypes::c_ulong,
        new_addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn perf_restore_debug_store();
}

unsafe extern "C" {
    pub fn register_ftrace_direct(
        ip: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn show_ip(regs: *mut pt_regs, loglvl: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn show_opcodes(regs: *mut pt_regs, loglvl: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn show_trace_log_lvl(
        task: *mut task_struct,
        regs: *mut pt_regs,
        stack: *mut crate::ctypes::c_ulong,
        log_lvl: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn stack_type_name(type_: stack_type) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn unregister_ftrace_direct(
        ip: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut ftrace_direct_func_count: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut perf_ops_bp: pmu;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpuid10_eax__split {
    pub _bindgen_align: [u32; 0],
    pub _bits_version_id: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits cpuid10_eax__split
    version_id: crate::ctypes::c_uint as u32 = _bits_version_id 0 8
    num_counters: crate::ctypes::c_uint as u32 = _bits_version_id 8 8
    bit_width: crate::ctypes::c_uint as u32 = _bits_version_id 16 8
    mask_length: crate::ctypes::c_uint as u32 = _bits_version_id 24 8

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpuid10_ebx__split {
    pub _bindgen_align: [u32; 0],
    pub _bits_no_unhalted_core_cycles: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_no_unhalted_core_cycles: [u8; 3usize],
}
bits cpuid10_ebx__split
    no_unhalted_core_cycles: crate::ctypes::c_uint as u32 = _bits_no_unhalted_core_cycles 0 1
    no_instructions_retired: crate::ctypes::c_uint as u32 = _bits_no_unhalted_core_cycles 1 1
    no_unhalted_reference_cycles: crate::ctypes::c_uint as u32 = _bits_no_unhalted_core_cycles 2 1
    no_llc_reference: crate::ctypes::c_uint as u32 = _bits_no_unhalted_core_cycles 3 1
    no_llc_misses: crate::ctypes::c_uint as u32 = _bits_no_unhalted_core_cycles 4 1
    no_branch_instruction_retired: crate::ctypes::c_uint as u32 = _bits_no_unhalted_core_cycles 5 1
    no_branch_misses_retired: crate::ctypes::c_uint as u32 = _bits_no_unhalted_core_cycles 6 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpuid10_edx__split {
    pub _bindgen_align: [u32; 0],
    pub _bits_num_counters_fixed: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits cpuid10_edx__split
    num_counters_fixed: crate::ctypes::c_uint as u32 = _bits_num_counters_fixed 0 5
    bit_width_fixed: crate::ctypes::c_uint as u32 = _bits_num_counters_fixed 5 8
    reserved1: crate::ctypes::c_uint as u32 = _bits_num_counters_fixed 13 2
    anythread_deprecated: crate::ctypes::c_uint as u32 = _bits_num_counters_fixed 15 1
    reserved2: crate::ctypes::c_uint as u32 = _bits_num_counters_fixed 16 16

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpuid28_eax__split {
    pub _bindgen_align: [u32; 0],
    pub _bits_lbr_depth_mask: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits cpuid28_eax__split
    lbr_depth_mask: crate::ctypes::c_uint as u32 = _bits_lbr_depth_mask 0 8
    reserved: crate::ctypes::c_uint as u32 = _bits_lbr_depth_mask 8 22
    lbr_deep_c_reset: crate::ctypes::c_uint as u32 = _bits_lbr_depth_mask 30 1
    lbr_lip: crate::ctypes::c_uint as u32 = _bits_lbr_depth_mask 31 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpuid28_ebx__split {
    pub _bindgen_align: [u32; 0],
    pub _bits_lbr_cpl: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_lbr_cpl: [u8; 3usize],
}
bits cpuid28_ebx__split
    lbr_cpl: crate::ctypes::c_uint as u32 = _bits_lbr_cpl 0 1
    lbr_filter: crate::ctypes::c_uint as u32 = _bits_lbr_cpl 1 1
    lbr_call_stack: crate::ctypes::c_uint as u32 = _bits_lbr_cpl 2 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpuid28_ecx__split {
    pub _bindgen_align: [u32; 0],
    pub _bits_lbr_mispred: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_lbr_mispred: [u8; 3usize],
}
bits cpuid28_ecx__split
    lbr_mispred: crate::ctypes::c_uint as u32 = _bits_lbr_mispred 0 1
    lbr_timed_lbr: crate::ctypes::c_uint as u32 = _bits_lbr_mispred 1 1
    lbr_br_type: crate::ctypes::c_uint as u32 = _bits_lbr_mispred 2 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct local_apic__esr__all_errors {
    pub errors: crate::ctypes::c_uint,
    pub __reserved_3: [crate::ctypes::c_uint; 3usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct local_apic__esr__error_bits {
    pub _bits_send_cs_error: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_3: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__esr__error_bits
    send_cs_error: crate::ctypes::c_uint as u32 = _bits_send_cs_error 0 1
    receive_cs_error: crate::ctypes::c_uint as u32 = _bits_send_cs_error 1 1
    send_accept_error: crate::ctypes::c_uint as u32 = _bits_send_cs_error 2 1
    receive_accept_error: crate::ctypes::c_uint as u32 = _bits_send_cs_error 3 1
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_send_cs_error 4 1
    send_illegal_vector: crate::ctypes::c_uint as u32 = _bits_send_cs_error 5 1
    receive_illegal_vector: crate::ctypes::c_uint as u32 = _bits_send_cs_error 6 1
    illegal_register_address: crate::ctypes::c_uint as u32 = _bits_send_cs_error 7 1
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_send_cs_error 8 24

#[repr(C)]
#[derive(Copy, Clone)]
pub struct local_apic__icr2__dest {
    pub _opaque: [u32; 1],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct msr__l__l {
    pub l: u32_,
    pub h: u32_,
}

#[repr(C)]
#[repr(align(4096))]
pub struct gdt_page {
    pub gdt: [desc_struct; 32usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct va_alignment {
    pub flags: crate::ctypes::c_int,
    pub mask: crate::ctypes::c_ulong,
    pub bits: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(8192))]
pub struct irq_stack {
    pub stack: [crate::ctypes::c_char; 8192usize],
}

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
    pub dest_logical: u32_,
    pub disable_esr: u32_,
    pub irq_delivery_mode: u32_,
    pub irq_dest_mode: u32_,
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
    pub inquire_remote_apic: ::core::option::Option<
        unsafe extern "C" fn(apicid: crate::ctypes::c_int),
    >,
    pub x86_32_early_logical_apicid: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub name: *mut crate::ctypes::c_char,
}

#[repr(C)]
pub struct cper_sec_mem_err {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct cpuid_regs {
    pub eax: u32_,
    pub ebx: u32_,
    pub ecx: u32_,
    pub edx: u32_,
}

#[repr(C)]
pub struct cpuinfo_x86 {
    pub x86: __u8,
    pub x86_vendor: __u8,
    pub x86_model: __u8,
    pub x86_stepping: __u8,
    pub vmx_capability: [__u32; 3usize],
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
    pub microcode: u32_,
    pub x86_cache_bits: u8_,
    pub _bits_initialized: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_initialized: u16,
}
bits cpuinfo_x86
    initialized: crate::ctypes::c_uint as u32 = _bits_initialized 0 1

#[repr(C)]
pub struct efi_info {
    pub efi_loader_signature: __u32,
    pub efi_systab: __u32,
    pub efi_memdesc_size: __u32,
    pub efi_memdesc_version: __u32,
    pub efi_memmap: __u32,
    pub efi_memmap_size: __u32,
    pub efi_systab_hi: __u32,
    pub efi_memmap_hi: __u32,
}

#[repr(C)]
pub struct hypervisor_x86 {
    pub name: *const crate::ctypes::c_char,
    pub detect: ::core::option::Option<unsafe extern "C" fn() -> u32>,
    pub type_: x86_hypervisor_type,
    pub init: x86_hyper_init,
    pub runtime: x86_hyper_runtime,
    pub ignore_nopv: bool_,
}

#[repr(C)]
pub struct idt_data {
    pub vector: crate::ctypes::c_uint,
    pub segment: crate::ctypes::c_uint,
    pub bits: idt_bits,
    pub addr: *const crate::ctypes::c_void,
}

#[repr(C)]
pub struct io_bitmap {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct kvm_clock_pairing {
    pub sec: __s64,
    pub nsec: __s64,
    pub tsc: __u64,
    pub flags: __u32,
    pub pad: [__u32; 9usize],
}

#[repr(C)]
pub struct kvm_mmu_op_flush_tlb {
    pub header: kvm_mmu_op_header,
}

#[repr(C)]
pub struct kvm_mmu_op_header {
    pub op: __u32,
    pub pad: __u32,
}

#[repr(C)]
pub struct kvm_mmu_op_release_pt {
    pub header: kvm_mmu_op_header,
    pub pt_phys: __u64,
}

#[repr(C)]
pub struct kvm_mmu_op_write_pte {
    pub header: kvm_mmu_op_header,
    pub pte_phys: __u64,
    pub pte_val: __u64,
}

#[repr(C)]
pub struct kvm_steal_time {
    pub steal: __u64,
    pub version: __u32,
    pub flags: __u32,
    pub preempted: __u8,
    pub u8_pad: [__u8; 3usize],
    pub pad: [__u32; 11usize],
}

#[repr(C)]
pub struct kvm_vcpu_pv_apf_data {
    pub flags: __u32,
    pub token: __u32,
    pub pad: [__u8; 56usize],
    pub enabled: __u32,
}

#[repr(C)]
pub struct lbr_entry {
    pub from: u64_,
    pub to: u64_,
    pub info: u64_,
}

#[repr(C)]
pub struct local_apic____reserved_01 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_02 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_03 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_04 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_05 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_06 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_07 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_08 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_09 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_10 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_11 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_12 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_13 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_14 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_16 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_17 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_18 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_19 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic____reserved_20 {
    pub __reserved: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub struct local_apic__apr {
    pub _bits_priority: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_2: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__apr
    priority: crate::ctypes::c_uint as u32 = _bits_priority 0 8
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_priority 8 24

#[repr(C)]
pub struct local_apic__dfr {
    pub _bits___reserved_1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_2: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__dfr
    __reserved_1: crate::ctypes::c_uint as u32 = _bits___reserved_1 0 28
    model: crate::ctypes::c_uint as u32 = _bits___reserved_1 28 4

#[repr(C)]
pub struct local_apic__eoi {
    pub eoi: crate::ctypes::c_uint,
    pub __reserved: [crate::ctypes::c_uint; 3usize],
}

#[repr(C)]
pub struct local_apic__icr1 {
    pub _bits_vector: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_4: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__icr1
    vector: crate::ctypes::c_uint as u32 = _bits_vector 0 8
    delivery_mode: crate::ctypes::c_uint as u32 = _bits_vector 8 3
    destination_mode: crate::ctypes::c_uint as u32 = _bits_vector 11 1
    delivery_status: crate::ctypes::c_uint as u32 = _bits_vector 12 1
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_vector 13 1
    level: crate::ctypes::c_uint as u32 = _bits_vector 14 1
    trigger: crate::ctypes::c_uint as u32 = _bits_vector 15 1
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_vector 16 2
    shorthand: crate::ctypes::c_uint as u32 = _bits_vector 18 2
    __reserved_3: crate::ctypes::c_uint as u32 = _bits_vector 20 12

#[repr(C)]
pub struct local_apic__icr2 {
    pub dest: local_apic__icr2__dest,
    pub __reserved_4: [crate::ctypes::c_uint; 3usize],
}

#[repr(C)]
pub struct local_apic__id {
    pub _bits___reserved_1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__id
    __reserved_1: crate::ctypes::c_uint as u32 = _bits___reserved_1 0 24
    phys_apic_id: crate::ctypes::c_uint as u32 = _bits___reserved_1 24 4
    __reserved_2: crate::ctypes::c_uint as u32 = _bits___reserved_1 28 4

#[repr(C)]
pub struct local_apic__irr {
    pub bitfield: crate::ctypes::c_uint,
    pub __reserved: [crate::ctypes::c_uint; 3usize],
}

#[repr(C)]
pub struct local_apic__isr {
    pub bitfield: crate::ctypes::c_uint,
    pub __reserved: [crate::ctypes::c_uint; 3usize],
}

#[repr(C)]
pub struct local_apic__ldr {
    pub _bits___reserved_1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_2: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__ldr
    __reserved_1: crate::ctypes::c_uint as u32 = _bits___reserved_1 0 24
    logical_dest: crate::ctypes::c_uint as u32 = _bits___reserved_1 24 8

#[repr(C)]
pub struct local_apic__lvt_error {
    pub _bits_vector: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_4: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__lvt_error
    vector: crate::ctypes::c_uint as u32 = _bits_vector 0 8
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_vector 8 4
    delivery_status: crate::ctypes::c_uint as u32 = _bits_vector 12 1
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_vector 13 3
    mask: crate::ctypes::c_uint as u32 = _bits_vector 16 1
    __reserved_3: crate::ctypes::c_uint as u32 = _bits_vector 17 15

#[repr(C)]
pub struct local_apic__lvt_lint0 {
    pub _bits_vector: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_3: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__lvt_lint0
    vector: crate::ctypes::c_uint as u32 = _bits_vector 0 8
    delivery_mode: crate::ctypes::c_uint as u32 = _bits_vector 8 3
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_vector 11 1
    delivery_status: crate::ctypes::c_uint as u32 = _bits_vector 12 1
    polarity: crate::ctypes::c_uint as u32 = _bits_vector 13 1
    remote_irr: crate::ctypes::c_uint as u32 = _bits_vector 14 1
    trigger: crate::ctypes::c_uint as u32 = _bits_vector 15 1
    mask: crate::ctypes::c_uint as u32 = _bits_vector 16 1
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_vector 17 15

#[repr(C)]
pub struct local_apic__lvt_lint1 {
    pub _bits_vector: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_3: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__lvt_lint1
    vector: crate::ctypes::c_uint as u32 = _bits_vector 0 8
    delivery_mode: crate::ctypes::c_uint as u32 = _bits_vector 8 3
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_vector 11 1
    delivery_status: crate::ctypes::c_uint as u32 = _bits_vector 12 1
    polarity: crate::ctypes::c_uint as u32 = _bits_vector 13 1
    remote_irr: crate::ctypes::c_uint as u32 = _bits_vector 14 1
    trigger: crate::ctypes::c_uint as u32 = _bits_vector 15 1
    mask: crate::ctypes::c_uint as u32 = _bits_vector 16 1
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_vector 17 15

#[repr(C)]
pub struct local_apic__lvt_pc {
    pub _bits_vector: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_4: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__lvt_pc
    vector: crate::ctypes::c_uint as u32 = _bits_vector 0 8
    delivery_mode: crate::ctypes::c_uint as u32 = _bits_vector 8 3
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_vector 11 1
    delivery_status: crate::ctypes::c_uint as u32 = _bits_vector 12 1
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_vector 13 3
    mask: crate::ctypes::c_uint as u32 = _bits_vector 16 1
    __reserved_3: crate::ctypes::c_uint as u32 = _bits_vector 17 15

#[repr(C)]
pub struct local_apic__lvt_thermal {
    pub _bits_vector: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_4: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__lvt_thermal
    vector: crate::ctypes::c_uint as u32 = _bits_vector 0 8
    delivery_mode: crate::ctypes::c_uint as u32 = _bits_vector 8 3
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_vector 11 1
    delivery_status: crate::ctypes::c_uint as u32 = _bits_vector 12 1
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_vector 13 3
    mask: crate::ctypes::c_uint as u32 = _bits_vector 16 1
    __reserved_3: crate::ctypes::c_uint as u32 = _bits_vector 17 15

#[repr(C)]
pub struct local_apic__lvt_timer {
    pub _bits_vector: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_4: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__lvt_timer
    vector: crate::ctypes::c_uint as u32 = _bits_vector 0 8
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_vector 8 4
    delivery_status: crate::ctypes::c_uint as u32 = _bits_vector 12 1
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_vector 13 3
    mask: crate::ctypes::c_uint as u32 = _bits_vector 16 1
    timer_mode: crate::ctypes::c_uint as u32 = _bits_vector 17 1
    __reserved_3: crate::ctypes::c_uint as u32 = _bits_vector 18 14

#[repr(C)]
pub struct local_apic__ppr {
    pub _bits_priority: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_2: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__ppr
    priority: crate::ctypes::c_uint as u32 = _bits_priority 0 8
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_priority 8 24

#[repr(C)]
pub struct local_apic__svr {
    pub _bits_spurious_vector: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_3: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__svr
    spurious_vector: crate::ctypes::c_uint as u32 = _bits_spurious_vector 0 8
    apic_enabled: crate::ctypes::c_uint as u32 = _bits_spurious_vector 8 1
    focus_cpu: crate::ctypes::c_uint as u32 = _bits_spurious_vector 9 1
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_spurious_vector 10 22

#[repr(C)]
pub struct local_apic__timer_ccr {
    pub curr_count: crate::ctypes::c_uint,
    pub __reserved_2: [crate::ctypes::c_uint; 3usize],
}

#[repr(C)]
pub struct local_apic__timer_dcr {
    pub _bits_divisor: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_2: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__timer_dcr
    divisor: crate::ctypes::c_uint as u32 = _bits_divisor 0 4
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_divisor 4 28

#[repr(C)]
pub struct local_apic__timer_icr {
    pub initial_count: crate::ctypes::c_uint,
    pub __reserved_2: [crate::ctypes::c_uint; 3usize],
}

#[repr(C)]
pub struct local_apic__tmr {
    pub bitfield: crate::ctypes::c_uint,
    pub __reserved: [crate::ctypes::c_uint; 3usize],
}

#[repr(C)]
pub struct local_apic__tpr {
    pub _bits_priority: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved_2: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__tpr
    priority: crate::ctypes::c_uint as u32 = _bits_priority 0 8
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_priority 8 24

#[repr(C)]
pub struct local_apic__version {
    pub _bits_version: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub __reserved: [crate::ctypes::c_uint; 3usize],
}
bits local_apic__version
    version: crate::ctypes::c_uint as u32 = _bits_version 0 8
    __reserved_1: crate::ctypes::c_uint as u32 = _bits_version 8 8
    max_lvt: crate::ctypes::c_uint as u32 = _bits_version 16 8
    __reserved_2: crate::ctypes::c_uint as u32 = _bits_version 24 8

#[repr(C)]
pub struct mce {
    pub status: __u64,
    pub misc: __u64,
    pub addr: __u64,
    pub mcgstatus: __u64,
    pub ip: __u64,
    pub tsc: __u64,
    pub time: __u64,
    pub cpuvendor: __u8,
    pub inject_flags: __u8,
    pub severity: __u8,
    pub pad: __u8,
    pub cpuid: __u32,
    pub cs: __u8,
    pub bank: __u8,
    pub cpu: __u8,
    pub finished: __u8,
    pub extcpu: __u32,
    pub socketid: __u32,
    pub apicid: __u32,
    pub mcgcap: __u64,
    pub synd: __u64,
    pub ipid: __u64,
    pub ppin: __u64,
    pub microcode: __u32,
    pub kflags: __u64,
}

#[repr(C)]
pub struct mce_log_buffer {
    pub signature: [crate::ctypes::c_char; 12usize],
    pub len: crate::ctypes::c_uint,
    pub next: crate::ctypes::c_uint,
    pub flags: crate::ctypes::c_uint,
    pub recordlen: crate::ctypes::c_uint,
    pub entry: __IncompleteArrayField<mce>,
}

#[repr(C)]
pub struct msr {
    pub anon__l: msr__l,
}

#[repr(C)]
pub struct msr_info {
    pub msr_no: u32_,
    pub reg: msr,
    pub msrs: *mut msr,
    pub err: crate::ctypes::c_int,
}

#[repr(C)]
pub struct msr_regs_info {
    pub regs: *mut u32_,
    pub err: crate::ctypes::c_int,
}

#[repr(C)]
pub struct pebs_basic {
    pub format_size: u64_,
    pub ip: u64_,
    pub applicable_counters: u64_,
    pub tsc: u64_,
}

#[repr(C)]
pub struct pebs_gprs {
    pub flags: u64_,
    pub ip: u64_,
    pub ax: u64_,
    pub cx: u64_,
    pub dx: u64_,
    pub bx: u64_,
    pub sp: u64_,
    pub bp: u64_,
    pub si: u64_,
    pub di: u64_,
    pub r8: u64_,
    pub r9: u64_,
    pub r10: u64_,
    pub r11: u64_,
    pub r12: u64_,
    pub r13: u64_,
    pub r14: u64_,
    pub r15: u64_,
}

#[repr(C)]
pub struct pebs_meminfo {
    pub address: u64_,
    pub aux: u64_,
    pub latency: u64_,
    pub tsx_tuning: u64_,
}

#[repr(C)]
pub struct pebs_xmm {
    pub xmm: [u64_; 32usize],
}

#[repr(C)]
pub struct perf_guest_switch_msr {
    pub msr: crate::ctypes::c_uint,
    pub host: u64_,
    pub guest: u64_,
}

#[repr(C)]
pub struct reg_128_bit {
    pub regbytes: [u8_; 16usize],
}

#[repr(C)]
pub struct reg_256_bit {
    pub regbytes: [u8_; 32usize],
}

#[repr(C)]
pub struct reg_512_bit {
    pub regbytes: [u8_; 64usize],
}

#[repr(C)]
pub struct saved_msr {
    pub valid: bool_,
    pub info: msr_info,
}

#[repr(C)]
pub struct saved_msrs {
    pub num: crate::ctypes::c_uint,
    pub array: *mut saved_msr,
}

#[repr(C)]
pub struct setup_indirect {
    pub type_: __u32,
    pub reserved: __u32,
    pub len: __u64,
    pub addr: __u64,
}

#[repr(C)]
pub struct smca_bank {
    pub hwid: *mut smca_hwid,
    pub id: u32_,
    pub sysfs_id: u8_,
}

#[repr(C)]
pub struct smca_hwid {
    pub bank_type: crate::ctypes::c_uint,
    pub hwid_mcatype: u32_,
    pub count: u8_,
}

#[repr(C)]
pub struct smp_ops {
    pub smp_prepare_boot_cpu: ::core::option::Option<unsafe extern "C" fn()>,
    pub smp_prepare_cpus: ::core::option::Option<
        unsafe extern "C" fn(max_cpus: crate::ctypes::c_uint),
    >,
    pub smp_cpus_done: ::core::option::Option<
        unsafe extern "C" fn(max_cpus: crate::ctypes::c_uint),
    >,
    pub stop_other_cpus: ::core::option::Option<
        unsafe extern "C" fn(wait: crate::ctypes::c_int),
    >,
    pub crash_stop_other_cpus: ::core::option::Option<unsafe extern "C" fn()>,
    pub smp_send_reschedule: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int),
    >,
    pub cpu_up: ::core::option::Option<
        unsafe extern "C" fn(
            cpu: crate::ctypes::c_uint,
            tidle: *mut task_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub cpu_disable: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub cpu_die: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_uint),
    >,
    pub play_dead: ::core::option::Option<unsafe extern "C" fn()>,
    pub send_call_func_ipi: ::core::option::Option<
        unsafe extern "C" fn(mask: *const cpumask),
    >,
    pub send_call_func_single_ipi: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int),
    >,
}

#[repr(C)]
pub struct sys_desc_table {
    pub length: __u16,
    pub table: [__u8; 14usize],
}

#[repr(C)]
pub struct vm86 {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct x86_perf_regs {
    pub regs: pt_regs,
    pub xmm_regs: *mut u64_,
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
}

#[repr(C)]
pub struct x86_pmu_lbr {
    pub nr: crate::ctypes::c_uint,
    pub from: crate::ctypes::c_uint,
    pub to: crate::ctypes::c_uint,
    pub info: crate::ctypes::c_uint,
}

#[repr(C)]
pub union cpuid10_eax {
    pub split: cpuid10_eax__split,
    pub full: crate::ctypes::c_uint,
}

#[repr(C)]
pub union cpuid10_ebx {
    pub split: cpuid10_ebx__split,
    pub full: crate::ctypes::c_uint,
}

#[repr(C)]
pub union cpuid10_edx {
    pub split: cpuid10_edx__split,
    pub full: crate::ctypes::c_uint,
}

#[repr(C)]
pub union cpuid28_eax {
    pub split: cpuid28_eax__split,
    pub full: crate::ctypes::c_uint,
}

#[repr(C)]
pub union cpuid28_ebx {
    pub split: cpuid28_ebx__split,
    pub full: crate::ctypes::c_uint,
}

#[repr(C)]
pub union cpuid28_ecx {
    pub split: cpuid28_ecx__split,
    pub full: crate::ctypes::c_uint,
}

#[repr(C)]
pub union cpuinfo_x86__x86_capability {
    pub x86_capability: [__u32; 24usize],
    pub x86_capability_alignment: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union local_apic__esr {
    pub error_bits: local_apic__esr__error_bits,
    pub all_errors: local_apic__esr__all_errors,
}

#[repr(C)]
pub union mpx_bndcsr_state__bndcsr {
    pub bndcsr: mpx_bndcsr,
    pub pad_to_64_bytes: [u8_; 64usize],
}

#[repr(C)]
pub union msr__l {
    pub anon__l: msr__l__l,
    pub q: u64_,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct mpx_bndcsr {
    pub bndcfgu: u64_,
    pub bndstatus: u64_,
}

#[repr(C, packed)]
pub struct arch_lbr_state {
    pub lbr_ctl: u64_,
    pub lbr_depth: u64_,
    pub ler_from: u64_,
    pub ler_to: u64_,
    pub ler_info: u64_,
    pub entries: __IncompleteArrayField<lbr_entry>,
}

#[repr(C, packed)]
pub struct avx_512_hi16_state {
    pub hi16_zmm: [reg_512_bit; 16usize],
}

#[repr(C, packed)]
pub struct avx_512_opmask_state {
    pub opmask_reg: [u64_; 8usize],
}

#[repr(C, packed)]
pub struct avx_512_zmm_uppers_state {
    pub zmm_upper: [reg_256_bit; 16usize],
}

#[repr(C, packed)]
pub struct boot_e820_entry {
    pub addr: __u64,
    pub size: __u64,
    pub type_: __u32,
}

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
    pub _pad4: [__u8; 116usize],
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
pub struct desc_ptr {
    pub size: crate::ctypes::c_ushort,
    pub address: crate::ctypes::c_ulong,
}

#[repr(C, packed)]
pub struct gate_struct {
    pub offset_low: u16_,
    pub segment: u16_,
    pub bits: idt_bits,
    pub offset_middle: u16_,
}

#[repr(C, packed)]
pub struct ia32_pasid_state {
    pub pasid: u64_,
}

#[repr(C, packed)]
pub struct idt_bits {
    pub _bits_ist: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl idt_bits {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ist(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_ist.get_const::<0usize, 3u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ist(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_ist.set_const::<0usize, 3u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ist_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    0usize,
                    3u8,
                >(::core::ptr::addr_of!((* this)._bits_ist)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ist_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                0usize,
                3u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ist), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn zero(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_ist.get_const::<3usize, 5u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_zero(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_ist.set_const::<3usize, 5u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn zero_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    3usize,
                    5u8,
                >(::core::ptr::addr_of!((* this)._bits_ist)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_zero_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                3usize,
                5u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ist), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_ist.get_const::<8usize, 5u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_ist.set_const::<8usize, 5u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    8usize,
                    5u8,
                >(::core::ptr::addr_of!((* this)._bits_ist)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                8usize,
                5u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ist), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn dpl(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_ist.get_const::<13usize, 2u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_dpl(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_ist.set_const::<13usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn dpl_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    13usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_ist)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_dpl_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                13usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ist), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn p(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_ist.get_const::<15usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_p(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_ist.set_const::<15usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn p_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    15usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ist)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_p_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                15usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ist), val as u64)
        }
    }
}

#[repr(C, packed)]
pub struct jailhouse_setup_data {
    pub hdr: jailhouse_setup_data__hdr,
    pub v1: jailhouse_setup_data__v1,
    pub v2: jailhouse_setup_data__v2,
}

#[repr(C, packed)]
pub struct jailhouse_setup_data__hdr {
    pub version: __u16,
    pub compatible_version: __u16,
}

#[repr(C, packed)]
pub struct jailhouse_setup_data__v1 {
    pub pm_timer_address: __u16,
    pub num_cpus: __u16,
    pub pci_mmconfig_base: __u64,
    pub tsc_khz: __u32,
    pub apic_khz: __u32,
    pub standard_ioapic: __u8,
    pub cpu_ids: [__u8; 255usize],
}

#[repr(C, packed)]
pub struct jailhouse_setup_data__v2 {
    pub flags: __u32,
}

#[repr(C, packed)]
pub struct ldttss_desc {
    pub limit0: u16_,
    pub base0: u16_,
    pub _bits_base1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl ldttss_desc {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn base1(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<0usize, 8u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_base1(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<0usize, 8u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn base1_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    0usize,
                    8u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_base1_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                0usize,
                8u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<8usize, 5u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<8usize, 5u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    8usize,
                    5u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                8usize,
                5u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn dpl(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<13usize, 2u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_dpl(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<13usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn dpl_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    13usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_dpl_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                13usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn p(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<15usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_p(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<15usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn p_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    15usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_p_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                15usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn limit1(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<16usize, 4u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_limit1(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<16usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn limit1_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    16usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_limit1_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                16usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn zero0(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<20usize, 3u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_zero0(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<20usize, 3u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn zero0_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    20usize,
                    3u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_zero0_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                20usize,
                3u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn g(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<23usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_g(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<23usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn g_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    23usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_g_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                23usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn base2(&self) -> u16_ {
        unsafe {
            ::core::mem::transmute(self._bits_base1.get_const::<24usize, 8u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_base2(&mut self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_base1.set_const::<24usize, 8u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn base2_raw(this: *const Self) -> u16_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    24usize,
                    8u8,
                >(::core::ptr::addr_of!((* this)._bits_base1)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_base2_raw(this: *mut Self, val: u16_) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                24usize,
                8u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_base1), val as u64)
        }
    }
}

#[repr(C, packed)]
pub struct local_apic {
    pub __reserved_01: local_apic____reserved_01,
    pub __reserved_02: local_apic____reserved_02,
    pub id: local_apic__id,
    pub version: local_apic__version,
    pub __reserved_03: local_apic____reserved_03,
    pub __reserved_04: local_apic____reserved_04,
    pub __reserved_05: local_apic____reserved_05,
    pub __reserved_06: local_apic____reserved_06,
    pub tpr: local_apic__tpr,
    pub apr: local_apic__apr,
    pub ppr: local_apic__ppr,
    pub eoi: local_apic__eoi,
    pub __reserved_07: local_apic____reserved_07,
    pub ldr: local_apic__ldr,
    pub dfr: local_apic__dfr,
    pub svr: local_apic__svr,
    pub isr: [local_apic__isr; 8usize],
    pub tmr: [local_apic__tmr; 8usize],
    pub irr: [local_apic__irr; 8usize],
    pub esr: local_apic__esr,
    pub __reserved_08: local_apic____reserved_08,
    pub __reserved_09: local_apic____reserved_09,
    pub __reserved_10: local_apic____reserved_10,
    pub __reserved_11: local_apic____reserved_11,
    pub __reserved_12: local_apic____reserved_12,
    pub __reserved_13: local_apic____reserved_13,
    pub __reserved_14: local_apic____reserved_14,
    pub icr1: local_apic__icr1,
    pub icr2: local_apic__icr2,
    pub lvt_timer: local_apic__lvt_timer,
    pub lvt_thermal: local_apic__lvt_thermal,
    pub lvt_pc: local_apic__lvt_pc,
    pub lvt_lint0: local_apic__lvt_lint0,
    pub lvt_lint1: local_apic__lvt_lint1,
    pub lvt_error: local_apic__lvt_error,
    pub timer_icr: local_apic__timer_icr,
    pub timer_ccr: local_apic__timer_ccr,
    pub __reserved_16: local_apic____reserved_16,
    pub __reserved_17: local_apic____reserved_17,
    pub __reserved_18: local_apic____reserved_18,
    pub __reserved_19: local_apic____reserved_19,
    pub timer_dcr: local_apic__timer_dcr,
    pub __reserved_20: local_apic____reserved_20,
}

#[repr(C, packed)]
pub struct mpx_bndcsr_state {
    pub anon__bndcsr: mpx_bndcsr_state__bndcsr,
}

#[repr(C, packed)]
pub struct mpx_bndreg {
    pub lower_bound: u64_,
    pub upper_bound: u64_,
}

#[repr(C, packed)]
pub struct mpx_bndreg_state {
    pub bndreg: [mpx_bndreg; 4usize],
}

#[repr(C, packed)]
pub struct olpc_ofw_header {
    pub ofw_magic: __u32,
    pub ofw_version: __u32,
    pub cif_handler: __u32,
    pub irq_desc_table: __u32,
}

#[repr(C, packed)]
pub struct pkru_state {
    pub pkru: u32_,
    pub pad: u32_,
}

#[repr(C, packed)]
pub struct setup_header {
    pub setup_sects: __u8,
    pub root_flags: __u16,
    pub syssize: __u32,
    pub ram_size: __u16,
    pub vid_mode: __u16,
    pub root_dev: __u16,
    pub boot_flag: __u16,
    pub jump: __u16,
    pub header: __u32,
    pub version: __u16,
    pub realmode_swtch: __u32,
    pub start_sys_seg: __u16,
    pub kernel_version: __u16,
    pub type_of_loader: __u8,
    pub loadflags: __u8,
    pub setup_move_size: __u16,
    pub code32_start: __u32,
    pub ramdisk_image: __u32,
    pub ramdisk_size: __u32,
    pub bootsect_kludge: __u32,
    pub heap_end_ptr: __u16,
    pub ext_loader_ver: __u8,
    pub ext_loader_type: __u8,
    pub cmd_line_ptr: __u32,
    pub initrd_addr_max: __u32,
    pub kernel_alignment: __u32,
    pub relocatable_kernel: __u8,
    pub min_alignment: __u8,
    pub xloadflags: __u16,
    pub cmdline_size: __u32,
    pub hardware_subarch: __u32,
    pub hardware_subarch_data: __u64,
    pub payload_offset: __u32,
    pub payload_length: __u32,
    pub setup_data: __u64,
    pub pref_address: __u64,
    pub init_size: __u32,
    pub handover_offset: __u32,
    pub kernel_info_offset: __u32,
}

#[repr(C, packed)]
pub struct ymmh_struct {
    pub hi_ymm: [reg_128_bit; 16usize],
}

pub const ALIGN_VA_32: align_flags = 1;

pub const ALIGN_VA_64: align_flags = 2;

pub const AMD64_EVENTSEL_EVENT: u64 = 64424509695;

pub const AMD64_EVENTSEL_GUESTONLY: u64 = 1099511627776;

pub const AMD64_EVENTSEL_HOSTONLY: u64 = 2199023255552;

pub const AMD64_EVENTSEL_INT_CORE_ENABLE: u64 = 68719476736;

pub const AMD64_EVENTSEL_INT_CORE_SEL_MASK: u64 = 2061584302080;

pub const AMD64_EVENTSEL_INT_CORE_SEL_SHIFT: i32 = 37;

pub const AMD64_L3_COREID_MASK: u64 = 30786325577728;

pub const AMD64_L3_COREID_SHIFT: i32 = 42;

pub const AMD64_L3_EN_ALL_CORES: u64 = 140737488355328;

pub const AMD64_L3_EN_ALL_SLICES: u64 = 70368744177664;

pub const AMD64_L3_F19H_THREAD_MASK: u64 = 216172782113783808;

pub const AMD64_L3_SLICEID_MASK: u64 = 1970324836974592;

pub const AMD64_L3_SLICE_MASK: u64 = 4222124650659840;

pub const AMD64_L3_SLICE_SHIFT: i32 = 48;

pub const AMD64_L3_THREAD_MASK: u64 = 18374686479671623680;

pub const AMD64_L3_THREAD_SHIFT: i32 = 56;

pub const AMD64_NUM_COUNTERS: i32 = 4;

pub const AMD64_NUM_COUNTERS_CORE: i32 = 6;

pub const AMD64_NUM_COUNTERS_NB: i32 = 4;

pub const AMD64_RAW_EVENT_MASK: u64 = 68711415807;

pub const AMD64_RAW_EVENT_MASK_NB: u64 = 64424574975;

pub const APIC_ALL_CPUS: u32 = 255;

pub const APIC_ARBPRI: i32 = 144;

pub const APIC_ARBPRI_MASK: u32 = 255;

pub const APIC_BASE_MSR: i32 = 2048;

pub const APIC_DEBUG: i32 = 2;

pub const APIC_DEFAULT_PHYS_BASE: u32 = 4276092928;

pub const APIC_DEST_ALLBUT: i32 = 786432;

pub const APIC_DEST_ALLINC: i32 = 524288;

pub const APIC_DEST_LOGICAL: i32 = 2048;

pub const APIC_DEST_PHYSICAL: i32 = 0;

pub const APIC_DEST_SELF: i32 = 262144;

pub const APIC_DFR: i32 = 224;

pub const APIC_DFR_CLUSTER: crate::ctypes::c_ulong = 268435455;

pub const APIC_DFR_FLAT: crate::ctypes::c_ulong = 4294967295;

pub const APIC_DFR_VALUE: crate::ctypes::c_ulong = 4294967295;

pub const APIC_DM_EXTINT: i32 = 1792;

pub const APIC_DM_FIXED: i32 = 0;

pub const APIC_DM_FIXED_MASK: i32 = 1792;

pub const APIC_DM_INIT: i32 = 1280;

pub const APIC_DM_LOWEST: i32 = 256;

pub const APIC_DM_NMI: i32 = 1024;

pub const APIC_DM_REMRD: i32 = 768;

pub const APIC_DM_SMI: i32 = 512;

pub const APIC_DM_STARTUP: i32 = 1536;

pub const APIC_ECTRL: i32 = 1040;

pub const APIC_EFEAT: i32 = 1024;

pub const APIC_EILVT_MASKED: i32 = 65536;

pub const APIC_EILVT_MSG_EXT: i32 = 7;

pub const APIC_EILVT_MSG_FIX: i32 = 0;

pub const APIC_EILVT_MSG_NMI: i32 = 4;

pub const APIC_EILVT_MSG_SMI: i32 = 2;

pub const APIC_EILVT_NR_AMD_10H: i32 = 4;

pub const APIC_EILVT_NR_AMD_K8: i32 = 1;

pub const APIC_EILVT_NR_MAX: i32 = 4;

pub const APIC_EOI: i32 = 176;

pub const APIC_EOI_ACK: i32 = 0;

pub const APIC_ESR: i32 = 640;

pub const APIC_ESR_ILLREGA: i32 = 128;

pub const APIC_ESR_RECVILL: i32 = 64;

pub const APIC_ESR_RECV_ACC: i32 = 8;

pub const APIC_ESR_RECV_CS: i32 = 2;

pub const APIC_ESR_SENDILL: i32 = 32;

pub const APIC_ESR_SEND_ACC: i32 = 4;

pub const APIC_ESR_SEND_CS: i32 = 1;

pub const APIC_EXTNMI_ALL: i32 = 1;

pub const APIC_EXTNMI_BSP: i32 = 0;

pub const APIC_EXTNMI_NONE: i32 = 2;

pub const APIC_ICR2: i32 = 784;

pub const APIC_ICR: i32 = 768;

pub const APIC_ICR_BUSY: i32 = 4096;

pub const APIC_ICR_RR_INPROG: i32 = 65536;

pub const APIC_ICR_RR_INVALID: i32 = 0;

pub const APIC_ICR_RR_MASK: i32 = 196608;

pub const APIC_ICR_RR_VALID: i32 = 131072;

pub const APIC_ID: i32 = 32;

pub const APIC_INPUT_POLARITY: i32 = 8192;

pub const APIC_INT_ASSERT: i32 = 16384;

pub const APIC_INT_LEVELTRIG: i32 = 32768;

pub const APIC_IRR: i32 = 512;

pub const APIC_ISR: i32 = 256;

pub const APIC_ISR_NR: i32 = 8;

pub const APIC_LDR: i32 = 208;

pub const APIC_LDR_MASK: u32 = 4278190080;

pub const APIC_LVR: i32 = 48;

pub const APIC_LVR_DIRECTED_EOI: i32 = 16777216;

pub const APIC_LVR_MASK: i32 = 16711935;

pub const APIC_LVT0: i32 = 848;

pub const APIC_LVT1: i32 = 864;

pub const APIC_LVTCMCI: i32 = 752;

pub const APIC_LVTERR: i32 = 880;

pub const APIC_LVTPC: i32 = 832;

pub const APIC_LVTT: i32 = 800;

pub const APIC_LVTTHMR: i32 = 816;

pub const APIC_LVT_LEVEL_TRIGGER: i32 = 32768;

pub const APIC_LVT_MASKED: i32 = 65536;

pub const APIC_LVT_REMOTE_IRR: i32 = 16384;

pub const APIC_LVT_TIMER_BASE_MASK: i32 = 786432;

pub const APIC_LVT_TIMER_ONESHOT: i32 = 0;

pub const APIC_LVT_TIMER_PERIODIC: i32 = 131072;

pub const APIC_LVT_TIMER_TSCDEADLINE: i32 = 262144;

pub const APIC_MODE_EXTINT: i32 = 7;

pub const APIC_MODE_FIXED: i32 = 0;

pub const APIC_MODE_MASK: i32 = 1792;

pub const APIC_MODE_NMI: i32 = 4;

pub const APIC_PIC: apic_intr_mode_id = 0;

pub const APIC_PROCPRI: i32 = 160;

pub const APIC_QUIET: i32 = 0;

pub const APIC_RRR: i32 = 192;

pub const APIC_SELF_IPI: i32 = 1008;

pub const APIC_SEND_PENDING: i32 = 4096;

pub const APIC_SPIV: i32 = 240;

pub const APIC_SPIV_APIC_ENABLED: i32 = 256;

pub const APIC_SPIV_DIRECTED_EOI: i32 = 4096;

pub const APIC_SPIV_FOCUS_DISABLED: i32 = 512;

pub const APIC_SYMMETRIC_IO: apic_intr_mode_id = 3;

pub const APIC_SYMMETRIC_IO_NO_ROUTING: apic_intr_mode_id = 4;

pub const APIC_TASKPRI: i32 = 128;

pub const APIC_TDCR: i32 = 992;

pub const APIC_TDR_DIV_128: i32 = 10;

pub const APIC_TDR_DIV_16: i32 = 3;

pub const APIC_TDR_DIV_1: i32 = 11;

pub const APIC_TDR_DIV_2: i32 = 0;

pub const APIC_TDR_DIV_32: i32 = 8;

pub const APIC_TDR_DIV_4: i32 = 1;

pub const APIC_TDR_DIV_64: i32 = 9;

pub const APIC_TDR_DIV_8: i32 = 2;

pub const APIC_TDR_DIV_TMBASE: i32 = 4;

pub const APIC_TIMER_BASE_CLKIN: i32 = 0;

pub const APIC_TIMER_BASE_DIV: i32 = 2;

pub const APIC_TIMER_BASE_TMBASE: i32 = 1;

pub const APIC_TMCCT: i32 = 912;

pub const APIC_TMICT: i32 = 896;

pub const APIC_TMR: i32 = 384;

pub const APIC_TPRI_MASK: u32 = 255;

pub const APIC_VECTOR_MASK: i32 = 255;

pub const APIC_VERBOSE: i32 = 1;

pub const APIC_VIRTUAL_WIRE: apic_intr_mode_id = 1;

pub const APIC_VIRTUAL_WIRE_NO_CONFIG: apic_intr_mode_id = 2;

pub const ARCH_APICTIMER_STOPS_ON_C3: i32 = 1;

pub const ARCH_CAP_FBSDP_NO: crate::ctypes::c_ulong = 16384;

pub const ARCH_CAP_FB_CLEAR: crate::ctypes::c_ulong = 131072;

pub const ARCH_CAP_FB_CLEAR_CTRL: crate::ctypes::c_ulong = 262144;

pub const ARCH_CAP_GDS_CTRL: crate::ctypes::c_ulong = 33554432;

pub const ARCH_CAP_GDS_NO: crate::ctypes::c_ulong = 67108864;

pub const ARCH_CAP_IBRS_ALL: crate::ctypes::c_ulong = 2;

pub const ARCH_CAP_MDS_NO: crate::ctypes::c_ulong = 32;

pub const ARCH_CAP_PBRSB_NO: crate::ctypes::c_ulong = 16777216;

pub const ARCH_CAP_PSCHANGE_MC_NO: crate::ctypes::c_ulong = 64;

pub const ARCH_CAP_PSDP_NO: crate::ctypes::c_ulong = 32768;

pub const ARCH_CAP_RDCL_NO: crate::ctypes::c_ulong = 1;

pub const ARCH_CAP_RFDS_CLEAR: crate::ctypes::c_ulong = 268435456;

pub const ARCH_CAP_RFDS_NO: crate::ctypes::c_ulong = 134217728;

pub const ARCH_CAP_RRSBA: crate::ctypes::c_ulong = 524288;

pub const ARCH_CAP_RSBA: crate::ctypes::c_ulong = 4;

pub const ARCH_CAP_SBDR_SSDP_NO: crate::ctypes::c_ulong = 8192;

pub const ARCH_CAP_SKIP_VMENTRY_L1DFLUSH: crate::ctypes::c_ulong = 8;

pub const ARCH_CAP_SSB_NO: crate::ctypes::c_ulong = 16;

pub const ARCH_CAP_TAA_NO: crate::ctypes::c_ulong = 256;

pub const ARCH_CAP_TSX_CTRL_MSR: crate::ctypes::c_ulong = 128;

pub const ARCH_LBR_CTL_CPL: u64 = 6;

pub const ARCH_LBR_CTL_CPL_OFFSET: i32 = 1;

pub const ARCH_LBR_CTL_FILTER: u64 = 8323072;

pub const ARCH_LBR_CTL_FILTER_OFFSET: i32 = 16;

pub const ARCH_LBR_CTL_LBREN: crate::ctypes::c_ulong = 1;

pub const ARCH_LBR_CTL_STACK: u64 = 8;

pub const ARCH_LBR_CTL_STACK_OFFSET: i32 = 3;

pub const ARCH_MIN_MMSTRUCT_ALIGN: i32 = 0;

pub const ARCH_MIN_TASKALIGN: u32 = 64;

pub const ARCH_PERFMON_BRANCH_MISSES_RETIRED: i32 = 6;

pub const ARCH_PERFMON_EVENTSEL_ANY: u64 = 2097152;

pub const ARCH_PERFMON_EVENTSEL_CMASK: u64 = 4278190080;

pub const ARCH_PERFMON_EVENTSEL_EDGE: u64 = 262144;

pub const ARCH_PERFMON_EVENTSEL_ENABLE: u64 = 4194304;

pub const ARCH_PERFMON_EVENTSEL_EVENT: u64 = 255;

pub const ARCH_PERFMON_EVENTSEL_INT: u64 = 1048576;

pub const ARCH_PERFMON_EVENTSEL_INV: u64 = 8388608;

pub const ARCH_PERFMON_EVENTSEL_OS: u64 = 131072;

pub const ARCH_PERFMON_EVENTSEL_PIN_CONTROL: u64 = 524288;

pub const ARCH_PERFMON_EVENTSEL_UMASK: u64 = 65280;

pub const ARCH_PERFMON_EVENTSEL_USR: u64 = 65536;

pub const ARCH_PERFMON_EVENTS_COUNT: i32 = 7;

pub const ARCH_PERFMON_UNHALTED_CORE_CYCLES_INDEX: i32 = 0;

pub const ARCH_PERFMON_UNHALTED_CORE_CYCLES_PRESENT: i32 = 1;

pub const ARCH_PERFMON_UNHALTED_CORE_CYCLES_SEL: i32 = 60;

pub const ARCH_PERFMON_UNHALTED_CORE_CYCLES_UMASK: i32 = 0;

pub const AR_A: i32 = 256;

pub const AR_AVL: i32 = 1048576;

pub const AR_DB: i32 = 4194304;

pub const AR_DPL0: i32 = 0;

pub const AR_DPL3: i32 = 24576;

pub const AR_DPL_MASK: i32 = 24576;

pub const AR_G: i32 = 8388608;

pub const AR_L: i32 = 2097152;

pub const AR_P: i32 = 32768;

pub const AR_S: i32 = 4096;

pub const AR_TYPE_MASK: i32 = 3584;

pub const AR_TYPE_RODATA: i32 = 0;

pub const AR_TYPE_RODATA_EXPDOWN: i32 = 1024;

pub const AR_TYPE_RWDATA: i32 = 512;

pub const AR_TYPE_RWDATA_EXPDOWN: i32 = 1536;

pub const AR_TYPE_XOCODE: i32 = 2048;

pub const AR_TYPE_XOCODE_CONF: i32 = 3072;

pub const AR_TYPE_XRCODE: i32 = 2560;

pub const AR_TYPE_XRCODE_CONF: i32 = 3584;

pub const ATM_LNC_C6_AUTO_DEMOTE: crate::ctypes::c_ulong = 33554432;

pub const BAD_APICID: u32 = 255;

pub const BASE_PREFETCH: &[u8; 1] = b"\0";

pub const BOOT_IDT_ENTRIES: i32 = 32;

pub const CALL_FUNCTION_SINGLE_VECTOR: i32 = 251;

pub const CALL_FUNCTION_VECTOR: i32 = 252;

pub const CAN_USE_HEAP: i32 = 128;

pub const CPUID_1_ECX: cpuid_leafs = 4;

pub const CPUID_1_EDX: cpuid_leafs = 0;

pub const CPUID_6_EAX: cpuid_leafs = 14;

pub const CPUID_7_0_EBX: cpuid_leafs = 9;

pub const CPUID_7_1_EAX: cpuid_leafs = 12;

pub const CPUID_7_ECX: cpuid_leafs = 16;

pub const CPUID_7_EDX: cpuid_leafs = 18;

pub const CPUID_8000_0001_ECX: cpuid_leafs = 6;

pub const CPUID_8000_0001_EDX: cpuid_leafs = 1;

pub const CPUID_8000_0007_EBX: cpuid_leafs = 17;

pub const CPUID_8000_0008_EBX: cpuid_leafs = 13;

pub const CPUID_8000_000A_EDX: cpuid_leafs = 15;

pub const CPUID_8000_001F_EAX: cpuid_leafs = 19;

pub const CPUID_8000_0021_EAX: cpuid_leafs = 20;

pub const CPUID_8086_0001_EDX: cpuid_leafs = 2;

pub const CPUID_C000_0001_EDX: cpuid_leafs = 5;

pub const CPUID_D_1_EAX: cpuid_leafs = 10;

pub const CPUID_EAX: cpuid_regs_idx = 0;

pub const CPUID_EBX: cpuid_regs_idx = 1;

pub const CPUID_ECX: cpuid_regs_idx = 2;

pub const CPUID_EDX: cpuid_regs_idx = 3;

pub const CPUID_LNX_1: cpuid_leafs = 3;

pub const CPUID_LNX_2: cpuid_leafs = 7;

pub const CPUID_LNX_3: cpuid_leafs = 8;

pub const CPUID_LNX_4: cpuid_leafs = 11;

pub const CPUID_LNX_5: cpuid_leafs = 21;

pub const CPU_FEATURE_TYPEFMT: &[u8; 26] = b"x86,ven%04Xfam%04Xmod%04X\0";

pub const CPU_VECTOR_LIMIT: i32 = 2048;

pub const DEBUGCTLMSR_BTF: crate::ctypes::c_ulong = 2;

pub const DEBUGCTLMSR_BTF_SHIFT: i32 = 1;

pub const DEBUGCTLMSR_BTINT: crate::ctypes::c_ulong = 256;

pub const DEBUGCTLMSR_BTS: crate::ctypes::c_ulong = 128;

pub const DEBUGCTLMSR_BTS_OFF_OS: crate::ctypes::c_ulong = 512;

pub const DEBUGCTLMSR_BTS_OFF_USR: crate::ctypes::c_ulong = 1024;

pub const DEBUGCTLMSR_FREEZE_IN_SMM: crate::ctypes::c_ulong = 16384;

pub const DEBUGCTLMSR_FREEZE_IN_SMM_BIT: i32 = 14;

pub const DEBUGCTLMSR_FREEZE_LBRS_ON_PMI: crate::ctypes::c_ulong = 2048;

pub const DEBUGCTLMSR_FREEZE_PERFMON_ON_PMI: crate::ctypes::c_ulong = 4096;

pub const DEBUGCTLMSR_LBR: crate::ctypes::c_ulong = 1;

pub const DEBUGCTLMSR_TR: crate::ctypes::c_ulong = 64;

pub const DEFERRED_ERROR_VECTOR: i32 = 244;

pub const DESCTYPE_S: crate::ctypes::c_uint = 16;

pub const DESC_LDT: crate::ctypes::c_uint = 2;

pub const DESC_TSS: crate::ctypes::c_uint = 9;

pub const E820_MAX_ENTRIES_ZEROPAGE: i32 = 128;

pub const EFER_AUTOIBRS: i32 = 2097152;

pub const EFER_FFXSR: i32 = 16384;

pub const EFER_LMA: i32 = 1024;

pub const EFER_LME: i32 = 256;

pub const EFER_LMSLE: i32 = 8192;

pub const EFER_NX: i32 = 2048;

pub const EFER_SCE: i32 = 1;

pub const EFER_SVME: i32 = 4096;

pub const ELF_ARCH: i32 = 3;

pub const ELF_NGREG: u32 = 17;

pub const ENERGY_PERF_BIAS_BALANCE_PERFORMANCE: i32 = 4;

pub const ENERGY_PERF_BIAS_BALANCE_POWERSAVE: i32 = 8;

pub const ENERGY_PERF_BIAS_NORMAL: i32 = 6;

pub const ENERGY_PERF_BIAS_PERFORMANCE: i32 = 0;

pub const ENERGY_PERF_BIAS_POWERSAVE: i32 = 15;

pub const ENTRIES: tlb_infos = 0;

pub const ERROR_APIC_VECTOR: i32 = 254;

pub const FAM10H_MMIO_CONF_BASE_MASK: u64 = 268435455;

pub const FAM10H_MMIO_CONF_BASE_SHIFT: i32 = 20;

pub const FAM10H_MMIO_CONF_BUSRANGE_MASK: i32 = 15;

pub const FAM10H_MMIO_CONF_BUSRANGE_SHIFT: i32 = 2;

pub const FAM10H_MMIO_CONF_ENABLE: i32 = 1;

pub const FB_CLEAR_DIS: crate::ctypes::c_ulong = 8;

pub const FEAT_CTL_LMCE_ENABLED: crate::ctypes::c_ulong = 1048576;

pub const FEAT_CTL_LOCKED: crate::ctypes::c_ulong = 1;

pub const FEAT_CTL_VMX_ENABLED_INSIDE_SMX: crate::ctypes::c_ulong = 2;

pub const FEAT_CTL_VMX_ENABLED_OUTSIDE_SMX: crate::ctypes::c_ulong = 4;

pub const FIRST_EXTENDED_XFEATURE: i32 = 2;

pub const FIRST_EXTERNAL_VECTOR: i32 = 32;

pub const FIRST_SYSTEM_VECTOR: i32 = 236;

pub const GATE_CALL: crate::ctypes::c_uint = 12;

pub const GATE_INTERRUPT: crate::ctypes::c_uint = 14;

pub const GATE_TASK: crate::ctypes::c_uint = 5;

pub const GATE_TRAP: crate::ctypes::c_uint = 15;

pub const GDS_MITG_DIS: crate::ctypes::c_ulong = 16;

pub const GDS_MITG_LOCKED: crate::ctypes::c_ulong = 32;

pub const GLOBAL_CTRL_EN_PERF_METRICS: i32 = 48;

pub const GLOBAL_STATUS_ASIF: u64 = 1152921504606846976;

pub const GLOBAL_STATUS_BUFFER_OVF: u64 = 4611686018427387904;

pub const GLOBAL_STATUS_BUFFER_OVF_BIT: i32 = 62;

pub const GLOBAL_STATUS_COND_CHG: u64 = 9223372036854775808;

pub const GLOBAL_STATUS_COUNTERS_FROZEN: u64 = 576460752303423488;

pub const GLOBAL_STATUS_LBRS_FROZEN: u64 = 288230376151711744;

pub const GLOBAL_STATUS_LBRS_FROZEN_BIT: i32 = 58;

pub const GLOBAL_STATUS_PERF_METRICS_OVF_BIT: i32 = 48;

pub const GLOBAL_STATUS_TRACE_TOPAPMI: u64 = 36028797018963968;

pub const GLOBAL_STATUS_TRACE_TOPAPMI_BIT: i32 = 55;

pub const GLOBAL_STATUS_UNC_OVF: u64 = 2305843009213693952;

pub const HAVE_ARCH_PICK_MMAP_LAYOUT: i32 = 1;

pub const HSW_IN_TX: u64 = 4294967296;

pub const HSW_IN_TX_CHECKPOINTED: u64 = 8589934592;

pub const HWP_ACTIVITY_WINDOW_BIT: i32 = 512;

pub const HWP_BASE_BIT: i32 = 128;

pub const HWP_ENERGY_PERF_PREFERENCE_BIT: i32 = 1024;

pub const HWP_EPP_BALANCE_PERFORMANCE: i32 = 128;

pub const HWP_EPP_BALANCE_POWERSAVE: i32 = 192;

pub const HWP_EPP_PERFORMANCE: i32 = 0;

pub const HWP_EPP_POWERSAVE: i32 = 255;

pub const HWP_NOTIFICATIONS_BIT: i32 = 256;

pub const HWP_PACKAGE_LEVEL_REQUEST_BIT: i32 = 2048;

pub const HYPERVISOR_CALLBACK_VECTOR: i32 = 243;

pub const HYPERV_REENLIGHTENMENT_VECTOR: i32 = 238;

pub const HYPERV_STIMER0_VECTOR: i32 = 237;

pub const IA32_NR_syscalls: i32 = 441;

pub const IA32_SYSCALL_VECTOR: i32 = 128;

pub const IBSCTL: i32 = 460;

pub const IBSCTL_LVT_OFFSET_MASK: i32 = 15;

pub const IBSCTL_LVT_OFFSET_VALID: u64 = 256;

pub const IBS_CAPS_AVAIL: u32 = 1;

pub const IBS_CAPS_BRNTRGT: u32 = 32;

pub const IBS_CAPS_DEFAULT: u32 = 7;

pub const IBS_CAPS_FETCHCTLEXTD: u32 = 512;

pub const IBS_CAPS_FETCHSAM: u32 = 2;

pub const IBS_CAPS_OPBRNFUSE: u32 = 256;

pub const IBS_CAPS_OPCNT: u32 = 16;

pub const IBS_CAPS_OPCNTEXT: u32 = 64;

pub const IBS_CAPS_OPDATA4: u32 = 1024;

pub const IBS_CAPS_OPSAM: u32 = 4;

pub const IBS_CAPS_RDWROPCNT: u32 = 8;

pub const IBS_CAPS_RIPINVALIDCHK: u32 = 128;

pub const IBS_CPUID_FEATURES: u32 = 2147483675;

pub const IBS_FETCH_CNT: u64 = 4294901760;

pub const IBS_FETCH_ENABLE: u64 = 281474976710656;

pub const IBS_FETCH_MAX_CNT: u64 = 65535;

pub const IBS_FETCH_RAND_EN: u64 = 144115188075855872;

pub const IBS_FETCH_VAL: u64 = 562949953421312;

pub const IBS_OP_CNT_CTL: u64 = 524288;

pub const IBS_OP_CUR_CNT: u64 = 4503049871556608;

pub const IBS_OP_CUR_CNT_RAND: u64 = 545460846592;

pub const IBS_OP_ENABLE: u64 = 131072;

pub const IBS_OP_MAX_CNT: u64 = 65535;

pub const IBS_OP_MAX_CNT_EXT: u64 = 8388607;

pub const IBS_OP_MAX_CNT_EXT_MASK: u64 = 133169152;

pub const IBS_OP_VAL: u64 = 262144;

pub const IBS_RIP_INVALID: u64 = 274877906944;

pub const ICL_EVENTSEL_ADAPTIVE: u64 = 17179869184;

pub const ICL_FIXED_0_ADAPTIVE: u64 = 4294967296;

pub const IDLE_HALT: idle_boot_override = 1;

pub const IDLE_NOMWAIT: idle_boot_override = 2;

pub const IDLE_NO_OVERRIDE: idle_boot_override = 0;

pub const IDLE_POLL: idle_boot_override = 3;

pub const INTEL_ARCH_EVENT_MASK: u64 = 65535;

pub const INTEL_FIXED_VLBR_EVENT: i32 = 6912;

pub const INTEL_PERF_CTL_MASK: i32 = 65535;

pub const INTEL_PMC_FIXED_RDPMC_BASE: i32 = 1073741824;

pub const INTEL_PMC_FIXED_RDPMC_METRICS: i32 = 536870912;

pub const INTEL_PMC_IDX_FIXED: i32 = 32;

pub const INTEL_PMC_IDX_FIXED_BTS: i32 = 47;

pub const INTEL_PMC_IDX_FIXED_CPU_CYCLES: i32 = 33;

pub const INTEL_PMC_IDX_FIXED_INSTRUCTIONS: i32 = 32;

pub const INTEL_PMC_IDX_FIXED_REF_CYCLES: i32 = 34;

pub const INTEL_PMC_IDX_FIXED_SLOTS: i32 = 35;

pub const INTEL_PMC_IDX_FIXED_VLBR: i32 = 58;

pub const INTEL_PMC_IDX_METRIC_BASE: i32 = 48;

pub const INTEL_PMC_IDX_METRIC_END: i32 = 51;

pub const INTEL_PMC_IDX_TD_BAD_SPEC: i32 = 49;

pub const INTEL_PMC_IDX_TD_BE_BOUND: i32 = 51;

pub const INTEL_PMC_IDX_TD_FE_BOUND: i32 = 50;

pub const INTEL_PMC_IDX_TD_RETIRING: i32 = 48;

pub const INTEL_PMC_MAX_FIXED: i32 = 4;

pub const INTEL_PMC_MAX_GENERIC: i32 = 32;

pub const INTEL_PMC_MSK_FIXED_REF_CYCLES: u64 = 17179869184;

pub const INTEL_PMC_MSK_FIXED_SLOTS: u64 = 34359738368;

pub const INTEL_PMC_MSK_TOPDOWN: u64 = 4222159010398208;

pub const INTEL_TD_METRIC_BAD_SPEC: i32 = 33024;

pub const INTEL_TD_METRIC_BE_BOUND: i32 = 33536;

pub const INTEL_TD_METRIC_FE_BOUND: i32 = 33280;

pub const INTEL_TD_METRIC_MAX: i32 = 33536;

pub const INTEL_TD_METRIC_NUM: i32 = 4;

pub const INTEL_TD_METRIC_RETIRING: i32 = 32768;

pub const INTEL_TD_SLOTS: i32 = 1024;

pub const IO_APIC_DEFAULT_PHYS_BASE: u32 = 4273995776;

pub const IO_APIC_SLOT_SIZE: i32 = 1024;

pub const IO_APIC_VECTOR_LIMIT: i32 = 2048;

pub const IO_BITMAP_BITS: i32 = 65536;

pub const IO_BITMAP_BYTES: i32 = 8192;

pub const IO_BITMAP_LONGS: u32 = 2048;

pub const IO_BITMAP_OFFSET_INVALID: u32 = 16508;

pub const IO_BITMAP_OFFSET_VALID_ALL: u32 = 8312;

pub const IO_BITMAP_OFFSET_VALID_MAP: u32 = 116;

pub const IO_SPACE_LIMIT: i32 = 65535;

pub const IRQ_MOVE_CLEANUP_VECTOR: i32 = 32;

pub const IRQ_WORK_VECTOR: i32 = 246;

pub const JAILHOUSE_SETUP_REQUIRED_VERSION: i32 = 1;

pub const K8_INTP_C1E_ACTIVE_MASK: i32 = 402653184;

pub const K8_MTRRFIXRANGE_DRAM_ENABLE: i32 = 262144;

pub const K8_MTRRFIXRANGE_DRAM_MODIFY: i32 = 524288;

pub const K8_MTRR_RDMEM_WRMEM_MASK: i32 = 404232216;

pub const KASLR_FLAG: i32 = 2;

pub const KEEP_SEGMENTS: i32 = 64;

pub const KERNEL_PGD_BOUNDARY: crate::ctypes::c_ulong = 3;

pub const KERNEL_PGD_PTRS: crate::ctypes::c_ulong = 1;

pub const KFPU_387: crate::ctypes::c_ulong = 1;

pub const KFPU_MXCSR: crate::ctypes::c_ulong = 2;

pub const KVM_ASYNC_PF_DELIVERY_AS_INT: i32 = 8;

pub const KVM_ASYNC_PF_DELIVERY_AS_PF_VMEXIT: i32 = 4;

pub const KVM_ASYNC_PF_ENABLED: i32 = 1;

pub const KVM_ASYNC_PF_SEND_ALWAYS: i32 = 2;

pub const KVM_ASYNC_PF_VEC_MASK: crate::ctypes::c_ulong = 255;

pub const KVM_CLOCK_PAIRING_WALLCLOCK: i32 = 0;

pub const KVM_CPUID_FEATURES: i32 = 1073741825;

pub const KVM_CPUID_SIGNATURE: i32 = 1073741824;

pub const KVM_FEATURE_ASYNC_PF: i32 = 4;

pub const KVM_FEATURE_ASYNC_PF_INT: i32 = 14;

pub const KVM_FEATURE_ASYNC_PF_VMEXIT: i32 = 10;

pub const KVM_FEATURE_CLOCKSOURCE2: i32 = 3;

pub const KVM_FEATURE_CLOCKSOURCE: i32 = 0;

pub const KVM_FEATURE_CLOCKSOURCE_STABLE_BIT: i32 = 24;

pub const KVM_FEATURE_MMU_OP: i32 = 2;

pub const KVM_FEATURE_MSI_EXT_DEST_ID: i32 = 15;

pub const KVM_FEATURE_NOP_IO_DELAY: i32 = 1;

pub const KVM_FEATURE_POLL_CONTROL: i32 = 12;

pub const KVM_FEATURE_PV_EOI: i32 = 6;

pub const KVM_FEATURE_PV_SCHED_YIELD: i32 = 13;

pub const KVM_FEATURE_PV_SEND_IPI: i32 = 11;

pub const KVM_FEATURE_PV_TLB_FLUSH: i32 = 9;

pub const KVM_FEATURE_PV_UNHALT: i32 = 7;

pub const KVM_FEATURE_STEAL_TIME: i32 = 5;

pub const KVM_HINTS_REALTIME: i32 = 0;

pub const KVM_HYPERCALL: &[u8; 358] = b"# ALT: oldnstr\n661:\n\tvmcall\n662:\n# ALT: padding\n.skip -(((6651f-6641f)-(662b-661b)) > 0) * ((6651f-6641f)-(662b-661b)),0x90\n663:\n.pushsection .altinstructions,\"a\"\n .long 661b - .\n .long 6641f - .\n .word ( 8*32+15)\n .byte 663b-661b\n .byte 6651f-6641f\n.popsection\n.pushsection .altinstr_replacement, \"ax\"\n# ALT: replacement 1\n6641:\n\tvmmcall\n6651:\n.popsection\n\0";

pub const KVM_MAX_MMU_OP_BATCH: i32 = 32;

pub const KVM_MMU_OP_FLUSH_TLB: i32 = 2;

pub const KVM_MMU_OP_RELEASE_PT: i32 = 3;

pub const KVM_MMU_OP_WRITE_PTE: i32 = 1;

pub const KVM_MSR_ENABLED: i32 = 1;

pub const KVM_PV_EOI_BIT: i32 = 0;

pub const KVM_PV_EOI_DISABLED: i32 = 0;

pub const KVM_PV_EOI_ENABLED: i32 = 1;

pub const KVM_PV_EOI_MASK: i32 = 1;

pub const KVM_PV_REASON_PAGE_NOT_PRESENT: i32 = 1;

pub const KVM_PV_REASON_PAGE_READY: i32 = 2;

pub const KVM_STEAL_ALIGNMENT_BITS: i32 = 5;

pub const KVM_STEAL_RESERVED_MASK: i32 = 62;

pub const KVM_STEAL_VALID_BITS: u64 = 18446744073709551552;

pub const KVM_VCPU_FLUSH_TLB: i32 = 2;

pub const KVM_VCPU_PREEMPTED: i32 = 1;

pub const L1D_FLUSH: crate::ctypes::c_ulong = 1;

pub const L1TF_MITIGATION_FLUSH: l1tf_mitigations = 2;

pub const L1TF_MITIGATION_FLUSH_NOSMT: l1tf_mitigations = 3;

pub const L1TF_MITIGATION_FLUSH_NOWARN: l1tf_mitigations = 1;

pub const L1TF_MITIGATION_FULL: l1tf_mitigations = 4;

pub const L1TF_MITIGATION_FULL_FORCE: l1tf_mitigations = 5;

pub const L1TF_MITIGATION_OFF: l1tf_mitigations = 0;

pub const LBR_INFO_ABORT: u64 = 2305843009213693952;

pub const LBR_INFO_BR_TYPE: u64 = 1080863910568919040;

pub const LBR_INFO_BR_TYPE_OFFSET: i32 = 56;

pub const LBR_INFO_CYCLES: i32 = 65535;

pub const LBR_INFO_CYC_CNT_VALID: u64 = 1152921504606846976;

pub const LBR_INFO_IN_TX: u64 = 4611686018427387904;

pub const LBR_INFO_MISPRED: u64 = 9223372036854775808;

pub const LOADED_HIGH: i32 = 1;

pub const LOCAL_TIMER_VECTOR: i32 = 236;

pub const MANAGED_IRQ_SHUTDOWN_VECTOR: i32 = 239;

pub const MAX_CPU_FEATURES: i32 = 704;

pub const MAX_IO_APICS: i32 = 64;

pub const MAX_LOCAL_APIC: i32 = 256;

pub const MAX_NR_BANKS: i32 = 64;

pub const MAX_REG_OFFSET: u32 = 64;

pub const MCACOD: i32 = 61439;

pub const MCACOD_DATA: i32 = 308;

pub const MCACOD_INSTR: i32 = 336;

pub const MCACOD_L3WB: i32 = 378;

pub const MCACOD_SCRUB: i32 = 192;

pub const MCACOD_SCRUBMSK: i32 = 61424;

pub const MCE_GETCLEAR_FLAGS: u32 = 2147765507;

pub const MCE_GET_LOG_LEN: u32 = 2147765506;

pub const MCE_GET_RECORD_LEN: u32 = 2147765505;

pub const MCE_HANDLED_CEC: u64 = 1;

pub const MCE_HANDLED_EDAC: u64 = 16;

pub const MCE_HANDLED_EXTLOG: u64 = 4;

pub const MCE_HANDLED_MCELOG: u64 = 32;

pub const MCE_HANDLED_NFIT: u64 = 8;

pub const MCE_HANDLED_UC: u64 = 2;

pub const MCE_IN_KERNEL_COPYIN: u64 = 128;

pub const MCE_IN_KERNEL_RECOV: u64 = 64;

pub const MCE_LOG_MIN_LEN: u32 = 32;

pub const MCE_LOG_SIGNATURE: &[u8; 13] = b"MACHINECHECK\0";

pub const MCE_OVERFLOW: i32 = 0;

pub const MCE_PRIO_CEC: mce_notifier_prios = 7;

pub const MCE_PRIO_EARLY: mce_notifier_prios = 6;

pub const MCE_PRIO_EDAC: mce_notifier_prios = 2;

pub const MCE_PRIO_EXTLOG: mce_notifier_prios = 4;

pub const MCE_PRIO_HIGHEST: mce_notifier_prios = 7;

pub const MCE_PRIO_LOWEST: mce_notifier_prios = 0;

pub const MCE_PRIO_MCELOG: mce_notifier_prios = 1;

pub const MCE_PRIO_NFIT: mce_notifier_prios = 3;

pub const MCE_PRIO_UC: mce_notifier_prios = 5;

pub const MCE_VECTOR: i32 = 18;

pub const MCG_BANKCNT_MASK: i32 = 255;

pub const MCG_CMCI_P: u64 = 1024;

pub const MCG_CTL_P: u64 = 256;

pub const MCG_ELOG_P: u64 = 67108864;

pub const MCG_EXT_CNT_MASK: i32 = 16711680;

pub const MCG_EXT_CNT_SHIFT: i32 = 16;

pub const MCG_EXT_CTL_LMCE_EN: u64 = 1;

pub const MCG_EXT_P: u64 = 512;

pub const MCG_LMCE_P: u64 = 134217728;

pub const MCG_SER_P: u64 = 16777216;

pub const MCG_STATUS_EIPV: u64 = 2;

pub const MCG_STATUS_LMCES: u64 = 8;

pub const MCG_STATUS_MCIP: u64 = 4;

pub const MCG_STATUS_RIPV: u64 = 1;

pub const MCI_CONFIG_MCAX: i32 = 1;

pub const MCI_CTL2_CMCI_EN: u64 = 1073741824;

pub const MCI_CTL2_CMCI_THRESHOLD_MASK: u64 = 32767;

pub const MCI_IPID_HWID: i32 = 4095;

pub const MCI_IPID_MCATYPE: u32 = 4294901760;

pub const MCI_MISC_ADDR_GENERIC: i32 = 7;

pub const MCI_MISC_ADDR_LINEAR: i32 = 1;

pub const MCI_MISC_ADDR_MEM: i32 = 3;

pub const MCI_MISC_ADDR_PHYS: i32 = 2;

pub const MCI_MISC_ADDR_SEGOFF: i32 = 0;

pub const MCI_STATUS_ADDRV: u64 = 288230376151711744;

pub const MCI_STATUS_AR: u64 = 36028797018963968;

pub const MCI_STATUS_CEC_MASK: u64 = 9006924376834048;

pub const MCI_STATUS_CEC_SHIFT: i32 = 38;

pub const MCI_STATUS_DEFERRED: u64 = 17592186044416;

pub const MCI_STATUS_EN: u64 = 1152921504606846976;

pub const MCI_STATUS_MISCV: u64 = 576460752303423488;

pub const MCI_STATUS_OVER: u64 = 4611686018427387904;

pub const MCI_STATUS_PCC: u64 = 144115188075855872;

pub const MCI_STATUS_POISON: u64 = 8796093022208;

pub const MCI_STATUS_S: u64 = 72057594037927936;

pub const MCI_STATUS_SCRUB: u64 = 1099511627776;

pub const MCI_STATUS_SYNDV: u64 = 9007199254740992;

pub const MCI_STATUS_TCC: u64 = 36028797018963968;

pub const MCI_STATUS_UC: u64 = 2305843009213693952;

pub const MCI_STATUS_VAL: u64 = 9223372036854775808;

pub const MCJ_CTX_IRQ: i32 = 2;

pub const MCJ_CTX_MASK: i32 = 3;

pub const MCJ_CTX_PROCESS: i32 = 1;

pub const MCJ_CTX_RANDOM: i32 = 0;

pub const MCJ_EXCEPTION: i32 = 8;

pub const MCJ_IRQ_BROADCAST: i32 = 16;

pub const MCJ_NMI_BROADCAST: i32 = 4;

pub const MCP_DONTLOG: mcp_flags = 4;

pub const MCP_QUEUE_LOG: mcp_flags = 8;

pub const MCP_TIMESTAMP: mcp_flags = 1;

pub const MCP_UC: mcp_flags = 2;

pub const MDS_MITIGATION_FULL: mds_mitigations = 1;

pub const MDS_MITIGATION_OFF: mds_mitigations = 0;

pub const MDS_MITIGATION_VMWERV: mds_mitigations = 2;

pub const MSR_AMD64_BU_CFG2: u32 = 3221295146;

pub const MSR_AMD64_CPUID_FN_1: u32 = 3221295108;

pub const MSR_AMD64_DC_CFG: u32 = 3221295138;

pub const MSR_AMD64_DE_CFG: u32 = 3221295145;

pub const MSR_AMD64_DE_CFG_LFENCE_SERIALIZE: u64 = 2;

pub const MSR_AMD64_DE_CFG_LFENCE_SERIALIZE_BIT: i32 = 1;

pub const MSR_AMD64_DE_CFG_ZEN2_FP_BACKUP_FIX_BIT: i32 = 9;

pub const MSR_AMD64_IBSBRTARGET: u32 = 3221295163;

pub const MSR_AMD64_IBSCTL: u32 = 3221295162;

pub const MSR_AMD64_IBSDCLINAD: u32 = 3221295160;

pub const MSR_AMD64_IBSDCPHYSAD: u32 = 3221295161;

pub const MSR_AMD64_IBSFETCHCTL: u32 = 3221295152;

pub const MSR_AMD64_IBSFETCHLINAD: u32 = 3221295153;

pub const MSR_AMD64_IBSFETCHPHYSAD: u32 = 3221295154;

pub const MSR_AMD64_IBSFETCH_REG_COUNT: i32 = 3;

pub const MSR_AMD64_IBSFETCH_REG_MASK: crate::ctypes::c_ulong = 7;

pub const MSR_AMD64_IBSOPCTL: u32 = 3221295155;

pub const MSR_AMD64_IBSOPDATA2: u32 = 3221295158;

pub const MSR_AMD64_IBSOPDATA3: u32 = 3221295159;

pub const MSR_AMD64_IBSOPDATA4: u32 = 3221295165;

pub const MSR_AMD64_IBSOPDATA: u32 = 3221295157;

pub const MSR_AMD64_IBSOPRIP: u32 = 3221295156;

pub const MSR_AMD64_IBSOP_REG_COUNT: i32 = 7;

pub const MSR_AMD64_IBSOP_REG_MASK: crate::ctypes::c_ulong = 127;

pub const MSR_AMD64_IBS_REG_COUNT_MAX: i32 = 8;

pub const MSR_AMD64_ICIBSEXTDCTL: u32 = 3221295164;

pub const MSR_AMD64_LS_CFG: u32 = 3221295136;

pub const MSR_AMD64_MC0_MASK: u32 = 3221291076;

pub const MSR_AMD64_NB_CFG: u32 = 3221291039;

pub const MSR_AMD64_OSVW_ID_LENGTH: u32 = 3221291328;

pub const MSR_AMD64_OSVW_STATUS: u32 = 3221291329;

pub const MSR_AMD64_PATCH_LEVEL: i32 = 139;

pub const MSR_AMD64_PATCH_LOADER: u32 = 3221291040;

pub const MSR_AMD64_SEV: u32 = 3221291313;

pub const MSR_AMD64_SEV_ENABLED: u64 = 1;

pub const MSR_AMD64_SEV_ENABLED_BIT: i32 = 0;

pub const MSR_AMD64_SEV_ES_ENABLED: u64 = 2;

pub const MSR_AMD64_SEV_ES_ENABLED_BIT: i32 = 1;

pub const MSR_AMD64_SEV_ES_GHCB: u32 = 3221291312;

pub const MSR_AMD64_SMCA_MC0_ADDR: u32 = 3221233666;

pub const MSR_AMD64_SMCA_MC0_CONFIG: u32 = 3221233668;

pub const MSR_AMD64_SMCA_MC0_CTL: u32 = 3221233664;

pub const MSR_AMD64_SMCA_MC0_DEADDR: u32 = 3221233673;

pub const MSR_AMD64_SMCA_MC0_DESTAT: u32 = 3221233672;

pub const MSR_AMD64_SMCA_MC0_IPID: u32 = 3221233669;

pub const MSR_AMD64_SMCA_MC0_MISC0: u32 = 3221233667;

pub const MSR_AMD64_SMCA_MC0_MISC1: u32 = 3221233674;

pub const MSR_AMD64_SMCA_MC0_STATUS: u32 = 3221233665;

pub const MSR_AMD64_SMCA_MC0_SYND: u32 = 3221233670;

pub const MSR_AMD64_TSC_RATIO: u32 = 3221225732;

pub const MSR_AMD64_TW_CFG: u32 = 3221295139;

pub const MSR_AMD64_VIRT_SPEC_CTRL: u32 = 3221291295;

pub const MSR_AMD64_VM_PAGE_FLUSH: u32 = 3221291294;

pub const MSR_AMD_PERF_CTL: u32 = 3221291106;

pub const MSR_AMD_PERF_STATUS: u32 = 3221291107;

pub const MSR_AMD_PKG_ENERGY_STATUS: u32 = 3221291675;

pub const MSR_AMD_PPIN: u32 = 3221291761;

pub const MSR_AMD_PPIN_CTL: u32 = 3221291760;

pub const MSR_AMD_PSTATE_DEF_BASE: u32 = 3221291108;

pub const MSR_AMD_RAPL_POWER_UNIT: u32 = 3221291673;

pub const MSR_ARCH_LBR_CTL: i32 = 5326;

pub const MSR_ARCH_LBR_DEPTH: i32 = 5327;

pub const MSR_ARCH_LBR_FROM_0: i32 = 5376;

pub const MSR_ARCH_LBR_INFO_0: i32 = 4608;

pub const MSR_ARCH_LBR_TO_0: i32 = 5632;

pub const MSR_ARCH_PERFMON_EVENTSEL0: i32 = 390;

pub const MSR_ARCH_PERFMON_EVENTSEL1: i32 = 391;

pub const MSR_ARCH_PERFMON_FIXED_CTR0: i32 = 777;

pub const MSR_ARCH_PERFMON_FIXED_CTR1: i32 = 778;

pub const MSR_ARCH_PERFMON_FIXED_CTR2: i32 = 779;

pub const MSR_ARCH_PERFMON_FIXED_CTR3: i32 = 780;

pub const MSR_ARCH_PERFMON_FIXED_CTR_CTRL: i32 = 909;

pub const MSR_ARCH_PERFMON_PERFCTR0: i32 = 193;

pub const MSR_ARCH_PERFMON_PERFCTR1: i32 = 194;

pub const MSR_ATOM_CORE_RATIOS: i32 = 1642;

pub const MSR_ATOM_CORE_TURBO_RATIOS: i32 = 1644;

pub const MSR_ATOM_CORE_TURBO_VIDS: i32 = 1645;

pub const MSR_ATOM_CORE_VIDS: i32 = 1643;

pub const MSR_ATOM_PKG_C6_RESIDENCY: i32 = 1018;

pub const MSR_CC6_DEMOTION_POLICY_CONFIG: i32 = 1640;

pub const MSR_CONFIG_TDP_CONTROL: i32 = 1611;

pub const MSR_CONFIG_TDP_LEVEL_1: i32 = 1609;

pub const MSR_CONFIG_TDP_LEVEL_2: i32 = 1610;

pub const MSR_CONFIG_TDP_NOMINAL: i32 = 1608;

pub const MSR_CORE_C1_RES: i32 = 1632;

pub const MSR_CORE_C3_RESIDENCY: i32 = 1020;

pub const MSR_CORE_C6_RESIDENCY: i32 = 1021;

pub const MSR_CORE_C7_RESIDENCY: i32 = 1022;

pub const MSR_CORE_PERF_FIXED_CTR0: i32 = 777;

pub const MSR_CORE_PERF_FIXED_CTR1: i32 = 778;

pub const MSR_CORE_PERF_FIXED_CTR2: i32 = 779;

pub const MSR_CORE_PERF_FIXED_CTR3: i32 = 780;

pub const MSR_CORE_PERF_FIXED_CTR_CTRL: i32 = 909;

pub const MSR_CORE_PERF_GLOBAL_CTRL: i32 = 911;

pub const MSR_CORE_PERF_GLOBAL_OVF_CTRL: i32 = 912;

pub const MSR_CORE_PERF_GLOBAL_OVF_CTRL_COND_CHGD: u64 = 9223372036854775808;

pub const MSR_CORE_PERF_GLOBAL_OVF_CTRL_COND_CHGD_BIT: i32 = 63;

pub const MSR_CORE_PERF_GLOBAL_OVF_CTRL_OVF_BUF: u64 = 4611686018427387904;

pub const MSR_CORE_PERF_GLOBAL_OVF_CTRL_OVF_BUF_BIT: i32 = 62;

pub const MSR_CORE_PERF_GLOBAL_OVF_CTRL_TRACE_TOPA_PMI: u64 = 36028797018963968;

pub const MSR_CORE_PERF_GLOBAL_OVF_CTRL_TRACE_TOPA_PMI_BIT: i32 = 55;

pub const MSR_CORE_PERF_GLOBAL_STATUS: i32 = 910;

pub const MSR_CORE_PERF_LIMIT_REASONS: i32 = 1680;

pub const MSR_CSTAR: u32 = 3221225603;

pub const MSR_DRAM_ENERGY_STATUS: i32 = 1561;

pub const MSR_DRAM_PERF_STATUS: i32 = 1563;

pub const MSR_DRAM_POWER_INFO: i32 = 1564;

pub const MSR_DRAM_POWER_LIMIT: i32 = 1560;

pub const MSR_EBC_FREQUENCY_ID: i32 = 44;

pub const MSR_EFER: u32 = 3221225600;

pub const MSR_F15H_CU_MAX_PWR_ACCUMULATOR: u32 = 3221291131;

pub const MSR_F15H_CU_PWR_ACCUMULATOR: u32 = 3221291130;

pub const MSR_F15H_EX_CFG: u32 = 3221295148;

pub const MSR_F15H_IC_CFG: u32 = 3221295137;

pub const MSR_F15H_NB_PERF_CTL: u32 = 3221291584;

pub const MSR_F15H_NB_PERF_CTR: u32 = 3221291585;

pub const MSR_F15H_PERF_CTL0: u32 = 3221291520;

pub const MSR_F15H_PERF_CTL1: u32 = 3221291522;

pub const MSR_F15H_PERF_CTL2: u32 = 3221291524;

pub const MSR_F15H_PERF_CTL3: u32 = 3221291526;

pub const MSR_F15H_PERF_CTL4: u32 = 3221291528;

pub const MSR_F15H_PERF_CTL5: u32 = 3221291530;

pub const MSR_F15H_PERF_CTL: u32 = 3221291520;

pub const MSR_F15H_PERF_CTR0: u32 = 3221291521;

pub const MSR_F15H_PERF_CTR1: u32 = 3221291523;

pub const MSR_F15H_PERF_CTR2: u32 = 3221291525;

pub const MSR_F15H_PERF_CTR3: u32 = 3221291527;

pub const MSR_F15H_PERF_CTR4: u32 = 3221291529;

pub const MSR_F15H_PERF_CTR5: u32 = 3221291531;

pub const MSR_F15H_PERF_CTR: u32 = 3221291521;

pub const MSR_F15H_PTSC: u32 = 3221291648;

pub const MSR_F16H_DR0_ADDR_MASK: u32 = 3221295143;

pub const MSR_F16H_DR1_ADDR_MASK: u32 = 3221295129;

pub const MSR_F16H_DR2_ADDR_MASK: u32 = 3221295130;

pub const MSR_F16H_DR3_ADDR_MASK: u32 = 3221295131;

pub const MSR_F16H_L2I_PERF_CTL: u32 = 3221291568;

pub const MSR_F16H_L2I_PERF_CTR: u32 = 3221291569;

pub const MSR_F17H_IRPERF: u32 = 3221225705;

pub const MSR_FAM10H_MMIO_CONF_BASE: u32 = 3221291096;

pub const MSR_FAM10H_NODE_ID: u32 = 3221295116;

pub const MSR_FSB_FREQ: i32 = 205;

pub const MSR_FS_BASE: u32 = 3221225728;

pub const MSR_GEODE_BUSCONT_CONF0: i32 = 6400;

pub const MSR_GFX_PERF_LIMIT_REASONS: i32 = 1712;

pub const MSR_GS_BASE: u32 = 3221225729;

pub const MSR_HWP_CAPABILITIES: i32 = 1905;

pub const MSR_HWP_INTERRUPT: i32 = 1907;

pub const MSR_HWP_REQUEST: i32 = 1908;

pub const MSR_HWP_REQUEST_PKG: i32 = 1906;

pub const MSR_HWP_STATUS: i32 = 1911;

pub const MSR_IA32_APERF: i32 = 232;

pub const MSR_IA32_APICBASE: i32 = 27;

pub const MSR_IA32_APICBASE_BASE: i32 = -4096;

pub const MSR_IA32_APICBASE_BSP: i32 = 256;

pub const MSR_IA32_APICBASE_ENABLE: i32 = 2048;

pub const MSR_IA32_ARCH_CAPABILITIES: i32 = 266;

pub const MSR_IA32_BBL_CR_CTL3: i32 = 286;

pub const MSR_IA32_BBL_CR_CTL: i32 = 281;

pub const MSR_IA32_BNDCFGS: i32 = 3472;

pub const MSR_IA32_BNDCFGS_RSVD: i32 = 4092;

pub const MSR_IA32_CORE_CAPS: i32 = 207;

pub const MSR_IA32_CORE_CAPS_SPLIT_LOCK_DETECT: crate::ctypes::c_ulong = 32;

pub const MSR_IA32_CORE_CAPS_SPLIT_LOCK_DETECT_BIT: i32 = 5;

pub const MSR_IA32_CR_PAT: i32 = 631;

pub const MSR_IA32_DEBUGCTLMSR: i32 = 473;

pub const MSR_IA32_DS_AREA: i32 = 1536;

pub const MSR_IA32_EBL_CR_POWERON: i32 = 42;

pub const MSR_IA32_ENERGY_PERF_BIAS: i32 = 432;

pub const MSR_IA32_FEAT_CTL: i32 = 58;

pub const MSR_IA32_FLUSH_CMD: i32 = 267;

pub const MSR_IA32_LASTBRANCHFROMIP: i32 = 475;

pub const MSR_IA32_LASTBRANCHTOIP: i32 = 476;

pub const MSR_IA32_LASTINTFROMIP: i32 = 477;

pub const MSR_IA32_LASTINTTOIP: i32 = 478;

pub const MSR_IA32_MC0_ADDR: i32 = 1026;

pub const MSR_IA32_MC0_CTL2: i32 = 640;

pub const MSR_IA32_MC0_CTL: i32 = 1024;

pub const MSR_IA32_MC0_MISC: i32 = 1027;

pub const MSR_IA32_MC0_STATUS: i32 = 1025;

pub const MSR_IA32_MCG_CAP: i32 = 377;

pub const MSR_IA32_MCG_CTL: i32 = 379;

pub const MSR_IA32_MCG_EAX: i32 = 384;

pub const MSR_IA32_MCG_EBP: i32 = 390;

pub const MSR_IA32_MCG_EBX: i32 = 385;

pub const MSR_IA32_MCG_ECX: i32 = 386;

pub const MSR_IA32_MCG_EDI: i32 = 389;

pub const MSR_IA32_MCG_EDX: i32 = 387;

pub const MSR_IA32_MCG_EFLAGS: i32 = 392;

pub const MSR_IA32_MCG_EIP: i32 = 393;

pub const MSR_IA32_MCG_ESI: i32 = 388;

pub const MSR_IA32_MCG_ESP: i32 = 391;

pub const MSR_IA32_MCG_EXT_CTL: i32 = 1232;

pub const MSR_IA32_MCG_RESERVED: i32 = 394;

pub const MSR_IA32_MCG_STATUS: i32 = 378;

pub const MSR_IA32_MCU_OPT_CTRL: i32 = 291;

pub const MSR_IA32_MISC_ENABLE: i32 = 416;

pub const MSR_IA32_MISC_ENABLE_ADJ_PREF_DISABLE: u64 = 524288;

pub const MSR_IA32_MISC_ENABLE_ADJ_PREF_DISABLE_BIT: i32 = 19;

pub const MSR_IA32_MISC_ENABLE_BTS_UNAVAIL: u64 = 2048;

pub const MSR_IA32_MISC_ENABLE_BTS_UNAVAIL_BIT: i32 = 11;

pub const MSR_IA32_MISC_ENABLE_DCU_PREF_DISABLE: u64 = 137438953472;

pub const MSR_IA32_MISC_ENABLE_DCU_PREF_DISABLE_BIT: i32 = 37;

pub const MSR_IA32_MISC_ENABLE_EMON: u64 = 128;

pub const MSR_IA32_MISC_ENABLE_EMON_BIT: i32 = 7;

pub const MSR_IA32_MISC_ENABLE_ENHANCED_SPEEDSTEP: u64 = 65536;

pub const MSR_IA32_MISC_ENABLE_ENHANCED_SPEEDSTEP_BIT: i32 = 16;

pub const MSR_IA32_MISC_ENABLE_FAST_STRING: u64 = 1;

pub const MSR_IA32_MISC_ENABLE_FAST_STRING_BIT: i32 = 0;

pub const MSR_IA32_MISC_ENABLE_FERR: u64 = 1024;

pub const MSR_IA32_MISC_ENABLE_FERR_BIT: i32 = 10;

pub const MSR_IA32_MISC_ENABLE_FERR_MULTIPLEX: u64 = 1024;

pub const MSR_IA32_MISC_ENABLE_FERR_MULTIPLEX_BIT: i32 = 10;

pub const MSR_IA32_MISC_ENABLE_IP_PREF_DISABLE: u64 = 549755813888;

pub const MSR_IA32_MISC_ENABLE_IP_PREF_DISABLE_BIT: i32 = 39;

pub const MSR_IA32_MISC_ENABLE_L1D_CONTEXT: u64 = 16777216;

pub const MSR_IA32_MISC_ENABLE_L1D_CONTEXT_BIT: i32 = 24;

pub const MSR_IA32_MISC_ENABLE_L3CACHE_DISABLE: u64 = 64;

pub const MSR_IA32_MISC_ENABLE_L3CACHE_DISABLE_BIT: i32 = 6;

pub const MSR_IA32_MISC_ENABLE_LIMIT_CPUID: u64 = 4194304;

pub const MSR_IA32_MISC_ENABLE_LIMIT_CPUID_BIT: i32 = 22;

pub const MSR_IA32_MISC_ENABLE_MWAIT: u64 = 262144;

pub const MSR_IA32_MISC_ENABLE_MWAIT_BIT: i32 = 18;

pub const MSR_IA32_MISC_ENABLE_PEBS_UNAVAIL: u64 = 4096;

pub const MSR_IA32_MISC_ENABLE_PEBS_UNAVAIL_BIT: i32 = 12;

pub const MSR_IA32_MISC_ENABLE_PREFETCH_DISABLE: u64 = 512;

pub const MSR_IA32_MISC_ENABLE_PREFETCH_DISABLE_BIT: i32 = 9;

pub const MSR_IA32_MISC_ENABLE_SPEEDSTEP_LOCK: u64 = 1048576;

pub const MSR_IA32_MISC_ENABLE_SPEEDSTEP_LOCK_BIT: i32 = 20;

pub const MSR_IA32_MISC_ENABLE_SPLIT_LOCK_DISABLE: u64 = 16;

pub const MSR_IA32_MISC_ENABLE_SPLIT_LOCK_DISABLE_BIT: i32 = 4;

pub const MSR_IA32_MISC_ENABLE_SUPPRESS_LOCK: u64 = 256;

pub const MSR_IA32_MISC_ENABLE_SUPPRESS_LOCK_BIT: i32 = 8;

pub const MSR_IA32_MISC_ENABLE_TCC: u64 = 2;

pub const MSR_IA32_MISC_ENABLE_TCC_BIT: i32 = 1;

pub const MSR_IA32_MISC_ENABLE_TM1: u64 = 8;

pub const MSR_IA32_MISC_ENABLE_TM1_BIT: i32 = 3;

pub const MSR_IA32_MISC_ENABLE_TM2: u64 = 8192;

pub const MSR_IA32_MISC_ENABLE_TM2_BIT: i32 = 13;

pub const MSR_IA32_MISC_ENABLE_TURBO_DISABLE: u64 = 274877906944;

pub const MSR_IA32_MISC_ENABLE_TURBO_DISABLE_BIT: i32 = 38;

pub const MSR_IA32_MISC_ENABLE_X87_COMPAT: u64 = 4;

pub const MSR_IA32_MISC_ENABLE_X87_COMPAT_BIT: i32 = 2;

pub const MSR_IA32_MISC_ENABLE_XD_DISABLE: u64 = 17179869184;

pub const MSR_IA32_MISC_ENABLE_XD_DISABLE_BIT: i32 = 34;

pub const MSR_IA32_MISC_ENABLE_XTPR_DISABLE: u64 = 8388608;

pub const MSR_IA32_MISC_ENABLE_XTPR_DISABLE_BIT: i32 = 23;

pub const MSR_IA32_MPERF: i32 = 231;

pub const MSR_IA32_P5_MC_ADDR: i32 = 0;

pub const MSR_IA32_P5_MC_TYPE: i32 = 1;

pub const MSR_IA32_PACKAGE_THERM_INTERRUPT: i32 = 434;

pub const MSR_IA32_PACKAGE_THERM_STATUS: i32 = 433;

pub const MSR_IA32_PASID: i32 = 3475;

pub const MSR_IA32_PASID_VALID: u64 = 2147483648;

pub const MSR_IA32_PEBS_ENABLE: i32 = 1009;

pub const MSR_IA32_PERFCTR0: i32 = 193;

pub const MSR_IA32_PERFCTR1: i32 = 194;

pub const MSR_IA32_PERF_CAPABILITIES: i32 = 837;

pub const MSR_IA32_PERF_CTL: i32 = 409;

pub const MSR_IA32_PERF_STATUS: i32 = 408;

pub const MSR_IA32_PLATFORM_ID: i32 = 23;

pub const MSR_IA32_PMC0: i32 = 1217;

pub const MSR_IA32_POWER_CTL: i32 = 508;

pub const MSR_IA32_POWER_CTL_BIT_EE: i32 = 19;

pub const MSR_IA32_PRED_CMD: i32 = 73;

pub const MSR_IA32_RTIT_ADDR0_A: i32 = 1408;

pub const MSR_IA32_RTIT_ADDR0_B: i32 = 1409;

pub const MSR_IA32_RTIT_ADDR1_A: i32 = 1410;

pub const MSR_IA32_RTIT_ADDR1_B: i32 = 1411;

pub const MSR_IA32_RTIT_ADDR2_A: i32 = 1412;

pub const MSR_IA32_RTIT_ADDR2_B: i32 = 1413;

pub const MSR_IA32_RTIT_ADDR3_A: i32 = 1414;

pub const MSR_IA32_RTIT_ADDR3_B: i32 = 1415;

pub const MSR_IA32_RTIT_CR3_MATCH: i32 = 1394;

pub const MSR_IA32_RTIT_CTL: i32 = 1392;

pub const MSR_IA32_RTIT_OUTPUT_BASE: i32 = 1376;

pub const MSR_IA32_RTIT_OUTPUT_MASK: i32 = 1377;

pub const MSR_IA32_RTIT_STATUS: i32 = 1393;

pub const MSR_IA32_SMBASE: i32 = 158;

pub const MSR_IA32_SMM_MONITOR_CTL: i32 = 155;

pub const MSR_IA32_SPEC_CTRL: i32 = 72;

pub const MSR_IA32_SYSENTER_CS: i32 = 372;

pub const MSR_IA32_SYSENTER_EIP: i32 = 374;

pub const MSR_IA32_SYSENTER_ESP: i32 = 373;

pub const MSR_IA32_TEMPERATURE_TARGET: i32 = 418;

pub const MSR_IA32_THERM_CONTROL: i32 = 410;

pub const MSR_IA32_THERM_INTERRUPT: i32 = 411;

pub const MSR_IA32_THERM_STATUS: i32 = 412;

pub const MSR_IA32_TSC: i32 = 16;

pub const MSR_IA32_TSCDEADLINE: i32 = 1760;

pub const MSR_IA32_TSC_ADJUST: i32 = 59;

pub const MSR_IA32_TSC_DEADLINE: i32 = 1760;

pub const MSR_IA32_TSX_CTRL: i32 = 290;

pub const MSR_IA32_UCODE_REV: i32 = 139;

pub const MSR_IA32_UCODE_WRITE: i32 = 121;

pub const MSR_IA32_UMWAIT_CONTROL: i32 = 225;

pub const MSR_IA32_UMWAIT_CONTROL_C02_DISABLE: crate::ctypes::c_ulong = 1;

pub const MSR_IA32_UMWAIT_CONTROL_RESERVED: crate::ctypes::c_ulong = 2;

pub const MSR_IA32_UMWAIT_CONTROL_TIME_MASK: u32 = 4294967292;

pub const MSR_IA32_VMX_BASIC: i32 = 1152;

pub const MSR_IA32_VMX_CR0_FIXED0: i32 = 1158;

pub const MSR_IA32_VMX_CR0_FIXED1: i32 = 1159;

pub const MSR_IA32_VMX_CR4_FIXED0: i32 = 1160;

pub const MSR_IA32_VMX_CR4_FIXED1: i32 = 1161;

pub const MSR_IA32_VMX_ENTRY_CTLS: i32 = 1156;

pub const MSR_IA32_VMX_EPT_VPID_CAP: i32 = 1164;

pub const MSR_IA32_VMX_EXIT_CTLS: i32 = 1155;

pub const MSR_IA32_VMX_MISC: i32 = 1157;

pub const MSR_IA32_VMX_MISC_INTEL_PT: u64 = 16384;

pub const MSR_IA32_VMX_MISC_PREEMPTION_TIMER_SCALE: i32 = 31;

pub const MSR_IA32_VMX_MISC_VMWRITE_SHADOW_RO_FIELDS: u64 = 536870912;

pub const MSR_IA32_VMX_PINBASED_CTLS: i32 = 1153;

pub const MSR_IA32_VMX_PROCBASED_CTLS2: i32 = 1163;

pub const MSR_IA32_VMX_PROCBASED_CTLS: i32 = 1154;

pub const MSR_IA32_VMX_TRUE_ENTRY_CTLS: i32 = 1168;

pub const MSR_IA32_VMX_TRUE_EXIT_CTLS: i32 = 1167;

pub const MSR_IA32_VMX_TRUE_PINBASED_CTLS: i32 = 1165;

pub const MSR_IA32_VMX_TRUE_PROCBASED_CTLS: i32 = 1166;

pub const MSR_IA32_VMX_VMCS_ENUM: i32 = 1162;

pub const MSR_IA32_VMX_VMFUNC: i32 = 1169;

pub const MSR_IA32_XSS: i32 = 3488;

pub const MSR_IDT_FCR1: i32 = 263;

pub const MSR_IDT_FCR2: i32 = 264;

pub const MSR_IDT_FCR3: i32 = 265;

pub const MSR_IDT_FCR4: i32 = 266;

pub const MSR_IDT_MCR0: i32 = 272;

pub const MSR_IDT_MCR1: i32 = 273;

pub const MSR_IDT_MCR2: i32 = 274;

pub const MSR_IDT_MCR3: i32 = 275;

pub const MSR_IDT_MCR4: i32 = 276;

pub const MSR_IDT_MCR5: i32 = 277;

pub const MSR_IDT_MCR6: i32 = 278;

pub const MSR_IDT_MCR7: i32 = 279;

pub const MSR_IDT_MCR_CTRL: i32 = 288;

pub const MSR_K6_EPMR: u32 = 3221225606;

pub const MSR_K6_PFIR: u32 = 3221225608;

pub const MSR_K6_PSOR: u32 = 3221225607;

pub const MSR_K6_UWCCR: u32 = 3221225605;

pub const MSR_K6_WHCR: u32 = 3221225602;

pub const MSR_K7_CLK_CTL: u32 = 3221291035;

pub const MSR_K7_EVNTSEL0: u32 = 3221291008;

pub const MSR_K7_EVNTSEL1: u32 = 3221291009;

pub const MSR_K7_EVNTSEL2: u32 = 3221291010;

pub const MSR_K7_EVNTSEL3: u32 = 3221291011;

pub const MSR_K7_FID_VID_CTL: u32 = 3221291073;

pub const MSR_K7_FID_VID_STATUS: u32 = 3221291074;

pub const MSR_K7_HWCR: u32 = 3221291029;

pub const MSR_K7_HWCR_IRPERF_EN: u64 = 1073741824;

pub const MSR_K7_HWCR_IRPERF_EN_BIT: i32 = 30;

pub const MSR_K7_HWCR_SMMLOCK: u64 = 1;

pub const MSR_K7_HWCR_SMMLOCK_BIT: i32 = 0;

pub const MSR_K7_PERFCTR0: u32 = 3221291012;

pub const MSR_K7_PERFCTR1: u32 = 3221291013;

pub const MSR_K7_PERFCTR2: u32 = 3221291014;

pub const MSR_K7_PERFCTR3: u32 = 3221291015;

pub const MSR_K8_INT_PENDING_MSG: u32 = 3221291093;

pub const MSR_K8_SYSCFG: u32 = 3221291024;

pub const MSR_K8_SYSCFG_MEM_ENCRYPT: u64 = 8388608;

pub const MSR_K8_SYSCFG_MEM_ENCRYPT_BIT: i32 = 23;

pub const MSR_K8_TOP_MEM1: u32 = 3221291034;

pub const MSR_K8_TOP_MEM2: u32 = 3221291037;

pub const MSR_K8_TSEG_ADDR: u32 = 3221291282;

pub const MSR_K8_TSEG_MASK: u32 = 3221291283;

pub const MSR_KERNEL_GS_BASE: u32 = 3221225730;

pub const MSR_KNC_EVNTSEL0: i32 = 40;

pub const MSR_KNC_EVNTSEL1: i32 = 41;

pub const MSR_KNC_PERFCTR0: i32 = 32;

pub const MSR_KNC_PERFCTR1: i32 = 33;

pub const MSR_KNL_CORE_C6_RESIDENCY: i32 = 1023;

pub const MSR_KVM_ASYNC_PF_ACK: i32 = 1263947015;

pub const MSR_KVM_ASYNC_PF_EN: i32 = 1263947010;

pub const MSR_KVM_ASYNC_PF_INT: i32 = 1263947014;

pub const MSR_KVM_POLL_CONTROL: i32 = 1263947013;

pub const MSR_KVM_PV_EOI_EN: i32 = 1263947012;

pub const MSR_KVM_STEAL_TIME: i32 = 1263947011;

pub const MSR_KVM_SYSTEM_TIME: i32 = 18;

pub const MSR_KVM_SYSTEM_TIME_NEW: i32 = 1263947009;

pub const MSR_KVM_WALL_CLOCK: i32 = 17;

pub const MSR_KVM_WALL_CLOCK_NEW: i32 = 1263947008;

pub const MSR_LBR_CORE_FROM: i32 = 64;

pub const MSR_LBR_CORE_TO: i32 = 96;

pub const MSR_LBR_INFO_0: i32 = 3520;

pub const MSR_LBR_NHM_FROM: i32 = 1664;

pub const MSR_LBR_NHM_TO: i32 = 1728;

pub const MSR_LBR_SELECT: i32 = 456;

pub const MSR_LBR_TOS: i32 = 457;

pub const MSR_LSTAR: u32 = 3221225602;

pub const MSR_MC6_DEMOTION_POLICY_CONFIG: i32 = 1641;

pub const MSR_MISC_FEATURES_ENABLES: i32 = 320;

pub const MSR_MISC_FEATURES_ENABLES_CPUID_FAULT: u64 = 1;

pub const MSR_MISC_FEATURES_ENABLES_CPUID_FAULT_BIT: i32 = 0;

pub const MSR_MISC_FEATURES_ENABLES_RING3MWAIT_BIT: i32 = 1;

pub const MSR_MISC_FEATURE_CONTROL: i32 = 420;

pub const MSR_MISC_PWR_MGMT: i32 = 426;

pub const MSR_MODULE_C6_RES_MS: i32 = 1636;

pub const MSR_MTRRcap: i32 = 254;

pub const MSR_MTRRdefType: i32 = 767;

pub const MSR_MTRRfix16K_80000: i32 = 600;

pub const MSR_MTRRfix16K_A0000: i32 = 601;

pub const MSR_MTRRfix4K_C0000: i32 = 616;

pub const MSR_MTRRfix4K_C8000: i32 = 617;

pub const MSR_MTRRfix4K_D0000: i32 = 618;

pub const MSR_MTRRfix4K_D8000: i32 = 619;

pub const MSR_MTRRfix4K_E0000: i32 = 620;

pub const MSR_MTRRfix4K_E8000: i32 = 621;

pub const MSR_MTRRfix4K_F0000: i32 = 622;

pub const MSR_MTRRfix4K_F8000: i32 = 623;

pub const MSR_MTRRfix64K_00000: i32 = 592;

pub const MSR_OFFCORE_RSP_0: i32 = 422;

pub const MSR_OFFCORE_RSP_1: i32 = 423;

pub const MSR_P4_ALF_ESCR0: i32 = 970;

pub const MSR_P4_ALF_ESCR1: i32 = 971;

pub const MSR_P4_BPU_CCCR0: i32 = 864;

pub const MSR_P4_BPU_CCCR1: i32 = 865;

pub const MSR_P4_BPU_CCCR2: i32 = 866;

pub const MSR_P4_BPU_CCCR3: i32 = 867;

pub const MSR_P4_BPU_ESCR0: i32 = 946;

pub const MSR_P4_BPU_ESCR1: i32 = 947;

pub const MSR_P4_BPU_PERFCTR0: i32 = 768;

pub const MSR_P4_BPU_PERFCTR1: i32 = 769;

pub const MSR_P4_BPU_PERFCTR2: i32 = 770;

pub const MSR_P4_BPU_PERFCTR3: i32 = 771;

pub const MSR_P4_BSU_ESCR0: i32 = 928;

pub const MSR_P4_BSU_ESCR1: i32 = 929;

pub const MSR_P4_CRU_ESCR0: i32 = 952;

pub const MSR_P4_CRU_ESCR1: i32 = 953;

pub const MSR_P4_CRU_ESCR2: i32 = 972;

pub const MSR_P4_CRU_ESCR3: i32 = 973;

pub const MSR_P4_CRU_ESCR4: i32 = 992;

pub const MSR_P4_CRU_ESCR5: i32 = 993;

pub const MSR_P4_DAC_ESCR0: i32 = 936;

pub const MSR_P4_DAC_ESCR1: i32 = 937;

pub const MSR_P4_FIRM_ESCR0: i32 = 932;

pub const MSR_P4_FIRM_ESCR1: i32 = 933;

pub const MSR_P4_FLAME_CCCR0: i32 = 872;

pub const MSR_P4_FLAME_CCCR1: i32 = 873;

pub const MSR_P4_FLAME_CCCR2: i32 = 874;

pub const MSR_P4_FLAME_CCCR3: i32 = 875;

pub const MSR_P4_FLAME_ESCR0: i32 = 934;

pub const MSR_P4_FLAME_ESCR1: i32 = 935;

pub const MSR_P4_FLAME_PERFCTR0: i32 = 776;

pub const MSR_P4_FLAME_PERFCTR1: i32 = 777;

pub const MSR_P4_FLAME_PERFCTR2: i32 = 778;

pub const MSR_P4_FLAME_PERFCTR3: i32 = 779;

pub const MSR_P4_FSB_ESCR0: i32 = 930;

pub const MSR_P4_FSB_ESCR1: i32 = 931;

pub const MSR_P4_IQ_CCCR0: i32 = 876;

pub const MSR_P4_IQ_CCCR1: i32 = 877;

pub const MSR_P4_IQ_CCCR2: i32 = 878;

pub const MSR_P4_IQ_CCCR3: i32 = 879;

pub const MSR_P4_IQ_CCCR4: i32 = 880;

pub const MSR_P4_IQ_CCCR5: i32 = 881;

pub const MSR_P4_IQ_ESCR0: i32 = 954;

pub const MSR_P4_IQ_ESCR1: i32 = 955;

pub const MSR_P4_IQ_PERFCTR0: i32 = 780;

pub const MSR_P4_IQ_PERFCTR1: i32 = 781;

pub const MSR_P4_IQ_PERFCTR2: i32 = 782;

pub const MSR_P4_IQ_PERFCTR3: i32 = 783;

pub const MSR_P4_IQ_PERFCTR4: i32 = 784;

pub const MSR_P4_IQ_PERFCTR5: i32 = 785;

pub const MSR_P4_IS_ESCR0: i32 = 948;

pub const MSR_P4_IS_ESCR1: i32 = 949;

pub const MSR_P4_ITLB_ESCR0: i32 = 950;

pub const MSR_P4_ITLB_ESCR1: i32 = 951;

pub const MSR_P4_IX_ESCR0: i32 = 968;

pub const MSR_P4_IX_ESCR1: i32 = 969;

pub const MSR_P4_MOB_ESCR0: i32 = 938;

pub const MSR_P4_MOB_ESCR1: i32 = 939;

pub const MSR_P4_MS_CCCR0: i32 = 868;

pub const MSR_P4_MS_CCCR1: i32 = 869;

pub const MSR_P4_MS_CCCR2: i32 = 870;

pub const MSR_P4_MS_CCCR3: i32 = 871;

pub const MSR_P4_MS_ESCR0: i32 = 960;

pub const MSR_P4_MS_ESCR1: i32 = 961;

pub const MSR_P4_MS_PERFCTR0: i32 = 772;

pub const MSR_P4_MS_PERFCTR1: i32 = 773;

pub const MSR_P4_MS_PERFCTR2: i32 = 774;

pub const MSR_P4_MS_PERFCTR3: i32 = 775;

pub const MSR_P4_PEBS_MATRIX_VERT: i32 = 1010;

pub const MSR_P4_PMH_ESCR0: i32 = 940;

pub const MSR_P4_PMH_ESCR1: i32 = 941;

pub const MSR_P4_RAT_ESCR0: i32 = 956;

pub const MSR_P4_RAT_ESCR1: i32 = 957;

pub const MSR_P4_SAAT_ESCR0: i32 = 942;

pub const MSR_P4_SAAT_ESCR1: i32 = 943;

pub const MSR_P4_SSU_ESCR0: i32 = 958;

pub const MSR_P4_SSU_ESCR1: i32 = 959;

pub const MSR_P4_TBPU_ESCR0: i32 = 962;

pub const MSR_P4_TBPU_ESCR1: i32 = 963;

pub const MSR_P4_TC_ESCR0: i32 = 964;

pub const MSR_P4_TC_ESCR1: i32 = 965;

pub const MSR_P4_U2L_ESCR0: i32 = 944;

pub const MSR_P4_U2L_ESCR1: i32 = 945;

pub const MSR_P6_EVNTSEL0: i32 = 390;

pub const MSR_P6_EVNTSEL1: i32 = 391;

pub const MSR_P6_PERFCTR0: i32 = 193;

pub const MSR_P6_PERFCTR1: i32 = 194;

pub const MSR_PEBS_DATA_CFG: i32 = 1010;

pub const MSR_PEBS_FRONTEND: i32 = 1015;

pub const MSR_PEBS_LD_LAT_THRESHOLD: i32 = 1014;

pub const MSR_PERF_LIMIT_REASONS: i32 = 1615;

pub const MSR_PERF_METRICS: i32 = 809;

pub const MSR_PKGC10_IRTL: i32 = 1589;

pub const MSR_PKGC3_IRTL: i32 = 1546;

pub const MSR_PKGC6_IRTL: i32 = 1547;

pub const MSR_PKGC7_IRTL: i32 = 1548;

pub const MSR_PKGC8_IRTL: i32 = 1587;

pub const MSR_PKGC9_IRTL: i32 = 1588;

pub const MSR_PKG_ANY_CORE_C0_RES: i32 = 1625;

pub const MSR_PKG_ANY_GFXE_C0_RES: i32 = 1626;

pub const MSR_PKG_BOTH_CORE_GFXE_C0_RES: i32 = 1627;

pub const MSR_PKG_C10_RESIDENCY: i32 = 1586;

pub const MSR_PKG_C2_RESIDENCY: i32 = 1549;

pub const MSR_PKG_C3_RESIDENCY: i32 = 1016;

pub const MSR_PKG_C6_RESIDENCY: i32 = 1017;

pub const MSR_PKG_C7_RESIDENCY: i32 = 1018;

pub const MSR_PKG_C8_RESIDENCY: i32 = 1584;

pub const MSR_PKG_C9_RESIDENCY: i32 = 1585;

pub const MSR_PKG_CST_CONFIG_CONTROL: i32 = 226;

pub const MSR_PKG_ENERGY_STATUS: i32 = 1553;

pub const MSR_PKG_PERF_STATUS: i32 = 1555;

pub const MSR_PKG_POWER_INFO: i32 = 1556;

pub const MSR_PKG_POWER_LIMIT: i32 = 1552;

pub const MSR_PKG_WEIGHTED_CORE_C0_RES: i32 = 1624;

pub const MSR_PLATFORM_ENERGY_STATUS: i32 = 1613;

pub const MSR_PLATFORM_INFO: i32 = 206;

pub const MSR_PLATFORM_INFO_CPUID_FAULT: u64 = 2147483648;

pub const MSR_PLATFORM_INFO_CPUID_FAULT_BIT: i32 = 31;

pub const MSR_PM_ENABLE: i32 = 1904;

pub const MSR_PP0_ENERGY_STATUS: i32 = 1593;

pub const MSR_PP0_PERF_STATUS: i32 = 1595;

pub const MSR_PP0_POLICY: i32 = 1594;

pub const MSR_PP0_POWER_LIMIT: i32 = 1592;

pub const MSR_PP1_ENERGY_STATUS: i32 = 1601;

pub const MSR_PP1_POLICY: i32 = 1602;

pub const MSR_PP1_POWER_LIMIT: i32 = 1600;

pub const MSR_PPERF: i32 = 1614;

pub const MSR_PPIN: i32 = 79;

pub const MSR_PPIN_CTL: i32 = 78;

pub const MSR_RAPL_POWER_UNIT: i32 = 1542;

pub const MSR_RELOAD_FIXED_CTR0: i32 = 4873;

pub const MSR_RELOAD_PMC0: i32 = 5313;

pub const MSR_RING_PERF_LIMIT_REASONS: i32 = 1713;

pub const MSR_SMI_COUNT: i32 = 52;

pub const MSR_STAR: u32 = 3221225601;

pub const MSR_SYSCALL_MASK: u32 = 3221225604;

pub const MSR_TEST_CTRL: i32 = 51;

pub const MSR_TEST_CTRL_SPLIT_LOCK_DETECT: crate::ctypes::c_ulong = 536870912;

pub const MSR_TEST_CTRL_SPLIT_LOCK_DETECT_BIT: i32 = 29;

pub const MSR_TFA_RTM_FORCE_ABORT: u64 = 1;

pub const MSR_TFA_RTM_FORCE_ABORT_BIT: i32 = 0;

pub const MSR_THERM2_CTL: i32 = 413;

pub const MSR_THERM2_CTL_TM_SELECT: u64 = 65536;

pub const MSR_TMTA_LONGRUN_CTRL: u32 = 2156298256;

pub const MSR_TMTA_LONGRUN_FLAGS: u32 = 2156298257;

pub const MSR_TMTA_LRTI_READOUT: u32 = 2156298264;

pub const MSR_TMTA_LRTI_VOLT_MHZ: u32 = 2156298266;

pub const MSR_TSC_AUX: u32 = 3221225731;

pub const MSR_TSX_FORCE_ABORT: i32 = 271;

pub const MSR_TURBO_ACTIVATION_RATIO: i32 = 1612;

pub const MSR_TURBO_RATIO_LIMIT1: i32 = 430;

pub const MSR_TURBO_RATIO_LIMIT2: i32 = 431;

pub const MSR_TURBO_RATIO_LIMIT: i32 = 429;

pub const MSR_VIA_BCR2: i32 = 4423;

pub const MSR_VIA_FCR: i32 = 4359;

pub const MSR_VIA_LONGHAUL: i32 = 4362;

pub const MSR_VIA_RNG: i32 = 4363;

pub const MSR_VM_CR: u32 = 3221291284;

pub const MSR_VM_HSAVE_PA: u32 = 3221291287;

pub const MSR_VM_IGNNE: u32 = 3221291285;

pub const MSR_ZEN2_SPECTRAL_CHICKEN: u32 = 3221295331;

pub const MSR_ZEN2_SPECTRAL_CHICKEN_BIT: u64 = 2;

pub const MSR_ZEN4_BP_CFG: u32 = 3221295150;

pub const MSR_ZEN4_BP_CFG_SHARED_BTB_FIX_BIT: i32 = 5;

pub const MXCSR_AND_FLAGS_SIZE: u32 = 8;

pub const MXCSR_DEFAULT: i32 = 8064;

pub const NBUGINTS: i32 = 2;

pub const NCAPINTS: i32 = 22;

pub const NHM_C1_AUTO_DEMOTE: crate::ctypes::c_ulong = 67108864;

pub const NHM_C3_AUTO_DEMOTE: crate::ctypes::c_ulong = 33554432;

pub const NMI_VECTOR: i32 = 2;

pub const NR_CPUID_WORDS: cpuid_leafs = 22;

pub const NR_INFO: tlb_infos = 1;

pub const NR_IRQS: i32 = 2304;

pub const NR_REG_ARGUMENTS: i32 = 3;

pub const NR_VECTORS: i32 = 256;

pub const NUM_APIC_CLUSTERS: u32 = 16;

pub const N_SMCA_BANK_TYPES: smca_bank_types = 21;

pub const PACKAGE_THERM_INT_HIGH_ENABLE: i32 = 1;

pub const PACKAGE_THERM_INT_LOW_ENABLE: i32 = 2;

pub const PACKAGE_THERM_INT_PLN_ENABLE: i32 = 16777216;

pub const PACKAGE_THERM_STATUS_POWER_LIMIT: i32 = 1024;

pub const PACKAGE_THERM_STATUS_PROCHOT: i32 = 1;

pub const PASID_DISABLED: i32 = 0;

pub const PEBS_DATACFG_GP: u64 = 2;

pub const PEBS_DATACFG_LBRS: u64 = 8;

pub const PEBS_DATACFG_LBR_SHIFT: i32 = 24;

pub const PEBS_DATACFG_MEMINFO: u64 = 1;

pub const PEBS_DATACFG_XMMS: u64 = 4;

pub const PERF_EFLAGS_EXACT: crate::ctypes::c_ulong = 8;

pub const PERF_EFLAGS_VM: crate::ctypes::c_ulong = 32;

pub const PKRU_AD_BIT: u32 = 1;

pub const PKRU_BITS_PER_PKEY: i32 = 2;

pub const PKRU_WD_BIT: u32 = 2;

pub const POSTED_INTR_NESTED_VECTOR: i32 = 240;

pub const POSTED_INTR_VECTOR: i32 = 242;

pub const POSTED_INTR_WAKEUP_VECTOR: i32 = 241;

pub const PRED_CMD_IBPB: crate::ctypes::c_ulong = 1;

pub const PRED_CMD_SBPB: crate::ctypes::c_ulong = 128;

pub const PTE_SHIFT: i32 = 9;

pub const PTI_PGTABLE_SWITCH_BIT: i32 = 12;

pub const QUIET_FLAG: i32 = 32;

pub const RAMDISK_IMAGE_START_MASK: i32 = 2047;

pub const RAMDISK_LOAD_FLAG: i32 = 16384;

pub const RAMDISK_PROMPT_FLAG: i32 = 32768;

pub const REBOOT_VECTOR: i32 = 248;

pub const RESCHEDULE_VECTOR: i32 = 253;

pub const RNGDS_MITG_DIS: crate::ctypes::c_ulong = 1;

pub const RTIT_CTL_ADDR0: u64 = 64424509440;

pub const RTIT_CTL_ADDR0_OFFSET: i32 = 32;

pub const RTIT_CTL_ADDR1: u64 = 1030792151040;

pub const RTIT_CTL_ADDR1_OFFSET: i32 = 36;

pub const RTIT_CTL_ADDR2: u64 = 16492674416640;

pub const RTIT_CTL_ADDR2_OFFSET: i32 = 40;

pub const RTIT_CTL_ADDR3: u64 = 263882790666240;

pub const RTIT_CTL_ADDR3_OFFSET: i32 = 44;

pub const RTIT_CTL_BRANCH_EN: crate::ctypes::c_ulong = 8192;

pub const RTIT_CTL_CR3EN: crate::ctypes::c_ulong = 128;

pub const RTIT_CTL_CYCLEACC: crate::ctypes::c_ulong = 2;

pub const RTIT_CTL_CYC_THRESH: u64 = 7864320;

pub const RTIT_CTL_CYC_THRESH_OFFSET: i32 = 19;

pub const RTIT_CTL_DISRETC: crate::ctypes::c_ulong = 2048;

pub const RTIT_CTL_FABRIC_EN: crate::ctypes::c_ulong = 64;

pub const RTIT_CTL_FUP_ON_PTW: crate::ctypes::c_ulong = 32;

pub const RTIT_CTL_MTC_EN: crate::ctypes::c_ulong = 512;

pub const RTIT_CTL_MTC_RANGE: u64 = 245760;

pub const RTIT_CTL_MTC_RANGE_OFFSET: i32 = 14;

pub const RTIT_CTL_OS: crate::ctypes::c_ulong = 4;

pub const RTIT_CTL_PSB_FREQ: u64 = 251658240;

pub const RTIT_CTL_PSB_FREQ_OFFSET: i32 = 24;

pub const RTIT_CTL_PTW_EN: crate::ctypes::c_ulong = 4096;

pub const RTIT_CTL_PWR_EVT_EN: crate::ctypes::c_ulong = 16;

pub const RTIT_CTL_TOPA: crate::ctypes::c_ulong = 256;

pub const RTIT_CTL_TRACEEN: crate::ctypes::c_ulong = 1;

pub const RTIT_CTL_TSC_EN: crate::ctypes::c_ulong = 1024;

pub const RTIT_CTL_USR: crate::ctypes::c_ulong = 8;

pub const RTIT_STATUS_BUFFOVF: crate::ctypes::c_ulong = 8;

pub const RTIT_STATUS_BYTECNT: u64 = 562945658454016;

pub const RTIT_STATUS_BYTECNT_OFFSET: i32 = 32;

pub const RTIT_STATUS_CONTEXTEN: crate::ctypes::c_ulong = 2;

pub const RTIT_STATUS_ERROR: crate::ctypes::c_ulong = 16;

pub const RTIT_STATUS_FILTEREN: crate::ctypes::c_ulong = 1;

pub const RTIT_STATUS_STOPPED: crate::ctypes::c_ulong = 32;

pub const RTIT_STATUS_TRIGGEREN: crate::ctypes::c_ulong = 4;

pub const R_386_32: i32 = 1;

pub const R_386_COPY: i32 = 5;

pub const R_386_GLOB_DAT: i32 = 6;

pub const R_386_GOT32: i32 = 3;

pub const R_386_GOTOFF: i32 = 9;

pub const R_386_GOTPC: i32 = 10;

pub const R_386_JMP_SLOT: i32 = 7;

pub const R_386_NONE: i32 = 0;

pub const R_386_NUM: i32 = 11;

pub const R_386_PC32: i32 = 2;

pub const R_386_PLT32: i32 = 4;

pub const R_386_RELATIVE: i32 = 8;

pub const SETUP_APPLE_PROPERTIES: i32 = 5;

pub const SETUP_DTB: i32 = 2;

pub const SETUP_E820_EXT: i32 = 1;

pub const SETUP_EFI: i32 = 4;

pub const SETUP_INDIRECT: i32 = -2147483648;

pub const SETUP_JAILHOUSE: i32 = 6;

pub const SETUP_NONE: i32 = 0;

pub const SETUP_PCI: i32 = 3;

pub const SETUP_TYPE_MAX: i32 = -2147483642;

pub const SMCA_CS: smca_bank_types = 9;

pub const SMCA_CS_V2: smca_bank_types = 10;

pub const SMCA_DE: smca_bank_types = 4;

pub const SMCA_EX: smca_bank_types = 6;

pub const SMCA_FP: smca_bank_types = 7;

pub const SMCA_IF: smca_bank_types = 2;

pub const SMCA_L2_CACHE: smca_bank_types = 3;

pub const SMCA_L3_CACHE: smca_bank_types = 8;

pub const SMCA_LS: smca_bank_types = 0;

pub const SMCA_LS_V2: smca_bank_types = 1;

pub const SMCA_MP5: smca_bank_types = 18;

pub const SMCA_NBIO: smca_bank_types = 19;

pub const SMCA_PB: smca_bank_types = 13;

pub const SMCA_PCIE: smca_bank_types = 20;

pub const SMCA_PIE: smca_bank_types = 11;

pub const SMCA_PSP: smca_bank_types = 14;

pub const SMCA_PSP_V2: smca_bank_types = 15;

pub const SMCA_RESERVED: smca_bank_types = 5;

pub const SMCA_SMU: smca_bank_types = 16;

pub const SMCA_SMU_V2: smca_bank_types = 17;

pub const SMCA_UMC: smca_bank_types = 12;

pub const SNB_C1_AUTO_UNDEMOTE: crate::ctypes::c_ulong = 268435456;

pub const SNB_C3_AUTO_UNDEMOTE: crate::ctypes::c_ulong = 134217728;

pub const SPEC_CTRL_IBRS: crate::ctypes::c_ulong = 1;

pub const SPEC_CTRL_MITIGATIONS_MASK: crate::ctypes::c_ulong = 71;

pub const SPEC_CTRL_RRSBA_DIS_S: crate::ctypes::c_ulong = 64;

pub const SPEC_CTRL_RRSBA_DIS_S_SHIFT: i32 = 6;

pub const SPEC_CTRL_SSBD: crate::ctypes::c_ulong = 4;

pub const SPEC_CTRL_SSBD_SHIFT: i32 = 2;

pub const SPEC_CTRL_STIBP: crate::ctypes::c_ulong = 2;

pub const SPEC_CTRL_STIBP_SHIFT: i32 = 1;

pub const SPURIOUS_APIC_VECTOR: i32 = 255;

pub const STACK_RND_MASK: i32 = 2047;

pub const THERMAL_APIC_VECTOR: i32 = 250;

pub const THERM_INT_HIGH_ENABLE: i32 = 1;

pub const THERM_INT_LOW_ENABLE: i32 = 2;

pub const THERM_INT_PLN_ENABLE: i32 = 16777216;

pub const THERM_INT_THRESHOLD0_ENABLE: i32 = 32768;

pub const THERM_INT_THRESHOLD1_ENABLE: i32 = 8388608;

pub const THERM_LOG_THRESHOLD0: i32 = 128;

pub const THERM_LOG_THRESHOLD1: i32 = 512;

pub const THERM_MASK_THRESHOLD0: i32 = 32512;

pub const THERM_MASK_THRESHOLD1: i32 = 8323072;

pub const THERM_SHIFT_THRESHOLD0: i32 = 8;

pub const THERM_SHIFT_THRESHOLD1: i32 = 16;

pub const THERM_STATUS_POWER_LIMIT: i32 = 1024;

pub const THERM_STATUS_PROCHOT: i32 = 1;

pub const THERM_STATUS_THRESHOLD0: i32 = 64;

pub const THERM_STATUS_THRESHOLD1: i32 = 256;

pub const THRESHOLD_APIC_VECTOR: i32 = 249;

pub const TLB_FLUSH_ALL: crate::ctypes::c_ulong = 4294967295;

pub const TRAMPOLINE_PHYS_HIGH: i32 = 1129;

pub const TRAMPOLINE_PHYS_LOW: i32 = 1127;

pub const TSX_CTRL_CPUID_CLEAR: crate::ctypes::c_ulong = 2;

pub const TSX_CTRL_RTM_DISABLE: crate::ctypes::c_ulong = 1;

pub const UV_BAU_MESSAGE: i32 = 245;

pub const VMX_BASIC_64: u64 = 281474976710656;

pub const VMX_BASIC_INOUT: u64 = 18014398509481984;

pub const VMX_BASIC_MEM_TYPE_MASK: u64 = 16888498602639360;

pub const VMX_BASIC_MEM_TYPE_SHIFT: i32 = 50;

pub const VMX_BASIC_MEM_TYPE_WB: u64 = 6;

pub const VMX_BASIC_TRUE_CTLS: u64 = 36028797018963968;

pub const VMX_BASIC_VMCS_SIZE_SHIFT: i32 = 32;

pub const X2APIC_ENABLE: crate::ctypes::c_ulong = 1024;

pub const X86_ALL_EVENT_FLAGS: u64 = 17174364160;

pub const X86_BUG_11AP: i32 = 709;

pub const X86_BUG_AMD_APIC_C1E: i32 = 708;

pub const X86_BUG_AMD_E400: i32 = 717;

pub const X86_BUG_AMD_TLB_MMATCH: i32 = 707;

pub const X86_BUG_CLFLUSH_MONITOR: i32 = 711;

pub const X86_BUG_COMA: i32 = 706;

pub const X86_BUG_CPU_MELTDOWN: i32 = 718;

pub const X86_BUG_DIV0: i32 = 737;

pub const X86_BUG_EIBRS_PBRSB: i32 = 732;

pub const X86_BUG_ESPFIX: i32 = 713;

pub const X86_BUG_F00F: i32 = 704;

pub const X86_BUG_FDIV: i32 = 705;

pub const X86_BUG_FXSAVE_LEAK: i32 = 710;

pub const X86_BUG_GDS: i32 = 733;

pub const X86_BUG_ITLB_MULTIHIT: i32 = 727;

pub const X86_BUG_L1TF: i32 = 722;

pub const X86_BUG_MDS: i32 = 723;

pub const X86_BUG_MMIO_STALE_DATA: i32 = 729;

pub const X86_BUG_MMIO_UNKNOWN: i32 = 730;

pub const X86_BUG_MONITOR: i32 = 716;

pub const X86_BUG_MSBDS_ONLY: i32 = 724;

pub const X86_BUG_NULL_SEG: i32 = 714;

pub const X86_BUG_RETBLEED: i32 = 731;

pub const X86_BUG_RFDS: i32 = 738;

pub const X86_BUG_SPECTRE_V1: i32 = 719;

pub const X86_BUG_SPECTRE_V2: i32 = 720;

pub const X86_BUG_SPEC_STORE_BYPASS: i32 = 721;

pub const X86_BUG_SRBDS: i32 = 728;

pub const X86_BUG_SRSO: i32 = 736;

pub const X86_BUG_SWAPGS: i32 = 725;

pub const X86_BUG_SWAPGS_FENCE: i32 = 715;

pub const X86_BUG_SYSRET_SS_ATTRS: i32 = 712;

pub const X86_BUG_TAA: i32 = 726;

pub const X86_CAP_FMT: &[u8; 3] = b"%s\0";

pub const X86_FEATURE_3DNOW: i32 = 63;

pub const X86_FEATURE_3DNOWEXT: i32 = 62;

pub const X86_FEATURE_3DNOWPREFETCH: i32 = 200;

pub const X86_FEATURE_ABM: i32 = 197;

pub const X86_FEATURE_ACC: i32 = 29;

pub const X86_FEATURE_ACC_POWER: i32 = 115;

pub const X86_FEATURE_ACE2: i32 = 168;

pub const X86_FEATURE_ACE2_EN: i32 = 169;

pub const X86_FEATURE_ACPI: i32 = 22;

pub const X86_FEATURE_ADX: i32 = 307;

pub const X86_FEATURE_AES: i32 = 153;

pub const X86_FEATURE_ALWAYS: i32 = 117;

pub const X86_FEATURE_AMD_DCM: i32 = 123;

pub const X86_FEATURE_AMD_IBPB: i32 = 428;

pub const X86_FEATURE_AMD_IBRS: i32 = 430;

pub const X86_FEATURE_AMD_PPIN: i32 = 439;

pub const X86_FEATURE_AMD_SSBD: i32 = 440;

pub const X86_FEATURE_AMD_SSB_NO: i32 = 442;

pub const X86_FEATURE_AMD_STIBP: i32 = 431;

pub const X86_FEATURE_AMD_STIBP_ALWAYS_ON: i32 = 433;

pub const X86_FEATURE_APERFMPERF: i32 = 124;

pub const X86_FEATURE_APIC: i32 = 9;

pub const X86_FEATURE_ARAT: i32 = 450;

pub const X86_FEATURE_ARCH_CAPABILITIES: i32 = 605;

pub const X86_FEATURE_ARCH_LBR: i32 = 595;

pub const X86_FEATURE_ARCH_PERFMON: i32 = 107;

pub const X86_FEATURE_ART: i32 = 106;

pub const X86_FEATURE_AUTOIBRS: i32 = 648;

pub const X86_FEATURE_AVIC: i32 = 493;

pub const X86_FEATURE_AVX2: i32 = 293;

pub const X86_FEATURE_AVX512BW: i32 = 318;

pub const X86_FEATURE_AVX512CD: i32 = 316;

pub const X86_FEATURE_AVX512DQ: i32 = 305;

pub const X86_FEATURE_AVX512ER: i32 = 315;

pub const X86_FEATURE_AVX512F: i32 = 304;

pub const X86_FEATURE_AVX512IFMA: i32 = 309;

pub const X86_FEATURE_AVX512PF: i32 = 314;

pub const X86_FEATURE_AVX512VBMI: i32 = 513;

pub const X86_FEATURE_AVX512VL: i32 = 319;

pub const X86_FEATURE_AVX512_4FMAPS: i32 = 579;

pub const X86_FEATURE_AVX512_4VNNIW: i32 = 578;

pub const X86_FEATURE_AVX512_BF16: i32 = 389;

pub const X86_FEATURE_AVX512_BITALG: i32 = 524;

pub const X86_FEATURE_AVX512_VBMI2: i32 = 518;

pub const X86_FEATURE_AVX512_VNNI: i32 = 523;

pub const X86_FEATURE_AVX512_VP2INTERSECT: i32 = 584;

pub const X86_FEATURE_AVX512_VPOPCNTDQ: i32 = 526;

pub const X86_FEATURE_AVX: i32 = 156;

pub const X86_FEATURE_BMI1: i32 = 291;

pub const X86_FEATURE_BMI2: i32 = 296;

pub const X86_FEATURE_BPEXT: i32 = 218;

pub const X86_FEATURE_BTC_NO: i32 = 445;

pub const X86_FEATURE_BTS: i32 = 109;

pub const X86_FEATURE_CAT_L2: i32 = 229;

pub const X86_FEATURE_CAT_L3: i32 = 228;

pub const X86_FEATURE_CDP_L2: i32 = 239;

pub const X86_FEATURE_CDP_L3: i32 = 230;

pub const X86_FEATURE_CENTAUR_MCR: i32 = 99;

pub const X86_FEATURE_CID: i32 = 138;

pub const X86_FEATURE_CLDEMOTE: i32 = 537;

pub const X86_FEATURE_CLEAR_CPU_BUF: i32 = 371;

pub const X86_FEATURE_CLFLUSH: i32 = 19;

pub const X86_FEATURE_CLFLUSHOPT: i32 = 311;

pub const X86_FEATURE_CLWB: i32 = 312;

pub const X86_FEATURE_CLZERO: i32 = 416;

pub const X86_FEATURE_CMOV: i32 = 15;

pub const X86_FEATURE_CMP_LEGACY: i32 = 193;

pub const X86_FEATURE_CONSTANT_TSC: i32 = 104;

pub const X86_FEATURE_CORE_CAPABILITIES: i32 = 606;

pub const X86_FEATURE_CPB: i32 = 226;

pub const X86_FEATURE_CPUID: i32 = 121;

pub const X86_FEATURE_CPUID_FAULT: i32 = 225;

pub const X86_FEATURE_CQM: i32 = 300;

pub const X86_FEATURE_CQM_LLC: i32 = 352;

pub const X86_FEATURE_CQM_MBM_LOCAL: i32 = 355;

pub const X86_FEATURE_CQM_MBM_TOTAL: i32 = 354;

pub const X86_FEATURE_CQM_OCCUP_LLC: i32 = 353;

pub const X86_FEATURE_CR8_LEGACY: i32 = 196;

pub const X86_FEATURE_CX16: i32 = 141;

pub const X86_FEATURE_CX8: i32 = 8;

pub const X86_FEATURE_CXMMX: i32 = 96;

pub const X86_FEATURE_CYRIX_ARR: i32 = 98;

pub const X86_FEATURE_DCA: i32 = 146;

pub const X86_FEATURE_DE: i32 = 2;

pub const X86_FEATURE_DECODEASSISTS: i32 = 487;

pub const X86_FEATURE_DS: i32 = 21;

pub const X86_FEATURE_DSCPL: i32 = 132;

pub const X86_FEATURE_DTES64: i32 = 130;

pub const X86_FEATURE_DTHERM: i32 = 448;

pub const X86_FEATURE_ENQCMD: i32 = 541;

pub const X86_FEATURE_ENTRY_IBPB: i32 = 362;

pub const X86_FEATURE_EPB: i32 = 227;

pub const X86_FEATURE_EPT: i32 = 259;

pub const X86_FEATURE_EPT_AD: i32 = 273;

pub const X86_FEATURE_ERMS: i32 = 297;

pub const X86_FEATURE_EST: i32 = 135;

pub const X86_FEATURE_EXTAPIC: i32 = 195;

pub const X86_FEATURE_EXTD_APICID: i32 = 122;

pub const X86_FEATURE_F16C: i32 = 157;

pub const X86_FEATURE_FDP_EXCPTN_ONLY: i32 = 294;

pub const X86_FEATURE_FENCE_SWAPGS_KERNEL: i32 = 357;

pub const X86_FEATURE_FENCE_SWAPGS_USER: i32 = 356;

pub const X86_FEATURE_FLEXPRIORITY: i32 = 258;

pub const X86_FEATURE_FLUSHBYASID: i32 = 486;

pub const X86_FEATURE_FLUSH_L1D: i32 = 604;

pub const X86_FEATURE_FMA4: i32 = 208;

pub const X86_FEATURE_FMA: i32 = 140;

pub const X86_FEATURE_FPU: i32 = 0;

pub const X86_FEATURE_FSGSBASE: i32 = 288;

pub const X86_FEATURE_FSRM: i32 = 580;

pub const X86_FEATURE_FXSR: i32 = 24;

pub const X86_FEATURE_FXSR_OPT: i32 = 57;

pub const X86_FEATURE_GBPAGES: i32 = 58;

pub const X86_FEATURE_GFNI: i32 = 520;

pub const X86_FEATURE_HLE: i32 = 292;

pub const X86_FEATURE_HT: i32 = 28;

pub const X86_FEATURE_HWP: i32 = 455;

pub const X86_FEATURE_HWP_ACT_WINDOW: i32 = 457;

pub const X86_FEATURE_HWP_EPP: i32 = 458;

pub const X86_FEATURE_HWP_NOTIFY: i32 = 456;

pub const X86_FEATURE_HWP_PKG_REQ: i32 = 459;

pub const X86_FEATURE_HW_PSTATE: i32 = 232;

pub const X86_FEATURE_HYPERVISOR: i32 = 159;

pub const X86_FEATURE_IA64: i32 = 30;

pub const X86_FEATURE_IBPB: i32 = 250;

pub const X86_FEATURE_IBPB_BRTYPE: i32 = 668;

pub const X86_FEATURE_IBPB_ON_VMEXIT: i32 = 378;

pub const X86_FEATURE_IBRS: i32 = 249;

pub const X86_FEATURE_IBRS_ENHANCED: i32 = 254;

pub const X86_FEATURE_IBS: i32 = 202;

pub const X86_FEATURE_IDA: i32 = 449;

pub const X86_FEATURE_INTEL_PPIN: i32 = 238;

pub const X86_FEATURE_INTEL_PT: i32 = 313;

pub const X86_FEATURE_INTEL_STIBP: i32 = 603;

pub const X86_FEATURE_INVPCID: i32 = 298;

pub const X86_FEATURE_INVPCID_SINGLE: i32 = 231;

pub const X86_FEATURE_IRPERF: i32 = 417;

pub const X86_FEATURE_K6_MTRR: i32 = 97;

pub const X86_FEATURE_K7: i32 = 101;

pub const X86_FEATURE_K8: i32 = 100;

pub const X86_FEATURE_KERNEL_IBRS: i32 = 236;

pub const X86_FEATURE_L1TF_PTEINV: i32 = 253;

pub const X86_FEATURE_LA57: i32 = 528;

pub const X86_FEATURE_LAHF_LM: i32 = 192;

pub const X86_FEATURE_LBRV: i32 = 481;

pub const X86_FEATURE_LFENCE_RDTSC: i32 = 114;

pub const X86_FEATURE_LM: i32 = 61;

pub const X86_FEATURE_LONGRUN: i32 = 65;

pub const X86_FEATURE_LRTI: i32 = 67;

pub const X86_FEATURE_LS_CFG_SSBD: i32 = 248;

pub const X86_FEATURE_LWP: i32 = 207;

pub const X86_FEATURE_MBA: i32 = 242;

pub const X86_FEATURE_MCA: i32 = 14;

pub const X86_FEATURE_MCE: i32 = 7;

pub const X86_FEATURE_MD_CLEAR: i32 = 586;

pub const X86_FEATURE_MISALIGNSSE: i32 = 199;

pub const X86_FEATURE_MMX: i32 = 23;

pub const X86_FEATURE_MMXEXT: i32 = 54;

pub const X86_FEATURE_MOVBE: i32 = 150;

pub const X86_FEATURE_MOVDIR64B: i32 = 540;

pub const X86_FEATURE_MOVDIRI: i32 = 539;

pub const X86_FEATURE_MP: i32 = 51;

pub const X86_FEATURE_MPX: i32 = 302;

pub const X86_FEATURE_MSR: i32 = 5;

pub const X86_FEATURE_MSR_IA32_FEAT_CTL: i32 = 255;

pub const X86_FEATURE_MSR_SPEC_CTRL: i32 = 240;

pub const X86_FEATURE_MSR_TSX_CTRL: i32 = 370;

pub const X86_FEATURE_MTRR: i32 = 12;

pub const X86_FEATURE_MWAIT: i32 = 131;

pub const X86_FEATURE_MWAITX: i32 = 221;

pub const X86_FEATURE_NODEID_MSR: i32 = 211;

pub const X86_FEATURE_NONSTOP_TSC: i32 = 120;

pub const X86_FEATURE_NONSTOP_TSC_S3: i32 = 126;

pub const X86_FEATURE_NOPL: i32 = 116;

pub const X86_FEATURE_NPT: i32 = 480;

pub const X86_FEATURE_NRIPS: i32 = 483;

pub const X86_FEATURE_NX: i32 = 52;

pub const X86_FEATURE_OSPKE: i32 = 516;

pub const X86_FEATURE_OSVW: i32 = 201;

pub const X86_FEATURE_OSXSAVE: i32 = 155;

pub const X86_FEATURE_OVERFLOW_RECOV: i32 = 544;

pub const X86_FEATURE_P3: i32 = 102;

pub const X86_FEATURE_P4: i32 = 103;

pub const X86_FEATURE_PAE: i32 = 6;

pub const X86_FEATURE_PAT: i32 = 16;

pub const X86_FEATURE_PAUSEFILTER: i32 = 490;

pub const X86_FEATURE_PBE: i32 = 31;

pub const X86_FEATURE_PCID: i32 = 145;

pub const X86_FEATURE_PCLMULQDQ: i32 = 129;

pub const X86_FEATURE_PCONFIG: i32 = 594;

pub const X86_FEATURE_PDCM: i32 = 143;

pub const X86_FEATURE_PEBS: i32 = 108;

pub const X86_FEATURE_PERFCTR_CORE: i32 = 215;

pub const X86_FEATURE_PERFCTR_LLC: i32 = 220;

pub const X86_FEATURE_PERFCTR_NB: i32 = 216;

pub const X86_FEATURE_PER_THREAD_MBA: i32 = 359;

pub const X86_FEATURE_PFTHRESHOLD: i32 = 492;

pub const X86_FEATURE_PGE: i32 = 13;

pub const X86_FEATURE_PHE: i32 = 170;

pub const X86_FEATURE_PHE_EN: i32 = 171;

pub const X86_FEATURE_PKU: i32 = 515;

pub const X86_FEATURE_PLN: i32 = 452;

pub const X86_FEATURE_PMM: i32 = 172;

pub const X86_FEATURE_PMM_EN: i32 = 173;

pub const X86_FEATURE_PN: i32 = 18;

pub const X86_FEATURE_POPCNT: i32 = 151;

pub const X86_FEATURE_PROC_FEEDBACK: i32 = 233;

pub const X86_FEATURE_PSE36: i32 = 17;

pub const X86_FEATURE_PSE: i32 = 3;

pub const X86_FEATURE_PTI: i32 = 235;

pub const X86_FEATURE_PTS: i32 = 454;

pub const X86_FEATURE_PTSC: i32 = 219;

pub const X86_FEATURE_RDPID: i32 = 534;

pub const X86_FEATURE_RDPRU: i32 = 420;

pub const X86_FEATURE_RDRAND: i32 = 158;

pub const X86_FEATURE_RDSEED: i32 = 306;

pub const X86_FEATURE_RDTSCP: i32 = 59;

pub const X86_FEATURE_RDT_A: i32 = 303;

pub const X86_FEATURE_RECOVERY: i32 = 64;

pub const X86_FEATURE_REP_GOOD: i32 = 112;

pub const X86_FEATURE_RETHUNK: i32 = 366;

pub const X86_FEATURE_RETPOLINE: i32 = 364;

pub const X86_FEATURE_RETPOLINE_LFENCE: i32 = 365;

pub const X86_FEATURE_RING3MWAIT: i32 = 224;

pub const X86_FEATURE_RRSBA_CTRL: i32 = 363;

pub const X86_FEATURE_RSB_CTXSW: i32 = 243;

pub const X86_FEATURE_RSB_VMEXIT: i32 = 237;

pub const X86_FEATURE_RSB_VMEXIT_LITE: i32 = 369;

pub const X86_FEATURE_RTM: i32 = 299;

pub const X86_FEATURE_SBPB: i32 = 667;

pub const X86_FEATURE_SDBG: i32 = 139;

pub const X86_FEATURE_SELFSNOOP: i32 = 27;

pub const X86_FEATURE_SEP: i32 = 11;

pub const X86_FEATURE_SERIALIZE: i32 = 590;

pub const X86_FEATURE_SEV: i32 = 609;

pub const X86_FEATURE_SEV_ES: i32 = 611;

pub const X86_FEATURE_SHA_NI: i32 = 317;

pub const X86_FEATURE_SKINIT: i32 = 204;

pub const X86_FEATURE_SMAP: i32 = 308;

pub const X86_FEATURE_SMCA: i32 = 547;

pub const X86_FEATURE_SME: i32 = 608;

pub const X86_FEATURE_SMEP: i32 = 295;

pub const X86_FEATURE_SME_COHERENT: i32 = 618;

pub const X86_FEATURE_SMX: i32 = 134;

pub const X86_FEATURE_SPEC_CTRL: i32 = 602;

pub const X86_FEATURE_SPEC_CTRL_SSBD: i32 = 607;

pub const X86_FEATURE_SPEC_STORE_BYPASS_DISABLE: i32 = 247;

pub const X86_FEATURE_SPLIT_LOCK_DETECT: i32 = 358;

pub const X86_FEATURE_SRBDS_CTRL: i32 = 585;

pub const X86_FEATURE_SRSO: i32 = 376;

pub const X86_FEATURE_SRSO_ALIAS: i32 = 377;

pub const X86_FEATURE_SRSO_NO: i32 = 669;

pub const X86_FEATURE_SSBD: i32 = 241;

pub const X86_FEATURE_SSE4A: i32 = 198;

pub const X86_FEATURE_SSSE3: i32 = 137;

pub const X86_FEATURE_STIBP: i32 = 251;

pub const X86_FEATURE_SUCCOR: i32 = 545;

pub const X86_FEATURE_SVM: i32 = 194;

pub const X86_FEATURE_SVML: i32 = 482;

pub const X86_FEATURE_SYSCALL32: i32 = 110;

pub const X86_FEATURE_SYSCALL: i32 = 43;

pub const X86_FEATURE_SYSENTER32: i32 = 111;

pub const X86_FEATURE_TBM: i32 = 213;

pub const X86_FEATURE_TCE: i32 = 209;

pub const X86_FEATURE_TM2: i32 = 136;

pub const X86_FEATURE_TME: i32 = 525;

pub const X86_FEATURE_TOPOEXT: i32 = 214;

pub const X86_FEATURE_TPR_SHADOW: i32 = 256;

pub const X86_FEATURE_TSC: i32 = 4;

pub const X86_FEATURE_TSCRATEMSR: i32 = 484;

pub const X86_FEATURE_TSC_ADJUST: i32 = 289;

pub const X86_FEATURE_TSC_DEADLINE_TIMER: i32 = 152;

pub const X86_FEATURE_TSC_KNOWN_FREQ: i32 = 127;

pub const X86_FEATURE_TSC_RELIABLE: i32 = 119;

pub const X86_FEATURE_TSXLDTRK: i32 = 592;

pub const X86_FEATURE_TSX_FORCE_ABORT: i32 = 589;

pub const X86_FEATURE_UMIP: i32 = 514;

pub const X86_FEATURE_UNRET: i32 = 367;

pub const X86_FEATURE_UP: i32 = 105;

pub const X86_FEATURE_USE_IBPB: i32 = 245;

pub const X86_FEATURE_USE_IBPB_FW: i32 = 368;

pub const X86_FEATURE_USE_IBRS_FW: i32 = 246;

pub const X86_FEATURE_VAES: i32 = 521;

pub const X86_FEATURE_VGIF: i32 = 496;

pub const X86_FEATURE_VIRT_SSBD: i32 = 441;

pub const X86_FEATURE_VMCALL: i32 = 274;

pub const X86_FEATURE_VMCBCLEAN: i32 = 485;

pub const X86_FEATURE_VME: i32 = 1;

pub const X86_FEATURE_VMMCALL: i32 = 271;

pub const X86_FEATURE_VMW_VMMCALL: i32 = 275;

pub const X86_FEATURE_VMX: i32 = 133;

pub const X86_FEATURE_VM_PAGE_FLUSH: i32 = 610;

pub const X86_FEATURE_VNMI: i32 = 257;

pub const X86_FEATURE_VPCLMULQDQ: i32 = 522;

pub const X86_FEATURE_VPID: i32 = 260;

pub const X86_FEATURE_V_VMSAVE_VMLOAD: i32 = 495;

pub const X86_FEATURE_WAITPKG: i32 = 517;

pub const X86_FEATURE_WBNOINVD: i32 = 425;

pub const X86_FEATURE_WDT: i32 = 205;

pub const X86_FEATURE_X2APIC: i32 = 149;

pub const X86_FEATURE_XCRYPT: i32 = 166;

pub const X86_FEATURE_XCRYPT_EN: i32 = 167;

pub const X86_FEATURE_XENPV: i32 = 272;

pub const X86_FEATURE_XGETBV1: i32 = 322;

pub const X86_FEATURE_XMM2: i32 = 26;

pub const X86_FEATURE_XMM3: i32 = 128;

pub const X86_FEATURE_XMM4_1: i32 = 147;

pub const X86_FEATURE_XMM4_2: i32 = 148;

pub const X86_FEATURE_XMM: i32 = 25;

pub const X86_FEATURE_XOP: i32 = 203;

pub const X86_FEATURE_XSAVE: i32 = 154;

pub const X86_FEATURE_XSAVEC: i32 = 321;

pub const X86_FEATURE_XSAVEERPTR: i32 = 418;

pub const X86_FEATURE_XSAVEOPT: i32 = 320;

pub const X86_FEATURE_XSAVES: i32 = 323;

pub const X86_FEATURE_XSTORE: i32 = 162;

pub const X86_FEATURE_XSTORE_EN: i32 = 163;

pub const X86_FEATURE_XTOPOLOGY: i32 = 118;

pub const X86_FEATURE_XTPR: i32 = 142;

pub const X86_FEATURE_ZEN: i32 = 252;

pub const X86_FEATURE_ZERO_FCS_FDS: i32 = 301;

pub const X86_HYPER_ACRN: x86_hypervisor_type = 7;

pub const X86_HYPER_JAILHOUSE: x86_hypervisor_type = 6;

pub const X86_HYPER_KVM: x86_hypervisor_type = 5;

pub const X86_HYPER_MS_HYPERV: x86_hypervisor_type = 2;

pub const X86_HYPER_NATIVE: x86_hypervisor_type = 0;

pub const X86_HYPER_VMWARE: x86_hypervisor_type = 1;

pub const X86_HYPER_XEN_HVM: x86_hypervisor_type = 4;

pub const X86_HYPER_XEN_PV: x86_hypervisor_type = 3;

pub const X86_IOC_RDMSR_REGS: u32 = 3223348128;

pub const X86_IOC_WRMSR_REGS: u32 = 3223348129;

pub const X86_NR_SUBARCHS: x86_hardware_subarch = 5;

pub const X86_PLATFORM_IPI_VECTOR: i32 = 247;

pub const X86_PMC_IDX_MAX: i32 = 64;

pub const X86_RAW_EVENT_MASK: u64 = 4286906367;

pub const X86_SUBARCH_CE4100: x86_hardware_subarch = 4;

pub const X86_SUBARCH_INTEL_MID: x86_hardware_subarch = 3;

pub const X86_SUBARCH_LGUEST: x86_hardware_subarch = 1;

pub const X86_SUBARCH_PC: x86_hardware_subarch = 0;

pub const X86_SUBARCH_XEN: x86_hardware_subarch = 2;

pub const X86_VENDOR_AMD: i32 = 2;

pub const X86_VENDOR_CENTAUR: i32 = 5;

pub const X86_VENDOR_CYRIX: i32 = 1;

pub const X86_VENDOR_HYGON: i32 = 9;

pub const X86_VENDOR_INTEL: i32 = 0;

pub const X86_VENDOR_NSC: i32 = 8;

pub const X86_VENDOR_NUM: i32 = 11;

pub const X86_VENDOR_TRANSMETA: i32 = 7;

pub const X86_VENDOR_UMC: i32 = 3;

pub const X86_VENDOR_UNKNOWN: i32 = 255;

pub const X86_VENDOR_ZHAOXIN: i32 = 10;

pub const XAPIC_DEST_CLUSTER_MASK: u32 = 240;

pub const XAPIC_DEST_CPUS_MASK: u32 = 15;

pub const XAPIC_DEST_CPUS_SHIFT: i32 = 4;

pub const XAPIC_ENABLE: crate::ctypes::c_ulong = 2048;

pub const XCOMP_BV_COMPACTED_FORMAT: u64 = 9223372036854775808;

pub const XFEATURE_BNDCSR: xfeature = 4;

pub const XFEATURE_BNDREGS: xfeature = 3;

pub const XFEATURE_FP: xfeature = 0;

pub const XFEATURE_Hi16_ZMM: xfeature = 7;

pub const XFEATURE_LBR: xfeature = 15;

pub const XFEATURE_MASK_AVX512: i32 = 224;

pub const XFEATURE_MASK_BNDCSR: i32 = 16;

pub const XFEATURE_MASK_BNDREGS: i32 = 8;

pub const XFEATURE_MASK_FP: i32 = 1;

pub const XFEATURE_MASK_FPSSE: i32 = 3;

pub const XFEATURE_MASK_Hi16_ZMM: i32 = 128;

pub const XFEATURE_MASK_LBR: i32 = 32768;

pub const XFEATURE_MASK_OPMASK: i32 = 32;

pub const XFEATURE_MASK_PASID: i32 = 1024;

pub const XFEATURE_MASK_PKRU: i32 = 512;

pub const XFEATURE_MASK_PT: i32 = 256;

pub const XFEATURE_MASK_SSE: i32 = 2;

pub const XFEATURE_MASK_YMM: i32 = 4;

pub const XFEATURE_MASK_ZMM_Hi256: i32 = 64;

pub const XFEATURE_MAX: xfeature = 16;

pub const XFEATURE_OPMASK: xfeature = 5;

pub const XFEATURE_PASID: xfeature = 10;

pub const XFEATURE_PKRU: xfeature = 9;

pub const XFEATURE_PT_UNIMPLEMENTED_SO_FAR: xfeature = 8;

pub const XFEATURE_RSRVD_COMP_11: xfeature = 11;

pub const XFEATURE_RSRVD_COMP_12: xfeature = 12;

pub const XFEATURE_RSRVD_COMP_13: xfeature = 13;

pub const XFEATURE_RSRVD_COMP_14: xfeature = 14;

pub const XFEATURE_SSE: xfeature = 1;

pub const XFEATURE_YMM: xfeature = 2;

pub const XFEATURE_ZMM_Hi256: xfeature = 6;

pub const XLF_5LEVEL: i32 = 32;

pub const XLF_5LEVEL_ENABLED: i32 = 64;

pub const XLF_CAN_BE_LOADED_ABOVE_4G: i32 = 2;

pub const XLF_EFI_HANDOVER_32: i32 = 4;

pub const XLF_EFI_HANDOVER_64: i32 = 8;

pub const XLF_EFI_KEXEC: i32 = 16;

pub const XLF_KERNEL_64: i32 = 1;

pub const _ASM_X86_UNISTD_64_H: i32 = 1;

pub const _ASM_X86_UNISTD_H: i32 = 1;

pub const _EFER_AUTOIBRS: i32 = 21;

pub const _EFER_FFXSR: i32 = 14;

pub const _EFER_LMA: i32 = 10;

pub const _EFER_LME: i32 = 8;

pub const _EFER_LMSLE: i32 = 13;

pub const _EFER_NX: i32 = 11;

pub const _EFER_SCE: i32 = 0;

pub const _EFER_SVME: i32 = 12;

pub const __HAVE_ARCH_PFN_MODIFY_ALLOWED: i32 = 1;

pub const __KERNEL_TSS_LIMIT: u32 = 16507;

pub const __NR__sysctl: i32 = 156;

pub const __NR_accept4: i32 = 288;

pub const __NR_accept: i32 = 43;

pub const __NR_access: i32 = 21;

pub const __NR_acct: i32 = 163;

pub const __NR_add_key: i32 = 248;

pub const __NR_adjtimex: i32 = 159;

pub const __NR_afs_syscall: i32 = 183;

pub const __NR_alarm: i32 = 37;

pub const __NR_arch_prctl: i32 = 158;

pub const __NR_bind: i32 = 49;

pub const __NR_bpf: i32 = 321;

pub const __NR_brk: i32 = 12;

pub const __NR_capget: i32 = 125;

pub const __NR_capset: i32 = 126;

pub const __NR_chdir: i32 = 80;

pub const __NR_chmod: i32 = 90;

pub const __NR_chown: i32 = 92;

pub const __NR_chroot: i32 = 161;

pub const __NR_clock_adjtime: i32 = 305;

pub const __NR_clock_getres: i32 = 229;

pub const __NR_clock_gettime: i32 = 228;

pub const __NR_clock_nanosleep: i32 = 230;

pub const __NR_clock_settime: i32 = 227;

pub const __NR_clone: i32 = 56;

pub const __NR_close: i32 = 3;

pub const __NR_connect: i32 = 42;

pub const __NR_copy_file_range: i32 = 326;

pub const __NR_creat: i32 = 85;

pub const __NR_create_module: i32 = 174;

pub const __NR_delete_module: i32 = 176;

pub const __NR_dup2: i32 = 33;

pub const __NR_dup3: i32 = 292;

pub const __NR_dup: i32 = 32;

pub const __NR_epoll_create1: i32 = 291;

pub const __NR_epoll_create: i32 = 213;

pub const __NR_epoll_ctl: i32 = 233;

pub const __NR_epoll_ctl_old: i32 = 214;

pub const __NR_epoll_pwait: i32 = 281;

pub const __NR_epoll_wait: i32 = 232;

pub const __NR_epoll_wait_old: i32 = 215;

pub const __NR_eventfd2: i32 = 290;

pub const __NR_eventfd: i32 = 284;

pub const __NR_execve: i32 = 59;

pub const __NR_execveat: i32 = 322;

pub const __NR_exit: i32 = 60;

pub const __NR_exit_group: i32 = 231;

pub const __NR_faccessat: i32 = 269;

pub const __NR_fadvise64: i32 = 221;

pub const __NR_fallocate: i32 = 285;

pub const __NR_fanotify_init: i32 = 300;

pub const __NR_fanotify_mark: i32 = 301;

pub const __NR_fchdir: i32 = 81;

pub const __NR_fchmod: i32 = 91;

pub const __NR_fchmodat: i32 = 268;

pub const __NR_fchown: i32 = 93;

pub const __NR_fchownat: i32 = 260;

pub const __NR_fcntl: i32 = 72;

pub const __NR_fdatasync: i32 = 75;

pub const __NR_fgetxattr: i32 = 193;

pub const __NR_finit_module: i32 = 313;

pub const __NR_flistxattr: i32 = 196;

pub const __NR_flock: i32 = 73;

pub const __NR_fork: i32 = 57;

pub const __NR_fremovexattr: i32 = 199;

pub const __NR_fsetxattr: i32 = 190;

pub const __NR_fstat: i32 = 5;

pub const __NR_fstatfs: i32 = 138;

pub const __NR_fsync: i32 = 74;

pub const __NR_ftruncate: i32 = 77;

pub const __NR_futex: i32 = 202;

pub const __NR_futimesat: i32 = 261;

pub const __NR_get_kernel_syms: i32 = 177;

pub const __NR_get_mempolicy: i32 = 239;

pub const __NR_get_robust_list: i32 = 274;

pub const __NR_get_thread_area: i32 = 211;

pub const __NR_getcpu: i32 = 309;

pub const __NR_getcwd: i32 = 79;

pub const __NR_getdents: i32 = 78;

pub const __NR_getegid: i32 = 108;

pub const __NR_geteuid: i32 = 107;

pub const __NR_getgid: i32 = 104;

pub const __NR_getgroups: i32 = 115;

pub const __NR_getitimer: i32 = 36;

pub const __NR_getpeername: i32 = 52;

pub const __NR_getpgid: i32 = 121;

pub const __NR_getpgrp: i32 = 111;

pub const __NR_getpid: i32 = 39;

pub const __NR_getpmsg: i32 = 181;

pub const __NR_getppid: i32 = 110;

pub const __NR_getpriority: i32 = 140;

pub const __NR_getrandom: i32 = 318;

pub const __NR_getresgid: i32 = 120;

pub const __NR_getresuid: i32 = 118;

pub const __NR_getrlimit: i32 = 97;

pub const __NR_getrusage: i32 = 98;

pub const __NR_getsid: i32 = 124;

pub const __NR_getsockname: i32 = 51;

pub const __NR_getsockopt: i32 = 55;

pub const __NR_gettid: i32 = 186;

pub const __NR_gettimeofday: i32 = 96;

pub const __NR_getuid: i32 = 102;

pub const __NR_getxattr: i32 = 191;

pub const __NR_ia32_syscall_max: i32 = 440;

pub const __NR_init_module: i32 = 175;

pub const __NR_inotify_add_watch: i32 = 254;

pub const __NR_inotify_init1: i32 = 294;

pub const __NR_inotify_init: i32 = 253;

pub const __NR_inotify_rm_watch: i32 = 255;

pub const __NR_io_cancel: i32 = 210;

pub const __NR_io_destroy: i32 = 207;

pub const __NR_io_getevents: i32 = 208;

pub const __NR_io_pgetevents: i32 = 333;

pub const __NR_io_setup: i32 = 206;

pub const __NR_io_submit: i32 = 209;

pub const __NR_ioctl: i32 = 16;

pub const __NR_ioperm: i32 = 173;

pub const __NR_iopl: i32 = 172;

pub const __NR_ioprio_get: i32 = 252;

pub const __NR_ioprio_set: i32 = 251;

pub const __NR_kcmp: i32 = 312;

pub const __NR_kexec_file_load: i32 = 320;

pub const __NR_kexec_load: i32 = 246;

pub const __NR_keyctl: i32 = 250;

pub const __NR_kill: i32 = 62;

pub const __NR_lchown: i32 = 94;

pub const __NR_lgetxattr: i32 = 192;

pub const __NR_link: i32 = 86;

pub const __NR_linkat: i32 = 265;

pub const __NR_listen: i32 = 50;

pub const __NR_listxattr: i32 = 194;

pub const __NR_llistxattr: i32 = 195;

pub const __NR_lookup_dcookie: i32 = 212;

pub const __NR_lremovexattr: i32 = 198;

pub const __NR_lseek: i32 = 8;

pub const __NR_lsetxattr: i32 = 189;

pub const __NR_lstat: i32 = 6;

pub const __NR_madvise: i32 = 28;

pub const __NR_mbind: i32 = 237;

pub const __NR_membarrier: i32 = 324;

pub const __NR_memfd_create: i32 = 319;

pub const __NR_migrate_pages: i32 = 256;

pub const __NR_mincore: i32 = 27;

pub const __NR_mkdir: i32 = 83;

pub const __NR_mkdirat: i32 = 258;

pub const __NR_mknod: i32 = 133;

pub const __NR_mknodat: i32 = 259;

pub const __NR_mlock2: i32 = 325;

pub const __NR_mlock: i32 = 149;

pub const __NR_mlockall: i32 = 151;

pub const __NR_mmap: i32 = 9;

pub const __NR_modify_ldt: i32 = 154;

pub const __NR_mount: i32 = 165;

pub const __NR_move_pages: i32 = 279;

pub const __NR_mprotect: i32 = 10;

pub const __NR_mq_getsetattr: i32 = 245;

pub const __NR_mq_notify: i32 = 244;

pub const __NR_mq_open: i32 = 240;

pub const __NR_mq_timedreceive: i32 = 243;

pub const __NR_mq_timedsend: i32 = 242;

pub const __NR_mq_unlink: i32 = 241;

pub const __NR_mremap: i32 = 25;

pub const __NR_msgctl: i32 = 71;

pub const __NR_msgget: i32 = 68;

pub const __NR_msgrcv: i32 = 70;

pub const __NR_msgsnd: i32 = 69;

pub const __NR_msync: i32 = 26;

pub const __NR_munlock: i32 = 150;

pub const __NR_munlockall: i32 = 152;

pub const __NR_munmap: i32 = 11;

pub const __NR_name_to_handle_at: i32 = 303;

pub const __NR_nanosleep: i32 = 35;

pub const __NR_newfstatat: i32 = 262;

pub const __NR_nfsservctl: i32 = 180;

pub const __NR_open: i32 = 2;

pub const __NR_open_by_handle_at: i32 = 304;

pub const __NR_openat: i32 = 257;

pub const __NR_pause: i32 = 34;

pub const __NR_perf_event_open: i32 = 298;

pub const __NR_personality: i32 = 135;

pub const __NR_pipe2: i32 = 293;

pub const __NR_pipe: i32 = 22;

pub const __NR_pivot_root: i32 = 155;

pub const __NR_pkey_alloc: i32 = 330;

pub const __NR_pkey_free: i32 = 331;

pub const __NR_pkey_mprotect: i32 = 329;

pub const __NR_poll: i32 = 7;

pub const __NR_ppoll: i32 = 271;

pub const __NR_prctl: i32 = 157;

pub const __NR_pread64: i32 = 17;

pub const __NR_preadv2: i32 = 327;

pub const __NR_preadv: i32 = 295;

pub const __NR_prlimit64: i32 = 302;

pub const __NR_process_vm_readv: i32 = 310;

pub const __NR_process_vm_writev: i32 = 311;

pub const __NR_pselect6: i32 = 270;

pub const __NR_ptrace: i32 = 101;

pub const __NR_putpmsg: i32 = 182;

pub const __NR_pwrite64: i32 = 18;

pub const __NR_pwritev2: i32 = 328;

pub const __NR_pwritev: i32 = 296;

pub const __NR_query_module: i32 = 178;

pub const __NR_quotactl: i32 = 179;

pub const __NR_read: i32 = 0;

pub const __NR_readahead: i32 = 187;

pub const __NR_readlink: i32 = 89;

pub const __NR_readlinkat: i32 = 267;

pub const __NR_readv: i32 = 19;

pub const __NR_reboot: i32 = 169;

pub const __NR_recvfrom: i32 = 45;

pub const __NR_recvmmsg: i32 = 299;

pub const __NR_recvmsg: i32 = 47;

pub const __NR_remap_file_pages: i32 = 216;

pub const __NR_removexattr: i32 = 197;

pub const __NR_rename: i32 = 82;

pub const __NR_renameat2: i32 = 316;

pub const __NR_renameat: i32 = 264;

pub const __NR_request_key: i32 = 249;

pub const __NR_restart_syscall: i32 = 219;

pub const __NR_rmdir: i32 = 84;

pub const __NR_rseq: i32 = 334;

pub const __NR_rt_sigaction: i32 = 13;

pub const __NR_rt_sigpending: i32 = 127;

pub const __NR_rt_sigprocmask: i32 = 14;

pub const __NR_rt_sigqueueinfo: i32 = 129;

pub const __NR_rt_sigreturn: i32 = 15;

pub const __NR_rt_sigsuspend: i32 = 130;

pub const __NR_rt_sigtimedwait: i32 = 128;

pub const __NR_rt_tgsigqueueinfo: i32 = 297;

pub const __NR_sched_get_priority_max: i32 = 146;

pub const __NR_sched_get_priority_min: i32 = 147;

pub const __NR_sched_getaffinity: i32 = 204;

pub const __NR_sched_getattr: i32 = 315;

pub const __NR_sched_getparam: i32 = 143;

pub const __NR_sched_getscheduler: i32 = 145;

pub const __NR_sched_rr_get_interval: i32 = 148;

pub const __NR_sched_setaffinity: i32 = 203;

pub const __NR_sched_setattr: i32 = 314;

pub const __NR_sched_setparam: i32 = 142;

pub const __NR_sched_setscheduler: i32 = 144;

pub const __NR_sched_yield: i32 = 24;

pub const __NR_seccomp: i32 = 317;

pub const __NR_security: i32 = 185;

pub const __NR_select: i32 = 23;

pub const __NR_semctl: i32 = 66;

pub const __NR_semget: i32 = 64;

pub const __NR_semop: i32 = 65;

pub const __NR_semtimedop: i32 = 220;

pub const __NR_sendfile: i32 = 40;

pub const __NR_sendmmsg: i32 = 307;

pub const __NR_sendmsg: i32 = 46;

pub const __NR_sendto: i32 = 44;

pub const __NR_set_mempolicy: i32 = 238;

pub const __NR_set_robust_list: i32 = 273;

pub const __NR_set_thread_area: i32 = 205;

pub const __NR_set_tid_address: i32 = 218;

pub const __NR_setdomainname: i32 = 171;

pub const __NR_setfsgid: i32 = 123;

pub const __NR_setfsuid: i32 = 122;

pub const __NR_setgid: i32 = 106;

pub const __NR_setgroups: i32 = 116;

pub const __NR_sethostname: i32 = 170;

pub const __NR_setitimer: i32 = 38;

pub const __NR_setns: i32 = 308;

pub const __NR_setpgid: i32 = 109;

pub const __NR_setpriority: i32 = 141;

pub const __NR_setregid: i32 = 114;

pub const __NR_setresgid: i32 = 119;

pub const __NR_setresuid: i32 = 117;

pub const __NR_setreuid: i32 = 113;

pub const __NR_setrlimit: i32 = 160;

pub const __NR_setsid: i32 = 112;

pub const __NR_setsockopt: i32 = 54;

pub const __NR_settimeofday: i32 = 164;

pub const __NR_setuid: i32 = 105;

pub const __NR_setxattr: i32 = 188;

pub const __NR_shmat: i32 = 30;

pub const __NR_shmctl: i32 = 31;

pub const __NR_shmdt: i32 = 67;

pub const __NR_shmget: i32 = 29;

pub const __NR_shutdown: i32 = 48;

pub const __NR_sigaltstack: i32 = 131;

pub const __NR_signalfd4: i32 = 289;

pub const __NR_signalfd: i32 = 282;

pub const __NR_socket: i32 = 41;

pub const __NR_socketpair: i32 = 53;

pub const __NR_splice: i32 = 275;

pub const __NR_stat: i32 = 4;

pub const __NR_statfs: i32 = 137;

pub const __NR_statx: i32 = 332;

pub const __NR_swapoff: i32 = 168;

pub const __NR_swapon: i32 = 167;

pub const __NR_symlink: i32 = 88;

pub const __NR_symlinkat: i32 = 266;

pub const __NR_sync: i32 = 162;

pub const __NR_sync_file_range: i32 = 277;

pub const __NR_syncfs: i32 = 306;

pub const __NR_syscall_max: i32 = 440;

pub const __NR_sysfs: i32 = 139;

pub const __NR_sysinfo: i32 = 99;

pub const __NR_tee: i32 = 276;

pub const __NR_tgkill: i32 = 234;

pub const __NR_time: i32 = 201;

pub const __NR_timer_create: i32 = 222;

pub const __NR_timer_delete: i32 = 226;

pub const __NR_timer_getoverrun: i32 = 225;

pub const __NR_timer_gettime: i32 = 224;

pub const __NR_timer_settime: i32 = 223;

pub const __NR_timerfd_create: i32 = 283;

pub const __NR_timerfd_gettime: i32 = 287;

pub const __NR_timerfd_settime: i32 = 286;

pub const __NR_times: i32 = 100;

pub const __NR_tkill: i32 = 200;

pub const __NR_truncate: i32 = 76;

pub const __NR_tuxcall: i32 = 184;

pub const __NR_umask: i32 = 95;

pub const __NR_umount2: i32 = 166;

pub const __NR_uname: i32 = 63;

pub const __NR_unlink: i32 = 87;

pub const __NR_unlinkat: i32 = 263;

pub const __NR_unshare: i32 = 272;

pub const __NR_uselib: i32 = 134;

pub const __NR_userfaultfd: i32 = 323;

pub const __NR_ustat: i32 = 136;

pub const __NR_utime: i32 = 132;

pub const __NR_utimensat: i32 = 280;

pub const __NR_utimes: i32 = 235;

pub const __NR_vfork: i32 = 58;

pub const __NR_vhangup: i32 = 153;

pub const __NR_vmsplice: i32 = 278;

pub const __NR_vserver: i32 = 236;

pub const __NR_wait4: i32 = 61;

pub const __NR_waitid: i32 = 247;

pub const __NR_write: i32 = 1;

pub const __NR_writev: i32 = 20;

pub const __X32_SYSCALL_BIT: i32 = 1073741824;

pub const dest_ExtINT: ioapic_irq_destination_types = 7;

pub const dest_Fixed: ioapic_irq_destination_types = 0;

pub const dest_INIT: ioapic_irq_destination_types = 5;

pub const dest_LowestPrio: ioapic_irq_destination_types = 1;

pub const dest_NMI: ioapic_irq_destination_types = 4;

pub const dest_SMI: ioapic_irq_destination_types = 2;

pub const dest__reserved_1: ioapic_irq_destination_types = 3;

pub const dest__reserved_2: ioapic_irq_destination_types = 6;

pub const init_pkru_value: i32 = 0;

pub const x2apic_mode: i32 = 0;

pub type align_flags = crate::ctypes::c_uint;

pub type apic_intr_mode_id = crate::ctypes::c_uint;

pub type cpuid_leafs = crate::ctypes::c_uint;

pub type cpuid_regs_idx = crate::ctypes::c_uint;

pub type gate_desc = gate_struct;

pub type idle_boot_override = crate::ctypes::c_uint;

pub type ioapic_irq_destination_types = crate::ctypes::c_uint;

pub type l1tf_mitigations = crate::ctypes::c_uint;

pub type ldt_desc = ldttss_desc;

pub type mce_banks_t = [crate::ctypes::c_ulong; 2usize];

pub type mce_notifier_prios = crate::ctypes::c_uint;

pub type mcp_flags = crate::ctypes::c_uint;

pub type mds_mitigations = crate::ctypes::c_uint;

pub type smca_bank_types = crate::ctypes::c_uint;

pub type tlb_infos = crate::ctypes::c_uint;

pub type tss_desc = ldttss_desc;

pub type x86_hardware_subarch = crate::ctypes::c_uint;

pub type x86_hypervisor_type = crate::ctypes::c_uint;

pub type xfeature = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_APIC_BASE"]
    pub fn APIC_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_ET_DYN_BASE"]
    pub fn ELF_ET_DYN_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_LDT_zero"]
    pub fn LDT_zero(info: *const user_desc) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_TOP_OF_INIT_STACK"]
    pub fn TOP_OF_INIT_STACK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VDSO_CURRENT_BASE"]
    pub fn VDSO_CURRENT_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VDSO_ENTRY"]
    pub fn VDSO_ENTRY() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ISA_IO_base"]
    pub fn __ISA_IO_base() -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___canonical_address"]
    pub fn __canonical_address(vaddr: u64_, vaddr_bits: u8_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpu_die"]
    pub fn __cpu_die(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpu_disable"]
    pub fn __cpu_disable() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpu_up"]
    pub fn __cpu_up(
        cpu: crate::ctypes::c_uint,
        tidle: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpuid"]
    pub fn __cpuid(
        eax: *mut crate::ctypes::c_uint,
        ebx: *mut crate::ctypes::c_uint,
        ecx: *mut crate::ctypes::c_uint,
        edx: *mut crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___is_canonical_address"]
    pub fn __is_canonical_address(vaddr: u64_, vaddr_bits: u8_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___native_read_cr3"]
    pub fn __native_read_cr3() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pkru_allows_pkey"]
    pub fn __pkru_allows_pkey(pkey: u16_, write: bool_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pkru_allows_read"]
    pub fn __pkru_allows_read(pkru: u32_, pkey: u16_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pkru_allows_write"]
    pub fn __pkru_allows_write(pkru: u32_, pkey: u16_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pte_access_permitted"]
    pub fn __pte_access_permitted(pteval: crate::ctypes::c_ulong, write: bool_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_writeb"]
    pub fn __raw_writeb(value: u8_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_writel"]
    pub fn __raw_writel(value: u32_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_writew"]
    pub fn __raw_writew(value: u16_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___rdmsr"]
    pub fn __rdmsr(msr: crate::ctypes::c_uint) -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___read_cr3"]
    pub fn __read_cr3() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___read_cr4"]
    pub fn __read_cr4() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___readb"]
    pub fn __readb(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___readl"]
    pub fn __readl(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___readw"]
    pub fn __readw(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_ushort;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_tss_desc"]
    pub fn __set_tss_desc(
        cpu: crate::ctypes::c_uint,
        entry: crate::ctypes::c_uint,
        addr: *mut x86_hw_tss,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___write_cr4"]
    pub fn __write_cr4(x: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___write_pkru"]
    pub fn __write_pkru(pkru: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___writeb"]
    pub fn __writeb(val: crate::ctypes::c_uchar, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___writel"]
    pub fn __writel(val: crate::ctypes::c_uint, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___writew"]
    pub fn __writew(val: crate::ctypes::c_ushort, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___wrmsr"]
    pub fn __wrmsr(msr: crate::ctypes::c_uint, low: u32_, high: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ack_APIC_irq"]
    pub fn ack_APIC_irq();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_any_64bit_mode"]
    pub fn any_64bit_mode(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_eoi"]
    pub fn apic_eoi();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_from_smp_config"]
    pub fn apic_from_smp_config() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_icr_read"]
    pub fn apic_icr_read() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_icr_write"]
    pub fn apic_icr_write(low: u32_, high: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_is_clustered_box"]
    pub fn apic_is_clustered_box() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_is_x2apic_enabled"]
    pub fn apic_is_x2apic_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_read"]
    pub fn apic_read(reg: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_wait_icr_idle"]
    pub fn apic_wait_icr_idle();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_write"]
    pub fn apic_write(reg: u32_, val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_filter_pgprot"]
    pub fn arch_filter_pgprot(prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_perf_out_copy_user"]
    pub fn arch_perf_out_copy_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_send_call_function_ipi_mask"]
    pub fn arch_send_call_function_ipi_mask(mask: *const cpumask);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_send_call_function_single_ipi"]
    pub fn arch_send_call_function_single_ipi(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bus_to_virt"]
    pub fn bus_to_virt(address: phys_addr_t) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_check_pgprot"]
    pub fn check_pgprot(pgprot: pgprot_t) -> pgprotval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_check_x2apic"]
    pub fn check_x2apic();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_LDT"]
    pub fn clear_LDT();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clflush"]
    pub fn clflush(__p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clflushopt"]
    pub fn clflushopt(__p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clone_pgd_range"]
    pub fn clone_pgd_range(
        dst: *mut pgd_t,
        src: *mut pgd_t,
        count: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clwb"]
    pub fn clwb(__p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_user_page"]
    pub fn copy_user_page(
        to: *mut crate::ctypes::c_void,
        from: *mut crate::ctypes::c_void,
        vaddr: crate::ctypes::c_ulong,
        topage: *mut page,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_data"]
    pub fn cpu_data(cpu: crate::ctypes::c_int) -> *mut cpuinfo_x86;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_llc_shared_mask"]
    pub fn cpu_llc_shared_mask(cpu: crate::ctypes::c_int) -> *mut cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuid"]
    pub fn cpuid(
        op: crate::ctypes::c_uint,
        eax: *mut crate::ctypes::c_uint,
        ebx: *mut crate::ctypes::c_uint,
        ecx: *mut crate::ctypes::c_uint,
        edx: *mut crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuid_count"]
    pub fn cpuid_count(
        op: crate::ctypes::c_uint,
        count: crate::ctypes::c_int,
        eax: *mut crate::ctypes::c_uint,
        ebx: *mut crate::ctypes::c_uint,
        ecx: *mut crate::ctypes::c_uint,
        edx: *mut crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuid_eax"]
    pub fn cpuid_eax(op: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuid_ebx"]
    pub fn cpuid_ebx(op: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuid_ecx"]
    pub fn cpuid_ecx(op: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuid_edx"]
    pub fn cpuid_edx(op: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cr4_clear_bits"]
    pub fn cr4_clear_bits(mask: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cr4_clear_bits_irqsoff"]
    pub fn cr4_clear_bits_irqsoff(mask: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cr4_set_bits"]
    pub fn cr4_set_bits(mask: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cr4_set_bits_irqsoff"]
    pub fn cr4_set_bits_irqsoff(mask: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_current_top_of_stack"]
    pub fn current_top_of_stack() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_default_get_apic_id"]
    pub fn default_get_apic_id(x: crate::ctypes::c_ulong) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_default_inquire_remote_apic"]
    pub fn default_inquire_remote_apic(apicid: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_desc_empty"]
    pub fn desc_empty(ptr: *const crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enable_copy_mc_fragile"]
    pub fn enable_copy_mc_fragile();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enable_p5_mce"]
    pub fn enable_p5_mce();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enqcmds"]
    pub fn enqcmds(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fill_ldt"]
    pub fn fill_ldt(desc: *mut desc_struct, info: *const user_desc);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_force_reload_TR"]
    pub fn force_reload_TR();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpregs_lock"]
    pub fn fpregs_lock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpregs_unlock"]
    pub fn fpregs_unlock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gate_offset"]
    pub fn gate_offset(g: *const gate_desc) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gate_segment"]
    pub fn gate_segment(g: *const gate_desc) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_gdt_paddr"]
    pub fn get_cpu_gdt_paddr(cpu: crate::ctypes::c_uint) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_gdt_ro"]
    pub fn get_cpu_gdt_ro(cpu: crate::ctypes::c_int) -> *mut desc_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_gdt_rw"]
    pub fn get_cpu_gdt_rw(cpu: crate::ctypes::c_uint) -> *mut desc_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_current_gdt_ro"]
    pub fn get_current_gdt_ro() -> *mut desc_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_current_gdt_rw"]
    pub fn get_current_gdt_rw() -> *mut desc_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_debugctlmsr"]
    pub fn get_debugctlmsr() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_desc_base"]
    pub fn get_desc_base(desc: *const desc_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_desc_limit"]
    pub fn get_desc_limit(desc: *const desc_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hypervisor_cpuid_base"]
    pub fn hypervisor_cpuid_base(sig: *const crate::ctypes::c_char, leaves: u32) -> u32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hypervisor_is_type"]
    pub fn hypervisor_is_type(type_: x86_hypervisor_type) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_idt_init_desc"]
    pub fn idt_init_desc(gate: *mut gate_desc, d: *const idt_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_idt_setup_early_pf"]
    pub fn idt_setup_early_pf();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_idt_setup_ist_traps"]
    pub fn idt_setup_ist_traps();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inb"]
    pub fn inb(port: crate::ctypes::c_int) -> crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inb_p"]
    pub fn inb_p(port: crate::ctypes::c_int) -> crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_idt_data"]
    pub fn init_idt_data(
        data: *mut idt_data,
        n: crate::ctypes::c_uint,
        addr: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inl"]
    pub fn inl(port: crate::ctypes::c_int) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inl_p"]
    pub fn inl_p(port: crate::ctypes::c_int) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insb"]
    pub fn insb(
        port: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insl"]
    pub fn insl(
        port: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insw"]
    pub fn insw(
        port: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_intel_p5_mcheck_init"]
    pub fn intel_p5_mcheck_init(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invalidate_tss_limit"]
    pub fn invalidate_tss_limit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inw"]
    pub fn inw(port: crate::ctypes::c_int) -> crate::ctypes::c_ushort;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inw_p"]
    pub fn inw_p(port: crate::ctypes::c_int) -> crate::ctypes::c_ushort;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iosubmit_cmds512"]
    pub fn iosubmit_cmds512(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        count: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_metric_idx"]
    pub fn is_metric_idx(idx: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_new_memtype_allowed"]
    pub fn is_new_memtype_allowed(
        paddr: u64_,
        size: crate::ctypes::c_ulong,
        pcm: page_cache_mode,
        new_pcm: page_cache_mode,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_topdown_idx"]
    pub fn is_topdown_idx(idx: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isa_bus_to_virt"]
    pub fn isa_bus_to_virt(address: phys_addr_t) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isa_virt_to_bus"]
    pub fn isa_virt_to_bus(address: *mut crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_fpu_begin"]
    pub fn kernel_fpu_begin();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_to_user_p4dp"]
    pub fn kernel_to_user_p4dp(p4dp: *mut p4d_t) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_to_user_pgdp"]
    pub fn kernel_to_user_pgdp(pgdp: *mut pgd_t) -> *mut pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_handle_async_pf"]
    pub fn kvm_handle_async_pf(regs: *mut pt_regs, token: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall0"]
    pub fn kvm_hypercall0(nr: crate::ctypes::c_uint) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall1"]
    pub fn kvm_hypercall1(
        nr: crate::ctypes::c_uint,
        p1: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall2"]
    pub fn kvm_hypercall2(
        nr: crate::ctypes::c_uint,
        p1: crate::ctypes::c_ulong,
        p2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall3"]
    pub fn kvm_hypercall3(
        nr: crate::ctypes::c_uint,
        p1: crate::ctypes::c_ulong,
        p2: crate::ctypes::c_ulong,
        p3: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall4"]
    pub fn kvm_hypercall4(
        nr: crate::ctypes::c_uint,
        p1: crate::ctypes::c_ulong,
        p2: crate::ctypes::c_ulong,
        p3: crate::ctypes::c_ulong,
        p4: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l1tf_pfn_limit"]
    pub fn l1tf_pfn_limit() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lapic_vector_set_in_irr"]
    pub fn lapic_vector_set_in_irr(vector: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_cr3"]
    pub fn load_cr3(pgdir: *mut pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_gdt"]
    pub fn load_gdt(dtr: *const desc_ptr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_idt"]
    pub fn load_idt(dtr: *const desc_ptr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_sp0"]
    pub fn load_sp0(sp0: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_massage_pgprot"]
    pub fn massage_pgprot(pgprot: pgprot_t) -> pgprotval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mce_hygon_feature_init"]
    pub fn mce_hygon_feature_init(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmap_is_ia32"]
    pub fn mmap_is_ia32() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_movdir64b"]
    pub fn movdir64b(dst: *mut crate::ctypes::c_void, src: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_apic_mem_read"]
    pub fn native_apic_mem_read(reg: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_apic_mem_write"]
    pub fn native_apic_mem_write(reg: u32_, v: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_cpuid"]
    pub fn native_cpuid(
        eax: *mut crate::ctypes::c_uint,
        ebx: *mut crate::ctypes::c_uint,
        ecx: *mut crate::ctypes::c_uint,
        edx: *mut crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_cpuid_eax"]
    pub fn native_cpuid_eax(op: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_cpuid_ebx"]
    pub fn native_cpuid_ebx(op: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_cpuid_ecx"]
    pub fn native_cpuid_ecx(op: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_cpuid_edx"]
    pub fn native_cpuid_edx(op: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_load_gdt"]
    pub fn native_load_gdt(dtr: *const desc_ptr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_load_gs_index"]
    pub fn native_load_gs_index(selector: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_load_idt"]
    pub fn native_load_idt(dtr: *const desc_ptr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_load_sp0"]
    pub fn native_load_sp0(sp0: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_load_tls"]
    pub fn native_load_tls(t: *mut thread_struct, cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_load_tr_desc"]
    pub fn native_load_tr_desc();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_local_pmdp_get_and_clear"]
    pub fn native_local_pmdp_get_and_clear(pmdp: *mut pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_local_ptep_get_and_clear"]
    pub fn native_local_ptep_get_and_clear(ptep: *mut pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_local_pudp_get_and_clear"]
    pub fn native_local_pudp_get_and_clear(pudp: *mut pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_read_cr0"]
    pub fn native_read_cr0() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_read_cr2"]
    pub fn native_read_cr2() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_read_cr3_pa"]
    pub fn native_read_cr3_pa() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_read_cr4"]
    pub fn native_read_cr4() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_read_msr"]
    pub fn native_read_msr(msr: crate::ctypes::c_uint) -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_read_msr_safe"]
    pub fn native_read_msr_safe(
        msr: crate::ctypes::c_uint,
        err: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_read_pmc"]
    pub fn native_read_pmc(counter: crate::ctypes::c_int) -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_set_ldt"]
    pub fn native_set_ldt(
        addr: *const crate::ctypes::c_void,
        entries: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_store_gdt"]
    pub fn native_store_gdt(dtr: *mut desc_ptr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_store_tr"]
    pub fn native_store_tr() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_swapgs"]
    pub fn native_swapgs();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_wbinvd"]
    pub fn native_wbinvd();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_write_cr2"]
    pub fn native_write_cr2(val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_write_cr3"]
    pub fn native_write_cr3(val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_write_gdt_entry"]
    pub fn native_write_gdt_entry(
        gdt: *mut desc_struct,
        entry: crate::ctypes::c_int,
        desc: *const crate::ctypes::c_void,
        type_: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_write_idt_entry"]
    pub fn native_write_idt_entry(
        idt: *mut gate_desc,
        entry: crate::ctypes::c_int,
        gate: *const gate_desc,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_write_ldt_entry"]
    pub fn native_write_ldt_entry(
        ldt: *mut desc_struct,
        entry: crate::ctypes::c_int,
        desc: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_write_msr"]
    pub fn native_write_msr(msr: crate::ctypes::c_uint, low: u32_, high: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_write_msr_safe"]
    pub fn native_write_msr_safe(
        msr: crate::ctypes::c_uint,
        low: u32_,
        high: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_on_thread_stack"]
    pub fn on_thread_stack() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outb"]
    pub fn outb(value: crate::ctypes::c_uchar, port: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outb_p"]
    pub fn outb_p(value: crate::ctypes::c_uchar, port: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outl"]
    pub fn outl(value: crate::ctypes::c_uint, port: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outl_p"]
    pub fn outl_p(value: crate::ctypes::c_uint, port: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outsb"]
    pub fn outsb(
        port: crate::ctypes::c_int,
        addr: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outsl"]
    pub fn outsl(
        port: crate::ctypes::c_int,
        addr: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outsw"]
    pub fn outsw(
        port: crate::ctypes::c_int,
        addr: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outw"]
    pub fn outw(value: crate::ctypes::c_ushort, port: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outw_p"]
    pub fn outw_p(value: crate::ctypes::c_ushort, port: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_index"]
    pub fn p4d_index(address: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_large"]
    pub fn p4d_large(p4d: p4d_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_pfn"]
    pub fn p4d_pfn(p4d: p4d_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pack_gate"]
    pub fn pack_gate(
        gate: *mut gate_desc,
        type_: crate::ctypes::c_uint,
        func: crate::ctypes::c_ulong,
        dpl: crate::ctypes::c_uint,
        ist: crate::ctypes::c_uint,
        seg: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_level_mask"]
    pub fn page_level_mask(level: pg_level) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_level_shift"]
    pub fn page_level_shift(level: pg_level) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_level_size"]
    pub fn page_level_size(level: pg_level) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pages_to_mb"]
    pub fn pages_to_mb(npg: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_alloc_ldt"]
    pub fn paravirt_alloc_ldt(ldt: *mut desc_struct, entries: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_free_ldt"]
    pub fn paravirt_free_ldt(ldt: *mut desc_struct, entries: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_large"]
    pub fn pgd_large(pgd: pgd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_pfn"]
    pub fn pgd_pfn(pgd: pgd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgdp_maps_userspace"]
    pub fn pgdp_maps_userspace(__ptr: *mut crate::ctypes::c_void) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phys_to_virt"]
    pub fn phys_to_virt(address: phys_addr_t) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_play_dead"]
    pub fn play_dead();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_clear_flags"]
    pub fn pmd_clear_flags(pmd: pmd_t, clear: pmdval_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_large"]
    pub fn pmd_large(pte: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_mkwrite"]
    pub fn pmd_mkwrite(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_set_flags"]
    pub fn pmd_set_flags(pmd: pmd_t, set: pmdval_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_huge_get_and_clear"]
    pub fn pmdp_huge_get_and_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_set_wrprotect"]
    pub fn pmdp_set_wrprotect(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prefetch"]
    pub fn prefetch(x: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prefetchw"]
    pub fn prefetchw(x: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_accessible"]
    pub fn pte_accessible(mm: *mut mm_struct, a: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_clear_flags"]
    pub fn pte_clear_flags(pte: pte_t, clear: pteval_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_clrglobal"]
    pub fn pte_clrglobal(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_clrhuge"]
    pub fn pte_clrhuge(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_exec"]
    pub fn pte_exec(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_flags_pkey"]
    pub fn pte_flags_pkey(pte_flags: crate::ctypes::c_ulong) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_global"]
    pub fn pte_global(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_huge"]
    pub fn pte_huge(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mkglobal"]
    pub fn pte_mkglobal(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_present"]
    pub fn pte_present(a: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_same"]
    pub fn pte_same(a: pte_t, b: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_set_flags"]
    pub fn pte_set_flags(pte: pte_t, set: pteval_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_get_and_clear"]
    pub fn ptep_get_and_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_get_and_clear_full"]
    pub fn ptep_get_and_clear_full(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        full: crate::ctypes::c_int,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_set_wrprotect"]
    pub fn ptep_set_wrprotect(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pti_set_user_pgtbl"]
    pub fn pti_set_user_pgtbl(pgdp: *mut pgd_t, pgd: pgd_t) -> pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptr_clear_bit"]
    pub fn ptr_clear_bit(
        ptr: *mut crate::ctypes::c_void,
        bit: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptr_set_bit"]
    pub fn ptr_set_bit(
        ptr: *mut crate::ctypes::c_void,
        bit: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_clear_flags"]
    pub fn pud_clear_flags(pud: pud_t, clear: pudval_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_dirty"]
    pub fn pud_dirty(pud: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_large"]
    pub fn pud_large(pud: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_mkclean"]
    pub fn pud_mkclean(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_mkdevmap"]
    pub fn pud_mkdevmap(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_mkdirty"]
    pub fn pud_mkdirty(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_mkold"]
    pub fn pud_mkold(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_mkwrite"]
    pub fn pud_mkwrite(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_set_flags"]
    pub fn pud_set_flags(pud: pud_t, set: pudval_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_wrprotect"]
    pub fn pud_wrprotect(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pudp_huge_get_and_clear"]
    pub fn pudp_huge_get_and_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    ) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsr"]
    pub fn rdmsr(msr: crate::ctypes::c_uint, low: *mut u32_, high: *mut u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsr_safe"]
    pub fn rdmsr_safe(
        msr: crate::ctypes::c_uint,
        low: *mut u32_,
        high: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsrl"]
    pub fn rdmsrl(msr: crate::ctypes::c_uint) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsrl_safe"]
    pub fn rdmsrl_safe(
        msr: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulonglong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdpkru"]
    pub fn rdpkru() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdpmc"]
    pub fn rdpmc(counter: crate::ctypes::c_int, low: *mut u32_, high: *mut u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdpmcl"]
    pub fn rdpmcl(counter: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdtsc"]
    pub fn rdtsc() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdtsc_ordered"]
    pub fn rdtsc_ordered() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_apic_id"]
    pub fn read_apic_id() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cr0"]
    pub fn read_cr0() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cr2"]
    pub fn read_cr2() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cr3_pa"]
    pub fn read_cr3_pa() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_pkru"]
    pub fn read_pkru() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_readb"]
    pub fn readb(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_readl"]
    pub fn readl(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_readw"]
    pub fn readw(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_ushort;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_refresh_tss_limit"]
    pub fn refresh_tss_limit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_get_kernel_stack_nth"]
    pub fn regs_get_kernel_stack_nth(
        regs: *mut pt_regs,
        n: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_get_kernel_stack_nth_addr"]
    pub fn regs_get_kernel_stack_nth_addr(
        regs: *mut pt_regs,
        n: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_irqs_disabled"]
    pub fn regs_irqs_disabled(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_within_kernel_stack"]
    pub fn regs_within_kernel_stack(
        regs: *mut pt_regs,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_safe_apic_wait_icr_idle"]
    pub fn safe_apic_wait_icr_idle() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serialize"]
    pub fn serialize();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_desc_base"]
    pub fn set_desc_base(desc: *mut desc_struct, base: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_desc_limit"]
    pub fn set_desc_limit(desc: *mut desc_struct, limit: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_ldt"]
    pub fn set_ldt(addr: *const crate::ctypes::c_void, entries: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pud_at"]
    pub fn set_pud_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
        pud: pud_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_tssldt_descriptor"]
    pub fn set_tssldt_descriptor(
        d: *mut crate::ctypes::c_void,
        addr: crate::ctypes::c_ulong,
        type_: crate::ctypes::c_uint,
        size: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sev_key_active"]
    pub fn sev_key_active() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_cpus_done"]
    pub fn smp_cpus_done(max_cpus: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_prepare_boot_cpu"]
    pub fn smp_prepare_boot_cpu();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_prepare_cpus"]
    pub fn smp_prepare_cpus(max_cpus: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_send_reschedule"]
    pub fn smp_send_reschedule(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_send_stop"]
    pub fn smp_send_stop();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_spin_lock_prefetch"]
    pub fn spin_lock_prefetch(x: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stop_other_cpus"]
    pub fn stop_other_cpus();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_store_gdt"]
    pub fn store_gdt(dtr: *mut desc_ptr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_store_idt"]
    pub fn store_idt(dtr: *mut desc_ptr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_debugctlmsr"]
    pub fn update_debugctlmsr(debugctlmsr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_mmu_cache_pmd"]
    pub fn update_mmu_cache_pmd(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmd: *mut pmd_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_mmu_cache_pud"]
    pub fn update_mmu_cache_pud(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pud: *mut pud_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_pasid"]
    pub fn update_pasid();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_64bit_mode"]
    pub fn user_64bit_mode(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_mode"]
    pub fn user_mode(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_stack_pointer_set"]
    pub fn user_stack_pointer_set(regs: *mut pt_regs, val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_to_kernel_p4dp"]
    pub fn user_to_kernel_p4dp(p4dp: *mut p4d_t) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_to_kernel_pgdp"]
    pub fn user_to_kernel_pgdp(pgdp: *mut pgd_t) -> *mut pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_v8086_mode"]
    pub fn v8086_mode(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_virt_to_bus"]
    pub fn virt_to_bus(address: *mut crate::ctypes::c_void) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_virt_to_phys"]
    pub fn virt_to_phys(address: *mut crate::ctypes::c_void) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wbinvd"]
    pub fn wbinvd();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_winchip_mcheck_init"]
    pub fn winchip_mcheck_init(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_cr0"]
    pub fn write_cr0(x: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_cr2"]
    pub fn write_cr2(x: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_cr3"]
    pub fn write_cr3(x: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_pkru"]
    pub fn write_pkru(pkru: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writeb"]
    pub fn writeb(val: crate::ctypes::c_uchar, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writel"]
    pub fn writel(val: crate::ctypes::c_uint, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writew"]
    pub fn writew(val: crate::ctypes::c_ushort, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsr"]
    pub fn wrmsr(msr: crate::ctypes::c_uint, low: u32_, high: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsr_safe"]
    pub fn wrmsr_safe(
        msr: crate::ctypes::c_uint,
        low: u32_,
        high: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsrl"]
    pub fn wrmsrl(msr: crate::ctypes::c_uint, val: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsrl_safe"]
    pub fn wrmsrl_safe(msr: u32_, val: u64_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x2apic_enabled"]
    pub fn x2apic_enabled() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x2apic_setup"]
    pub fn x2apic_setup();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xen_cpuid_base"]
    pub fn xen_cpuid_base() -> u32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xen_x2apic_para_available"]
    pub fn xen_x2apic_para_available() -> bool_;
}

unsafe extern "C" {
    pub fn __early_make_pgtable(address: crate::ctypes::c_ulong, pmd: pmdval_t) -> bool_;
}

unsafe extern "C" {
    pub fn __flush_tlb_all();
}

unsafe extern "C" {
    pub fn __inquire_remote_apic(apicid: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn __kvm_handle_async_pf(regs: *mut pt_regs, token: u32_) -> bool_;
}

unsafe extern "C" {
    pub fn __pti_set_user_pgtbl(pgdp: *mut pgd_t, pgd: pgd_t) -> pgd_t;
}

unsafe extern "C" {
    pub fn __virt_addr_valid(kaddr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    pub fn align_vdso_addr(arg1: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn alloc_intr_gate(n: crate::ctypes::c_uint, addr: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn amd_clear_divider();
}

unsafe extern "C" {
    pub fn amd_e400_c1e_apic_setup();
}

unsafe extern "C" {
    pub fn amd_get_nb_id(cpu: crate::ctypes::c_int) -> u16_;
}

unsafe extern "C" {
    pub fn amd_get_nodes_per_socket() -> u32_;
}

unsafe extern "C" {
    pub fn amd_mce_is_memory_error(m: *mut mce) -> bool_;
}

unsafe extern "C" {
    pub fn amd_pmu_disable_virt();
}

unsafe extern "C" {
    pub fn amd_pmu_enable_virt();
}

unsafe extern "C" {
    pub fn apei_mce_report_mem_error(
        corrected: crate::ctypes::c_int,
        mem_err: *mut cper_sec_mem_err,
    );
}

unsafe extern "C" {
    pub fn apic_ack_irq(data: *mut irq_data);
}

unsafe extern "C" {
    pub fn apic_ap_setup();
}

unsafe extern "C" {
    pub fn apic_default_calc_apicid(cpu: crate::ctypes::c_uint) -> u32_;
}

unsafe extern "C" {
    pub fn apic_flat_calc_apicid(cpu: crate::ctypes::c_uint) -> u32_;
}

unsafe extern "C" {
    pub fn apic_force_enable(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn apic_id_is_primary_thread(id: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    pub fn apic_intr_mode_init();
}

unsafe extern "C" {
    pub fn apic_intr_mode_select();
}

unsafe extern "C" {
    pub fn apic_needs_pit() -> bool_;
}

unsafe extern "C" {
    pub fn apic_send_IPI_allbutself(vector: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn apic_set_eoi_write(
        eoi_write: ::core::option::Option<unsafe extern "C" fn(reg: u32_, v: u32_)>,
    );
}

unsafe extern "C" {
    pub fn apic_smt_update();
}

unsafe extern "C" {
    pub fn apic_soft_disable();
}

unsafe extern "C" {
    pub fn arch_io_free_memtype_wc(start: resource_size_t, size: resource_size_t);
}

unsafe extern "C" {
    pub fn arch_io_reserve_memtype_wc(
        start: resource_size_t,
        size: resource_size_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_memremap_can_ram_remap(
        offset: resource_size_t,
        size: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn arch_phys_wc_add(
        base: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_phys_wc_del(handle: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn arch_phys_wc_index(handle: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn calculate_max_logical_packages();
}

unsafe extern "C" {
    pub fn clear_cpu_cap(c: *mut cpuinfo_x86, bit: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn clear_local_APIC();
}

unsafe extern "C" {
    pub fn cmci_clear();
}

unsafe extern "C" {
    pub fn cmci_recheck();
}

unsafe extern "C" {
    pub fn cmci_rediscover();
}

unsafe extern "C" {
    pub fn cmci_reenable();
}

unsafe extern "C" {
    pub fn common_cpu_die(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn common_cpu_up(
        cpunum: crate::ctypes::c_uint,
        tidle: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn compat_arch_setup_additional_pages(
        bprm: *mut linux_binprm,
        uses_interp: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cond_wakeup_cpu0();
}

unsafe extern "C" {
    pub fn convert_ip_to_linear(
        child: *mut task_struct,
        regs: *mut pt_regs,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn cpu_detect(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn cpu_disable_common();
}

unsafe extern "C" {
    pub fn cpu_has_ibpb_brtype_microcode() -> bool_;
}

unsafe extern "C" {
    pub fn cpu_has_xfeatures(
        xfeatures_mask: u64_,
        feature_name: *mut *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpu_init_exception_handling();
}

unsafe extern "C" {
    pub fn cpu_init_secondary();
}

unsafe extern "C" {
    pub fn cr4_init();
}

unsafe extern "C" {
    pub fn cr4_read_shadow() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn cr4_update_irqsoff(
        set: crate::ctypes::c_ulong,
        clear: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn default_acpi_madt_oem_check(
        arg1: *mut crate::ctypes::c_char,
        arg2: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn default_apic_id_valid(apicid: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn default_check_apicid_used(
        map: *mut physid_mask_t,
        apicid: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn default_check_phys_apicid_present(
        phys_apicid: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn default_cpu_present_to_apicid(
        mps_cpu: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn default_idle();
}

unsafe extern "C" {
    pub fn default_ioapic_phys_id_map(
        phys_map: *mut physid_mask_t,
        retmap: *mut physid_mask_t,
    );
}

unsafe extern "C" {
    pub fn default_setup_apic_routing();
}

unsafe extern "C" {
    pub fn disable_local_APIC();
}

unsafe extern "C" {
    pub fn disconnect_bsp_APIC(virt_wire_setup: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn do_get_thread_area(
        p: *mut task_struct,
        idx: crate::ctypes::c_int,
        info: *mut user_desc,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_machine_check(pt_regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn do_set_thread_area(
        p: *mut task_struct,
        idx: crate::ctypes::c_int,
        info: *mut user_desc,
        can_allocate: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_trace_rdpmc(
        msr: crate::ctypes::c_uint,
        val: u64_,
        failed: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn do_trace_read_msr(
        msr: crate::ctypes::c_uint,
        val: u64_,
        failed: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn do_trace_write_msr(
        msr: crate::ctypes::c_uint,
        val: u64_,
        failed: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn early_alloc_pgt_buf();
}

unsafe extern "C" {
    pub fn early_cpu_init();
}

unsafe extern "C" {
    pub fn enable_IR_x2apic();
}

unsafe extern "C" {
    pub fn enable_sep_cpu();
}

unsafe extern "C" {
    pub fn forward_event_to_ibs(event: *mut perf_event) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fpregs_assert_state_consistent();
}

unsafe extern "C" {
    pub fn fpregs_mark_activate();
}

unsafe extern "C" {
    pub fn free_init_pages(
        what: *const crate::ctypes::c_char,
        begin: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn free_kernel_image_pages(
        what: *const crate::ctypes::c_char,
        begin: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn gds_ucode_mitigated() -> bool_;
}

unsafe extern "C" {
    pub fn generic_apic_probe();
}

unsafe extern "C" {
    pub fn generic_bigsmp_probe();
}

unsafe extern "C" {
    pub fn get_ibs_caps() -> u32_;
}

unsafe extern "C" {
    pub fn get_mmap_base(is_legacy: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn get_physical_broadcast() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_tsc_mode(adr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hard_smp_processor_id() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn have_cpuid_p() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hlt_play_dead();
}

unsafe extern "C" {
    pub fn identify_boot_cpu();
}

unsafe extern "C" {
    pub fn identify_secondary_cpu(arg1: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn idt_invalidate(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn idt_is_f00f_address(address: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    pub fn idt_setup_apic_and_irq_gates();
}

unsafe extern "C" {
    pub fn idt_setup_early_handler();
}

unsafe extern "C" {
    pub fn idt_setup_early_traps();
}

unsafe extern "C" {
    pub fn idt_setup_traps();
}

unsafe extern "C" {
    pub fn init_apic_mappings();
}

unsafe extern "C" {
    pub fn init_bsp_APIC();
}

unsafe extern "C" {
    pub fn init_hypervisor_platform();
}

unsafe extern "C" {
    pub fn init_mem_mapping();
}

unsafe extern "C" {
    pub fn init_memory_mapping(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn intel_init_thermal(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn intel_pt_handle_vmx(on: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn io_delay_init();
}

unsafe extern "C" {
    pub fn ioapic_zap_locks();
}

unsafe extern "C" {
    pub fn ioremap(
        offset: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_cache(
        offset: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_change_attr(
        vaddr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        pcm: page_cache_mode,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ioremap_encrypted(
        phys_addr: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_prot(
        offset: resource_size_t,
        size: crate::ctypes::c_ulong,
        prot_val: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_uc(
        offset: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_wc(
        offset: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_wt(
        offset: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn irq_fpu_usable() -> bool_;
}

unsafe extern "C" {
    pub fn is_early_ioremap_ptep(ptep: *mut pte_t) -> bool_;
}

unsafe extern "C" {
    pub fn kernel_fpu_begin_mask(kfpu_mask: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn kernel_fpu_end();
}

unsafe extern "C" {
    pub fn kvm_arch_para_features() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn kvm_arch_para_hints() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn kvm_async_pf_task_wait_schedule(token: u32_);
}

unsafe extern "C" {
    pub fn kvm_async_pf_task_wake(token: u32_);
}

unsafe extern "C" {
    pub fn kvm_check_and_clear_guest_paused() -> bool_;
}

unsafe extern "C" {
    pub fn kvm_para_available() -> bool_;
}

unsafe extern "C" {
    pub fn kvm_read_and_reset_apf_flags() -> u32_;
}

unsafe extern "C" {
    pub fn kvm_spinlock_init();
}

unsafe extern "C" {
    pub fn kvmclock_disable();
}

unsafe extern "C" {
    pub fn kvmclock_init();
}

unsafe extern "C" {
    pub fn lapic_assign_legacy_vector(isairq: crate::ctypes::c_uint, replace: bool_);
}

unsafe extern "C" {
    pub fn lapic_assign_system_vectors();
}

unsafe extern "C" {
    pub fn lapic_can_unplug_cpu() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn lapic_get_maxlvt() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn lapic_offline();
}

unsafe extern "C" {
    pub fn lapic_online();
}

unsafe extern "C" {
    pub fn lapic_shutdown();
}

unsafe extern "C" {
    pub fn lapic_update_legacy_vectors();
}

unsafe extern "C" {
    pub fn lapic_update_tsc_freq();
}

unsafe extern "C" {
    pub fn load_current_idt();
}

unsafe extern "C" {
    pub fn load_direct_gdt(arg1: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn load_fixmap_gdt(arg1: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn load_percpu_segment(arg1: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn machine_check_poll(flags: mcp_flags, b: *mut mce_banks_t) -> bool_;
}

unsafe extern "C" {
    pub fn mce_amd_feature_init(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn mce_available(c: *mut cpuinfo_x86) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mce_disable_bank(bank: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn mce_intel_feature_clear(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn mce_intel_feature_init(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn mce_is_correctable(m: *mut mce) -> bool_;
}

unsafe extern "C" {
    pub fn mce_is_memory_error(m: *mut mce) -> bool_;
}

unsafe extern "C" {
    pub fn mce_log(m: *mut mce);
}

unsafe extern "C" {
    pub fn mce_notify_irq() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mce_register_decode_chain(nb: *mut notifier_block);
}

unsafe extern "C" {
    pub fn mce_setup(m: *mut mce);
}

unsafe extern "C" {
    pub fn mce_threshold_create_device(
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mce_threshold_remove_device(
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mce_unregister_decode_chain(nb: *mut notifier_block);
}

unsafe extern "C" {
    pub fn mce_usable_address(m: *mut mce) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mcheck_cpu_clear(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn mcheck_cpu_init(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn mcheck_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mcheck_intel_therm_init();
}

unsafe extern "C" {
    pub fn mcheck_vendor_init_severity();
}

unsafe extern "C" {
    pub fn memblock_find_dma_reserve();
}

unsafe extern "C" {
    pub fn memcpy_fromio(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: usize,
    );
}

unsafe extern "C" {
    pub fn memcpy_toio(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: usize,
    );
}

unsafe extern "C" {
    pub fn memset_io(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_int,
        arg3: usize,
    );
}

unsafe extern "C" {
    pub fn microcode_check(prev_info: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn mmap_address_hint_valid(
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn msr_clear_bit(msr: u32_, bit: u8_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn msr_set_bit(msr: u32_, bit: u8_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn msrs_alloc() -> *mut msr;
}

unsafe extern "C" {
    pub fn msrs_free(msrs: *mut msr);
}

unsafe extern "C" {
    pub fn native_apic_icr_read() -> u64_;
}

unsafe extern "C" {
    pub fn native_apic_icr_write(low: u32_, id: u32_);
}

unsafe extern "C" {
    pub fn native_apic_wait_icr_idle();
}

unsafe extern "C" {
    pub fn native_cpu_die(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn native_cpu_disable() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn native_cpu_up(
        cpunum: crate::ctypes::c_uint,
        tidle: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn native_io_delay();
}

unsafe extern "C" {
    pub fn native_play_dead();
}

unsafe extern "C" {
    pub fn native_safe_apic_wait_icr_idle() -> u32_;
}

unsafe extern "C" {
    pub fn native_send_call_func_ipi(mask: *const cpumask);
}

unsafe extern "C" {
    pub fn native_send_call_func_single_ipi(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn native_smp_cpus_done(max_cpus: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn native_smp_prepare_boot_cpu();
}

unsafe extern "C" {
    pub fn native_smp_prepare_cpus(max_cpus: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn native_smp_send_reschedule(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn native_write_cr0(val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn native_write_cr4(val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn perf_check_microcode();
}

unsafe extern "C" {
    pub fn perf_events_lapic_init();
}

unsafe extern "C" {
    pub fn perf_get_x86_pmu_capability(cap: *mut x86_pmu_capability);
}

unsafe extern "C" {
    pub fn perf_guest_get_msrs(
        nr: *mut crate::ctypes::c_int,
    ) -> *mut perf_guest_switch_msr;
}

unsafe extern "C" {
    pub fn pfn_modify_allowed(pfn: crate::ctypes::c_ulong, prot: pgprot_t) -> bool_;
}

unsafe extern "C" {
    pub fn pgd_page_get_mm(page: *mut page) -> *mut mm_struct;
}

unsafe extern "C" {
    pub fn phys_mem_access_encrypted(
        phys_addr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn play_dead_common();
}

unsafe extern "C" {
    pub fn pmdp_set_access_flags(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        entry: pmd_t,
        dirty: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pmdp_test_and_clear_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn poking_init();
}

unsafe extern "C" {
    pub fn populate_extra_pmd(vaddr: crate::ctypes::c_ulong) -> *mut pmd_t;
}

unsafe extern "C" {
    pub fn populate_extra_pte(vaddr: crate::ctypes::c_ulong) -> *mut pte_t;
}

unsafe extern "C" {
    pub fn print_cpu_info(arg1: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn print_cpu_msr(arg1: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn ptdump_walk_pgd_level(m: *mut seq_file, mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn ptdump_walk_pgd_level_checkwx();
}

unsafe extern "C" {
    pub fn ptdump_walk_pgd_level_debugfs(
        m: *mut seq_file,
        mm: *mut mm_struct,
        user: bool_,
    );
}

unsafe extern "C" {
    pub fn ptdump_walk_user_pgd_level_checkwx();
}

unsafe extern "C" {
    pub fn ptep_test_and_clear_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pudp_set_access_flags(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
        entry: pud_t,
        dirty: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pudp_test_and_clear_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rdmsr_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        l: *mut u32_,
        h: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rdmsr_on_cpus(mask: *const cpumask, msr_no: u32_, msrs: *mut msr);
}

unsafe extern "C" {
    pub fn rdmsr_safe_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        l: *mut u32_,
        h: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rdmsr_safe_regs(regs: *mut u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rdmsr_safe_regs_on_cpu(
        cpu: crate::ctypes::c_uint,
        regs: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rdmsrl_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        q: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rdmsrl_safe_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        q: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn register_lapic_address(address: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn safe_smp_processor_id() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn select_idle_routine(c: *const cpuinfo_x86);
}

unsafe extern "C" {
    pub fn send_sigtrap(
        regs: *mut pt_regs,
        error_code: crate::ctypes::c_int,
        si_code: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn set_cpu_sibling_map(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn set_iounmap_nonlazy();
}

unsafe extern "C" {
    pub fn set_task_blockstep(task: *mut task_struct, on: bool_);
}

unsafe extern "C" {
    pub fn set_tsc_mode(val: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn setup_APIC_eilvt(
        lvt_off: u8_,
        vector: u8_,
        msg_type: u8_,
        mask: u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn setup_boot_APIC_clock();
}

unsafe extern "C" {
    pub fn setup_clear_cpu_cap(bit: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn setup_secondary_APIC_clock();
}

unsafe extern "C" {
    pub fn smca_get_long_name(t: smca_bank_types) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn smp_call_function_interrupt(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn smp_call_function_single_interrupt(r: *mut pt_regs);
}

unsafe extern "C" {
    pub fn smp_reschedule_interrupt(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn smp_store_boot_cpu_info();
}

unsafe extern "C" {
    pub fn smp_store_cpu_info(id: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn start_thread(
        regs: *mut pt_regs,
        new_ip: crate::ctypes::c_ulong,
        new_sp: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn stop_this_cpu(dummy: *mut crate::ctypes::c_void) -> !;
}

unsafe extern "C" {
    pub fn store_cpu_caps(info: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn switch_fpu_return();
}

unsafe extern "C" {
    pub fn switch_to_new_gdt(arg1: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn sync_Arb_IDs();
}

unsafe extern "C" {
    pub fn sysenter_setup() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn task_size_32bit() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn task_size_64bit(
        full_addr_space: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn umc_normaddr_to_sysaddr(
        norm_addr: u64_,
        nid: u16_,
        umc: u8_,
        sys_addr: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn unxlate_dev_mem_ptr(phys: phys_addr_t, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn wakeup_secondary_cpu_via_nmi(
        apicid: crate::ctypes::c_int,
        start_eip: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn wbinvd_on_all_cpus() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn wbinvd_on_cpu(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn wrmsr_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        l: u32_,
        h: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn wrmsr_on_cpus(mask: *const cpumask, msr_no: u32_, msrs: *mut msr);
}

unsafe extern "C" {
    pub fn wrmsr_safe_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        l: u32_,
        h: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn wrmsr_safe_regs(regs: *mut u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn wrmsr_safe_regs_on_cpu(
        cpu: crate::ctypes::c_uint,
        regs: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn wrmsrl_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        q: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn wrmsrl_safe_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        q: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_idle_thread_init(cpu: crate::ctypes::c_uint, idle: *mut task_struct);
}

unsafe extern "C" {
    pub fn x86_perf_get_lbr(lbr: *mut x86_pmu_lbr) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_perf_rdpmc_index(event: *mut perf_event) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_vector_msi_compose_msg(data: *mut irq_data, msg: *mut msi_msg);
}

unsafe extern "C" {
    pub fn xen_arch_register_cpu(num: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn xen_arch_unregister_cpu(num: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn xen_hvm_need_lapic() -> bool_;
}

unsafe extern "C" {
    pub fn xen_set_default_idle() -> bool_;
}

unsafe extern "C" {
    pub fn xlate_dev_mem_ptr(phys: phys_addr_t) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub static cpuinfo_op: seq_operations;
}

unsafe extern "C" {
    pub static mut __apicdrivers: [*mut apic; 0usize];
}

unsafe extern "C" {
    pub static mut __apicdrivers_end: [*mut apic; 0usize];
}

unsafe extern "C" {
    pub static mut __stack_chk_guard: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __tracepoint_rdpmc: tracepoint;
}

unsafe extern "C" {
    pub static mut __tracepoint_read_msr: tracepoint;
}

unsafe extern "C" {
    pub static mut __tracepoint_write_msr: tracepoint;
}

unsafe extern "C" {
    pub static mut __tss_limit_invalid: bool;
}

unsafe extern "C" {
    pub static mut apic: *mut apic;
}

unsafe extern "C" {
    pub static mut apic_intr_mode: apic_intr_mode_id;
}

unsafe extern "C" {
    pub static mut apic_noop: apic;
}

unsafe extern "C" {
    pub static mut apic_verbosity: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut boot_cpu_data: cpuinfo_x86;
}

unsafe extern "C" {
    pub static mut boot_option_idle_override: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut bootloader_type: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut bootloader_version: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut cpu_caps_cleared: [__u32; 24usize];
}

unsafe extern "C" {
    pub static mut cpu_caps_set: [__u32; 24usize];
}

unsafe extern "C" {
    pub static mut cpu_core_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut cpu_current_top_of_stack: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut cpu_die_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut cpu_info: cpuinfo_x86;
}

unsafe extern "C" {
    pub static mut cpu_llc_id: crate::ctypes::c_ushort;
}

unsafe extern "C" {
    pub static mut cpu_llc_shared_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut cpu_sibling_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut cpu_tss_rw: tss_struct;
}

unsafe extern "C" {
    pub static mut deferred_error_int_vector: ::core::option::Option<
        unsafe extern "C" fn(),
    >;
}

unsafe extern "C" {
    pub static mut direct_gbpages: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut disable_apic: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut disabled_cpus: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut early_gdt_descr: desc_ptr;
}

unsafe extern "C" {
    pub static mut early_pmd_flags: pmdval_t;
}

unsafe extern "C" {
    pub static mut early_top_pgt: [pgd_t; 4usize];
}

unsafe extern "C" {
    pub static mut elf_hwcap2: u32_;
}

unsafe extern "C" {
    pub static mut empty_zero_page: [crate::ctypes::c_ulong; 1024usize];
}

unsafe extern "C" {
    pub static mut fpu_kernel_xstate_size: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut fpu_user_xstate_size: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut gdt_page: gdt_page;
}

unsafe extern "C" {
    pub static mut hardirq_stack_ptr: *mut irq_stack;
}

unsafe extern "C" {
    pub static mut ignore_fpu_irq: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut injectm: mce;
}

unsafe extern "C" {
    pub static mut io_delay_type: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut kvm_async_pf_enabled: static_key_false;
}

unsafe extern "C" {
    pub static mut l1tf_mitigation: l1tf_mitigations;
}

unsafe extern "C" {
    pub static mut lapic_timer_period: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut local_apic_timer_c2_ok: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut mce_device: *mut device;
}

unsafe extern "C" {
    pub static mut mce_exception_count: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut mce_p5_enabled: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut mce_poll_banks: [crate::ctypes::c_ulong; 2usize];
}

unsafe extern "C" {
    pub static mut mce_poll_count: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut mce_threshold_vector: ::core::option::Option<unsafe extern "C" fn()>;
}

unsafe extern "C" {
    pub static mut msr_misc_features_shadow: crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    pub static mut new_cpu_data: cpuinfo_x86;
}

unsafe extern "C" {
    pub static mut nopv: bool_;
}

unsafe extern "C" {
    pub static mut nr_pfn_mapped: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut num_processors: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut pfn_mapped: [range; 0usize];
}

unsafe extern "C" {
    pub static mut pgd_list: list_head;
}

unsafe extern "C" {
    pub static mut pgd_lock: spinlock_t;
}

unsafe extern "C" {
    pub static mut platform_thermal_notify: ::core::option::Option<
        unsafe extern "C" fn(msr_val: __u64) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut platform_thermal_package_notify: ::core::option::Option<
        unsafe extern "C" fn(msr_val: __u64) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut platform_thermal_package_rate_control: ::core::option::Option<
        unsafe extern "C" fn() -> bool_,
    >;
}

unsafe extern "C" {
    pub static mut smca_banks: [smca_bank; 64usize];
}

unsafe extern "C" {
    pub static mut smp_num_siblings: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut smp_ops: smp_ops;
}

unsafe extern "C" {
    pub static mut softirq_stack_ptr: *mut irq_stack;
}

unsafe extern "C" {
    pub static mut system_vectors: [crate::ctypes::c_ulong; 0usize];
}

unsafe extern "C" {
    pub static mut tlb_lld_1g: [u16_; 1usize];
}

unsafe extern "C" {
    pub static mut tlb_lld_2m: [u16_; 1usize];
}

unsafe extern "C" {
    pub static mut tlb_lld_4k: [u16_; 1usize];
}

unsafe extern "C" {
    pub static mut tlb_lld_4m: [u16_; 1usize];
}

unsafe extern "C" {
    pub static mut tlb_lli_2m: [u16_; 1usize];
}

unsafe extern "C" {
    pub static mut tlb_lli_4k: [u16_; 1usize];
}

unsafe extern "C" {
    pub static mut tlb_lli_4m: [u16_; 1usize];
}

unsafe extern "C" {
    pub static mut va_align: va_alignment;
}

unsafe extern "C" {
    pub static mut vdso32_enabled: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut x86_bios_cpu_apicid: crate::ctypes::c_ushort;
}

unsafe extern "C" {
    pub static mut x86_bios_cpu_apicid_early_map: [crate::ctypes::c_ushort; 0usize];
}

unsafe extern "C" {
    pub static mut x86_bios_cpu_apicid_early_ptr: *mut crate::ctypes::c_ushort;
}

unsafe extern "C" {
    pub static mut x86_cpu_to_acpiid: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut x86_cpu_to_acpiid_early_map: [crate::ctypes::c_uint; 0usize];
}

unsafe extern "C" {
    pub static mut x86_cpu_to_acpiid_early_ptr: *mut crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut x86_cpu_to_apicid: crate::ctypes::c_ushort;
}

unsafe extern "C" {
    pub static mut x86_cpu_to_apicid_early_map: [crate::ctypes::c_ushort; 0usize];
}

unsafe extern "C" {
    pub static mut x86_cpu_to_apicid_early_ptr: *mut crate::ctypes::c_ushort;
}

unsafe extern "C" {
    pub static mut x86_cpu_to_logical_apicid: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut x86_cpu_to_logical_apicid_early_map: [crate::ctypes::c_int; 0usize];
}

unsafe extern "C" {
    pub static mut x86_cpu_to_logical_apicid_early_ptr: *mut crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut x86_hyper_type: x86_hypervisor_type;
}

unsafe extern "C" {
    pub static mut x86_hyper_xen_hvm: hypervisor_x86;
}

unsafe extern "C" {
    pub static x86_bug_flags: [*const crate::ctypes::c_char; 64usize];
}

unsafe extern "C" {
    pub static x86_cap_flags: [*const crate::ctypes::c_char; 704usize];
}

unsafe extern "C" {
    pub static x86_hyper_acrn: hypervisor_x86;
}

unsafe extern "C" {
    pub static x86_hyper_jailhouse: hypervisor_x86;
}

unsafe extern "C" {
    pub static x86_hyper_kvm: hypervisor_x86;
}

unsafe extern "C" {
    pub static x86_hyper_ms_hyperv: hypervisor_x86;
}

unsafe extern "C" {
    pub static x86_hyper_vmware: hypervisor_x86;
}

unsafe extern "C" {
    pub static x86_hyper_xen_pv: hypervisor_x86;
}

unsafe extern "C" {
    pub static x86_power_flags: [*const crate::ctypes::c_char; 32usize];
}
