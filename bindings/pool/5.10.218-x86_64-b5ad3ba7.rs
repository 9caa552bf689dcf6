// What 5.10.218-x86_64-b5ad3ba7 brought that no older set had. Written by `cargo generator`, not to be edited.
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
    pub _padding_after__bits_offline_disabled: [u8; 3usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1

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
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1

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
