// What 7.3.0-arm-3cab3ef2 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const NMI_BITS: i32 = 1;

pub const NMI_MASK: crate::ctypes::c_ulong = 268435456;

unsafe extern "C" {
    #[link_name = "kmod_shim_scx_rcu_cpu_stall"]
    pub fn scx_rcu_cpu_stall(stalled_mask: *const cpumask) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_task_ipi_mask_alloc"]
    pub fn smp_task_ipi_mask_alloc(task: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_task_ipi_mask_free"]
    pub fn smp_task_ipi_mask_free(task: *mut task_struct);
}

#[repr(C)]
#[repr(align(64))]
pub struct super_block {
    pub s_list: list_head,
    pub s_dev: dev_t,
    pub s_super_dev: *mut super_dev,
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
    pub s_passive: refcount_t,
    pub s_active: atomic_t,
    pub s_security: *mut crate::ctypes::c_void,
    pub s_xattr: *const *const xattr_handler,
    pub s_cop: *const fscrypt_operations,
    pub s_master_keys: *mut fscrypt_keyring,
    pub s_vop: *const fsverity_operations,
    pub s_encoding: *mut unicode_map,
    pub s_encoding_flags: __u16,
    pub s_roots: hlist_head,
    pub s_roots_lock: spinlock_t,
    pub s_mounts: *mut mount,
    pub s_bdev: *mut block_device,
    pub s_bdev_file: *mut file,
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
    pub s_fsnotify_mask: u32_,
    pub s_fsnotify_info: *mut fsnotify_sb_info,
    pub s_id: [crate::ctypes::c_char; 32usize],
    pub s_uuid: uuid_t,
    pub s_uuid_len: u8_,
    pub s_sysfs_name: [crate::ctypes::c_char; 37usize],
    pub s_max_links: crate::ctypes::c_uint,
    pub s_d_flags: crate::ctypes::c_uint,
    pub s_vfs_rename_mutex: mutex,
    pub s_subtype: *const crate::ctypes::c_char,
    pub __s_d_op: *const dentry_operations,
    pub s_shrink: *mut shrinker,
    pub s_remove_count: atomic_long_t,
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
    pub s_min_writeback_pages: crate::ctypes::c_long,
    pub s_pending_errors: refcount_t,
    pub s_isw_nr_in_flight: atomic_t,
}

pub const NRSWPIN: vm_event_item = 70;

pub const NRSWPOUT: vm_event_item = 71;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 72;

unsafe extern "C" {
    pub fn div64_s64_rem(dividend: s64, divisor: s64, remainder: *mut s64) -> s64;
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
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 56usize]>,
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

pub const __NR_syscalls: i32 = 476;

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
    pub events_file: cgroup_file,
    pub events_local_file: cgroup_file,
    pub swap_events_file: cgroup_file,
    pub vmstats: *mut memcg_vmstats,
    pub memory_events: [atomic_long_t; 10usize],
    pub memory_events_local: [atomic_long_t; 10usize],
    pub kmem_stat: atomic_t,
    pub socket_pressure: u64_,
    pub socket_pressure_seqlock: seqlock_t,
    pub kmemcg_id: crate::ctypes::c_int,
    pub cgwb_list: list_head,
    pub _padding_after_cgwb_list: __BindgenOpaqueArray<[u8; 44usize]>,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
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
    pub reclaim_wait: [wait_queue_head_t; 4usize],
    pub nr_writeback_throttled: atomic_t,
    pub nr_reclaim_start: crate::ctypes::c_ulong,
    pub kswapd: *mut task_struct,
    pub kswapd_order: crate::ctypes::c_int,
    pub kswapd_highest_zoneidx: zone_type,
    pub kswapd_failures: atomic_t,
    pub kcompactd_max_order: crate::ctypes::c_int,
    pub kcompactd_highest_zoneidx: zone_type,
    pub kcompactd_wait: wait_queue_head_t,
    pub kcompactd: *mut task_struct,
    pub proactive_compact_trigger: bool_,
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub mm_walk: lru_gen_mm_walk,
    pub memcg_lru: lru_gen_memcg,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 65usize],
}

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
    pub _padding_after_swap_readahead_info: [u8; 4usize],
    pub vm_refcnt: refcount_t,
    pub shared: vm_area_struct__shared,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
pub struct lruvec {
    pub lists: [list_head; 5usize],
    pub lru_lock: spinlock_t,
    pub cost: [lru_cost; 2usize],
    pub cost_lock: spinlock_t,
    pub nonresident_age: atomic_long_t,
    pub refaults: [crate::ctypes::c_ulong; 2usize],
    pub flags: crate::ctypes::c_ulong,
    pub lrugen: lru_gen_folio,
    pub pgdat: *mut pglist_data,
    pub zswap_lruvec_state: zswap_lruvec_state,
}

#[repr(C)]
pub struct per_cpu_nodestat {
    pub stat_threshold: s8,
    pub vm_node_stat_diff: [s8; 65usize],
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 72usize],
}

pub const MEMCG_KMEM: memcg_stat_item = 68;

pub const MEMCG_NR_STAT: memcg_stat_item = 72;

pub const MEMCG_PERCPU_B: memcg_stat_item = 67;

pub const MEMCG_SOCK: memcg_stat_item = 66;

pub const MEMCG_SWAP: memcg_stat_item = 65;

pub const MEMCG_ZSWAPPED: memcg_stat_item = 70;

pub const MEMCG_ZSWAP_B: memcg_stat_item = 69;

pub const MEMCG_ZSWAP_INCOMP: memcg_stat_item = 71;

pub const NR_BALLOON_PAGES: node_stat_item = 61;

pub const NR_GPU_ACTIVE: node_stat_item = 63;

pub const NR_GPU_RECLAIM: node_stat_item = 64;

pub const NR_KERNEL_FILE_PAGES: node_stat_item = 62;

pub const NR_VM_NODE_STAT_ITEMS: node_stat_item = 65;

pub const UFFDIO_RWPROTECT: u32 = 3222841865;

pub const UFFDIO_SET_MODE: u32 = 1074833930;

pub const VM_UFFD_RWP: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim___alloc_bootmem_huge_page"]
    pub fn __alloc_bootmem_huge_page(
        h: *mut hstate,
        nid: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mhp_get_default_online_type"]
    pub fn mhp_get_default_online_type() -> mmop;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_move_hugetlb_state"]
    pub fn move_hugetlb_state(
        old_folio: *mut folio,
        new_folio: *mut folio,
        reason: migrate_reason,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mseal_mmap_page_zero"]
    pub fn mseal_mmap_page_zero();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_offline_and_remove_memory_ranges"]
    pub fn offline_and_remove_memory_ranges(
        ranges: *const range,
        nr_ranges: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn huge_pte_dirty(pte: pte_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut vm_node_stat: [atomic_long_t; 65usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct task_ipi_mask {}

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

pub const NR_syscalls: i32 = 476;

unsafe extern "C" {
    pub static mut nmi_nesting: crate::ctypes::c_uint;
}

pub const BIO_RESET_BYTES: u32 = 90;

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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 52usize]>,
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
    pub aer_info: *mut aer_info,
    pub rcec_ea: *mut rcec_ea,
    pub rcec: *mut pci_dev,
    pub devcap: u32_,
    pub rebar_cap: u16_,
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
    pub msi_addr_mask: u64_,
    pub dma_parms: device_dma_parameters,
    pub current_state: pci_power_t,
    pub pm_cap: u8_,
    pub _bits_pme_support: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub d3hot_delay: crate::ctypes::c_uint,
    pub d3cold_delay: crate::ctypes::c_uint,
    pub l1ss: u16_,
    pub link_state: *mut pcie_link_state,
    pub _bits_aspm_l0s_support: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub error_state: pci_channel_state_t,
    pub dev: device,
    pub cfg_size: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_uint,
    pub resource: [resource; 11usize],
    pub driver_exclusive_resource: resource,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub pcie_cap_lock: spinlock_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub ptm_cap: u16_,
    pub _bits_ptm_root: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_enable_cnt: atomic_t,
    pub ptm_granularity: u8_,
    pub msix_base: *mut crate::ctypes::c_void,
    pub msi_lock: raw_spinlock_t,
    pub vpd: pci_vpd,
    pub dpc_cap: u16_,
    pub _bits_dpc_rp_extensions: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dpc_rp_log_size: u8_,
    pub link_bwctrl: *mut pcie_bwctrl_data,
    pub acs_cap: u16_,
    pub acs_capabilities: u16_,
    pub supported_speeds: u8_,
    pub rom: phys_addr_t,
    pub romlen: usize,
    pub priv_flags: crate::ctypes::c_ulong,
    pub reset_methods: [u8_; 8usize],
    pub wake: *mut gpio_desc,
}
bits pci_dev
    pcie_mpss: u8_ as u8 = _bits_pcie_mpss 0 3
    pme_support: crate::ctypes::c_uint as u32 = _bits_pme_support 0 5
    pme_poll: crate::ctypes::c_uint as u32 = _bits_pme_support 5 1
    pinned: crate::ctypes::c_uint as u32 = _bits_pme_support 6 1
    config_rrs_sv: crate::ctypes::c_uint as u32 = _bits_pme_support 7 1
    imm_ready: crate::ctypes::c_uint as u32 = _bits_pme_support 8 1
    d1_support: crate::ctypes::c_uint as u32 = _bits_pme_support 9 1
    d2_support: crate::ctypes::c_uint as u32 = _bits_pme_support 10 1
    no_d1d2: crate::ctypes::c_uint as u32 = _bits_pme_support 11 1
    no_d3cold: crate::ctypes::c_uint as u32 = _bits_pme_support 12 1
    bridge_d3: crate::ctypes::c_uint as u32 = _bits_pme_support 13 1
    d3cold_allowed: crate::ctypes::c_uint as u32 = _bits_pme_support 14 1
    mmio_always_on: crate::ctypes::c_uint as u32 = _bits_pme_support 15 1
    wakeup_prepared: crate::ctypes::c_uint as u32 = _bits_pme_support 16 1
    skip_bus_pm: crate::ctypes::c_uint as u32 = _bits_pme_support 17 1
    ignore_hotplug: crate::ctypes::c_uint as u32 = _bits_pme_support 18 1
    hotplug_user_indicators: crate::ctypes::c_uint as u32 = _bits_pme_support 19 1
    clear_retrain_link: crate::ctypes::c_uint as u32 = _bits_pme_support 20 1
    no_bw_notif: crate::ctypes::c_uint as u32 = _bits_pme_support 21 1
    aspm_l0s_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 0 1
    aspm_l1_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 1 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 2 1
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 3 1
    eetlp_prefix_max: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 4 3
    transparent: crate::ctypes::c_uint as u32 = _bits_transparent 0 1
    io_window: crate::ctypes::c_uint as u32 = _bits_transparent 1 1
    pref_window: crate::ctypes::c_uint as u32 = _bits_transparent 2 1
    pref_64_window: crate::ctypes::c_uint as u32 = _bits_transparent 3 1
    multifunction: crate::ctypes::c_uint as u32 = _bits_transparent 4 1
    is_busmaster: crate::ctypes::c_uint as u32 = _bits_transparent 5 1
    no_msi: crate::ctypes::c_uint as u32 = _bits_transparent 6 1
    block_cfg_access: crate::ctypes::c_uint as u32 = _bits_transparent 7 1
    broken_parity_status: crate::ctypes::c_uint as u32 = _bits_transparent 8 1
    irq_reroute_variant: crate::ctypes::c_uint as u32 = _bits_transparent 9 2
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 11 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 12 1
    ari_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 13 1
    ats_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 14 1
    pasid_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 15 1
    pri_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 16 1
    tph_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 17 1
    fm_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 18 1
    is_managed: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    is_msi_managed: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 24 1
    is_hotplug_bridge: crate::ctypes::c_uint as u32 = _bits_transparent 25 1
    is_pciehp: crate::ctypes::c_uint as u32 = _bits_transparent 26 1
    shpc_managed: crate::ctypes::c_uint as u32 = _bits_transparent 27 1
    is_thunderbolt: crate::ctypes::c_uint as u32 = _bits_transparent 28 1
    is_cxl: crate::ctypes::c_uint as u32 = _bits_transparent 29 1
    untrusted: crate::ctypes::c_uint as u32 = _bits_transparent 30 1
    external_facing: crate::ctypes::c_uint as u32 = _bits_transparent 31 1
    broken_intx_masking: crate::ctypes::c_uint as u32 = _bits_transparent 32 1
    io_window_1k: crate::ctypes::c_uint as u32 = _bits_transparent 33 1
    irq_managed: crate::ctypes::c_uint as u32 = _bits_transparent 34 1
    non_compliant_bars: crate::ctypes::c_uint as u32 = _bits_transparent 35 1
    is_probed: crate::ctypes::c_uint as u32 = _bits_transparent 36 1
    link_active_reporting: crate::ctypes::c_uint as u32 = _bits_transparent 37 1
    no_vf_scan: crate::ctypes::c_uint as u32 = _bits_transparent 38 1
    no_command_memory: crate::ctypes::c_uint as u32 = _bits_transparent 39 1
    rom_bar_overlap: crate::ctypes::c_uint as u32 = _bits_transparent 40 1
    rom_attr_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 41 1
    non_mappable_bars: crate::ctypes::c_uint as u32 = _bits_transparent 42 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_responder: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    ptm_requester: crate::ctypes::c_uint as u32 = _bits_ptm_root 2 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_sriov_get_totalvfs"]
    pub fn pci_sriov_get_totalvfs(dev: *mut pci_dev) -> crate::ctypes::c_uint;
}

#[repr(C)]
pub struct input_dev {
    pub name: *const crate::ctypes::c_char,
    pub phys: *const crate::ctypes::c_char,
    pub uniq: *const crate::ctypes::c_char,
    pub id: input_id,
    pub propbit: [crate::ctypes::c_ulong; 1usize],
    pub evbit: [crate::ctypes::c_ulong; 1usize],
    pub keybit: [crate::ctypes::c_ulong; 24usize],
    pub relbit: [crate::ctypes::c_ulong; 1usize],
    pub absbit: [crate::ctypes::c_ulong; 2usize],
    pub mscbit: [crate::ctypes::c_ulong; 1usize],
    pub ledbit: [crate::ctypes::c_ulong; 1usize],
    pub sndbit: [crate::ctypes::c_ulong; 1usize],
    pub ffbit: [crate::ctypes::c_ulong; 4usize],
    pub swbit: [crate::ctypes::c_ulong; 1usize],
    pub hint_events_per_packet: crate::ctypes::c_uint,
    pub keycodemax: crate::ctypes::c_uint,
    pub keycodesize: crate::ctypes::c_uint,
    pub keycode: *mut crate::ctypes::c_void,
    pub setkeycode: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            ke: *const input_keymap_entry,
            old_keycode: *mut crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub getkeycode: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            ke: *mut input_keymap_entry,
        ) -> crate::ctypes::c_int,
    >,
    pub ff: *mut ff_device,
    pub poller: *mut input_dev_poller,
    pub repeat_key: crate::ctypes::c_uint,
    pub timer: timer_list,
    pub rep: [crate::ctypes::c_int; 2usize],
    pub mt: *mut input_mt,
    pub absinfo: *mut input_absinfo,
    pub key: [crate::ctypes::c_ulong; 24usize],
    pub led: [crate::ctypes::c_ulong; 1usize],
    pub snd: [crate::ctypes::c_ulong; 1usize],
    pub sw: [crate::ctypes::c_ulong; 1usize],
    pub open: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut input_dev) -> crate::ctypes::c_int,
    >,
    pub close: ::core::option::Option<unsafe extern "C" fn(dev: *mut input_dev)>,
    pub flush: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            file: *mut file,
        ) -> crate::ctypes::c_int,
    >,
    pub event: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            type_: crate::ctypes::c_uint,
            code: crate::ctypes::c_uint,
            value: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub grab: *mut input_handle,
    pub event_lock: spinlock_t,
    pub mutex: mutex,
    pub users: crate::ctypes::c_uint,
    pub going_away: bool_,
    pub dev: device,
    pub h_list: list_head,
    pub node: list_head,
    pub num_vals: crate::ctypes::c_uint,
    pub max_vals: crate::ctypes::c_uint,
    pub vals: *mut input_value,
    pub devres_managed: bool_,
    pub timestamp: [ktime_t; 3usize],
    pub inhibited: bool_,
    pub ready: bool_,
}
