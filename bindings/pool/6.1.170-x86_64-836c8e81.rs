// What 6.1.170-x86_64-836c8e81 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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
    pub _padding_after__bits_offline_disabled: [u8; 3usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1
    can_match: bool_ as u8 = _bits_offline_disabled 4 1

unsafe extern "C" {
    #[link_name = "kmod_shim_ex_handler_msr_mce"]
    pub fn ex_handler_msr_mce(regs: *mut pt_regs, wrmsr_: bool_);
}

pub const DIRECT_MAP_LEVEL2_SPLIT: vm_event_item = 106;

pub const DIRECT_MAP_LEVEL3_SPLIT: vm_event_item = 107;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 108;

unsafe extern "C" {
    #[link_name = "kmod_shim_page_ext_get"]
    pub fn page_ext_get(page: *mut page) -> *mut page_ext;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_ext_put"]
    pub fn page_ext_put(page_ext: *mut page_ext);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_random_vmfork_notifier"]
    pub fn register_random_vmfork_notifier(
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_random_vmfork_notifier"]
    pub fn unregister_random_vmfork_notifier(
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
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
    pub irq_hv_callback_count: crate::ctypes::c_uint,
    pub irq_hv_reenlightenment_count: crate::ctypes::c_uint,
    pub hyperv_stimer0_count: crate::ctypes::c_uint,
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
pub struct swap_info_struct {
    pub users: percpu_ref,
    pub flags: crate::ctypes::c_ulong,
    pub prio: crate::ctypes::c_short,
    pub list: plist_node,
    pub type_: crate::ctypes::c_schar,
    pub max: crate::ctypes::c_uint,
    pub swap_map: *mut crate::ctypes::c_uchar,
    pub cluster_info: *mut swap_cluster_info,
    pub free_clusters: swap_cluster_list,
    pub lowest_bit: crate::ctypes::c_uint,
    pub highest_bit: crate::ctypes::c_uint,
    pub pages: crate::ctypes::c_uint,
    pub inuse_pages: crate::ctypes::c_uint,
    pub cluster_next: crate::ctypes::c_uint,
    pub cluster_nr: crate::ctypes::c_uint,
    pub cluster_next_cpu: *mut crate::ctypes::c_uint,
    pub percpu_cluster: *mut percpu_cluster,
    pub swap_extent_root: rb_root,
    pub bdev: *mut block_device,
    pub swap_file: *mut file,
    pub old_block_size: crate::ctypes::c_uint,
    pub comp: completion,
    pub lock: spinlock_t,
    pub cont_lock: spinlock_t,
    pub discard_work: work_struct,
    pub discard_clusters: swap_cluster_list,
    pub avail_lists: __IncompleteArrayField<plist_node>,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 108usize],
}

pub const MAX_SWAPFILES: i32 = 27;

pub const PAGEFLAGS_MASK: crate::ctypes::c_ulong = 16777215;

pub const __NR_USED_SUBPAGE: crate::ctypes::c_uint = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim_PageHasHWPoisoned"]
    pub fn PageHasHWPoisoned(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_huge_page_for_hwpoison"]
    pub fn __get_huge_page_for_hwpoison(
        pfn: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kernel_poison_pages"]
    pub fn __kernel_poison_pages(page: *mut page, nunmpages: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_has_hwpoisoned"]
    pub fn folio_test_has_hwpoisoned(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_hwpoison"]
    pub fn folio_test_hwpoison(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_clear_page_hwpoison"]
    pub fn hugetlb_clear_page_hwpoison(hpage: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_hwpoison_entry"]
    pub fn is_hwpoison_entry(swp: swp_entry_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memory_failure_queue"]
    pub fn memory_failure_queue(
        pfn: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_obj_cgroup_charge_zswap"]
    pub fn obj_cgroup_charge_zswap(objcg: *mut obj_cgroup, size: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_obj_cgroup_may_zswap"]
    pub fn obj_cgroup_may_zswap(objcg: *mut obj_cgroup) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_obj_cgroup_uncharge_zswap"]
    pub fn obj_cgroup_uncharge_zswap(objcg: *mut obj_cgroup, size: usize);
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
    pasid_activated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 44 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 45 1

#[repr(C)]
pub struct pm_subsys_data {
    pub lock: spinlock_t,
    pub refcount: crate::ctypes::c_uint,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___devm_reset_control_bulk_get"]
    pub fn __devm_reset_control_bulk_get(
        dev: *mut device,
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
        shared: bool_,
        optional: bool_,
        acquired: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___reset_control_bulk_get"]
    pub fn __reset_control_bulk_get(
        dev: *mut device,
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
        shared: bool_,
        optional: bool_,
        acquired: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_gpio_irq_wake_get_by"]
    pub fn acpi_dev_gpio_irq_wake_get_by(
        adev: *mut acpi_device,
        name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        wake_capable: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_gpio_get_io_resource"]
    pub fn acpi_gpio_get_io_resource(
        ares: *mut acpi_resource,
        agpio: *mut *mut acpi_resource_gpio,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_quirk_skip_i2c_client_enumeration"]
    pub fn acpi_quirk_skip_i2c_client_enumeration(adev: *mut acpi_device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_quirk_skip_serdev_enumeration"]
    pub fn acpi_quirk_skip_serdev_enumeration(
        controller_parent: *mut device,
        skip: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_resume"]
    pub fn dev_pm_genpd_resume(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_set_next_wakeup"]
    pub fn dev_pm_genpd_set_next_wakeup(dev: *mut device, next: ktime_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_suspend"]
    pub fn dev_pm_genpd_suspend(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_add"]
    pub fn dev_pm_opp_add(
        dev: *mut device,
        freq: crate::ctypes::c_ulong,
        u_volt: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_adjust_voltage"]
    pub fn dev_pm_opp_adjust_voltage(
        dev: *mut device,
        freq: crate::ctypes::c_ulong,
        u_volt: crate::ctypes::c_ulong,
        u_volt_min: crate::ctypes::c_ulong,
        u_volt_max: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_clear_config"]
    pub fn dev_pm_opp_clear_config(token: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_config_clks_simple"]
    pub fn dev_pm_opp_config_clks_simple(
        dev: *mut device,
        opp_table: *mut opp_table,
        opp: *mut dev_pm_opp,
        data: *mut crate::ctypes::c_void,
        scaling_down: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_cpumask_remove_table"]
    pub fn dev_pm_opp_cpumask_remove_table(cpumask: *const cpumask);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_disable"]
    pub fn dev_pm_opp_disable(
        dev: *mut device,
        freq: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_enable"]
    pub fn dev_pm_opp_enable(
        dev: *mut device,
        freq: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_bw_ceil"]
    pub fn dev_pm_opp_find_bw_ceil(
        dev: *mut device,
        bw: *mut crate::ctypes::c_uint,
        index: crate::ctypes::c_int,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_bw_floor"]
    pub fn dev_pm_opp_find_bw_floor(
        dev: *mut device,
        bw: *mut crate::ctypes::c_uint,
        index: crate::ctypes::c_int,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_freq_ceil"]
    pub fn dev_pm_opp_find_freq_ceil(
        dev: *mut device,
        freq: *mut crate::ctypes::c_ulong,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_freq_ceil_indexed"]
    pub fn dev_pm_opp_find_freq_ceil_indexed(
        dev: *mut device,
        freq: *mut crate::ctypes::c_ulong,
        index: u32_,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_freq_exact"]
    pub fn dev_pm_opp_find_freq_exact(
        dev: *mut device,
        freq: crate::ctypes::c_ulong,
        available: bool_,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_freq_exact_indexed"]
    pub fn dev_pm_opp_find_freq_exact_indexed(
        dev: *mut device,
        freq: crate::ctypes::c_ulong,
        index: u32_,
        available: bool_,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_freq_floor"]
    pub fn dev_pm_opp_find_freq_floor(
        dev: *mut device,
        freq: *mut crate::ctypes::c_ulong,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_freq_floor_indexed"]
    pub fn dev_pm_opp_find_freq_floor_indexed(
        dev: *mut device,
        freq: *mut crate::ctypes::c_ulong,
        index: u32_,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_level_ceil"]
    pub fn dev_pm_opp_find_level_ceil(
        dev: *mut device,
        level: *mut crate::ctypes::c_uint,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_level_exact"]
    pub fn dev_pm_opp_find_level_exact(
        dev: *mut device,
        level: crate::ctypes::c_uint,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_freq_indexed"]
    pub fn dev_pm_opp_get_freq_indexed(
        opp: *mut dev_pm_opp,
        index: u32_,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_level"]
    pub fn dev_pm_opp_get_level(opp: *mut dev_pm_opp) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_max_clock_latency"]
    pub fn dev_pm_opp_get_max_clock_latency(dev: *mut device) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_max_transition_latency"]
    pub fn dev_pm_opp_get_max_transition_latency(
        dev: *mut device,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_max_volt_latency"]
    pub fn dev_pm_opp_get_max_volt_latency(dev: *mut device) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_opp_count"]
    pub fn dev_pm_opp_get_opp_count(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_opp_table"]
    pub fn dev_pm_opp_get_opp_table(dev: *mut device) -> *mut opp_table;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_opp_table_indexed"]
    pub fn dev_pm_opp_get_opp_table_indexed(
        dev: *mut device,
        index: crate::ctypes::c_int,
    ) -> *mut opp_table;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_power"]
    pub fn dev_pm_opp_get_power(opp: *mut dev_pm_opp) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_required_pstate"]
    pub fn dev_pm_opp_get_required_pstate(
        opp: *mut dev_pm_opp,
        index: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_sharing_cpus"]
    pub fn dev_pm_opp_get_sharing_cpus(
        cpu_dev: *mut device,
        cpumask: *mut cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_supplies"]
    pub fn dev_pm_opp_get_supplies(
        opp: *mut dev_pm_opp,
        supplies: *mut dev_pm_opp_supply,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_suspend_opp_freq"]
    pub fn dev_pm_opp_get_suspend_opp_freq(dev: *mut device) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_voltage"]
    pub fn dev_pm_opp_get_voltage(opp: *mut dev_pm_opp) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_is_turbo"]
    pub fn dev_pm_opp_is_turbo(opp: *mut dev_pm_opp) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_put"]
    pub fn dev_pm_opp_put(opp: *mut dev_pm_opp);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_put_opp_table"]
    pub fn dev_pm_opp_put_opp_table(opp_table: *mut opp_table);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_register_notifier"]
    pub fn dev_pm_opp_register_notifier(
        dev: *mut device,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_remove"]
    pub fn dev_pm_opp_remove(dev: *mut device, freq: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_remove_all_dynamic"]
    pub fn dev_pm_opp_remove_all_dynamic(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_remove_table"]
    pub fn dev_pm_opp_remove_table(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_set_config"]
    pub fn dev_pm_opp_set_config(
        dev: *mut device,
        config: *mut dev_pm_opp_config,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_set_opp"]
    pub fn dev_pm_opp_set_opp(
        dev: *mut device,
        opp: *mut dev_pm_opp,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_set_rate"]
    pub fn dev_pm_opp_set_rate(
        dev: *mut device,
        target_freq: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_set_sharing_cpus"]
    pub fn dev_pm_opp_set_sharing_cpus(
        cpu_dev: *mut device,
        cpumask: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_sync_regulators"]
    pub fn dev_pm_opp_sync_regulators(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_unregister_notifier"]
    pub fn dev_pm_opp_unregister_notifier(
        dev: *mut device,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_xlate_performance_state"]
    pub fn dev_pm_opp_xlate_performance_state(
        src_table: *mut opp_table,
        dst_table: *mut opp_table,
        pstate: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_xlate_required_opp"]
    pub fn dev_pm_opp_xlate_required_opp(
        src_table: *mut opp_table,
        dst_table: *mut opp_table,
        src_opp: *mut dev_pm_opp,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pm_opp_set_config"]
    pub fn devm_pm_opp_set_config(
        dev: *mut device,
        config: *mut dev_pm_opp_config,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_reset_controller_register"]
    pub fn devm_reset_controller_register(
        dev: *mut device,
        rcdev: *mut reset_controller_dev,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_read_variable_le_u32"]
    pub fn nvmem_cell_read_variable_le_u32(
        dev: *mut device,
        cell_id: *const crate::ctypes::c_char,
        val: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_read_variable_le_u64"]
    pub fn nvmem_cell_read_variable_le_u64(
        dev: *mut device,
        cell_id: *const crate::ctypes::c_char,
        val: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_syscon_register_regmap"]
    pub fn of_syscon_register_regmap(
        np: *mut device_node,
        regmap: *mut regmap,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_set_media"]
    pub fn phy_set_media(phy: *mut phy, media: phy_media) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_set_speed"]
    pub fn phy_set_speed(
        phy: *mut phy,
        speed: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_field_test_bits"]
    pub fn regmap_field_test_bits(
        field: *mut regmap_field,
        bits: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_bulk_acquire"]
    pub fn reset_control_bulk_acquire(
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_bulk_assert"]
    pub fn reset_control_bulk_assert(
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_bulk_deassert"]
    pub fn reset_control_bulk_deassert(
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_bulk_put"]
    pub fn reset_control_bulk_put(
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_bulk_release"]
    pub fn reset_control_bulk_release(
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_bulk_reset"]
    pub fn reset_control_bulk_reset(
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_rearm"]
    pub fn reset_control_rearm(rstc: *mut reset_control) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_controller_add_lookup"]
    pub fn reset_controller_add_lookup(
        lookup: *mut reset_control_lookup,
        num_entries: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_controller_register"]
    pub fn reset_controller_register(
        rcdev: *mut reset_controller_dev,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_controller_unregister"]
    pub fn reset_controller_unregister(rcdev: *mut reset_controller_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscon_regmap_lookup_by_phandle_optional"]
    pub fn syscon_regmap_lookup_by_phandle_optional(
        np: *mut device_node,
        property: *const crate::ctypes::c_char,
    ) -> *mut regmap;
}

#[repr(C)]
#[repr(align(64))]
pub struct net {
    pub passive: refcount_t,
    pub rules_mod_lock: spinlock_t,
    pub dev_unreg_count: atomic_t,
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
    pub refcnt_tracker: ref_tracker_dir,
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
    pub sctp: netns_sctp,
    pub nf: netns_nf,
    pub ct: netns_ct,
    pub nft: netns_nftables,
    pub ft: netns_ft,
    pub gen_: *mut net_generic,
    pub bpf: netns_bpf,
    pub xfrm: netns_xfrm,
    pub net_cookie: u64_,
    pub ipvs: *mut netns_ipvs,
    pub mpls: netns_mpls,
    pub xdp: netns_xdp,
    pub crypto_nlsk: *mut sock,
    pub diag_nlsk: *mut sock,
    pub smc: netns_smc,
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
    pub _padding_after_index_hlist: __BindgenOpaqueArray<[u8; 48usize]>,
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
    pub ndo_eth_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifr: *mut ifreq,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_siocbond: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifr: *mut ifreq,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_siocwandev: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifs: *mut if_settings,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_siocdevprivate: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifr: *mut ifreq,
            data: *mut crate::ctypes::c_void,
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
    pub ndo_sk_get_lower_dev: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, sk: *mut sock) -> *mut net_device,
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
            extack: *mut netlink_ext_ack,
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
    pub ndo_xdp_get_xmit_slave: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, xdp: *mut xdp_buff) -> *mut net_device,
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
    pub ndo_fill_forward_path: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *mut net_device_path_ctx,
            path: *mut net_device_path,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_tstamp: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            hwtstamps: *const skb_shared_hwtstamps,
            cycles: bool_,
        ) -> ktime_t,
    >,
}

#[repr(C)]
pub struct sk_buff____pkt_type_offset____pkt_type_offset {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __pkt_vlan_present_offset: __IncompleteArrayField<__u8>,
    pub _bits_vlan_present: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub tc_index: __u16,
    pub anon__csum: sk_buff____pkt_type_offset____pkt_type_offset__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub vlan_proto: __be16,
    pub vlan_tci: __u16,
    pub anon__napi_id: sk_buff____pkt_type_offset____pkt_type_offset__napi_id,
    pub alloc_cpu: u16_,
    pub secmark: __u32,
    pub anon__mark: sk_buff____pkt_type_offset____pkt_type_offset__mark,
    pub anon__inner_protocol: sk_buff____pkt_type_offset____pkt_type_offset__inner_protocol,
    pub inner_transport_header: __u16,
    pub inner_network_header: __u16,
    pub inner_mac_header: __u16,
    pub protocol: __be16,
    pub transport_header: __u16,
    pub network_header: __u16,
    pub mac_header: __u16,
}
bits sk_buff____pkt_type_offset____pkt_type_offset
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
    dst_pending_confirm: __u8 as u8 = _bits_vlan_present 4 1
    mono_delivery_time: __u8 as u8 = _bits_vlan_present 5 1
    tc_skip_classify: __u8 as u8 = _bits_vlan_present 6 1
    tc_at_ingress: __u8 as u8 = _bits_vlan_present 7 1
    ndisc_nodetype: __u8 as u8 = _bits_vlan_present 8 2
    ipvs_property: __u8 as u8 = _bits_vlan_present 10 1
    inner_protocol_type: __u8 as u8 = _bits_vlan_present 11 1
    remcsum_offload: __u8 as u8 = _bits_vlan_present 12 1
    redirected: __u8 as u8 = _bits_vlan_present 13 1
    from_ingress: __u8 as u8 = _bits_vlan_present 14 1
    nf_skip_egress: __u8 as u8 = _bits_vlan_present 15 1
    decrypted: __u8 as u8 = _bits_vlan_present 16 1
    slow_gro: __u8 as u8 = _bits_vlan_present 17 1
    csum_not_inet: __u8 as u8 = _bits_vlan_present 18 1
    scm_io_uring: __u8 as u8 = _bits_vlan_present 19 1

#[repr(C)]
pub struct sk_buff____pkt_type_offset__headers {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __pkt_vlan_present_offset: __IncompleteArrayField<__u8>,
    pub _bits_vlan_present: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub tc_index: __u16,
    pub anon__csum: sk_buff____pkt_type_offset__headers__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub vlan_proto: __be16,
    pub vlan_tci: __u16,
    pub anon__napi_id: sk_buff____pkt_type_offset__headers__napi_id,
    pub alloc_cpu: u16_,
    pub secmark: __u32,
    pub anon__mark: sk_buff____pkt_type_offset__headers__mark,
    pub anon__inner_protocol: sk_buff____pkt_type_offset__headers__inner_protocol,
    pub inner_transport_header: __u16,
    pub inner_network_header: __u16,
    pub inner_mac_header: __u16,
    pub protocol: __be16,
    pub transport_header: __u16,
    pub network_header: __u16,
    pub mac_header: __u16,
}
bits sk_buff____pkt_type_offset__headers
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
    dst_pending_confirm: __u8 as u8 = _bits_vlan_present 4 1
    mono_delivery_time: __u8 as u8 = _bits_vlan_present 5 1
    tc_skip_classify: __u8 as u8 = _bits_vlan_present 6 1
    tc_at_ingress: __u8 as u8 = _bits_vlan_present 7 1
    ndisc_nodetype: __u8 as u8 = _bits_vlan_present 8 2
    ipvs_property: __u8 as u8 = _bits_vlan_present 10 1
    inner_protocol_type: __u8 as u8 = _bits_vlan_present 11 1
    remcsum_offload: __u8 as u8 = _bits_vlan_present 12 1
    redirected: __u8 as u8 = _bits_vlan_present 13 1
    from_ingress: __u8 as u8 = _bits_vlan_present 14 1
    nf_skip_egress: __u8 as u8 = _bits_vlan_present 15 1
    decrypted: __u8 as u8 = _bits_vlan_present 16 1
    slow_gro: __u8 as u8 = _bits_vlan_present 17 1
    csum_not_inet: __u8 as u8 = _bits_vlan_present 18 1
    scm_io_uring: __u8 as u8 = _bits_vlan_present 19 1

#[repr(C)]
pub struct security_hook_heads {
    pub binder_set_context_mgr: hlist_head,
    pub binder_transaction: hlist_head,
    pub binder_transfer_binder: hlist_head,
    pub binder_transfer_file: hlist_head,
    pub ptrace_access_check: hlist_head,
    pub ptrace_traceme: hlist_head,
    pub capget: hlist_head,
    pub capset: hlist_head,
    pub capable: hlist_head,
    pub quotactl: hlist_head,
    pub quota_on: hlist_head,
    pub syslog: hlist_head,
    pub settime: hlist_head,
    pub vm_enough_memory: hlist_head,
    pub bprm_creds_for_exec: hlist_head,
    pub bprm_creds_from_file: hlist_head,
    pub bprm_check_security: hlist_head,
    pub bprm_committing_creds: hlist_head,
    pub bprm_committed_creds: hlist_head,
    pub fs_context_submount: hlist_head,
    pub fs_context_dup: hlist_head,
    pub fs_context_parse_param: hlist_head,
    pub sb_alloc_security: hlist_head,
    pub sb_delete: hlist_head,
    pub sb_free_security: hlist_head,
    pub sb_free_mnt_opts: hlist_head,
    pub sb_eat_lsm_opts: hlist_head,
    pub sb_mnt_opts_compat: hlist_head,
    pub sb_remount: hlist_head,
    pub sb_kern_mount: hlist_head,
    pub sb_show_options: hlist_head,
    pub sb_statfs: hlist_head,
    pub sb_mount: hlist_head,
    pub sb_umount: hlist_head,
    pub sb_pivotroot: hlist_head,
    pub sb_set_mnt_opts: hlist_head,
    pub sb_clone_mnt_opts: hlist_head,
    pub move_mount: hlist_head,
    pub dentry_init_security: hlist_head,
    pub dentry_create_files_as: hlist_head,
    pub path_unlink: hlist_head,
    pub path_mkdir: hlist_head,
    pub path_rmdir: hlist_head,
    pub path_mknod: hlist_head,
    pub path_truncate: hlist_head,
    pub path_symlink: hlist_head,
    pub path_link: hlist_head,
    pub path_rename: hlist_head,
    pub path_chmod: hlist_head,
    pub path_chown: hlist_head,
    pub path_chroot: hlist_head,
    pub path_notify: hlist_head,
    pub inode_alloc_security: hlist_head,
    pub inode_free_security: hlist_head,
    pub inode_init_security: hlist_head,
    pub inode_init_security_anon: hlist_head,
    pub inode_create: hlist_head,
    pub inode_link: hlist_head,
    pub inode_unlink: hlist_head,
    pub inode_symlink: hlist_head,
    pub inode_mkdir: hlist_head,
    pub inode_rmdir: hlist_head,
    pub inode_mknod: hlist_head,
    pub inode_rename: hlist_head,
    pub inode_readlink: hlist_head,
    pub inode_follow_link: hlist_head,
    pub inode_permission: hlist_head,
    pub inode_setattr: hlist_head,
    pub inode_getattr: hlist_head,
    pub inode_setxattr: hlist_head,
    pub inode_post_setxattr: hlist_head,
    pub inode_getxattr: hlist_head,
    pub inode_listxattr: hlist_head,
    pub inode_removexattr: hlist_head,
    pub inode_need_killpriv: hlist_head,
    pub inode_killpriv: hlist_head,
    pub inode_getsecurity: hlist_head,
    pub inode_setsecurity: hlist_head,
    pub inode_listsecurity: hlist_head,
    pub inode_getsecid: hlist_head,
    pub inode_copy_up: hlist_head,
    pub inode_copy_up_xattr: hlist_head,
    pub kernfs_init_security: hlist_head,
    pub file_permission: hlist_head,
    pub file_alloc_security: hlist_head,
    pub file_free_security: hlist_head,
    pub file_ioctl: hlist_head,
    pub file_ioctl_compat: hlist_head,
    pub mmap_addr: hlist_head,
    pub mmap_file: hlist_head,
    pub file_mprotect: hlist_head,
    pub file_lock: hlist_head,
    pub file_fcntl: hlist_head,
    pub file_set_fowner: hlist_head,
    pub file_send_sigiotask: hlist_head,
    pub file_receive: hlist_head,
    pub file_open: hlist_head,
    pub task_alloc: hlist_head,
    pub task_free: hlist_head,
    pub cred_alloc_blank: hlist_head,
    pub cred_free: hlist_head,
    pub cred_prepare: hlist_head,
    pub cred_transfer: hlist_head,
    pub cred_getsecid: hlist_head,
    pub kernel_act_as: hlist_head,
    pub kernel_create_files_as: hlist_head,
    pub kernel_module_request: hlist_head,
    pub kernel_load_data: hlist_head,
    pub kernel_post_load_data: hlist_head,
    pub kernel_read_file: hlist_head,
    pub kernel_post_read_file: hlist_head,
    pub task_fix_setuid: hlist_head,
    pub task_fix_setgid: hlist_head,
    pub task_fix_setgroups: hlist_head,
    pub task_setpgid: hlist_head,
    pub task_getpgid: hlist_head,
    pub task_getsid: hlist_head,
    pub current_getsecid_subj: hlist_head,
    pub task_getsecid_obj: hlist_head,
    pub task_setnice: hlist_head,
    pub task_setioprio: hlist_head,
    pub task_getioprio: hlist_head,
    pub task_prlimit: hlist_head,
    pub task_setrlimit: hlist_head,
    pub task_setscheduler: hlist_head,
    pub task_getscheduler: hlist_head,
    pub task_movememory: hlist_head,
    pub task_kill: hlist_head,
    pub task_prctl: hlist_head,
    pub task_to_inode: hlist_head,
    pub userns_create: hlist_head,
    pub ipc_permission: hlist_head,
    pub ipc_getsecid: hlist_head,
    pub msg_msg_alloc_security: hlist_head,
    pub msg_msg_free_security: hlist_head,
    pub msg_queue_alloc_security: hlist_head,
    pub msg_queue_free_security: hlist_head,
    pub msg_queue_associate: hlist_head,
    pub msg_queue_msgctl: hlist_head,
    pub msg_queue_msgsnd: hlist_head,
    pub msg_queue_msgrcv: hlist_head,
    pub shm_alloc_security: hlist_head,
    pub shm_free_security: hlist_head,
    pub shm_associate: hlist_head,
    pub shm_shmctl: hlist_head,
    pub shm_shmat: hlist_head,
    pub sem_alloc_security: hlist_head,
    pub sem_free_security: hlist_head,
    pub sem_associate: hlist_head,
    pub sem_semctl: hlist_head,
    pub sem_semop: hlist_head,
    pub netlink_send: hlist_head,
    pub d_instantiate: hlist_head,
    pub getprocattr: hlist_head,
    pub setprocattr: hlist_head,
    pub ismaclabel: hlist_head,
    pub secid_to_secctx: hlist_head,
    pub secctx_to_secid: hlist_head,
    pub release_secctx: hlist_head,
    pub inode_invalidate_secctx: hlist_head,
    pub inode_notifysecctx: hlist_head,
    pub inode_setsecctx: hlist_head,
    pub inode_getsecctx: hlist_head,
    pub unix_stream_connect: hlist_head,
    pub unix_may_send: hlist_head,
    pub socket_create: hlist_head,
    pub socket_post_create: hlist_head,
    pub socket_socketpair: hlist_head,
    pub socket_bind: hlist_head,
    pub socket_connect: hlist_head,
    pub socket_listen: hlist_head,
    pub socket_accept: hlist_head,
    pub socket_sendmsg: hlist_head,
    pub socket_recvmsg: hlist_head,
    pub socket_getsockname: hlist_head,
    pub socket_getpeername: hlist_head,
    pub socket_getsockopt: hlist_head,
    pub socket_setsockopt: hlist_head,
    pub socket_shutdown: hlist_head,
    pub socket_sock_rcv_skb: hlist_head,
    pub socket_getpeersec_stream: hlist_head,
    pub socket_getpeersec_dgram: hlist_head,
    pub sk_alloc_security: hlist_head,
    pub sk_free_security: hlist_head,
    pub sk_clone_security: hlist_head,
    pub sk_getsecid: hlist_head,
    pub sock_graft: hlist_head,
    pub inet_conn_request: hlist_head,
    pub inet_csk_clone: hlist_head,
    pub inet_conn_established: hlist_head,
    pub secmark_relabel_packet: hlist_head,
    pub secmark_refcount_inc: hlist_head,
    pub secmark_refcount_dec: hlist_head,
    pub req_classify_flow: hlist_head,
    pub tun_dev_alloc_security: hlist_head,
    pub tun_dev_free_security: hlist_head,
    pub tun_dev_create: hlist_head,
    pub tun_dev_attach_queue: hlist_head,
    pub tun_dev_attach: hlist_head,
    pub tun_dev_open: hlist_head,
    pub sctp_assoc_request: hlist_head,
    pub sctp_bind_connect: hlist_head,
    pub sctp_sk_clone: hlist_head,
    pub sctp_assoc_established: hlist_head,
    pub ib_pkey_access: hlist_head,
    pub ib_endport_manage_subnet: hlist_head,
    pub ib_alloc_security: hlist_head,
    pub ib_free_security: hlist_head,
    pub xfrm_policy_alloc_security: hlist_head,
    pub xfrm_policy_clone_security: hlist_head,
    pub xfrm_policy_free_security: hlist_head,
    pub xfrm_policy_delete_security: hlist_head,
    pub xfrm_state_alloc: hlist_head,
    pub xfrm_state_alloc_acquire: hlist_head,
    pub xfrm_state_free_security: hlist_head,
    pub xfrm_state_delete_security: hlist_head,
    pub xfrm_policy_lookup: hlist_head,
    pub xfrm_state_pol_flow_match: hlist_head,
    pub xfrm_decode_session: hlist_head,
    pub key_alloc: hlist_head,
    pub key_free: hlist_head,
    pub key_permission: hlist_head,
    pub key_getsecurity: hlist_head,
    pub audit_rule_init: hlist_head,
    pub audit_rule_known: hlist_head,
    pub audit_rule_match: hlist_head,
    pub audit_rule_free: hlist_head,
    pub bpf: hlist_head,
    pub bpf_map: hlist_head,
    pub bpf_prog: hlist_head,
    pub bpf_map_alloc_security: hlist_head,
    pub bpf_map_free_security: hlist_head,
    pub bpf_prog_alloc_security: hlist_head,
    pub bpf_prog_free_security: hlist_head,
    pub locked_down: hlist_head,
    pub perf_event_open: hlist_head,
    pub perf_event_alloc: hlist_head,
    pub perf_event_free: hlist_head,
    pub perf_event_read: hlist_head,
    pub perf_event_write: hlist_head,
    pub uring_override_creds: hlist_head,
    pub uring_sqpoll: hlist_head,
    pub uring_cmd: hlist_head,
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
    pub fs_context_submount: ::core::option::Option<
        unsafe extern "C" fn(
            fc: *mut fs_context,
            reference: *mut super_block,
        ) -> crate::ctypes::c_int,
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
    pub sb_delete: ::core::option::Option<unsafe extern "C" fn(sb: *mut super_block)>,
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
    pub sb_mnt_opts_compat: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            mnt_opts: *mut crate::ctypes::c_void,
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
            xattr_name: *mut *const crate::ctypes::c_char,
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
            flags: crate::ctypes::c_uint,
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
    pub inode_init_security_anon: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            name: *const qstr,
            context_inode: *const inode,
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
            mnt_userns: *mut user_namespace,
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
            mnt_userns: *mut user_namespace,
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_need_killpriv: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_killpriv: ::core::option::Option<
        unsafe extern "C" fn(
            mnt_userns: *mut user_namespace,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            mnt_userns: *mut user_namespace,
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
    pub task_fix_setgroups: ::core::option::Option<
        unsafe extern "C" fn(new: *mut cred, old: *const cred) -> crate::ctypes::c_int,
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
    pub current_getsecid_subj: ::core::option::Option<
        unsafe extern "C" fn(secid: *mut u32_),
    >,
    pub task_getsecid_obj: ::core::option::Option<
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
    pub userns_create: ::core::option::Option<
        unsafe extern "C" fn(cred: *const cred) -> crate::ctypes::c_int,
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
            name: *const crate::ctypes::c_char,
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
            optval: *mut crate::ctypes::c_char,
            optlen: *mut crate::ctypes::c_int,
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
            sk: *const sock,
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
            asoc: *mut sctp_association,
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
        unsafe extern "C" fn(
            asoc: *mut sctp_association,
            sk: *mut sock,
            newsk: *mut sock,
        ),
    >,
    pub sctp_assoc_established: ::core::option::Option<
        unsafe extern "C" fn(
            asoc: *mut sctp_association,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub ib_pkey_access: ::core::option::Option<
        unsafe extern "C" fn(
            sec: *mut crate::ctypes::c_void,
            subnet_prefix: u64_,
            pkey: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub ib_endport_manage_subnet: ::core::option::Option<
        unsafe extern "C" fn(
            sec: *mut crate::ctypes::c_void,
            dev_name: *const crate::ctypes::c_char,
            port_num: u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub ib_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            sec: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub ib_free_security: ::core::option::Option<
        unsafe extern "C" fn(sec: *mut crate::ctypes::c_void),
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
            gfp: gfp_t,
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
    pub uring_override_creds: ::core::option::Option<
        unsafe extern "C" fn(new: *const cred) -> crate::ctypes::c_int,
    >,
    pub uring_sqpoll: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub uring_cmd: ::core::option::Option<
        unsafe extern "C" fn(ioucmd: *mut io_uring_cmd) -> crate::ctypes::c_int,
    >,
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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 40usize]>,
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

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_set_remote_wakeup"]
    pub fn usb_gadget_set_remote_wakeup(
        gadget: *mut usb_gadget,
        set: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

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
    pub valid_mask: *mut crate::ctypes::c_ulong,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clk_get_hw"]
    pub fn __clk_get_hw(clk: *mut clk) -> *mut clk_hw;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_and_request_gpiod"]
    pub fn acpi_get_and_request_gpiod(
        path: *mut crate::ctypes::c_char,
        pin: crate::ctypes::c_uint,
        label: *mut crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_bulk_disable"]
    pub fn clk_bulk_disable(num_clks: crate::ctypes::c_int, clks: *const clk_bulk_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_bulk_enable"]
    pub fn clk_bulk_enable(
        num_clks: crate::ctypes::c_int,
        clks: *const clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_bulk_get"]
    pub fn clk_bulk_get(
        dev: *mut device,
        num_clks: crate::ctypes::c_int,
        clks: *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_bulk_get_all"]
    pub fn clk_bulk_get_all(
        dev: *mut device,
        clks: *mut *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_bulk_get_optional"]
    pub fn clk_bulk_get_optional(
        dev: *mut device,
        num_clks: crate::ctypes::c_int,
        clks: *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_bulk_prepare"]
    pub fn clk_bulk_prepare(
        num_clks: crate::ctypes::c_int,
        clks: *const clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_bulk_put"]
    pub fn clk_bulk_put(num_clks: crate::ctypes::c_int, clks: *mut clk_bulk_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_bulk_put_all"]
    pub fn clk_bulk_put_all(num_clks: crate::ctypes::c_int, clks: *mut clk_bulk_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_bulk_unprepare"]
    pub fn clk_bulk_unprepare(
        num_clks: crate::ctypes::c_int,
        clks: *const clk_bulk_data,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_disable"]
    pub fn clk_disable(clk: *mut clk);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_enable"]
    pub fn clk_enable(clk: *mut clk) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_get"]
    pub fn clk_get(dev: *mut device, id: *const crate::ctypes::c_char) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_get_accuracy"]
    pub fn clk_get_accuracy(clk: *mut clk) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_get_parent"]
    pub fn clk_get_parent(clk: *mut clk) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_get_phase"]
    pub fn clk_get_phase(clk: *mut clk) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_get_rate"]
    pub fn clk_get_rate(clk: *mut clk) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_get_scaled_duty_cycle"]
    pub fn clk_get_scaled_duty_cycle(
        clk: *mut clk,
        scale: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_get_sys"]
    pub fn clk_get_sys(
        dev_id: *const crate::ctypes::c_char,
        con_id: *const crate::ctypes::c_char,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_has_parent"]
    pub fn clk_has_parent(clk: *mut clk, parent: *mut clk) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_is_enabled_when_prepared"]
    pub fn clk_is_enabled_when_prepared(clk: *mut clk) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_is_match"]
    pub fn clk_is_match(p: *const clk, q: *const clk) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_notifier_register"]
    pub fn clk_notifier_register(
        clk: *mut clk,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_notifier_unregister"]
    pub fn clk_notifier_unregister(
        clk: *mut clk,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_prepare"]
    pub fn clk_prepare(clk: *mut clk) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_put"]
    pub fn clk_put(clk: *mut clk);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_rate_exclusive_get"]
    pub fn clk_rate_exclusive_get(clk: *mut clk) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_rate_exclusive_put"]
    pub fn clk_rate_exclusive_put(clk: *mut clk);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_restore_context"]
    pub fn clk_restore_context();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_round_rate"]
    pub fn clk_round_rate(
        clk: *mut clk,
        rate: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_save_context"]
    pub fn clk_save_context() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_set_duty_cycle"]
    pub fn clk_set_duty_cycle(
        clk: *mut clk,
        num: crate::ctypes::c_uint,
        den: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_set_max_rate"]
    pub fn clk_set_max_rate(
        clk: *mut clk,
        rate: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_set_min_rate"]
    pub fn clk_set_min_rate(
        clk: *mut clk,
        rate: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_set_parent"]
    pub fn clk_set_parent(clk: *mut clk, parent: *mut clk) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_set_phase"]
    pub fn clk_set_phase(
        clk: *mut clk,
        phase: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_set_rate"]
    pub fn clk_set_rate(
        clk: *mut clk,
        rate: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_set_rate_exclusive"]
    pub fn clk_set_rate_exclusive(
        clk: *mut clk,
        rate: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_set_rate_range"]
    pub fn clk_set_rate_range(
        clk: *mut clk,
        min_: crate::ctypes::c_ulong,
        max_: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clk_unprepare"]
    pub fn clk_unprepare(clk: *mut clk);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_bulk_get"]
    pub fn devm_clk_bulk_get(
        dev: *mut device,
        num_clks: crate::ctypes::c_int,
        clks: *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_bulk_get_all"]
    pub fn devm_clk_bulk_get_all(
        dev: *mut device,
        clks: *mut *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_bulk_get_optional"]
    pub fn devm_clk_bulk_get_optional(
        dev: *mut device,
        num_clks: crate::ctypes::c_int,
        clks: *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_get"]
    pub fn devm_clk_get(dev: *mut device, id: *const crate::ctypes::c_char) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_get_enabled"]
    pub fn devm_clk_get_enabled(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_get_optional"]
    pub fn devm_clk_get_optional(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_get_optional_enabled"]
    pub fn devm_clk_get_optional_enabled(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_get_optional_prepared"]
    pub fn devm_clk_get_optional_prepared(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_get_prepared"]
    pub fn devm_clk_get_prepared(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_notifier_register"]
    pub fn devm_clk_notifier_register(
        dev: *mut device,
        clk: *mut clk,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_put"]
    pub fn devm_clk_put(dev: *mut device, clk: *mut clk);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_get_clk_from_child"]
    pub fn devm_get_clk_from_child(
        dev: *mut device,
        np: *mut device_node,
        con_id: *const crate::ctypes::c_char,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_get_from_of_node"]
    pub fn devm_gpiod_get_from_of_node(
        dev: *mut device,
        node: *const device_node,
        propname: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        dflags: gpiod_flags,
        label: *const crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pwmchip_add"]
    pub fn devm_pwmchip_add(
        dev: *mut device,
        chip: *mut pwm_chip,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_bulk_get_const"]
    pub fn devm_regulator_bulk_get_const(
        dev: *mut device,
        num_consumers: crate::ctypes::c_int,
        in_consumers: *const regulator_bulk_data,
        out_consumers: *mut *mut regulator_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_bulk_get_enable"]
    pub fn devm_regulator_bulk_get_enable(
        dev: *mut device,
        num_consumers: crate::ctypes::c_int,
        id: *const *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_bulk_put"]
    pub fn devm_regulator_bulk_put(consumers: *mut regulator_bulk_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_get_enable"]
    pub fn devm_regulator_get_enable(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_get_enable_optional"]
    pub fn devm_regulator_get_enable_optional(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_disable_hw_timestamp_ns"]
    pub fn gpiod_disable_hw_timestamp_ns(
        desc: *mut gpio_desc,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_enable_hw_timestamp_ns"]
    pub fn gpiod_enable_hw_timestamp_ns(
        desc: *mut gpio_desc,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_remove_hogs"]
    pub fn gpiod_remove_hogs(hogs: *mut gpiod_hog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_acpi_client_count"]
    pub fn i2c_acpi_client_count(adev: *mut acpi_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_acpi_new_device_by_fwnode"]
    pub fn i2c_acpi_new_device_by_fwnode(
        fwnode: *mut fwnode_handle,
        index: crate::ctypes::c_int,
        info: *mut i2c_board_info,
    ) -> *mut i2c_client;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_acpi_waive_d0_probe"]
    pub fn i2c_acpi_waive_d0_probe(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_verify_client"]
    pub fn i2c_verify_client(dev: *mut device) -> *mut i2c_client;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_regulator_bulk_get_all"]
    pub fn of_regulator_bulk_get_all(
        dev: *mut device,
        np: *mut device_node,
        consumers: *mut *mut regulator_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdev_get_name"]
    pub fn rdev_get_name(rdev: *mut regulator_dev) -> *const crate::ctypes::c_char;
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
    pub deferred_work: delayed_work,
    pub npagerefs: crate::ctypes::c_ulong,
    pub pagerefs: *mut fb_deferred_io_pageref,
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

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_rtc_nvmem_register"]
    pub fn devm_rtc_nvmem_register(
        rtc: *mut rtc_device,
        nvmem_config: *mut nvmem_config,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apei_smca_report_x86_error"]
    pub fn apei_smca_report_x86_error(
        ctx_info: *mut cper_ia_proc_ctx,
        lapic_id: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xen_initdom_restore_msi"]
    pub fn xen_initdom_restore_msi(dev: *mut pci_dev) -> bool_;
}
