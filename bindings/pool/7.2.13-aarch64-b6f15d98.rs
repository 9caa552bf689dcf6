// What 7.2.13-aarch64-b6f15d98 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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

pub const ARM64_WORKAROUND_2645198: i32 = 100;

pub const ARM64_WORKAROUND_2658417: i32 = 101;

pub const ARM64_WORKAROUND_4193714: i32 = 102;

pub const ARM64_WORKAROUND_4311569: i32 = 103;

pub const ARM64_WORKAROUND_834220: i32 = 87;

pub const ARM64_WORKAROUND_843419: i32 = 88;

pub const ARM64_WORKAROUND_845719: i32 = 89;

pub const ARM64_WORKAROUND_858921: i32 = 90;

pub const ARM64_WORKAROUND_AMPERE_AC03_CPU_38: i32 = 104;

pub const ARM64_WORKAROUND_AMPERE_AC04_CPU_23: i32 = 105;

pub const ARM64_WORKAROUND_BROKEN_AMU_CONSTCNT: i32 = 124;

pub const ARM64_WORKAROUND_CAVIUM_23154: i32 = 109;

pub const ARM64_WORKAROUND_CAVIUM_27456: i32 = 110;

pub const ARM64_WORKAROUND_CAVIUM_30115: i32 = 111;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_PRFM: i32 = 112;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_TVM: i32 = 113;

pub const ARM64_WORKAROUND_CLEAN_CACHE: i32 = 114;

pub const ARM64_WORKAROUND_DEVICE_LOAD_ACQUIRE: i32 = 115;

pub const ARM64_WORKAROUND_DISABLE_CNP: i32 = 116;

pub const ARM64_WORKAROUND_PMUV3_IMPDEF_TRAPS: i32 = 117;

pub const ARM64_WORKAROUND_QCOM_FALKOR_E1003: i32 = 118;

pub const ARM64_WORKAROUND_QCOM_ORYON_CNTVOFF: i32 = 119;

pub const ARM64_WORKAROUND_REPEAT_TLBI: i32 = 120;

pub const ARM64_WORKAROUND_SPECULATIVE_AT: i32 = 121;

pub const ARM64_WORKAROUND_SPECULATIVE_SSBS: i32 = 122;

pub const ARM64_WORKAROUND_SPECULATIVE_UNPRIV_LOAD: i32 = 123;

pub const ARM64_WORKAROUND_TRBE_OVERWRITE_FILL_MODE: i32 = 106;

pub const ARM64_WORKAROUND_TRBE_WRITE_OUT_OF_RANGE: i32 = 108;

pub const ARM64_WORKAROUND_TSB_FLUSH_FAILURE: i32 = 107;

pub const ID_AA64MMFR4_EL1_RES0: u64 = 18446479155831767040;

pub const RQ_nr_pinned: i32 = 4400;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 103;

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

pub const HCR_GUEST_FLAGS: crate::ctypes::c_ulong = 36515439167;

pub const __HCRX_EL2_MASK: u64 = 64;

pub const __HCRX_EL2_RES1: u64 = 0;

pub const __NR_compat32_syscalls: i32 = 472;

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

unsafe extern "C" {
    #[link_name = "kmod_shim_sparse_vmemmap_init_nid_late"]
    pub fn sparse_vmemmap_init_nid_late(nid: crate::ctypes::c_int);
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
    pub priv_: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_immutable: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

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

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_bbml2_noabort"]
    pub fn system_supports_bbml2_noabort() -> bool_;
}

unsafe extern "C" {
    pub fn cpu_supports_bbml2_noabort() -> bool_;
}
