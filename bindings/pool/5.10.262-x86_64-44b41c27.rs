// What 5.10.262-x86_64-44b41c27 brought that no older set had. Written by `cargo generator`, not to be edited.
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
    pub msi_domain: *mut irq_domain,
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

pub const enable_update_mptable: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_default_find_smp_config"]
    pub fn default_find_smp_config();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_default_get_smp_config"]
    pub fn default_get_smp_config(unused: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_e820__memblock_alloc_reserved_mpc_new"]
    pub fn e820__memblock_alloc_reserved_mpc_new();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lookup_page_ext"]
    pub fn lookup_page_ext(page: *const page) -> *mut page_ext;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgdat_page_ext_init"]
    pub fn pgdat_page_ext_init(pgdat: *mut pglist_data);
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
    pub irq_hv_callback_count: crate::ctypes::c_uint,
    pub irq_hv_reenlightenment_count: crate::ctypes::c_uint,
    pub hyperv_stimer0_count: crate::ctypes::c_uint,
}

pub const pm_debug_messages_on: i32 = 0;

pub const pm_print_times_enabled: i32 = 0;

#[repr(C)]
pub struct mem_section {
    pub section_mem_map: crate::ctypes::c_ulong,
    pub usage: *mut mem_section_usage,
}

#[repr(C)]
pub struct page_ext {
    _unused: [u8; 0],
}

pub const PAGE_FLAGS_CHECK_AT_PREP: crate::ctypes::c_ulong = 16777215;

pub const SECTIONS_PER_ROOT: crate::ctypes::c_ulong = 256;

pub const SECTION_ROOT_MASK: crate::ctypes::c_ulong = 255;

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_poison_pages"]
    pub fn kernel_poison_pages(
        page: *mut page,
        numpages: crate::ctypes::c_int,
        enable: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_poisoning_enabled"]
    pub fn page_poisoning_enabled() -> bool_;
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

#[repr(C)]
pub struct dev_pin_info {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct pm_subsys_data {
    pub lock: spinlock_t,
    pub refcount: crate::ctypes::c_uint,
    pub clock_list: list_head,
}

#[repr(C)]
pub struct regmap_range_cfg {
    _unused: [u8; 0],
}

unsafe extern "C" {
    #[link_name = "kmod_shim___device_reset"]
    pub fn __device_reset(dev: *mut device, optional: bool_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___devm_of_phy_provider_register"]
    pub fn __devm_of_phy_provider_register(
        dev: *mut device,
        children: *mut device_node,
        owner: *mut module,
        of_xlate: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut device,
                arg2: *mut of_phandle_args,
            ) -> *mut phy,
        >,
    ) -> *mut phy_provider;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___devm_reset_control_get"]
    pub fn __devm_reset_control_get(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        shared: bool_,
        optional: bool_,
        acquired: bool_,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dma_request_channel"]
    pub fn __dma_request_channel(
        mask: *const dma_cap_mask_t,
        fn_: dma_filter_fn,
        fn_param: *mut crate::ctypes::c_void,
        np: *mut device_node,
    ) -> *mut dma_chan;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___of_phy_provider_register"]
    pub fn __of_phy_provider_register(
        dev: *mut device,
        children: *mut device_node,
        owner: *mut module,
        of_xlate: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut device,
                arg2: *mut of_phandle_args,
            ) -> *mut phy,
        >,
    ) -> *mut phy_provider;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___of_reset_control_get"]
    pub fn __of_reset_control_get(
        node: *mut device_node,
        id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        shared: bool_,
        optional: bool_,
        acquired: bool_,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___reset_control_get"]
    pub fn __reset_control_get(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        shared: bool_,
        optional: bool_,
        acquired: bool_,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_async_dma_find_channel"]
    pub fn async_dma_find_channel(type_: dma_transaction_type) -> *mut dma_chan;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_async_dmaengine_get"]
    pub fn async_dmaengine_get();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_async_dmaengine_put"]
    pub fn async_dmaengine_put();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_coredumpm"]
    pub fn dev_coredumpm(
        dev: *mut device,
        owner: *mut module,
        data: *mut crate::ctypes::c_void,
        datalen: usize,
        gfp: gfp_t,
        read: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_char,
                arg2: loff_t,
                arg3: usize,
                arg4: *mut crate::ctypes::c_void,
                arg5: usize,
            ) -> isize,
        >,
        free: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_coredumpsg"]
    pub fn dev_coredumpsg(
        dev: *mut device,
        table: *mut scatterlist,
        datalen: usize,
        gfp: gfp_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_coredumpv"]
    pub fn dev_coredumpv(
        dev: *mut device,
        data: *mut crate::ctypes::c_void,
        datalen: usize,
        gfp: gfp_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_get_regmap"]
    pub fn dev_get_regmap(
        dev: *mut device,
        name: *const crate::ctypes::c_char,
    ) -> *mut regmap;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_add_notifier"]
    pub fn dev_pm_genpd_add_notifier(
        dev: *mut device,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_remove_notifier"]
    pub fn dev_pm_genpd_remove_notifier(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_set_performance_state"]
    pub fn dev_pm_genpd_set_performance_state(
        dev: *mut device,
        state: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_free_cpufreq_table"]
    pub fn dev_pm_opp_free_cpufreq_table(
        dev: *mut device,
        table: *mut *mut cpufreq_frequency_table,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_init_cpufreq_table"]
    pub fn dev_pm_opp_init_cpufreq_table(
        dev: *mut device,
        table: *mut *mut cpufreq_frequency_table,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_device_node_to_regmap"]
    pub fn device_node_to_regmap(np: *mut device_node) -> *mut regmap;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_nvmem_cell_get"]
    pub fn devm_nvmem_cell_get(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut nvmem_cell;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_nvmem_cell_put"]
    pub fn devm_nvmem_cell_put(dev: *mut device, cell: *mut nvmem_cell);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_nvmem_device_get"]
    pub fn devm_nvmem_device_get(
        dev: *mut device,
        name: *const crate::ctypes::c_char,
    ) -> *mut nvmem_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_nvmem_device_put"]
    pub fn devm_nvmem_device_put(dev: *mut device, nvmem: *mut nvmem_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_nvmem_register"]
    pub fn devm_nvmem_register(
        dev: *mut device,
        c: *const nvmem_config,
    ) -> *mut nvmem_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_nvmem_unregister"]
    pub fn devm_nvmem_unregister(
        dev: *mut device,
        nvmem: *mut nvmem_device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_phy_get"]
    pub fn devm_of_phy_get(
        dev: *mut device,
        np: *mut device_node,
        con_id: *const crate::ctypes::c_char,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_phy_get_by_index"]
    pub fn devm_of_phy_get_by_index(
        dev: *mut device,
        np: *mut device_node,
        index: crate::ctypes::c_int,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_phy_provider_unregister"]
    pub fn devm_of_phy_provider_unregister(
        dev: *mut device,
        phy_provider: *mut phy_provider,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_phy_create"]
    pub fn devm_phy_create(
        dev: *mut device,
        node: *mut device_node,
        ops: *const phy_ops,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_phy_destroy"]
    pub fn devm_phy_destroy(dev: *mut device, phy: *mut phy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_phy_get"]
    pub fn devm_phy_get(
        dev: *mut device,
        string: *const crate::ctypes::c_char,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_phy_optional_get"]
    pub fn devm_phy_optional_get(
        dev: *mut device,
        string: *const crate::ctypes::c_char,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_phy_put"]
    pub fn devm_phy_put(dev: *mut device, phy: *mut phy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_reset_control_array_get"]
    pub fn devm_reset_control_array_get(
        dev: *mut device,
        shared: bool_,
        optional: bool_,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_find_channel"]
    pub fn dma_find_channel(tx_type: dma_transaction_type) -> *mut dma_chan;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_get_slave_caps"]
    pub fn dma_get_slave_caps(
        chan: *mut dma_chan,
        caps: *mut dma_slave_caps,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_issue_pending_all"]
    pub fn dma_issue_pending_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_release_channel"]
    pub fn dma_release_channel(chan: *mut dma_chan);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_request_chan"]
    pub fn dma_request_chan(
        dev: *mut device,
        name: *const crate::ctypes::c_char,
    ) -> *mut dma_chan;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_request_chan_by_mask"]
    pub fn dma_request_chan_by_mask(mask: *const dma_cap_mask_t) -> *mut dma_chan;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_sync_wait"]
    pub fn dma_sync_wait(chan: *mut dma_chan, cookie: dma_cookie_t) -> dma_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_wait_for_async_tx"]
    pub fn dma_wait_for_async_tx(tx: *mut dma_async_tx_descriptor) -> dma_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_desc_attach_metadata"]
    pub fn dmaengine_desc_attach_metadata(
        desc: *mut dma_async_tx_descriptor,
        data: *mut crate::ctypes::c_void,
        len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_desc_get_metadata_ptr"]
    pub fn dmaengine_desc_get_metadata_ptr(
        desc: *mut dma_async_tx_descriptor,
        payload_len: *mut usize,
        max_len: *mut usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_desc_set_metadata_len"]
    pub fn dmaengine_desc_set_metadata_len(
        desc: *mut dma_async_tx_descriptor,
        payload_len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_get"]
    pub fn dmaengine_get();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_get_unmap_data"]
    pub fn dmaengine_get_unmap_data(
        dev: *mut device,
        nr: crate::ctypes::c_int,
        flags: gfp_t,
    ) -> *mut dmaengine_unmap_data;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_put"]
    pub fn dmaengine_put();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_unmap_put"]
    pub fn dmaengine_unmap_put(unmap: *mut dmaengine_unmap_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_add_cell_lookups"]
    pub fn nvmem_add_cell_lookups(entries: *mut nvmem_cell_lookup, nentries: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_add_cell_table"]
    pub fn nvmem_add_cell_table(table: *mut nvmem_cell_table);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_get"]
    pub fn nvmem_cell_get(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut nvmem_cell;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_put"]
    pub fn nvmem_cell_put(cell: *mut nvmem_cell);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_read"]
    pub fn nvmem_cell_read(
        cell: *mut nvmem_cell,
        len: *mut usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_read_u16"]
    pub fn nvmem_cell_read_u16(
        dev: *mut device,
        cell_id: *const crate::ctypes::c_char,
        val: *mut u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_read_u32"]
    pub fn nvmem_cell_read_u32(
        dev: *mut device,
        cell_id: *const crate::ctypes::c_char,
        val: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_read_u64"]
    pub fn nvmem_cell_read_u64(
        dev: *mut device,
        cell_id: *const crate::ctypes::c_char,
        val: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_write"]
    pub fn nvmem_cell_write(
        cell: *mut nvmem_cell,
        buf: *mut crate::ctypes::c_void,
        len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_del_cell_lookups"]
    pub fn nvmem_del_cell_lookups(entries: *mut nvmem_cell_lookup, nentries: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_del_cell_table"]
    pub fn nvmem_del_cell_table(table: *mut nvmem_cell_table);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_dev_name"]
    pub fn nvmem_dev_name(nvmem: *mut nvmem_device) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_device_cell_read"]
    pub fn nvmem_device_cell_read(
        nvmem: *mut nvmem_device,
        info: *mut nvmem_cell_info,
        buf: *mut crate::ctypes::c_void,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_device_cell_write"]
    pub fn nvmem_device_cell_write(
        nvmem: *mut nvmem_device,
        info: *mut nvmem_cell_info,
        buf: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_device_find"]
    pub fn nvmem_device_find(
        data: *mut crate::ctypes::c_void,
        match_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut device,
                arg2: *const crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
    ) -> *mut nvmem_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_device_get"]
    pub fn nvmem_device_get(
        dev: *mut device,
        name: *const crate::ctypes::c_char,
    ) -> *mut nvmem_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_device_put"]
    pub fn nvmem_device_put(nvmem: *mut nvmem_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_device_read"]
    pub fn nvmem_device_read(
        nvmem: *mut nvmem_device,
        offset: crate::ctypes::c_uint,
        bytes: usize,
        buf: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_device_write"]
    pub fn nvmem_device_write(
        nvmem: *mut nvmem_device,
        offset: crate::ctypes::c_uint,
        bytes: usize,
        buf: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_register"]
    pub fn nvmem_register(c: *const nvmem_config) -> *mut nvmem_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_register_notifier"]
    pub fn nvmem_register_notifier(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_unregister"]
    pub fn nvmem_unregister(nvmem: *mut nvmem_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_unregister_notifier"]
    pub fn nvmem_unregister_notifier(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_phy_get"]
    pub fn of_phy_get(
        np: *mut device_node,
        con_id: *const crate::ctypes::c_char,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_phy_provider_unregister"]
    pub fn of_phy_provider_unregister(phy_provider: *mut phy_provider);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_phy_put"]
    pub fn of_phy_put(phy: *mut phy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_phy_simple_xlate"]
    pub fn of_phy_simple_xlate(dev: *mut device, args: *mut of_phandle_args) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_reset_control_array_get"]
    pub fn of_reset_control_array_get(
        np: *mut device_node,
        shared: bool_,
        optional: bool_,
        acquired: bool_,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_calibrate"]
    pub fn phy_calibrate(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_configure"]
    pub fn phy_configure(
        phy: *mut phy,
        opts: *mut phy_configure_opts,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_create"]
    pub fn phy_create(
        dev: *mut device,
        node: *mut device_node,
        ops: *const phy_ops,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_create_lookup"]
    pub fn phy_create_lookup(
        phy: *mut phy,
        con_id: *const crate::ctypes::c_char,
        dev_id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_destroy"]
    pub fn phy_destroy(phy: *mut phy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_exit"]
    pub fn phy_exit(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_get"]
    pub fn phy_get(dev: *mut device, string: *const crate::ctypes::c_char) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_init"]
    pub fn phy_init(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_optional_get"]
    pub fn phy_optional_get(
        dev: *mut device,
        string: *const crate::ctypes::c_char,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_pm_runtime_allow"]
    pub fn phy_pm_runtime_allow(phy: *mut phy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_pm_runtime_forbid"]
    pub fn phy_pm_runtime_forbid(phy: *mut phy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_pm_runtime_get"]
    pub fn phy_pm_runtime_get(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_pm_runtime_get_sync"]
    pub fn phy_pm_runtime_get_sync(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_pm_runtime_put"]
    pub fn phy_pm_runtime_put(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_pm_runtime_put_sync"]
    pub fn phy_pm_runtime_put_sync(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_power_off"]
    pub fn phy_power_off(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_power_on"]
    pub fn phy_power_on(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_put"]
    pub fn phy_put(dev: *mut device, phy: *mut phy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_remove_lookup"]
    pub fn phy_remove_lookup(
        phy: *mut phy,
        con_id: *const crate::ctypes::c_char,
        dev_id: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_reset"]
    pub fn phy_reset(phy: *mut phy) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_set_mode_ext"]
    pub fn phy_set_mode_ext(
        phy: *mut phy,
        mode: phy_mode,
        submode: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_validate"]
    pub fn phy_validate(
        phy: *mut phy,
        mode: phy_mode,
        submode: crate::ctypes::c_int,
        opts: *mut phy_configure_opts,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_add_device"]
    pub fn pm_genpd_add_device(
        genpd: *mut generic_pm_domain,
        dev: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_add_subdomain"]
    pub fn pm_genpd_add_subdomain(
        genpd: *mut generic_pm_domain,
        subdomain: *mut generic_pm_domain,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_init"]
    pub fn pm_genpd_init(
        genpd: *mut generic_pm_domain,
        gov: *mut dev_power_governor,
        is_off: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_remove"]
    pub fn pm_genpd_remove(genpd: *mut generic_pm_domain) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_remove_device"]
    pub fn pm_genpd_remove_device(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_remove_subdomain"]
    pub fn pm_genpd_remove_subdomain(
        genpd: *mut generic_pm_domain,
        subdomain: *mut generic_pm_domain,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_syscore_poweroff"]
    pub fn pm_genpd_syscore_poweroff(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_syscore_poweron"]
    pub fn pm_genpd_syscore_poweron(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regcache_cache_bypass"]
    pub fn regcache_cache_bypass(map: *mut regmap, enable: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regcache_cache_only"]
    pub fn regcache_cache_only(map: *mut regmap, enable: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regcache_drop_region"]
    pub fn regcache_drop_region(
        map: *mut regmap,
        min_: crate::ctypes::c_uint,
        max_: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regcache_mark_dirty"]
    pub fn regcache_mark_dirty(map: *mut regmap);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regcache_sync"]
    pub fn regcache_sync(map: *mut regmap) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regcache_sync_region"]
    pub fn regcache_sync_region(
        map: *mut regmap,
        min_: crate::ctypes::c_uint,
        max_: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_async_complete"]
    pub fn regmap_async_complete(map: *mut regmap);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_bulk_read"]
    pub fn regmap_bulk_read(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: *mut crate::ctypes::c_void,
        val_count: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_bulk_write"]
    pub fn regmap_bulk_write(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: *const crate::ctypes::c_void,
        val_count: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_field_update_bits_base"]
    pub fn regmap_field_update_bits_base(
        field: *mut regmap_field,
        mask: crate::ctypes::c_uint,
        val: crate::ctypes::c_uint,
        change: *mut bool_,
        async_: bool_,
        force: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_fields_update_bits_base"]
    pub fn regmap_fields_update_bits_base(
        field: *mut regmap_field,
        id: crate::ctypes::c_uint,
        mask: crate::ctypes::c_uint,
        val: crate::ctypes::c_uint,
        change: *mut bool_,
        async_: bool_,
        force: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_get_device"]
    pub fn regmap_get_device(map: *mut regmap) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_get_max_register"]
    pub fn regmap_get_max_register(map: *mut regmap) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_get_reg_stride"]
    pub fn regmap_get_reg_stride(map: *mut regmap) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_get_val_bytes"]
    pub fn regmap_get_val_bytes(map: *mut regmap) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_noinc_read"]
    pub fn regmap_noinc_read(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: *mut crate::ctypes::c_void,
        val_len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_noinc_write"]
    pub fn regmap_noinc_write(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: *const crate::ctypes::c_void,
        val_len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_parse_val"]
    pub fn regmap_parse_val(
        map: *mut regmap,
        buf: *const crate::ctypes::c_void,
        val: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_raw_read"]
    pub fn regmap_raw_read(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: *mut crate::ctypes::c_void,
        val_len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_raw_write"]
    pub fn regmap_raw_write(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: *const crate::ctypes::c_void,
        val_len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_raw_write_async"]
    pub fn regmap_raw_write_async(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: *const crate::ctypes::c_void,
        val_len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_read"]
    pub fn regmap_read(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_register_patch"]
    pub fn regmap_register_patch(
        map: *mut regmap,
        regs: *const reg_sequence,
        num_regs: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_test_bits"]
    pub fn regmap_test_bits(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        bits: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_update_bits_base"]
    pub fn regmap_update_bits_base(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        mask: crate::ctypes::c_uint,
        val: crate::ctypes::c_uint,
        change: *mut bool_,
        async_: bool_,
        force: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_write"]
    pub fn regmap_write(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_write_async"]
    pub fn regmap_write_async(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_acquire"]
    pub fn reset_control_acquire(rstc: *mut reset_control) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_assert"]
    pub fn reset_control_assert(rstc: *mut reset_control) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_deassert"]
    pub fn reset_control_deassert(rstc: *mut reset_control) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_get_count"]
    pub fn reset_control_get_count(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_put"]
    pub fn reset_control_put(rstc: *mut reset_control);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_release"]
    pub fn reset_control_release(rstc: *mut reset_control);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_reset"]
    pub fn reset_control_reset(rstc: *mut reset_control) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_control_status"]
    pub fn reset_control_status(rstc: *mut reset_control) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscon_node_to_regmap"]
    pub fn syscon_node_to_regmap(np: *mut device_node) -> *mut regmap;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscon_regmap_lookup_by_compatible"]
    pub fn syscon_regmap_lookup_by_compatible(
        s: *const crate::ctypes::c_char,
    ) -> *mut regmap;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscon_regmap_lookup_by_phandle"]
    pub fn syscon_regmap_lookup_by_phandle(
        np: *mut device_node,
        property: *const crate::ctypes::c_char,
    ) -> *mut regmap;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscon_regmap_lookup_by_phandle_args"]
    pub fn syscon_regmap_lookup_by_phandle_args(
        np: *mut device_node,
        property: *const crate::ctypes::c_char,
        arg_count: crate::ctypes::c_int,
        out_args: *mut crate::ctypes::c_uint,
    ) -> *mut regmap;
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
    pub gen_: *mut net_generic,
    pub bpf: netns_bpf,
    pub xfrm: netns_xfrm,
    pub net_cookie: atomic64_t,
    pub ipvs: *mut netns_ipvs,
    pub mpls: netns_mpls,
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
    pub ip_ptr: *mut in_device,
    pub ip6_ptr: *mut inet6_dev,
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
    pub _padding_after_index_hlist: __BindgenOpaqueArray<[u8; 48usize]>,
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
pub struct hh_cache {
    pub hh_len: crate::ctypes::c_uint,
    pub hh_lock: seqlock_t,
    pub hh_data: [crate::ctypes::c_ulong; 4usize],
}

#[repr(C)]
pub struct ndisc_options {
    pub nd_opt_array: [*mut nd_opt_hdr; 15usize],
    pub nd_opts_ri: *mut nd_opt_hdr,
    pub nd_opts_ri_end: *mut nd_opt_hdr,
    pub nd_useropts: *mut nd_opt_hdr,
    pub nd_useropts_end: *mut nd_opt_hdr,
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
    pub _bits_vlan_present: __BindgenBitfieldUnit<[u8; 2usize]>,
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
    tc_skip_classify: __u8 as u8 = _bits_vlan_present 11 1
    tc_at_ingress: __u8 as u8 = _bits_vlan_present 12 1
    redirected: __u8 as u8 = _bits_vlan_present 13 1
    from_ingress: __u8 as u8 = _bits_vlan_present 14 1
    scm_io_uring: __u8 as u8 = _bits_vlan_present 15 1

pub const LL_MAX_HEADER: i32 = 32;

pub const MAX_HEADER: i32 = 80;

pub const MAX_TCP_HEADER: i32 = 256;

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
    pub fs_context_dup: hlist_head,
    pub fs_context_parse_param: hlist_head,
    pub sb_alloc_security: hlist_head,
    pub sb_free_security: hlist_head,
    pub sb_free_mnt_opts: hlist_head,
    pub sb_eat_lsm_opts: hlist_head,
    pub sb_remount: hlist_head,
    pub sb_kern_mount: hlist_head,
    pub sb_show_options: hlist_head,
    pub sb_statfs: hlist_head,
    pub sb_mount: hlist_head,
    pub sb_umount: hlist_head,
    pub sb_pivotroot: hlist_head,
    pub sb_set_mnt_opts: hlist_head,
    pub sb_clone_mnt_opts: hlist_head,
    pub sb_add_mnt_opt: hlist_head,
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
    pub task_setpgid: hlist_head,
    pub task_getpgid: hlist_head,
    pub task_getsid: hlist_head,
    pub task_getsecid: hlist_head,
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
}

unsafe extern "C" {
    pub fn security_ib_alloc_security(
        sec: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn security_ib_endport_manage_subnet(
        sec: *mut crate::ctypes::c_void,
        name: *const crate::ctypes::c_char,
        port_num: u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn security_ib_free_security(sec: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn security_ib_pkey_access(
        sec: *mut crate::ctypes::c_void,
        subnet_prefix: u64_,
        pkey: u16_,
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
    pub _padding_after_hsq_enabled: __BindgenOpaqueArray<[u8; 57usize]>,
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

unsafe extern "C" {
    #[link_name = "kmod_shim_mmc_regulator_set_ocr"]
    pub fn mmc_regulator_set_ocr(
        mmc: *mut mmc_host,
        supply: *mut regulator,
        vdd_bit: crate::ctypes::c_ushort,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmc_regulator_set_vqmmc"]
    pub fn mmc_regulator_set_vqmmc(
        mmc: *mut mmc_host,
        ios: *mut mmc_ios,
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

#[repr(C)]
pub struct pci_sysdata {
    pub domain: crate::ctypes::c_int,
    pub node: crate::ctypes::c_int,
    pub companion: *mut acpi_device,
    pub iommu: *mut crate::ctypes::c_void,
    pub fwnode: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct usb_bus {
    pub controller: *mut device,
    pub sysdev: *mut device,
    pub busnum: crate::ctypes::c_int,
    pub bus_name: *const crate::ctypes::c_char,
    pub uses_pio_for_control: u8_,
    pub otg_port: u8_,
    pub _bits_is_b_host: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sg_tablesize: crate::ctypes::c_uint,
    pub devnum_next: crate::ctypes::c_int,
    pub devnum_next_mutex: mutex,
    pub devmap: usb_devmap,
    pub root_hub: *mut usb_device,
    pub hs_companion: *mut usb_bus,
    pub bandwidth_allocated: crate::ctypes::c_int,
    pub bandwidth_int_reqs: crate::ctypes::c_int,
    pub bandwidth_isoc_reqs: crate::ctypes::c_int,
    pub resuming_ports: crate::ctypes::c_uint,
}
bits usb_bus
    is_b_host: crate::ctypes::c_uint as u32 = _bits_is_b_host 0 1
    b_hnp_enable: crate::ctypes::c_uint as u32 = _bits_is_b_host 1 1
    no_stop_on_short: crate::ctypes::c_uint as u32 = _bits_is_b_host 2 1
    no_sg_constraint: crate::ctypes::c_uint as u32 = _bits_is_b_host 3 1

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_extcon_register_notifier"]
    pub fn devm_extcon_register_notifier(
        dev: *mut device,
        edev: *mut extcon_dev,
        id: crate::ctypes::c_uint,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_extcon_register_notifier_all"]
    pub fn devm_extcon_register_notifier_all(
        dev: *mut device,
        edev: *mut extcon_dev,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_extcon_unregister_notifier"]
    pub fn devm_extcon_unregister_notifier(
        dev: *mut device,
        edev: *mut extcon_dev,
        id: crate::ctypes::c_uint,
        nb: *mut notifier_block,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_extcon_unregister_notifier_all"]
    pub fn devm_extcon_unregister_notifier_all(
        dev: *mut device,
        edev: *mut extcon_dev,
        nb: *mut notifier_block,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_find_edev_by_node"]
    pub fn extcon_find_edev_by_node(node: *mut device_node) -> *mut extcon_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_get_edev_by_phandle"]
    pub fn extcon_get_edev_by_phandle(
        dev: *mut device,
        index: crate::ctypes::c_int,
    ) -> *mut extcon_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_get_edev_name"]
    pub fn extcon_get_edev_name(edev: *mut extcon_dev) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_get_extcon_dev"]
    pub fn extcon_get_extcon_dev(
        extcon_name: *const crate::ctypes::c_char,
    ) -> *mut extcon_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_get_property"]
    pub fn extcon_get_property(
        edev: *mut extcon_dev,
        id: crate::ctypes::c_uint,
        prop: crate::ctypes::c_uint,
        prop_val: *mut extcon_property_value,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_get_property_capability"]
    pub fn extcon_get_property_capability(
        edev: *mut extcon_dev,
        id: crate::ctypes::c_uint,
        prop: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_get_state"]
    pub fn extcon_get_state(
        edev: *mut extcon_dev,
        id: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_register_notifier"]
    pub fn extcon_register_notifier(
        edev: *mut extcon_dev,
        id: crate::ctypes::c_uint,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_register_notifier_all"]
    pub fn extcon_register_notifier_all(
        edev: *mut extcon_dev,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_unregister_notifier"]
    pub fn extcon_unregister_notifier(
        edev: *mut extcon_dev,
        id: crate::ctypes::c_uint,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extcon_unregister_notifier_all"]
    pub fn extcon_unregister_notifier_all(
        edev: *mut extcon_dev,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_alloc_request"]
    pub fn usb_ep_alloc_request(ep: *mut usb_ep, gfp_flags: gfp_t) -> *mut usb_request;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_clear_halt"]
    pub fn usb_ep_clear_halt(ep: *mut usb_ep) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_dequeue"]
    pub fn usb_ep_dequeue(
        ep: *mut usb_ep,
        req: *mut usb_request,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_disable"]
    pub fn usb_ep_disable(ep: *mut usb_ep) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_enable"]
    pub fn usb_ep_enable(ep: *mut usb_ep) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_fifo_flush"]
    pub fn usb_ep_fifo_flush(ep: *mut usb_ep);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_fifo_status"]
    pub fn usb_ep_fifo_status(ep: *mut usb_ep) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_free_request"]
    pub fn usb_ep_free_request(ep: *mut usb_ep, req: *mut usb_request);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_queue"]
    pub fn usb_ep_queue(
        ep: *mut usb_ep,
        req: *mut usb_request,
        gfp_flags: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_set_halt"]
    pub fn usb_ep_set_halt(ep: *mut usb_ep) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_set_maxpacket_limit"]
    pub fn usb_ep_set_maxpacket_limit(
        ep: *mut usb_ep,
        maxpacket_limit: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_ep_set_wedge"]
    pub fn usb_ep_set_wedge(ep: *mut usb_ep) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_activate"]
    pub fn usb_gadget_activate(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_check_config"]
    pub fn usb_gadget_check_config(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_clear_selfpowered"]
    pub fn usb_gadget_clear_selfpowered(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_connect"]
    pub fn usb_gadget_connect(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_deactivate"]
    pub fn usb_gadget_deactivate(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_disconnect"]
    pub fn usb_gadget_disconnect(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_frame_number"]
    pub fn usb_gadget_frame_number(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_set_selfpowered"]
    pub fn usb_gadget_set_selfpowered(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_vbus_connect"]
    pub fn usb_gadget_vbus_connect(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_vbus_disconnect"]
    pub fn usb_gadget_vbus_disconnect(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_vbus_draw"]
    pub fn usb_gadget_vbus_draw(
        gadget: *mut usb_gadget,
        mA: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_gadget_wakeup"]
    pub fn usb_gadget_wakeup(gadget: *mut usb_gadget) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_led_activity"]
    pub fn usb_led_activity(ev: usb_led_event);
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
    pub valid_mask: *mut crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct pinconf_ops {
    pub pin_config_get: ::core::option::Option<
        unsafe extern "C" fn(
            pctldev: *mut pinctrl_dev,
            pin: crate::ctypes::c_uint,
            config: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub pin_config_set: ::core::option::Option<
        unsafe extern "C" fn(
            pctldev: *mut pinctrl_dev,
            pin: crate::ctypes::c_uint,
            configs: *mut crate::ctypes::c_ulong,
            num_configs: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub pin_config_group_get: ::core::option::Option<
        unsafe extern "C" fn(
            pctldev: *mut pinctrl_dev,
            selector: crate::ctypes::c_uint,
            config: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub pin_config_group_set: ::core::option::Option<
        unsafe extern "C" fn(
            pctldev: *mut pinctrl_dev,
            selector: crate::ctypes::c_uint,
            configs: *mut crate::ctypes::c_ulong,
            num_configs: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub pin_config_dbg_show: ::core::option::Option<
        unsafe extern "C" fn(
            pctldev: *mut pinctrl_dev,
            s: *mut seq_file,
            offset: crate::ctypes::c_uint,
        ),
    >,
    pub pin_config_group_dbg_show: ::core::option::Option<
        unsafe extern "C" fn(
            pctldev: *mut pinctrl_dev,
            s: *mut seq_file,
            selector: crate::ctypes::c_uint,
        ),
    >,
    pub pin_config_config_dbg_show: ::core::option::Option<
        unsafe extern "C" fn(
            pctldev: *mut pinctrl_dev,
            s: *mut seq_file,
            config: crate::ctypes::c_ulong,
        ),
    >,
}

#[repr(C)]
pub struct pinctrl_desc {
    pub name: *const crate::ctypes::c_char,
    pub pins: *const pinctrl_pin_desc,
    pub npins: crate::ctypes::c_uint,
    pub pctlops: *const pinctrl_ops,
    pub pmxops: *const pinmux_ops,
    pub confops: *const pinconf_ops,
    pub owner: *mut module,
    pub link_consumers: bool_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_desc_to_gpio"]
    pub fn desc_to_gpio(desc: *const gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_fwnode_gpiod_get_index"]
    pub fn devm_fwnode_gpiod_get_index(
        dev: *mut device,
        fwnode: *mut fwnode_handle,
        con_id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        flags: gpiod_flags,
        label: *const crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_fwnode_pwm_get"]
    pub fn devm_fwnode_pwm_get(
        dev: *mut device,
        fwnode: *mut fwnode_handle,
        con_id: *const crate::ctypes::c_char,
    ) -> *mut pwm_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpio_free"]
    pub fn devm_gpio_free(dev: *mut device, gpio: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpio_request"]
    pub fn devm_gpio_request(
        dev: *mut device,
        gpio: crate::ctypes::c_uint,
        label: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpio_request_one"]
    pub fn devm_gpio_request_one(
        dev: *mut device,
        gpio: crate::ctypes::c_uint,
        flags: crate::ctypes::c_ulong,
        label: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_get"]
    pub fn devm_gpiod_get(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        flags: gpiod_flags,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_get_array"]
    pub fn devm_gpiod_get_array(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        flags: gpiod_flags,
    ) -> *mut gpio_descs;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_get_array_optional"]
    pub fn devm_gpiod_get_array_optional(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        flags: gpiod_flags,
    ) -> *mut gpio_descs;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_get_from_of_node"]
    pub fn devm_gpiod_get_from_of_node(
        dev: *mut device,
        node: *mut device_node,
        propname: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        dflags: gpiod_flags,
        label: *const crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_get_index"]
    pub fn devm_gpiod_get_index(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        idx: crate::ctypes::c_uint,
        flags: gpiod_flags,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_get_index_optional"]
    pub fn devm_gpiod_get_index_optional(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_uint,
        flags: gpiod_flags,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_get_optional"]
    pub fn devm_gpiod_get_optional(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        flags: gpiod_flags,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_put"]
    pub fn devm_gpiod_put(dev: *mut device, desc: *mut gpio_desc);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_put_array"]
    pub fn devm_gpiod_put_array(dev: *mut device, descs: *mut gpio_descs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_gpiod_unhinge"]
    pub fn devm_gpiod_unhinge(dev: *mut device, desc: *mut gpio_desc);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_pwm_get"]
    pub fn devm_of_pwm_get(
        dev: *mut device,
        np: *mut device_node,
        con_id: *const crate::ctypes::c_char,
    ) -> *mut pwm_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pinctrl_get"]
    pub fn devm_pinctrl_get(dev: *mut device) -> *mut pinctrl;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pinctrl_put"]
    pub fn devm_pinctrl_put(p: *mut pinctrl);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pwm_get"]
    pub fn devm_pwm_get(
        dev: *mut device,
        consumer: *const crate::ctypes::c_char,
    ) -> *mut pwm_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pwm_put"]
    pub fn devm_pwm_put(dev: *mut device, pwm: *mut pwm_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_bulk_get"]
    pub fn devm_regulator_bulk_get(
        dev: *mut device,
        num_consumers: crate::ctypes::c_int,
        consumers: *mut regulator_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_bulk_register_supply_alias"]
    pub fn devm_regulator_bulk_register_supply_alias(
        dev: *mut device,
        id: *const *const crate::ctypes::c_char,
        alias_dev: *mut device,
        alias_id: *const *const crate::ctypes::c_char,
        num_id: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_bulk_unregister_supply_alias"]
    pub fn devm_regulator_bulk_unregister_supply_alias(
        dev: *mut device,
        id: *const *const crate::ctypes::c_char,
        num_id: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_get"]
    pub fn devm_regulator_get(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_get_exclusive"]
    pub fn devm_regulator_get_exclusive(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_get_optional"]
    pub fn devm_regulator_get_optional(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_put"]
    pub fn devm_regulator_put(regulator: *mut regulator);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_register_notifier"]
    pub fn devm_regulator_register_notifier(
        regulator: *mut regulator,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_register_supply_alias"]
    pub fn devm_regulator_register_supply_alias(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
        alias_dev: *mut device,
        alias_id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_unregister_notifier"]
    pub fn devm_regulator_unregister_notifier(
        regulator: *mut regulator,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_unregister_supply_alias"]
    pub fn devm_regulator_unregister_supply_alias(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fwnode_get_named_gpiod"]
    pub fn fwnode_get_named_gpiod(
        fwnode: *mut fwnode_handle,
        propname: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        dflags: gpiod_flags,
        label: *const crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fwnode_gpiod_get_index"]
    pub fn fwnode_gpiod_get_index(
        fwnode: *mut fwnode_handle,
        con_id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        flags: gpiod_flags,
        label: *const crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_free"]
    pub fn gpio_free(gpio: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_free_array"]
    pub fn gpio_free_array(array: *const gpio, num: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_request"]
    pub fn gpio_request(
        gpio: crate::ctypes::c_uint,
        label: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_request_array"]
    pub fn gpio_request_array(array: *const gpio, num: usize) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_request_one"]
    pub fn gpio_request_one(
        gpio: crate::ctypes::c_uint,
        flags: crate::ctypes::c_ulong,
        label: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_to_desc"]
    pub fn gpio_to_desc(gpio: crate::ctypes::c_uint) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiochip_add_pin_range"]
    pub fn gpiochip_add_pin_range(
        gc: *mut gpio_chip,
        pinctl_name: *const crate::ctypes::c_char,
        gpio_offset: crate::ctypes::c_uint,
        pin_offset: crate::ctypes::c_uint,
        npins: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiochip_add_pingroup_range"]
    pub fn gpiochip_add_pingroup_range(
        gc: *mut gpio_chip,
        pctldev: *mut pinctrl_dev,
        gpio_offset: crate::ctypes::c_uint,
        pin_group: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiochip_irqchip_add_domain"]
    pub fn gpiochip_irqchip_add_domain(
        gc: *mut gpio_chip,
        domain: *mut irq_domain,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiochip_lock_as_irq"]
    pub fn gpiochip_lock_as_irq(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiochip_remove_pin_ranges"]
    pub fn gpiochip_remove_pin_ranges(gc: *mut gpio_chip);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiochip_unlock_as_irq"]
    pub fn gpiochip_unlock_as_irq(gc: *mut gpio_chip, offset: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_add_hogs"]
    pub fn gpiod_add_hogs(hogs: *mut gpiod_hog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_add_lookup_table"]
    pub fn gpiod_add_lookup_table(table: *mut gpiod_lookup_table);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_add_lookup_tables"]
    pub fn gpiod_add_lookup_tables(tables: *mut *mut gpiod_lookup_table, n: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_cansleep"]
    pub fn gpiod_cansleep(desc: *const gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_count"]
    pub fn gpiod_count(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_direction_input"]
    pub fn gpiod_direction_input(desc: *mut gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_direction_output"]
    pub fn gpiod_direction_output(
        desc: *mut gpio_desc,
        value: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_direction_output_raw"]
    pub fn gpiod_direction_output_raw(
        desc: *mut gpio_desc,
        value: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_export"]
    pub fn gpiod_export(
        desc: *mut gpio_desc,
        direction_may_change: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_export_link"]
    pub fn gpiod_export_link(
        dev: *mut device,
        name: *const crate::ctypes::c_char,
        desc: *mut gpio_desc,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get"]
    pub fn gpiod_get(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        flags: gpiod_flags,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_array"]
    pub fn gpiod_get_array(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        flags: gpiod_flags,
    ) -> *mut gpio_descs;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_array_optional"]
    pub fn gpiod_get_array_optional(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        flags: gpiod_flags,
    ) -> *mut gpio_descs;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_array_value"]
    pub fn gpiod_get_array_value(
        array_size_: crate::ctypes::c_uint,
        desc_array: *mut *mut gpio_desc,
        array_info: *mut gpio_array,
        value_bitmap: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_array_value_cansleep"]
    pub fn gpiod_get_array_value_cansleep(
        array_size_: crate::ctypes::c_uint,
        desc_array: *mut *mut gpio_desc,
        array_info: *mut gpio_array,
        value_bitmap: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_direction"]
    pub fn gpiod_get_direction(desc: *const gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_index"]
    pub fn gpiod_get_index(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        idx: crate::ctypes::c_uint,
        flags: gpiod_flags,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_index_optional"]
    pub fn gpiod_get_index_optional(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_uint,
        flags: gpiod_flags,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_optional"]
    pub fn gpiod_get_optional(
        dev: *mut device,
        con_id: *const crate::ctypes::c_char,
        flags: gpiod_flags,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_raw_array_value"]
    pub fn gpiod_get_raw_array_value(
        array_size_: crate::ctypes::c_uint,
        desc_array: *mut *mut gpio_desc,
        array_info: *mut gpio_array,
        value_bitmap: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_raw_array_value_cansleep"]
    pub fn gpiod_get_raw_array_value_cansleep(
        array_size_: crate::ctypes::c_uint,
        desc_array: *mut *mut gpio_desc,
        array_info: *mut gpio_array,
        value_bitmap: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_raw_value"]
    pub fn gpiod_get_raw_value(desc: *const gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_raw_value_cansleep"]
    pub fn gpiod_get_raw_value_cansleep(desc: *const gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_value"]
    pub fn gpiod_get_value(desc: *const gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_value_cansleep"]
    pub fn gpiod_get_value_cansleep(desc: *const gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_is_active_low"]
    pub fn gpiod_is_active_low(desc: *const gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_put"]
    pub fn gpiod_put(desc: *mut gpio_desc);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_put_array"]
    pub fn gpiod_put_array(descs: *mut gpio_descs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_remove_lookup_table"]
    pub fn gpiod_remove_lookup_table(table: *mut gpiod_lookup_table);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_array_value"]
    pub fn gpiod_set_array_value(
        array_size_: crate::ctypes::c_uint,
        desc_array: *mut *mut gpio_desc,
        array_info: *mut gpio_array,
        value_bitmap: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_array_value_cansleep"]
    pub fn gpiod_set_array_value_cansleep(
        array_size_: crate::ctypes::c_uint,
        desc_array: *mut *mut gpio_desc,
        array_info: *mut gpio_array,
        value_bitmap: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_config"]
    pub fn gpiod_set_config(
        desc: *mut gpio_desc,
        config: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_consumer_name"]
    pub fn gpiod_set_consumer_name(
        desc: *mut gpio_desc,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_debounce"]
    pub fn gpiod_set_debounce(
        desc: *mut gpio_desc,
        debounce: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_raw_array_value"]
    pub fn gpiod_set_raw_array_value(
        array_size_: crate::ctypes::c_uint,
        desc_array: *mut *mut gpio_desc,
        array_info: *mut gpio_array,
        value_bitmap: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_raw_array_value_cansleep"]
    pub fn gpiod_set_raw_array_value_cansleep(
        array_size_: crate::ctypes::c_uint,
        desc_array: *mut *mut gpio_desc,
        array_info: *mut gpio_array,
        value_bitmap: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_raw_value"]
    pub fn gpiod_set_raw_value(desc: *mut gpio_desc, value: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_raw_value_cansleep"]
    pub fn gpiod_set_raw_value_cansleep(
        desc: *mut gpio_desc,
        value: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_transitory"]
    pub fn gpiod_set_transitory(
        desc: *mut gpio_desc,
        transitory: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_value"]
    pub fn gpiod_set_value(desc: *mut gpio_desc, value: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_set_value_cansleep"]
    pub fn gpiod_set_value_cansleep(desc: *mut gpio_desc, value: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_to_chip"]
    pub fn gpiod_to_chip(desc: *const gpio_desc) -> *mut gpio_chip;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_to_irq"]
    pub fn gpiod_to_irq(desc: *const gpio_desc) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_toggle_active_low"]
    pub fn gpiod_toggle_active_low(desc: *mut gpio_desc);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_unexport"]
    pub fn gpiod_unexport(desc: *mut gpio_desc);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_register_board_info"]
    pub fn i2c_register_board_info(
        busnum: crate::ctypes::c_int,
        info: *const i2c_board_info,
        n: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_register_spd"]
    pub fn i2c_register_spd(adap: *mut i2c_adapter);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_pwm_get"]
    pub fn of_pwm_get(
        dev: *mut device,
        np: *mut device_node,
        con_id: *const crate::ctypes::c_char,
    ) -> *mut pwm_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_bind_pins"]
    pub fn pinctrl_bind_pins(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_get"]
    pub fn pinctrl_get(dev: *mut device) -> *mut pinctrl;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_can_use_line"]
    pub fn pinctrl_gpio_can_use_line(gpio: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_direction_input"]
    pub fn pinctrl_gpio_direction_input(
        gpio: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_direction_output"]
    pub fn pinctrl_gpio_direction_output(
        gpio: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_free"]
    pub fn pinctrl_gpio_free(gpio: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_request"]
    pub fn pinctrl_gpio_request(gpio: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_set_config"]
    pub fn pinctrl_gpio_set_config(
        gpio: crate::ctypes::c_uint,
        config: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_init_done"]
    pub fn pinctrl_init_done(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_lookup_state"]
    pub fn pinctrl_lookup_state(
        p: *mut pinctrl,
        name: *const crate::ctypes::c_char,
    ) -> *mut pinctrl_state;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_pm_select_default_state"]
    pub fn pinctrl_pm_select_default_state(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_pm_select_idle_state"]
    pub fn pinctrl_pm_select_idle_state(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_pm_select_sleep_state"]
    pub fn pinctrl_pm_select_sleep_state(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_provide_dummies"]
    pub fn pinctrl_provide_dummies();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_put"]
    pub fn pinctrl_put(p: *mut pinctrl);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_register_mappings"]
    pub fn pinctrl_register_mappings(
        map: *const pinctrl_map,
        num_maps: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_select_default_state"]
    pub fn pinctrl_select_default_state(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_select_state"]
    pub fn pinctrl_select_state(
        p: *mut pinctrl,
        s: *mut pinctrl_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_unregister_mappings"]
    pub fn pinctrl_unregister_mappings(map: *const pinctrl_map);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_add_table"]
    pub fn pwm_add_table(table: *mut pwm_lookup, num: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_adjust_config"]
    pub fn pwm_adjust_config(pwm: *mut pwm_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_apply_state"]
    pub fn pwm_apply_state(
        pwm: *mut pwm_device,
        state: *const pwm_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_capture"]
    pub fn pwm_capture(
        pwm: *mut pwm_device,
        result: *mut pwm_capture,
        timeout: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_free"]
    pub fn pwm_free(pwm: *mut pwm_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_get"]
    pub fn pwm_get(
        dev: *mut device,
        consumer: *const crate::ctypes::c_char,
    ) -> *mut pwm_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_get_chip_data"]
    pub fn pwm_get_chip_data(pwm: *mut pwm_device) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_put"]
    pub fn pwm_put(pwm: *mut pwm_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_remove_table"]
    pub fn pwm_remove_table(table: *mut pwm_lookup, num: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_request"]
    pub fn pwm_request(
        pwm_id: crate::ctypes::c_int,
        label: *const crate::ctypes::c_char,
    ) -> *mut pwm_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_request_from_chip"]
    pub fn pwm_request_from_chip(
        chip: *mut pwm_chip,
        index: crate::ctypes::c_uint,
        label: *const crate::ctypes::c_char,
    ) -> *mut pwm_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_set_chip_data"]
    pub fn pwm_set_chip_data(
        pwm: *mut pwm_device,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwmchip_add"]
    pub fn pwmchip_add(chip: *mut pwm_chip) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwmchip_add_inversed"]
    pub fn pwmchip_add_inversed(chip: *mut pwm_chip) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwmchip_remove"]
    pub fn pwmchip_remove(chip: *mut pwm_chip) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwmchip_sysfs_export"]
    pub fn pwmchip_sysfs_export(chip: *mut pwm_chip);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwmchip_sysfs_unexport"]
    pub fn pwmchip_sysfs_unexport(chip: *mut pwm_chip);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_allow_bypass"]
    pub fn regulator_allow_bypass(
        regulator: *mut regulator,
        allow: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_bulk_disable"]
    pub fn regulator_bulk_disable(
        num_consumers: crate::ctypes::c_int,
        consumers: *mut regulator_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_bulk_enable"]
    pub fn regulator_bulk_enable(
        num_consumers: crate::ctypes::c_int,
        consumers: *mut regulator_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_bulk_force_disable"]
    pub fn regulator_bulk_force_disable(
        num_consumers: crate::ctypes::c_int,
        consumers: *mut regulator_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_bulk_free"]
    pub fn regulator_bulk_free(
        num_consumers: crate::ctypes::c_int,
        consumers: *mut regulator_bulk_data,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_bulk_get"]
    pub fn regulator_bulk_get(
        dev: *mut device,
        num_consumers: crate::ctypes::c_int,
        consumers: *mut regulator_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_bulk_register_supply_alias"]
    pub fn regulator_bulk_register_supply_alias(
        dev: *mut device,
        id: *const *const crate::ctypes::c_char,
        alias_dev: *mut device,
        alias_id: *const *const crate::ctypes::c_char,
        num_id: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_bulk_set_supply_names"]
    pub fn regulator_bulk_set_supply_names(
        consumers: *mut regulator_bulk_data,
        supply_names: *const *const crate::ctypes::c_char,
        num_supplies: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_bulk_unregister_supply_alias"]
    pub fn regulator_bulk_unregister_supply_alias(
        dev: *mut device,
        id: *const *const crate::ctypes::c_char,
        num_id: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_count_voltages"]
    pub fn regulator_count_voltages(regulator: *mut regulator) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_disable"]
    pub fn regulator_disable(regulator: *mut regulator) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_disable_deferred"]
    pub fn regulator_disable_deferred(
        regulator: *mut regulator,
        ms: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_enable"]
    pub fn regulator_enable(regulator: *mut regulator) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_force_disable"]
    pub fn regulator_force_disable(regulator: *mut regulator) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get"]
    pub fn regulator_get(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_current_limit"]
    pub fn regulator_get_current_limit(
        regulator: *mut regulator,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_drvdata"]
    pub fn regulator_get_drvdata(
        regulator: *mut regulator,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_error_flags"]
    pub fn regulator_get_error_flags(
        regulator: *mut regulator,
        flags: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_exclusive"]
    pub fn regulator_get_exclusive(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_hardware_vsel_register"]
    pub fn regulator_get_hardware_vsel_register(
        regulator: *mut regulator,
        vsel_reg: *mut crate::ctypes::c_uint,
        vsel_mask: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_linear_step"]
    pub fn regulator_get_linear_step(regulator: *mut regulator) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_mode"]
    pub fn regulator_get_mode(regulator: *mut regulator) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_optional"]
    pub fn regulator_get_optional(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_regmap"]
    pub fn regulator_get_regmap(regulator: *mut regulator) -> *mut regmap;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_voltage"]
    pub fn regulator_get_voltage(regulator: *mut regulator) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_is_enabled"]
    pub fn regulator_is_enabled(regulator: *mut regulator) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_is_equal"]
    pub fn regulator_is_equal(reg1: *mut regulator, reg2: *mut regulator) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_is_supported_voltage"]
    pub fn regulator_is_supported_voltage(
        regulator: *mut regulator,
        min_uV: crate::ctypes::c_int,
        max_uV: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_list_hardware_vsel"]
    pub fn regulator_list_hardware_vsel(
        regulator: *mut regulator,
        selector: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_list_voltage"]
    pub fn regulator_list_voltage(
        regulator: *mut regulator,
        selector: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_put"]
    pub fn regulator_put(regulator: *mut regulator);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_register_notifier"]
    pub fn regulator_register_notifier(
        regulator: *mut regulator,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_register_supply_alias"]
    pub fn regulator_register_supply_alias(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
        alias_dev: *mut device,
        alias_id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_set_current_limit"]
    pub fn regulator_set_current_limit(
        regulator: *mut regulator,
        min_uA: crate::ctypes::c_int,
        max_uA: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_set_drvdata"]
    pub fn regulator_set_drvdata(
        regulator: *mut regulator,
        data: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_set_load"]
    pub fn regulator_set_load(
        regulator: *mut regulator,
        load_uA: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_set_mode"]
    pub fn regulator_set_mode(
        regulator: *mut regulator,
        mode: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_set_suspend_voltage"]
    pub fn regulator_set_suspend_voltage(
        regulator: *mut regulator,
        min_uV: crate::ctypes::c_int,
        max_uV: crate::ctypes::c_int,
        state: suspend_state_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_set_voltage"]
    pub fn regulator_set_voltage(
        regulator: *mut regulator,
        min_uV: crate::ctypes::c_int,
        max_uV: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_set_voltage_time"]
    pub fn regulator_set_voltage_time(
        regulator: *mut regulator,
        old_uV: crate::ctypes::c_int,
        new_uV: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_suspend_disable"]
    pub fn regulator_suspend_disable(
        rdev: *mut regulator_dev,
        state: suspend_state_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_suspend_enable"]
    pub fn regulator_suspend_enable(
        rdev: *mut regulator_dev,
        state: suspend_state_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_sync_voltage"]
    pub fn regulator_sync_voltage(regulator: *mut regulator) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_unregister_notifier"]
    pub fn regulator_unregister_notifier(
        regulator: *mut regulator,
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_unregister_supply_alias"]
    pub fn regulator_unregister_supply_alias(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_spi_register_board_info"]
    pub fn spi_register_board_info(
        info: *const spi_board_info,
        n: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
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
    pub ll_driver: *mut hid_ll_driver,
    pub ll_open_lock: mutex,
    pub ll_open_count: crate::ctypes::c_uint,
    pub status: crate::ctypes::c_ulong,
    pub claimed: crate::ctypes::c_uint,
    pub quirks: crate::ctypes::c_uint,
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

unsafe extern "C" {
    #[link_name = "kmod_shim_hid_pidff_init"]
    pub fn hid_pidff_init() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hiddev_connect"]
    pub fn hiddev_connect(
        hid: *mut hid_device,
        force: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hiddev_disconnect"]
    pub fn hiddev_disconnect(hid: *mut hid_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hiddev_hid_event"]
    pub fn hiddev_hid_event(
        hid: *mut hid_device,
        field: *mut hid_field,
        usage: *mut hid_usage,
        value: __s32,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hiddev_report_event"]
    pub fn hiddev_report_event(hid: *mut hid_device, report: *mut hid_report);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hidraw_connect"]
    pub fn hidraw_connect(hid: *mut hid_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hidraw_disconnect"]
    pub fn hidraw_disconnect(hid: *mut hid_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hidraw_exit"]
    pub fn hidraw_exit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hidraw_init"]
    pub fn hidraw_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hidraw_report_event"]
    pub fn hidraw_report_event(
        hid: *mut hid_device,
        data: *mut u8_,
        len: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct iio_trigger {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct iio_trigger_ops {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct led_classdev {
    pub name: *const crate::ctypes::c_char,
    pub brightness: led_brightness,
    pub max_brightness: led_brightness,
    pub flags: crate::ctypes::c_int,
    pub work_flags: crate::ctypes::c_ulong,
    pub brightness_set: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev, brightness: led_brightness),
    >,
    pub brightness_set_blocking: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            brightness: led_brightness,
        ) -> crate::ctypes::c_int,
    >,
    pub brightness_get: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev) -> led_brightness,
    >,
    pub blink_set: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            delay_on: *mut crate::ctypes::c_ulong,
            delay_off: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub pattern_set: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            pattern: *mut led_pattern,
            len: u32_,
            repeat: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub pattern_clear: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev) -> crate::ctypes::c_int,
    >,
    pub dev: *mut device,
    pub groups: *mut *const attribute_group,
    pub node: list_head,
    pub default_trigger: *const crate::ctypes::c_char,
    pub blink_delay_on: crate::ctypes::c_ulong,
    pub blink_delay_off: crate::ctypes::c_ulong,
    pub blink_timer: timer_list,
    pub blink_brightness: crate::ctypes::c_int,
    pub new_blink_brightness: crate::ctypes::c_int,
    pub flash_resume: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev),
    >,
    pub set_brightness_work: work_struct,
    pub delayed_set_value: crate::ctypes::c_int,
    pub led_access: mutex,
}

#[repr(C)]
pub struct led_trigger {}

#[repr(C)]
pub struct power_supply {
    pub desc: *const power_supply_desc,
    pub supplied_to: *mut *mut crate::ctypes::c_char,
    pub num_supplicants: usize,
    pub supplied_from: *mut *mut crate::ctypes::c_char,
    pub num_supplies: usize,
    pub of_node: *mut device_node,
    pub drv_data: *mut crate::ctypes::c_void,
    pub dev: device,
    pub changed_work: work_struct,
    pub deferred_register_work: delayed_work,
    pub changed_lock: spinlock_t,
    pub changed: bool_,
    pub initialized: bool_,
    pub removing: bool_,
    pub use_cnt: atomic_t,
    pub tzd: *mut thermal_zone_device,
    pub tcd: *mut thermal_cooling_device,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_find_backlight"]
    pub fn devm_of_find_backlight(dev: *mut device) -> *mut backlight_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_led_register_device"]
    pub fn gpio_led_register_device(
        id: crate::ctypes::c_int,
        pdata: *const gpio_led_platform_data,
    ) -> *mut platform_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_classdev_notify_brightness_hw_changed"]
    pub fn led_classdev_notify_brightness_hw_changed(
        led_cdev: *mut led_classdev,
        brightness: led_brightness,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_set_trigger_data"]
    pub fn led_set_trigger_data(led_cdev: *mut led_classdev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_trigger_blink"]
    pub fn led_trigger_blink(
        trigger: *mut led_trigger,
        delay_on: *mut crate::ctypes::c_ulong,
        delay_off: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_trigger_blink_oneshot"]
    pub fn led_trigger_blink_oneshot(
        trigger: *mut led_trigger,
        delay_on: *mut crate::ctypes::c_ulong,
        delay_off: *mut crate::ctypes::c_ulong,
        invert: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_trigger_event"]
    pub fn led_trigger_event(trigger: *mut led_trigger, event: led_brightness);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_trigger_register_simple"]
    pub fn led_trigger_register_simple(
        name: *const crate::ctypes::c_char,
        trigger: *mut *mut led_trigger,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_trigger_remove"]
    pub fn led_trigger_remove(led_cdev: *mut led_classdev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_trigger_set"]
    pub fn led_trigger_set(
        led_cdev: *mut led_classdev,
        trigger: *mut led_trigger,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_trigger_set_default"]
    pub fn led_trigger_set_default(led_cdev: *mut led_classdev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_led_trigger_unregister_simple"]
    pub fn led_trigger_unregister_simple(trigger: *mut led_trigger);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ledtrig_audio_get"]
    pub fn ledtrig_audio_get(type_: led_audio) -> led_brightness;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ledtrig_audio_set"]
    pub fn ledtrig_audio_set(type_: led_audio, state: led_brightness);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ledtrig_cpu"]
    pub fn ledtrig_cpu(evt: cpu_led_event);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ledtrig_disk_activity"]
    pub fn ledtrig_disk_activity(write: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ledtrig_flash_ctrl"]
    pub fn ledtrig_flash_ctrl(on: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ledtrig_mtd_activity"]
    pub fn ledtrig_mtd_activity();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ledtrig_torch_ctrl"]
    pub fn ledtrig_torch_ctrl(on: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_supply_add_hwmon_sysfs"]
    pub fn power_supply_add_hwmon_sysfs(psy: *mut power_supply) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_supply_remove_hwmon_sysfs"]
    pub fn power_supply_remove_hwmon_sysfs(psy: *mut power_supply);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtc_nvmem_register"]
    pub fn rtc_nvmem_register(
        rtc: *mut rtc_device,
        nvmem_config: *mut nvmem_config,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtc_nvmem_unregister"]
    pub fn rtc_nvmem_unregister(rtc: *mut rtc_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_amd_mce_is_memory_error"]
    pub fn amd_mce_is_memory_error(m: *mut mce) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cmci_clear"]
    pub fn cmci_clear();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cmci_recheck"]
    pub fn cmci_recheck();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cmci_rediscover"]
    pub fn cmci_rediscover();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cmci_reenable"]
    pub fn cmci_reenable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mce_amd_feature_init"]
    pub fn mce_amd_feature_init(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mce_intel_feature_clear"]
    pub fn mce_intel_feature_clear(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mce_intel_feature_init"]
    pub fn mce_intel_feature_init(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mce_threshold_create_device"]
    pub fn mce_threshold_create_device(
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mce_threshold_remove_device"]
    pub fn mce_threshold_remove_device(
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mcheck_cpu_clear"]
    pub fn mcheck_cpu_clear(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mcheck_cpu_init"]
    pub fn mcheck_cpu_init(c: *mut cpuinfo_x86);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mcheck_init"]
    pub fn mcheck_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mcheck_intel_therm_init"]
    pub fn mcheck_intel_therm_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mcheck_vendor_init_severity"]
    pub fn mcheck_vendor_init_severity();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_umc_normaddr_to_sysaddr"]
    pub fn umc_normaddr_to_sysaddr(
        norm_addr: u64_,
        nid: u16_,
        umc: u8_,
        sys_addr: *mut u64_,
    ) -> crate::ctypes::c_int;
}
