// What 5.10.218-x86_64-2cb4ff9d brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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
    sig_on_uaccess_err: crate::ctypes::c_uint as u32 = _bits_iopl_warn 1 1

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
    pub _padding_after__bits_offline_disabled: [u8; 3usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1

pub const HUGETLB_FLAG_ENCODE_16GB: i32 = -2013265920;

pub const HUGETLB_FLAG_ENCODE_16KB: i32 = 939524096;

pub const HUGETLB_FLAG_ENCODE_16MB: i32 = 1610612736;

pub const HUGETLB_FLAG_ENCODE_1GB: i32 = 2013265920;

pub const HUGETLB_FLAG_ENCODE_1MB: i32 = 1342177280;

pub const HUGETLB_FLAG_ENCODE_256MB: i32 = 1879048192;

pub const HUGETLB_FLAG_ENCODE_2GB: i32 = 2080374784;

pub const HUGETLB_FLAG_ENCODE_2MB: i32 = 1409286144;

pub const HUGETLB_FLAG_ENCODE_32MB: i32 = 1677721600;

pub const HUGETLB_FLAG_ENCODE_512KB: i32 = 1275068416;

pub const HUGETLB_FLAG_ENCODE_512MB: i32 = 1946157056;

pub const HUGETLB_FLAG_ENCODE_64KB: i32 = 1073741824;

pub const HUGETLB_FLAG_ENCODE_8MB: i32 = 1543503872;

pub const SHM_HUGE_16GB: i32 = -2013265920;

pub const SHM_HUGE_16MB: i32 = 1610612736;

pub const SHM_HUGE_1GB: i32 = 2013265920;

pub const SHM_HUGE_1MB: i32 = 1342177280;

pub const SHM_HUGE_256MB: i32 = 1879048192;

pub const SHM_HUGE_2GB: i32 = 2080374784;

pub const SHM_HUGE_2MB: i32 = 1409286144;

pub const SHM_HUGE_32MB: i32 = 1677721600;

pub const SHM_HUGE_512KB: i32 = 1275068416;

pub const SHM_HUGE_512MB: i32 = 1946157056;

pub const SHM_HUGE_64KB: i32 = 1073741824;

pub const SHM_HUGE_8MB: i32 = 1543503872;

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
}

#[repr(C)]
pub struct x86_cpu_id {
    pub vendor: __u16,
    pub family: __u16,
    pub model: __u16,
    pub steppings: __u16,
    pub feature: __u16,
    pub driver_data: kernel_ulong_t,
}

unsafe extern "C" {
    pub fn __module_put_and_exit(mod_: *mut module, code: crate::ctypes::c_long) -> !;
}

pub const LEGACY_MAP_MASK: i32 = 2080897395;

pub const MAP_HUGE_16GB: i32 = -2013265920;

pub const MAP_HUGE_16KB: i32 = 939524096;

pub const MAP_HUGE_16MB: i32 = 1610612736;

pub const MAP_HUGE_1GB: i32 = 2013265920;

pub const MAP_HUGE_1MB: i32 = 1342177280;

pub const MAP_HUGE_256MB: i32 = 1879048192;

pub const MAP_HUGE_2GB: i32 = 2080374784;

pub const MAP_HUGE_2MB: i32 = 1409286144;

pub const MAP_HUGE_32MB: i32 = 1677721600;

pub const MAP_HUGE_512KB: i32 = 1275068416;

pub const MAP_HUGE_512MB: i32 = 1946157056;

pub const MAP_HUGE_64KB: i32 = 1073741824;

pub const MAP_HUGE_8MB: i32 = 1543503872;

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
pub struct ucounts {
    pub node: hlist_node,
    pub ns: *mut user_namespace,
    pub uid: kuid_t,
    pub count: crate::ctypes::c_int,
    pub ucount: [atomic_t; 10usize],
}

#[repr(C)]
pub struct user_namespace {
    pub uid_map: uid_gid_map,
    pub gid_map: uid_gid_map,
    pub projid_map: uid_gid_map,
    pub count: atomic_t,
    pub parent: *mut user_namespace,
    pub level: crate::ctypes::c_int,
    pub owner: kuid_t,
    pub group: kgid_t,
    pub ns: ns_common,
    pub flags: crate::ctypes::c_ulong,
    pub parent_could_setfcap: bool_,
    pub keyring_name_list: list_head,
    pub user_keyring_register: *mut key,
    pub keyring_sem: rw_semaphore,
    pub persistent_keyring_register: *mut key,
    pub work: work_struct,
    pub set: ctl_table_set,
    pub sysctls: *mut ctl_table_header,
    pub ucounts: *mut ucounts,
    pub ucount_max: [crate::ctypes::c_int; 10usize],
}

#[repr(C)]
pub struct user_struct {
    pub __count: refcount_t,
    pub processes: atomic_t,
    pub sigpending: atomic_t,
    pub fanotify_listeners: atomic_t,
    pub epoll_watches: atomic_long_t,
    pub mq_bytes: crate::ctypes::c_ulong,
    pub locked_shm: crate::ctypes::c_ulong,
    pub unix_inflight: crate::ctypes::c_ulong,
    pub pipe_bufs: atomic_long_t,
    pub uidhash_node: hlist_node,
    pub uid: kuid_t,
    pub locked_vm: atomic_long_t,
    pub ratelimit: ratelimit_state,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct fanotify_group_private_data {
    pub access_list: list_head,
    pub access_waitq: wait_queue_head_t,
    pub flags: crate::ctypes::c_int,
    pub f_flags: crate::ctypes::c_int,
    pub max_marks: crate::ctypes::c_uint,
    pub user: *mut user_struct,
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
    pub s_fsnotify_inode_refs: atomic_long_t,
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
    pub _padding_after_s_stack_depth: [u8; 20usize],
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct export_operations {
    pub encode_fh: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            fh: *mut __u32,
            max_len: *mut crate::ctypes::c_int,
            parent: *mut inode,
        ) -> crate::ctypes::c_int,
    >,
    pub fh_to_dentry: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            fid: *mut fid,
            fh_len: crate::ctypes::c_int,
            fh_type: crate::ctypes::c_int,
        ) -> *mut dentry,
    >,
    pub fh_to_parent: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            fid: *mut fid,
            fh_len: crate::ctypes::c_int,
            fh_type: crate::ctypes::c_int,
        ) -> *mut dentry,
    >,
    pub get_name: ::core::option::Option<
        unsafe extern "C" fn(
            parent: *mut dentry,
            name: *mut crate::ctypes::c_char,
            child: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub get_parent: ::core::option::Option<
        unsafe extern "C" fn(child: *mut dentry) -> *mut dentry,
    >,
    pub commit_metadata: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> crate::ctypes::c_int,
    >,
    pub get_uuid: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            buf: *mut u8_,
            len: *mut u32_,
            offset: *mut u64_,
        ) -> crate::ctypes::c_int,
    >,
    pub map_blocks: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            offset: loff_t,
            len: u64_,
            iomap: *mut iomap,
            write: bool_,
            device_generation: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub commit_blocks: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            iomaps: *mut iomap,
            nr_iomaps: crate::ctypes::c_int,
            iattr: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct fsnotify_event {
    pub list: list_head,
    pub objectid: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct fsnotify_group {
    pub ops: *const fsnotify_ops,
    pub refcnt: refcount_t,
    pub notification_lock: spinlock_t,
    pub notification_list: list_head,
    pub notification_waitq: wait_queue_head_t,
    pub q_len: crate::ctypes::c_uint,
    pub max_events: crate::ctypes::c_uint,
    pub priority: crate::ctypes::c_uint,
    pub shutdown: bool_,
    pub mark_mutex: mutex,
    pub num_marks: atomic_t,
    pub user_waits: atomic_t,
    pub marks_list: list_head,
    pub fsn_fa: *mut fasync_struct,
    pub overflow_event: *mut fsnotify_event,
    pub memcg: *mut mem_cgroup,
    pub anon__private: fsnotify_group__private,
}

#[repr(C)]
pub struct fsnotify_iter_info {
    pub marks: [*mut fsnotify_mark; 4usize],
    pub report_mask: crate::ctypes::c_uint,
    pub srcu_idx: crate::ctypes::c_int,
}

#[repr(C)]
pub struct fsnotify_mark {
    pub mask: __u32,
    pub refcnt: refcount_t,
    pub group: *mut fsnotify_group,
    pub g_list: list_head,
    pub lock: spinlock_t,
    pub obj_list: hlist_node,
    pub connector: *mut fsnotify_mark_connector,
    pub ignored_mask: __u32,
    pub flags: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct fsnotify_ops {
    pub handle_event: ::core::option::Option<
        unsafe extern "C" fn(
            group: *mut fsnotify_group,
            mask: u32_,
            data: *const crate::ctypes::c_void,
            data_type: crate::ctypes::c_int,
            dir: *mut inode,
            file_name: *const qstr,
            cookie: u32_,
            iter_info: *mut fsnotify_iter_info,
        ) -> crate::ctypes::c_int,
    >,
    pub handle_inode_event: ::core::option::Option<
        unsafe extern "C" fn(
            mark: *mut fsnotify_mark,
            mask: u32_,
            inode: *mut inode,
            dir: *mut inode,
            file_name: *const qstr,
            cookie: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub free_group_priv: ::core::option::Option<
        unsafe extern "C" fn(group: *mut fsnotify_group),
    >,
    pub freeing_mark: ::core::option::Option<
        unsafe extern "C" fn(mark: *mut fsnotify_mark, group: *mut fsnotify_group),
    >,
    pub free_event: ::core::option::Option<
        unsafe extern "C" fn(event: *mut fsnotify_event),
    >,
    pub free_mark: ::core::option::Option<
        unsafe extern "C" fn(mark: *mut fsnotify_mark),
    >,
}

#[repr(C)]
pub struct lock_manager_operations {
    pub lm_get_owner: ::core::option::Option<
        unsafe extern "C" fn(arg1: fl_owner_t) -> fl_owner_t,
    >,
    pub lm_put_owner: ::core::option::Option<unsafe extern "C" fn(arg1: fl_owner_t)>,
    pub lm_notify: ::core::option::Option<unsafe extern "C" fn(arg1: *mut file_lock)>,
    pub lm_grant: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut file_lock,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub lm_break: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut file_lock) -> bool_,
    >,
    pub lm_change: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut file_lock,
            arg2: crate::ctypes::c_int,
            arg3: *mut list_head,
        ) -> crate::ctypes::c_int,
    >,
    pub lm_setup: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut file_lock, arg2: *mut *mut crate::ctypes::c_void),
    >,
    pub lm_breaker_owns_lease: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut file_lock) -> bool_,
    >,
}

pub const ALL_FSNOTIFY_BITS: u32 = 4228382719;

pub const ALL_FSNOTIFY_DIRENT_EVENTS: i32 = 960;

pub const ALL_FSNOTIFY_FLAGS: u32 = 3959422976;

pub const FSNOTIFY_MARK_FLAG_ALIVE: i32 = 2;

pub const FSNOTIFY_MARK_FLAG_ATTACHED: i32 = 4;

pub const FSNOTIFY_MARK_FLAG_IGNORED_SURV_MODIFY: i32 = 1;

pub const FSNOTIFY_OBJ_ALL_TYPES_MASK: u32 = 15;

pub const FSNOTIFY_OBJ_TYPE_INODE_FL: u32 = 1;

pub const FSNOTIFY_OBJ_TYPE_PARENT: fsnotify_obj_type = 1;

pub const FSNOTIFY_OBJ_TYPE_PARENT_FL: u32 = 2;

pub const FSNOTIFY_OBJ_TYPE_SB: fsnotify_obj_type = 3;

pub const FSNOTIFY_OBJ_TYPE_SB_FL: u32 = 8;

pub const FSNOTIFY_OBJ_TYPE_VFSMOUNT: fsnotify_obj_type = 2;

pub const FSNOTIFY_OBJ_TYPE_VFSMOUNT_FL: u32 = 4;

pub const FS_DN_RENAME: i32 = 268435456;

pub const FS_EXCL_UNLINK: i32 = 67108864;

pub const FS_IN_ONESHOT: u32 = 2147483648;

pub type fsnotify_obj_type = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___fcheck_files"]
    pub fn __fcheck_files(
        files: *mut files_struct,
        fd: crate::ctypes::c_uint,
    ) -> *mut file;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fcheck_files"]
    pub fn fcheck_files(
        files: *mut files_struct,
        fd: crate::ctypes::c_uint,
    ) -> *mut file;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_add_inode_mark"]
    pub fn fsnotify_add_inode_mark(
        mark: *mut fsnotify_mark,
        inode: *mut inode,
        allow_dups: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_add_inode_mark_locked"]
    pub fn fsnotify_add_inode_mark_locked(
        mark: *mut fsnotify_mark,
        inode: *mut inode,
        allow_dups: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_create"]
    pub fn fsnotify_create(inode: *mut inode, dentry: *mut dentry);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_init_event"]
    pub fn fsnotify_init_event(
        event: *mut fsnotify_event,
        objectid: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_iter_set_report_type"]
    pub fn fsnotify_iter_set_report_type(
        iter_info: *mut fsnotify_iter_info,
        type_: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_iter_set_report_type_mark"]
    pub fn fsnotify_iter_set_report_type_mark(
        iter_info: *mut fsnotify_iter_info,
        type_: crate::ctypes::c_int,
        mark: *mut fsnotify_mark,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_iter_should_report_type"]
    pub fn fsnotify_iter_should_report_type(
        iter_info: *mut fsnotify_iter_info,
        type_: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_mkdir"]
    pub fn fsnotify_mkdir(inode: *mut inode, dentry: *mut dentry);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_name"]
    pub fn fsnotify_name(
        dir: *mut inode,
        mask: __u32,
        child: *mut inode,
        name: *const qstr,
        cookie: u32_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_valid_obj_type"]
    pub fn fsnotify_valid_obj_type(type_: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    pub fn __alloc_fd(
        files: *mut files_struct,
        start: crate::ctypes::c_uint,
        end: crate::ctypes::c_uint,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __close_fd(
        files: *mut files_struct,
        fd: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __fd_install(
        files: *mut files_struct,
        fd: crate::ctypes::c_uint,
        file: *mut file,
    );
}

unsafe extern "C" {
    pub fn fsnotify_add_event(
        group: *mut fsnotify_group,
        event: *mut fsnotify_event,
        merge: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut list_head,
                arg2: *mut fsnotify_event,
            ) -> crate::ctypes::c_int,
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fsnotify_add_mark(
        mark: *mut fsnotify_mark,
        connp: *mut fsnotify_connp_t,
        type_: crate::ctypes::c_uint,
        allow_dups: crate::ctypes::c_int,
        fsid: *mut __kernel_fsid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fsnotify_add_mark_locked(
        mark: *mut fsnotify_mark,
        connp: *mut fsnotify_connp_t,
        type_: crate::ctypes::c_uint,
        allow_dups: crate::ctypes::c_int,
        fsid: *mut __kernel_fsid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fsnotify_alloc_group(ops: *const fsnotify_ops) -> *mut fsnotify_group;
}

unsafe extern "C" {
    pub fn fsnotify_clear_marks_by_group(
        group: *mut fsnotify_group,
        type_: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn fsnotify_notify_queue_is_empty(group: *mut fsnotify_group) -> bool_;
}

unsafe extern "C" {
    pub fn reset_files_struct(arg1: *mut files_struct);
}

unsafe extern "C" {
    pub fn unshare_files(arg1: *mut *mut files_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vfs_rename(
        arg1: *mut inode,
        arg2: *mut dentry,
        arg3: *mut inode,
        arg4: *mut dentry,
        arg5: *mut *mut inode,
        arg6: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(64))]
pub struct dst_ops {
    pub family: crate::ctypes::c_ushort,
    pub gc_thresh: crate::ctypes::c_uint,
    pub gc: ::core::option::Option<unsafe extern "C" fn(ops: *mut dst_ops)>,
    pub check: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dst_entry, cookie: __u32) -> *mut dst_entry,
    >,
    pub default_advmss: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dst_entry) -> crate::ctypes::c_uint,
    >,
    pub mtu: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dst_entry) -> crate::ctypes::c_uint,
    >,
    pub cow_metrics: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dst_entry,
            arg2: crate::ctypes::c_ulong,
        ) -> *mut u32_,
    >,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(arg1: *mut dst_entry)>,
    pub ifdown: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dst_entry,
            dev: *mut net_device,
            how: crate::ctypes::c_int,
        ),
    >,
    pub negative_advice: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dst_entry) -> *mut dst_entry,
    >,
    pub link_failure: ::core::option::Option<unsafe extern "C" fn(arg1: *mut sk_buff)>,
    pub update_pmtu: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *mut dst_entry,
            sk: *mut sock,
            skb: *mut sk_buff,
            mtu: u32_,
            confirm_neigh: bool_,
        ),
    >,
    pub redirect: ::core::option::Option<
        unsafe extern "C" fn(dst: *mut dst_entry, sk: *mut sock, skb: *mut sk_buff),
    >,
    pub local_out: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            sk: *mut sock,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub neigh_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *const dst_entry,
            skb: *mut sk_buff,
            daddr: *const crate::ctypes::c_void,
        ) -> *mut neighbour,
    >,
    pub confirm_neigh: ::core::option::Option<
        unsafe extern "C" fn(dst: *const dst_entry, daddr: *const crate::ctypes::c_void),
    >,
    pub kmem_cachep: *mut kmem_cache,
    pub pcpuc_entries: percpu_counter,
}

unsafe extern "C" {
    pub fn inet6_ehashfn(
        net: *const net,
        laddr: *const in6_addr,
        lport: u16_,
        faddr: *const in6_addr,
        fport: __be16,
    ) -> u32_;
}

#[repr(C)]
pub union security_list_options {
    pub binder_set_context_mgr: ::core::option::Option<
        unsafe extern "C" fn(mgr: *const cred) -> crate::ctypes::c_int,
    >,
    pub binder_transaction: ::core::option::Option<
        unsafe extern "C" fn(from: *const cred, to: *const cred) -> crate::ctypes::c_int,
    >,
    pub binder_transfer_binder: ::core::option::Option<
        unsafe extern "C" fn(from: *const cred, to: *const cred) -> crate::ctypes::c_int,
    >,
    pub binder_transfer_file: ::core::option::Option<
        unsafe extern "C" fn(
            from: *const cred,
            to: *const cred,
            file: *mut file,
        ) -> crate::ctypes::c_int,
    >,
    pub ptrace_access_check: ::core::option::Option<
        unsafe extern "C" fn(
            child: *mut task_struct,
            mode: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub ptrace_traceme: ::core::option::Option<
        unsafe extern "C" fn(parent: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub capget: ::core::option::Option<
        unsafe extern "C" fn(
            target: *mut task_struct,
            effective: *mut kernel_cap_t,
            inheritable: *mut kernel_cap_t,
            permitted: *mut kernel_cap_t,
        ) -> crate::ctypes::c_int,
    >,
    pub capset: ::core::option::Option<
        unsafe extern "C" fn(
            new: *mut cred,
            old: *const cred,
            effective: *const kernel_cap_t,
            inheritable: *const kernel_cap_t,
            permitted: *const kernel_cap_t,
        ) -> crate::ctypes::c_int,
    >,
    pub capable: ::core::option::Option<
        unsafe extern "C" fn(
            cred: *const cred,
            ns: *mut user_namespace,
            cap: crate::ctypes::c_int,
            opts: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub quotactl: ::core::option::Option<
        unsafe extern "C" fn(
            cmds: crate::ctypes::c_int,
            type_: crate::ctypes::c_int,
            id: crate::ctypes::c_int,
            sb: *mut super_block,
        ) -> crate::ctypes::c_int,
    >,
    pub quota_on: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub syslog: ::core::option::Option<
        unsafe extern "C" fn(type_: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub settime: ::core::option::Option<
        unsafe extern "C" fn(
            ts: *const timespec64,
            tz: *const timezone,
        ) -> crate::ctypes::c_int,
    >,
    pub vm_enough_memory: ::core::option::Option<
        unsafe extern "C" fn(
            mm: *mut mm_struct,
            pages: crate::ctypes::c_long,
        ) -> crate::ctypes::c_int,
    >,
    pub bprm_creds_for_exec: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm) -> crate::ctypes::c_int,
    >,
    pub bprm_creds_from_file: ::core::option::Option<
        unsafe extern "C" fn(
            bprm: *mut linux_binprm,
            file: *mut file,
        ) -> crate::ctypes::c_int,
    >,
    pub bprm_check_security: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm) -> crate::ctypes::c_int,
    >,
    pub bprm_committing_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm),
    >,
    pub bprm_committed_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm),
    >,
    pub fs_context_dup: ::core::option::Option<
        unsafe extern "C" fn(
            fc: *mut fs_context,
            src_sc: *mut fs_context,
        ) -> crate::ctypes::c_int,
    >,
    pub fs_context_parse_param: ::core::option::Option<
        unsafe extern "C" fn(
            fc: *mut fs_context,
            param: *mut fs_parameter,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub sb_free_security: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block),
    >,
    pub sb_free_mnt_opts: ::core::option::Option<
        unsafe extern "C" fn(mnt_opts: *mut crate::ctypes::c_void),
    >,
    pub sb_eat_lsm_opts: ::core::option::Option<
        unsafe extern "C" fn(
            orig: *mut crate::ctypes::c_char,
            mnt_opts: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_remount: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            mnt_opts: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_kern_mount: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub sb_show_options: ::core::option::Option<
        unsafe extern "C" fn(
            m: *mut seq_file,
            sb: *mut super_block,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_statfs: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub sb_mount: ::core::option::Option<
        unsafe extern "C" fn(
            dev_name: *const crate::ctypes::c_char,
            path: *const path,
            type_: *const crate::ctypes::c_char,
            flags: crate::ctypes::c_ulong,
            data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_umount: ::core::option::Option<
        unsafe extern "C" fn(
            mnt: *mut vfsmount,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_pivotroot: ::core::option::Option<
        unsafe extern "C" fn(
            old_path: *const path,
            new_path: *const path,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_set_mnt_opts: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            mnt_opts: *mut crate::ctypes::c_void,
            kern_flags: crate::ctypes::c_ulong,
            set_kern_flags: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_clone_mnt_opts: ::core::option::Option<
        unsafe extern "C" fn(
            oldsb: *const super_block,
            newsb: *mut super_block,
            kern_flags: crate::ctypes::c_ulong,
            set_kern_flags: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_add_mnt_opt: ::core::option::Option<
        unsafe extern "C" fn(
            option: *const crate::ctypes::c_char,
            val: *const crate::ctypes::c_char,
            len: crate::ctypes::c_int,
            mnt_opts: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub move_mount: ::core::option::Option<
        unsafe extern "C" fn(
            from_path: *const path,
            to_path: *const path,
        ) -> crate::ctypes::c_int,
    >,
    pub dentry_init_security: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            mode: crate::ctypes::c_int,
            name: *const qstr,
            ctx: *mut *mut crate::ctypes::c_void,
            ctxlen: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub dentry_create_files_as: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            mode: crate::ctypes::c_int,
            name: *mut qstr,
            old: *const cred,
            new: *mut cred,
        ) -> crate::ctypes::c_int,
    >,
    pub path_unlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
            mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub path_rmdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_mknod: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
            mode: umode_t,
            dev: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub path_truncate: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
    >,
    pub path_symlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
            old_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub path_link: ::core::option::Option<
        unsafe extern "C" fn(
            old_dentry: *mut dentry,
            new_dir: *const path,
            new_dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_rename: ::core::option::Option<
        unsafe extern "C" fn(
            old_dir: *const path,
            old_dentry: *mut dentry,
            new_dir: *const path,
            new_dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_chmod: ::core::option::Option<
        unsafe extern "C" fn(path: *const path, mode: umode_t) -> crate::ctypes::c_int,
    >,
    pub path_chown: ::core::option::Option<
        unsafe extern "C" fn(
            path: *const path,
            uid: kuid_t,
            gid: kgid_t,
        ) -> crate::ctypes::c_int,
    >,
    pub path_chroot: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
    >,
    pub path_notify: ::core::option::Option<
        unsafe extern "C" fn(
            path: *const path,
            mask: u64_,
            obj_type: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> crate::ctypes::c_int,
    >,
    pub inode_free_security: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode),
    >,
    pub inode_init_security: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            dir: *mut inode,
            qstr: *const qstr,
            name: *mut *const crate::ctypes::c_char,
            value: *mut *mut crate::ctypes::c_void,
            len: *mut usize,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_create: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
            mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_link: ::core::option::Option<
        unsafe extern "C" fn(
            old_dentry: *mut dentry,
            dir: *mut inode,
            new_dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_unlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_symlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
            old_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
            mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_rmdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_mknod: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
            mode: umode_t,
            dev: dev_t,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_rename: ::core::option::Option<
        unsafe extern "C" fn(
            old_dir: *mut inode,
            old_dentry: *mut dentry,
            new_dir: *mut inode,
            new_dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_readlink: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_follow_link: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            inode: *mut inode,
            rcu: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_permission: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            mask: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_setattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            attr: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getattr: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
    >,
    pub inode_setxattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
            value: *const crate::ctypes::c_void,
            size: usize,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_setxattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
            value: *const crate::ctypes::c_void,
            size: usize,
            flags: crate::ctypes::c_int,
        ),
    >,
    pub inode_getxattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_listxattr: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_removexattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_need_killpriv: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_killpriv: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_getsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            name: *const crate::ctypes::c_char,
            buffer: *mut *mut crate::ctypes::c_void,
            alloc: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_setsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            name: *const crate::ctypes::c_char,
            value: *const crate::ctypes::c_void,
            size: usize,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_listsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            buffer: *mut crate::ctypes::c_char,
            buffer_size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getsecid: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode, secid: *mut u32_),
    >,
    pub inode_copy_up: ::core::option::Option<
        unsafe extern "C" fn(
            src: *mut dentry,
            new: *mut *mut cred,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_copy_up_xattr: ::core::option::Option<
        unsafe extern "C" fn(name: *const crate::ctypes::c_char) -> crate::ctypes::c_int,
    >,
    pub kernfs_init_security: ::core::option::Option<
        unsafe extern "C" fn(
            kn_dir: *mut kernfs_node,
            kn: *mut kernfs_node,
        ) -> crate::ctypes::c_int,
    >,
    pub file_permission: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            mask: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub file_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file) -> crate::ctypes::c_int,
    >,
    pub file_free_security: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file),
    >,
    pub file_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub file_ioctl_compat: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub mmap_addr: ::core::option::Option<
        unsafe extern "C" fn(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int,
    >,
    pub mmap_file: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            reqprot: crate::ctypes::c_ulong,
            prot: crate::ctypes::c_ulong,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub file_mprotect: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            reqprot: crate::ctypes::c_ulong,
            prot: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub file_lock: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            cmd: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub file_fcntl: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub file_set_fowner: ::core::option::Option<unsafe extern "C" fn(file: *mut file)>,
    pub file_send_sigiotask: ::core::option::Option<
        unsafe extern "C" fn(
            tsk: *mut task_struct,
            fown: *mut fown_struct,
            sig: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub file_receive: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file) -> crate::ctypes::c_int,
    >,
    pub file_open: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file) -> crate::ctypes::c_int,
    >,
    pub task_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            task: *mut task_struct,
            clone_flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub task_free: ::core::option::Option<unsafe extern "C" fn(task: *mut task_struct)>,
    pub cred_alloc_blank: ::core::option::Option<
        unsafe extern "C" fn(cred: *mut cred, gfp: gfp_t) -> crate::ctypes::c_int,
    >,
    pub cred_free: ::core::option::Option<unsafe extern "C" fn(cred: *mut cred)>,
    pub cred_prepare: ::core::option::Option<
        unsafe extern "C" fn(
            new: *mut cred,
            old: *const cred,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub cred_transfer: ::core::option::Option<
        unsafe extern "C" fn(new: *mut cred, old: *const cred),
    >,
    pub cred_getsecid: ::core::option::Option<
        unsafe extern "C" fn(c: *const cred, secid: *mut u32_),
    >,
    pub kernel_act_as: ::core::option::Option<
        unsafe extern "C" fn(new: *mut cred, secid: u32_) -> crate::ctypes::c_int,
    >,
    pub kernel_create_files_as: ::core::option::Option<
        unsafe extern "C" fn(new: *mut cred, inode: *mut inode) -> crate::ctypes::c_int,
    >,
    pub kernel_module_request: ::core::option::Option<
        unsafe extern "C" fn(
            kmod_name: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub kernel_load_data: ::core::option::Option<
        unsafe extern "C" fn(
            id: kernel_load_data_id,
            contents: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub kernel_post_load_data: ::core::option::Option<
        unsafe extern "C" fn(
            buf: *mut crate::ctypes::c_char,
            size: loff_t,
            id: kernel_load_data_id,
            description: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub kernel_read_file: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            id: kernel_read_file_id,
            contents: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub kernel_post_read_file: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            buf: *mut crate::ctypes::c_char,
            size: loff_t,
            id: kernel_read_file_id,
        ) -> crate::ctypes::c_int,
    >,
    pub task_fix_setuid: ::core::option::Option<
        unsafe extern "C" fn(
            new: *mut cred,
            old: *const cred,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub task_fix_setgid: ::core::option::Option<
        unsafe extern "C" fn(
            new: *mut cred,
            old: *const cred,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub task_setpgid: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct, pgid: pid_t) -> crate::ctypes::c_int,
    >,
    pub task_getpgid: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_getsid: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_getsecid: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct, secid: *mut u32_),
    >,
    pub task_setnice: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            nice: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub task_setioprio: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            ioprio: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub task_getioprio: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_prlimit: ::core::option::Option<
        unsafe extern "C" fn(
            cred: *const cred,
            tcred: *const cred,
            flags: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub task_setrlimit: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            resource: crate::ctypes::c_uint,
            new_rlim: *mut rlimit,
        ) -> crate::ctypes::c_int,
    >,
    pub task_setscheduler: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_getscheduler: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_movememory: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_kill: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            info: *mut kernel_siginfo,
            sig: crate::ctypes::c_int,
            cred: *const cred,
        ) -> crate::ctypes::c_int,
    >,
    pub task_prctl: ::core::option::Option<
        unsafe extern "C" fn(
            option: crate::ctypes::c_int,
            arg2: crate::ctypes::c_ulong,
            arg3: crate::ctypes::c_ulong,
            arg4: crate::ctypes::c_ulong,
            arg5: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub task_to_inode: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct, inode: *mut inode),
    >,
    pub ipc_permission: ::core::option::Option<
        unsafe extern "C" fn(
            ipcp: *mut kern_ipc_perm,
            flag: crate::ctypes::c_short,
        ) -> crate::ctypes::c_int,
    >,
    pub ipc_getsecid: ::core::option::Option<
        unsafe extern "C" fn(ipcp: *mut kern_ipc_perm, secid: *mut u32_),
    >,
    pub msg_msg_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(msg: *mut msg_msg) -> crate::ctypes::c_int,
    >,
    pub msg_msg_free_security: ::core::option::Option<
        unsafe extern "C" fn(msg: *mut msg_msg),
    >,
    pub msg_queue_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm) -> crate::ctypes::c_int,
    >,
    pub msg_queue_free_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm),
    >,
    pub msg_queue_associate: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            msqflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub msg_queue_msgctl: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub msg_queue_msgsnd: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            msg: *mut msg_msg,
            msqflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub msg_queue_msgrcv: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            msg: *mut msg_msg,
            target: *mut task_struct,
            type_: crate::ctypes::c_long,
            mode: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub shm_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm) -> crate::ctypes::c_int,
    >,
    pub shm_free_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm),
    >,
    pub shm_associate: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            shmflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub shm_shmctl: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub shm_shmat: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            shmaddr: *mut crate::ctypes::c_char,
            shmflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sem_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm) -> crate::ctypes::c_int,
    >,
    pub sem_free_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm),
    >,
    pub sem_associate: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            semflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sem_semctl: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sem_semop: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            sops: *mut sembuf,
            nsops: crate::ctypes::c_uint,
            alter: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub netlink_send: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub d_instantiate: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry, inode: *mut inode),
    >,
    pub getprocattr: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            name: *mut crate::ctypes::c_char,
            value: *mut *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub setprocattr: ::core::option::Option<
        unsafe extern "C" fn(
            name: *const crate::ctypes::c_char,
            value: *mut crate::ctypes::c_void,
            size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub ismaclabel: ::core::option::Option<
        unsafe extern "C" fn(name: *const crate::ctypes::c_char) -> crate::ctypes::c_int,
    >,
    pub secid_to_secctx: ::core::option::Option<
        unsafe extern "C" fn(
            secid: u32_,
            secdata: *mut *mut crate::ctypes::c_char,
            seclen: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub secctx_to_secid: ::core::option::Option<
        unsafe extern "C" fn(
            secdata: *const crate::ctypes::c_char,
            seclen: u32_,
            secid: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub release_secctx: ::core::option::Option<
        unsafe extern "C" fn(secdata: *mut crate::ctypes::c_char, seclen: u32_),
    >,
    pub inode_invalidate_secctx: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode),
    >,
    pub inode_notifysecctx: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *mut crate::ctypes::c_void,
            ctxlen: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_setsecctx: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            ctx: *mut crate::ctypes::c_void,
            ctxlen: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getsecctx: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *mut *mut crate::ctypes::c_void,
            ctxlen: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub unix_stream_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut sock,
            other: *mut sock,
            newsk: *mut sock,
        ) -> crate::ctypes::c_int,
    >,
    pub unix_may_send: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            other: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_create: ::core::option::Option<
        unsafe extern "C" fn(
            family: crate::ctypes::c_int,
            type_: crate::ctypes::c_int,
            protocol: crate::ctypes::c_int,
            kern: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_post_create: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            family: crate::ctypes::c_int,
            type_: crate::ctypes::c_int,
            protocol: crate::ctypes::c_int,
            kern: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_socketpair: ::core::option::Option<
        unsafe extern "C" fn(
            socka: *mut socket,
            sockb: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_bind: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            address: *mut sockaddr,
            addrlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            address: *mut sockaddr,
            addrlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_listen: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            backlog: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_accept: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            newsock: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_sendmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            msg: *mut msghdr,
            size: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_recvmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            msg: *mut msghdr,
            size: crate::ctypes::c_int,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_getsockname: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub socket_getpeername: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub socket_getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_setsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_shutdown: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            how: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_sock_rcv_skb: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub socket_getpeersec_stream: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            optval: sockptr_t,
            optlen: sockptr_t,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_getpeersec_dgram: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            skb: *mut sk_buff,
            secid: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub sk_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            family: crate::ctypes::c_int,
            priority: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub sk_free_security: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_clone_security: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock, newsk: *mut sock),
    >,
    pub sk_getsecid: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, secid: *mut u32_),
    >,
    pub sock_graft: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, parent: *mut socket),
    >,
    pub inet_conn_request: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            skb: *mut sk_buff,
            req: *mut request_sock,
        ) -> crate::ctypes::c_int,
    >,
    pub inet_csk_clone: ::core::option::Option<
        unsafe extern "C" fn(newsk: *mut sock, req: *const request_sock),
    >,
    pub inet_conn_established: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff),
    >,
    pub secmark_relabel_packet: ::core::option::Option<
        unsafe extern "C" fn(secid: u32_) -> crate::ctypes::c_int,
    >,
    pub secmark_refcount_inc: ::core::option::Option<unsafe extern "C" fn()>,
    pub secmark_refcount_dec: ::core::option::Option<unsafe extern "C" fn()>,
    pub req_classify_flow: ::core::option::Option<
        unsafe extern "C" fn(req: *const request_sock, flic: *mut flowi_common),
    >,
    pub tun_dev_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            security: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub tun_dev_free_security: ::core::option::Option<
        unsafe extern "C" fn(security: *mut crate::ctypes::c_void),
    >,
    pub tun_dev_create: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub tun_dev_attach_queue: ::core::option::Option<
        unsafe extern "C" fn(
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub tun_dev_attach: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub tun_dev_open: ::core::option::Option<
        unsafe extern "C" fn(
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sctp_assoc_request: ::core::option::Option<
        unsafe extern "C" fn(
            ep: *mut sctp_endpoint,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub sctp_bind_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            optname: crate::ctypes::c_int,
            address: *mut sockaddr,
            addrlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sctp_sk_clone: ::core::option::Option<
        unsafe extern "C" fn(ep: *mut sctp_endpoint, sk: *mut sock, newsk: *mut sock),
    >,
    pub xfrm_policy_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            ctxp: *mut *mut xfrm_sec_ctx,
            sec_ctx: *mut xfrm_user_sec_ctx,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_clone_security: ::core::option::Option<
        unsafe extern "C" fn(
            old_ctx: *mut xfrm_sec_ctx,
            new_ctx: *mut *mut xfrm_sec_ctx,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_free_security: ::core::option::Option<
        unsafe extern "C" fn(ctx: *mut xfrm_sec_ctx),
    >,
    pub xfrm_policy_delete_security: ::core::option::Option<
        unsafe extern "C" fn(ctx: *mut xfrm_sec_ctx) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            sec_ctx: *mut xfrm_user_sec_ctx,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_alloc_acquire: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            polsec: *mut xfrm_sec_ctx,
            secid: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_free_security: ::core::option::Option<
        unsafe extern "C" fn(x: *mut xfrm_state),
    >,
    pub xfrm_state_delete_security: ::core::option::Option<
        unsafe extern "C" fn(x: *mut xfrm_state) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *mut xfrm_sec_ctx,
            fl_secid: u32_,
            dir: u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_pol_flow_match: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            xp: *mut xfrm_policy,
            flic: *const flowi_common,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_decode_session: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            secid: *mut u32_,
            ckall: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub key_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            key: *mut key,
            cred: *const cred,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub key_free: ::core::option::Option<unsafe extern "C" fn(key: *mut key)>,
    pub key_permission: ::core::option::Option<
        unsafe extern "C" fn(
            key_ref: key_ref_t,
            cred: *const cred,
            need_perm: key_need_perm,
        ) -> crate::ctypes::c_int,
    >,
    pub key_getsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            key: *mut key,
            _buffer: *mut *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub audit_rule_init: ::core::option::Option<
        unsafe extern "C" fn(
            field: u32_,
            op: u32_,
            rulestr: *mut crate::ctypes::c_char,
            lsmrule: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub audit_rule_known: ::core::option::Option<
        unsafe extern "C" fn(krule: *mut audit_krule) -> crate::ctypes::c_int,
    >,
    pub audit_rule_match: ::core::option::Option<
        unsafe extern "C" fn(
            secid: u32_,
            field: u32_,
            op: u32_,
            lsmrule: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub audit_rule_free: ::core::option::Option<
        unsafe extern "C" fn(lsmrule: *mut crate::ctypes::c_void),
    >,
    pub bpf: ::core::option::Option<
        unsafe extern "C" fn(
            cmd: crate::ctypes::c_int,
            attr: *mut bpf_attr,
            size: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_map: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map, fmode: fmode_t) -> crate::ctypes::c_int,
    >,
    pub bpf_prog: ::core::option::Option<
        unsafe extern "C" fn(prog: *mut bpf_prog) -> crate::ctypes::c_int,
    >,
    pub bpf_map_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map) -> crate::ctypes::c_int,
    >,
    pub bpf_map_free_security: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map),
    >,
    pub bpf_prog_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(aux: *mut bpf_prog_aux) -> crate::ctypes::c_int,
    >,
    pub bpf_prog_free_security: ::core::option::Option<
        unsafe extern "C" fn(aux: *mut bpf_prog_aux),
    >,
    pub locked_down: ::core::option::Option<
        unsafe extern "C" fn(what: lockdown_reason) -> crate::ctypes::c_int,
    >,
    pub perf_event_open: ::core::option::Option<
        unsafe extern "C" fn(
            attr: *mut perf_event_attr,
            type_: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub perf_event_alloc: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub perf_event_free: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event),
    >,
    pub perf_event_read: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub perf_event_write: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
}

unsafe extern "C" {
    pub fn security_audit_rule_init(
        field: u32_,
        op: u32_,
        rulestr: *mut crate::ctypes::c_char,
        lsmrule: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct nft_object_type {
    pub select_ops: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const nft_ctx,
            tb: *const *const nlattr,
        ) -> *const nft_object_ops,
    >,
    pub ops: *const nft_object_ops,
    pub list: list_head,
    pub type_: u32_,
    pub maxattr: crate::ctypes::c_uint,
    pub owner: *mut module,
    pub policy: *const nla_policy,
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
    pub _padding_after_hsq_enabled: __BindgenOpaqueArray<[u8; 49usize]>,
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
pub struct Scsi_Host {
    pub __devices: list_head,
    pub __targets: list_head,
    pub starved_list: list_head,
    pub default_lock: spinlock_t,
    pub host_lock: *mut spinlock_t,
    pub scan_mutex: mutex,
    pub eh_cmd_q: list_head,
    pub ehandler: *mut task_struct,
    pub eh_action: *mut completion,
    pub host_wait: wait_queue_head_t,
    pub hostt: *mut scsi_host_template,
    pub transportt: *mut scsi_transport_template,
    pub tag_set: blk_mq_tag_set,
    pub host_blocked: atomic_t,
    pub host_failed: crate::ctypes::c_uint,
    pub host_eh_scheduled: crate::ctypes::c_uint,
    pub host_no: crate::ctypes::c_uint,
    pub eh_deadline: crate::ctypes::c_int,
    pub last_reset: crate::ctypes::c_ulong,
    pub max_channel: crate::ctypes::c_uint,
    pub max_id: crate::ctypes::c_uint,
    pub max_lun: u64_,
    pub unique_id: crate::ctypes::c_uint,
    pub max_cmd_len: crate::ctypes::c_ushort,
    pub this_id: crate::ctypes::c_int,
    pub can_queue: crate::ctypes::c_int,
    pub cmd_per_lun: crate::ctypes::c_short,
    pub sg_tablesize: crate::ctypes::c_ushort,
    pub sg_prot_tablesize: crate::ctypes::c_ushort,
    pub max_sectors: crate::ctypes::c_uint,
    pub max_segment_size: crate::ctypes::c_uint,
    pub dma_boundary: crate::ctypes::c_ulong,
    pub virt_boundary_mask: crate::ctypes::c_ulong,
    pub nr_hw_queues: crate::ctypes::c_uint,
    pub _bits_active_mode: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub work_q_name: [crate::ctypes::c_char; 20usize],
    pub work_q: *mut workqueue_struct,
    pub tmf_work_q: *mut workqueue_struct,
    pub max_host_blocked: crate::ctypes::c_uint,
    pub prot_capabilities: crate::ctypes::c_uint,
    pub prot_guard_type: crate::ctypes::c_uchar,
    pub base: crate::ctypes::c_ulong,
    pub io_port: crate::ctypes::c_ulong,
    pub n_io_port: crate::ctypes::c_uchar,
    pub dma_channel: crate::ctypes::c_uchar,
    pub irq: crate::ctypes::c_uint,
    pub shost_state: scsi_host_state,
    pub shost_gendev: device,
    pub shost_dev: device,
    pub shost_data: *mut crate::ctypes::c_void,
    pub dma_dev: *mut device,
    pub hostdata: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits Scsi_Host
    active_mode: crate::ctypes::c_uint as u32 = _bits_active_mode 0 2
    unchecked_isa_dma: crate::ctypes::c_uint as u32 = _bits_active_mode 2 1
    host_self_blocked: crate::ctypes::c_uint as u32 = _bits_active_mode 3 1
    reverse_ordering: crate::ctypes::c_uint as u32 = _bits_active_mode 4 1
    tmf_in_progress: crate::ctypes::c_uint as u32 = _bits_active_mode 5 1
    async_scan: crate::ctypes::c_uint as u32 = _bits_active_mode 6 1
    eh_noresume: crate::ctypes::c_uint as u32 = _bits_active_mode 7 1
    no_write_same: crate::ctypes::c_uint as u32 = _bits_active_mode 8 1
    host_tagset: crate::ctypes::c_uint as u32 = _bits_active_mode 9 1
    short_inquiry: crate::ctypes::c_uint as u32 = _bits_active_mode 10 1
    no_scsi2_lun_in_cdb: crate::ctypes::c_uint as u32 = _bits_active_mode 11 1

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
    pub _padding_after_align_resource: [u8; 16usize],
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

pub const LINUX_VERSION_CODE: i32 = 330458;
