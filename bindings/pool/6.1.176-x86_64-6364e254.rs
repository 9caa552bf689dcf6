// What 6.1.176-x86_64-6364e254 brought that no older set had. Written by `cargo generator`, not to be edited.
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

pub const CPUHP_AP_ACTIVE: cpuhp_state = 235;

pub const CPUHP_AP_ARC_TIMER_STARTING: cpuhp_state = 132;

pub const CPUHP_AP_ARM64_DEBUG_MONITORS_STARTING: cpuhp_state = 116;

pub const CPUHP_AP_ARM64_ISNDEP_STARTING: cpuhp_state = 147;

pub const CPUHP_AP_ARMADA_TIMER_STARTING: cpuhp_state = 129;

pub const CPUHP_AP_ARM_ARCH_TIMER_STARTING: cpuhp_state = 123;

pub const CPUHP_AP_ARM_CACHE_B15_RAC_DYING: cpuhp_state = 151;

pub const CPUHP_AP_ARM_CORESIGHT_CTI_STARTING: cpuhp_state = 146;

pub const CPUHP_AP_ARM_CORESIGHT_STARTING: cpuhp_state = 145;

pub const CPUHP_AP_ARM_GLOBAL_TIMER_STARTING: cpuhp_state = 124;

pub const CPUHP_AP_ARM_L2X0_STARTING: cpuhp_state = 121;

pub const CPUHP_AP_ARM_MVEBU_COHERENCY: cpuhp_state = 106;

pub const CPUHP_AP_ARM_MVEBU_SYNC_CLOCKS: cpuhp_state = 160;

pub const CPUHP_AP_ARM_TWD_STARTING: cpuhp_state = 126;

pub const CPUHP_AP_ARM_VFP_STARTING: cpuhp_state = 115;

pub const CPUHP_AP_ARM_XEN_RUNSTATE_STARTING: cpuhp_state = 144;

pub const CPUHP_AP_ARM_XEN_STARTING: cpuhp_state = 143;

pub const CPUHP_AP_BASE_CACHEINFO_ONLINE: cpuhp_state = 200;

pub const CPUHP_AP_BLK_MQ_ONLINE: cpuhp_state = 159;

pub const CPUHP_AP_CLINT_TIMER_STARTING: cpuhp_state = 134;

pub const CPUHP_AP_CPU_PM_STARTING: cpuhp_state = 96;

pub const CPUHP_AP_CSKY_TIMER_STARTING: cpuhp_state = 135;

pub const CPUHP_AP_DTPM_CPU_DEAD: cpuhp_state = 39;

pub const CPUHP_AP_DUMMY_TIMER_STARTING: cpuhp_state = 142;

pub const CPUHP_AP_EXYNOS4_MCT_TIMER_STARTING: cpuhp_state = 122;

pub const CPUHP_AP_HRTIMERS_DYING: cpuhp_state = 149;

pub const CPUHP_AP_HYPERV_TIMER_STARTING: cpuhp_state = 137;

pub const CPUHP_AP_IDLE_DEAD: cpuhp_state = 92;

pub const CPUHP_AP_IRQ_AFFINITY_ONLINE: cpuhp_state = 158;

pub const CPUHP_AP_IRQ_APPLE_AIC_STARTING: cpuhp_state = 99;

pub const CPUHP_AP_IRQ_ARMADA_XP_STARTING: cpuhp_state = 100;

pub const CPUHP_AP_IRQ_BCM2836_STARTING: cpuhp_state = 101;

pub const CPUHP_AP_IRQ_GIC_STARTING: cpuhp_state = 97;

pub const CPUHP_AP_IRQ_HIP04_STARTING: cpuhp_state = 98;

pub const CPUHP_AP_IRQ_LOONGARCH_STARTING: cpuhp_state = 104;

pub const CPUHP_AP_IRQ_MIPS_GIC_STARTING: cpuhp_state = 102;

pub const CPUHP_AP_IRQ_RISCV_STARTING: cpuhp_state = 103;

pub const CPUHP_AP_IRQ_SIFIVE_PLIC_STARTING: cpuhp_state = 105;

pub const CPUHP_AP_JCORE_TIMER_STARTING: cpuhp_state = 125;

pub const CPUHP_AP_KVM_ARM_TIMER_STARTING: cpuhp_state = 141;

pub const CPUHP_AP_KVM_ARM_VGIC_INIT_STARTING: cpuhp_state = 139;

pub const CPUHP_AP_KVM_ARM_VGIC_STARTING: cpuhp_state = 140;

pub const CPUHP_AP_KVM_STARTING: cpuhp_state = 138;

pub const CPUHP_AP_MARCO_TIMER_STARTING: cpuhp_state = 130;

pub const CPUHP_AP_MICROCODE_LOADER: cpuhp_state = 107;

pub const CPUHP_AP_MIPS_GIC_TIMER_STARTING: cpuhp_state = 131;

pub const CPUHP_AP_MIPS_OP_LOONGSON3_STARTING: cpuhp_state = 114;

pub const CPUHP_AP_MM_DEMOTION_ONLINE: cpuhp_state = 232;

pub const CPUHP_AP_OFFLINE: cpuhp_state = 93;

pub const CPUHP_AP_ONLINE: cpuhp_state = 152;

pub const CPUHP_AP_ONLINE_DYN: cpuhp_state = 201;

pub const CPUHP_AP_ONLINE_DYN_END: cpuhp_state = 231;

pub const CPUHP_AP_ONLINE_IDLE: cpuhp_state = 154;

pub const CPUHP_AP_PERF_ARM_ACPI_STARTING: cpuhp_state = 118;

pub const CPUHP_AP_PERF_ARM_APM_XGENE_ONLINE: cpuhp_state = 186;

pub const CPUHP_AP_PERF_ARM_CAVIUM_TX2_UNCORE_ONLINE: cpuhp_state = 187;

pub const CPUHP_AP_PERF_ARM_CCI_ONLINE: cpuhp_state = 173;

pub const CPUHP_AP_PERF_ARM_CCN_ONLINE: cpuhp_state = 174;

pub const CPUHP_AP_PERF_ARM_HISI_CPA_ONLINE: cpuhp_state = 175;

pub const CPUHP_AP_PERF_ARM_HISI_DDRC_ONLINE: cpuhp_state = 176;

pub const CPUHP_AP_PERF_ARM_HISI_HHA_ONLINE: cpuhp_state = 177;

pub const CPUHP_AP_PERF_ARM_HISI_L3_ONLINE: cpuhp_state = 178;

pub const CPUHP_AP_PERF_ARM_HISI_PA_ONLINE: cpuhp_state = 179;

pub const CPUHP_AP_PERF_ARM_HISI_PCIE_PMU_ONLINE: cpuhp_state = 181;

pub const CPUHP_AP_PERF_ARM_HISI_SLLC_ONLINE: cpuhp_state = 180;

pub const CPUHP_AP_PERF_ARM_HNS3_PMU_ONLINE: cpuhp_state = 182;

pub const CPUHP_AP_PERF_ARM_HW_BREAKPOINT_STARTING: cpuhp_state = 117;

pub const CPUHP_AP_PERF_ARM_L2X0_ONLINE: cpuhp_state = 183;

pub const CPUHP_AP_PERF_ARM_MARVELL_CN10K_DDR_ONLINE: cpuhp_state = 188;

pub const CPUHP_AP_PERF_ARM_QCOM_L2_ONLINE: cpuhp_state = 184;

pub const CPUHP_AP_PERF_ARM_QCOM_L3_ONLINE: cpuhp_state = 185;

pub const CPUHP_AP_PERF_ARM_STARTING: cpuhp_state = 119;

pub const CPUHP_AP_PERF_CSKY_ONLINE: cpuhp_state = 195;

pub const CPUHP_AP_PERF_ONLINE: cpuhp_state = 162;

pub const CPUHP_AP_PERF_POWERPC_CORE_IMC_ONLINE: cpuhp_state = 190;

pub const CPUHP_AP_PERF_POWERPC_HV_24x7_ONLINE: cpuhp_state = 193;

pub const CPUHP_AP_PERF_POWERPC_HV_GPCI_ONLINE: cpuhp_state = 194;

pub const CPUHP_AP_PERF_POWERPC_NEST_IMC_ONLINE: cpuhp_state = 189;

pub const CPUHP_AP_PERF_POWERPC_THREAD_IMC_ONLINE: cpuhp_state = 191;

pub const CPUHP_AP_PERF_POWERPC_TRACE_IMC_ONLINE: cpuhp_state = 192;

pub const CPUHP_AP_PERF_RISCV_STARTING: cpuhp_state = 120;

pub const CPUHP_AP_PERF_S390_CF_ONLINE: cpuhp_state = 171;

pub const CPUHP_AP_PERF_S390_SF_ONLINE: cpuhp_state = 172;

pub const CPUHP_AP_PERF_X86_AMD_IBS_STARTING: cpuhp_state = 110;

pub const CPUHP_AP_PERF_X86_AMD_POWER_ONLINE: cpuhp_state = 166;

pub const CPUHP_AP_PERF_X86_AMD_UNCORE_ONLINE: cpuhp_state = 165;

pub const CPUHP_AP_PERF_X86_AMD_UNCORE_STARTING: cpuhp_state = 108;

pub const CPUHP_AP_PERF_X86_CQM_ONLINE: cpuhp_state = 168;

pub const CPUHP_AP_PERF_X86_CQM_STARTING: cpuhp_state = 111;

pub const CPUHP_AP_PERF_X86_CSTATE_ONLINE: cpuhp_state = 169;

pub const CPUHP_AP_PERF_X86_CSTATE_STARTING: cpuhp_state = 112;

pub const CPUHP_AP_PERF_X86_IDXD_ONLINE: cpuhp_state = 170;

pub const CPUHP_AP_PERF_X86_ONLINE: cpuhp_state = 163;

pub const CPUHP_AP_PERF_X86_RAPL_ONLINE: cpuhp_state = 167;

pub const CPUHP_AP_PERF_X86_STARTING: cpuhp_state = 109;

pub const CPUHP_AP_PERF_X86_UNCORE_ONLINE: cpuhp_state = 164;

pub const CPUHP_AP_PERF_XTENSA_STARTING: cpuhp_state = 113;

pub const CPUHP_AP_QCOM_TIMER_STARTING: cpuhp_state = 127;

pub const CPUHP_AP_RANDOM_ONLINE: cpuhp_state = 198;

pub const CPUHP_AP_RCUTREE_DYING: cpuhp_state = 95;

pub const CPUHP_AP_RCUTREE_ONLINE: cpuhp_state = 199;

pub const CPUHP_AP_RISCV_TIMER_STARTING: cpuhp_state = 133;

pub const CPUHP_AP_SCHED_STARTING: cpuhp_state = 94;

pub const CPUHP_AP_SCHED_WAIT_EMPTY: cpuhp_state = 155;

pub const CPUHP_AP_SMPBOOT_THREADS: cpuhp_state = 156;

pub const CPUHP_AP_SMPCFD_DYING: cpuhp_state = 148;

pub const CPUHP_AP_TEGRA_TIMER_STARTING: cpuhp_state = 128;

pub const CPUHP_AP_TI_GP_TIMER_STARTING: cpuhp_state = 136;

pub const CPUHP_AP_WATCHDOG_ONLINE: cpuhp_state = 196;

pub const CPUHP_AP_WORKQUEUE_ONLINE: cpuhp_state = 197;

pub const CPUHP_AP_X86_HPET_ONLINE: cpuhp_state = 233;

pub const CPUHP_AP_X86_INTEL_EPB_ONLINE: cpuhp_state = 161;

pub const CPUHP_AP_X86_KVM_CLK_ONLINE: cpuhp_state = 234;

pub const CPUHP_AP_X86_TBOOT_DYING: cpuhp_state = 150;

pub const CPUHP_AP_X86_VDSO_VMA_ONLINE: cpuhp_state = 157;

pub const CPUHP_ARM_BL_PREPARE: cpuhp_state = 61;

pub const CPUHP_ARM_SHMOBILE_SCU_PREPARE: cpuhp_state = 56;

pub const CPUHP_BP_PREPARE_DYN: cpuhp_state = 70;

pub const CPUHP_BP_PREPARE_DYN_END: cpuhp_state = 90;

pub const CPUHP_BRINGUP_CPU: cpuhp_state = 91;

pub const CPUHP_CPUIDLE_COUPLED_PREPARE: cpuhp_state = 51;

pub const CPUHP_HRTIMERS_PREPARE: cpuhp_state = 43;

pub const CPUHP_KVM_PPC_BOOK3S_PREPARE: cpuhp_state = 66;

pub const CPUHP_MD_RAID5_PREPARE: cpuhp_state = 49;

pub const CPUHP_MIPS_SOC_PREPARE: cpuhp_state = 69;

pub const CPUHP_MM_ZSWP_MEM_PREPARE: cpuhp_state = 64;

pub const CPUHP_MM_ZSWP_POOL_PREPARE: cpuhp_state = 65;

pub const CPUHP_MM_ZS_PREPARE: cpuhp_state = 63;

pub const CPUHP_NET_FLOW_PREPARE: cpuhp_state = 58;

pub const CPUHP_NET_IUCV_PREPARE: cpuhp_state = 60;

pub const CPUHP_ONLINE: cpuhp_state = 236;

pub const CPUHP_POWERPC_MMU_CTX_PREPARE: cpuhp_state = 53;

pub const CPUHP_POWERPC_PMAC_PREPARE: cpuhp_state = 52;

pub const CPUHP_POWER_NUMA_PREPARE: cpuhp_state = 42;

pub const CPUHP_PROFILE_PREPARE: cpuhp_state = 44;

pub const CPUHP_RANDOM_PREPARE: cpuhp_state = 40;

pub const CPUHP_RCUTREE_PREP: cpuhp_state = 50;

pub const CPUHP_RELAY_PREPARE: cpuhp_state = 47;

pub const CPUHP_SH_SH3X_PREPARE: cpuhp_state = 57;

pub const CPUHP_SLAB_PREPARE: cpuhp_state = 48;

pub const CPUHP_SMPCFD_PREPARE: cpuhp_state = 46;

pub const CPUHP_TEARDOWN_CPU: cpuhp_state = 153;

pub const CPUHP_TIMERS_PREPARE: cpuhp_state = 68;

pub const CPUHP_TOPOLOGY_PREPARE: cpuhp_state = 59;

pub const CPUHP_TRACE_RB_PREPARE: cpuhp_state = 62;

pub const CPUHP_WORKQUEUE_PREP: cpuhp_state = 41;

pub const CPUHP_X2APIC_PREPARE: cpuhp_state = 45;

pub const CPUHP_XEN_EVTCHN_PREPARE: cpuhp_state = 55;

pub const CPUHP_XEN_PREPARE: cpuhp_state = 54;

pub const CPUHP_ZCOMP_PREPARE: cpuhp_state = 67;

unsafe extern "C" {
    pub fn lookup_or_create_module_kobject(
        name: *const crate::ctypes::c_char,
    ) -> *mut module_kobject;
}

unsafe extern "C" {
    pub fn module_destroy_params(
        params: *const kernel_param,
        num: crate::ctypes::c_uint,
    );
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

#[repr(C)]
pub struct fwnode_handle {
    pub secondary: *mut fwnode_handle,
    pub ops: *const fwnode_operations,
    pub dev: *mut device,
    pub suppliers: list_head,
    pub consumers: list_head,
    pub flags: crate::ctypes::c_ulong,
}

pub const FWNODE_FLAG_BEST_EFFORT: i32 = 4;

pub const FWNODE_FLAG_INITIALIZED: i32 = 2;

pub const FWNODE_FLAG_LINKS_ADDED: i32 = 0;

pub const FWNODE_FLAG_NEEDS_CHILD_BOUND_ON_ADD: i32 = 3;

pub const FWNODE_FLAG_NOT_DEVICE: i32 = 1;

pub const FWNODE_FLAG_VISITED: i32 = 5;

unsafe extern "C" {
    #[link_name = "kmod_shim_fwnode_assign_flag"]
    pub fn fwnode_assign_flag(
        fwnode: *mut fwnode_handle,
        bit: crate::ctypes::c_uint,
        value: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fwnode_clear_flag"]
    pub fn fwnode_clear_flag(fwnode: *mut fwnode_handle, bit: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fwnode_set_flag"]
    pub fn fwnode_set_flag(fwnode: *mut fwnode_handle, bit: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fwnode_test_flag"]
    pub fn fwnode_test_flag(
        fwnode: *mut fwnode_handle,
        bit: crate::ctypes::c_uint,
    ) -> bool_;
}

#[repr(C)]
pub struct genl_multicast_group {
    pub name: [crate::ctypes::c_char; 16usize],
    pub flags: u8_,
}

#[repr(C)]
pub struct xfrm_mgr {
    pub list: list_head,
    pub notify: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            c: *const km_event,
        ) -> crate::ctypes::c_int,
    >,
    pub acquire: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            arg1: *mut xfrm_tmpl,
            xp: *mut xfrm_policy,
        ) -> crate::ctypes::c_int,
    >,
    pub compile_policy: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            opt: crate::ctypes::c_int,
            data: *mut u8_,
            len: crate::ctypes::c_int,
            dir: *mut crate::ctypes::c_int,
        ) -> *mut xfrm_policy,
    >,
    pub new_mapping: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            ipaddr: *mut xfrm_address_t,
            sport: __be16,
        ) -> crate::ctypes::c_int,
    >,
    pub notify_policy: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_policy,
            dir: crate::ctypes::c_int,
            c: *const km_event,
        ) -> crate::ctypes::c_int,
    >,
    pub report: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            proto: u8_,
            sel: *mut xfrm_selector,
            addr: *mut xfrm_address_t,
        ) -> crate::ctypes::c_int,
    >,
    pub migrate: ::core::option::Option<
        unsafe extern "C" fn(
            sel: *const xfrm_selector,
            dir: u8_,
            type_: u8_,
            m: *const xfrm_migrate,
            num_bundles: crate::ctypes::c_int,
            k: *const xfrm_kmaddress,
            net: *mut net,
            encap: *const xfrm_encap_tmpl,
        ) -> crate::ctypes::c_int,
    >,
    pub is_alive: ::core::option::Option<
        unsafe extern "C" fn(c: *const km_event) -> bool_,
    >,
}

pub const GENL_MCAST_CAP_NET_ADMIN: crate::ctypes::c_ulong = 1;

pub const GENL_MCAST_CAP_SYS_ADMIN: crate::ctypes::c_ulong = 2;

pub const IFLA_BOND_SLAVE_ACTOR_PORT_PRIO: crate::ctypes::c_uint = 10;

pub const IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE: crate::ctypes::c_uint = 11;

pub const IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE: crate::ctypes::c_uint = 12;

pub const IFLA_BOND_SLAVE_MAX: i32 = 12;

pub const __IFLA_BOND_SLAVE_MAX: crate::ctypes::c_uint = 13;

unsafe extern "C" {
    pub fn km_migrate(
        sel: *const xfrm_selector,
        dir: u8_,
        type_: u8_,
        m: *const xfrm_migrate,
        num_bundles: crate::ctypes::c_int,
        k: *const xfrm_kmaddress,
        net: *mut net,
        encap: *const xfrm_encap_tmpl,
    ) -> crate::ctypes::c_int;
}

pub const BPF_F_TEST_SKB_CHECKSUM_COMPLETE: u32 = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim_lockdep_nfct_expect_lock_held"]
    pub fn lockdep_nfct_expect_lock_held();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppp_skb_is_compressed_proto"]
    pub fn ppp_skb_is_compressed_proto(skb: *const sk_buff) -> bool_;
}

unsafe extern "C" {
    pub fn nf_ct_helper_expectfn_destroy(n: *const nf_ct_helper_expectfn);
}

unsafe extern "C" {
    pub fn nft_set_elem_expr_destroy(
        ctx: *const nft_ctx,
        elem_expr: *mut nft_set_elem_expr,
    );
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

pub const LINUX_VERSION_CODE: i32 = 393648;

pub const LINUX_VERSION_SUBLEVEL: i32 = 176;

unsafe extern "C" {
    pub fn hid_report_raw_event(
        hid: *mut hid_device,
        type_: hid_report_type,
        data: *mut u8_,
        bufsize: usize,
        size: u32_,
        interrupt: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct fb_deferred_io {
    pub delay: crate::ctypes::c_ulong,
    pub sort_pagereflist: bool_,
    pub open_count: crate::ctypes::c_int,
    pub pagereflist: list_head,
    pub first_io: ::core::option::Option<unsafe extern "C" fn(info: *mut fb_info)>,
    pub deferred_io: ::core::option::Option<
        unsafe extern "C" fn(info: *mut fb_info, pagelist: *mut list_head),
    >,
}

#[repr(C)]
pub struct fb_deferred_io_state {
    _unused: [u8; 0],
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
