// What 7.2.13-x86_64-7104e2b4 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[derive(Copy, Clone)]
pub struct netdev_xmit {
    pub recursion: u16_,
    pub more: u8_,
    pub skip_txqueue: u8_,
    pub sched_mirred_nest: u8_,
    pub sched_mirred_dev: [*mut net_device; 4usize],
    pub nf_dup_skb_recursion: u8_,
}

#[repr(C)]
pub struct rwlock {
    pub rwbase: rwbase_rt,
    pub readers: atomic_t,
}

#[repr(C)]
pub struct semaphore {
    pub lock: raw_spinlock_t,
    pub count: crate::ctypes::c_uint,
    pub first_waiter: *mut semaphore_waiter,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct socket_lock_t__combined {
    pub _opaque: [u64; 5],
}

pub type local_trylock_t = spinlock_t;

pub const RQ_nr_pinned: i32 = 4272;

pub const TASK_stack_canary: i32 = 2864;

unsafe extern "C" {
    #[link_name = "kmod_shim__write_trylock_irqsave"]
    pub fn _write_trylock_irqsave(
        rwlock: *mut rwlock_t,
        flags: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn mutex_rt_init_generic(mutex: *mut mutex);
}

pub const CMA_ALLOC_FAIL: vm_event_item = 57;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 56;

pub const COMPACTFAIL: vm_event_item = 49;

pub const COMPACTFREE_SCANNED: vm_event_item = 46;

pub const COMPACTISOLATED: vm_event_item = 47;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 45;

pub const COMPACTSTALL: vm_event_item = 48;

pub const COMPACTSUCCESS: vm_event_item = 50;

pub const COW_KSM: vm_event_item = 73;

pub const DIRECT_MAP_LEVEL2_COLLAPSE: vm_event_item = 79;

pub const DIRECT_MAP_LEVEL2_SPLIT: vm_event_item = 77;

pub const DIRECT_MAP_LEVEL3_COLLAPSE: vm_event_item = 80;

pub const DIRECT_MAP_LEVEL3_SPLIT: vm_event_item = 78;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 54;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 55;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 53;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 52;

pub const KCOMPACTD_WAKE: vm_event_item = 51;

pub const KSM_SWPIN_COPY: vm_event_item = 72;

pub const PGMIGRATE_FAIL: vm_event_item = 41;

pub const PGMIGRATE_SUCCESS: vm_event_item = 40;

pub const SWPIN_ZERO: vm_event_item = 70;

pub const SWPOUT_ZERO: vm_event_item = 71;

pub const THP_MIGRATION_FAIL: vm_event_item = 43;

pub const THP_MIGRATION_SPLIT: vm_event_item = 44;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 42;

pub const ZSWPIN: vm_event_item = 74;

pub const ZSWPOUT: vm_event_item = 75;

pub const ZSWPWB: vm_event_item = 76;

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
    pub num_static_call_sites: crate::ctypes::c_int,
    pub static_call_sites: *mut static_call_site,
    pub klp: bool_,
    pub klp_alive: bool_,
    pub klp_info: *mut klp_modinfo,
    pub source_list: list_head,
    pub target_list: list_head,
    pub exit: ::core::option::Option<unsafe extern "C" fn()>,
    pub refcnt: atomic_t,
    pub dyndbg_info: _ddebug_info,
}

#[repr(C)]
pub struct per_cpu_nodestat {
    pub stat_threshold: s8,
    pub vm_node_stat_diff: [s8; 64usize],
}

#[repr(C)]
pub struct swap_info_struct {
    pub users: percpu_ref,
    pub flags: crate::ctypes::c_ulong,
    pub prio: crate::ctypes::c_short,
    pub list: plist_node,
    pub type_: crate::ctypes::c_schar,
    pub max: crate::ctypes::c_uint,
    pub cluster_info: *mut swap_cluster_info,
    pub free_clusters: list_head,
    pub full_clusters: list_head,
    pub nonfull_clusters: [list_head; 1usize],
    pub frag_clusters: [list_head; 1usize],
    pub pages: crate::ctypes::c_uint,
    pub inuse_pages: atomic_long_t,
    pub global_cluster: *mut swap_sequential_cluster,
    pub global_cluster_lock: spinlock_t,
    pub swap_extent_root: rb_root,
    pub bdev: *mut block_device,
    pub swap_file: *mut file,
    pub comp: completion,
    pub lock: spinlock_t,
    pub discard_work: work_struct,
    pub reclaim_work: work_struct,
    pub discard_clusters: list_head,
    pub avail_list: plist_node,
}

#[repr(C)]
pub struct swap_sequential_cluster {
    pub next: [crate::ctypes::c_uint; 1usize],
}

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
    pub _padding_after_vm_policy: [u8; 8usize],
    pub vm_refcnt: refcount_t,
    pub shared: vm_area_struct__shared,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
    pub pfnmap_track_ctx: *mut pfnmap_track_ctx,
}

pub const MEMCG_KMEM: memcg_stat_item = 67;

pub const MEMCG_NR_STAT: memcg_stat_item = 71;

pub const MEMCG_PERCPU_B: memcg_stat_item = 66;

pub const MEMCG_SOCK: memcg_stat_item = 65;

pub const MEMCG_SWAP: memcg_stat_item = 64;

pub const MEMCG_ZSWAPPED: memcg_stat_item = 69;

pub const MEMCG_ZSWAP_B: memcg_stat_item = 68;

pub const MEMCG_ZSWAP_INCOMP: memcg_stat_item = 70;

pub const NR_BALLOON_PAGES: node_stat_item = 60;

pub const NR_GPU_ACTIVE: node_stat_item = 62;

pub const NR_GPU_RECLAIM: node_stat_item = 63;

pub const NR_HUGETLB: node_stat_item = 59;

pub const NR_KERNEL_FILE_PAGES: node_stat_item = 61;

pub const NR_VM_NODE_STAT_ITEMS: node_stat_item = 64;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 1970324838342947;

pub const PGDEMOTE_PROACTIVE: node_stat_item = 45;

pub const PGREFILL: node_stat_item = 58;

pub const PGSCAN_ANON: node_stat_item = 56;

pub const PGSCAN_DIRECT: node_stat_item = 53;

pub const PGSCAN_FILE: node_stat_item = 57;

pub const PGSCAN_KHUGEPAGED: node_stat_item = 54;

pub const PGSCAN_KSWAPD: node_stat_item = 52;

pub const PGSCAN_PROACTIVE: node_stat_item = 55;

pub const PGSTEAL_ANON: node_stat_item = 50;

pub const PGSTEAL_DIRECT: node_stat_item = 47;

pub const PGSTEAL_FILE: node_stat_item = 51;

pub const PGSTEAL_KHUGEPAGED: node_stat_item = 48;

pub const PGSTEAL_KSWAPD: node_stat_item = 46;

pub const PGSTEAL_PROACTIVE: node_stat_item = 49;

unsafe extern "C" {
    pub static mut vm_node_stat: [atomic_long_t; 64usize];
}

unsafe extern "C" {
    #[link_name = "kmod_shim___split_huge_pmd"]
    pub fn __split_huge_pmd(
        vma: *mut vm_area_struct,
        pmd: *mut pmd_t,
        address: crate::ctypes::c_ulong,
        freeze: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_huge_pmd_device_private"]
    pub fn do_huge_pmd_device_private(vmf: *mut vm_fault) -> vm_fault_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_add_large_mapcount"]
    pub fn folio_add_large_mapcount(
        folio: *mut folio,
        diff: crate::ctypes::c_int,
        vma: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_memcg_alloc_deferred"]
    pub fn folio_memcg_alloc_deferred(folio: *mut folio) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_split"]
    pub fn folio_split(
        folio: *mut folio,
        new_order: crate::ctypes::c_uint,
        page: *mut page,
        list: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_sub_large_mapcount"]
    pub fn folio_sub_large_mapcount(
        folio: *mut folio,
        diff: crate::ctypes::c_int,
        vma: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugepage_madvise"]
    pub fn hugepage_madvise(
        vma: *mut vm_area_struct,
        vm_flags: *mut vm_flags_t,
        advice: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_madvise_collapse"]
    pub fn madvise_collapse(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        lock_dropped: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_migrate_misplaced_folio"]
    pub fn migrate_misplaced_folio(
        folio: *mut folio,
        node: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_min_order_for_split"]
    pub fn min_order_for_split(folio: *mut folio) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shmem_hpage_pmd_enabled"]
    pub fn shmem_hpage_pmd_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_split_huge_pmd_address"]
    pub fn split_huge_pmd_address(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        freeze: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_split_huge_pmd_locked"]
    pub fn split_huge_pmd_locked(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmd: *mut pmd_t,
        freeze: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_adjust_trans_huge"]
    pub fn vma_adjust_trans_huge(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        next: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_task_blocked_on"]
    pub fn __clear_task_blocked_on(p: *mut task_struct, m: *mut rt_mutex);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_task_blocked_on"]
    pub fn clear_task_blocked_on(p: *mut task_struct, m: *mut rt_mutex);
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pipe_inode_info {
    pub _opaque: [u64; 28],
}

#[repr(C)]
#[repr(align(64))]
pub struct softnet_data {
    pub poll_list: list_head,
    pub process_queue: sk_buff_head,
    pub process_queue_bh_lock: local_lock_t,
    pub processed: crate::ctypes::c_uint,
    pub time_squeeze: crate::ctypes::c_uint,
    pub rps_ipi_list: *mut softnet_data,
    pub received_rps: crate::ctypes::c_uint,
    pub in_net_rx_action: bool_,
    pub in_napi_threaded_poll: bool_,
    pub flow_limit: *mut sd_flow_limit,
    pub output_queue: *mut Qdisc,
    pub output_queue_tailp: *mut *mut Qdisc,
    pub completion_queue: *mut sk_buff,
    pub xfrm_backlog: sk_buff_head,
    pub xmit: netdev_xmit,
    pub _padding_after_xmit: __BindgenOpaqueArray<[u8; 56usize]>,
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 60usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub _padding_after_cpu: [u8; 20usize],
    pub pad: [crate::ctypes::c_long; 3usize],
    pub input_queue_tail: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub drop_counters: numa_drop_counters,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub _padding_after_defer_ipi_scheduled: [u8; 28usize],
    pub defer_csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct tcp_sock {
    pub inet_conn: inet_connection_sock,
    pub __cacheline_group_begin__tcp_sock_read_tx: __IncompleteArrayField<__u8>,
    pub max_window: u32_,
    pub rcv_ssthresh: u32_,
    pub reordering: u32_,
    pub notsent_lowat: u32_,
    pub gso_segs: u16_,
    pub retransmit_skb_hint: *mut sk_buff,
    pub tcp_clean_acked: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, acked_seq: u32_),
    >,
    pub __cacheline_group_end__tcp_sock_read_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_read_txrx: __IncompleteArrayField<__u8>,
    pub tsoffset: u32_,
    pub snd_wnd: u32_,
    pub mss_cache: u32_,
    pub snd_cwnd: u32_,
    pub prr_out: u32_,
    pub lost_out: u32_,
    pub sacked_out: u32_,
    pub tcp_header_len: u16_,
    pub scaling_ratio: u8_,
    pub _bits_repair: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __cacheline_group_end__tcp_sock_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_read_rx: __IncompleteArrayField<__u8>,
    pub copied_seq: u32_,
    pub snd_wl1: u32_,
    pub tlp_high_seq: u32_,
    pub rttvar_us: u32_,
    pub retrans_out: u32_,
    pub advmss: u16_,
    pub urg_data: u16_,
    pub lost: u32_,
    pub snd_ssthresh: u32_,
    pub rtt_min: minmax,
    pub out_of_order_queue: rb_root,
    pub __cacheline_group_end__tcp_sock_read_rx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_read_rx: __BindgenOpaqueArray<
        [u8; 40usize],
    >,
    pub __cacheline_group_begin__tcp_sock_write_tx: __IncompleteArrayField<__u8>,
    pub delivered: u32_,
    pub delivered_ce: u32_,
    pub bytes_acked: u64_,
    pub bytes_sent: u64_,
    pub first_tx_mstamp: u64_,
    pub delivered_mstamp: u64_,
    pub data_segs_out: u32_,
    pub snd_sml: u32_,
    pub chrono_type: u8_,
    pub chrono_start: u32_,
    pub chrono_stat: [u32_; 3usize],
    pub write_seq: u32_,
    pub pushed_seq: u32_,
    pub lsndtime: u32_,
    pub mdev_us: u32_,
    pub rtt_seq: u32_,
    pub max_packets_out: u32_,
    pub cwnd_usage_seq: u32_,
    pub rate_delivered: u32_,
    pub rate_interval_us: u32_,
    pub tcp_wstamp_ns: u64_,
    pub accecn_opt_tstamp: u64_,
    pub tsorted_sent_queue: list_head,
    pub highest_sack: *mut sk_buff,
    pub ecn_flags: u8_,
    pub __cacheline_group_end__tcp_sock_write_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub _bits_nonagle: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub pred_flags: __be32,
    pub tcp_clock_cache: u64_,
    pub tcp_mstamp: u64_,
    pub rcv_nxt: u32_,
    pub snd_nxt: u32_,
    pub snd_una: u32_,
    pub window_clamp: u32_,
    pub srtt_us: u32_,
    pub packets_out: u32_,
    pub snd_up: u32_,
    pub received_ce: u32_,
    pub received_ecn_bytes: [u32_; 3usize],
    pub app_limited: u32_,
    pub rcv_wnd: u32_,
    pub rcv_mwnd_seq: u32_,
    pub rcv_tstamp: u32_,
    pub rx_opt: tcp_options_received,
    pub segs_in: u32_,
    pub segs_out: u32_,
    pub __cacheline_group_end__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_write_txrx: [u8; 4usize],
    pub __cacheline_group_begin__tcp_sock_write_rx: __IncompleteArrayField<__u8>,
    pub bytes_received: u64_,
    pub data_segs_in: u32_,
    pub rcv_wup: u32_,
    pub rcv_rtt_last_tsecr: u32_,
    pub delivered_ecn_bytes: [u32_; 3usize],
    pub pkts_acked_ewma: u16_,
    pub rcv_rtt_est: tcp_sock__rcv_rtt_est,
    pub rcvq_space: tcp_sock__rcvq_space,
    pub __cacheline_group_end__tcp_sock_write_rx: __IncompleteArrayField<__u8>,
    pub dsack_dups: u32_,
    pub compressed_ack_rcv_nxt: u32_,
    pub tsq_node: list_head,
    pub rack: tcp_rack,
    pub compressed_ack: u8_,
    pub _bits_dup_ack_counter: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub repair_queue: u8_,
    pub _bits_save_syn: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub keepalive_probes: u8_,
    pub _bits_accecn_fail_mode: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub tcp_tx_delay: u32_,
    pub mdev_max_us: u32_,
    pub reord_seen: u32_,
    pub snd_cwnd_cnt: u32_,
    pub snd_cwnd_clamp: u32_,
    pub snd_cwnd_used: u32_,
    pub snd_cwnd_stamp: u32_,
    pub prior_cwnd: u32_,
    pub prr_delivered: u32_,
    pub last_oow_ack_time: u32_,
    pub pacing_timer: hrtimer,
    pub compressed_ack_timer: hrtimer,
    pub ooo_last_skb: *mut sk_buff,
    pub duplicate_sack: [tcp_sack_block; 1usize],
    pub selective_acks: [tcp_sack_block; 4usize],
    pub recv_sack_cache: [tcp_sack_block; 4usize],
    pub prior_ssthresh: u32_,
    pub high_seq: u32_,
    pub retrans_stamp: u32_,
    pub undo_marker: u32_,
    pub undo_retrans: crate::ctypes::c_int,
    pub mtu_info: u32_,
    pub bytes_retrans: u64_,
    pub total_retrans: u32_,
    pub rto_stamp: u32_,
    pub total_rto: u16_,
    pub total_rto_recoveries: u16_,
    pub total_rto_time: u32_,
    pub urg_seq: u32_,
    pub keepalive_time: crate::ctypes::c_uint,
    pub keepalive_intvl: crate::ctypes::c_uint,
    pub linger2: crate::ctypes::c_int,
    pub bpf_sock_ops_cb_flags: u8_,
    pub _bits_bpf_chg_cc_inprogress: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub timeout_rehash: u16_,
    pub rcv_ooopack: u32_,
    pub mtu_probe: tcp_sock__mtu_probe,
    pub plb_rehash: u32_,
    pub is_mptcp: bool_,
    pub af_specific: *const tcp_sock_af_ops,
    pub md5sig_info: *mut tcp_md5sig_info,
    pub ao_info: *mut tcp_ao_info,
    pub fastopen_req: *mut tcp_fastopen_request,
    pub fastopen_rsk: *mut request_sock,
    pub saved_syn: *mut saved_syn,
}
impl tcp_sock {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn repair(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_repair.get_const::<0usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_repair(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_repair.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn repair_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_repair)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_repair_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_repair), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn tcp_usec_ts(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_repair.get_const::<1usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_tcp_usec_ts(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_repair.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn tcp_usec_ts_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_repair)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_tcp_usec_ts_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_repair), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn is_sack_reneg(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_repair.get_const::<2usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_is_sack_reneg(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_repair.set_const::<2usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn is_sack_reneg_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    2usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_repair)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_is_sack_reneg_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_repair), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn is_cwnd_limited(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_repair.get_const::<3usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_is_cwnd_limited(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_repair.set_const::<3usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn is_cwnd_limited_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    3usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_repair)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_is_cwnd_limited_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                3usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_repair), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn recvmsg_inq(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_repair.get_const::<4usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_recvmsg_inq(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_repair.set_const::<4usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn recvmsg_inq_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    4usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_repair)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_recvmsg_inq_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                4usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_repair), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn nonagle(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_nonagle.get_const::<0usize, 4u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_nonagle(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_nonagle.set_const::<0usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn nonagle_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 3usize],
                >>::raw_get_const::<
                    0usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_nonagle)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_nonagle_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 3usize],
            >>::raw_set_const::<
                0usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_nonagle), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn rate_app_limited(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_nonagle.get_const::<4usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_rate_app_limited(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_nonagle.set_const::<4usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn rate_app_limited_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 3usize],
                >>::raw_get_const::<
                    4usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_nonagle)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_rate_app_limited_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 3usize],
            >>::raw_set_const::<
                4usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_nonagle), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn received_ce_pending(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_nonagle.get_const::<8usize, 4u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_received_ce_pending(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_nonagle.set_const::<8usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn received_ce_pending_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 3usize],
                >>::raw_get_const::<
                    8usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_nonagle)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_received_ce_pending_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 3usize],
            >>::raw_set_const::<
                8usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_nonagle), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn accecn_opt_sent_w_dsack(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_nonagle.get_const::<12usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_accecn_opt_sent_w_dsack(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_nonagle.set_const::<12usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn accecn_opt_sent_w_dsack_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 3usize],
                >>::raw_get_const::<
                    12usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_nonagle)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_accecn_opt_sent_w_dsack_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 3usize],
            >>::raw_set_const::<
                12usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_nonagle), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn unused2(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_nonagle.get_const::<13usize, 3u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_unused2(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_nonagle.set_const::<13usize, 3u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn unused2_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 3usize],
                >>::raw_get_const::<
                    13usize,
                    3u8,
                >(::core::ptr::addr_of!((* this)._bits_nonagle)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_unused2_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 3usize],
            >>::raw_set_const::<
                13usize,
                3u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_nonagle), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn accecn_minlen(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_nonagle.get_const::<16usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_accecn_minlen(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_nonagle.set_const::<16usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn accecn_minlen_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 3usize],
                >>::raw_get_const::<
                    16usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_nonagle)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_accecn_minlen_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 3usize],
            >>::raw_set_const::<
                16usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_nonagle), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn est_ecnfield(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_nonagle.get_const::<18usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_est_ecnfield(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_nonagle.set_const::<18usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn est_ecnfield_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 3usize],
                >>::raw_get_const::<
                    18usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_nonagle)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_est_ecnfield_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 3usize],
            >>::raw_set_const::<
                18usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_nonagle), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn accecn_opt_demand(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_nonagle.get_const::<20usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_accecn_opt_demand(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_nonagle.set_const::<20usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn accecn_opt_demand_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 3usize],
                >>::raw_get_const::<
                    20usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_nonagle)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_accecn_opt_demand_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 3usize],
            >>::raw_set_const::<
                20usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_nonagle), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn prev_ecnfield(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_nonagle.get_const::<22usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_prev_ecnfield(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_nonagle.set_const::<22usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn prev_ecnfield_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 3usize],
                >>::raw_get_const::<
                    22usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_nonagle)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_prev_ecnfield_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 3usize],
            >>::raw_set_const::<
                22usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_nonagle), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn dup_ack_counter(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_dup_ack_counter.get_const::<0usize, 2u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_dup_ack_counter(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dup_ack_counter.set_const::<0usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn dup_ack_counter_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    0usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dup_ack_counter)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_dup_ack_counter_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                0usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dup_ack_counter), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn tlp_retrans(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_dup_ack_counter.get_const::<2usize, 1u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_tlp_retrans(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dup_ack_counter.set_const::<2usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn tlp_retrans_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    2usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_dup_ack_counter)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_tlp_retrans_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                2usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dup_ack_counter), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn syn_ect_snt(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_dup_ack_counter.get_const::<3usize, 2u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_syn_ect_snt(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dup_ack_counter.set_const::<3usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn syn_ect_snt_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    3usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dup_ack_counter)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_syn_ect_snt_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                3usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dup_ack_counter), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn syn_ect_rcv(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_dup_ack_counter.get_const::<5usize, 2u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_syn_ect_rcv(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dup_ack_counter.set_const::<5usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn syn_ect_rcv_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    5usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dup_ack_counter)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_syn_ect_rcv_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                5usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dup_ack_counter), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn thin_lto(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_dup_ack_counter.get_const::<7usize, 1u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_thin_lto(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dup_ack_counter.set_const::<7usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn thin_lto_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    7usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_dup_ack_counter)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_thin_lto_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                7usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dup_ack_counter), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn fastopen_connect(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_dup_ack_counter.get_const::<8usize, 1u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_fastopen_connect(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dup_ack_counter.set_const::<8usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn fastopen_connect_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    8usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_dup_ack_counter)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_fastopen_connect_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                8usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dup_ack_counter), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn fastopen_no_cookie(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_dup_ack_counter.get_const::<9usize, 1u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_fastopen_no_cookie(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dup_ack_counter.set_const::<9usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn fastopen_no_cookie_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    9usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_dup_ack_counter)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_fastopen_no_cookie_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                9usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dup_ack_counter), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn fastopen_client_fail(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_dup_ack_counter.get_const::<10usize, 2u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_fastopen_client_fail(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dup_ack_counter.set_const::<10usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn fastopen_client_fail_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    10usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dup_ack_counter)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_fastopen_client_fail_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                10usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dup_ack_counter), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn frto(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_dup_ack_counter.get_const::<12usize, 1u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_frto(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dup_ack_counter.set_const::<12usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn frto_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    12usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_dup_ack_counter)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_frto_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                12usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dup_ack_counter), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn save_syn(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_save_syn.get_const::<0usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_save_syn(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_save_syn.set_const::<0usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn save_syn_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_save_syn)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_save_syn_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_save_syn), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn syn_data(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_save_syn.get_const::<2usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_syn_data(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_save_syn.set_const::<2usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn syn_data_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    2usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_save_syn)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_syn_data_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_save_syn), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn syn_fastopen(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_save_syn.get_const::<3usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_syn_fastopen(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_save_syn.set_const::<3usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn syn_fastopen_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    3usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_save_syn)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_syn_fastopen_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                3usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_save_syn), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn syn_fastopen_exp(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_save_syn.get_const::<4usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_syn_fastopen_exp(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_save_syn.set_const::<4usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn syn_fastopen_exp_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    4usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_save_syn)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_syn_fastopen_exp_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                4usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_save_syn), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn syn_fastopen_ch(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_save_syn.get_const::<5usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_syn_fastopen_ch(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_save_syn.set_const::<5usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn syn_fastopen_ch_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    5usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_save_syn)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_syn_fastopen_ch_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                5usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_save_syn), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn syn_data_acked(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_save_syn.get_const::<6usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_syn_data_acked(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_save_syn.set_const::<6usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn syn_data_acked_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    6usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_save_syn)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_syn_data_acked_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                6usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_save_syn), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn syn_fastopen_child(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_save_syn.get_const::<7usize, 1u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_syn_fastopen_child(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_save_syn.set_const::<7usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn syn_fastopen_child_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    7usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_save_syn)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_syn_fastopen_child_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                7usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_save_syn), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn accecn_fail_mode(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_accecn_fail_mode.get_const::<0usize, 4u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_accecn_fail_mode(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_accecn_fail_mode.set_const::<0usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn accecn_fail_mode_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_accecn_fail_mode)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_accecn_fail_mode_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_accecn_fail_mode), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn saw_accecn_opt(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_accecn_fail_mode.get_const::<4usize, 2u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_saw_accecn_opt(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_accecn_fail_mode.set_const::<4usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn saw_accecn_opt_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    4usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_accecn_fail_mode)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_saw_accecn_opt_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                4usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_accecn_fail_mode), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn bpf_chg_cc_inprogress(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_bpf_chg_cc_inprogress.get_const::<0usize, 1u8>() as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_bpf_chg_cc_inprogress(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_bpf_chg_cc_inprogress.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn bpf_chg_cc_inprogress_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_bpf_chg_cc_inprogress)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_bpf_chg_cc_inprogress_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(
                ::core::ptr::addr_of_mut!((* this)._bits_bpf_chg_cc_inprogress),
                val as u64,
            )
        }
    }
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
    pub uhs2_sd_tran: bool_,
    pub uhs2_app_cmd: bool_,
    pub uhs2_caps: sd_uhs2_caps,
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
    pub hsq_depth: crate::ctypes::c_int,
    pub err_stats: [u32_; 15usize],
    pub max_sd_hs_hz: u32_,
    pub _padding_after_max_sd_hs_hz: [u8; 20usize],
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
impl mmc_host {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn use_spi_crc(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_use_spi_crc.get_const::<0usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_use_spi_crc(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_use_spi_crc.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn use_spi_crc_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_use_spi_crc)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_use_spi_crc_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_use_spi_crc), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn doing_init_tune(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_use_spi_crc.get_const::<1usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_doing_init_tune(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_use_spi_crc.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn doing_init_tune_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_use_spi_crc)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_doing_init_tune_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_use_spi_crc), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn doing_retune(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_use_spi_crc.get_const::<2usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_doing_retune(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_use_spi_crc.set_const::<2usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn doing_retune_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    2usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_use_spi_crc)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_doing_retune_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_use_spi_crc), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn retune_crc_disable(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_use_spi_crc.get_const::<3usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_retune_crc_disable(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_use_spi_crc.set_const::<3usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn retune_crc_disable_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    3usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_use_spi_crc)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_retune_crc_disable_raw(
        this: *mut Self,
        val: crate::ctypes::c_uint,
    ) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                3usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_use_spi_crc), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn can_dma_map_merge(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_use_spi_crc.get_const::<4usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_can_dma_map_merge(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_use_spi_crc.set_const::<4usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn can_dma_map_merge_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    4usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_use_spi_crc)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_can_dma_map_merge_raw(
        this: *mut Self,
        val: crate::ctypes::c_uint,
    ) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                4usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_use_spi_crc), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn vqmmc_enabled(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_use_spi_crc.get_const::<5usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_vqmmc_enabled(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_use_spi_crc.set_const::<5usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn vqmmc_enabled_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    5usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_use_spi_crc)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_vqmmc_enabled_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                5usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_use_spi_crc), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn undervoltage(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_use_spi_crc.get_const::<6usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_undervoltage(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_use_spi_crc.set_const::<6usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn undervoltage_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    6usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_use_spi_crc)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_undervoltage_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                6usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_use_spi_crc), val as u64)
        }
    }
}

pub const BLK_MAX_BLOCK_SIZE: crate::ctypes::c_ulong = 4096;

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
    pub nr_ide_streams: u16_,
    pub ide_stream_ida: ida,
    pub ide_stream_ids_ida: ida,
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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 48usize]>,
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
impl pci_host_bridge {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ignore_reset_delay(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<0usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ignore_reset_delay(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ignore_reset_delay_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ignore_reset_delay_raw(
        this: *mut Self,
        val: crate::ctypes::c_uint,
    ) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn no_ext_tags(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<1usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_no_ext_tags(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn no_ext_tags_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_no_ext_tags_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn no_inc_mrrs(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<2usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_no_inc_mrrs(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<2usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn no_inc_mrrs_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    2usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_no_inc_mrrs_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                2usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn native_aer(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<3usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_native_aer(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<3usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn native_aer_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    3usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_native_aer_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                3usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn native_pcie_hotplug(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<4usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_native_pcie_hotplug(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<4usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn native_pcie_hotplug_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    4usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_native_pcie_hotplug_raw(
        this: *mut Self,
        val: crate::ctypes::c_uint,
    ) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                4usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn native_shpc_hotplug(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<5usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_native_shpc_hotplug(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<5usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn native_shpc_hotplug_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    5usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_native_shpc_hotplug_raw(
        this: *mut Self,
        val: crate::ctypes::c_uint,
    ) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                5usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn native_pme(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<6usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_native_pme(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<6usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn native_pme_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    6usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_native_pme_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                6usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn native_ltr(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<7usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_native_ltr(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<7usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn native_ltr_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    7usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_native_ltr_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                7usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn native_dpc(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<8usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_native_dpc(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<8usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn native_dpc_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    8usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_native_dpc_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                8usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn native_cxl_error(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<9usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_native_cxl_error(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<9usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn native_cxl_error_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    9usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_native_cxl_error_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                9usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn preserve_config(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<10usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_preserve_config(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<10usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn preserve_config_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    10usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_preserve_config_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                10usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn size_windows(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<11usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_size_windows(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<11usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn size_windows_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    11usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_size_windows_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                11usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn msi_domain(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<12usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_msi_domain(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<12usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn msi_domain_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    12usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_msi_domain_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                12usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn broken_l1ss_resume(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                self._bits_ignore_reset_delay.get_const::<13usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_broken_l1ss_resume(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ignore_reset_delay.set_const::<13usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn broken_l1ss_resume_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    13usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_ignore_reset_delay)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_broken_l1ss_resume_raw(
        this: *mut Self,
        val: crate::ctypes::c_uint,
    ) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                13usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ignore_reset_delay), val as u64)
        }
    }
}
