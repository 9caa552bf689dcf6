// What 5.10.262-x86_64-d8012568 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
pub struct __va_list_tag {
    pub gp_offset: crate::ctypes::c_uint,
    pub fp_offset: crate::ctypes::c_uint,
    pub overflow_arg_area: *mut crate::ctypes::c_void,
    pub reg_save_area: *mut crate::ctypes::c_void,
}

pub const ARCH_KMALLOC_MINALIGN: crate::ctypes::c_ulong = 8;

pub type __builtin_va_list = [__va_list_tag; 1usize];

unsafe extern "C" {
    #[link_name = "kmod_shim___free_kfree"]
    pub fn __free_kfree(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_is_zero"]
    pub fn mem_is_zero(s: *const crate::ctypes::c_void, n: usize) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_print_hex_dump_devel"]
    pub fn print_hex_dump_devel(
        prefix_str: *const crate::ctypes::c_char,
        prefix_type: crate::ctypes::c_int,
        rowsize: crate::ctypes::c_int,
        groupsize: crate::ctypes::c_int,
        buf: *const crate::ctypes::c_void,
        len: usize,
        ascii: bool_,
    );
}

unsafe extern "C" {
    pub fn early_printk(fmt: *const crate::ctypes::c_char, ...);
}

unsafe extern "C" {
    pub fn strchr(
        arg1: *const crate::ctypes::c_char,
        arg2: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn vbin_printf(
        bin_buf: *mut u32_,
        size: usize,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vprintk(
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vprintk_emit(
        facility: crate::ctypes::c_int,
        level: crate::ctypes::c_int,
        dev_info: *const dev_printk_info,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_uprobe_task {
    pub saved_scratch_register: crate::ctypes::c_ulong,
    pub saved_trap_nr: crate::ctypes::c_uint,
    pub saved_tf: crate::ctypes::c_uint,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct flow_dissector_key_ports {
    pub anon__ports: flow_dissector_key_ports__ports,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct nla_policy__strict_start_type__min {
    pub min: s16,
    pub max: s16,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct nodemask_t {
    pub bits: [crate::ctypes::c_ulong; 16usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union flow_dissector_key_ports__ports {
    pub ports: __be32,
    pub anon__src: flow_dissector_key_ports__ports__src,
}

#[repr(C)]
#[repr(align(64))]
pub struct pglist_data {
    pub node_zones: [zone; 5usize],
    pub node_zonelists: [zonelist; 2usize],
    pub nr_zones: crate::ctypes::c_int,
    pub node_size_lock: spinlock_t,
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
    pub min_unmapped_pages: crate::ctypes::c_ulong,
    pub min_slab_pages: crate::ctypes::c_ulong,
    pub _pad1_: zone_padding,
    pub lru_lock: spinlock_t,
    pub first_deferred_pfn: crate::ctypes::c_ulong,
    pub deferred_split_queue: deferred_split,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub _pad2_: zone_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 37usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct thread_struct {
    pub tls_array: [desc_struct; 3usize],
    pub sp: crate::ctypes::c_ulong,
    pub es: crate::ctypes::c_ushort,
    pub ds: crate::ctypes::c_ushort,
    pub fsindex: crate::ctypes::c_ushort,
    pub gsindex: crate::ctypes::c_ushort,
    pub fsbase: crate::ctypes::c_ulong,
    pub gsbase: crate::ctypes::c_ulong,
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
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 3usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 5usize],
    pub node: crate::ctypes::c_int,
    pub zone_pgdat: *mut pglist_data,
    pub pageset: *mut per_cpu_pageset,
    pub zone_start_pfn: crate::ctypes::c_ulong,
    pub managed_pages: atomic_long_t,
    pub spanned_pages: crate::ctypes::c_ulong,
    pub present_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
    pub span_seqlock: seqlock_t,
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
    pub vm_numa_stat: [atomic_long_t; 6usize],
}

#[repr(C)]
pub struct cpumask {
    pub bits: [crate::ctypes::c_ulong; 128usize],
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
    pub removable: device_removable,
    pub _bits_offline_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub flags: [crate::ctypes::c_ulong; 1usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1

#[repr(C)]
pub struct flow_dissector {
    pub used_keys: crate::ctypes::c_uint,
    pub offset: [crate::ctypes::c_ushort; 30usize],
}

#[repr(C)]
pub struct mm_context_t {
    pub ctx_id: u64_,
    pub tlb_gen: atomic64_t,
    pub ldt_usr_sem: rw_semaphore,
    pub ldt: *mut ldt_struct,
    pub ia32_compat: crate::ctypes::c_ushort,
    pub lock: mutex,
    pub vdso: *mut crate::ctypes::c_void,
    pub vdso_image: *const vdso_image,
    pub perf_rdpmc_allowed: atomic_t,
    pub pkey_allocation_map: u16_,
    pub execute_only_pkey: s16,
}

#[repr(C)]
pub struct nla_policy {
    pub type_: u8_,
    pub validation_type: u8_,
    pub len: u16_,
    pub anon__strict_start_type: nla_policy__strict_start_type,
}

#[repr(C)]
pub struct page_frag {
    pub page: *mut page,
    pub offset: __u32,
    pub size: __u32,
}

#[repr(C)]
pub struct physid_mask {
    pub mask: [crate::ctypes::c_ulong; 512usize],
}

#[repr(C)]
pub struct pt_regs {
    pub r15: crate::ctypes::c_ulong,
    pub r14: crate::ctypes::c_ulong,
    pub r13: crate::ctypes::c_ulong,
    pub r12: crate::ctypes::c_ulong,
    pub bp: crate::ctypes::c_ulong,
    pub bx: crate::ctypes::c_ulong,
    pub r11: crate::ctypes::c_ulong,
    pub r10: crate::ctypes::c_ulong,
    pub r9: crate::ctypes::c_ulong,
    pub r8: crate::ctypes::c_ulong,
    pub ax: crate::ctypes::c_ulong,
    pub cx: crate::ctypes::c_ulong,
    pub dx: crate::ctypes::c_ulong,
    pub si: crate::ctypes::c_ulong,
    pub di: crate::ctypes::c_ulong,
    pub orig_ax: crate::ctypes::c_ulong,
    pub ip: crate::ctypes::c_ulong,
    pub cs: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub ss: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct sigset_t {
    pub sig: [crate::ctypes::c_ulong; 1usize],
}

#[repr(C)]
pub struct sock_cgroup_data {
    pub cgroup: *mut cgroup,
    pub classid: u32_,
    pub prioidx: u16_,
}

#[repr(C)]
pub struct srcu_struct {
    pub node: [srcu_node; 521usize],
    pub level: [*mut srcu_node; 4usize],
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
pub struct user_i387_struct {
    pub cwd: crate::ctypes::c_ushort,
    pub swd: crate::ctypes::c_ushort,
    pub twd: crate::ctypes::c_ushort,
    pub fop: crate::ctypes::c_ushort,
    pub rip: __u64,
    pub rdp: __u64,
    pub mxcsr: __u32,
    pub mxcsr_mask: __u32,
    pub st_space: [__u32; 32usize],
    pub xmm_space: [__u32; 64usize],
    pub padding: [__u32; 24usize],
}

#[repr(C)]
pub struct user_regs_struct {
    pub r15: crate::ctypes::c_ulong,
    pub r14: crate::ctypes::c_ulong,
    pub r13: crate::ctypes::c_ulong,
    pub r12: crate::ctypes::c_ulong,
    pub bp: crate::ctypes::c_ulong,
    pub bx: crate::ctypes::c_ulong,
    pub r11: crate::ctypes::c_ulong,
    pub r10: crate::ctypes::c_ulong,
    pub r9: crate::ctypes::c_ulong,
    pub r8: crate::ctypes::c_ulong,
    pub ax: crate::ctypes::c_ulong,
    pub cx: crate::ctypes::c_ulong,
    pub dx: crate::ctypes::c_ulong,
    pub si: crate::ctypes::c_ulong,
    pub di: crate::ctypes::c_ulong,
    pub orig_ax: crate::ctypes::c_ulong,
    pub ip: crate::ctypes::c_ulong,
    pub cs: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub ss: crate::ctypes::c_ulong,
    pub fs_base: crate::ctypes::c_ulong,
    pub gs_base: crate::ctypes::c_ulong,
    pub ds: crate::ctypes::c_ulong,
    pub es: crate::ctypes::c_ulong,
    pub fs: crate::ctypes::c_ulong,
    pub gs: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct x86_io_bitmap {
    pub prev_sequence: u64_,
    pub prev_max: crate::ctypes::c_uint,
    pub bitmap: [crate::ctypes::c_ulong; 1025usize],
    pub mapall: [crate::ctypes::c_ulong; 1025usize],
}

#[repr(C)]
pub struct zonelist {
    pub _zonerefs: [zoneref; 5121usize],
}

#[repr(C)]
pub union nla_policy__strict_start_type {
    pub strict_start_type: u16_,
    pub bitfield32_valid: u32_,
    pub mask: u32_,
    pub reject_message: *const crate::ctypes::c_char,
    pub nested_policy: *const nla_policy,
    pub range: *mut netlink_range_validation,
    pub range_signed: *mut netlink_range_validation_signed,
    pub anon__min: nla_policy__strict_start_type__min,
    pub validate: ::core::option::Option<
        unsafe extern "C" fn(
            attr: *const nlattr,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C, packed)]
pub struct gate_struct {
    pub offset_low: u16_,
    pub segment: u16_,
    pub bits: idt_bits,
    pub offset_middle: u16_,
    pub offset_high: u32_,
    pub reserved: u32_,
}

#[repr(C, packed)]
pub struct x86_hw_tss {
    pub reserved1: u32_,
    pub sp0: u64_,
    pub sp1: u64_,
    pub sp2: u64_,
    pub reserved2: u64_,
    pub ist: [u64_; 7usize],
    pub reserved3: u32_,
    pub reserved4: u32_,
    pub reserved5: u16_,
    pub io_bitmap_base: u16_,
}

pub type cpumask_var_t = *mut cpumask;

pub type elf_gregset_t = [elf_greg_t; 27usize];

pub type pgdval_t = crate::ctypes::c_ulong;

pub type pgprotval_t = crate::ctypes::c_ulong;

pub type pmdval_t = crate::ctypes::c_ulong;

pub type pteval_t = crate::ctypes::c_ulong;

pub type pudval_t = crate::ctypes::c_ulong;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_irq_t {
    pub lock: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_irqsave_t {
    pub lock: *mut crate::ctypes::c_void,
    pub flags: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_migrate_t {
    pub lock: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_preempt_notrace_t {
    pub lock: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_preempt_t {
    pub lock: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_raw_spinlock_irq_t {
    pub lock: *mut raw_spinlock_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_raw_spinlock_irqsave_t {
    pub lock: *mut raw_spinlock_t,
    pub flags: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_raw_spinlock_nested_t {
    pub lock: *mut raw_spinlock_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_raw_spinlock_t {
    pub lock: *mut raw_spinlock_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_rcu_t {
    pub lock: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_spinlock_irq_t {
    pub lock: *mut spinlock_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_spinlock_irqsave_t {
    pub lock: *mut spinlock_t,
    pub flags: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_spinlock_t {
    pub lock: *mut spinlock_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_srcu_t {
    pub lock: *mut srcu_struct,
    pub idx: crate::ctypes::c_int,
}

#[repr(C)]
pub struct __old_kernel_stat {
    pub st_dev: crate::ctypes::c_ushort,
    pub st_ino: crate::ctypes::c_ushort,
    pub st_mode: crate::ctypes::c_ushort,
    pub st_nlink: crate::ctypes::c_ushort,
    pub st_uid: crate::ctypes::c_ushort,
    pub st_gid: crate::ctypes::c_ushort,
    pub st_rdev: crate::ctypes::c_ushort,
    pub st_size: crate::ctypes::c_uint,
    pub st_atime: crate::ctypes::c_uint,
    pub st_mtime: crate::ctypes::c_uint,
    pub st_ctime: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct _xstate {
    pub fpstate: _fpstate_64,
    pub xstate_hdr: _header,
    pub ymmh: _ymmh_state,
}

#[repr(C)]
pub struct pv_cpu_ops {
    pub io_delay: ::core::option::Option<unsafe extern "C" fn()>,
    pub get_debugreg: ::core::option::Option<
        unsafe extern "C" fn(regno: crate::ctypes::c_int) -> crate::ctypes::c_ulong,
    >,
    pub set_debugreg: ::core::option::Option<
        unsafe extern "C" fn(regno: crate::ctypes::c_int, value: crate::ctypes::c_ulong),
    >,
    pub read_cr0: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_ulong,
    >,
    pub write_cr0: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong),
    >,
    pub write_cr4: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong),
    >,
    pub load_tr_desc: ::core::option::Option<unsafe extern "C" fn()>,
    pub load_gdt: ::core::option::Option<unsafe extern "C" fn(arg1: *const desc_ptr)>,
    pub load_idt: ::core::option::Option<unsafe extern "C" fn(arg1: *const desc_ptr)>,
    pub set_ldt: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *const crate::ctypes::c_void,
            entries: crate::ctypes::c_uint,
        ),
    >,
    pub store_tr: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_ulong,
    >,
    pub load_tls: ::core::option::Option<
        unsafe extern "C" fn(t: *mut thread_struct, cpu: crate::ctypes::c_uint),
    >,
    pub load_gs_index: ::core::option::Option<
        unsafe extern "C" fn(idx: crate::ctypes::c_uint),
    >,
    pub write_ldt_entry: ::core::option::Option<
        unsafe extern "C" fn(
            ldt: *mut desc_struct,
            entrynum: crate::ctypes::c_int,
            desc: *const crate::ctypes::c_void,
        ),
    >,
    pub write_gdt_entry: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut desc_struct,
            entrynum: crate::ctypes::c_int,
            desc: *const crate::ctypes::c_void,
            size: crate::ctypes::c_int,
        ),
    >,
    pub write_idt_entry: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut gate_desc,
            entrynum: crate::ctypes::c_int,
            gate: *const gate_desc,
        ),
    >,
    pub alloc_ldt: ::core::option::Option<
        unsafe extern "C" fn(ldt: *mut desc_struct, entries: crate::ctypes::c_uint),
    >,
    pub free_ldt: ::core::option::Option<
        unsafe extern "C" fn(ldt: *mut desc_struct, entries: crate::ctypes::c_uint),
    >,
    pub load_sp0: ::core::option::Option<
        unsafe extern "C" fn(sp0: crate::ctypes::c_ulong),
    >,
    pub invalidate_io_bitmap: ::core::option::Option<unsafe extern "C" fn()>,
    pub update_io_bitmap: ::core::option::Option<unsafe extern "C" fn()>,
    pub wbinvd: ::core::option::Option<unsafe extern "C" fn()>,
    pub cpuid: ::core::option::Option<
        unsafe extern "C" fn(
            eax: *mut crate::ctypes::c_uint,
            ebx: *mut crate::ctypes::c_uint,
            ecx: *mut crate::ctypes::c_uint,
            edx: *mut crate::ctypes::c_uint,
        ),
    >,
    pub read_msr: ::core::option::Option<
        unsafe extern "C" fn(msr: crate::ctypes::c_uint) -> u64_,
    >,
    pub write_msr: ::core::option::Option<
        unsafe extern "C" fn(
            msr: crate::ctypes::c_uint,
            low: crate::ctypes::c_uint,
            high: crate::ctypes::c_uint,
        ),
    >,
    pub read_msr_safe: ::core::option::Option<
        unsafe extern "C" fn(
            msr: crate::ctypes::c_uint,
            err: *mut crate::ctypes::c_int,
        ) -> u64_,
    >,
    pub write_msr_safe: ::core::option::Option<
        unsafe extern "C" fn(
            msr: crate::ctypes::c_uint,
            low: crate::ctypes::c_uint,
            high: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub read_pmc: ::core::option::Option<
        unsafe extern "C" fn(counter: crate::ctypes::c_int) -> u64_,
    >,
    pub iret: ::core::option::Option<unsafe extern "C" fn()>,
    pub start_context_switch: ::core::option::Option<
        unsafe extern "C" fn(prev: *mut task_struct),
    >,
    pub end_context_switch: ::core::option::Option<
        unsafe extern "C" fn(next: *mut task_struct),
    >,
}

#[repr(C)]
pub struct pv_info {
    pub extra_user_64bit_cs: u16_,
    pub name: *const crate::ctypes::c_char,
}

#[repr(C)]
pub struct pv_irq_ops {
    pub save_fl: paravirt_callee_save,
    pub restore_fl: paravirt_callee_save,
    pub irq_disable: paravirt_callee_save,
    pub irq_enable: paravirt_callee_save,
    pub safe_halt: ::core::option::Option<unsafe extern "C" fn()>,
    pub halt: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct pv_lazy_ops {
    pub enter: ::core::option::Option<unsafe extern "C" fn()>,
    pub leave: ::core::option::Option<unsafe extern "C" fn()>,
    pub flush: ::core::option::Option<unsafe extern "C" fn()>,
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
    pub read_cr2: paravirt_callee_save,
    pub write_cr2: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong),
    >,
    pub read_cr3: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_ulong,
    >,
    pub write_cr3: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong),
    >,
    pub activate_mm: ::core::option::Option<
        unsafe extern "C" fn(prev: *mut mm_struct, next: *mut mm_struct),
    >,
    pub dup_mmap: ::core::option::Option<
        unsafe extern "C" fn(oldmm: *mut mm_struct, mm: *mut mm_struct),
    >,
    pub pgd_alloc: ::core::option::Option<
        unsafe extern "C" fn(mm: *mut mm_struct) -> crate::ctypes::c_int,
    >,
    pub pgd_free: ::core::option::Option<
        unsafe extern "C" fn(mm: *mut mm_struct, pgd: *mut pgd_t),
    >,
    pub alloc_pte: ::core::option::Option<
        unsafe extern "C" fn(mm: *mut mm_struct, pfn: crate::ctypes::c_ulong),
    >,
    pub alloc_pmd: ::core::option::Option<
        unsafe extern "C" fn(mm: *mut mm_struct, pfn: crate::ctypes::c_ulong),
    >,
    pub alloc_pud: ::core::option::Option<
        unsafe extern "C" fn(mm: *mut mm_struct, pfn: crate::ctypes::c_ulong),
    >,
    pub alloc_p4d: ::core::option::Option<
        unsafe extern "C" fn(mm: *mut mm_struct, pfn: crate::ctypes::c_ulong),
    >,
    pub release_pte: ::core::option::Option<
        unsafe extern "C" fn(pfn: crate::ctypes::c_ulong),
    >,
    pub release_pmd: ::core::option::Option<
        unsafe extern "C" fn(pfn: crate::ctypes::c_ulong),
    >,
    pub release_pud: ::core::option::Option<
        unsafe extern "C" fn(pfn: crate::ctypes::c_ulong),
    >,
    pub release_p4d: ::core::option::Option<
        unsafe extern "C" fn(pfn: crate::ctypes::c_ulong),
    >,
    pub set_pte: ::core::option::Option<
        unsafe extern "C" fn(ptep: *mut pte_t, pteval: pte_t),
    >,
    pub set_pmd: ::core::option::Option<
        unsafe extern "C" fn(pmdp: *mut pmd_t, pmdval: pmd_t),
    >,
    pub ptep_modify_prot_start: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
            ptep: *mut pte_t,
        ) -> pte_t,
    >,
    pub ptep_modify_prot_commit: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
            ptep: *mut pte_t,
            pte: pte_t,
        ),
    >,
    pub pte_val: paravirt_callee_save,
    pub make_pte: paravirt_callee_save,
    pub pgd_val: paravirt_callee_save,
    pub make_pgd: paravirt_callee_save,
    pub set_pud: ::core::option::Option<
        unsafe extern "C" fn(pudp: *mut pud_t, pudval: pud_t),
    >,
    pub pmd_val: paravirt_callee_save,
    pub make_pmd: paravirt_callee_save,
    pub pud_val: paravirt_callee_save,
    pub make_pud: paravirt_callee_save,
    pub set_p4d: ::core::option::Option<
        unsafe extern "C" fn(p4dp: *mut p4d_t, p4dval: p4d_t),
    >,
    pub lazy_mode: pv_lazy_ops,
    pub set_fixmap: ::core::option::Option<
        unsafe extern "C" fn(
            idx: crate::ctypes::c_uint,
            phys: phys_addr_t,
            flags: pgprot_t,
        ),
    >,
}

#[repr(C)]
pub struct semid64_ds {
    pub sem_perm: ipc64_perm,
    pub sem_otime: __kernel_long_t,
    pub __unused1: __kernel_ulong_t,
    pub sem_ctime: __kernel_long_t,
    pub __unused2: __kernel_ulong_t,
    pub sem_nsems: __kernel_ulong_t,
    pub __unused3: __kernel_ulong_t,
    pub __unused4: __kernel_ulong_t,
}

#[repr(C)]
pub struct stat {
    pub st_dev: __kernel_ulong_t,
    pub st_ino: __kernel_ulong_t,
    pub st_nlink: __kernel_ulong_t,
    pub st_mode: crate::ctypes::c_uint,
    pub st_uid: crate::ctypes::c_uint,
    pub st_gid: crate::ctypes::c_uint,
    pub __pad0: crate::ctypes::c_uint,
    pub st_rdev: __kernel_ulong_t,
    pub st_size: __kernel_long_t,
    pub st_blksize: __kernel_long_t,
    pub st_blocks: __kernel_long_t,
    pub st_atime: __kernel_ulong_t,
    pub st_atime_nsec: __kernel_ulong_t,
    pub st_mtime: __kernel_ulong_t,
    pub st_mtime_nsec: __kernel_ulong_t,
    pub st_ctime: __kernel_ulong_t,
    pub st_ctime_nsec: __kernel_ulong_t,
    pub __unused: [__kernel_long_t; 3usize],
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
    lm: crate::ctypes::c_uint as u32 = _bits_seg_32bit 7 1

pub const ANNOTATE_NOENDBR: &[u8; 66] = b"986: \n\t.pushsection .discard.noendbr\n\t .quad  986b\n\t.popsection\n\t\0";

pub const ANNOTATE_RETPOLINE_SAFE: &[u8; 72] = b"999:\n\t.pushsection .discard.retpoline_safe\n\t .quad  999b\n\t.popsection\n\t\0";

pub const ASM_NOP2: &[u8; 17] = b".byte 0x66,0x90\n\0";

pub const ASM_NOP3: &[u8; 22] = b".byte 0x66,0x66,0x90\n\0";

pub const ASM_NOP4: &[u8; 27] = b".byte 0x66,0x66,0x66,0x90\n\0";

pub const ASM_NOP5: &[u8; 32] = b".byte 0x66,0x66,0x90,0x66,0x90\n\0";

pub const ASM_NOP5_ATOMIC: &[u8; 32] = b".byte 0x66,0x66,0x66,0x66,0x90\n\0";

pub const ASM_NOP6: &[u8; 37] = b".byte 0x66,0x66,0x90,0x66,0x66,0x90\n\0";

pub const ASM_NOP7: &[u8; 42] = b".byte 0x66,0x66,0x66,0x90,0x66,0x66,0x90\n\0";

pub const ASM_NOP8: &[u8; 47] = b".byte 0x66,0x66,0x66,0x90,0x66,0x66,0x66,0x90\n\0";

pub const ASM_RET: &[u8; 25] = b"jmp __x86_return_thunk\n\t\0";

pub const ASM_UNREACHABLE: &[u8; 71] = b"999:\n\t.pushsection .discard.unreachable\n\t.long 999b - .\n\t.popsection\n\t\0";

pub const CALL_NOSPEC: &[u8; 864] = b"# ALT: oldinstr2\n661:\n\t999:\n\t.pushsection .discard.retpoline_safe\n\t .quad  999b\n\t.popsection\n\tcall *%[thunk_target]\n\n662:\n# ALT: padding2\n.skip -((((6651f-6641f) ^ (((6651f-6641f) ^ (6652f-6642f)) & -(-((6651f-6641f) < (6652f-6642f))))) - (662b-661b)) > 0) * (((6651f-6641f) ^ (((6651f-6641f) ^ (6652f-6642f)) & -(-((6651f-6641f) < (6652f-6642f))))) - (662b-661b)), 0x90\n663:\n.pushsection .altinstructions,\"a\"\n .long 661b - .\n .long 6641f - .\n .word (11*32+12)\n .byte 663b-661b\n .byte 6651f-6641f\n .long 661b - .\n .long 6642f - .\n .word (11*32+13)\n .byte 663b-661b\n .byte 6652f-6642f\n.popsection\n.pushsection .altinstr_replacement, \"ax\"\n# ALT: replacement 1\n6641:\n\tcall __x86_indirect_thunk_%V[thunk_target]\n\n6651:\n# ALT: replacement 2\n6642:\n\tlfence;\n999:\n\t.pushsection .discard.retpoline_safe\n\t .quad  999b\n\t.popsection\n\tcall *%[thunk_target]\n\n6652:\n.popsection\n\0";

pub const CLBR_ANY: i32 = 511;

pub const CLBR_ARG_REGS: i32 = 126;

pub const CLBR_CALLEE_SAVE: i32 = 510;

pub const CLBR_R10: i32 = 128;

pub const CLBR_R11: i32 = 256;

pub const CLBR_R8: i32 = 32;

pub const CLBR_R9: i32 = 64;

pub const CLBR_RAX: i32 = 1;

pub const CLBR_RCX: i32 = 2;

pub const CLBR_RDI: i32 = 8;

pub const CLBR_RDX: i32 = 4;

pub const CLBR_RET_REG: i32 = 1;

pub const CLBR_RSI: i32 = 16;

pub const CLBR_SCRATCH: i32 = 384;

pub const CPU_ENTRY_AREA_BASE: crate::ctypes::c_ulong = 18446741874686296064;

pub const CPU_ENTRY_AREA_PGD: crate::ctypes::c_ulong = 18446744073709551612;

pub const CR3_NOFLUSH: u64 = 9223372036854775808;

pub const CR3_PCID_MASK: u64 = 4095;

pub const DEFAULT_MAP_WINDOW: crate::ctypes::c_ulong = 140737488351232;

pub const DISABLED_MASK0: i32 = 2;

pub const DISABLED_MASK11: i32 = 0;

pub const DISABLED_MASK16: i32 = 536936448;

pub const DISABLED_MASK3: i32 = 14;

pub const DISABLED_MASK4: i32 = 0;

pub const DISABLE_CENTAUR_MCR: i32 = 8;

pub const DISABLE_CYRIX_ARR: i32 = 4;

pub const DISABLE_K6_MTRR: i32 = 2;

pub const DISABLE_OSPKE: i32 = 0;

pub const DISABLE_PCID: i32 = 0;

pub const DISABLE_PKU: i32 = 0;

pub const DISABLE_RETHUNK: i32 = 0;

pub const DISABLE_UNRET: i32 = 0;

pub const DISABLE_VME: i32 = 2;

pub const EARLY_DYNAMIC_PAGE_TABLES: i32 = 64;

pub const EFI_VA_END: crate::ctypes::c_ulong = 18446744000695107584;

pub const EFI_VA_START: crate::ctypes::c_ulong = 18446744069414584320;

pub const ESPFIX_BASE_ADDR: crate::ctypes::c_ulong = 18446742974197923840;

pub const ESPFIX_PGD_ENTRY: crate::ctypes::c_ulong = 18446744073709551614;

pub const EXCEPTION_STACK_ORDER: i32 = 1;

pub const EXCEPTION_STKSZ: crate::ctypes::c_ulong = 8192;

pub const FP_XSTATE_MAGIC2_SIZE: crate::ctypes::c_ulong = 4;

pub const FRAME_OFFSET: i32 = 0;

pub const FRAME_SIZE: i32 = 168;

pub const GDT_ENTRIES: i32 = 16;

pub const GDT_ENTRY_CPUNODE: i32 = 15;

pub const GDT_ENTRY_DEFAULT_USER32_CS: i32 = 4;

pub const GDT_ENTRY_DEFAULT_USER_CS: i32 = 6;

pub const GDT_ENTRY_DEFAULT_USER_DS: i32 = 5;

pub const GDT_ENTRY_KERNEL32_CS: i32 = 1;

pub const GDT_ENTRY_KERNEL_CS: i32 = 2;

pub const GDT_ENTRY_KERNEL_DS: i32 = 3;

pub const GDT_ENTRY_LDT: i32 = 10;

pub const GDT_ENTRY_TLS_MAX: i32 = 14;

pub const GDT_ENTRY_TLS_MIN: i32 = 12;

pub const GDT_ENTRY_TSS: i32 = 8;

pub const GDT_SIZE: i32 = 128;

pub const GUARD_HOLE_BASE_ADDR: crate::ctypes::c_ulong = 18446603336221196288;

pub const GUARD_HOLE_END_ADDR: crate::ctypes::c_ulong = 18446612132314218496;

pub const GUARD_HOLE_PGD_ENTRY: crate::ctypes::c_ulong = 18446744073709551360;

pub const GUARD_HOLE_SIZE: crate::ctypes::c_ulong = 8796093022208;

pub const IRQ_STACK_ORDER: i32 = 2;

pub const IST_INDEX_DB: i32 = 2;

pub const IST_INDEX_DF: i32 = 0;

pub const IST_INDEX_MCE: i32 = 3;

pub const IST_INDEX_NMI: i32 = 1;

pub const IST_INDEX_VC: i32 = 4;

pub const ITS_THUNK_SIZE: i32 = 64;

pub const KASAN_STACK_ORDER: i32 = 0;

pub const KERNEL_IMAGE_SIZE: i32 = 1073741824;

pub const LAST_CPUPID_SHIFT: i32 = 21;

pub const LAST_CPUPID_WIDTH: i32 = 21;

pub const LAST__CPU_MASK: i32 = 8191;

pub const LAST__CPU_SHIFT: i32 = 13;

pub const LDT_BASE_ADDR: crate::ctypes::c_ulong = 18446612132314218496;

pub const LDT_END_ADDR: crate::ctypes::c_ulong = 18446612682070032384;

pub const LDT_PGD_ENTRY: crate::ctypes::c_ulong = 18446744073709551376;

pub const MAXMEM: crate::ctypes::c_ulong = 70368744177664;

pub const MAX_IRQ_SOURCES: i32 = 1024;

pub const MAX_MP_BUSSES: i32 = 256;

pub const MAX_NR_ZONES: i32 = 5;

pub const MAX_NUMNODES: i32 = 1024;

pub const MAX_PHYSMEM_BITS: i32 = 46;

pub const MODULES_END: crate::ctypes::c_ulong = 18446744073692774400;

pub const MODULES_LEN: crate::ctypes::c_ulong = 1056964608;

pub const MODULES_VADDR: crate::ctypes::c_ulong = 18446744072635809792;

pub const NEED_FXSR: i32 = 16777216;

pub const NEED_LM: i32 = 536870912;

pub const NEED_MSR: i32 = 32;

pub const NEED_NOPL: i32 = 1048576;

pub const NEED_XMM2: i32 = 67108864;

pub const NEED_XMM: i32 = 33554432;

pub const NODES_SHIFT: i32 = 10;

pub const NODES_WIDTH: i32 = 10;

pub const NODE_MASK_LAST_WORD: crate::ctypes::c_ulong = 18446744073709551615;

pub const NR_CPUS: i32 = 8192;

pub const NR_CPUS_BITS: i32 = 13;

pub const NR_PAGEFLAGS: i32 = 25;

pub const NUM_RCU_LVL_1: i32 = 8;

pub const NUM_RCU_LVL_2: i32 = 512;

pub const NUM_RCU_NODES: i32 = 521;

pub const PGD_ALLOWED_BITS: u64 = 18446744073709551615;

pub const PGD_KERNEL_START: crate::ctypes::c_ulong = 256;

pub const PHYSID_ARRAY_SIZE: crate::ctypes::c_ulong = 512;

pub const PMD_PAGE_MASK: crate::ctypes::c_ulong = 18446744073707454464;

pub const PTRACE_ARCH_PRCTL: i32 = 30;

pub const PUD_PAGE_MASK: crate::ctypes::c_ulong = 18446744072635809792;

pub const PV_RESTORE_ALL_CALLER_REGS: &[u8; 71] = b"pop %r11;pop %r10;pop %r9;pop %r8;pop %rdi;pop %rsi;pop %rdx;pop %rcx;\0";

pub const PV_SAVE_ALL_CALLER_REGS: &[u8; 79] = b"push %rcx;push %rdx;push %rsi;push %rdi;push %r8;push %r9;push %r10;push %r11;\0";

pub const RCU_NUM_LVLS: i32 = 3;

pub const REG_IN: &[u8; 2] = b"D\0";

pub const REQUIRED_MASK0: i32 = 117473633;

pub const REQUIRED_MASK1: i32 = 536870912;

pub const REQUIRED_MASK3: i32 = 1048576;

pub const SECTIONS_SHIFT: i32 = 19;

pub const SECTION_SIZE_BITS: i32 = 27;

pub const SHARED_KERNEL_PMD: i32 = 0;

pub const SSE_MASK: i32 = 100663296;

pub const STACK_TOP_MAX: crate::ctypes::c_ulong = 140737488351232;

pub const STACK_WARN: crate::ctypes::c_ulong = 2048;

pub const TASK_SIZE_MAX: crate::ctypes::c_ulong = 140737488351232;

pub const THREAD_ALIGN: crate::ctypes::c_ulong = 16384;

pub const TOP_OF_KERNEL_STACK_PADDING: i32 = 0;

pub const TS_COMPAT_RESTART: i32 = 8;

pub const TS_I386_REGS_POKED: i32 = 4;

pub const VDSO_CPUNODE_BITS: i32 = 12;

pub const VDSO_CPUNODE_MASK: i32 = 4095;

pub const VMALLOC_SIZE_TB: crate::ctypes::c_ulong = 32;

pub const VMALLOC_SIZE_TB_L4: crate::ctypes::c_ulong = 32;

pub const VMALLOC_SIZE_TB_L5: crate::ctypes::c_ulong = 12800;

pub const ZONES_SHIFT: i32 = 3;

pub const ZONES_WIDTH: i32 = 3;

pub const _ASM_ADD: &[u8; 7] = b" addq \0";

pub const _ASM_ALIGN: &[u8; 12] = b" .balign 8 \0";

pub const _ASM_ARG1: &[u8; 4] = b"rdi\0";

pub const _ASM_ARG2: &[u8; 4] = b"rsi\0";

pub const _ASM_ARG3: &[u8; 4] = b"rdx\0";

pub const _ASM_ARG4: &[u8; 4] = b"rcx\0";

pub const _ASM_AX: &[u8; 4] = b"rax\0";

pub const _ASM_BP: &[u8; 4] = b"rbp\0";

pub const _ASM_BX: &[u8; 4] = b"rbx\0";

pub const _ASM_CX: &[u8; 4] = b"rcx\0";

pub const _ASM_DEC: &[u8; 7] = b" decq \0";

pub const _ASM_DI: &[u8; 4] = b"rdi\0";

pub const _ASM_DX: &[u8; 4] = b"rdx\0";

pub const _ASM_INC: &[u8; 7] = b" incq \0";

pub const _ASM_MOV: &[u8; 7] = b" movq \0";

pub const _ASM_MUL: &[u8; 7] = b" mulq \0";

pub const _ASM_PTR: &[u8; 8] = b" .quad \0";

pub const _ASM_SI: &[u8; 4] = b"rsi\0";

pub const _ASM_SP: &[u8; 4] = b"rsp\0";

pub const _ASM_SUB: &[u8; 7] = b" subq \0";

pub const _ASM_X86_UNISTD_64_X32_H: i32 = 1;

pub const _ASM_XADD: &[u8; 8] = b" xaddq \0";

pub const _BITOPS_LONG_SHIFT: i32 = 6;

pub const _KERNPG_TABLE_NOENC: crate::ctypes::c_ulong = 99;

pub const _PAGE_ACCESSED: crate::ctypes::c_ulong = 32;

pub const _PAGE_CACHE_MASK: crate::ctypes::c_ulong = 152;

pub const _PAGE_CPA_TEST: crate::ctypes::c_ulong = 512;

pub const _PAGE_DIRTY: crate::ctypes::c_ulong = 64;

pub const _PAGE_GLOBAL: crate::ctypes::c_ulong = 256;

pub const _PAGE_KNL_ERRATUM_MASK: crate::ctypes::c_ulong = 96;

pub const _PAGE_LARGE_CACHE_MASK: crate::ctypes::c_ulong = 4120;

pub const _PAGE_NX: crate::ctypes::c_ulong = 9223372036854775808;

pub const _PAGE_PAT: crate::ctypes::c_ulong = 128;

pub const _PAGE_PAT_LARGE: crate::ctypes::c_ulong = 4096;

pub const _PAGE_PCD: crate::ctypes::c_ulong = 16;

pub const _PAGE_PKEY_BIT0: crate::ctypes::c_ulong = 576460752303423488;

pub const _PAGE_PKEY_BIT1: crate::ctypes::c_ulong = 1152921504606846976;

pub const _PAGE_PKEY_BIT2: crate::ctypes::c_ulong = 2305843009213693952;

pub const _PAGE_PKEY_BIT3: crate::ctypes::c_ulong = 4611686018427387904;

pub const _PAGE_PKEY_MASK: crate::ctypes::c_ulong = 8646911284551352320;

pub const _PAGE_PRESENT: crate::ctypes::c_ulong = 1;

pub const _PAGE_PROTNONE: crate::ctypes::c_ulong = 256;

pub const _PAGE_PSE: crate::ctypes::c_ulong = 128;

pub const _PAGE_PWT: crate::ctypes::c_ulong = 8;

pub const _PAGE_RW: crate::ctypes::c_ulong = 2;

pub const _PAGE_SOFTW1: crate::ctypes::c_ulong = 512;

pub const _PAGE_SOFTW2: crate::ctypes::c_ulong = 1024;

pub const _PAGE_SOFTW3: crate::ctypes::c_ulong = 2048;

pub const _PAGE_SOFT_DIRTY: crate::ctypes::c_ulong = 2048;

pub const _PAGE_SPECIAL: crate::ctypes::c_ulong = 512;

pub const _PAGE_SWP_SOFT_DIRTY: crate::ctypes::c_ulong = 2;

pub const _PAGE_SWP_UFFD_WP: crate::ctypes::c_ulong = 4;

pub const _PAGE_TABLE_NOENC: crate::ctypes::c_ulong = 103;

pub const _PAGE_UFFD_WP: crate::ctypes::c_ulong = 1024;

pub const _PAGE_USER: crate::ctypes::c_ulong = 4;

pub const _PSE: crate::ctypes::c_ulong = 128;

pub const _USR: crate::ctypes::c_ulong = 4;

pub const __CPUNODE_SEG: i32 = 123;

pub const __HAVE_ARCH_MEMCPY: i32 = 1;

pub const __HAVE_ARCH_MEMCPY_FLUSHCACHE: i32 = 1;

pub const __KERNEL32_CS: i32 = 8;

pub const __KERNEL_CS: i32 = 16;

pub const __KERNEL_DS: i32 = 24;

pub const __NR_seccomp_exit: i32 = 60;

pub const __NR_seccomp_read: i32 = 0;

pub const __NR_seccomp_sigreturn: i32 = 15;

pub const __NR_seccomp_sigreturn_32: i32 = 119;

pub const __NR_seccomp_write: i32 = 1;

pub const __NR_x32_execve: i32 = 520;

pub const __NR_x32_execveat: i32 = 545;

pub const __NR_x32_get_robust_list: i32 = 531;

pub const __NR_x32_getsockopt: i32 = 542;

pub const __NR_x32_io_setup: i32 = 543;

pub const __NR_x32_io_submit: i32 = 544;

pub const __NR_x32_ioctl: i32 = 514;

pub const __NR_x32_kexec_load: i32 = 528;

pub const __NR_x32_move_pages: i32 = 533;

pub const __NR_x32_mq_notify: i32 = 527;

pub const __NR_x32_preadv2: i32 = 546;

pub const __NR_x32_preadv: i32 = 534;

pub const __NR_x32_process_vm_readv: i32 = 539;

pub const __NR_x32_process_vm_writev: i32 = 540;

pub const __NR_x32_ptrace: i32 = 521;

pub const __NR_x32_pwritev2: i32 = 547;

pub const __NR_x32_pwritev: i32 = 535;

pub const __NR_x32_readv: i32 = 515;

pub const __NR_x32_recvfrom: i32 = 517;

pub const __NR_x32_recvmmsg: i32 = 537;

pub const __NR_x32_recvmsg: i32 = 519;

pub const __NR_x32_rt_sigaction: i32 = 512;

pub const __NR_x32_rt_sigpending: i32 = 522;

pub const __NR_x32_rt_sigqueueinfo: i32 = 524;

pub const __NR_x32_rt_sigreturn: i32 = 513;

pub const __NR_x32_rt_sigtimedwait: i32 = 523;

pub const __NR_x32_rt_tgsigqueueinfo: i32 = 536;

pub const __NR_x32_sendmmsg: i32 = 538;

pub const __NR_x32_sendmsg: i32 = 518;

pub const __NR_x32_set_robust_list: i32 = 530;

pub const __NR_x32_setsockopt: i32 = 541;

pub const __NR_x32_sigaltstack: i32 = 525;

pub const __NR_x32_syscall_max: i32 = 547;

pub const __NR_x32_timer_create: i32 = 526;

pub const __NR_x32_vmsplice: i32 = 532;

pub const __NR_x32_waitid: i32 = 529;

pub const __NR_x32_writev: i32 = 516;

pub const __NX: crate::ctypes::c_ulong = 9223372036854775808;

pub const __PAGE_KERNEL: crate::ctypes::c_ulong = 9223372036854776163;

pub const __PAGE_KERNEL_EXEC: crate::ctypes::c_ulong = 355;

pub const __PAGE_KERNEL_IDENT_LARGE_EXEC: crate::ctypes::c_ulong = 483;

pub const __PAGE_KERNEL_IO: crate::ctypes::c_ulong = 9223372036854776163;

pub const __PAGE_KERNEL_LARGE: crate::ctypes::c_ulong = 9223372036854776291;

pub const __PAGE_KERNEL_LARGE_EXEC: crate::ctypes::c_ulong = 483;

pub const __PAGE_KERNEL_NOENC: crate::ctypes::c_ulong = 9223372036854776163;

pub const __PAGE_KERNEL_RO: crate::ctypes::c_ulong = 9223372036854776161;

pub const __PAGE_KERNEL_ROX: crate::ctypes::c_ulong = 353;

pub const __PAGE_KERNEL_VVAR: crate::ctypes::c_ulong = 9223372036854776165;

pub const __PAGE_OFFSET_BASE_L4: crate::ctypes::c_ulong = 18446612682070032384;

pub const __PAGE_OFFSET_BASE_L5: crate::ctypes::c_ulong = 18379471554275704832;

pub const __PP: crate::ctypes::c_ulong = 1;

pub const __RW: crate::ctypes::c_ulong = 2;

pub const __START_KERNEL: crate::ctypes::c_ulong = 18446744071578845184;

pub const __START_KERNEL_map: crate::ctypes::c_ulong = 18446744071562067968;

pub const __USER32_CS: i32 = 35;

pub const __USER32_DS: i32 = 43;

pub const __USER_CS: i32 = 51;

pub const __USER_DS: i32 = 43;

pub const __VIRTUAL_MASK: crate::ctypes::c_ulong = 140737488355327;

pub const __VIRTUAL_MASK_SHIFT: i32 = 47;

pub const __VMALLOC_BASE_L4: crate::ctypes::c_ulong = 18446683600570023936;

pub const __VMALLOC_BASE_L5: crate::ctypes::c_ulong = 18419722475945328640;

pub const __VMEMMAP_BASE_L4: crate::ctypes::c_ulong = 18446719884453740544;

pub const __VMEMMAP_BASE_L5: crate::ctypes::c_ulong = 18434359174734282752;

pub const __X86_CASE_Q: i32 = 8;

pub const ___A: crate::ctypes::c_ulong = 32;

pub const ___D: crate::ctypes::c_ulong = 64;

pub const ___G: crate::ctypes::c_ulong = 256;

pub const __percpu_prefix: &[u8; 6] = b"%%gs:\0";

pub type __kernel_old_dev_t = crate::ctypes::c_ulong;

pub type class_mutex_t = *mut mutex;

pub type class_rwsem_read_t = *mut rw_semaphore;

pub type class_rwsem_write_t = *mut rw_semaphore;

pub type its_thunk_t = [u8_; 64usize];

pub type p4dval_t = crate::ctypes::c_ulong;

unsafe extern "C" {
    #[link_name = "kmod_shim_CR3_ADDR_MASK"]
    pub fn CR3_ADDR_MASK() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_IA32_PAGE_OFFSET"]
    pub fn IA32_PAGE_OFFSET() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_OFFSET"]
    pub fn PAGE_OFFSET() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHYSICAL_PAGE_MASK"]
    pub fn PHYSICAL_PAGE_MASK() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHYSICAL_PMD_PAGE_MASK"]
    pub fn PHYSICAL_PMD_PAGE_MASK() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHYSICAL_PUD_PAGE_MASK"]
    pub fn PHYSICAL_PUD_PAGE_MASK() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_FLAGS_MASK"]
    pub fn PTE_FLAGS_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_PFN_MASK"]
    pub fn PTE_PFN_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_TASK_SIZE_LOW"]
    pub fn TASK_SIZE_LOW() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMALLOC_START"]
    pub fn VMALLOC_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMEMMAP_START"]
    pub fn VMEMMAP_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__COMMON_PAGE_CHG_MASK"]
    pub fn _COMMON_PAGE_CHG_MASK() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__ENC"]
    pub fn _ENC() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__HPAGE_CHG_MASK"]
    pub fn _HPAGE_CHG_MASK() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__KERNPG_TABLE"]
    pub fn _KERNPG_TABLE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_CHG_MASK"]
    pub fn _PAGE_CHG_MASK() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_ENC"]
    pub fn _PAGE_ENC() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_TABLE"]
    pub fn _PAGE_TABLE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_ENC"]
    pub fn __PAGE_KERNEL_ENC() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_ENC_WP"]
    pub fn __PAGE_KERNEL_ENC_WP() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_IO_NOCACHE"]
    pub fn __PAGE_KERNEL_IO_NOCACHE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_NOCACHE"]
    pub fn __PAGE_KERNEL_NOCACHE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_NOENC_WP"]
    pub fn __PAGE_KERNEL_NOENC_WP() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_KERNEL_WP"]
    pub fn __PAGE_KERNEL_WP() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PAGE_OFFSET"]
    pub fn __PAGE_OFFSET() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___PHYSICAL_MASK"]
    pub fn __PHYSICAL_MASK() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___copy_from_user_inatomic_nocache"]
    pub fn __copy_from_user_inatomic_nocache(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___free_free_percpu"]
    pub fn __free_free_percpu(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___free_mutex"]
    pub fn __free_mutex(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___free_up_read"]
    pub fn __free_up_read(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___free_up_write"]
    pub fn __free_up_write(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___loadsegment_fs"]
    pub fn __loadsegment_fs(value: crate::ctypes::c_ushort);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___phys_addr_nodebug"]
    pub fn __phys_addr_nodebug(x: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_fixmap"]
    pub fn __set_fixmap(idx: crate::ctypes::c_uint, phys: phys_addr_t, flags: pgprot_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_cmpxchg_relaxed"]
    pub fn arch_atomic64_cmpxchg_relaxed(v: *mut atomic64_t, old: s64, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg"]
    pub fn arch_atomic64_xchg(v: *mut atomic64_t, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg_acquire"]
    pub fn arch_atomic64_xchg_acquire(v: *mut atomic64_t, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg_relaxed"]
    pub fn arch_atomic64_xchg_relaxed(v: *mut atomic64_t, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg_release"]
    pub fn arch_atomic64_xchg_release(v: *mut atomic64_t, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_end_context_switch"]
    pub fn arch_end_context_switch(next: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_enter_lazy_mmu_mode"]
    pub fn arch_enter_lazy_mmu_mode();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_flush_lazy_mmu_mode"]
    pub fn arch_flush_lazy_mmu_mode();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_leave_lazy_mmu_mode"]
    pub fn arch_leave_lazy_mmu_mode();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_local_irq_restore"]
    pub fn arch_local_irq_restore(f: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_scale_freq_capacity"]
    pub fn arch_scale_freq_capacity(cpu: crate::ctypes::c_int) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_restart_data"]
    pub fn arch_set_restart_data(restart: *mut restart_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_start_context_switch"]
    pub fn arch_start_context_switch(prev: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bitmap_copy_and_extend"]
    pub fn bitmap_copy_and_extend(
        to: *mut crate::ctypes::c_ulong,
        from: *const crate::ctypes::c_ulong,
        count: crate::ctypes::c_uint,
        size: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_irq_constructor"]
    pub fn class_irq_constructor() -> class_irq_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_irq_destructor"]
    pub fn class_irq_destructor(_T: *mut class_irq_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_irqsave_constructor"]
    pub fn class_irqsave_constructor() -> class_irqsave_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_irqsave_destructor"]
    pub fn class_irqsave_destructor(_T: *mut class_irqsave_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_migrate_constructor"]
    pub fn class_migrate_constructor() -> class_migrate_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_migrate_destructor"]
    pub fn class_migrate_destructor(_T: *mut class_migrate_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_mutex_constructor"]
    pub fn class_mutex_constructor(_T: *mut mutex) -> *mut mutex;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_mutex_destructor"]
    pub fn class_mutex_destructor(p: *mut *mut mutex);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_preempt_constructor"]
    pub fn class_preempt_constructor() -> class_preempt_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_preempt_destructor"]
    pub fn class_preempt_destructor(_T: *mut class_preempt_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_preempt_notrace_constructor"]
    pub fn class_preempt_notrace_constructor() -> class_preempt_notrace_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_preempt_notrace_destructor"]
    pub fn class_preempt_notrace_destructor(_T: *mut class_preempt_notrace_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_raw_spinlock_constructor"]
    pub fn class_raw_spinlock_constructor(
        l: *mut raw_spinlock_t,
    ) -> class_raw_spinlock_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_raw_spinlock_destructor"]
    pub fn class_raw_spinlock_destructor(_T: *mut class_raw_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_raw_spinlock_irq_constructor"]
    pub fn class_raw_spinlock_irq_constructor(
        l: *mut raw_spinlock_t,
    ) -> class_raw_spinlock_irq_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_raw_spinlock_irq_destructor"]
    pub fn class_raw_spinlock_irq_destructor(_T: *mut class_raw_spinlock_irq_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_raw_spinlock_irqsave_constructor"]
    pub fn class_raw_spinlock_irqsave_constructor(
        l: *mut raw_spinlock_t,
    ) -> class_raw_spinlock_irqsave_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_raw_spinlock_irqsave_destructor"]
    pub fn class_raw_spinlock_irqsave_destructor(_T: *mut class_raw_spinlock_irqsave_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_raw_spinlock_nested_constructor"]
    pub fn class_raw_spinlock_nested_constructor(
        l: *mut raw_spinlock_t,
    ) -> class_raw_spinlock_nested_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_raw_spinlock_nested_destructor"]
    pub fn class_raw_spinlock_nested_destructor(_T: *mut class_raw_spinlock_nested_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_rcu_constructor"]
    pub fn class_rcu_constructor() -> class_rcu_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_rcu_destructor"]
    pub fn class_rcu_destructor(_T: *mut class_rcu_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_rwsem_read_constructor"]
    pub fn class_rwsem_read_constructor(_T: *mut rw_semaphore) -> *mut rw_semaphore;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_rwsem_read_destructor"]
    pub fn class_rwsem_read_destructor(p: *mut *mut rw_semaphore);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_rwsem_write_constructor"]
    pub fn class_rwsem_write_constructor(_T: *mut rw_semaphore) -> *mut rw_semaphore;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_rwsem_write_destructor"]
    pub fn class_rwsem_write_destructor(p: *mut *mut rw_semaphore);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_spinlock_constructor"]
    pub fn class_spinlock_constructor(l: *mut spinlock_t) -> class_spinlock_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_spinlock_destructor"]
    pub fn class_spinlock_destructor(_T: *mut class_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_spinlock_irq_constructor"]
    pub fn class_spinlock_irq_constructor(l: *mut spinlock_t) -> class_spinlock_irq_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_spinlock_irq_destructor"]
    pub fn class_spinlock_irq_destructor(_T: *mut class_spinlock_irq_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_spinlock_irqsave_constructor"]
    pub fn class_spinlock_irqsave_constructor(
        l: *mut spinlock_t,
    ) -> class_spinlock_irqsave_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_spinlock_irqsave_destructor"]
    pub fn class_spinlock_irqsave_destructor(_T: *mut class_spinlock_irqsave_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_srcu_constructor"]
    pub fn class_srcu_constructor(l: *mut srcu_struct) -> class_srcu_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_srcu_destructor"]
    pub fn class_srcu_destructor(_T: *mut class_srcu_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_user_generic"]
    pub fn copy_user_generic(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpumask_available"]
    pub fn cpumask_available(mask: cpumask_var_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_debugreg"]
    pub fn get_debugreg(reg: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_range32"]
    pub fn in_range32(val: u32_, start: u32_, len: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_range64"]
    pub fn in_range64(val: u64_, start: u64_, len: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_TLS"]
    pub fn load_TLS(t: *mut thread_struct, cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_TR_desc"]
    pub fn load_TR_desc();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_gs_index"]
    pub fn load_gs_index(gs: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset64"]
    pub fn memset64(s: *mut u64, v: u64, n: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mul_u64_u32_div"]
    pub fn mul_u64_u32_div(a: u64_, mul: u32_, div: u32_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mul_u64_u64_div_u64"]
    pub fn mul_u64_u64_div_u64(a: u64_, mul: u64_, div: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_make_pud"]
    pub fn native_make_pud(val: pmdval_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nr_cpumask_bits"]
    pub fn nr_cpumask_bits() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_activate_mm"]
    pub fn paravirt_activate_mm(prev: *mut mm_struct, next: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_alloc_p4d"]
    pub fn paravirt_alloc_p4d(mm: *mut mm_struct, pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_alloc_pmd"]
    pub fn paravirt_alloc_pmd(mm: *mut mm_struct, pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_alloc_pte"]
    pub fn paravirt_alloc_pte(mm: *mut mm_struct, pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_alloc_pud"]
    pub fn paravirt_alloc_pud(mm: *mut mm_struct, pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_get_debugreg"]
    pub fn paravirt_get_debugreg(reg: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_pgd_alloc"]
    pub fn paravirt_pgd_alloc(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_pgd_free"]
    pub fn paravirt_pgd_free(mm: *mut mm_struct, pgd: *mut pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_read_msr"]
    pub fn paravirt_read_msr(msr: crate::ctypes::c_uint) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_read_msr_safe"]
    pub fn paravirt_read_msr_safe(
        msr: crate::ctypes::c_uint,
        err: *mut crate::ctypes::c_int,
    ) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_read_pmc"]
    pub fn paravirt_read_pmc(
        counter: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_release_p4d"]
    pub fn paravirt_release_p4d(pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_release_pmd"]
    pub fn paravirt_release_pmd(pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_release_pte"]
    pub fn paravirt_release_pte(pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_release_pud"]
    pub fn paravirt_release_pud(pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_store_tr"]
    pub fn paravirt_store_tr() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_write_msr"]
    pub fn paravirt_write_msr(
        msr: crate::ctypes::c_uint,
        low: crate::ctypes::c_uint,
        high: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_write_msr_safe"]
    pub fn paravirt_write_msr_safe(
        msr: crate::ctypes::c_uint,
        low: crate::ctypes::c_uint,
        high: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_raw_copy_from_user"]
    pub fn raw_copy_from_user(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_raw_copy_in_user"]
    pub fn raw_copy_in_user(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_raw_copy_to_user"]
    pub fn raw_copy_to_user(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_64bit"]
    pub fn set_64bit(ptr: *mut u64_, val: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_debugreg"]
    pub fn set_debugreg(val: crate::ctypes::c_ulong, reg: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pte_atomic"]
    pub fn set_pte_atomic(ptep: *mut pte_t, pte: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tss_invalidate_io_bitmap"]
    pub fn tss_invalidate_io_bitmap();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tss_update_io_bitmap"]
    pub fn tss_update_io_bitmap();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vdso_encode_cpunode"]
    pub fn vdso_encode_cpunode(
        cpu: crate::ctypes::c_int,
        node: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vdso_read_cpunode"]
    pub fn vdso_read_cpunode(
        cpu: *mut crate::ctypes::c_uint,
        node: *mut crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wake_up_sync"]
    pub fn wake_up_sync(wq_head: *mut wait_queue_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_gdt_entry"]
    pub fn write_gdt_entry(
        dt: *mut desc_struct,
        entry: crate::ctypes::c_int,
        desc: *mut crate::ctypes::c_void,
        type_: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_idt_entry"]
    pub fn write_idt_entry(
        dt: *mut gate_desc,
        entry: crate::ctypes::c_int,
        g: *const gate_desc,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_ldt_entry"]
    pub fn write_ldt_entry(
        dt: *mut desc_struct,
        entry: crate::ctypes::c_int,
        desc: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x86_clear_cpu_buffers"]
    pub fn x86_clear_cpu_buffers();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x86_idle_clear_cpu_buffers"]
    pub fn x86_idle_clear_cpu_buffers();
}

unsafe extern "C" {
    pub fn __copy_user_flushcache(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __copy_user_nocache(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: crate::ctypes::c_uint,
        zerorest: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __end_entry_SYSENTER_compat();
}

unsafe extern "C" {
    pub fn __memcpy(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        len: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memcpy_flushcache(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        cnt: usize,
    );
}

unsafe extern "C" {
    pub fn __memmove(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        count: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset(
        s: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __node_distance(
        arg1: crate::ctypes::c_int,
        arg2: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __x86_return_thunk();
}

unsafe extern "C" {
    pub fn alloc_bootmem_cpumask_var(mask: *mut cpumask_var_t);
}

unsafe extern "C" {
    pub fn alloc_cpumask_var(mask: *mut cpumask_var_t, flags: gfp_t) -> bool_;
}

unsafe extern "C" {
    pub fn alloc_cpumask_var_node(
        mask: *mut cpumask_var_t,
        flags: gfp_t,
        node: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn arch_scale_freq_tick();
}

unsafe extern "C" {
    pub fn arch_set_max_freq_ratio(turbo_disabled: bool_);
}

unsafe extern "C" {
    pub fn cc_platform_has(attr: cc_attr) -> bool_;
}

unsafe extern "C" {
    pub fn clear_page_erms(page: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn clear_page_orig(page: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn clear_page_rep(page: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn copy_mc_to_kernel(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn copy_mc_to_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn copy_page(to: *mut crate::ctypes::c_void, from: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn copy_user_enhanced_fast_string(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn copy_user_generic_string(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn copy_user_generic_unrolled(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn cpu_wants_rethunk() -> bool_;
}

unsafe extern "C" {
    pub fn cpu_wants_rethunk_at(addr: *mut crate::ctypes::c_void) -> bool_;
}

unsafe extern "C" {
    pub fn dev_vprintk_emit(
        level: crate::ctypes::c_int,
        dev: *const device,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_arch_prctl_64(
        task: *mut task_struct,
        option: crate::ctypes::c_int,
        arg2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn early_set_memory_decrypted(
        vaddr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn early_set_memory_encrypted(
        vaddr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn entry_INT80_compat();
}

unsafe extern "C" {
    pub fn entry_SYSCALL_64();
}

unsafe extern "C" {
    pub fn entry_SYSCALL_64_safe_stack();
}

unsafe extern "C" {
    pub fn entry_SYSCALL_compat();
}

unsafe extern "C" {
    pub fn entry_SYSCALL_compat_safe_stack();
}

unsafe extern "C" {
    pub fn entry_SYSENTER_compat();
}

unsafe extern "C" {
    pub fn free_bootmem_cpumask_var(mask: cpumask_var_t);
}

unsafe extern "C" {
    pub fn free_cpumask_var(mask: cpumask_var_t);
}

unsafe extern "C" {
    pub fn init_trampoline_kaslr();
}

unsafe extern "C" {
    pub fn its_fini_mod(mod_: *mut module);
}

unsafe extern "C" {
    pub fn its_free_mod(mod_: *mut module);
}

unsafe extern "C" {
    pub fn its_init_mod(mod_: *mut module);
}

unsafe extern "C" {
    pub fn its_return_thunk();
}

unsafe extern "C" {
    pub fn its_static_thunk(reg: crate::ctypes::c_int) -> *mut u8_;
}

unsafe extern "C" {
    pub fn kaslr_get_random_long(
        purpose: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn kernel_randomize_memory();
}

unsafe extern "C" {
    pub fn mem_encrypt_free_decrypted_mem();
}

unsafe extern "C" {
    pub fn mem_encrypt_init();
}

unsafe extern "C" {
    pub fn memory_add_physaddr_to_nid(start: u64_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn phys_to_target_node(start: phys_addr_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn setup_node_to_cpumask_map();
}

unsafe extern "C" {
    pub fn sev_active() -> bool_;
}

unsafe extern "C" {
    pub fn sev_es_active() -> bool_;
}

unsafe extern "C" {
    pub fn sev_es_init_vc_handling();
}

unsafe extern "C" {
    pub fn sme_active() -> bool_;
}

unsafe extern "C" {
    pub fn sme_early_decrypt(paddr: resource_size_t, size: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn sme_early_encrypt(paddr: resource_size_t, size: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn sme_early_init();
}

unsafe extern "C" {
    pub fn sme_enable(bp: *mut boot_params);
}

unsafe extern "C" {
    pub fn sme_encrypt_execute(
        encrypted_kernel_vaddr: crate::ctypes::c_ulong,
        decrypted_kernel_vaddr: crate::ctypes::c_ulong,
        kernel_len: crate::ctypes::c_ulong,
        encryption_wa: crate::ctypes::c_ulong,
        encryption_pgd: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn sme_encrypt_kernel(bp: *mut boot_params);
}

unsafe extern "C" {
    pub fn sme_map_bootdata(real_mode_data: *mut crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn sme_unmap_bootdata(real_mode_data: *mut crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn xen_entry_INT80_compat();
}

unsafe extern "C" {
    pub fn zalloc_cpumask_var(mask: *mut cpumask_var_t, flags: gfp_t) -> bool_;
}

unsafe extern "C" {
    pub fn zalloc_cpumask_var_node(
        mask: *mut cpumask_var_t,
        flags: gfp_t,
        node: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub static cpu_all_bits: [crate::ctypes::c_ulong; 128usize];
}

unsafe extern "C" {
    pub static mut __per_cpu_offset: [crate::ctypes::c_ulong; 8192usize];
}

unsafe extern "C" {
    pub static mut __x86_indirect_its_thunk_array: [its_thunk_t; 0usize];
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_r10: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_r11: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_r12: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_r13: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_r14: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_r15: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_r8: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_r9: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_rax: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_rbp: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_rbx: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_rcx: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_rdi: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_rdx: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_rsi: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut __x86_indirect_thunk_rsp: retpoline_thunk_t;
}

unsafe extern "C" {
    pub static mut arch_freq_scale: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut arch_scale_freq_key: static_key_false;
}

unsafe extern "C" {
    pub static mut cpu_bit_bitmap: [[crate::ctypes::c_ulong; 128usize]; 65usize];
}

unsafe extern "C" {
    pub static mut cpu_buf_idle_clear: static_key_false;
}

unsafe extern "C" {
    pub static mut mp_bus_not_pci: [crate::ctypes::c_ulong; 4usize];
}

unsafe extern "C" {
    pub static mut node_to_cpumask_map: [cpumask_var_t; 1024usize];
}

unsafe extern "C" {
    pub static mut page_offset_base: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut pgdir_shift: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut phys_base: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut physical_mask: phys_addr_t;
}

unsafe extern "C" {
    pub static mut ptrs_per_p4d: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut sev_enabled: bool_;
}

unsafe extern "C" {
    pub static mut sev_status: u64_;
}

unsafe extern "C" {
    pub static mut sme_me_mask: u64_;
}

unsafe extern "C" {
    pub static mut vmalloc_base: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut vmemmap_base: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut x86_cpu_to_node_map: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut x86_cpu_to_node_map_early_map: [crate::ctypes::c_int; 0usize];
}

unsafe extern "C" {
    pub static mut x86_cpu_to_node_map_early_ptr: *mut crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut x86_ibpb_exit_to_user: bool;
}

unsafe extern "C" {
    pub static mut x86_verw_sel: u16_;
}

unsafe extern "C" {
    pub static mut xen_early_idt_handler_array: [[crate::ctypes::c_char; 8usize]; 32usize];
}

pub const CPU_ENTRY_AREA_PER_CPU: crate::ctypes::c_ulong = 18446741874686300160;

pub const CPU_ENTRY_AREA_RO_IDT: crate::ctypes::c_ulong = 18446741874686296064;

pub const WORK_CPU_UNBOUND: crate::ctypes::c_uint = 8192;

unsafe extern "C" {
    pub fn hrtimers_cpu_starting(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ioread64(arg1: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    pub fn ioread64_hi_lo(addr: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    pub fn ioread64_lo_hi(addr: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    pub fn ioread64be(arg1: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    pub fn ioread64be_hi_lo(addr: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    pub fn ioread64be_lo_hi(addr: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    pub fn iowrite64(arg1: u64_, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite64_hi_lo(val: u64_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite64_lo_hi(val: u64_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite64be(arg1: u64_, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite64be_hi_lo(val: u64_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iowrite64be_lo_hi(val: u64_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn workqueue_set_unbound_cpumask(cpumask: cpumask_var_t) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct user {
    pub regs: user_regs_struct,
    pub u_fpvalid: crate::ctypes::c_int,
    pub pad0: crate::ctypes::c_int,
    pub i387: user_i387_struct,
    pub u_tsize: crate::ctypes::c_ulong,
    pub u_dsize: crate::ctypes::c_ulong,
    pub u_ssize: crate::ctypes::c_ulong,
    pub start_code: crate::ctypes::c_ulong,
    pub start_stack: crate::ctypes::c_ulong,
    pub signal: crate::ctypes::c_long,
    pub reserved: crate::ctypes::c_int,
    pub pad1: crate::ctypes::c_int,
    pub u_ar0: crate::ctypes::c_ulong,
    pub u_fpstate: *mut user_i387_struct,
    pub magic: crate::ctypes::c_ulong,
    pub u_comm: [crate::ctypes::c_char; 32usize],
    pub u_debugreg: [crate::ctypes::c_ulong; 8usize],
    pub error_code: crate::ctypes::c_ulong,
    pub fault_address: crate::ctypes::c_ulong,
}

pub const BALLOON_DEFLATE: vm_event_item = 92;

pub const BALLOON_INFLATE: vm_event_item = 91;

pub const BALLOON_MIGRATE: vm_event_item = 93;

pub const FIXADDR_SIZE: i32 = 2646016;

pub const FIXADDR_START: crate::ctypes::c_ulong = 18446744073698512896;

pub const FIXADDR_TOP: crate::ctypes::c_ulong = 18446744073701158912;

pub const FIXADDR_TOT_START: crate::ctypes::c_ulong = 18446744073694863360;

pub const FIX_APEI_GHES_IRQ: fixed_addresses = 644;

pub const FIX_APEI_GHES_NMI: fixed_addresses = 645;

pub const FIX_APIC_BASE: fixed_addresses = 514;

pub const FIX_DBGP_BASE: fixed_addresses = 512;

pub const FIX_EARLYCON_MEM_BASE: fixed_addresses = 513;

pub const FIX_IO_APIC_BASE_0: fixed_addresses = 515;

pub const FIX_IO_APIC_BASE_END: fixed_addresses = 642;

pub const FIX_PARAVIRT_BOOTMAP: fixed_addresses = 643;

pub const FIX_TBOOT_BASE: fixed_addresses = 1536;

pub const HAVE_PAGE_AGP: i32 = 1;

pub const ITER_DEST: i32 = 0;

pub const ITER_SOURCE: i32 = 1;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 96;

pub const REX_PREFIX: &[u8; 7] = b"0x48, \0";

pub const SWAP_RA: vm_event_item = 94;

pub const SWAP_RA_HIT: vm_event_item = 95;

pub const THP_SPLIT_PUD: vm_event_item = 86;

pub const THP_SWPOUT: vm_event_item = 89;

pub const THP_SWPOUT_FALLBACK: vm_event_item = 90;

pub const THP_ZERO_PAGE_ALLOC: vm_event_item = 87;

pub const THP_ZERO_PAGE_ALLOC_FAILED: vm_event_item = 88;

pub const VSYSCALL_ADDR: crate::ctypes::c_ulong = 18446744073699065856;

pub const VSYSCALL_PAGE: fixed_addresses = 511;

pub const __NR_vgetcpu: vsyscall_num = 2;

pub const __NR_vgettimeofday: vsyscall_num = 0;

pub const __NR_vtime: vsyscall_num = 1;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 646;

pub type vsyscall_num = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_gup_fast_permitted"]
    pub fn gup_fast_permitted(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_p4d_folded"]
    pub fn mm_p4d_folded(mm: *mut mm_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_p4d_clear"]
    pub fn native_p4d_clear(p4d: *mut p4d_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pgd_clear"]
    pub fn native_pgd_clear(pgd: *mut pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pmdp_get_and_clear"]
    pub fn native_pmdp_get_and_clear(xp: *mut pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_ptep_get_and_clear"]
    pub fn native_ptep_get_and_clear(xp: *mut pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pud_clear"]
    pub fn native_pud_clear(pud: *mut pud_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pudp_get_and_clear"]
    pub fn native_pudp_get_and_clear(xp: *mut pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_set_p4d"]
    pub fn native_set_p4d(p4dp: *mut p4d_t, p4d: p4d_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_set_pgd"]
    pub fn native_set_pgd(pgdp: *mut pgd_t, pgd: pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swapper_pg_dir"]
    pub fn swapper_pg_dir() -> *mut pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sync_initial_page_table"]
    pub fn sync_initial_page_table();
}

unsafe extern "C" {
    pub fn __ftrace_vbprintk(
        ip: crate::ctypes::c_ulong,
        fmt: *const crate::ctypes::c_char,
        ap: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __ftrace_vprintk(
        ip: crate::ctypes::c_ulong,
        fmt: *const crate::ctypes::c_char,
        ap: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _copy_mc_to_iter(
        addr: *const crate::ctypes::c_void,
        bytes: usize,
        i: *mut iov_iter,
    ) -> usize;
}

unsafe extern "C" {
    pub fn cleanup_highmap();
}

unsafe extern "C" {
    pub fn glob_match_len(
        pat: *const crate::ctypes::c_char,
        str_: *const crate::ctypes::c_char,
        len: usize,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn init_extra_mapping_uc(
        phys: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn init_extra_mapping_wb(
        phys: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn kobject_set_name_vargs(
        kobj: *mut kobject,
        fmt: *const crate::ctypes::c_char,
        vargs: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kvasprintf(
        gfp: gfp_t,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn kvasprintf_const(
        gfp: gfp_t,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn seq_buf_vprintf(
        s: *mut seq_buf,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pte_vaddr_p4d(
        p4d_page: *mut p4d_t,
        vaddr: crate::ctypes::c_ulong,
        new_pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn set_pte_vaddr_pud(
        pud_page: *mut pud_t,
        vaddr: crate::ctypes::c_ulong,
        new_pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn vscnprintf(
        buf: *mut crate::ctypes::c_char,
        size: usize,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsnprintf(
        buf: *mut crate::ctypes::c_char,
        size: crate::ctypes::c_ulong,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsprintf(
        buf: *mut crate::ctypes::c_char,
        arg1: *const crate::ctypes::c_char,
        arg2: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsscanf(
        arg1: *const crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
        arg3: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut init_top_pgt: [pgd_t; 0usize];
}

unsafe extern "C" {
    pub static mut level1_fixmap_pgt: [pte_t; 1024usize];
}

unsafe extern "C" {
    pub static mut level2_fixmap_pgt: [pmd_t; 512usize];
}

unsafe extern "C" {
    pub static mut level2_ident_pgt: [pmd_t; 512usize];
}

unsafe extern "C" {
    pub static mut level2_kernel_pgt: [pmd_t; 512usize];
}

unsafe extern "C" {
    pub static mut level3_ident_pgt: [pud_t; 512usize];
}

unsafe extern "C" {
    pub static mut level3_kernel_pgt: [pud_t; 512usize];
}

unsafe extern "C" {
    pub static mut level4_ident_pgt: [p4d_t; 512usize];
}

unsafe extern "C" {
    pub static mut level4_kernel_pgt: [p4d_t; 512usize];
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
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 40usize]>,
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
    pub num_static_call_sites: crate::ctypes::c_int,
    pub static_call_sites: *mut static_call_site,
    pub klp: bool_,
    pub klp_alive: bool_,
    pub klp_info: *mut klp_modinfo,
    pub source_list: list_head,
    pub target_list: list_head,
    pub exit: ::core::option::Option<unsafe extern "C" fn()>,
    pub refcnt: atomic_t,
    pub its_num_pages: crate::ctypes::c_int,
    pub its_page_array: *mut *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct blkg_policy_data {
    pub blkg: *mut blkcg_gq,
    pub plid: crate::ctypes::c_int,
    pub online: bool_,
}

#[repr(C)]
pub struct cgroup_root {
    pub kf_root: *mut kernfs_root,
    pub subsys_mask: crate::ctypes::c_uint,
    pub hierarchy_id: crate::ctypes::c_int,
    pub root_list: list_head,
    pub rcu: callback_head,
    pub cgrp: cgroup,
    pub cgrp_ancestor_id_storage: u64_,
    pub nr_cgrps: atomic_t,
    pub flags: crate::ctypes::c_uint,
    pub release_agent_path: [crate::ctypes::c_char; 4096usize],
    pub name: [crate::ctypes::c_char; 64usize],
}

#[repr(C)]
pub struct consw {
    pub owner: *mut module,
    pub con_startup: ::core::option::Option<
        unsafe extern "C" fn() -> *const crate::ctypes::c_char,
    >,
    pub con_init: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data, init: crate::ctypes::c_int),
    >,
    pub con_deinit: ::core::option::Option<unsafe extern "C" fn(vc: *mut vc_data)>,
    pub con_clear: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            sy: crate::ctypes::c_int,
            sx: crate::ctypes::c_int,
            height: crate::ctypes::c_int,
            width: crate::ctypes::c_int,
        ),
    >,
    pub con_putc: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            c: crate::ctypes::c_int,
            ypos: crate::ctypes::c_int,
            xpos: crate::ctypes::c_int,
        ),
    >,
    pub con_putcs: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            s: *const crate::ctypes::c_ushort,
            count: crate::ctypes::c_int,
            ypos: crate::ctypes::c_int,
            xpos: crate::ctypes::c_int,
        ),
    >,
    pub con_cursor: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data, mode: crate::ctypes::c_int),
    >,
    pub con_scroll: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            top: crate::ctypes::c_uint,
            bottom: crate::ctypes::c_uint,
            dir: con_scroll,
            lines: crate::ctypes::c_uint,
        ) -> bool_,
    >,
    pub con_switch: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data) -> crate::ctypes::c_int,
    >,
    pub con_blank: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            blank: crate::ctypes::c_int,
            mode_switch: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub con_font_set: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            font: *mut console_font,
            flags: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub con_font_get: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            font: *mut console_font,
        ) -> crate::ctypes::c_int,
    >,
    pub con_font_default: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            font: *mut console_font,
            name: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub con_resize: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            width: crate::ctypes::c_uint,
            height: crate::ctypes::c_uint,
            user: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub con_set_palette: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data, table: *const crate::ctypes::c_uchar),
    >,
    pub con_scrolldelta: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data, lines: crate::ctypes::c_int),
    >,
    pub con_set_origin: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data) -> crate::ctypes::c_int,
    >,
    pub con_save_screen: ::core::option::Option<unsafe extern "C" fn(vc: *mut vc_data)>,
    pub con_build_attr: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            color: u8_,
            intensity: vc_intensity,
            blink: bool_,
            underline: bool_,
            reverse: bool_,
            italic: bool_,
        ) -> u8_,
    >,
    pub con_invert_region: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data, p: *mut u16_, count: crate::ctypes::c_int),
    >,
    pub con_screen_pos: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *const vc_data,
            offset: crate::ctypes::c_int,
        ) -> *mut u16_,
    >,
    pub con_getxy: ::core::option::Option<
        unsafe extern "C" fn(
            vc: *mut vc_data,
            position: crate::ctypes::c_ulong,
            px: *mut crate::ctypes::c_int,
            py: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_ulong,
    >,
    pub con_flush_scrollback: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data),
    >,
    pub con_debug_enter: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data) -> crate::ctypes::c_int,
    >,
    pub con_debug_leave: ::core::option::Option<
        unsafe extern "C" fn(vc: *mut vc_data) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct crash_mem {
    pub max_nr_ranges: crate::ctypes::c_uint,
    pub nr_ranges: crate::ctypes::c_uint,
    pub ranges: __IncompleteArrayField<crash_mem_range>,
}

#[repr(C)]
pub struct crash_mem_range {
    pub start: u64_,
    pub end: u64_,
}

#[repr(C)]
pub struct kexec_buf {
    pub image: *mut kimage,
    pub buffer: *mut crate::ctypes::c_void,
    pub bufsz: crate::ctypes::c_ulong,
    pub mem: crate::ctypes::c_ulong,
    pub memsz: crate::ctypes::c_ulong,
    pub buf_align: crate::ctypes::c_ulong,
    pub buf_min: crate::ctypes::c_ulong,
    pub buf_max: crate::ctypes::c_ulong,
    pub top_down: bool_,
}

#[repr(C)]
pub struct kexec_entry64_regs {
    pub rax: u64,
    pub rcx: u64,
    pub rdx: u64,
    pub rbx: u64,
    pub rsp: u64,
    pub rbp: u64,
    pub rsi: u64,
    pub rdi: u64,
    pub r8: u64,
    pub r9: u64,
    pub r10: u64,
    pub r11: u64,
    pub r12: u64,
    pub r13: u64,
    pub r14: u64,
    pub r15: u64,
    pub rip: u64,
}

#[repr(C)]
pub struct kexec_file_ops {
    pub probe: kexec_probe_t,
    pub load: kexec_load_t,
    pub cleanup: kexec_cleanup_t,
    pub verify_sig: kexec_verify_sig_t,
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
    pub control_pages: list_head,
    pub dest_pages: list_head,
    pub unusable_pages: list_head,
    pub control_page: crate::ctypes::c_ulong,
    pub _bits_type_: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub arch: kimage_arch,
    pub kernel_buf: *mut crate::ctypes::c_void,
    pub kernel_buf_len: crate::ctypes::c_ulong,
    pub initrd_buf: *mut crate::ctypes::c_void,
    pub initrd_buf_len: crate::ctypes::c_ulong,
    pub cmdline_buf: *mut crate::ctypes::c_char,
    pub cmdline_buf_len: crate::ctypes::c_ulong,
    pub fops: *const kexec_file_ops,
    pub image_loader_data: *mut crate::ctypes::c_void,
    pub purgatory_info: purgatory_info,
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
}

#[repr(C)]
pub struct kimage_arch {
    pub p4d: *mut p4d_t,
    pub pud: *mut pud_t,
    pub pmd: *mut pmd_t,
    pub pte: *mut pte_t,
    pub elf_headers: *mut crate::ctypes::c_void,
    pub elf_headers_sz: crate::ctypes::c_ulong,
    pub elf_load_addr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct klp_modinfo {
    pub hdr: Elf64_Ehdr,
    pub sechdrs: *mut Elf64_Shdr,
    pub secstrings: *mut crate::ctypes::c_char,
    pub symndx: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct mod_arch_specific {
    pub num_orcs: crate::ctypes::c_uint,
    pub orc_unwind_ip: *mut crate::ctypes::c_int,
    pub orc_unwind: *mut orc_entry,
}

#[repr(C)]
pub struct purgatory_info {
    pub ehdr: *const Elf64_Ehdr,
    pub sechdrs: *mut Elf64_Shdr,
    pub purgatory_buf: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct static_call_key {
    pub func: *mut crate::ctypes::c_void,
    pub anon__type_: static_call_key__type_,
}

#[repr(C)]
pub struct static_call_mod {
    pub next: *mut static_call_mod,
    pub mod_: *mut module,
    pub sites: *mut static_call_site,
}

#[repr(C)]
pub struct static_call_tramp_key {
    pub tramp: s32,
    pub key: s32,
}

#[repr(C)]
pub union static_call_key__type_ {
    pub type_: crate::ctypes::c_ulong,
    pub mods: *mut static_call_mod,
    pub sites: *mut static_call_site,
}

pub const CRASH_CORE_NOTE_BYTES: crate::ctypes::c_ulong = 368;

pub const CRASH_CORE_NOTE_DESC_BYTES: crate::ctypes::c_ulong = 336;

pub const ELF_CORE_HEADER_ALIGN: i32 = 4096;

pub const KEXEC_ARCH: i32 = 4063232;

pub const KEXEC_BUF_MEM_UNKNOWN: i32 = 0;

pub const KEXEC_CONTROL_MEMORY_LIMIT: crate::ctypes::c_ulong = 70368744177663;

pub const KEXEC_CONTROL_PAGE_SIZE: crate::ctypes::c_ulong = 8192;

pub const KEXEC_CRASH_CONTROL_MEMORY_LIMIT: crate::ctypes::c_ulong = 70368744177663;

pub const KEXEC_DESTINATION_MEMORY_LIMIT: crate::ctypes::c_ulong = 70368744177663;

pub const KEXEC_SOURCE_MEMORY_LIMIT: crate::ctypes::c_ulong = 70368744177663;

pub const PA_TABLE_PAGE: i32 = 2;

pub type kexec_cleanup_t = ::core::option::Option<
    unsafe extern "C" fn(loader_data: *mut crate::ctypes::c_void) -> crate::ctypes::c_int,
>;

pub type kexec_load_t = ::core::option::Option<
    unsafe extern "C" fn(
        image: *mut kimage,
        kernel_buf: *mut crate::ctypes::c_char,
        kernel_len: crate::ctypes::c_ulong,
        initrd: *mut crate::ctypes::c_char,
        initrd_len: crate::ctypes::c_ulong,
        cmdline: *mut crate::ctypes::c_char,
        cmdline_len: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void,
>;

pub type kexec_probe_t = ::core::option::Option<
    unsafe extern "C" fn(
        kernel_buf: *const crate::ctypes::c_char,
        kernel_size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int,
>;

pub type kexec_verify_sig_t = ::core::option::Option<
    unsafe extern "C" fn(
        kernel_buf: *const crate::ctypes::c_char,
        kernel_len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int,
>;

pub type note_buf_t = [u32_; 92usize];

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_kexec_apply_relocations"]
    pub fn arch_kexec_apply_relocations(
        pi: *mut purgatory_info,
        section: *mut Elf64_Shdr,
        relsec: *const Elf64_Shdr,
        symtab: *const Elf64_Shdr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_int3_emulate_jcc"]
    pub fn int3_emulate_jcc(
        regs: *mut pt_regs,
        cc: u8_,
        ip: crate::ctypes::c_ulong,
        disp: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdfsbase"]
    pub fn rdfsbase() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdgsbase"]
    pub fn rdgsbase() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrfsbase"]
    pub fn wrfsbase(fsbase: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrgsbase"]
    pub fn wrgsbase(gsbase: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x86_fsbase_read_cpu"]
    pub fn x86_fsbase_read_cpu() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x86_fsbase_write_cpu"]
    pub fn x86_fsbase_write_cpu(fsbase: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn __static_call_update(
        key: *mut static_call_key,
        tramp: *mut crate::ctypes::c_void,
        func: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn __static_call_update_early(
        tramp: *mut crate::ctypes::c_void,
        func: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn arch_kexec_apply_relocations_add(
        pi: *mut purgatory_info,
        section: *mut Elf64_Shdr,
        relsec: *const Elf64_Shdr,
        symtab: *const Elf64_Shdr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_kexec_kernel_image_load(
        image: *mut kimage,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn arch_kexec_kernel_image_probe(
        image: *mut kimage,
        buf: *mut crate::ctypes::c_void,
        buf_len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_kexec_kernel_verify_sig(
        image: *mut kimage,
        buf: *mut crate::ctypes::c_void,
        buf_len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_kexec_locate_mem_hole(kbuf: *mut kexec_buf) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_kexec_post_alloc_pages(
        vaddr: *mut crate::ctypes::c_void,
        pages: crate::ctypes::c_uint,
        gfp: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_kexec_pre_free_pages(
        vaddr: *mut crate::ctypes::c_void,
        pages: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn arch_kimage_file_post_load_cleanup(
        image: *mut kimage,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn copy_siginfo_to_user32(
        to: *mut compat_siginfo,
        from: *const kernel_siginfo_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpu_show_indirect_target_selection(
        dev: *mut device,
        attr: *mut device_attribute,
        buf: *mut crate::ctypes::c_char,
    ) -> isize;
}

unsafe extern "C" {
    pub fn cpu_show_tsa(
        dev: *mut device,
        attr: *mut device_attribute,
        buf: *mut crate::ctypes::c_char,
    ) -> isize;
}

unsafe extern "C" {
    pub fn cpu_show_vmscape(
        dev: *mut device,
        attr: *mut device_attribute,
        buf: *mut crate::ctypes::c_char,
    ) -> isize;
}

unsafe extern "C" {
    pub fn crash_exclude_mem_range(
        mem: *mut crash_mem,
        mstart: crate::ctypes::c_ulonglong,
        mend: crate::ctypes::c_ulonglong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn crash_prepare_elf64_headers(
        mem: *mut crash_mem,
        kernel_map: crate::ctypes::c_int,
        addr: *mut *mut crate::ctypes::c_void,
        sz: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_fast_syscall_32(regs: *mut pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn do_int80_syscall_32(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn do_syscall_64(nr: crate::ctypes::c_ulong, regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn kexec_add_buffer(kbuf: *mut kexec_buf) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kexec_image_post_load_cleanup_default(
        image: *mut kimage,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kexec_image_probe_default(
        image: *mut kimage,
        buf: *mut crate::ctypes::c_void,
        buf_len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kexec_load_purgatory(
        image: *mut kimage,
        kbuf: *mut kexec_buf,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kexec_locate_mem_hole(kbuf: *mut kexec_buf) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kexec_purgatory_get_set_symbol(
        image: *mut kimage,
        name: *const crate::ctypes::c_char,
        buf: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_uint,
        get_value: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kexec_purgatory_get_symbol_addr(
        image: *mut kimage,
        name: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn relocate_kernel(
        indirection_page: crate::ctypes::c_ulong,
        page_list: crate::ctypes::c_ulong,
        start_address: crate::ctypes::c_ulong,
        preserve_context: crate::ctypes::c_uint,
        sme_active: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn set_capacity_and_notify(disk: *mut gendisk, size: sector_t) -> bool_;
}

unsafe extern "C" {
    pub fn set_kexec_sig_enforced();
}

unsafe extern "C" {
    pub fn static_call_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn static_call_mod_init(mod_: *mut module) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn static_call_text_reserved(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_fsbase_read_task(task: *mut task_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn x86_fsbase_write_task(task: *mut task_struct, fsbase: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn x86_fsgsbase_read_task(
        task: *mut task_struct,
        selector: crate::ctypes::c_ushort,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn x86_gsbase_read_cpu_inactive() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn x86_gsbase_read_task(task: *mut task_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn x86_gsbase_write_cpu_inactive(gsbase: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn x86_gsbase_write_task(task: *mut task_struct, gsbase: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub static ia32_sys_call_table: [sys_call_ptr_t; 0usize];
}

unsafe extern "C" {
    pub static kexec_file_loaders: [*const kexec_file_ops; 0usize];
}

unsafe extern "C" {
    pub static mut __end_rodata_hpage_align: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut static_call_initialized: bool_;
}

unsafe extern "C" {
    pub static mut x32_enabled_skey: static_key_false;
}

unsafe extern "C" {
    pub static vdso_image_64: vdso_image;
}

unsafe extern "C" {
    pub static vdso_image_x32: vdso_image;
}

unsafe extern "C" {
    pub static x32_sys_call_table: [sys_call_ptr_t; 0usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union page__lru___pt_pad_1__pt_mm {
    pub pt_mm: *mut mm_struct,
    pub pt_frag_refcount: atomic_t,
    pub pt_share_count: atomic_t,
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
    pub vmevents: [atomic_long_t; 96usize],
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
    pub hugepage_freelists: [list_head; 1024usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 1024usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 1024usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 1024usize],
    pub cgroup_files_dfl: [cftype; 7usize],
    pub cgroup_files_legacy: [cftype; 9usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct mem_cgroup_per_node {
    pub lruvec: lruvec,
    pub lruvec_stat_local: *mut lruvec_stat,
    pub lruvec_stat_cpu: *mut lruvec_stat,
    pub lruvec_stat: [atomic_long_t; 37usize],
    pub lru_zone_size: [[crate::ctypes::c_ulong; 5usize]; 5usize],
    pub iter: mem_cgroup_reclaim_iter,
    pub shrinker_map: *mut memcg_shrinker_map,
    pub tree_node: rb_node,
    pub usage_in_excess: crate::ctypes::c_ulong,
    pub on_tree: bool_,
    pub memcg: *mut mem_cgroup,
}

#[repr(C)]
pub struct mem_section_usage {
    pub rcu: callback_head,
    pub subsection_map: [crate::ctypes::c_ulong; 1usize],
    pub pageblock_flags: __IncompleteArrayField<crate::ctypes::c_ulong>,
}

#[repr(C)]
pub struct memcg_vmstats_percpu {
    pub stat: [crate::ctypes::c_long; 40usize],
    pub events: [crate::ctypes::c_ulong; 96usize],
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
    pub mmap_compat_base: crate::ctypes::c_ulong,
    pub mmap_compat_legacy_base: crate::ctypes::c_ulong,
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
    pub numa_next_scan: crate::ctypes::c_ulong,
    pub numa_scan_offset: crate::ctypes::c_ulong,
    pub numa_scan_seq: crate::ctypes::c_int,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: bool_,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub pasid: u32_,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 96usize],
}

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 30;

pub const LAST_CPUPID_MASK: crate::ctypes::c_ulong = 2097151;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 30;

pub const LAST_CPUPID_PGSHIFT: crate::ctypes::c_ulong = 30;

pub const MAX_ZONES_PER_ZONELIST: i32 = 5120;

pub const MIN_MEMORY_BLOCK_SIZE: crate::ctypes::c_ulong = 134217728;

pub const NODES_MASK: crate::ctypes::c_ulong = 1023;

pub const NODES_PGOFF: crate::ctypes::c_ulong = 54;

pub const NODES_PGSHIFT: crate::ctypes::c_ulong = 54;

pub const NR_MEM_SECTIONS: crate::ctypes::c_ulong = 524288;

pub const NR_SECTION_ROOTS: crate::ctypes::c_ulong = 4096;

pub const PAGES_PER_SECTION: crate::ctypes::c_ulong = 32768;

pub const PAGE_FLAGS_CHECK_AT_PREP: crate::ctypes::c_ulong = 25165823;

pub const PAGE_SECTION_MASK: crate::ctypes::c_ulong = 18446744073709518848;

pub const PA_SECTION_SHIFT: i32 = 27;

pub const PFN_SECTION_SHIFT: i32 = 15;

pub const PG_arch_2: pageflags = 24;

pub const SECTION_BLOCKFLAGS_BITS: crate::ctypes::c_ulong = 256;

pub const SUBSECTIONS_PER_SECTION: crate::ctypes::c_ulong = 64;

pub const VMALLOC_TOTAL: crate::ctypes::c_ulong = 35184372088831;

pub const VM_MERGEABLE: crate::ctypes::c_ulong = 2147483648;

pub const VM_PKEY_BIT0: crate::ctypes::c_ulong = 4294967296;

pub const VM_PKEY_BIT1: crate::ctypes::c_ulong = 8589934592;

pub const VM_PKEY_BIT2: crate::ctypes::c_ulong = 17179869184;

pub const VM_PKEY_BIT3: crate::ctypes::c_ulong = 34359738368;

pub const VM_PKEY_BIT4: i32 = 0;

pub const VM_PKEY_SHIFT: i32 = 32;

pub const VM_SOFTDIRTY: i32 = 134217728;

pub const ZONEID_MASK: crate::ctypes::c_ulong = 8191;

pub const ZONEID_PGOFF: crate::ctypes::c_ulong = 51;

pub const ZONEID_PGSHIFT: crate::ctypes::c_ulong = 51;

pub const ZONEID_SHIFT: i32 = 13;

pub const ZONES_MASK: crate::ctypes::c_ulong = 7;

pub const ZONES_PGOFF: crate::ctypes::c_ulong = 51;

pub const ZONES_PGSHIFT: crate::ctypes::c_ulong = 51;

pub const ZONE_DEVICE: zone_type = 4;

pub const __MAX_NR_ZONES: zone_type = 5;

pub const __NR_PAGEFLAGS: pageflags = 25;

unsafe extern "C" {
    #[link_name = "kmod_shim_MAX_DMA_ADDRESS"]
    pub fn MAX_DMA_ADDRESS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_calc_vm_flag_bits"]
    pub fn calc_vm_flag_bits(
        file: *mut file,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_readonly_sealed"]
    pub fn is_readonly_sealed(
        seals: crate::ctypes::c_int,
        vm_flags: vm_flags_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_shared_maywrite"]
    pub fn is_shared_maywrite(vm_flags: vm_flags_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_write_sealed"]
    pub fn is_write_sealed(seals: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_movable_only_nodes"]
    pub fn movable_only_nodes(nodes: *mut nodemask_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_valid"]
    pub fn pfn_valid(pfn: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pudp_set_wrprotect"]
    pub fn pudp_set_wrprotect(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_seal_check_write"]
    pub fn seal_check_write(
        seals: crate::ctypes::c_int,
        vma: *mut vm_area_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_is_shared_maywrite"]
    pub fn vma_is_shared_maywrite(vma: *mut vm_area_struct) -> bool_;
}

unsafe extern "C" {
    pub fn add_pages(
        nid: crate::ctypes::c_int,
        start_pfn: crate::ctypes::c_ulong,
        nr_pages: crate::ctypes::c_ulong,
        params: *mut mhp_params,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn devm_memremap_pages(
        dev: *mut device,
        pgmap: *mut dev_pagemap,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn devm_memunmap_pages(dev: *mut device, pgmap: *mut dev_pagemap);
}

unsafe extern "C" {
    pub fn free_devmap_managed_page(page: *mut page);
}

unsafe extern "C" {
    pub fn get_dev_pagemap(
        pfn: crate::ctypes::c_ulong,
        pgmap: *mut dev_pagemap,
    ) -> *mut dev_pagemap;
}

unsafe extern "C" {
    pub fn huge_pmd_unshare(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        addr: *mut crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn huge_pmd_unshare_flush(tlb: *mut mmu_gather, vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn huge_pud_set_accessed(vmf: *mut vm_fault, orig_pud: pud_t);
}

unsafe extern "C" {
    pub fn hugetlb_split(vma: *mut vm_area_struct, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn hugetlb_unshare_all_pmds(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn memmap_init_zone_device(
        arg1: *mut zone,
        arg2: crate::ctypes::c_ulong,
        arg3: crate::ctypes::c_ulong,
        arg4: *mut dev_pagemap,
    );
}

unsafe extern "C" {
    pub fn memremap_compat_align() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn memremap_pages(
        pgmap: *mut dev_pagemap,
        nid: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memunmap_pages(pgmap: *mut dev_pagemap);
}

unsafe extern "C" {
    pub fn pgmap_pfn_valid(
        pgmap: *mut dev_pagemap,
        pfn: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn put_devmap_managed_page(page: *mut page);
}

unsafe extern "C" {
    pub fn register_page_bootmem_info_node(pgdat: *mut pglist_data);
}

unsafe extern "C" {
    pub fn remap_pfn_range_notrack(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pfn: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn split_swap_cluster(entry: swp_entry_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn tlb_gather_mmu_vma(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn vmem_altmap_free(altmap: *mut vmem_altmap, nr_pfns: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn vmem_altmap_offset(altmap: *mut vmem_altmap) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut devmap_managed_key: static_key_false;
}

unsafe extern "C" {
    pub static mut sysctl_lowmem_reserve_ratio: [crate::ctypes::c_int; 5usize];
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
    pub compat_robust_list: *mut compat_robust_list_head,
    pub pi_state_list: list_head,
    pub pi_state_cache: *mut futex_pi_state,
    pub futex_exit_mutex: mutex,
    pub futex_state: crate::ctypes::c_uint,
    pub perf_event_ctxp: [*mut perf_event_context; 2usize],
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub mempolicy: *mut mempolicy,
    pub il_prev: crate::ctypes::c_short,
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
    pub stack_vm_area: *mut vm_struct,
    pub stack_refcount: refcount_t,
    pub patch_state: crate::ctypes::c_int,
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
    user_dumpable: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

#[repr(C)]
pub struct coredump_params {
    pub siginfo: *const kernel_siginfo_t,
    pub regs: *mut pt_regs,
    pub file: *mut file,
    pub limit: crate::ctypes::c_ulong,
    pub mm_flags: crate::ctypes::c_ulong,
    pub written: loff_t,
    pub pos: loff_t,
    pub vma_count: crate::ctypes::c_int,
    pub vma_data_size: usize,
    pub vma_meta: *mut core_vma_metadata,
    pub pid: *mut pid,
}

pub const AT_FLAGS_PRESERVE_ARGV0: i32 = 1;

pub const AT_FLAGS_PRESERVE_ARGV0_BIT: i32 = 0;

pub const BINPRM_FLAGS_PRESERVE_ARGV0: i32 = 8;

pub const BINPRM_FLAGS_PRESERVE_ARGV0_BIT: i32 = 3;

unsafe extern "C" {
    #[link_name = "kmod_shim___free_put_task"]
    pub fn __free_put_task(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_notify_signal"]
    pub fn clear_notify_signal();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpusets_insane_config"]
    pub fn cpusets_insane_config() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_might_alloc"]
    pub fn might_alloc(gfp_mask: gfp_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_full_setup"]
    pub fn tick_nohz_full_setup(cpumask: cpumask_var_t);
}

unsafe extern "C" {
    pub fn pidfd_prepare(
        pid: *mut pid,
        flags: crate::ctypes::c_uint,
        ret: *mut *mut file,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn task_work_cancel(task: *mut task_struct, cb: *mut callback_head) -> bool_;
}

unsafe extern "C" {
    pub fn task_work_cancel_func(
        arg1: *mut task_struct,
        arg2: task_work_func_t,
    ) -> *mut callback_head;
}

unsafe extern "C" {
    pub static mut cpusets_insane_config_key: static_key_false;
}

#[repr(C)]
pub struct fs_context {
    pub ops: *const fs_context_operations,
    pub uapi_mutex: mutex,
    pub fs_type: *mut file_system_type,
    pub fs_private: *mut crate::ctypes::c_void,
    pub sget_key: *mut crate::ctypes::c_void,
    pub root: *mut dentry,
    pub user_ns: *mut user_namespace,
    pub net_ns: *mut net,
    pub cred: *const cred,
    pub log: p_log,
    pub source: *const crate::ctypes::c_char,
    pub security: *mut crate::ctypes::c_void,
    pub s_fs_info: *mut crate::ctypes::c_void,
    pub sb_flags: crate::ctypes::c_uint,
    pub sb_flags_mask: crate::ctypes::c_uint,
    pub s_iflags: crate::ctypes::c_uint,
    pub _bits_purpose: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub _padding_after__bits_purpose: u8,
}
bits fs_context
    purpose: fs_context_purpose as u32 = _bits_purpose 0 8
    phase: fs_context_phase as u32 = _bits_purpose 8 8
    need_free: bool_ as u8 = _bits_purpose 16 1
    global: bool_ as u8 = _bits_purpose 17 1
    oldapi: bool_ as u8 = _bits_purpose 18 1

#[repr(C)]
pub union compat_siginfo___sifields {
    pub _pad: [crate::ctypes::c_int; 29usize],
    pub _kill: compat_siginfo___sifields___kill,
    pub _timer: compat_siginfo___sifields___timer,
    pub _rt: compat_siginfo___sifields___rt,
    pub _sigchld: compat_siginfo___sifields___sigchld,
    pub _sigchld_x32: compat_siginfo___sifields___sigchld_x32,
    pub _sigfault: compat_siginfo___sifields___sigfault,
    pub _sigpoll: compat_siginfo___sifields___sigpoll,
    pub _sigsys: compat_siginfo___sifields___sigsys,
}

#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct compat_siginfo___sifields___sigchld_x32 {
    pub _pid: compat_pid_t,
    pub _uid: __compat_uid32_t,
    pub _status: crate::ctypes::c_int,
    pub _utime: compat_s64,
    pub _stime: compat_s64,
}

#[repr(C, packed)]
pub struct epoll_event {
    pub events: __poll_t,
    pub data: __u64,
}

pub const I_LRU_ISOLATING: i32 = 524288;

pub const SB_I_PERSB_BDI: i32 = 512;

pub const SB_I_TS_EXPIRY_WARNED: i32 = 1024;

pub const __I_LRU_ISOLATING: i32 = 19;

pub type class_fd_t = fd;

pub type class_get_unused_fd_t = crate::ctypes::c_int;

unsafe extern "C" {
    #[link_name = "kmod_shim_class_fd_constructor"]
    pub fn class_fd_constructor(fd: crate::ctypes::c_int) -> fd;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_fd_destructor"]
    pub fn class_fd_destructor(p: *mut fd);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_get_unused_fd_constructor"]
    pub fn class_get_unused_fd_constructor(
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_get_unused_fd_destructor"]
    pub fn class_get_unused_fd_destructor(p: *mut crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kiocb_end_write"]
    pub fn kiocb_end_write(iocb: *mut kiocb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kiocb_start_write"]
    pub fn kiocb_start_write(iocb: *mut kiocb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memfd_file_seals"]
    pub fn memfd_file_seals(file: *mut file) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn bdi_register_va(
        bdi: *mut backing_dev_info,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dqgrab(dquot: *mut dquot) -> *mut dquot;
}

unsafe extern "C" {
    pub fn fsnotify_next_mark(mark: *mut fsnotify_mark) -> *mut fsnotify_mark;
}

unsafe extern "C" {
    pub fn memfd_file_seals_ptr(file: *mut file) -> *mut crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn page_get_link_raw(
        arg1: *mut dentry,
        arg2: *mut inode,
        arg3: *mut delayed_call,
    ) -> *const crate::ctypes::c_char;
}

pub const PROC_ENTRY_proc_compat_ioctl: crate::ctypes::c_uint = 4;

pub const PROC_ENTRY_proc_read_iter: crate::ctypes::c_uint = 2;

unsafe extern "C" {
    pub fn seq_vprintf(
        m: *mut seq_file,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    );
}

pub const DEV_FLAG_COUNT: struct_device_flags = 1;

pub const DEV_FLAG_READY_TO_PROBE: struct_device_flags = 0;

pub const DMI_ENTRY_64_MEM_ERROR: dmi_entry_type = 33;

pub const DMI_ENTRY_ADDITIONAL: dmi_entry_type = 40;

pub const DMI_ENTRY_FIRMWARE_INVENTORY: dmi_entry_type = 45;

pub const DMI_ENTRY_IPMI_DEV: dmi_entry_type = 38;

pub const DMI_ENTRY_MEM_CHANNEL: dmi_entry_type = 37;

pub const DMI_ENTRY_MGMT_CONTROLLER_HOST: dmi_entry_type = 42;

pub const DMI_ENTRY_MGMT_DEV: dmi_entry_type = 34;

pub const DMI_ENTRY_MGMT_DEV_COMPONENT: dmi_entry_type = 35;

pub const DMI_ENTRY_MGMT_DEV_THRES: dmi_entry_type = 36;

pub const DMI_ENTRY_ONBOARD_DEV_EXT: dmi_entry_type = 41;

pub const DMI_ENTRY_PROCESSOR_ADDITIONAL: dmi_entry_type = 44;

pub const DMI_ENTRY_STRING_PROPERTY: dmi_entry_type = 46;

pub const DMI_ENTRY_SYS_POWER_SUPPLY: dmi_entry_type = 39;

pub const DMI_ENTRY_TPM_DEVICE: dmi_entry_type = 43;

pub const FAKE_NODE_MIN_HASH_MASK: u64 = 18446744073675997184;

pub const FAKE_NODE_MIN_SIZE: u64 = 33554432;

pub const MAX_PXM_DOMAINS: i32 = 1024;

pub const NR_NODE_MEMBLKS: i32 = 2048;

pub type struct_device_flags = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___free_device_del"]
    pub fn __free_device_del(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___free_put_device"]
    pub fn __free_put_device(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_assign_ready_to_probe"]
    pub fn dev_assign_ready_to_probe(dev: *mut device, value: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_clear_ready_to_probe"]
    pub fn dev_clear_ready_to_probe(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_ready_to_probe"]
    pub fn dev_ready_to_probe(dev: *const device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_set_ready_to_probe"]
    pub fn dev_set_ready_to_probe(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_test_and_set_ready_to_probe"]
    pub fn dev_test_and_set_ready_to_probe(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    pub fn acpi_execute_reg_methods(
        device: acpi_handle,
        space_id: acpi_adr_space_type,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_install_address_space_handler_no_reg(
        device: acpi_handle,
        space_id: acpi_adr_space_type,
        handler: acpi_adr_space_handler,
        setup: acpi_adr_space_setup,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_os_vprintf(
        format: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    );
}

unsafe extern "C" {
    pub fn dev_fwnode(dev: *const device) -> *mut fwnode_handle;
}

unsafe extern "C" {
    pub fn device_find_any_child(parent: *mut device) -> *mut device;
}

unsafe extern "C" {
    pub fn device_get_match_data(dev: *const device) -> *const crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn devm_kvasprintf(
        dev: *mut device,
        gfp: gfp_t,
        fmt: *const crate::ctypes::c_char,
        ap: *mut __va_list_tag,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn devm_pm_runtime_get_noresume(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn devm_pm_runtime_set_active_enabled(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fwnode_get_next_parent_dev(fwnode: *mut fwnode_handle) -> *mut device;
}

unsafe extern "C" {
    pub fn fwnode_irq_get(
        fwnode: *const fwnode_handle,
        index: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fwnode_is_ancestor_of(
        test_ancestor: *mut fwnode_handle,
        test_child: *mut fwnode_handle,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn init_cpu_to_node();
}

unsafe extern "C" {
    pub fn init_gi_nodes();
}

unsafe extern "C" {
    pub fn lpit_read_residency_count_address(address: *mut u64_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn numa_add_cpu(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn numa_clear_node(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn numa_cpu_node(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn numa_emu_cmdline(str_: *mut crate::ctypes::c_char) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn numa_remove_cpu(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn numa_set_node(cpu: crate::ctypes::c_int, node: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn pm_runtime_need_not_resume(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    pub fn x86_acpi_numa_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __apicid_to_node: [s16; 32768usize];
}

unsafe extern "C" {
    pub static mut numa_off: crate::ctypes::c_int;
}

#[repr(C)]
pub struct irq_common_data {
    pub state_use_accessors: crate::ctypes::c_uint,
    pub node: crate::ctypes::c_uint,
    pub handler_data: *mut crate::ctypes::c_void,
    pub msi_desc: *mut msi_desc,
    pub affinity: cpumask_var_t,
    pub effective_affinity: cpumask_var_t,
}

#[repr(C)]
pub struct irq_domain {
    pub link: list_head,
    pub name: *const crate::ctypes::c_char,
    pub ops: *const irq_domain_ops,
    pub host_data: *mut crate::ctypes::c_void,
    pub flags: crate::ctypes::c_uint,
    pub mapcount: crate::ctypes::c_uint,
    pub fwnode: *mut fwnode_handle,
    pub bus_token: irq_domain_bus_token,
    pub gc: *mut irq_domain_chip_generic,
    pub dev: *mut device,
    pub parent: *mut irq_domain,
    pub hwirq_max: irq_hw_number_t,
    pub revmap_direct_max_irq: crate::ctypes::c_uint,
    pub revmap_size: crate::ctypes::c_uint,
    pub revmap_tree: xarray,
    pub revmap_tree_mutex: mutex,
    pub linear_revmap: __IncompleteArrayField<crate::ctypes::c_uint>,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_domain_set_pm_device"]
    pub fn irq_domain_set_pm_device(d: *mut irq_domain, dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_set_affinity_and_hint"]
    pub fn irq_set_affinity_and_hint(
        irq: crate::ctypes::c_uint,
        m: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_set_affinity_hint"]
    pub fn irq_set_affinity_hint(
        irq: crate::ctypes::c_uint,
        m: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_set_chip_and_handler"]
    pub fn irq_set_chip_and_handler(
        irq: crate::ctypes::c_uint,
        chip: *const irq_chip,
        handle: irq_flow_handler_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_update_affinity_hint"]
    pub fn irq_update_affinity_hint(
        irq: crate::ctypes::c_uint,
        m: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __irq_apply_affinity_hint(
        irq: crate::ctypes::c_uint,
        m: *const cpumask,
        setaffinity: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn irq_force_affinity(
        irq: crate::ctypes::c_uint,
        cpumask: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn irq_set_affinity(
        irq: crate::ctypes::c_uint,
        cpumask: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn irq_set_chip(
        irq: crate::ctypes::c_uint,
        chip: *const irq_chip,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn irq_set_chip_and_handler_name(
        irq: crate::ctypes::c_uint,
        chip: *const irq_chip,
        handle: irq_flow_handler_t,
        name: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn irq_update_affinity_desc(
        irq: crate::ctypes::c_uint,
        affinity: *mut irq_affinity_desc,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct flow_dissector_key_ports_range__tp__tp_min {
    pub tp_min: flow_dissector_key_ports,
    pub tp_max: flow_dissector_key_ports,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct flowi_common {
    pub flowic_oif: crate::ctypes::c_int,
    pub flowic_iif: crate::ctypes::c_int,
    pub flowic_l3mdev: crate::ctypes::c_int,
    pub flowic_mark: __u32,
    pub flowic_tos: __u8,
    pub flowic_scope: __u8,
    pub flowic_proto: __u8,
    pub flowic_flags: __u8,
    pub flowic_secid: __u32,
    pub flowic_uid: kuid_t,
    pub flowic_multipath_hash: __u32,
    pub flowic_tun_key: flowi_tunnel,
}

#[repr(C)]
#[repr(align(64))]
pub struct net {
    pub passive: refcount_t,
    pub count: refcount_t,
    pub rules_mod_lock: spinlock_t,
    pub dev_unreg_count: crate::ctypes::c_uint,
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
    pub dccp: netns_dccp,
    pub nf: netns_nf,
    pub xt: netns_xt,
    pub ct: netns_ct,
    pub nft: netns_nftables,
    pub nf_frag: netns_nf_frag,
    pub nf_frag_frags_hdr: *mut ctl_table_header,
    pub nfnl: *mut sock,
    pub nfnl_stash: *mut sock,
    pub nfnl_acct_list: list_head,
    pub nfct_timeout_list: list_head,
    pub wext_nlevents: sk_buff_head,
    pub gen_: *mut net_generic,
    pub bpf: netns_bpf,
    pub xfrm: netns_xfrm,
    pub net_cookie: atomic64_t,
    pub ipvs: *mut netns_ipvs,
    pub mpls: netns_mpls,
    pub can: netns_can,
    pub xdp: netns_xdp,
    pub crypto_nlsk: *mut sock,
    pub diag_nlsk: *mut sock,
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
    pub _padding_after_index_hlist: [u8; 16usize],
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
    pub _padding_after_gro_complete: __BindgenOpaqueArray<[u8; 48usize]>,
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
pub struct flow_dissector_key_num_of_vlans {
    pub num_of_vlans: u8_,
}

#[repr(C)]
pub struct flow_dissector_key_ports_range {
    pub anon__tp: flow_dissector_key_ports_range__tp,
}

#[repr(C)]
pub struct flow_dissector_key_pppoe {
    pub session_id: __be16,
    pub ppp_proto: __be16,
    pub type_: __be16,
}

#[repr(C)]
pub struct flow_match_ports_range {
    pub key: *mut flow_dissector_key_ports_range,
    pub mask: *mut flow_dissector_key_ports_range,
}

#[repr(C)]
pub struct ifmcaddr6 {
    pub mca_addr: in6_addr,
    pub idev: *mut inet6_dev,
    pub next: *mut ifmcaddr6,
    pub mca_sources: *mut ip6_sf_list,
    pub mca_tomb: *mut ip6_sf_list,
    pub mca_sfmode: crate::ctypes::c_uint,
    pub mca_crcount: crate::ctypes::c_uchar,
    pub mca_sfcount: [crate::ctypes::c_ulong; 2usize],
    pub mca_work: delayed_work,
    pub mca_flags: crate::ctypes::c_uint,
    pub mca_users: crate::ctypes::c_int,
    pub mca_refcnt: refcount_t,
    pub mca_cstamp: crate::ctypes::c_ulong,
    pub mca_tstamp: crate::ctypes::c_ulong,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct inet6_dev {
    pub dev: *mut net_device,
    pub addr_list: list_head,
    pub mc_list: *mut ifmcaddr6,
    pub mc_tomb: *mut ifmcaddr6,
    pub mc_qrv: crate::ctypes::c_uchar,
    pub mc_gq_running: crate::ctypes::c_uchar,
    pub mc_ifc_count: crate::ctypes::c_uchar,
    pub mc_dad_count: crate::ctypes::c_uchar,
    pub mc_v1_seen: crate::ctypes::c_ulong,
    pub mc_qi: crate::ctypes::c_ulong,
    pub mc_qri: crate::ctypes::c_ulong,
    pub mc_maxdelay: crate::ctypes::c_ulong,
    pub mc_gq_work: delayed_work,
    pub mc_ifc_work: delayed_work,
    pub mc_dad_work: delayed_work,
    pub mc_query_work: delayed_work,
    pub mc_report_work: delayed_work,
    pub mc_query_queue: sk_buff_head,
    pub mc_report_queue: sk_buff_head,
    pub mc_query_lock: spinlock_t,
    pub mc_report_lock: spinlock_t,
    pub mc_lock: mutex,
    pub ac_list: *mut ifacaddr6,
    pub lock: rwlock_t,
    pub refcnt: refcount_t,
    pub if_flags: __u32,
    pub dead: crate::ctypes::c_int,
    pub desync_factor: u32_,
    pub tempaddr_list: list_head,
    pub token: in6_addr,
    pub nd_parms: *mut neigh_parms,
    pub cnf: ipv6_devconf,
    pub stats: ipv6_devstat,
    pub rs_timer: timer_list,
    pub rs_interval: __s32,
    pub rs_probes: __u8,
    pub tstamp: crate::ctypes::c_ulong,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct ip6_sf_list {
    pub sf_next: *mut ip6_sf_list,
    pub sf_addr: in6_addr,
    pub sf_count: [crate::ctypes::c_ulong; 2usize],
    pub sf_gsresp: crate::ctypes::c_uchar,
    pub sf_oldin: crate::ctypes::c_uchar,
    pub sf_crcount: crate::ctypes::c_uchar,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct ip6_sf_socklist {
    pub sl_max: crate::ctypes::c_uint,
    pub sl_count: crate::ctypes::c_uint,
    pub rcu: callback_head,
    pub sl_addr: __IncompleteArrayField<in6_addr>,
}

#[repr(C)]
pub struct ipv6_mc_socklist {
    pub addr: in6_addr,
    pub ifindex: crate::ctypes::c_int,
    pub sfmode: crate::ctypes::c_uint,
    pub next: *mut ipv6_mc_socklist,
    pub sflist: *mut ip6_sf_socklist,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct net_device_ops {
    pub ndo_init: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_uninit: ::core::option::Option<unsafe extern "C" fn(dev: *mut net_device)>,
    pub ndo_open: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_stop: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_start_xmit: ::core::option::Option<
        unsafe extern "C" fn(skb: *mut sk_buff, dev: *mut net_device) -> netdev_tx_t,
    >,
    pub ndo_features_check: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            dev: *mut net_device,
            features: netdev_features_t,
        ) -> netdev_features_t,
    >,
    pub ndo_select_queue: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *mut sk_buff,
            sb_dev: *mut net_device,
        ) -> u16_,
    >,
    pub ndo_change_rx_flags: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, flags: crate::ctypes::c_int),
    >,
    pub ndo_set_rx_mode: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ndo_set_mac_address: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            addr: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_validate_addr: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_do_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifr: *mut ifreq,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_config: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            map: *mut ifmap,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_change_mtu: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            new_mtu: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_neigh_setup: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            arg1: *mut neigh_parms,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_tx_timeout: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, txqueue: crate::ctypes::c_uint),
    >,
    pub ndo_get_stats64: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, storage: *mut rtnl_link_stats64),
    >,
    pub ndo_has_offload_stats: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *const net_device,
            attr_id: crate::ctypes::c_int,
        ) -> bool_,
    >,
    pub ndo_get_offload_stats: ::core::option::Option<
        unsafe extern "C" fn(
            attr_id: crate::ctypes::c_int,
            dev: *const net_device,
            attr_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> *mut net_device_stats,
    >,
    pub ndo_vlan_rx_add_vid: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            proto: __be16,
            vid: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_vlan_rx_kill_vid: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            proto: __be16,
            vid: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_poll_controller: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ndo_netpoll_setup: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            info: *mut netpoll_info,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_netpoll_cleanup: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ndo_set_vf_mac: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            queue: crate::ctypes::c_int,
            mac: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_vlan: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            queue: crate::ctypes::c_int,
            vlan: u16_,
            qos: u8_,
            proto: __be16,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_rate: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            min_tx_rate: crate::ctypes::c_int,
            max_tx_rate: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_spoofchk: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            setting: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_trust: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            setting: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_vf_config: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            ivf: *mut ifla_vf_info,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_link_state: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            link_state: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_vf_stats: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            vf_stats: *mut ifla_vf_stats,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_port: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            port: *mut *mut nlattr,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_vf_port: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_vf_guid: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            node_guid: *mut ifla_vf_guid,
            port_guid: *mut ifla_vf_guid,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_guid: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            guid: u64_,
            guid_type: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_rss_query_en: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            setting: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_setup_tc: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            type_: tc_setup_type,
            type_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fcoe_enable: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_fcoe_disable: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_fcoe_ddp_setup: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            xid: u16_,
            sgl: *mut scatterlist,
            sgc: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fcoe_ddp_done: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, xid: u16_) -> crate::ctypes::c_int,
    >,
    pub ndo_fcoe_ddp_target: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            xid: u16_,
            sgl: *mut scatterlist,
            sgc: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fcoe_get_hbainfo: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            hbainfo: *mut netdev_fcoe_hbainfo,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fcoe_get_wwn: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            wwn: *mut u64_,
            type_: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_rx_flow_steer: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *const sk_buff,
            rxq_index: u16_,
            flow_id: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_add_slave: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            slave_dev: *mut net_device,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_del_slave: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            slave_dev: *mut net_device,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_xmit_slave: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *mut sk_buff,
            all_slaves: bool_,
        ) -> *mut net_device,
    >,
    pub ndo_fix_features: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            features: netdev_features_t,
        ) -> netdev_features_t,
    >,
    pub ndo_set_features: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            features: netdev_features_t,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_neigh_construct: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            n: *mut neighbour,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_neigh_destroy: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, n: *mut neighbour),
    >,
    pub ndo_fdb_add: ::core::option::Option<
        unsafe extern "C" fn(
            ndm: *mut ndmsg,
            tb: *mut *mut nlattr,
            dev: *mut net_device,
            addr: *const crate::ctypes::c_uchar,
            vid: u16_,
            flags: u16_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fdb_del: ::core::option::Option<
        unsafe extern "C" fn(
            ndm: *mut ndmsg,
            tb: *mut *mut nlattr,
            dev: *mut net_device,
            addr: *const crate::ctypes::c_uchar,
            vid: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fdb_del_bulk: ::core::option::Option<
        unsafe extern "C" fn(
            ndm: *mut ndmsg,
            tb: *mut *mut nlattr,
            dev: *mut net_device,
            vid: u16_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fdb_dump: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            cb: *mut netlink_callback,
            dev: *mut net_device,
            filter_dev: *mut net_device,
            idx: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fdb_get: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            tb: *mut *mut nlattr,
            dev: *mut net_device,
            addr: *const crate::ctypes::c_uchar,
            vid: u16_,
            portid: u32_,
            seq: u32_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_bridge_setlink: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            nlh: *mut nlmsghdr,
            flags: u16_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_bridge_getlink: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            pid: u32_,
            seq: u32_,
            dev: *mut net_device,
            filter_mask: u32_,
            nlflags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_bridge_dellink: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            nlh: *mut nlmsghdr,
            flags: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_change_carrier: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            new_carrier: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_phys_port_id: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ppid: *mut netdev_phys_item_id,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_port_parent_id: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ppid: *mut netdev_phys_item_id,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_phys_port_name: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            name: *mut crate::ctypes::c_char,
            len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_udp_tunnel_add: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, ti: *mut udp_tunnel_info),
    >,
    pub ndo_udp_tunnel_del: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, ti: *mut udp_tunnel_info),
    >,
    pub ndo_dfwd_add_station: ::core::option::Option<
        unsafe extern "C" fn(
            pdev: *mut net_device,
            dev: *mut net_device,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub ndo_dfwd_del_station: ::core::option::Option<
        unsafe extern "C" fn(pdev: *mut net_device, priv_: *mut crate::ctypes::c_void),
    >,
    pub ndo_set_tx_maxrate: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            queue_index: crate::ctypes::c_int,
            maxrate: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_iflink: ::core::option::Option<
        unsafe extern "C" fn(dev: *const net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_change_proto_down: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            proto_down: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fill_metadata_dst: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_rx_headroom: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, needed_headroom: crate::ctypes::c_int),
    >,
    pub ndo_bpf: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            bpf: *mut netdev_bpf,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_xdp_xmit: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            n: crate::ctypes::c_int,
            xdp: *mut *mut xdp_frame,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_xsk_wakeup: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            queue_id: u32_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_devlink_port: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> *mut devlink_port,
    >,
    pub ndo_tunnel_ctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            p: *mut ip_tunnel_parm,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_peer_dev: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> *mut net_device,
    >,
}

#[repr(C)]
pub struct pernet_operations {
    pub list: list_head,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net) -> crate::ctypes::c_int,
    >,
    pub pre_exit: ::core::option::Option<unsafe extern "C" fn(net: *mut net)>,
    pub exit: ::core::option::Option<unsafe extern "C" fn(net: *mut net)>,
    pub exit_batch: ::core::option::Option<
        unsafe extern "C" fn(net_exit_list: *mut list_head),
    >,
    pub exit_batch_rtnl: ::core::option::Option<
        unsafe extern "C" fn(
            net_exit_list: *mut list_head,
            dev_kill_list: *mut list_head,
        ),
    >,
    pub id: *mut crate::ctypes::c_uint,
    pub size: usize,
}

#[repr(C)]
pub struct proto {
    pub close: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, timeout: crate::ctypes::c_long),
    >,
    pub pre_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            uaddr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            uaddr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub accept: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            flags: crate::ctypes::c_int,
            err: *mut crate::ctypes::c_int,
            kern: bool_,
        ) -> *mut sock,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            cmd: crate::ctypes::c_int,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub shutdown: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, how: crate::ctypes::c_int),
    >,
    pub setsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
            optval: sockptr_t,
            optlen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
            optval: *mut crate::ctypes::c_char,
            option: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub keepalive: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, valbool: crate::ctypes::c_int),
    >,
    pub compat_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub sendmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            msg: *mut msghdr,
            len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub recvmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            msg: *mut msghdr,
            len: usize,
            noblock: crate::ctypes::c_int,
            flags: crate::ctypes::c_int,
            addr_len: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sendpage: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            page: *mut page,
            offset: crate::ctypes::c_int,
            size: usize,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            addr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub bind_add: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            addr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub backlog_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub bpf_bypass_getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
        ) -> bool_,
    >,
    pub release_cb: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub hash: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub unhash: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub rehash: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub get_port: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            snum: crate::ctypes::c_ushort,
        ) -> crate::ctypes::c_int,
    >,
    pub inuse_idx: crate::ctypes::c_uint,
    pub stream_memory_free: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock, wake: crate::ctypes::c_int) -> bool_,
    >,
    pub sock_is_readable: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> bool_,
    >,
    pub enter_memory_pressure: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock),
    >,
    pub leave_memory_pressure: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock),
    >,
    pub memory_allocated: *mut atomic_long_t,
    pub sockets_allocated: *mut percpu_counter,
    pub memory_pressure: *mut crate::ctypes::c_ulong,
    pub sysctl_mem: *mut crate::ctypes::c_long,
    pub sysctl_wmem: *mut crate::ctypes::c_int,
    pub sysctl_rmem: *mut crate::ctypes::c_int,
    pub sysctl_wmem_offset: u32_,
    pub sysctl_rmem_offset: u32_,
    pub max_header: crate::ctypes::c_int,
    pub no_autobind: bool_,
    pub slab: *mut kmem_cache,
    pub obj_size: crate::ctypes::c_uint,
    pub slab_flags: slab_flags_t,
    pub useroffset: crate::ctypes::c_uint,
    pub usersize: crate::ctypes::c_uint,
    pub orphan_count: *mut crate::ctypes::c_uint,
    pub rsk_prot: *mut request_sock_ops,
    pub twsk_prot: *mut timewait_sock_ops,
    pub h: proto__h,
    pub owner: *mut module,
    pub name: [crate::ctypes::c_char; 32usize],
    pub node: list_head,
    pub diag_destroy: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            err: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
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
pub union flow_dissector_key_ports_range__tp {
    pub tp: flow_dissector_key_ports,
    pub anon__tp_min: flow_dissector_key_ports_range__tp__tp_min,
}

#[repr(C, packed(4))]
pub struct compat_ethtool_rx_flow_spec {
    pub flow_type: u32_,
    pub h_u: ethtool_flow_union,
    pub h_ext: ethtool_flow_ext,
    pub m_u: ethtool_flow_union,
    pub m_ext: ethtool_flow_ext,
    pub ring_cookie: compat_u64,
    pub location: u32_,
}

#[repr(C, packed(4))]
pub struct compat_ethtool_rxnfc {
    pub cmd: u32_,
    pub flow_type: u32_,
    pub data: compat_u64,
    pub fs: compat_ethtool_rx_flow_spec,
    pub rule_cnt: u32_,
    pub rule_locs: __IncompleteArrayField<u32_>,
}

pub const FLOW_DISSECTOR_KEY_MAX: flow_dissector_key_id = 30;

pub const FLOW_DISSECTOR_KEY_NUM_OF_VLANS: flow_dissector_key_id = 28;

pub const FLOW_DISSECTOR_KEY_PPPOE: flow_dissector_key_id = 29;

pub const IFLA_GENEVE_INNER_PROTO_INHERIT: crate::ctypes::c_uint = 14;

pub const IFLA_GENEVE_MAX: i32 = 14;

pub const MACVLAN_FLAG_NODST: i32 = 2;

pub const NETDEV_FEATURE_COUNT: crate::ctypes::c_uint = 60;

pub const NETIF_F_ETHTOOL_BITS: u64 = 1152921504606833663;

pub const NETIF_F_GRO_UDP_FWD: u64 = 576460752303423488;

pub const NETIF_F_GRO_UDP_FWD_BIT: crate::ctypes::c_uint = 59;

pub const NETIF_F_SOFT_FEATURES_OFF: u64 = 720575940379279360;

pub const NEXTHOP_EVENT_REPLACE: nexthop_event_type = 1;

pub const NLA_BE16: crate::ctypes::c_uint = 18;

pub const NLA_BE32: crate::ctypes::c_uint = 19;

pub const NLA_TYPE_MAX: i32 = 19;

pub const NLM_F_BULK: i32 = 512;

pub const RMNET_FLAGS_INGRESS_MAP_CKSUMV5: u32 = 16;

pub const RTNH_COMPARE_MASK: i32 = 89;

pub const RTNH_F_TRAP: i32 = 64;

pub const RTNL_FLAG_BULK_DEL_SUPPORTED: rtnl_link_flags = 2;

pub const RTNL_KIND_DEL: rtnl_kinds = 1;

pub const RTNL_KIND_GET: rtnl_kinds = 2;

pub const RTNL_KIND_MASK: i32 = 3;

pub const RTNL_KIND_NEW: rtnl_kinds = 0;

pub const RTNL_KIND_SET: rtnl_kinds = 3;

pub const _HAVE_ARCH_IPV6_CSUM: i32 = 1;

pub const __IFLA_GENEVE_MAX: crate::ctypes::c_uint = 15;

pub const __NLA_TYPE_MAX: crate::ctypes::c_uint = 20;

pub type rtnl_kinds = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___sk_rmem_schedule"]
    pub fn __sk_rmem_schedule(
        sk: *mut sock,
        size: crate::ctypes::c_int,
        pfmemalloc: bool_,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___vlan_get_protocol_offset"]
    pub fn __vlan_get_protocol_offset(
        skb: *const sk_buff,
        type_: __be16,
        mac_offset: crate::ctypes::c_int,
        depth: *mut crate::ctypes::c_int,
    ) -> __be16;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_add32_with_carry"]
    pub fn add32_with_carry(
        a: crate::ctypes::c_uint,
        b: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_net_rcu"]
    pub fn dev_net_rcu(dev: *const net_device) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dst_dev_overhead"]
    pub fn dst_dev_overhead(
        dst: *mut dst_entry,
        skb: *mut sk_buff,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib_rule_get_safe"]
    pub fn fib_rule_get_safe(rule: *mut fib_rule) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hlist_nulls_replace_init_rcu"]
    pub fn hlist_nulls_replace_init_rcu(
        old: *mut hlist_nulls_node,
        new: *mut hlist_nulls_node,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hlist_nulls_replace_rcu"]
    pub fn hlist_nulls_replace_rcu(
        old: *mut hlist_nulls_node,
        new: *mut hlist_nulls_node,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in6_dev_hold_safe"]
    pub fn in6_dev_hold_safe(idev: *mut inet6_dev) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_tunnel_adj_headroom"]
    pub fn ip_tunnel_adj_headroom(dev: *mut net_device, headroom: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_tunnel_init_flow"]
    pub fn ip_tunnel_init_flow(
        fl4: *mut flowi4,
        proto: crate::ctypes::c_int,
        daddr: __be32,
        saddr: __be32,
        key: __be32,
        tos: __u8,
        net: *mut net,
        oif: crate::ctypes::c_int,
        mark: __u32,
        tun_inner_hash: __u32,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_qdisc_dequeue_internal"]
    pub fn qdisc_dequeue_internal(sch: *mut Qdisc, direct: bool_) -> *mut sk_buff;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_qdisc_peek_len"]
    pub fn qdisc_peek_len(sch: *mut Qdisc) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_qdisc_warn_nonwc"]
    pub fn qdisc_warn_nonwc(txt: *const crate::ctypes::c_char, qdisc: *mut Qdisc);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_pnet_rcu"]
    pub fn read_pnet_rcu(pnet: *const possible_net_t) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtnl_msgtype_kind"]
    pub fn rtnl_msgtype_kind(msgtype: crate::ctypes::c_int) -> rtnl_kinds;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sk_is_readable"]
    pub fn sk_is_readable(sk: *mut sock) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sk_nulls_replace_node_init_rcu"]
    pub fn sk_nulls_replace_node_init_rcu(old: *mut sock, new: *mut sock) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sk_owner_clear"]
    pub fn sk_owner_clear(sk: *mut sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sk_owner_put"]
    pub fn sk_owner_put(sk: *mut sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sk_owner_set"]
    pub fn sk_owner_set(sk: *mut sock, owner: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_header_pointer_careful"]
    pub fn skb_header_pointer_careful(
        skb: *const sk_buff,
        offset: crate::ctypes::c_int,
        len: crate::ctypes::c_int,
        buffer: *mut crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_reset_transport_header_careful"]
    pub fn skb_reset_transport_header_careful(skb: *mut sk_buff) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_vlan_inet_prepare"]
    pub fn skb_vlan_inet_prepare(skb: *mut sk_buff, inner_proto_inherit: bool_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_epollin_ready"]
    pub fn tcp_epollin_ready(sk: *const sock, target: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    pub fn csum_and_copy_from_user(
        src: *const crate::ctypes::c_void,
        dst: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_int,
    ) -> __wsum;
}

unsafe extern "C" {
    pub fn csum_and_copy_to_user(
        src: *const crate::ctypes::c_void,
        dst: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_int,
    ) -> __wsum;
}

unsafe extern "C" {
    pub fn csum_partial_copy_generic(
        src: *const crate::ctypes::c_void,
        dst: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_int,
    ) -> __wsum;
}

unsafe extern "C" {
    pub fn flow_rule_match_ports_range(
        rule: *const flow_rule,
        out: *mut flow_match_ports_range,
    );
}

unsafe extern "C" {
    pub fn genlmsg_multicast_allns(
        family: *const genl_family,
        skb: *mut sk_buff,
        portid: u32_,
        group: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn igmp6_event_query(skb: *mut sk_buff);
}

unsafe extern "C" {
    pub fn igmp6_event_report(skb: *mut sk_buff);
}

unsafe extern "C" {
    pub fn inet_proto_csum_replace_by_diff(
        sum: *mut __sum16,
        skb: *mut sk_buff,
        diff: __wsum,
        pseudohdr: bool_,
        ipv6: bool_,
    );
}

unsafe extern "C" {
    pub fn ip6_append_data(
        sk: *mut sock,
        getfrag: ::core::option::Option<
            unsafe extern "C" fn(
                from: *mut crate::ctypes::c_void,
                to: *mut crate::ctypes::c_char,
                offset: crate::ctypes::c_int,
                len: crate::ctypes::c_int,
                odd: crate::ctypes::c_int,
                skb: *mut sk_buff,
            ) -> crate::ctypes::c_int,
        >,
        from: *mut crate::ctypes::c_void,
        length: usize,
        transhdrlen: crate::ctypes::c_int,
        ipc6: *mut ipcm6_cookie,
        fl6: *mut flowi6,
        rt: *mut rt6_info,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ip6_input(arg1: *mut sk_buff) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ip6_make_skb(
        sk: *mut sock,
        getfrag: ::core::option::Option<
            unsafe extern "C" fn(
                from: *mut crate::ctypes::c_void,
                to: *mut crate::ctypes::c_char,
                offset: crate::ctypes::c_int,
                len: crate::ctypes::c_int,
                odd: crate::ctypes::c_int,
                skb: *mut sk_buff,
            ) -> crate::ctypes::c_int,
        >,
        from: *mut crate::ctypes::c_void,
        length: usize,
        transhdrlen: crate::ctypes::c_int,
        ipc6: *mut ipcm6_cookie,
        fl6: *mut flowi6,
        rt: *mut rt6_info,
        flags: crate::ctypes::c_uint,
        cork: *mut inet_cork_full,
    ) -> *mut sk_buff;
}

unsafe extern "C" {
    pub fn ip6_output(
        arg1: *mut net,
        arg2: *mut sock,
        arg3: *mut sk_buff,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ip_local_deliver(arg1: *mut sk_buff) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ip_output(
        arg1: *mut net,
        arg2: *mut sock,
        arg3: *mut sk_buff,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rtnl_dev_link_net_capable(
        dev: *const net_device,
        link_net: *const net,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn skb_expand_head(
        skb: *mut sk_buff,
        headroom: crate::ctypes::c_uint,
    ) -> *mut sk_buff;
}

unsafe extern "C" {
    pub fn sock_rmem_free(skb: *mut sk_buff);
}

pub const LOCKDOWN_BPF_READ: lockdown_reason = 22;

pub const LOCKDOWN_CONFIDENTIALITY_MAX: lockdown_reason = 27;

pub const LOCKDOWN_DBG_READ_KERNEL: lockdown_reason = 23;

pub const LOCKDOWN_INTEGRITY_MAX: lockdown_reason = 19;

pub const LOCKDOWN_KCORE: lockdown_reason = 20;

pub const LOCKDOWN_KPROBES: lockdown_reason = 21;

pub const LOCKDOWN_PERF: lockdown_reason = 24;

pub const LOCKDOWN_TRACEFS: lockdown_reason = 25;

pub const LOCKDOWN_XEN_USER_ACTIONS: lockdown_reason = 18;

pub const LOCKDOWN_XMON_RW: lockdown_reason = 26;

unsafe extern "C" {
    pub fn audit_log_nf_skb(
        ab: *mut audit_buffer,
        skb: *const sk_buff,
        nfproto: u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static lockdown_reasons: [*const crate::ctypes::c_char; 28usize];
}

pub const BPF_F_IPV6: crate::ctypes::c_uint = 128;

unsafe extern "C" {
    pub fn bpf_verifier_vlog(
        log: *mut bpf_verifier_log,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    );
}

#[repr(C)]
#[repr(align(8))]
pub struct nft_set_ext {
    pub genmask: u8_,
    pub offset: [u8_; 9usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct nf_conntrack {
    pub use_: refcount_t,
}

#[repr(C)]
pub struct nf_queue_entry {
    pub list: list_head,
    pub skb: *mut sk_buff,
    pub skb_dev: *mut net_device,
    pub id: crate::ctypes::c_uint,
    pub hook_index: crate::ctypes::c_uint,
    pub physin: *mut net_device,
    pub physout: *mut net_device,
    pub state: nf_hook_state,
    pub size: u16_,
}

#[repr(C)]
pub struct nft_expr_ops {
    pub eval: ::core::option::Option<
        unsafe extern "C" fn(
            expr: *const nft_expr,
            regs: *mut nft_regs,
            pkt: *const nft_pktinfo,
        ),
    >,
    pub clone: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *mut nft_expr,
            src: *const nft_expr,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub size: crate::ctypes::c_uint,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            expr: *const nft_expr,
            tb: *const *const nlattr,
        ) -> crate::ctypes::c_int,
    >,
    pub activate: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, expr: *const nft_expr),
    >,
    pub deactivate: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            expr: *const nft_expr,
            phase: nft_trans_phase,
        ),
    >,
    pub destroy: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, expr: *const nft_expr),
    >,
    pub destroy_clone: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, expr: *const nft_expr),
    >,
    pub dump: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            expr: *const nft_expr,
        ) -> crate::ctypes::c_int,
    >,
    pub validate: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            expr: *const nft_expr,
            data: *mut *const nft_data,
        ) -> crate::ctypes::c_int,
    >,
    pub gc: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, expr: *const nft_expr) -> bool_,
    >,
    pub offload: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *mut nft_offload_ctx,
            flow: *mut nft_flow_rule,
            expr: *const nft_expr,
        ) -> crate::ctypes::c_int,
    >,
    pub offload_action: ::core::option::Option<
        unsafe extern "C" fn(expr: *const nft_expr) -> bool_,
    >,
    pub type_: *const nft_expr_type,
    pub data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct nft_set_iter {
    pub genmask: u8_,
    pub _bits_type_: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub count: crate::ctypes::c_uint,
    pub skip: crate::ctypes::c_uint,
    pub err: crate::ctypes::c_int,
    pub fn_: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            set: *mut nft_set,
            iter: *const nft_set_iter,
            elem: *mut nft_set_elem,
        ) -> crate::ctypes::c_int,
    >,
}
impl nft_set_iter {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> nft_iter_type {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<0usize, 8u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: nft_iter_type) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<0usize, 8u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> nft_iter_type {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    8u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: nft_iter_type) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                8u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
}

#[repr(C)]
pub struct nftables_pernet {
    pub tables: list_head,
    pub commit_list: list_head,
    pub binding_list: list_head,
    pub module_list: list_head,
    pub notify_list: list_head,
    pub commit_mutex: mutex,
    pub tstamp: u64_,
    pub base_seq: crate::ctypes::c_uint,
    pub validate_state: u8_,
    pub gc_seq: crate::ctypes::c_uint,
}

#[repr(C, packed(4))]
pub struct _compat_xt_align {
    pub u8_: __u8,
    pub u16_: __u16,
    pub u32_: __u32,
    pub u64_: compat_u64,
}

#[repr(C, packed(4))]
pub struct compat_xt_counters {
    pub pcnt: compat_u64,
    pub bcnt: compat_u64,
}

pub const NFT_ITER_READ: nft_iter_type = 1;

pub const NFT_ITER_UNSPEC: nft_iter_type = 0;

pub const NFT_ITER_UPDATE: nft_iter_type = 2;

pub const NFT_SECMARK_CTX_MAXLEN: i32 = 4096;

pub const NF_CT_EXPECT_MASK: i32 = 7;

pub type nft_iter_type = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___nft_set_elem_expired"]
    pub fn __nft_set_elem_expired(ext: *const nft_set_ext, tstamp: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nft_net_tstamp"]
    pub fn nft_net_tstamp(net: *const net) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nft_trans_gc_space"]
    pub fn nft_trans_gc_space(trans: *const nft_trans_gc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn nf_tables_chain_destroy(chain: *mut nft_chain);
}

unsafe extern "C" {
    pub fn nft_expr_clone(
        dst: *mut nft_expr,
        src: *mut nft_expr,
        gfp: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn nft_set_elem_expr_clone(
        ctx: *const nft_ctx,
        set: *mut nft_set,
        pexpr: *mut *mut nft_expr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut nf_tables_net_id: crate::ctypes::c_uint;
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
    pub _padding_after_hsq_enabled: __BindgenOpaqueArray<[u8; 41usize]>,
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

#[repr(C)]
pub struct mmc_host_ops {
    pub post_req: ::core::option::Option<
        unsafe extern "C" fn(
            host: *mut mmc_host,
            req: *mut mmc_request,
            err: crate::ctypes::c_int,
        ),
    >,
    pub pre_req: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host, req: *mut mmc_request),
    >,
    pub request: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host, req: *mut mmc_request),
    >,
    pub request_atomic: ::core::option::Option<
        unsafe extern "C" fn(
            host: *mut mmc_host,
            req: *mut mmc_request,
        ) -> crate::ctypes::c_int,
    >,
    pub set_ios: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host, ios: *mut mmc_ios),
    >,
    pub get_ro: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host) -> crate::ctypes::c_int,
    >,
    pub get_cd: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host) -> crate::ctypes::c_int,
    >,
    pub enable_sdio_irq: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host, enable: crate::ctypes::c_int),
    >,
    pub ack_sdio_irq: ::core::option::Option<unsafe extern "C" fn(host: *mut mmc_host)>,
    pub init_card: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host, card: *mut mmc_card),
    >,
    pub start_signal_voltage_switch: ::core::option::Option<
        unsafe extern "C" fn(
            host: *mut mmc_host,
            ios: *mut mmc_ios,
        ) -> crate::ctypes::c_int,
    >,
    pub card_busy: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host) -> crate::ctypes::c_int,
    >,
    pub execute_tuning: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host, opcode: u32_) -> crate::ctypes::c_int,
    >,
    pub prepare_hs400_tuning: ::core::option::Option<
        unsafe extern "C" fn(
            host: *mut mmc_host,
            ios: *mut mmc_ios,
        ) -> crate::ctypes::c_int,
    >,
    pub hs400_prepare_ddr: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host) -> crate::ctypes::c_int,
    >,
    pub hs400_downgrade: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host),
    >,
    pub hs400_complete: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host),
    >,
    pub hs400_enhanced_strobe: ::core::option::Option<
        unsafe extern "C" fn(host: *mut mmc_host, ios: *mut mmc_ios),
    >,
    pub select_drive_strength: ::core::option::Option<
        unsafe extern "C" fn(
            card: *mut mmc_card,
            max_dtr: crate::ctypes::c_uint,
            host_drv: crate::ctypes::c_int,
            card_drv: crate::ctypes::c_int,
            drv_type: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub hw_reset: ::core::option::Option<unsafe extern "C" fn(host: *mut mmc_host)>,
    pub card_event: ::core::option::Option<unsafe extern "C" fn(host: *mut mmc_host)>,
    pub multi_io_quirk: ::core::option::Option<
        unsafe extern "C" fn(
            card: *mut mmc_card,
            direction: crate::ctypes::c_uint,
            blk_size: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub init_sd_express: ::core::option::Option<
        unsafe extern "C" fn(
            host: *mut mmc_host,
            ios: *mut mmc_ios,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C, packed(4))]
pub struct compat_blk_user_trace_setup {
    pub name: [crate::ctypes::c_char; 32usize],
    pub act_mask: u16_,
    pub buf_size: u32_,
    pub buf_nr: u32_,
    pub start_lba: compat_u64,
    pub end_lba: compat_u64,
    pub pid: u32_,
}

pub const BLKTRACESETUP32: crate::ctypes::c_ulong = 3225424499;

pub const MMC_CAP2_SD_EXP: i32 = 128;

pub const MMC_CAP2_SD_EXP_1_2V: i32 = 256;

pub const MMC_TIMING_SD_EXP: i32 = 11;

pub const MMC_TIMING_SD_EXP_1_2V: i32 = 12;

pub const REQ_OP_ZONE_APPEND: req_opf = 21;

pub const REQ_OP_ZONE_CLOSE: req_opf = 13;

pub const REQ_OP_ZONE_FINISH: req_opf = 15;

pub const REQ_OP_ZONE_OPEN: req_opf = 11;

pub const REQ_OP_ZONE_RESET: req_opf = 17;

pub const REQ_OP_ZONE_RESET_ALL: req_opf = 19;

unsafe extern "C" {
    #[link_name = "kmod_shim_bdev_io_min"]
    pub fn bdev_io_min(bdev: *mut block_device) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_validate_block_size"]
    pub fn blk_validate_block_size(
        bsize: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
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
    preserve_config: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 9 1
    size_windows: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 10 1

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
    pub _padding_after__bits_is_added: [u8; 7usize],
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
    pub l1ss: crate::ctypes::c_int,
    pub _bits_eetlp_prefix_path: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub error_state: pci_channel_state_t,
    pub dev: device,
    pub cfg_size: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_uint,
    pub resource: [resource; 17usize],
    pub match_driver: bool_,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub rom_attr: *mut bin_attribute,
    pub rom_attr_enabled: crate::ctypes::c_int,
    pub res_attr: [*mut bin_attribute; 17usize],
    pub res_attr_wc: [*mut bin_attribute; 17usize],
    pub _bits_broken_cmd_compl: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_granularity: u8_,
    pub msi_irq_groups: *mut *const attribute_group,
    pub vpd: *mut pci_vpd,
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
    pub driver_override: *mut crate::ctypes::c_char,
    pub priv_flags: crate::ctypes::c_ulong,
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
    runtime_d3cold: crate::ctypes::c_uint as u32 = _bits_pme_support 14 1
    skip_bus_pm: crate::ctypes::c_uint as u32 = _bits_pme_support 15 1
    ignore_hotplug: crate::ctypes::c_uint as u32 = _bits_pme_support 16 1
    hotplug_user_indicators: crate::ctypes::c_uint as u32 = _bits_pme_support 17 1
    clear_retrain_link: crate::ctypes::c_uint as u32 = _bits_pme_support 18 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 0 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_eetlp_prefix_path 0 1
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
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    reset_fn: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
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
    ptm_root: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 1 1
    ptm_enabled: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 2 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1
    pasid_required: crate::ctypes::c_uint as u32 = _bits_pasid_required 0 1

#[repr(C)]
pub struct pci_sysdata {
    pub domain: crate::ctypes::c_int,
    pub node: crate::ctypes::c_int,
    pub companion: *mut acpi_device,
    pub iommu: *mut crate::ctypes::c_void,
    pub fwnode: *mut crate::ctypes::c_void,
    pub vmd_dev: *mut pci_dev,
}

pub const PCI_DEVICE_ID_ASIX_AX99100: i32 = 37120;

pub const PCI_DEVICE_ID_ASIX_AX99100_LB: i32 = 37136;

pub const PCI_DOMAIN_NR_NOT_SET: i32 = -1;

pub const PCI_VENDOR_ID_ASIX: i32 = 4699;

pub const PCI_VENDOR_ID_EDIMAX: i32 = 5170;

pub const PCI_VENDOR_ID_GLENFLY: i32 = 26470;

unsafe extern "C" {
    #[link_name = "kmod_shim___pcibus_to_node"]
    pub fn __pcibus_to_node(bus: *const pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_vmd"]
    pub fn is_vmd(bus: *mut pci_bus) -> bool_;
}

unsafe extern "C" {
    pub fn pci_resize_resource(
        dev: *mut pci_dev,
        i: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
        exclude_bars: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct hc_driver {
    pub description: *const crate::ctypes::c_char,
    pub product_desc: *const crate::ctypes::c_char,
    pub hcd_priv_size: usize,
    pub irq: ::core::option::Option<
        unsafe extern "C" fn(hcd: *mut usb_hcd) -> irqreturn_t,
    >,
    pub flags: crate::ctypes::c_int,
    pub reset: ::core::option::Option<
        unsafe extern "C" fn(hcd: *mut usb_hcd) -> crate::ctypes::c_int,
    >,
    pub start: ::core::option::Option<
        unsafe extern "C" fn(hcd: *mut usb_hcd) -> crate::ctypes::c_int,
    >,
    pub pci_suspend: ::core::option::Option<
        unsafe extern "C" fn(hcd: *mut usb_hcd, do_wakeup: bool_) -> crate::ctypes::c_int,
    >,
    pub pci_resume: ::core::option::Option<
        unsafe extern "C" fn(
            hcd: *mut usb_hcd,
            hibernated: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub stop: ::core::option::Option<unsafe extern "C" fn(hcd: *mut usb_hcd)>,
    pub shutdown: ::core::option::Option<unsafe extern "C" fn(hcd: *mut usb_hcd)>,
    pub get_frame_number: ::core::option::Option<
        unsafe extern "C" fn(hcd: *mut usb_hcd) -> crate::ctypes::c_int,
    >,
    pub urb_enqueue: ::core::option::Option<
        unsafe extern "C" fn(
            hcd: *mut usb_hcd,
            urb: *mut urb,
            mem_flags: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub urb_dequeue: ::core::option::Option<
        unsafe extern "C" fn(
            hcd: *mut usb_hcd,
            urb: *mut urb,
            status: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub map_urb_for_dma: ::core::option::Option<
        unsafe extern "C" fn(
            hcd: *mut usb_hcd,
            urb: *mut urb,
            mem_flags: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub unmap_urb_for_dma: ::core::option::Option<
        unsafe extern "C" fn(hcd: *mut usb_hcd, urb: *mut urb),
    >,
    pub endpoint_disable: ::core::option::Option<
        unsafe extern "C" fn(hcd: *mut usb_hcd, ep: *mut usb_host_endpoint),
    >,
    pub endpoint_reset: ::core::option::Option<
        unsafe extern "C" fn(hcd: *mut usb_hcd, ep: *mut usb_host_endpoint),
    >,
    pub hub_status_data: ::core::option::Option<
        unsafe extern "C" fn(
            hcd: *mut usb_hcd,
            buf: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub hub_control: ::core::option::Option<
        unsafe extern "C" fn(
            hcd: *mut usb_hcd,
            typeReq: u16_,
            wValue: u16_,
            wIndex: u16_,
            buf: *mut crate::ctypes::c_char,
            wLength: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub bus_suspend: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_hcd) -> crate::ctypes::c_int,
    >,
    pub bus_resume: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_hcd) -> crate::ctypes::c_int,
    >,
    pub start_port_reset: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            port_num: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub get_resuming_ports: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_hcd) -> crate::ctypes::c_ulong,
    >,
    pub relinquish_port: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_hcd, arg2: crate::ctypes::c_int),
    >,
    pub port_handed_over: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub clear_tt_buffer_complete: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_hcd, arg2: *mut usb_host_endpoint),
    >,
    pub alloc_dev: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: *mut usb_device,
        ) -> crate::ctypes::c_int,
    >,
    pub free_dev: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_hcd, arg2: *mut usb_device),
    >,
    pub alloc_streams: ::core::option::Option<
        unsafe extern "C" fn(
            hcd: *mut usb_hcd,
            udev: *mut usb_device,
            eps: *mut *mut usb_host_endpoint,
            num_eps: crate::ctypes::c_uint,
            num_streams: crate::ctypes::c_uint,
            mem_flags: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub free_streams: ::core::option::Option<
        unsafe extern "C" fn(
            hcd: *mut usb_hcd,
            udev: *mut usb_device,
            eps: *mut *mut usb_host_endpoint,
            num_eps: crate::ctypes::c_uint,
            mem_flags: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub add_endpoint: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: *mut usb_device,
            arg3: *mut usb_host_endpoint,
        ) -> crate::ctypes::c_int,
    >,
    pub drop_endpoint: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: *mut usb_device,
            arg3: *mut usb_host_endpoint,
        ) -> crate::ctypes::c_int,
    >,
    pub check_bandwidth: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: *mut usb_device,
        ) -> crate::ctypes::c_int,
    >,
    pub reset_bandwidth: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_hcd, arg2: *mut usb_device),
    >,
    pub address_device: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            udev: *mut usb_device,
            timeout_ms: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub enable_device: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            udev: *mut usb_device,
        ) -> crate::ctypes::c_int,
    >,
    pub update_hub_device: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            hdev: *mut usb_device,
            tt: *mut usb_tt,
            mem_flags: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub reset_device: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: *mut usb_device,
        ) -> crate::ctypes::c_int,
    >,
    pub update_device: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: *mut usb_device,
        ) -> crate::ctypes::c_int,
    >,
    pub set_usb2_hw_lpm: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: *mut usb_device,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub enable_usb3_lpm_timeout: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: *mut usb_device,
            state: usb3_link_state,
        ) -> crate::ctypes::c_int,
    >,
    pub disable_usb3_lpm_timeout: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: *mut usb_device,
            state: usb3_link_state,
        ) -> crate::ctypes::c_int,
    >,
    pub find_raw_port_number: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_hcd,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub port_power: ::core::option::Option<
        unsafe extern "C" fn(
            hcd: *mut usb_hcd,
            portnum: crate::ctypes::c_int,
            enable: bool_,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct usb_gadget {
    pub work: work_struct,
    pub udc: *mut usb_udc,
    pub ops: *const usb_gadget_ops,
    pub ep0: *mut usb_ep,
    pub ep_list: list_head,
    pub speed: usb_device_speed,
    pub max_speed: usb_device_speed,
    pub state: usb_device_state,
    pub state_lock: spinlock_t,
    pub teardown: bool_,
    pub name: *const crate::ctypes::c_char,
    pub dev: device,
    pub isoch_delay: crate::ctypes::c_uint,
    pub out_epnum: crate::ctypes::c_uint,
    pub in_epnum: crate::ctypes::c_uint,
    pub mA: crate::ctypes::c_uint,
    pub otg_caps: *mut usb_otg_caps,
    pub _bits_sg_supported: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub irq: crate::ctypes::c_int,
}
bits usb_gadget
    sg_supported: crate::ctypes::c_uint as u32 = _bits_sg_supported 0 1
    is_otg: crate::ctypes::c_uint as u32 = _bits_sg_supported 1 1
    is_a_peripheral: crate::ctypes::c_uint as u32 = _bits_sg_supported 2 1
    b_hnp_enable: crate::ctypes::c_uint as u32 = _bits_sg_supported 3 1
    a_hnp_support: crate::ctypes::c_uint as u32 = _bits_sg_supported 4 1
    a_alt_hnp_support: crate::ctypes::c_uint as u32 = _bits_sg_supported 5 1
    hnp_polling_support: crate::ctypes::c_uint as u32 = _bits_sg_supported 6 1
    host_request_flag: crate::ctypes::c_uint as u32 = _bits_sg_supported 7 1
    quirk_ep_out_aligned_size: crate::ctypes::c_uint as u32 = _bits_sg_supported 8 1
    quirk_altset_not_supp: crate::ctypes::c_uint as u32 = _bits_sg_supported 9 1
    quirk_stall_not_supp: crate::ctypes::c_uint as u32 = _bits_sg_supported 10 1
    quirk_zlp_not_supp: crate::ctypes::c_uint as u32 = _bits_sg_supported 11 1
    quirk_avoids_skb_reserve: crate::ctypes::c_uint as u32 = _bits_sg_supported 12 1
    is_selfpowered: crate::ctypes::c_uint as u32 = _bits_sg_supported 13 1
    deactivated: crate::ctypes::c_uint as u32 = _bits_sg_supported 14 1
    connected: crate::ctypes::c_uint as u32 = _bits_sg_supported 15 1
    lpm_capable: crate::ctypes::c_uint as u32 = _bits_sg_supported 16 1

pub const LINUX_VERSION_CODE: i32 = 330495;

pub const USB_MAX_SYNCHRONOUS_TIMEOUT: i32 = 60000;

unsafe extern "C" {
    pub fn usb_bulk_msg_killable(
        usb_dev: *mut usb_device,
        pipe: crate::ctypes::c_uint,
        data: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_int,
        actual_length: *mut crate::ctypes::c_int,
        timeout: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct regulator_dev {
    pub desc: *const regulator_desc,
    pub exclusive: crate::ctypes::c_int,
    pub use_count: u32_,
    pub open_count: u32_,
    pub bypass_count: u32_,
    pub list: list_head,
    pub consumer_list: list_head,
    pub coupling_desc: coupling_desc,
    pub notifier: blocking_notifier_head,
    pub mutex: ww_mutex,
    pub mutex_owner: *mut task_struct,
    pub ref_cnt: crate::ctypes::c_int,
    pub owner: *mut module,
    pub dev: device,
    pub constraints: *mut regulation_constraints,
    pub supply: *mut regulator,
    pub supply_name: *const crate::ctypes::c_char,
    pub regmap: *mut regmap,
    pub disable_work: delayed_work,
    pub reg_data: *mut crate::ctypes::c_void,
    pub debugfs: *mut dentry,
    pub ena_pin: *mut regulator_enable_gpio,
    pub _bits_ena_gpio_state: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub last_off: ktime_t,
}
bits regulator_dev
    ena_gpio_state: crate::ctypes::c_uint as u32 = _bits_ena_gpio_state 0 1
    is_switch: crate::ctypes::c_uint as u32 = _bits_ena_gpio_state 1 1

#[repr(C)]
pub struct spi_controller {
    pub dev: device,
    pub list: list_head,
    pub bus_num: s16,
    pub num_chipselect: u16_,
    pub dma_alignment: u16_,
    pub mode_bits: u32_,
    pub buswidth_override_bits: u32_,
    pub bits_per_word_mask: u32_,
    pub min_speed_hz: u32_,
    pub max_speed_hz: u32_,
    pub flags: u16_,
    pub devm_allocated: bool_,
    pub slave: bool_,
    pub max_transfer_size: ::core::option::Option<
        unsafe extern "C" fn(spi: *mut spi_device) -> usize,
    >,
    pub max_message_size: ::core::option::Option<
        unsafe extern "C" fn(spi: *mut spi_device) -> usize,
    >,
    pub io_mutex: mutex,
    pub add_lock: mutex,
    pub bus_lock_spinlock: spinlock_t,
    pub bus_lock_mutex: mutex,
    pub bus_lock_flag: bool_,
    pub setup: ::core::option::Option<
        unsafe extern "C" fn(spi: *mut spi_device) -> crate::ctypes::c_int,
    >,
    pub set_cs_timing: ::core::option::Option<
        unsafe extern "C" fn(
            spi: *mut spi_device,
            setup: *mut spi_delay,
            hold: *mut spi_delay,
            inactive: *mut spi_delay,
        ) -> crate::ctypes::c_int,
    >,
    pub transfer: ::core::option::Option<
        unsafe extern "C" fn(
            spi: *mut spi_device,
            mesg: *mut spi_message,
        ) -> crate::ctypes::c_int,
    >,
    pub cleanup: ::core::option::Option<unsafe extern "C" fn(spi: *mut spi_device)>,
    pub can_dma: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            spi: *mut spi_device,
            xfer: *mut spi_transfer,
        ) -> bool_,
    >,
    pub queued: bool_,
    pub kworker: *mut kthread_worker,
    pub pump_messages: kthread_work,
    pub queue_lock: spinlock_t,
    pub queue: list_head,
    pub cur_msg: *mut spi_message,
    pub idling: bool_,
    pub busy: bool_,
    pub running: bool_,
    pub rt: bool_,
    pub auto_runtime_pm: bool_,
    pub cur_msg_prepared: bool_,
    pub cur_msg_mapped: bool_,
    pub last_cs_enable: bool_,
    pub last_cs_mode_high: bool_,
    pub fallback: bool_,
    pub xfer_completion: completion,
    pub max_dma_len: usize,
    pub prepare_transfer_hardware: ::core::option::Option<
        unsafe extern "C" fn(ctlr: *mut spi_controller) -> crate::ctypes::c_int,
    >,
    pub transfer_one_message: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            mesg: *mut spi_message,
        ) -> crate::ctypes::c_int,
    >,
    pub unprepare_transfer_hardware: ::core::option::Option<
        unsafe extern "C" fn(ctlr: *mut spi_controller) -> crate::ctypes::c_int,
    >,
    pub prepare_message: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            message: *mut spi_message,
        ) -> crate::ctypes::c_int,
    >,
    pub unprepare_message: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            message: *mut spi_message,
        ) -> crate::ctypes::c_int,
    >,
    pub slave_abort: ::core::option::Option<
        unsafe extern "C" fn(ctlr: *mut spi_controller) -> crate::ctypes::c_int,
    >,
    pub set_cs: ::core::option::Option<
        unsafe extern "C" fn(spi: *mut spi_device, enable: bool_),
    >,
    pub transfer_one: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            spi: *mut spi_device,
            transfer: *mut spi_transfer,
        ) -> crate::ctypes::c_int,
    >,
    pub handle_err: ::core::option::Option<
        unsafe extern "C" fn(ctlr: *mut spi_controller, message: *mut spi_message),
    >,
    pub mem_ops: *const spi_controller_mem_ops,
    pub cs_setup: spi_delay,
    pub cs_hold: spi_delay,
    pub cs_inactive: spi_delay,
    pub cs_gpios: *mut crate::ctypes::c_int,
    pub cs_gpiods: *mut *mut gpio_desc,
    pub use_gpio_descriptors: bool_,
    pub unused_native_cs: s8,
    pub max_native_cs: s8,
    pub statistics: spi_statistics,
    pub dma_tx: *mut dma_chan,
    pub dma_rx: *mut dma_chan,
    pub dummy_rx: *mut crate::ctypes::c_void,
    pub dummy_tx: *mut crate::ctypes::c_void,
    pub fw_translate_cs: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            cs: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub ptp_sts_supported: bool_,
    pub irq_flags: crate::ctypes::c_ulong,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hwspin_lock_bust"]
    pub fn hwspin_lock_bust(
        hwlock: *mut hwspinlock,
        id: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn i2c_get_match_data(client: *const i2c_client) -> *const crate::ctypes::c_void;
}

#[repr(C, packed)]
pub struct hid_descriptor {
    pub bLength: __u8,
    pub bDescriptorType: __u8,
    pub bcdHID: __le16,
    pub bCountryCode: __u8,
    pub bNumDescriptors: __u8,
    pub rpt_desc: hid_class_descriptor,
    pub opt_descs: __IncompleteArrayField<hid_class_descriptor>,
}

pub const HID_HP_AUTOTRIGGER: i32 = 917536;

pub const HID_HP_AUTOTRIGGERASSOCIATEDCONTROL: i32 = 917538;

pub const HID_HP_DURATIONLIST: i32 = 917521;

pub const HID_HP_INTENSITY: i32 = 917539;

pub const HID_HP_MANUALTRIGGER: i32 = 917537;

pub const HID_HP_REPEATCOUNT: i32 = 917540;

pub const HID_HP_RETRIGGERPERIOD: i32 = 917541;

pub const HID_HP_SIMPLECONTROLLER: i32 = 917505;

pub const HID_HP_VENDORWAVEFORMMAX: i32 = 929791;

pub const HID_HP_VENDORWAVEFORMMIN: i32 = 925697;

pub const HID_HP_WAVEFORMBUZZCONTINUOUS: i32 = 921604;

pub const HID_HP_WAVEFORMCLICK: i32 = 921603;

pub const HID_HP_WAVEFORMCUTOFFTIME: i32 = 917544;

pub const HID_HP_WAVEFORMLIST: i32 = 917520;

pub const HID_HP_WAVEFORMNONE: i32 = 921601;

pub const HID_HP_WAVEFORMPRESS: i32 = 921606;

pub const HID_HP_WAVEFORMRELEASE: i32 = 921607;

pub const HID_HP_WAVEFORMRUMBLECONTINUOUS: i32 = 921605;

pub const HID_HP_WAVEFORMSTOP: i32 = 921602;

pub const HID_HP_WAVEFORMVENDORID: i32 = 917543;

pub const HID_HP_WAVEFORMVENDORPAGE: i32 = 917542;

pub const HID_UNIT_GRAM: i32 = 257;

pub const HID_UNIT_NEWTON: i32 = 57617;

pub const HID_UP_HAPTIC: i32 = 917504;

pub const KEY_LINK_PHONE: i32 = 447;

unsafe extern "C" {
    pub fn hid_report_raw_event(
        hid: *mut hid_device,
        type_: crate::ctypes::c_int,
        data: *mut u8_,
        bufsize: usize,
        size: u32_,
        interrupt: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct posix_clock_context {
    pub clk: *mut posix_clock,
    pub fp: *mut file,
    pub private_clkdata: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct posix_clock_operations {
    pub owner: *mut module,
    pub clock_adjtime: ::core::option::Option<
        unsafe extern "C" fn(
            pc: *mut posix_clock,
            tx: *mut __kernel_timex,
        ) -> crate::ctypes::c_int,
    >,
    pub clock_gettime: ::core::option::Option<
        unsafe extern "C" fn(
            pc: *mut posix_clock,
            ts: *mut timespec64,
        ) -> crate::ctypes::c_int,
    >,
    pub clock_getres: ::core::option::Option<
        unsafe extern "C" fn(
            pc: *mut posix_clock,
            ts: *mut timespec64,
        ) -> crate::ctypes::c_int,
    >,
    pub clock_settime: ::core::option::Option<
        unsafe extern "C" fn(
            pc: *mut posix_clock,
            ts: *const timespec64,
        ) -> crate::ctypes::c_int,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            pccontext: *mut posix_clock_context,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_long,
    >,
    pub open: ::core::option::Option<
        unsafe extern "C" fn(
            pccontext: *mut posix_clock_context,
            f_mode: fmode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub poll: ::core::option::Option<
        unsafe extern "C" fn(
            pccontext: *mut posix_clock_context,
            file: *mut file,
            wait: *mut poll_table,
        ) -> __poll_t,
    >,
    pub release: ::core::option::Option<
        unsafe extern "C" fn(pccontext: *mut posix_clock_context) -> crate::ctypes::c_int,
    >,
    pub read: ::core::option::Option<
        unsafe extern "C" fn(
            pccontext: *mut posix_clock_context,
            flags: uint,
            buf: *mut crate::ctypes::c_char,
            cnt: usize,
        ) -> isize,
    >,
}

#[repr(C)]
pub struct pps_device {
    pub info: pps_source_info,
    pub params: pps_kparams,
    pub assert_sequence: __u32,
    pub clear_sequence: __u32,
    pub assert_tu: pps_ktime,
    pub clear_tu: pps_ktime,
    pub current_mode: crate::ctypes::c_int,
    pub last_ev: crate::ctypes::c_uint,
    pub last_fetched_ev: crate::ctypes::c_uint,
    pub queue: wait_queue_head_t,
    pub id: crate::ctypes::c_uint,
    pub lookup_cookie: *const crate::ctypes::c_void,
    pub dev: device,
    pub async_queue: *mut fasync_struct,
    pub lock: spinlock_t,
}

#[repr(C)]
pub struct rtc_device {
    pub dev: device,
    pub owner: *mut module,
    pub id: crate::ctypes::c_int,
    pub ops: *const rtc_class_ops,
    pub ops_lock: mutex,
    pub char_dev: cdev,
    pub flags: crate::ctypes::c_ulong,
    pub irq_data: crate::ctypes::c_ulong,
    pub irq_lock: spinlock_t,
    pub irq_queue: wait_queue_head_t,
    pub async_queue: *mut fasync_struct,
    pub irq_freq: crate::ctypes::c_int,
    pub max_user_freq: crate::ctypes::c_int,
    pub timerqueue: timerqueue_head,
    pub aie_timer: rtc_timer,
    pub uie_rtctimer: rtc_timer,
    pub pie_timer: hrtimer,
    pub pie_enabled: crate::ctypes::c_int,
    pub irqwork: work_struct,
    pub uie_unsupported: crate::ctypes::c_int,
    pub set_offset_nsec: crate::ctypes::c_long,
    pub registered: bool_,
    pub nvram_old_abi: bool_,
    pub nvram: *mut bin_attribute,
    pub features: [crate::ctypes::c_ulong; 1usize],
    pub range_min: time64_t,
    pub range_max: timeu64_t,
    pub start_secs: time64_t,
    pub offset_secs: time64_t,
    pub set_start_time: bool_,
}

pub const ARCH_TRACE_IGNORE_COMPAT_SYSCALLS: i32 = 1;

pub const DBG_MAX_REG_NUM: i32 = 24;

pub const GDB_BP: regnames = 6;

pub const GDB_BX: regnames = 1;

pub const GDB_CS: regnames = 18;

pub const GDB_CX: regnames = 2;

pub const GDB_DI: regnames = 5;

pub const GDB_DS: regnames = 20;

pub const GDB_DX: regnames = 3;

pub const GDB_ES: regnames = 21;

pub const GDB_FS: regnames = 22;

pub const GDB_GS: regnames = 23;

pub const GDB_ORIG_AX: i32 = 57;

pub const GDB_PC: regnames = 16;

pub const GDB_PS: regnames = 17;

pub const GDB_R10: regnames = 10;

pub const GDB_R11: regnames = 11;

pub const GDB_R12: regnames = 12;

pub const GDB_R13: regnames = 13;

pub const GDB_R14: regnames = 14;

pub const GDB_R15: regnames = 15;

pub const GDB_R8: regnames = 8;

pub const GDB_R9: regnames = 9;

pub const GDB_SI: regnames = 4;

pub const GDB_SP: regnames = 7;

pub const GDB_SS: regnames = 19;

pub const NUMREGBYTES: i32 = 156;

pub const RTC_FEATURE_ALARM: i32 = 0;

pub const RTC_FEATURE_ALARM_RES_MINUTE: i32 = 1;

pub const RTC_FEATURE_CNT: i32 = 3;

pub const RTC_FEATURE_NEED_WEEK_DAY: i32 = 2;

#[repr(C)]
pub struct acomp_req {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub slen: crate::ctypes::c_uint,
    pub dlen: crate::ctypes::c_uint,
    pub flags: u32_,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
pub struct aead_instance__s__s {
    pub head: [crate::ctypes::c_char; 64usize],
    pub base: crypto_instance,
}

#[repr(C)]
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
pub struct ahash_instance__s__s {
    pub head: [crate::ctypes::c_char; 88usize],
    pub base: crypto_instance,
}

#[repr(C)]
pub struct ahash_request {
    pub base: crypto_async_request,
    pub nbytes: crate::ctypes::c_uint,
    pub src: *mut scatterlist,
    pub result: *mut u8_,
    pub priv_: *mut crate::ctypes::c_void,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
pub struct akcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 80usize],
    pub base: crypto_instance,
}

#[repr(C)]
pub struct akcipher_request {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub src_len: crate::ctypes::c_uint,
    pub dst_len: crate::ctypes::c_uint,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
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
pub struct crypto_instance {
    pub alg: crypto_alg,
    pub tmpl: *mut crypto_template,
    pub anon__list: crypto_instance__list,
    pub free_work: work_struct,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
pub struct crypto_tfm {
    pub crt_flags: u32_,
    pub node: crate::ctypes::c_int,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub __crt_alg: *mut crypto_alg,
    pub __crt_ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
pub struct kpp_request {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub src_len: crate::ctypes::c_uint,
    pub dst_len: crate::ctypes::c_uint,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
pub struct shash_instance__s__s {
    pub head: [crate::ctypes::c_char; 96usize],
    pub base: crypto_instance,
}

#[repr(C)]
pub struct skcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 64usize],
    pub base: crypto_instance,
}

#[repr(C)]
pub struct skcipher_request {
    pub cryptlen: crate::ctypes::c_uint,
    pub iv: *mut u8_,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub base: crypto_async_request,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
pub union poly1305_desc_ctx__opaque_r {
    pub opaque_r: [poly1305_key; 11usize],
    pub core_r: poly1305_core_key,
}

pub const CRYPTO_MINALIGN: crate::ctypes::c_ulong = 8;

unsafe extern "C" {
    #[link_name = "kmod_shim___scatterwalk_flush_dcache_pages"]
    pub fn __scatterwalk_flush_dcache_pages(
        base_page: *mut page,
        offset: crate::ctypes::c_uint,
        nbytes: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn memcpy_sglist(
        dst: *mut scatterlist,
        src: *mut scatterlist,
        nbytes: crate::ctypes::c_uint,
    );
}

#[repr(C)]
#[repr(align(4096))]
pub struct cpu_entry_area {
    pub gdt: [crate::ctypes::c_char; 4096usize],
    pub entry_stack_page: entry_stack_page,
    pub tss: tss_struct,
    pub estacks: cea_exception_stacks,
    pub cpu_debug_store: debug_store,
    pub cpu_debug_buffers: debug_store_buffers,
}

#[repr(C)]
pub struct cea_exception_stacks {
    pub DF_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub DF_stack: [crate::ctypes::c_char; 8192usize],
    pub NMI_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub NMI_stack: [crate::ctypes::c_char; 8192usize],
    pub DB_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub DB_stack: [crate::ctypes::c_char; 8192usize],
    pub MCE_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub MCE_stack: [crate::ctypes::c_char; 8192usize],
    pub VC_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub VC_stack: [crate::ctypes::c_char; 8192usize],
    pub VC2_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub VC2_stack: [crate::ctypes::c_char; 8192usize],
    pub IST_top_guard: [crate::ctypes::c_char; 4096usize],
}

#[repr(C)]
pub struct exception_stacks {
    pub DF_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub DF_stack: [crate::ctypes::c_char; 8192usize],
    pub NMI_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub NMI_stack: [crate::ctypes::c_char; 8192usize],
    pub DB_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub DB_stack: [crate::ctypes::c_char; 8192usize],
    pub MCE_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub MCE_stack: [crate::ctypes::c_char; 8192usize],
    pub VC_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub VC_stack: [crate::ctypes::c_char; 8192usize],
    pub VC2_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub VC2_stack: [crate::ctypes::c_char; 8192usize],
    pub IST_top_guard: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct inactive_task_frame {
    pub r15: crate::ctypes::c_ulong,
    pub r14: crate::ctypes::c_ulong,
    pub r13: crate::ctypes::c_ulong,
    pub r12: crate::ctypes::c_ulong,
    pub bx: crate::ctypes::c_ulong,
    pub bp: crate::ctypes::c_ulong,
    pub ret_addr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union trace_event_call__name {
    pub name: *const crate::ctypes::c_char,
    pub tp: *mut tracepoint,
}

pub const CALLER_ADDR1: crate::ctypes::c_ulong = 0;

pub const CALLER_ADDR2: crate::ctypes::c_ulong = 0;

pub const CALLER_ADDR3: crate::ctypes::c_ulong = 0;

pub const CALLER_ADDR4: crate::ctypes::c_ulong = 0;

pub const CALLER_ADDR5: crate::ctypes::c_ulong = 0;

pub const CALLER_ADDR6: crate::ctypes::c_ulong = 0;

pub const CEA_ESTACK_PAGES: crate::ctypes::c_ulong = 19;

pub const CPU_ENTRY_AREA_ARRAY_SIZE: crate::ctypes::c_ulong = 1979711488;

pub const CPU_ENTRY_AREA_SIZE: crate::ctypes::c_ulong = 241664;

pub const CPU_ENTRY_AREA_TOTAL_SIZE: crate::ctypes::c_ulong = 1979715584;

pub const ESTACK_DB: exception_stack_ordering = 2;

pub const ESTACK_DF: exception_stack_ordering = 0;

pub const ESTACK_MCE: exception_stack_ordering = 3;

pub const ESTACK_NMI: exception_stack_ordering = 1;

pub const ESTACK_VC2: exception_stack_ordering = 5;

pub const ESTACK_VC: exception_stack_ordering = 4;

pub const N_EXCEPTION_STACKS: exception_stack_ordering = 6;

pub const STACKSLOTS_PER_LINE: i32 = 4;

pub const STACK_TYPE_EXCEPTION_LAST: stack_type = 10;

pub const VC_EXCEPTION_STKSZ: crate::ctypes::c_ulong = 8192;

pub const X86_BREAKPOINT_LEN_8: i32 = 72;

pub type exception_stack_ordering = crate::ctypes::c_uint;

unsafe extern "C" {
    pub fn arch_uprobe_get_xol_area() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn ret_from_fork();
}

unsafe extern "C" {
    pub fn ring_buffer_read_start(
        buffer: *mut trace_buffer,
        cpu: crate::ctypes::c_int,
        flags: gfp_t,
    ) -> *mut ring_buffer_iter;
}

unsafe extern "C" {
    pub fn stack_trace_save_tsk_reliable(
        tsk: *mut task_struct,
        store: *mut crate::ctypes::c_ulong,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn trace_seq_vprintf(
        s: *mut trace_seq,
        fmt: *const crate::ctypes::c_char,
        args: *mut __va_list_tag,
    );
}

#[repr(C)]
#[repr(align(16384))]
pub struct irq_stack {
    pub stack: [crate::ctypes::c_char; 16384usize],
}

#[repr(C)]
#[repr(align(4096))]
pub struct gdt_page {
    pub gdt: [desc_struct; 16usize],
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
    pub name: *mut crate::ctypes::c_char,
}

#[repr(C)]
pub struct cpuinfo_x86 {
    pub x86: __u8,
    pub x86_vendor: __u8,
    pub x86_model: __u8,
    pub x86_stepping: __u8,
    pub x86_tlbsize: crate::ctypes::c_int,
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
pub struct fixed_percpu_data {
    pub gs_base: [crate::ctypes::c_char; 40usize],
    pub stack_canary: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union cpuinfo_x86__x86_capability {
    pub x86_capability: [__u32; 25usize],
    pub x86_capability_alignment: crate::ctypes::c_ulong,
}

#[repr(C, packed)]
pub struct ldttss_desc {
    pub limit0: u16_,
    pub base0: u16_,
    pub _bits_base1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub base3: u32_,
    pub zero1: u32_,
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

pub const ARCH_CAP_ITS_NO: u64 = 4611686018427387904;

pub const ARCH_MIN_TASKALIGN: crate::ctypes::c_ulong = 64;

pub const BAD_APICID: u32 = 65535;

pub const BASE_PREFETCH: &[u8; 15] = b"prefetcht0 %P1\0";

pub const COMPAT_ELF_PLATFORM: &[u8; 5] = b"i686\0";

pub const CPUID_8000_0021_ECX: cpuid_leafs = 22;

pub const CPU_VECTOR_LIMIT: i32 = 524288;

pub const DEBUGCTLMSR_LBR_BIT: i32 = 0;

pub const ELF_ARCH: i32 = 62;

pub const ELF_NGREG: crate::ctypes::c_ulong = 27;

pub const ELF_PLATFORM: &[u8; 7] = b"x86_64\0";

pub const IBS_OP_CUR_CNT_EXT_MASK: u64 = 571957152676052992;

pub const IO_APIC_VECTOR_LIMIT: i32 = 4096;

pub const IO_BITMAP_LONGS: crate::ctypes::c_ulong = 1024;

pub const IO_BITMAP_OFFSET_INVALID: crate::ctypes::c_ulong = 16520;

pub const IO_BITMAP_OFFSET_VALID_ALL: crate::ctypes::c_ulong = 8320;

pub const IO_BITMAP_OFFSET_VALID_MAP: crate::ctypes::c_ulong = 120;

pub const MAX_CPU_FEATURES: i32 = 736;

pub const MAX_IO_APICS: i32 = 128;

pub const MAX_LOCAL_APIC: i32 = 32768;

pub const MAX_REG_OFFSET: crate::ctypes::c_ulong = 160;

pub const MCE_GETCLEAR_FLAGS: crate::ctypes::c_ulong = 2147765507;

pub const MCE_GET_LOG_LEN: crate::ctypes::c_ulong = 2147765506;

pub const MCE_GET_RECORD_LEN: crate::ctypes::c_ulong = 2147765505;

pub const MSR_AMD64_FP_CFG: u32 = 3221295144;

pub const MSR_AMD64_FP_CFG_ZEN1_DENORM_FIX_BIT: i32 = 9;

pub const MSR_ZEN2_BP_CFG_BUG_FIX_BIT: i32 = 33;

pub const MXCSR_AND_FLAGS_SIZE: crate::ctypes::c_ulong = 8;

pub const NCAPINTS: i32 = 23;

pub const NR_CPUID_WORDS: cpuid_leafs = 23;

pub const NR_IRQS: i32 = 524544;

pub const NR_REG_ARGUMENTS: i32 = 6;

pub const NUM_APIC_CLUSTERS: u32 = 4096;

pub const R_X86_64_16: i32 = 12;

pub const R_X86_64_32: i32 = 10;

pub const R_X86_64_32S: i32 = 11;

pub const R_X86_64_64: i32 = 1;

pub const R_X86_64_8: i32 = 14;

pub const R_X86_64_COPY: i32 = 5;

pub const R_X86_64_GLOB_DAT: i32 = 6;

pub const R_X86_64_GOT32: i32 = 3;

pub const R_X86_64_GOTPCREL: i32 = 9;

pub const R_X86_64_JUMP_SLOT: i32 = 7;

pub const R_X86_64_NONE: i32 = 0;

pub const R_X86_64_PC16: i32 = 13;

pub const R_X86_64_PC32: i32 = 2;

pub const R_X86_64_PC64: i32 = 24;

pub const R_X86_64_PC8: i32 = 15;

pub const R_X86_64_PLT32: i32 = 4;

pub const R_X86_64_RELATIVE: i32 = 8;

pub const SPEC_CTRL_BHI_DIS_S: crate::ctypes::c_ulong = 1024;

pub const SPEC_CTRL_BHI_DIS_S_SHIFT: i32 = 10;

pub const SPEC_CTRL_MITIGATIONS_MASK: crate::ctypes::c_ulong = 1095;

pub const TLB_FLUSH_ALL: crate::ctypes::c_ulong = 18446744073709551615;

pub const X32_NR_syscalls: i32 = 548;

pub const X86_BUG_11AP: i32 = 741;

pub const X86_BUG_AMD_APIC_C1E: i32 = 740;

pub const X86_BUG_AMD_E400: i32 = 749;

pub const X86_BUG_AMD_TLB_MMATCH: i32 = 739;

pub const X86_BUG_BHI: i32 = 771;

pub const X86_BUG_CLFLUSH_MONITOR: i32 = 743;

pub const X86_BUG_COMA: i32 = 738;

pub const X86_BUG_CPU_MELTDOWN: i32 = 750;

pub const X86_BUG_DIV0: i32 = 769;

pub const X86_BUG_EIBRS_PBRSB: i32 = 764;

pub const X86_BUG_F00F: i32 = 736;

pub const X86_BUG_FDIV: i32 = 737;

pub const X86_BUG_FXSAVE_LEAK: i32 = 742;

pub const X86_BUG_GDS: i32 = 765;

pub const X86_BUG_IBPB_NO_RET: i32 = 772;

pub const X86_BUG_ITLB_MULTIHIT: i32 = 759;

pub const X86_BUG_ITS: i32 = 773;

pub const X86_BUG_ITS_NATIVE_ONLY: i32 = 774;

pub const X86_BUG_L1TF: i32 = 754;

pub const X86_BUG_MDS: i32 = 755;

pub const X86_BUG_MMIO_STALE_DATA: i32 = 761;

pub const X86_BUG_MMIO_UNKNOWN: i32 = 762;

pub const X86_BUG_MONITOR: i32 = 748;

pub const X86_BUG_MSBDS_ONLY: i32 = 756;

pub const X86_BUG_NULL_SEG: i32 = 746;

pub const X86_BUG_RETBLEED: i32 = 763;

pub const X86_BUG_RFDS: i32 = 770;

pub const X86_BUG_SPECTRE_V1: i32 = 751;

pub const X86_BUG_SPECTRE_V2: i32 = 752;

pub const X86_BUG_SPEC_STORE_BYPASS: i32 = 753;

pub const X86_BUG_SRBDS: i32 = 760;

pub const X86_BUG_SRSO: i32 = 768;

pub const X86_BUG_SWAPGS: i32 = 757;

pub const X86_BUG_SWAPGS_FENCE: i32 = 747;

pub const X86_BUG_SYSRET_SS_ATTRS: i32 = 744;

pub const X86_BUG_TAA: i32 = 758;

pub const X86_BUG_TSA: i32 = 777;

pub const X86_BUG_VMSCAPE: i32 = 778;

pub const X86_FEATURE_AMD_IBPB_RET: i32 = 446;

pub const X86_FEATURE_APIC_MSRS_FENCE: i32 = 379;

pub const X86_FEATURE_BHI_CTRL: i32 = 360;

pub const X86_FEATURE_CLEAR_CPU_BUF_VM: i32 = 717;

pub const X86_FEATURE_IBPB_EXIT_TO_USER: i32 = 718;

pub const X86_FEATURE_INDIRECT_THUNK_ITS: i32 = 361;

pub const X86_FEATURE_TSA_L1_NO: i32 = 716;

pub const X86_FEATURE_TSA_SQ_NO: i32 = 715;

pub const X86_FEATURE_VERW_CLEAR: i32 = 645;

pub const X86_FEATURE_ZEN1: i32 = 383;

pub const X86_FEATURE_ZEN2: i32 = 380;

pub const X86_FEATURE_ZEN3: i32 = 381;

pub const X86_FEATURE_ZEN4: i32 = 382;

pub const X86_IOC_RDMSR_REGS: crate::ctypes::c_ulong = 3223348128;

pub const X86_IOC_WRMSR_REGS: crate::ctypes::c_ulong = 3223348129;

pub const _ASM_X86_UNISTD_32_IA32_H: i32 = 1;

pub const __KERNEL_TSS_LIMIT: crate::ctypes::c_ulong = 16519;

pub const __NR_ia32__llseek: i32 = 140;

pub const __NR_ia32__newselect: i32 = 142;

pub const __NR_ia32__sysctl: i32 = 149;

pub const __NR_ia32_accept4: i32 = 364;

pub const __NR_ia32_access: i32 = 33;

pub const __NR_ia32_acct: i32 = 51;

pub const __NR_ia32_add_key: i32 = 286;

pub const __NR_ia32_adjtimex: i32 = 124;

pub const __NR_ia32_afs_syscall: i32 = 137;

pub const __NR_ia32_alarm: i32 = 27;

pub const __NR_ia32_arch_prctl: i32 = 384;

pub const __NR_ia32_bdflush: i32 = 134;

pub const __NR_ia32_bind: i32 = 361;

pub const __NR_ia32_bpf: i32 = 357;

pub const __NR_ia32_break: i32 = 17;

pub const __NR_ia32_brk: i32 = 45;

pub const __NR_ia32_capget: i32 = 184;

pub const __NR_ia32_capset: i32 = 185;

pub const __NR_ia32_chdir: i32 = 12;

pub const __NR_ia32_chmod: i32 = 15;

pub const __NR_ia32_chown32: i32 = 212;

pub const __NR_ia32_chown: i32 = 182;

pub const __NR_ia32_chroot: i32 = 61;

pub const __NR_ia32_clock_adjtime64: i32 = 405;

pub const __NR_ia32_clock_adjtime: i32 = 343;

pub const __NR_ia32_clock_getres: i32 = 266;

pub const __NR_ia32_clock_getres_time64: i32 = 406;

pub const __NR_ia32_clock_gettime64: i32 = 403;

pub const __NR_ia32_clock_gettime: i32 = 265;

pub const __NR_ia32_clock_nanosleep: i32 = 267;

pub const __NR_ia32_clock_nanosleep_time64: i32 = 407;

pub const __NR_ia32_clock_settime64: i32 = 404;

pub const __NR_ia32_clock_settime: i32 = 264;

pub const __NR_ia32_clone3: i32 = 435;

pub const __NR_ia32_clone: i32 = 120;

pub const __NR_ia32_close: i32 = 6;

pub const __NR_ia32_close_range: i32 = 436;

pub const __NR_ia32_connect: i32 = 362;

pub const __NR_ia32_copy_file_range: i32 = 377;

pub const __NR_ia32_creat: i32 = 8;

pub const __NR_ia32_create_module: i32 = 127;

pub const __NR_ia32_delete_module: i32 = 129;

pub const __NR_ia32_dup2: i32 = 63;

pub const __NR_ia32_dup3: i32 = 330;

pub const __NR_ia32_dup: i32 = 41;

pub const __NR_ia32_epoll_create1: i32 = 329;

pub const __NR_ia32_epoll_create: i32 = 254;

pub const __NR_ia32_epoll_ctl: i32 = 255;

pub const __NR_ia32_epoll_pwait: i32 = 319;

pub const __NR_ia32_epoll_wait: i32 = 256;

pub const __NR_ia32_eventfd2: i32 = 328;

pub const __NR_ia32_eventfd: i32 = 323;

pub const __NR_ia32_execve: i32 = 11;

pub const __NR_ia32_execveat: i32 = 358;

pub const __NR_ia32_exit: i32 = 1;

pub const __NR_ia32_exit_group: i32 = 252;

pub const __NR_ia32_faccessat2: i32 = 439;

pub const __NR_ia32_faccessat: i32 = 307;

pub const __NR_ia32_fadvise64: i32 = 250;

pub const __NR_ia32_fadvise64_64: i32 = 272;

pub const __NR_ia32_fallocate: i32 = 324;

pub const __NR_ia32_fanotify_init: i32 = 338;

pub const __NR_ia32_fanotify_mark: i32 = 339;

pub const __NR_ia32_fchdir: i32 = 133;

pub const __NR_ia32_fchmod: i32 = 94;

pub const __NR_ia32_fchmodat: i32 = 306;

pub const __NR_ia32_fchown32: i32 = 207;

pub const __NR_ia32_fchown: i32 = 95;

pub const __NR_ia32_fchownat: i32 = 298;

pub const __NR_ia32_fcntl64: i32 = 221;

pub const __NR_ia32_fcntl: i32 = 55;

pub const __NR_ia32_fdatasync: i32 = 148;

pub const __NR_ia32_fgetxattr: i32 = 231;

pub const __NR_ia32_finit_module: i32 = 350;

pub const __NR_ia32_flistxattr: i32 = 234;

pub const __NR_ia32_flock: i32 = 143;

pub const __NR_ia32_fork: i32 = 2;

pub const __NR_ia32_fremovexattr: i32 = 237;

pub const __NR_ia32_fsconfig: i32 = 431;

pub const __NR_ia32_fsetxattr: i32 = 228;

pub const __NR_ia32_fsmount: i32 = 432;

pub const __NR_ia32_fsopen: i32 = 430;

pub const __NR_ia32_fspick: i32 = 433;

pub const __NR_ia32_fstat64: i32 = 197;

pub const __NR_ia32_fstat: i32 = 108;

pub const __NR_ia32_fstatat64: i32 = 300;

pub const __NR_ia32_fstatfs64: i32 = 269;

pub const __NR_ia32_fstatfs: i32 = 100;

pub const __NR_ia32_fsync: i32 = 118;

pub const __NR_ia32_ftime: i32 = 35;

pub const __NR_ia32_ftruncate64: i32 = 194;

pub const __NR_ia32_ftruncate: i32 = 93;

pub const __NR_ia32_futex: i32 = 240;

pub const __NR_ia32_futex_time64: i32 = 422;

pub const __NR_ia32_futimesat: i32 = 299;

pub const __NR_ia32_get_kernel_syms: i32 = 130;

pub const __NR_ia32_get_mempolicy: i32 = 275;

pub const __NR_ia32_get_robust_list: i32 = 312;

pub const __NR_ia32_get_thread_area: i32 = 244;

pub const __NR_ia32_getcpu: i32 = 318;

pub const __NR_ia32_getcwd: i32 = 183;

pub const __NR_ia32_getdents64: i32 = 220;

pub const __NR_ia32_getdents: i32 = 141;

pub const __NR_ia32_getegid32: i32 = 202;

pub const __NR_ia32_getegid: i32 = 50;

pub const __NR_ia32_geteuid32: i32 = 201;

pub const __NR_ia32_geteuid: i32 = 49;

pub const __NR_ia32_getgid32: i32 = 200;

pub const __NR_ia32_getgid: i32 = 47;

pub const __NR_ia32_getgroups32: i32 = 205;

pub const __NR_ia32_getgroups: i32 = 80;

pub const __NR_ia32_getitimer: i32 = 105;

pub const __NR_ia32_getpeername: i32 = 368;

pub const __NR_ia32_getpgid: i32 = 132;

pub const __NR_ia32_getpgrp: i32 = 65;

pub const __NR_ia32_getpid: i32 = 20;

pub const __NR_ia32_getpmsg: i32 = 188;

pub const __NR_ia32_getppid: i32 = 64;

pub const __NR_ia32_getpriority: i32 = 96;

pub const __NR_ia32_getrandom: i32 = 355;

pub const __NR_ia32_getresgid32: i32 = 211;

pub const __NR_ia32_getresgid: i32 = 171;

pub const __NR_ia32_getresuid32: i32 = 209;

pub const __NR_ia32_getresuid: i32 = 165;

pub const __NR_ia32_getrlimit: i32 = 76;

pub const __NR_ia32_getrusage: i32 = 77;

pub const __NR_ia32_getsid: i32 = 147;

pub const __NR_ia32_getsockname: i32 = 367;

pub const __NR_ia32_getsockopt: i32 = 365;

pub const __NR_ia32_gettid: i32 = 224;

pub const __NR_ia32_gettimeofday: i32 = 78;

pub const __NR_ia32_getuid32: i32 = 199;

pub const __NR_ia32_getuid: i32 = 24;

pub const __NR_ia32_getxattr: i32 = 229;

pub const __NR_ia32_gtty: i32 = 32;

pub const __NR_ia32_idle: i32 = 112;

pub const __NR_ia32_init_module: i32 = 128;

pub const __NR_ia32_inotify_add_watch: i32 = 292;

pub const __NR_ia32_inotify_init1: i32 = 332;

pub const __NR_ia32_inotify_init: i32 = 291;

pub const __NR_ia32_inotify_rm_watch: i32 = 293;

pub const __NR_ia32_io_cancel: i32 = 249;

pub const __NR_ia32_io_destroy: i32 = 246;

pub const __NR_ia32_io_getevents: i32 = 247;

pub const __NR_ia32_io_pgetevents: i32 = 385;

pub const __NR_ia32_io_pgetevents_time64: i32 = 416;

pub const __NR_ia32_io_setup: i32 = 245;

pub const __NR_ia32_io_submit: i32 = 248;

pub const __NR_ia32_io_uring_enter: i32 = 426;

pub const __NR_ia32_io_uring_register: i32 = 427;

pub const __NR_ia32_io_uring_setup: i32 = 425;

pub const __NR_ia32_ioctl: i32 = 54;

pub const __NR_ia32_ioperm: i32 = 101;

pub const __NR_ia32_iopl: i32 = 110;

pub const __NR_ia32_ioprio_get: i32 = 290;

pub const __NR_ia32_ioprio_set: i32 = 289;

pub const __NR_ia32_ipc: i32 = 117;

pub const __NR_ia32_kcmp: i32 = 349;

pub const __NR_ia32_kexec_load: i32 = 283;

pub const __NR_ia32_keyctl: i32 = 288;

pub const __NR_ia32_kill: i32 = 37;

pub const __NR_ia32_lchown32: i32 = 198;

pub const __NR_ia32_lchown: i32 = 16;

pub const __NR_ia32_lgetxattr: i32 = 230;

pub const __NR_ia32_link: i32 = 9;

pub const __NR_ia32_linkat: i32 = 303;

pub const __NR_ia32_listen: i32 = 363;

pub const __NR_ia32_listxattr: i32 = 232;

pub const __NR_ia32_llistxattr: i32 = 233;

pub const __NR_ia32_lock: i32 = 53;

pub const __NR_ia32_lookup_dcookie: i32 = 253;

pub const __NR_ia32_lremovexattr: i32 = 236;

pub const __NR_ia32_lseek: i32 = 19;

pub const __NR_ia32_lsetxattr: i32 = 227;

pub const __NR_ia32_lstat64: i32 = 196;

pub const __NR_ia32_lstat: i32 = 107;

pub const __NR_ia32_madvise: i32 = 219;

pub const __NR_ia32_mbind: i32 = 274;

pub const __NR_ia32_membarrier: i32 = 375;

pub const __NR_ia32_memfd_create: i32 = 356;

pub const __NR_ia32_migrate_pages: i32 = 294;

pub const __NR_ia32_mincore: i32 = 218;

pub const __NR_ia32_mkdir: i32 = 39;

pub const __NR_ia32_mkdirat: i32 = 296;

pub const __NR_ia32_mknod: i32 = 14;

pub const __NR_ia32_mknodat: i32 = 297;

pub const __NR_ia32_mlock2: i32 = 376;

pub const __NR_ia32_mlock: i32 = 150;

pub const __NR_ia32_mlockall: i32 = 152;

pub const __NR_ia32_mmap2: i32 = 192;

pub const __NR_ia32_mmap: i32 = 90;

pub const __NR_ia32_modify_ldt: i32 = 123;

pub const __NR_ia32_mount: i32 = 21;

pub const __NR_ia32_move_mount: i32 = 429;

pub const __NR_ia32_move_pages: i32 = 317;

pub const __NR_ia32_mprotect: i32 = 125;

pub const __NR_ia32_mpx: i32 = 56;

pub const __NR_ia32_mq_getsetattr: i32 = 282;

pub const __NR_ia32_mq_notify: i32 = 281;

pub const __NR_ia32_mq_open: i32 = 277;

pub const __NR_ia32_mq_timedreceive: i32 = 280;

pub const __NR_ia32_mq_timedreceive_time64: i32 = 419;

pub const __NR_ia32_mq_timedsend: i32 = 279;

pub const __NR_ia32_mq_timedsend_time64: i32 = 418;

pub const __NR_ia32_mq_unlink: i32 = 278;

pub const __NR_ia32_mremap: i32 = 163;

pub const __NR_ia32_msgctl: i32 = 402;

pub const __NR_ia32_msgget: i32 = 399;

pub const __NR_ia32_msgrcv: i32 = 401;

pub const __NR_ia32_msgsnd: i32 = 400;

pub const __NR_ia32_msync: i32 = 144;

pub const __NR_ia32_munlock: i32 = 151;

pub const __NR_ia32_munlockall: i32 = 153;

pub const __NR_ia32_munmap: i32 = 91;

pub const __NR_ia32_name_to_handle_at: i32 = 341;

pub const __NR_ia32_nanosleep: i32 = 162;

pub const __NR_ia32_nfsservctl: i32 = 169;

pub const __NR_ia32_nice: i32 = 34;

pub const __NR_ia32_oldfstat: i32 = 28;

pub const __NR_ia32_oldlstat: i32 = 84;

pub const __NR_ia32_oldolduname: i32 = 59;

pub const __NR_ia32_oldstat: i32 = 18;

pub const __NR_ia32_olduname: i32 = 109;

pub const __NR_ia32_open: i32 = 5;

pub const __NR_ia32_open_by_handle_at: i32 = 342;

pub const __NR_ia32_open_tree: i32 = 428;

pub const __NR_ia32_openat2: i32 = 437;

pub const __NR_ia32_openat: i32 = 295;

pub const __NR_ia32_pause: i32 = 29;

pub const __NR_ia32_perf_event_open: i32 = 336;

pub const __NR_ia32_personality: i32 = 136;

pub const __NR_ia32_pidfd_getfd: i32 = 438;

pub const __NR_ia32_pidfd_open: i32 = 434;

pub const __NR_ia32_pidfd_send_signal: i32 = 424;

pub const __NR_ia32_pipe2: i32 = 331;

pub const __NR_ia32_pipe: i32 = 42;

pub const __NR_ia32_pivot_root: i32 = 217;

pub const __NR_ia32_pkey_alloc: i32 = 381;

pub const __NR_ia32_pkey_free: i32 = 382;

pub const __NR_ia32_pkey_mprotect: i32 = 380;

pub const __NR_ia32_poll: i32 = 168;

pub const __NR_ia32_ppoll: i32 = 309;

pub const __NR_ia32_ppoll_time64: i32 = 414;

pub const __NR_ia32_prctl: i32 = 172;

pub const __NR_ia32_pread64: i32 = 180;

pub const __NR_ia32_preadv2: i32 = 378;

pub const __NR_ia32_preadv: i32 = 333;

pub const __NR_ia32_prlimit64: i32 = 340;

pub const __NR_ia32_process_madvise: i32 = 440;

pub const __NR_ia32_process_vm_readv: i32 = 347;

pub const __NR_ia32_process_vm_writev: i32 = 348;

pub const __NR_ia32_prof: i32 = 44;

pub const __NR_ia32_profil: i32 = 98;

pub const __NR_ia32_pselect6: i32 = 308;

pub const __NR_ia32_pselect6_time64: i32 = 413;

pub const __NR_ia32_ptrace: i32 = 26;

pub const __NR_ia32_putpmsg: i32 = 189;

pub const __NR_ia32_pwrite64: i32 = 181;

pub const __NR_ia32_pwritev2: i32 = 379;

pub const __NR_ia32_pwritev: i32 = 334;

pub const __NR_ia32_query_module: i32 = 167;

pub const __NR_ia32_quotactl: i32 = 131;

pub const __NR_ia32_read: i32 = 3;

pub const __NR_ia32_readahead: i32 = 225;

pub const __NR_ia32_readdir: i32 = 89;

pub const __NR_ia32_readlink: i32 = 85;

pub const __NR_ia32_readlinkat: i32 = 305;

pub const __NR_ia32_readv: i32 = 145;

pub const __NR_ia32_reboot: i32 = 88;

pub const __NR_ia32_recvfrom: i32 = 371;

pub const __NR_ia32_recvmmsg: i32 = 337;

pub const __NR_ia32_recvmmsg_time64: i32 = 417;

pub const __NR_ia32_recvmsg: i32 = 372;

pub const __NR_ia32_remap_file_pages: i32 = 257;

pub const __NR_ia32_removexattr: i32 = 235;

pub const __NR_ia32_rename: i32 = 38;

pub const __NR_ia32_renameat2: i32 = 353;

pub const __NR_ia32_renameat: i32 = 302;

pub const __NR_ia32_request_key: i32 = 287;

pub const __NR_ia32_restart_syscall: i32 = 0;

pub const __NR_ia32_rmdir: i32 = 40;

pub const __NR_ia32_rseq: i32 = 386;

pub const __NR_ia32_rt_sigaction: i32 = 174;

pub const __NR_ia32_rt_sigpending: i32 = 176;

pub const __NR_ia32_rt_sigprocmask: i32 = 175;

pub const __NR_ia32_rt_sigqueueinfo: i32 = 178;

pub const __NR_ia32_rt_sigreturn: i32 = 173;

pub const __NR_ia32_rt_sigsuspend: i32 = 179;

pub const __NR_ia32_rt_sigtimedwait: i32 = 177;

pub const __NR_ia32_rt_sigtimedwait_time64: i32 = 421;

pub const __NR_ia32_rt_tgsigqueueinfo: i32 = 335;

pub const __NR_ia32_sched_get_priority_max: i32 = 159;

pub const __NR_ia32_sched_get_priority_min: i32 = 160;

pub const __NR_ia32_sched_getaffinity: i32 = 242;

pub const __NR_ia32_sched_getattr: i32 = 352;

pub const __NR_ia32_sched_getparam: i32 = 155;

pub const __NR_ia32_sched_getscheduler: i32 = 157;

pub const __NR_ia32_sched_rr_get_interval: i32 = 161;

pub const __NR_ia32_sched_rr_get_interval_time64: i32 = 423;

pub const __NR_ia32_sched_setaffinity: i32 = 241;

pub const __NR_ia32_sched_setattr: i32 = 351;

pub const __NR_ia32_sched_setparam: i32 = 154;

pub const __NR_ia32_sched_setscheduler: i32 = 156;

pub const __NR_ia32_sched_yield: i32 = 158;

pub const __NR_ia32_seccomp: i32 = 354;

pub const __NR_ia32_select: i32 = 82;

pub const __NR_ia32_semctl: i32 = 394;

pub const __NR_ia32_semget: i32 = 393;

pub const __NR_ia32_semtimedop_time64: i32 = 420;

pub const __NR_ia32_sendfile64: i32 = 239;

pub const __NR_ia32_sendfile: i32 = 187;

pub const __NR_ia32_sendmmsg: i32 = 345;

pub const __NR_ia32_sendmsg: i32 = 370;

pub const __NR_ia32_sendto: i32 = 369;

pub const __NR_ia32_set_mempolicy: i32 = 276;

pub const __NR_ia32_set_robust_list: i32 = 311;

pub const __NR_ia32_set_thread_area: i32 = 243;

pub const __NR_ia32_set_tid_address: i32 = 258;

pub const __NR_ia32_setdomainname: i32 = 121;

pub const __NR_ia32_setfsgid32: i32 = 216;

pub const __NR_ia32_setfsgid: i32 = 139;

pub const __NR_ia32_setfsuid32: i32 = 215;

pub const __NR_ia32_setfsuid: i32 = 138;

pub const __NR_ia32_setgid32: i32 = 214;

pub const __NR_ia32_setgid: i32 = 46;

pub const __NR_ia32_setgroups32: i32 = 206;

pub const __NR_ia32_setgroups: i32 = 81;

pub const __NR_ia32_sethostname: i32 = 74;

pub const __NR_ia32_setitimer: i32 = 104;

pub const __NR_ia32_setns: i32 = 346;

pub const __NR_ia32_setpgid: i32 = 57;

pub const __NR_ia32_setpriority: i32 = 97;

pub const __NR_ia32_setregid32: i32 = 204;

pub const __NR_ia32_setregid: i32 = 71;

pub const __NR_ia32_setresgid32: i32 = 210;

pub const __NR_ia32_setresgid: i32 = 170;

pub const __NR_ia32_setresuid32: i32 = 208;

pub const __NR_ia32_setresuid: i32 = 164;

pub const __NR_ia32_setreuid32: i32 = 203;

pub const __NR_ia32_setreuid: i32 = 70;

pub const __NR_ia32_setrlimit: i32 = 75;

pub const __NR_ia32_setsid: i32 = 66;

pub const __NR_ia32_setsockopt: i32 = 366;

pub const __NR_ia32_settimeofday: i32 = 79;

pub const __NR_ia32_setuid32: i32 = 213;

pub const __NR_ia32_setuid: i32 = 23;

pub const __NR_ia32_setxattr: i32 = 226;

pub const __NR_ia32_sgetmask: i32 = 68;

pub const __NR_ia32_shmat: i32 = 397;

pub const __NR_ia32_shmctl: i32 = 396;

pub const __NR_ia32_shmdt: i32 = 398;

pub const __NR_ia32_shmget: i32 = 395;

pub const __NR_ia32_shutdown: i32 = 373;

pub const __NR_ia32_sigaction: i32 = 67;

pub const __NR_ia32_sigaltstack: i32 = 186;

pub const __NR_ia32_signal: i32 = 48;

pub const __NR_ia32_signalfd4: i32 = 327;

pub const __NR_ia32_signalfd: i32 = 321;

pub const __NR_ia32_sigpending: i32 = 73;

pub const __NR_ia32_sigprocmask: i32 = 126;

pub const __NR_ia32_sigreturn: i32 = 119;

pub const __NR_ia32_sigsuspend: i32 = 72;

pub const __NR_ia32_socket: i32 = 359;

pub const __NR_ia32_socketcall: i32 = 102;

pub const __NR_ia32_socketpair: i32 = 360;

pub const __NR_ia32_splice: i32 = 313;

pub const __NR_ia32_ssetmask: i32 = 69;

pub const __NR_ia32_stat64: i32 = 195;

pub const __NR_ia32_stat: i32 = 106;

pub const __NR_ia32_statfs64: i32 = 268;

pub const __NR_ia32_statfs: i32 = 99;

pub const __NR_ia32_statx: i32 = 383;

pub const __NR_ia32_stime: i32 = 25;

pub const __NR_ia32_stty: i32 = 31;

pub const __NR_ia32_swapoff: i32 = 115;

pub const __NR_ia32_swapon: i32 = 87;

pub const __NR_ia32_symlink: i32 = 83;

pub const __NR_ia32_symlinkat: i32 = 304;

pub const __NR_ia32_sync: i32 = 36;

pub const __NR_ia32_sync_file_range: i32 = 314;

pub const __NR_ia32_syncfs: i32 = 344;

pub const __NR_ia32_sysfs: i32 = 135;

pub const __NR_ia32_sysinfo: i32 = 116;

pub const __NR_ia32_syslog: i32 = 103;

pub const __NR_ia32_tee: i32 = 315;

pub const __NR_ia32_tgkill: i32 = 270;

pub const __NR_ia32_time: i32 = 13;

pub const __NR_ia32_timer_create: i32 = 259;

pub const __NR_ia32_timer_delete: i32 = 263;

pub const __NR_ia32_timer_getoverrun: i32 = 262;

pub const __NR_ia32_timer_gettime64: i32 = 408;

pub const __NR_ia32_timer_gettime: i32 = 261;

pub const __NR_ia32_timer_settime64: i32 = 409;

pub const __NR_ia32_timer_settime: i32 = 260;

pub const __NR_ia32_timerfd_create: i32 = 322;

pub const __NR_ia32_timerfd_gettime64: i32 = 410;

pub const __NR_ia32_timerfd_gettime: i32 = 326;

pub const __NR_ia32_timerfd_settime64: i32 = 411;

pub const __NR_ia32_timerfd_settime: i32 = 325;

pub const __NR_ia32_times: i32 = 43;

pub const __NR_ia32_tkill: i32 = 238;

pub const __NR_ia32_truncate64: i32 = 193;

pub const __NR_ia32_truncate: i32 = 92;

pub const __NR_ia32_ugetrlimit: i32 = 191;

pub const __NR_ia32_ulimit: i32 = 58;

pub const __NR_ia32_umask: i32 = 60;

pub const __NR_ia32_umount2: i32 = 52;

pub const __NR_ia32_umount: i32 = 22;

pub const __NR_ia32_uname: i32 = 122;

pub const __NR_ia32_unlink: i32 = 10;

pub const __NR_ia32_unlinkat: i32 = 301;

pub const __NR_ia32_unshare: i32 = 310;

pub const __NR_ia32_uselib: i32 = 86;

pub const __NR_ia32_userfaultfd: i32 = 374;

pub const __NR_ia32_ustat: i32 = 62;

pub const __NR_ia32_utime: i32 = 30;

pub const __NR_ia32_utimensat: i32 = 320;

pub const __NR_ia32_utimensat_time64: i32 = 412;

pub const __NR_ia32_utimes: i32 = 271;

pub const __NR_ia32_vfork: i32 = 190;

pub const __NR_ia32_vhangup: i32 = 111;

pub const __NR_ia32_vm86: i32 = 166;

pub const __NR_ia32_vm86old: i32 = 113;

pub const __NR_ia32_vmsplice: i32 = 316;

pub const __NR_ia32_vserver: i32 = 273;

pub const __NR_ia32_wait4: i32 = 114;

pub const __NR_ia32_waitid: i32 = 284;

pub const __NR_ia32_waitpid: i32 = 7;

pub const __NR_ia32_write: i32 = 4;

pub const __NR_ia32_writev: i32 = 146;

pub type mce_banks_t = [crate::ctypes::c_ulong; 1usize];

unsafe extern "C" {
    #[link_name = "kmod_shim_COMPAT_ELF_ET_DYN_BASE"]
    pub fn COMPAT_ELF_ET_DYN_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KERNEL_PGD_BOUNDARY"]
    pub fn KERNEL_PGD_BOUNDARY() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KERNEL_PGD_PTRS"]
    pub fn KERNEL_PGD_PTRS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_TASK_UNMAPPED_BASE"]
    pub fn TASK_UNMAPPED_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_writeq"]
    pub fn __raw_writeq(value: u64_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___readq"]
    pub fn __readq(addr: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___writeq"]
    pub fn __writeq(val: u64_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_force_enable"]
    pub fn apic_force_enable(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_current_top_of_stack"]
    pub fn cpu_current_top_of_stack() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_kernelmode_gs_base"]
    pub fn cpu_kernelmode_gs_base(cpu: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_elf_common_init"]
    pub fn elf_common_init(t: *mut thread_struct, regs: *mut pt_regs, ds: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_generic_apic_probe"]
    pub fn generic_apic_probe();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_have_cpuid_p"]
    pub fn have_cpuid_p() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_within_syscall_gap"]
    pub fn ip_within_syscall_gap(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_apic_msr_eoi_write"]
    pub fn native_apic_msr_eoi_write(reg: u32_, v: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_apic_msr_read"]
    pub fn native_apic_msr_read(reg: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_apic_msr_write"]
    pub fn native_apic_msr_write(reg: u32_, v: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_safe_x2apic_wait_icr_idle"]
    pub fn native_safe_x2apic_wait_icr_idle() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_x2apic_icr_read"]
    pub fn native_x2apic_icr_read() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_x2apic_icr_write"]
    pub fn native_x2apic_icr_write(low: u32_, id: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_x2apic_wait_icr_idle"]
    pub fn native_x2apic_wait_icr_idle();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_devmap"]
    pub fn pte_devmap(a: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_clear_soft_dirty"]
    pub fn pud_clear_soft_dirty(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_mksoft_dirty"]
    pub fn pud_mksoft_dirty(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_soft_dirty"]
    pub fn pud_soft_dirty(pud: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writeq"]
    pub fn writeq(val: u64_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrpkru"]
    pub fn wrpkru(pkru: u32_);
}

unsafe extern "C" {
    pub fn KSTK_ESP(task: *mut task_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn apic_is_clustered_box() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn asm_load_gs_index(selector: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn check_x2apic();
}

unsafe extern "C" {
    pub fn compat_start_thread(regs: *mut pt_regs, new_ip: u32_, new_sp: u32_);
}

unsafe extern "C" {
    pub fn copy_mc_fragile(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        cnt: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn current_save_fsgs();
}

unsafe extern "C" {
    pub fn enable_copy_mc_fragile();
}

unsafe extern "C" {
    pub fn get_cpu_vendor(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    pub fn idt_setup_early_pf();
}

unsafe extern "C" {
    pub fn idt_setup_ist_traps();
}

unsafe extern "C" {
    pub fn ignore_sysret();
}

unsafe extern "C" {
    pub fn init_cpu_devs();
}

unsafe extern "C" {
    pub fn set_personality_64bit();
}

unsafe extern "C" {
    pub fn set_personality_ia32(arg1: bool_);
}

unsafe extern "C" {
    pub fn smp_reboot_interrupt();
}

unsafe extern "C" {
    pub fn x2apic_set_max_apicid(apicid: u32_);
}

unsafe extern "C" {
    pub fn x2apic_setup();
}

unsafe extern "C" {
    pub static mut cpu_caps_cleared: [__u32; 25usize];
}

unsafe extern "C" {
    pub static mut cpu_caps_set: [__u32; 25usize];
}

unsafe extern "C" {
    pub static mut cpu_core_map: *mut cpumask;
}

unsafe extern "C" {
    pub static mut cpu_die_map: *mut cpumask;
}

unsafe extern "C" {
    pub static mut cpu_llc_shared_map: *mut cpumask;
}

unsafe extern "C" {
    pub static mut cpu_sibling_map: *mut cpumask;
}

unsafe extern "C" {
    pub static mut early_top_pgt: [pgd_t; 512usize];
}

unsafe extern "C" {
    pub static mut fixed_percpu_data: fixed_percpu_data;
}

unsafe extern "C" {
    pub static mut force_personality32: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut init_per_cpu__fixed_percpu_data: fixed_percpu_data;
}

unsafe extern "C" {
    pub static mut init_pkru_value: u32_;
}

unsafe extern "C" {
    pub static mut irq_count: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut mce_poll_banks: [crate::ctypes::c_ulong; 1usize];
}

unsafe extern "C" {
    pub static mut sev_enable_key: static_key_false;
}

unsafe extern "C" {
    pub static mut sysctl_vsyscall32: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut trampoline_pgd_entry: pgd_t;
}

unsafe extern "C" {
    pub static mut vdso64_enabled: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut x2apic_mode: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut x2apic_phys: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static x86_cap_flags: [*const crate::ctypes::c_char; 736usize];
}
