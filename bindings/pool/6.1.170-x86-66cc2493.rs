// What 6.1.170-x86-66cc2493 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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

pub const ARCH_DMA_MINALIGN: u32 = 8;

pub const ASM_NOP2: &[u8; 20] = b" .byte 0x89,0xf6 ; \0";

pub const ASM_NOP3: &[u8; 25] = b" .byte 0x8d,0x76,0x00 ; \0";

pub const ASM_NOP4: &[u8; 30] = b" .byte 0x8d,0x74,0x26,0x00 ; \0";

pub const ASM_NOP5: &[u8; 35] = b" .byte 0x3e,0x8d,0x74,0x26,0x00 ; \0";

pub const ASM_NOP6: &[u8; 40] = b" .byte 0x8d,0xb6,0x00,0x00,0x00,0x00 ; \0";

pub const ASM_NOP7: &[u8; 45] = b" .byte 0x8d,0xb4,0x26,0x00,0x00,0x00,0x00 ; \0";

pub const ASM_NOP8: &[u8; 50] = b" .byte 0x3e,0x8d,0xb4,0x26,0x00,0x00,0x00,0x00 ; \0";

pub const CPU_ENTRY_AREA_MAP_SIZE: crate::ctypes::c_ulong = 5640192;

pub const DISABLED_MASK9: i32 = 4;

pub const DISABLE_SGX: i32 = 4;

pub const FIXADDR_SIZE: i32 = 2387968;

pub const FIX_APEI_GHES_IRQ: fixed_addresses = 581;

pub const FIX_APEI_GHES_NMI: fixed_addresses = 582;

pub const FIX_KMAP_END: fixed_addresses = 579;

pub const FIX_PCIE_MCFG: fixed_addresses = 580;

pub const JUMP_TABLE_ENTRY: &[u8; 122] = b".pushsection __jump_table,  \"aw\" \n\t .balign 4 \n\t.long 1b - . \n\t.long %l[l_yes] - . \n\t .long %c0 + %c1 - .\n\t.popsection \n\t\0";

pub const PP_SIGNATURE: crate::ctypes::c_ulong = 64;

pub const SECCOMP_ARCH_NATIVE: i32 = 1073741827;

pub const SECCOMP_ARCH_NATIVE_NAME: &[u8; 5] = b"ia32\0";

pub const UNWIND_HINT_FUNC: &[u8; 3] = b"\n\t\0";

pub const _PAGE_SOFTW4: u64 = 288230376151711744;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 583;

unsafe extern "C" {
    #[link_name = "kmod_shim___try_cmpxchg64"]
    pub fn __try_cmpxchg64(ptr: *mut u64_, pold: *mut u64_, new: u64_) -> bool_;
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
    #[link_name = "kmod_shim_freq_invariance_set_perf_ratio"]
    pub fn freq_invariance_set_perf_ratio(ratio: u64_, turbo_disabled: bool_);
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

pub const BALLOON_DEFLATE: vm_event_item = 90;

pub const BALLOON_INFLATE: vm_event_item = 89;

pub const BALLOON_MIGRATE: vm_event_item = 91;

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
pub struct context_tracking {
    pub state: atomic_t,
    pub dynticks_nesting: crate::ctypes::c_long,
    pub dynticks_nmi_nesting: crate::ctypes::c_long,
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
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 100usize],
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
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 44 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

#[repr(C)]
pub struct kmap_ctrl {
    pub idx: crate::ctypes::c_int,
    pub pteval: [pte_t; 16usize],
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

pub const ARCH_VM_PKEY_FLAGS: i32 = 0;

pub const DR_CONTROL_RESERVED: i32 = 64512;

pub const PKEY_DEDICATED_EXECUTE_ONLY: i32 = 0;

pub const tick_nohz_enabled: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_user_pkey_access"]
    pub fn arch_set_user_pkey_access(
        tsk: *mut task_struct,
        pkey: crate::ctypes::c_int,
        init_val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
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
    pub _padding_after_err_stats: [u8; 28usize],
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

pub const MEMREAD: u32 = 3225177370;

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

pub const IIO_DMA_MINALIGN: u32 = 8;

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
pub struct kpp_instance__s__s {
    pub head: [crate::ctypes::c_char; 32usize],
    pub base: crypto_instance,
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

pub const ELF_CLASS: i32 = 1;

pub const TDX_ERROR: crate::ctypes::c_ulong = 0;

pub const TDX_SEAMCALL_VMFAILINVALID: u64 = 280379759984640;

pub const TDX_SW_ERROR: u64 = 280375465082880;

pub const XFEATURE_MASK_XTILE: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_fpstate_free"]
    pub fn fpstate_free(fpu: *mut fpu);
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
    #[link_name = "kmod_shim_load_gs_index"]
    pub fn load_gs_index(selector: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phys_mem_access_encrypted"]
    pub fn phys_mem_access_encrypted(
        phys_addr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub static mut cpu_l2c_shared_map: [cpumask; 1usize];
}
