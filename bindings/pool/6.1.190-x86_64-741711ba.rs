// What 6.1.190-x86_64-741711ba brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[derive(Copy, Clone)]
pub struct p4d_t {
    pub p4d: p4dval_t,
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
    pub min_unmapped_pages: crate::ctypes::c_ulong,
    pub min_slab_pages: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub first_deferred_pfn: crate::ctypes::c_ulong,
    pub deferred_split_queue: deferred_split,
    pub nbp_rl_start: crate::ctypes::c_uint,
    pub nbp_rl_nr_cand: crate::ctypes::c_ulong,
    pub nbp_threshold: crate::ctypes::c_uint,
    pub nbp_th_start: crate::ctypes::c_uint,
    pub nbp_th_nr_cand: crate::ctypes::c_ulong,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub mm_walk: lru_gen_mm_walk,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 43usize],
    pub memtier: *mut memory_tier,
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
    pub pkru: u32_,
    pub fpu: fpu,
}
bits thread_struct
    iopl_warn: crate::ctypes::c_uint as u32 = _bits_iopl_warn 0 1

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 5usize],
    pub node: crate::ctypes::c_int,
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
pub struct __kernel_old_timespec {
    pub tv_sec: __kernel_old_time_t,
    pub tv_nsec: __kernel_long_t,
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
pub struct lru_gen_mm_walk {
    pub lruvec: *mut lruvec,
    pub max_seq: crate::ctypes::c_ulong,
    pub next_addr: crate::ctypes::c_ulong,
    pub nr_pages: [[[crate::ctypes::c_int; 5usize]; 2usize]; 4usize],
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
    pub folios: [[[list_head; 5usize]; 2usize]; 4usize],
    pub nr_pages: [[[crate::ctypes::c_long; 5usize]; 2usize]; 4usize],
    pub avg_refaulted: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub avg_total: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub protected: [[[crate::ctypes::c_ulong; 3usize]; 2usize]; 1usize],
    pub evicted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub refaulted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub enabled: bool_,
}

#[repr(C)]
pub struct mm_context_t {
    pub ctx_id: u64_,
    pub tlb_gen: atomic64_t,
    pub next_trim_cpumask: crate::ctypes::c_ulong,
    pub ldt_usr_sem: rw_semaphore,
    pub ldt: *mut ldt_struct,
    pub flags: crate::ctypes::c_ushort,
    pub lock: mutex,
    pub vdso: *mut crate::ctypes::c_void,
    pub vdso_image: *const vdso_image,
    pub perf_rdpmc_allowed: atomic_t,
    pub pkey_allocation_map: u16_,
    pub execute_only_pkey: s16,
}

#[repr(C)]
pub struct node {
    pub dev: device,
    pub access_list: list_head,
    pub cache_attrs: list_head,
    pub cache_dev: *mut device,
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
    pub start_context_switch: ::core::option::Option<
        unsafe extern "C" fn(prev: *mut task_struct),
    >,
    pub end_context_switch: ::core::option::Option<
        unsafe extern "C" fn(next: *mut task_struct),
    >,
}

#[repr(C)]
pub struct pv_irq_ops {
    pub save_fl: paravirt_callee_save,
    pub irq_disable: paravirt_callee_save,
    pub irq_enable: paravirt_callee_save,
    pub safe_halt: ::core::option::Option<unsafe extern "C" fn()>,
    pub halt: ::core::option::Option<unsafe extern "C" fn()>,
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
    pub p4d_val: paravirt_callee_save,
    pub make_p4d: paravirt_callee_save,
    pub set_pgd: ::core::option::Option<
        unsafe extern "C" fn(pgdp: *mut pgd_t, pgdval: pgd_t),
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
pub struct ss_tmp {
    pub state: ss_state,
    pub data: crate::ctypes::c_ulong,
    pub lock: *mut spinlock_t,
    pub lock_irqsave: *mut spinlock_t,
}

pub const ASM_NOP2: &[u8; 20] = b" .byte 0x66,0x90 ; \0";

pub const ASM_NOP3: &[u8; 25] = b" .byte 0x0f,0x1f,0x00 ; \0";

pub const ASM_NOP4: &[u8; 30] = b" .byte 0x0f,0x1f,0x40,0x00 ; \0";

pub const ASM_NOP5: &[u8; 35] = b" .byte 0x0f,0x1f,0x44,0x00,0x00 ; \0";

pub const ASM_NOP6: &[u8; 40] = b" .byte 0x66,0x0f,0x1f,0x44,0x00,0x00 ; \0";

pub const ASM_NOP7: &[u8; 45] = b" .byte 0x0f,0x1f,0x80,0x00,0x00,0x00,0x00 ; \0";

pub const ASM_NOP8: &[u8; 50] = b" .byte 0x0f,0x1f,0x84,0x00,0x00,0x00,0x00,0x00 ; \0";

pub const ASM_REACHABLE: &[u8; 69] = b"998:\n\t.pushsection .discard.reachable\n\t.long 998b - .\n\t.popsection\n\t\0";

pub const CALL_NOSPEC: &[u8; 132] = b".irp rs,r8,r9,r10,r11,r12,r13,r14,r15\n.ifc \\rs,%V[thunk_target]\n.byte 0x2e\n.endif\n.endr\ncall __x86_indirect_thunk_%V[thunk_target]\n\0";

pub const CPULIST_FILE_MAX_BYTES: crate::ctypes::c_ulong = 28672;

pub const DISABLED_MASK16: i32 = 0;

pub const DISABLE_ENQCMD: i32 = 0;

pub const DISABLE_LA57: i32 = 0;

pub const DISABLE_SGX: i32 = 0;

pub const JUMP_TABLE_ENTRY: &[u8; 122] = b".pushsection __jump_table,  \"aw\" \n\t .balign 8 \n\t.long 1b - . \n\t.long %l[l_yes] - . \n\t .quad %c0 + %c1 - .\n\t.popsection \n\t\0";

pub const LD_LOCK_MAX: lockdep_lock_type = 3;

pub const LD_LOCK_WAIT_OVERRIDE: lockdep_lock_type = 2;

pub const MAX_POSSIBLE_PHYSMEM_BITS: i32 = 52;

pub const MAX_PTRS_PER_P4D: i32 = 512;

pub const PP_SIGNATURE: crate::ctypes::c_ulong = 16045481047390945344;

pub const SECCOMP_ARCH_COMPAT: i32 = 1073741827;

pub const SECCOMP_ARCH_COMPAT_NAME: &[u8; 5] = b"ia32\0";

pub const SECCOMP_ARCH_NATIVE: u32 = 3221225534;

pub const SECCOMP_ARCH_NATIVE_NAME: &[u8; 7] = b"x86_64\0";

pub const UNWIND_HINT_FUNC: &[u8; 122] = b"987: \n\t.pushsection .discard.unwind_hints\n\t.long 987b - .\n\t.short 8\n\t.byte 5\n\t.byte 3\n\t.byte 0\n\t.balign 4 \n\t.popsection\n\t\0";

pub const _PAGE_SOFTW4: crate::ctypes::c_ulong = 288230376151711744;

pub const _PAGE_SWP_EXCLUSIVE: crate::ctypes::c_ulong = 8;

pub const __NR_x32_syscalls: i32 = 548;

pub const ss_done: ss_state = 0;

pub const ss_lock: ss_state = 1;

pub const ss_lock_irqsave: ss_state = 2;

pub const ss_lockless: ss_state = 3;

pub type ss_state = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_GUARD_HOLE_BASE_ADDR"]
    pub fn GUARD_HOLE_BASE_ADDR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_GUARD_HOLE_END_ADDR"]
    pub fn GUARD_HOLE_END_ADDR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_GUARD_HOLE_SIZE"]
    pub fn GUARD_HOLE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MAX_PHYSMEM_BITS"]
    pub fn MAX_PHYSMEM_BITS() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PGDIR_SHIFT"]
    pub fn PGDIR_SHIFT() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHYSMEM_END"]
    pub fn PHYSMEM_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTRS_PER_P4D"]
    pub fn PTRS_PER_P4D() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SECTIONS_SHIFT"]
    pub fn SECTIONS_SHIFT() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_TASK_SIZE_MAX"]
    pub fn TASK_SIZE_MAX() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMALLOC_SIZE_TB"]
    pub fn VMALLOC_SIZE_TB() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMEMORY_END"]
    pub fn VMEMORY_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___VIRTUAL_MASK_SHIFT"]
    pub fn __VIRTUAL_MASK_SHIFT() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___scoped_seqlock_cleanup"]
    pub fn __scoped_seqlock_cleanup(sst: *mut ss_tmp);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___scoped_seqlock_next"]
    pub fn __scoped_seqlock_next(
        sst: *mut ss_tmp,
        lock: *mut seqlock_t,
        target: ss_state,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_pgd"]
    pub fn __set_pgd(pgdp: *mut pgd_t, pgd: pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_init_invariance_cppc"]
    pub fn arch_init_invariance_cppc();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_task_size_max"]
    pub fn task_size_max() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __SCT__preempt_schedule();
}

unsafe extern "C" {
    pub fn __SCT__preempt_schedule_notrace();
}

unsafe extern "C" {
    pub fn __scoped_seqlock_bug();
}

unsafe extern "C" {
    pub fn __scoped_seqlock_invalid_target();
}

unsafe extern "C" {
    pub fn bpf_arch_ibpb();
}

unsafe extern "C" {
    pub fn clear_bhb_loop();
}

unsafe extern "C" {
    pub fn clear_user_erms(
        addr: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn clear_user_original(
        addr: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn clear_user_rep_good(
        addr: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn dev_warn_probe(
        dev: *const device,
        err: crate::ctypes::c_int,
        fmt: *const crate::ctypes::c_char,
        ...
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_int80_emulation(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn do_syscall_64(regs: *mut pt_regs, nr: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn early_set_mem_enc_dec_hypercall(
        vaddr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        enc: bool_,
    );
}

unsafe extern "C" {
    pub fn entry_SYSRETL_compat_end();
}

unsafe extern "C" {
    pub fn entry_SYSRETL_compat_unsafe_stack();
}

unsafe extern "C" {
    pub fn entry_SYSRETQ_end();
}

unsafe extern "C" {
    pub fn entry_SYSRETQ_unsafe_stack();
}

unsafe extern "C" {
    pub fn ex_handler_bpf(x: *const exception_table_entry, regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn freq_invariance_set_perf_ratio(ratio: u64_, turbo_disabled: bool_);
}

unsafe extern "C" {
    pub fn handle_interrupted_saferet(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn init_freq_invariance_cppc();
}

unsafe extern "C" {
    pub fn ioasid_alloc(
        set: *mut ioasid_set,
        min: ioasid_t,
        max: ioasid_t,
        private: *mut crate::ctypes::c_void,
    ) -> ioasid_t;
}

unsafe extern "C" {
    pub fn ioasid_find(
        set: *mut ioasid_set,
        ioasid: ioasid_t,
        getter: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void) -> bool_,
        >,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioasid_free(ioasid: ioasid_t);
}

unsafe extern "C" {
    pub fn ioasid_register_allocator(
        allocator: *mut ioasid_allocator_ops,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ioasid_set_data(
        ioasid: ioasid_t,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ioasid_unregister_allocator(allocator: *mut ioasid_allocator_ops);
}

unsafe extern "C" {
    pub fn memcmp(
        cs: *const crate::ctypes::c_void,
        ct: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memcpy(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memmove(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn rcu_momentary_eqs();
}

unsafe extern "C" {
    pub fn sev_setup_arch();
}

unsafe extern "C" {
    pub fn srso_alias_safe_ret();
}

unsafe extern "C" {
    pub fn srso_safe_ret();
}

unsafe extern "C" {
    pub fn topology_init_cpu_capacity_cppc();
}

unsafe extern "C" {
    pub static arch_node_dev_group: attribute_group;
}

unsafe extern "C" {
    pub static mut __pgtable_l5_enabled: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut physmem_end: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_secs_to_jiffies"]
    pub fn secs_to_jiffies(secs: crate::ctypes::c_uint) -> crate::ctypes::c_ulong;
}

#[repr(C)]
#[repr(align(64))]
pub struct sbitmap_word {
    pub word: crate::ctypes::c_ulong,
    pub _padding_after_word: __BindgenOpaqueArray<[u8; 56usize]>,
    pub cleared: crate::ctypes::c_ulong,
    pub swap_lock: raw_spinlock_t,
}

pub const ALLOCSTALL_DEVICE: vm_event_item = 13;

pub const ALLOCSTALL_DMA32: vm_event_item = 10;

pub const ALLOCSTALL_DMA: vm_event_item = 9;

pub const ALLOCSTALL_MOVABLE: vm_event_item = 12;

pub const ALLOCSTALL_NORMAL: vm_event_item = 11;

pub const BALLOON_DEFLATE: vm_event_item = 100;

pub const BALLOON_INFLATE: vm_event_item = 99;

pub const BALLOON_MIGRATE: vm_event_item = 101;

pub const COMPACTFAIL: vm_event_item = 64;

pub const COMPACTFREE_SCANNED: vm_event_item = 61;

pub const COMPACTISOLATED: vm_event_item = 62;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 60;

pub const COMPACTSTALL: vm_event_item = 63;

pub const COMPACTSUCCESS: vm_event_item = 65;

pub const COW_KSM: vm_event_item = 105;

pub const DIRECT_MAP_LEVEL2_SPLIT: vm_event_item = 108;

pub const DIRECT_MAP_LEVEL3_SPLIT: vm_event_item = 109;

pub const DROP_PAGECACHE: vm_event_item = 47;

pub const DROP_SLAB: vm_event_item = 48;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 69;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 70;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 68;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 67;

pub const KCOMPACTD_WAKE: vm_event_item = 66;

pub const KSM_SWPIN_COPY: vm_event_item = 104;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 44;

pub const KSWAPD_INODESTEAL: vm_event_item = 42;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 43;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 110;

pub const NUMA_HINT_FAULTS: vm_event_item = 52;

pub const NUMA_HINT_FAULTS_LOCAL: vm_event_item = 53;

pub const NUMA_HUGE_PTE_UPDATES: vm_event_item = 51;

pub const NUMA_PAGE_MIGRATE: vm_event_item = 54;

pub const NUMA_PTE_UPDATES: vm_event_item = 50;

pub const OOM_KILL: vm_event_item = 49;

pub const PAGEOUTRUN: vm_event_item = 45;

pub const PGACTIVATE: vm_event_item = 20;

pub const PGALLOC_DEVICE: vm_event_item = 8;

pub const PGDEACTIVATE: vm_event_item = 21;

pub const PGDEMOTE_DIRECT: vm_event_item = 31;

pub const PGDEMOTE_KSWAPD: vm_event_item = 30;

pub const PGFAULT: vm_event_item = 23;

pub const PGFREE: vm_event_item = 19;

pub const PGINODESTEAL: vm_event_item = 40;

pub const PGLAZYFREE: vm_event_item = 22;

pub const PGLAZYFREED: vm_event_item = 25;

pub const PGMAJFAULT: vm_event_item = 24;

pub const PGMIGRATE_FAIL: vm_event_item = 56;

pub const PGMIGRATE_SUCCESS: vm_event_item = 55;

pub const PGREFILL: vm_event_item = 26;

pub const PGREUSE: vm_event_item = 27;

pub const PGROTATED: vm_event_item = 46;

pub const PGSCAN_ANON: vm_event_item = 35;

pub const PGSCAN_DIRECT: vm_event_item = 33;

pub const PGSCAN_DIRECT_THROTTLE: vm_event_item = 34;

pub const PGSCAN_FILE: vm_event_item = 36;

pub const PGSCAN_KSWAPD: vm_event_item = 32;

pub const PGSCAN_SKIP_DEVICE: vm_event_item = 18;

pub const PGSCAN_SKIP_DMA32: vm_event_item = 15;

pub const PGSCAN_SKIP_DMA: vm_event_item = 14;

pub const PGSCAN_SKIP_MOVABLE: vm_event_item = 17;

pub const PGSCAN_SKIP_NORMAL: vm_event_item = 16;

pub const PGSCAN_ZONE_RECLAIM_FAILED: vm_event_item = 39;

pub const PGSTEAL_ANON: vm_event_item = 37;

pub const PGSTEAL_DIRECT: vm_event_item = 29;

pub const PGSTEAL_FILE: vm_event_item = 38;

pub const PGSTEAL_KSWAPD: vm_event_item = 28;

pub const SLABS_SCANNED: vm_event_item = 41;

pub const SWAP_RA: vm_event_item = 102;

pub const SWAP_RA_HIT: vm_event_item = 103;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 81;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 82;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 89;

pub const THP_FAULT_ALLOC: vm_event_item = 78;

pub const THP_FAULT_FALLBACK: vm_event_item = 79;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 80;

pub const THP_FILE_ALLOC: vm_event_item = 83;

pub const THP_FILE_FALLBACK: vm_event_item = 84;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 85;

pub const THP_FILE_MAPPED: vm_event_item = 86;

pub const THP_MIGRATION_FAIL: vm_event_item = 58;

pub const THP_MIGRATION_SPLIT: vm_event_item = 59;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 57;

pub const THP_SCAN_EXCEED_NONE_PTE: vm_event_item = 91;

pub const THP_SCAN_EXCEED_SHARED_PTE: vm_event_item = 93;

pub const THP_SCAN_EXCEED_SWAP_PTE: vm_event_item = 92;

pub const THP_SPLIT_PAGE: vm_event_item = 87;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 88;

pub const THP_SPLIT_PMD: vm_event_item = 90;

pub const THP_SPLIT_PUD: vm_event_item = 94;

pub const THP_SWPOUT: vm_event_item = 97;

pub const THP_SWPOUT_FALLBACK: vm_event_item = 98;

pub const THP_ZERO_PAGE_ALLOC: vm_event_item = 95;

pub const THP_ZERO_PAGE_ALLOC_FAILED: vm_event_item = 96;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 76;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 71;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 74;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 75;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 73;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 72;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 77;

pub const ZSWPIN: vm_event_item = 106;

pub const ZSWPOUT: vm_event_item = 107;

unsafe extern "C" {
    #[link_name = "kmod_shim___list_splice_rcu"]
    pub fn __list_splice_rcu(
        list: *mut list_head,
        prev: *mut list_head,
        next: *mut list_head,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cc_set_mask"]
    pub fn cc_set_mask(mask: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_list_splice_rcu"]
    pub fn list_splice_rcu(list: *mut list_head, head: *mut list_head);
}

unsafe extern "C" {
    pub fn cc_mkdec(val: u64_) -> u64_;
}

unsafe extern "C" {
    pub fn cc_mkenc(val: u64_) -> u64_;
}

unsafe extern "C" {
    pub fn cc_random_init();
}

unsafe extern "C" {
    pub static mut cc_mask: u64_;
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
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
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
pub struct bdi_writeback {
    pub bdi: *mut backing_dev_info,
    pub state: crate::ctypes::c_ulong,
    pub last_old_flush: crate::ctypes::c_ulong,
    pub b_dirty: list_head,
    pub b_io: list_head,
    pub b_more_io: list_head,
    pub b_dirty_time: list_head,
    pub list_lock: spinlock_t,
    pub writeback_inodes: atomic_t,
    pub stat: [percpu_counter; 4usize],
    pub bw_time_stamp: crate::ctypes::c_ulong,
    pub dirtied_stamp: crate::ctypes::c_ulong,
    pub written_stamp: crate::ctypes::c_ulong,
    pub write_bandwidth: crate::ctypes::c_ulong,
    pub avg_write_bandwidth: crate::ctypes::c_ulong,
    pub dirty_ratelimit: crate::ctypes::c_ulong,
    pub balanced_dirty_ratelimit: crate::ctypes::c_ulong,
    pub completions: fprop_local_percpu,
    pub dirty_exceeded: crate::ctypes::c_int,
    pub start_all_reason: wb_reason,
    pub work_lock: spinlock_t,
    pub work_list: list_head,
    pub dwork: delayed_work,
    pub bw_dwork: delayed_work,
    pub dirty_sleep: crate::ctypes::c_ulong,
    pub bdi_node: list_head,
    pub refcnt: percpu_ref,
    pub memcg_completions: fprop_local_percpu,
    pub memcg_css: *mut cgroup_subsys_state,
    pub blkcg_css: *mut cgroup_subsys_state,
    pub memcg_node: list_head,
    pub blkcg_node: list_head,
    pub b_attached: list_head,
    pub offline_node: list_head,
    pub switch_work: work_struct,
    pub switch_wbs_ctxs: llist_head,
    pub anon__release_work: bdi_writeback__release_work,
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
    pub elf_headers: *mut crate::ctypes::c_void,
    pub elf_headers_sz: crate::ctypes::c_ulong,
    pub elf_load_addr: crate::ctypes::c_ulong,
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
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KEXEC_CONTROL_MEMORY_LIMIT"]
    pub fn KEXEC_CONTROL_MEMORY_LIMIT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KEXEC_CRASH_CONTROL_MEMORY_LIMIT"]
    pub fn KEXEC_CRASH_CONTROL_MEMORY_LIMIT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KEXEC_DESTINATION_MEMORY_LIMIT"]
    pub fn KEXEC_DESTINATION_MEMORY_LIMIT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KEXEC_SOURCE_MEMORY_LIMIT"]
    pub fn KEXEC_SOURCE_MEMORY_LIMIT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_kexec_kernel_image_probe"]
    pub fn arch_kexec_kernel_image_probe(
        image: *mut kimage,
        buf: *mut crate::ctypes::c_void,
        buf_len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_kexec_locate_mem_hole"]
    pub fn arch_kexec_locate_mem_hole(kbuf: *mut kexec_buf) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn crash_prepare_elf64_headers(
        mem: *mut crash_mem,
        need_kernel_map: crate::ctypes::c_int,
        addr: *mut *mut crate::ctypes::c_void,
        sz: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kexec_image_load_default(image: *mut kimage) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn kexec_kernel_verify_pe_sig(
        kernel: *const crate::ctypes::c_char,
        kernel_len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn relocate_kernel(
        indirection_page: crate::ctypes::c_ulong,
        page_list: crate::ctypes::c_ulong,
        start_address: crate::ctypes::c_ulong,
        preserve_context: crate::ctypes::c_uint,
        host_mem_enc_active: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn verify_pefile_signature(
        pebuf: *const crate::ctypes::c_void,
        pelen: crate::ctypes::c_uint,
        trusted_keys: *mut key,
        usage: key_being_used_for,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(64))]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub free_factor: crate::ctypes::c_short,
    pub expire: crate::ctypes::c_short,
    pub lists: [list_head; 14usize],
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
    pub hugepage_freelists: [list_head; 1024usize],
    pub max_huge_pages_node: [crate::ctypes::c_uint; 1024usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 1024usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 1024usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 1024usize],
    pub cgroup_files_dfl: [cftype; 8usize],
    pub cgroup_files_legacy: [cftype; 10usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct mem_cgroup_per_node {
    pub lruvec: lruvec,
    pub lruvec_stats_percpu: *mut lruvec_stats_percpu,
    pub lruvec_stats: lruvec_stats,
    pub lru_zone_size: [[crate::ctypes::c_ulong; 5usize]; 5usize],
    pub iter: mem_cgroup_reclaim_iter,
    pub shrinker_info: *mut shrinker_info,
    pub tree_node: rb_node,
    pub usage_in_excess: crate::ctypes::c_ulong,
    pub on_tree: bool_,
    pub memcg: *mut mem_cgroup,
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
    pub mmap_compat_base: crate::ctypes::c_ulong,
    pub mmap_compat_legacy_base: crate::ctypes::c_ulong,
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
    pub numa_next_scan: crate::ctypes::c_ulong,
    pub numa_scan_offset: crate::ctypes::c_ulong,
    pub numa_scan_seq: crate::ctypes::c_int,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub pasid: u32_,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub lru_gen: mm_struct__mm_mt__lru_gen,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 110usize],
}

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 27;

pub const MAX_PTRS_PER_PUD: i32 = 512;

pub const MAX_SWAPFILES: i32 = 26;

pub const PAGEFLAGS_MASK: crate::ctypes::c_ulong = 33554431;

pub const PAGE_ACCESS_TIME_MASK: crate::ctypes::c_ulong = 2097151;

pub const SECTION_MAP_LAST_BIT: crate::ctypes::c_uint = 5;

pub const SECTION_MAP_MASK: crate::ctypes::c_ulong = 18446744073709551584;

pub const SECTION_NID_SHIFT: i32 = 5;

pub const SECTION_TAINT_ZONE_DEVICE: crate::ctypes::c_ulong = 16;

pub const SECTION_TAINT_ZONE_DEVICE_BIT: crate::ctypes::c_uint = 4;

pub const SWP_HWPOISON: i32 = 26;

pub const SWP_MIGRATION_READ: i32 = 27;

pub const SWP_MIGRATION_READ_EXCLUSIVE: i32 = 28;

pub const SWP_MIGRATION_WRITE: i32 = 29;

pub const SWP_PTE_MARKER: i32 = 30;

pub const SWP_PTE_MARKER_NUM: i32 = 1;

pub const VMEMMAP_RESERVE_NR: i32 = 2;

pub const VM_UFFD_MINOR: crate::ctypes::c_ulong = 137438953472;

pub const VM_UFFD_MINOR_BIT: i32 = 37;

pub const __VM_UFFD_FLAGS: crate::ctypes::c_ulong = 137438958080;

unsafe extern "C" {
    #[link_name = "kmod_shim_NR_MEM_SECTIONS"]
    pub fn NR_MEM_SECTIONS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_NR_SECTION_ROOTS"]
    pub fn NR_SECTION_ROOTS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SWP_MIG_DIRTY"]
    pub fn SWP_MIG_DIRTY() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SWP_MIG_DIRTY_BIT"]
    pub fn SWP_MIG_DIRTY_BIT() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SWP_MIG_TOTAL_BITS"]
    pub fn SWP_MIG_TOTAL_BITS() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SWP_MIG_YOUNG"]
    pub fn SWP_MIG_YOUNG() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SWP_MIG_YOUNG_BIT"]
    pub fn SWP_MIG_YOUNG_BIT() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SWP_PFN_BITS"]
    pub fn SWP_PFN_BITS() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SWP_PFN_MASK"]
    pub fn SWP_PFN_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __put_devmap_managed_page_refs(
        page: *mut page,
        refs: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn clear_mce_nospec(pfn: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn p4d_clear_huge(p4d: *mut p4d_t);
}

unsafe extern "C" {
    pub fn p4d_set_huge(
        p4d: *mut p4d_t,
        addr: phys_addr_t,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_mce_nospec(pfn: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zone_device_page_init(page: *mut page);
}

unsafe extern "C" {
    pub static mut hugetlb_optimize_vmemmap_key: static_key_false;
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
    pub patch_state: crate::ctypes::c_int,
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
    pasid_activated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 44 1
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 45 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 46 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

pub const ARCH_VM_PKEY_FLAGS: crate::ctypes::c_ulong = 64424509440;

pub const DR_CONTROL_RESERVED: crate::ctypes::c_ulong = 18446744069414648832;

unsafe extern "C" {
    #[link_name = "kmod_shim_execute_only_pkey"]
    pub fn execute_only_pkey(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __execute_only_pkey(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_set_user_pkey_access(
        tsk: *mut task_struct,
        pkey: crate::ctypes::c_int,
        init_val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn tick_nohz_full_setup(cpumask: cpumask_var_t);
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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 44usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct fscrypt_operations {
    pub flags: crate::ctypes::c_uint,
    pub key_prefix: *const crate::ctypes::c_char,
    pub get_context: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *mut crate::ctypes::c_void,
            len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub set_context: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *const crate::ctypes::c_void,
            len: usize,
            fs_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub get_dummy_policy: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> *const fscrypt_policy,
    >,
    pub empty_dir: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> bool_,
    >,
    pub has_stable_inodes: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> bool_,
    >,
    pub get_ino_and_lblk_bits: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            ino_bits_ret: *mut crate::ctypes::c_int,
            lblk_bits_ret: *mut crate::ctypes::c_int,
        ),
    >,
    pub get_devices: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            devs: *mut *mut block_device,
        ) -> crate::ctypes::c_uint,
    >,
}

pub const FSCRYPT_MAX_DEVICES: i32 = 8;

unsafe extern "C" {
    #[link_name = "kmod_shim___free_fput"]
    pub fn __free_fput(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exe_file_allow_write_access"]
    pub fn exe_file_allow_write_access(exe_file: *mut file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exe_file_deny_write_access"]
    pub fn exe_file_deny_write_access(exe_file: *mut file) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_file_owner_or_capable"]
    pub fn file_owner_or_capable(file: *mut file) -> bool_;
}

unsafe extern "C" {
    pub fn inode_switch_wbs_work_fn(work: *mut work_struct);
}

unsafe extern "C" {
    pub fn kern_path_parent(
        name: *const crate::ctypes::c_char,
        parent: *mut path,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___free_firmware"]
    pub fn __free_firmware(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn acpi_init_pcc();
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct dst_entry {
    pub anon__dev: dst_entry__dev,
    pub ops: *mut dst_ops,
    pub _metrics: crate::ctypes::c_ulong,
    pub expires: crate::ctypes::c_ulong,
    pub xfrm: *mut xfrm_state,
    pub input: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub output: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            sk: *mut sock,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub flags: crate::ctypes::c_ushort,
    pub obsolete: crate::ctypes::c_short,
    pub header_len: crate::ctypes::c_ushort,
    pub trailer_len: crate::ctypes::c_ushort,
    pub __refcnt: atomic_t,
    pub __use: crate::ctypes::c_int,
    pub lastuse: crate::ctypes::c_ulong,
    pub lwtstate: *mut lwtunnel_state,
    pub callback_head: callback_head,
    pub error: crate::ctypes::c_short,
    pub __pad: crate::ctypes::c_short,
    pub tclassid: __u32,
    pub dev_tracker: netdevice_tracker,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union dst_entry__dev {
    pub dev: *mut net_device,
    pub dev_rcu: *mut net_device,
}

#[repr(C)]
#[repr(align(64))]
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
    pub depth: crate::ctypes::c_int,
    pub dev_queue: *mut netdev_queue,
    pub rate_est: *mut net_rate_estimator,
    pub cpu_bstats: *mut gnet_stats_basic_sync,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub _padding_after_refcnt: [u8; 16usize],
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_sync,
    pub qstats: gnet_stats_queue,
    pub state: crate::ctypes::c_ulong,
    pub state2: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: __BindgenOpaqueArray<[u8; 56usize]>,
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 40usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
#[repr(align(64))]
pub struct fqdir {
    pub high_thresh: crate::ctypes::c_long,
    pub low_thresh: crate::ctypes::c_long,
    pub timeout: crate::ctypes::c_int,
    pub max_dist: crate::ctypes::c_int,
    pub f: *mut inet_frags,
    pub net: *mut net,
    pub dead: bool_,
    pub _padding_after_dead: [u8; 23usize],
    pub rhashtable: rhashtable,
    pub _padding_after_rhashtable: __BindgenOpaqueArray<[u8; 56usize]>,
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
    pub free_list: llist_node,
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
    pub reg_state: u8_,
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
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    wol_enabled: crate::ctypes::c_uint as u32 = _bits_wol_enabled 0 1
    threaded: crate::ctypes::c_uint as u32 = _bits_wol_enabled 1 1

#[repr(C)]
#[repr(align(64))]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub kobj: kobject,
    pub numa_node: crate::ctypes::c_int,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: atomic_long_t,
    pub sb_dev: *mut net_device,
    pub pool: *mut xsk_buff_pool,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub dql: dql,
}

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
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 60usize]>,
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
    pub _padding_after_xmit: [u8; 4usize],
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 60usize]>,
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
    pub _padding_after_gro_complete: [u8; 24usize],
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
}

#[repr(C)]
pub struct inet_connection_sock_af_ops {
    pub queue_xmit: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            skb: *mut sk_buff,
            fl: *mut flowi,
        ) -> crate::ctypes::c_int,
    >,
    pub send_check: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff),
    >,
    pub rebuild_header: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub sk_rx_dst_set: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *const sk_buff),
    >,
    pub conn_request: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub syn_recv_sock: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            skb: *mut sk_buff,
            req: *mut request_sock,
            dst: *mut dst_entry,
            req_unhash: *mut request_sock,
            own_req: *mut bool_,
            opt_child_init: ::core::option::Option<
                unsafe extern "C" fn(newsk: *mut sock, sk: *const sock),
            >,
        ) -> *mut sock,
    >,
    pub net_header_len: u16_,
    pub net_frag_header_len: u16_,
    pub sockaddr_len: u16_,
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
            optlen: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub addr2sockaddr: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, arg1: *mut sockaddr),
    >,
    pub mtu_reduced: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
}

#[repr(C)]
pub struct inet_peer {
    pub rb_node: rb_node,
    pub hash: u64_,
    pub daddr: inetpeer_addr,
    pub metrics: [u32_; 17usize],
    pub rate_tokens: u32_,
    pub n_redirects: u32_,
    pub rate_last: crate::ctypes::c_ulong,
    pub anon__rid: inet_peer__rid,
    pub dtime: __u32,
    pub refcnt: refcount_t,
}

#[repr(C)]
pub struct xfrm_dev_offload {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub real_dev: *mut net_device,
    pub offload_handle: crate::ctypes::c_ulong,
    pub _bits_dir: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_dir: [u8; 7usize],
}
impl xfrm_dev_offload {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn dir(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_dir.get_const::<0usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_dir(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dir.set_const::<0usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn dir_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dir)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_dir_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dir), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_dir.get_const::<2usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dir.set_const::<2usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    2usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dir)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dir), val as u64)
        }
    }
}

pub const IFLA_HSR_INTERLINK: crate::ctypes::c_uint = 8;

pub const IFLA_HSR_MAX: i32 = 8;

pub const NETREG_DUMMY: netdev_reg_state = 5;

pub const NETREG_REGISTERED: netdev_reg_state = 1;

pub const NETREG_RELEASED: netdev_reg_state = 4;

pub const NETREG_UNINITIALIZED: netdev_reg_state = 0;

pub const NETREG_UNREGISTERED: netdev_reg_state = 3;

pub const NETREG_UNREGISTERING: netdev_reg_state = 2;

pub const QDISC_PKT_LEN_MAX: i32 = 1048576;

pub const XFRM_DEV_OFFLOAD_CRYPTO: crate::ctypes::c_uint = 1;

pub const XFRM_DEV_OFFLOAD_PACKET: crate::ctypes::c_uint = 2;

pub const XFRM_DEV_OFFLOAD_UNSPECIFIED: crate::ctypes::c_uint = 0;

pub const XFRM_OFFLOAD_PACKET: i32 = 4;

pub const __IFLA_HSR_MAX: crate::ctypes::c_uint = 9;

pub type netdev_reg_state = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_dst_dev"]
    pub fn dst_dev(dst: *const dst_entry) -> *mut net_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dst_dev_net_rcu"]
    pub fn dst_dev_net_rcu(dst: *const dst_entry) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib_info_hold_safe"]
    pub fn fib_info_hold_safe(fi: *mut fib_info) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_dev_hold_safe"]
    pub fn in_dev_hold_safe(idev: *mut in_device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip6_dst_idev"]
    pub fn ip6_dst_idev(dst: *const dst_entry) -> *mut inet6_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_check_csum_start"]
    pub fn ip_check_csum_start(skb: *const sk_buff) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_tunnel_limit_headroom"]
    pub fn ip_tunnel_limit_headroom(
        headroom: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtnetlink_maybe_send"]
    pub fn rtnetlink_maybe_send(
        skb: *mut sk_buff,
        net: *mut net,
        pid: u32_,
        group: u32_,
        echo: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_dst_dev"]
    pub fn skb_dst_dev(skb: *const sk_buff) -> *mut net_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_dst_dev_net"]
    pub fn skb_dst_dev_net(skb: *const sk_buff) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_dst_dev_net_rcu"]
    pub fn skb_dst_dev_net_rcu(skb: *const sk_buff) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_clear_sock_ops_cb_flags"]
    pub fn tcp_clear_sock_ops_cb_flags(sk: *mut sock);
}

unsafe extern "C" {
    pub fn fnhe_update_pmtu(fnhe: *mut fib_nh_exception, new: u32_, orig: u32_);
}

unsafe extern "C" {
    pub fn inet_csk_prepare_for_destroy_sock(sk: *mut sock);
}

unsafe extern "C" {
    pub fn qdisc_free_rcu(qdisc: *mut Qdisc);
}

unsafe extern "C" {
    pub fn tcp_v4_syn_recv_sock(
        sk: *const sock,
        skb: *mut sk_buff,
        req: *mut request_sock,
        dst: *mut dst_entry,
        req_unhash: *mut request_sock,
        own_req: *mut bool_,
        opt_child_init: ::core::option::Option<
            unsafe extern "C" fn(newsk: *mut sock, sk: *const sock),
        >,
    ) -> *mut sock;
}

#[repr(C)]
pub struct lsm_blob_sizes {
    pub lbs_cred: crate::ctypes::c_int,
    pub lbs_file: crate::ctypes::c_int,
    pub lbs_inode: crate::ctypes::c_int,
    pub lbs_sock: crate::ctypes::c_int,
    pub lbs_superblock: crate::ctypes::c_int,
    pub lbs_ipc: crate::ctypes::c_int,
    pub lbs_msg_msg: crate::ctypes::c_int,
    pub lbs_task: crate::ctypes::c_int,
}

pub const AUDIT_INO_UNSET: u64 = 18446744073709551615;

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
pub struct bpf_func_proto {
    pub func: ::core::option::Option<
        unsafe extern "C" fn(r1: u64_, r2: u64_, r3: u64_, r4: u64_, r5: u64_) -> u64_,
    >,
    pub gpl_only: bool_,
    pub pkt_access: bool_,
    pub might_sleep: bool_,
    pub ret_type: bpf_return_type,
    pub anon__arg1_type: bpf_func_proto__arg1_type,
    pub anon__arg1_btf_id: bpf_func_proto__arg1_btf_id,
    pub ret_btf_id: *mut crate::ctypes::c_int,
    pub allowed: ::core::option::Option<
        unsafe extern "C" fn(prog: *const bpf_prog) -> bool_,
    >,
}

#[repr(C)]
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
    pub _bits_after_attach_btf_id: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits bpf_prog_info
    gpl_compatible: __u32 as u32 = _bits_gpl_compatible 0 1

unsafe extern "C" {
    pub fn __SCT__bpf_arch_pred_flush();
}

unsafe extern "C" {
    pub fn bpf_arch_pred_flush();
}

unsafe extern "C" {
    pub fn bpf_jit_binary_pack_alloc(
        proglen: crate::ctypes::c_uint,
        ro_image: *mut *mut u8_,
        alignment: crate::ctypes::c_uint,
        rw_hdr: *mut *mut bpf_binary_header,
        rw_image: *mut *mut u8_,
        bpf_fill_ill_insns: bpf_jit_fill_hole_t,
        was_classic: bool_,
    ) -> *mut bpf_binary_header;
}

unsafe extern "C" {
    pub fn bpf_prog_pack_alloc(
        size: u32_,
        bpf_fill_ill_insns: bpf_jit_fill_hole_t,
        was_classic: bool_,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub static mut __SCK__bpf_arch_pred_flush: static_call_key;
}

unsafe extern "C" {
    pub static mut bpf_pred_flush_enabled: static_key_false;
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_pending_update: [u8; 32usize],
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

#[repr(C)]
pub struct nf_conntrack_expect {
    pub lnode: hlist_node,
    pub hnode: hlist_node,
    pub net: possible_net_t,
    pub tuple: nf_conntrack_tuple,
    pub mask: nf_conntrack_tuple_mask,
    pub zone: nf_conntrack_zone,
    pub use_: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub class: crate::ctypes::c_uint,
    pub expectfn: ::core::option::Option<
        unsafe extern "C" fn(new: *mut nf_conn, this: *mut nf_conntrack_expect),
    >,
    pub helper: *mut nf_conntrack_helper,
    pub assign_helper: *mut nf_conntrack_helper,
    pub master: *mut nf_conn,
    pub timeout: timer_list,
    pub saved_addr: nf_inet_addr,
    pub saved_proto: nf_conntrack_man_proto,
    pub dir: ip_conntrack_dir,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct nf_queue_entry {
    pub list: list_head,
    pub skb: *mut sk_buff,
    pub skb_dev: *mut net_device,
    pub id: crate::ctypes::c_uint,
    pub hook_index: crate::ctypes::c_uint,
    pub bridge_dev: *mut net_device,
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
        ) -> crate::ctypes::c_int,
    >,
    pub reduce: ::core::option::Option<
        unsafe extern "C" fn(track: *mut nft_regs_track, expr: *const nft_expr) -> bool_,
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
    pub offload_stats: ::core::option::Option<
        unsafe extern "C" fn(expr: *mut nft_expr, stats: *const flow_stats),
    >,
    pub type_: *const nft_expr_type,
    pub data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct nft_set_ops {
    pub lookup: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            key: *const u32_,
            ext: *mut *const nft_set_ext,
        ) -> bool_,
    >,
    pub update: ::core::option::Option<
        unsafe extern "C" fn(
            set: *mut nft_set,
            key: *const u32_,
            new: ::core::option::Option<
                unsafe extern "C" fn(
                    arg1: *mut nft_set,
                    arg2: *const nft_expr,
                    arg3: *mut nft_regs,
                ) -> *mut crate::ctypes::c_void,
            >,
            expr: *const nft_expr,
            regs: *mut nft_regs,
            ext: *mut *const nft_set_ext,
        ) -> bool_,
    >,
    pub delete: ::core::option::Option<
        unsafe extern "C" fn(set: *const nft_set, key: *const u32_) -> bool_,
    >,
    pub insert: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
            ext: *mut *mut nft_set_ext,
        ) -> crate::ctypes::c_int,
    >,
    pub activate: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
        ),
    >,
    pub deactivate: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub flush: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            priv_: *mut crate::ctypes::c_void,
        ) -> bool_,
    >,
    pub remove: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
        ),
    >,
    pub walk: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            set: *mut nft_set,
            iter: *mut nft_set_iter,
        ),
    >,
    pub get: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
            flags: crate::ctypes::c_uint,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub ksize: ::core::option::Option<unsafe extern "C" fn(size: u32_) -> u32_>,
    pub usize_: ::core::option::Option<unsafe extern "C" fn(size: u32_) -> u32_>,
    pub adjust_maxsize: ::core::option::Option<
        unsafe extern "C" fn(set: *const nft_set) -> u32_,
    >,
    pub commit: ::core::option::Option<unsafe extern "C" fn(set: *mut nft_set)>,
    pub abort: ::core::option::Option<unsafe extern "C" fn(set: *const nft_set)>,
    pub privsize: ::core::option::Option<
        unsafe extern "C" fn(
            nla: *const *const nlattr,
            desc: *const nft_set_desc,
        ) -> u64_,
    >,
    pub estimate: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *const nft_set_desc,
            features: u32_,
            est: *mut nft_set_estimate,
        ) -> bool_,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(
            set: *const nft_set,
            desc: *const nft_set_desc,
            nla: *const *const nlattr,
        ) -> crate::ctypes::c_int,
    >,
    pub destroy: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, set: *const nft_set),
    >,
    pub gc_init: ::core::option::Option<unsafe extern "C" fn(set: *const nft_set)>,
    pub elemsize: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct nft_table {
    pub list: list_head,
    pub chains_ht: rhltable,
    pub chains: list_head,
    pub sets: list_head,
    pub objects: list_head,
    pub flowtables: list_head,
    pub objname_ht: rhltable,
    pub hgenerator: u64_,
    pub handle: u64_,
    pub use_: u32_,
    pub _bits_family: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub nlpid: u32_,
    pub name: *mut crate::ctypes::c_char,
    pub udlen: u16_,
    pub udata: *mut u8_,
}
bits nft_table
    family: u16_ as u16 = _bits_family 0 6
    flags: u16_ as u16 = _bits_family 6 8
    genmask: u16_ as u16 = _bits_family 14 2

#[repr(C)]
pub struct ppp_channel {
    pub private: *mut crate::ctypes::c_void,
    pub ops: *const ppp_channel_ops,
    pub mtu: crate::ctypes::c_int,
    pub hdrlen: crate::ctypes::c_int,
    pub ppp: *mut crate::ctypes::c_void,
    pub speed: crate::ctypes::c_int,
    pub direct_xmit: bool_,
}

pub const NFT_BITWISE_BOOL: i32 = 0;

pub const NFT_BITWISE_MASK_XOR: nft_bitwise_ops = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ct_shared"]
    pub fn nf_ct_shared(ct: *const nf_conn) -> bool_;
}

unsafe extern "C" {
    pub fn nft_obj_lookup(
        net: *const net,
        table: *mut nft_table,
        nla: *const nlattr,
        objtype: u32_,
        genmask: u8_,
    ) -> *mut nft_object;
}

unsafe extern "C" {
    pub fn nft_parse_register_load(
        ctx: *const nft_ctx,
        attr: *const nlattr,
        sreg: *mut u8_,
        len: u32_,
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
    pub _padding_after_err_stats: __BindgenOpaqueArray<[u8; 44usize]>,
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
    pub _padding_after_align_resource: [u8; 24usize],
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
pub struct usb_device_driver {
    pub name: *const crate::ctypes::c_char,
    pub match_: ::core::option::Option<
        unsafe extern "C" fn(udev: *mut usb_device) -> bool_,
    >,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(udev: *mut usb_device) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<unsafe extern "C" fn(udev: *mut usb_device)>,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(
            udev: *mut usb_device,
            message: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(
            udev: *mut usb_device,
            message: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub dev_groups: *mut *const attribute_group,
    pub driver: device_driver,
    pub id_table: *const usb_device_id,
    pub _bits_supports_autosuspend: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_supports_autosuspend: [u8; 7usize],
}
bits usb_device_driver
    supports_autosuspend: crate::ctypes::c_uint as u32 = _bits_supports_autosuspend 0 1
    generic_subclass: crate::ctypes::c_uint as u32 = _bits_supports_autosuspend 1 1

#[repr(C)]
pub struct usb_driver {
    pub name: *const crate::ctypes::c_char,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(
            intf: *mut usb_interface,
            id: *const usb_device_id,
        ) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface),
    >,
    pub unlocked_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            intf: *mut usb_interface,
            code: crate::ctypes::c_uint,
            buf: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(
            intf: *mut usb_interface,
            message: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub reset_resume: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub pre_reset: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub post_reset: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub id_table: *const usb_device_id,
    pub dev_groups: *mut *const attribute_group,
    pub dynids: usb_dynids,
    pub driver: device_driver,
    pub _bits_no_dynamic_id: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_no_dynamic_id: [u8; 7usize],
}
bits usb_driver
    no_dynamic_id: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 0 1
    supports_autosuspend: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 1 1
    disable_hub_initiated_lpm: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 2 1
    soft_unbind: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 3 1

#[repr(C)]
pub struct usb_dynids {
    pub list: list_head,
}

pub const LINUX_VERSION_CODE: i32 = 393662;

pub const LINUX_VERSION_SUBLEVEL: i32 = 190;

unsafe extern "C" {
    pub static mut usb_dynids_lock: mutex;
}

pub const ARCH_NR_GPIOS: i32 = 1024;

unsafe extern "C" {
    pub fn devm_regulator_get_enable_read_voltage(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pinctrl_gpio_direction_input(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pinctrl_gpio_direction_output(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn virtqueue_dma_map_single_attrs(
        _vq: *mut virtqueue,
        ptr: *mut crate::ctypes::c_void,
        size: usize,
        dir: dma_data_direction,
        attrs: crate::ctypes::c_ulong,
    ) -> dma_addr_t;
}

unsafe extern "C" {
    pub fn virtqueue_dma_mapping_error(
        _vq: *mut virtqueue,
        addr: dma_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn virtqueue_dma_need_sync(_vq: *mut virtqueue, addr: dma_addr_t) -> bool_;
}

unsafe extern "C" {
    pub fn virtqueue_dma_sync_single_range_for_cpu(
        _vq: *mut virtqueue,
        addr: dma_addr_t,
        offset: crate::ctypes::c_ulong,
        size: usize,
        dir: dma_data_direction,
    );
}

unsafe extern "C" {
    pub fn virtqueue_dma_sync_single_range_for_device(
        _vq: *mut virtqueue,
        addr: dma_addr_t,
        offset: crate::ctypes::c_ulong,
        size: usize,
        dir: dma_data_direction,
    );
}

unsafe extern "C" {
    pub fn virtqueue_dma_unmap_single_attrs(
        _vq: *mut virtqueue,
        addr: dma_addr_t,
        size: usize,
        dir: dma_data_direction,
        attrs: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn virtqueue_set_dma_premapped(_vq: *mut virtqueue) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct hid_device {
    pub dev_rdesc: *mut __u8,
    pub dev_rsize: crate::ctypes::c_uint,
    pub rdesc: *mut __u8,
    pub rsize: crate::ctypes::c_uint,
    pub collection: *mut hid_collection,
    pub collection_size: crate::ctypes::c_uint,
    pub maxcollection: crate::ctypes::c_uint,
    pub maxapplication: crate::ctypes::c_uint,
    pub bus: __u16,
    pub group: __u16,
    pub vendor: __u32,
    pub product: __u32,
    pub version: __u32,
    pub type_: hid_type,
    pub country: crate::ctypes::c_uint,
    pub report_enum: [hid_report_enum; 3usize],
    pub led_work: work_struct,
    pub driver_input_lock: semaphore,
    pub dev: device,
    pub driver: *mut hid_driver,
    pub devres_group_id: *mut crate::ctypes::c_void,
    pub ll_driver: *mut hid_ll_driver,
    pub ll_open_lock: mutex,
    pub ll_open_count: crate::ctypes::c_uint,
    pub battery: *mut power_supply,
    pub battery_capacity: __s32,
    pub battery_min: __s32,
    pub battery_max: __s32,
    pub battery_report_type: __s32,
    pub battery_report_id: __s32,
    pub battery_charge_status: __s32,
    pub battery_status: hid_battery_status,
    pub battery_avoid_query: bool_,
    pub battery_ratelimit_time: ktime_t,
    pub status: crate::ctypes::c_ulong,
    pub claimed: crate::ctypes::c_uint,
    pub quirks: crate::ctypes::c_uint,
    pub initial_quirks: crate::ctypes::c_uint,
    pub io_started: bool_,
    pub inputs: list_head,
    pub hiddev: *mut crate::ctypes::c_void,
    pub hidraw: *mut crate::ctypes::c_void,
    pub name: [crate::ctypes::c_char; 128usize],
    pub phys: [crate::ctypes::c_char; 64usize],
    pub uniq: [crate::ctypes::c_char; 64usize],
    pub driver_data: *mut crate::ctypes::c_void,
    pub ff_init: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut hid_device) -> crate::ctypes::c_int,
    >,
    pub hiddev_connect: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut hid_device,
            arg2: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub hiddev_disconnect: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut hid_device),
    >,
    pub hiddev_hid_event: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut hid_device,
            field: *mut hid_field,
            arg2: *mut hid_usage,
            arg3: __s32,
        ),
    >,
    pub hiddev_report_event: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut hid_device, arg2: *mut hid_report),
    >,
    pub debug: crate::ctypes::c_ushort,
    pub debug_dir: *mut dentry,
    pub debug_rdesc: *mut dentry,
    pub debug_events: *mut dentry,
    pub debug_list: list_head,
    pub debug_list_lock: spinlock_t,
    pub debug_wait: wait_queue_head_t,
    pub ref_: kref,
    pub id: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct tty_operations {
    pub lookup: ::core::option::Option<
        unsafe extern "C" fn(
            driver: *mut tty_driver,
            filp: *mut file,
            idx: crate::ctypes::c_int,
        ) -> *mut tty_struct,
    >,
    pub install: ::core::option::Option<
        unsafe extern "C" fn(
            driver: *mut tty_driver,
            tty: *mut tty_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub remove: ::core::option::Option<
        unsafe extern "C" fn(driver: *mut tty_driver, tty: *mut tty_struct),
    >,
    pub open: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            filp: *mut file,
        ) -> crate::ctypes::c_int,
    >,
    pub close: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, filp: *mut file),
    >,
    pub shutdown: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub cleanup: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub write: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            buf: *const u8_,
            count: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub put_char: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            ch: crate::ctypes::c_uchar,
        ) -> crate::ctypes::c_int,
    >,
    pub flush_chars: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub write_room: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct) -> crate::ctypes::c_uint,
    >,
    pub chars_in_buffer: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct) -> crate::ctypes::c_uint,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub compat_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_long,
    >,
    pub set_termios: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, old: *const ktermios),
    >,
    pub throttle: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub unthrottle: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub stop: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub start: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub hangup: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub break_ctl: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            state: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub flush_buffer: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub ldisc_ok: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            ldisc: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub set_ldisc: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub wait_until_sent: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, timeout: crate::ctypes::c_int),
    >,
    pub send_xchar: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, ch: crate::ctypes::c_char),
    >,
    pub tiocmget: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct) -> crate::ctypes::c_int,
    >,
    pub tiocmset: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            set: crate::ctypes::c_uint,
            clear: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub resize: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            ws: *mut winsize,
        ) -> crate::ctypes::c_int,
    >,
    pub get_icount: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            icount: *mut serial_icounter_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub get_serial: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            p: *mut serial_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub set_serial: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            p: *mut serial_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub show_fdinfo: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, m: *mut seq_file),
    >,
    pub proc_show: ::core::option::Option<
        unsafe extern "C" fn(
            m: *mut seq_file,
            driver: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct kprobe_blacklist_entry {
    pub list: list_head,
    pub start_addr: crate::ctypes::c_ulong,
    pub end_addr: crate::ctypes::c_ulong,
    pub rcu: callback_head,
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
    pub name: *mut crate::ctypes::c_char,
}

#[repr(C)]
pub struct cpuinfo_x86 {
    pub x86: __u8,
    pub x86_vendor: __u8,
    pub x86_model: __u8,
    pub x86_stepping: __u8,
    pub x86_tlbsize: crate::ctypes::c_int,
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

pub const TDX_ERROR: crate::ctypes::c_ulong = 9223372036854775808;

pub const TDX_SEAMCALL_VMFAILINVALID: u64 = 9223652416614760448;

pub const TDX_SW_ERROR: u64 = 9223652412319858688;

pub const XFEATURE_MASK_XTILE: i32 = 393216;

pub const __NR_ia32_epoll_pwait2: i32 = 441;

pub const __NR_ia32_futex_waitv: i32 = 449;

pub const __NR_ia32_landlock_add_rule: i32 = 445;

pub const __NR_ia32_landlock_create_ruleset: i32 = 444;

pub const __NR_ia32_landlock_restrict_self: i32 = 446;

pub const __NR_ia32_memfd_secret: i32 = 447;

pub const __NR_ia32_mount_setattr: i32 = 442;

pub const __NR_ia32_process_mrelease: i32 = 448;

pub const __NR_ia32_quotactl_fd: i32 = 443;

pub const __NR_ia32_set_mempolicy_home_node: i32 = 450;

pub const __NR_ia32_syscalls: i32 = 451;

pub type wakeup_cpu_handler = ::core::option::Option<
    unsafe extern "C" fn(
        apicid: crate::ctypes::c_int,
        start_eip: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int,
>;

unsafe extern "C" {
    pub fn acpi_wake_cpu_handler_update(handler: wakeup_cpu_handler);
}

unsafe extern "C" {
    pub fn arch_is_platform_page(paddr: u64_) -> bool_;
}

unsafe extern "C" {
    pub fn arch_memory_failure(
        pfn: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn compat_start_thread(
        regs: *mut pt_regs,
        new_ip: u32_,
        new_sp: u32_,
        x32: bool_,
    );
}

unsafe extern "C" {
    pub fn fpstate_free(fpu: *mut fpu);
}

unsafe extern "C" {
    pub fn fpu_sync_guest_vmexit_xfd_state();
}

unsafe extern "C" {
    pub fn fpu_update_guest_xfd(guest_fpu: *mut fpu_guest, xfd: u64_);
}

unsafe extern "C" {
    pub fn xen_initdom_restore_msi(dev: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    pub static mut cpu_l2c_shared_map: *mut cpumask;
}

unsafe extern "C" {
    pub static mut hardirq_stack_inuse: bool;
}

unsafe extern "C" {
    pub static mut hardirq_stack_ptr: *mut crate::ctypes::c_void;
}
