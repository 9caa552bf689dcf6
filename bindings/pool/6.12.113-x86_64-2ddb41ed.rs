// What 6.12.113-x86_64-2ddb41ed brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
pub struct sock {
    pub __sk_common: sock_common,
    pub __cacheline_group_begin__sock_write_rx: __IncompleteArrayField<__u8>,
    pub sk_drops: atomic_t,
    pub sk_peek_off: __s32,
    pub sk_error_queue: sk_buff_head,
    pub sk_receive_queue: sk_buff_head,
    pub sk_backlog: sock__sk_backlog,
    pub __cacheline_group_end__sock_write_rx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_read_rx: __IncompleteArrayField<__u8>,
    pub sk_rx_dst: *mut dst_entry,
    pub sk_rx_dst_ifindex: crate::ctypes::c_int,
    pub sk_rx_dst_cookie: u32_,
    pub sk_ll_usec: crate::ctypes::c_uint,
    pub sk_napi_id: crate::ctypes::c_uint,
    pub sk_busy_poll_budget: u16_,
    pub sk_prefer_busy_poll: u8_,
    pub sk_userlocks: u8_,
    pub sk_rcvbuf: crate::ctypes::c_int,
    pub sk_filter: *mut sk_filter,
    pub anon__sk_wq: sock__sk_wq,
    pub sk_data_ready: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_rcvtimeo: crate::ctypes::c_long,
    pub sk_rcvlowat: crate::ctypes::c_int,
    pub __cacheline_group_end__sock_read_rx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_read_rxtx: __IncompleteArrayField<__u8>,
    pub sk_err: crate::ctypes::c_int,
    pub sk_socket: *mut socket,
    pub sk_memcg: *mut mem_cgroup,
    pub sk_policy: [*mut xfrm_policy; 2usize],
    pub __cacheline_group_end__sock_read_rxtx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_write_rxtx: __IncompleteArrayField<__u8>,
    pub sk_lock: socket_lock_t,
    pub sk_reserved_mem: u32_,
    pub sk_forward_alloc: crate::ctypes::c_int,
    pub sk_tsflags: u32_,
    pub __cacheline_group_end__sock_write_rxtx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_write_tx: __IncompleteArrayField<__u8>,
    pub sk_write_pending: crate::ctypes::c_int,
    pub sk_omem_alloc: atomic_t,
    pub sk_sndbuf: crate::ctypes::c_int,
    pub sk_wmem_queued: crate::ctypes::c_int,
    pub sk_wmem_alloc: refcount_t,
    pub sk_tsq_flags: crate::ctypes::c_ulong,
    pub anon__sk_send_head: sock__sk_send_head,
    pub sk_write_queue: sk_buff_head,
    pub sk_dst_pending_confirm: u32_,
    pub sk_pacing_status: u32_,
    pub sk_frag: page_frag,
    pub anon__sk_timer: sock__sk_timer,
    pub sk_pacing_rate: crate::ctypes::c_ulong,
    pub sk_zckey: atomic_t,
    pub sk_tskey: atomic_t,
    pub __cacheline_group_end__sock_write_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_read_tx: __IncompleteArrayField<__u8>,
    pub sk_max_pacing_rate: crate::ctypes::c_ulong,
    pub sk_sndtimeo: crate::ctypes::c_long,
    pub sk_priority: u32_,
    pub sk_mark: u32_,
    pub sk_dst_cache: *mut dst_entry,
    pub sk_route_caps: netdev_features_t,
    pub sk_validate_xmit_skb: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            dev: *mut net_device,
            skb: *mut sk_buff,
        ) -> *mut sk_buff,
    >,
    pub sk_gso_type: u16_,
    pub sk_gso_max_segs: u16_,
    pub sk_gso_max_size: crate::ctypes::c_uint,
    pub sk_allocation: gfp_t,
    pub sk_txhash: u32_,
    pub sk_pacing_shift: u8_,
    pub sk_use_task_frag: bool_,
    pub __cacheline_group_end__sock_read_tx: __IncompleteArrayField<__u8>,
    pub _bits_sk_gso_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_shutdown: u8_,
    pub sk_type: u16_,
    pub sk_protocol: u16_,
    pub sk_lingertime: crate::ctypes::c_ulong,
    pub sk_prot_creator: *mut proto,
    pub sk_callback_lock: rwlock_t,
    pub sk_err_soft: crate::ctypes::c_int,
    pub sk_ack_backlog: u32_,
    pub sk_max_ack_backlog: u32_,
    pub sk_uid: kuid_t,
    pub sk_peer_lock: spinlock_t,
    pub sk_bind_phc: crate::ctypes::c_int,
    pub sk_peer_pid: *mut pid,
    pub sk_peer_cred: *const cred,
    pub sk_stamp: ktime_t,
    pub sk_disconnects: crate::ctypes::c_int,
    pub sk_txrehash: u8_,
    pub sk_clockid: u8_,
    pub _bits_sk_txtime_deadline_mode: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_user_data: *mut crate::ctypes::c_void,
    pub sk_security: *mut crate::ctypes::c_void,
    pub sk_cgrp_data: sock_cgroup_data,
    pub sk_state_change: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_write_space: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_error_report: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_backlog_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub sk_destruct: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_reuseport_cb: *mut sock_reuseport,
    pub sk_bpf_storage: *mut bpf_local_storage,
    pub sk_rcu: callback_head,
    pub ns_tracker: netns_tracker,
    pub sk_user_frags: xarray,
}
bits sock
    sk_gso_disabled: u8_ as u8 = _bits_sk_gso_disabled 0 1
    sk_kern_sock: u8_ as u8 = _bits_sk_gso_disabled 1 1
    sk_no_check_tx: u8_ as u8 = _bits_sk_gso_disabled 2 1
    sk_no_check_rx: u8_ as u8 = _bits_sk_gso_disabled 3 1
    sk_txtime_deadline_mode: u8_ as u8 = _bits_sk_txtime_deadline_mode 0 1
    sk_txtime_report_errors: u8_ as u8 = _bits_sk_txtime_deadline_mode 1 1
    sk_txtime_unused: u8_ as u8 = _bits_sk_txtime_deadline_mode 2 6

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_console_lock_t {
    pub lock: *mut crate::ctypes::c_void,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_console_lock_constructor"]
    pub fn class_console_lock_constructor() -> class_console_lock_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_console_lock_destructor"]
    pub fn class_console_lock_destructor(_T: *mut class_console_lock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_console_lock_lock_ptr"]
    pub fn class_console_lock_lock_ptr(
        _T: *mut class_console_lock_t,
    ) -> *mut crate::ctypes::c_void;
}

#[repr(C)]
#[repr(align(64))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_id,
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
    pub swappiness: crate::ctypes::c_int,
    pub events_file: cgroup_file,
    pub events_local_file: cgroup_file,
    pub swap_events_file: cgroup_file,
    pub vmstats: *mut memcg_vmstats,
    pub memory_events: [atomic_long_t; 9usize],
    pub memory_events_local: [atomic_long_t; 9usize],
    pub socket_pressure: u64_,
    pub kmemcg_id: crate::ctypes::c_int,
    pub objcg: *mut obj_cgroup,
    pub orig_objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_list: list_head,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub deferred_split_queue: deferred_split,
    pub mm_list: lru_gen_mm_list,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_filemap_get_order"]
    pub fn filemap_get_order(size: usize) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_get_socket_pressure"]
    pub fn mem_cgroup_get_socket_pressure(memcg: *mut mem_cgroup) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_set_socket_pressure"]
    pub fn mem_cgroup_set_socket_pressure(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    pub fn mem_cgroup_sk_inherit(sk: *const sock, newsk: *mut sock);
}

unsafe extern "C" {
    pub fn kill_cad_pid(
        sig: crate::ctypes::c_int,
        priv_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rt_mutex_futex_post_schedule();
}

unsafe extern "C" {
    pub fn rt_mutex_futex_pre_schedule();
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct ipv6_pinfo__rxopt__bits {
    pub _bindgen_align: [u16; 0],
    pub _bits_srcrt: __BindgenBitfieldUnit<[u8; 2usize]>,
}
bits ipv6_pinfo__rxopt__bits
    srcrt: u16_ as u16 = _bits_srcrt 0 1
    osrcrt: u16_ as u16 = _bits_srcrt 1 1
    rxinfo: u16_ as u16 = _bits_srcrt 2 1
    rxoinfo: u16_ as u16 = _bits_srcrt 3 1
    rxhlim: u16_ as u16 = _bits_srcrt 4 1
    rxohlim: u16_ as u16 = _bits_srcrt 5 1
    hopopts: u16_ as u16 = _bits_srcrt 6 1
    ohopopts: u16_ as u16 = _bits_srcrt 7 1
    dstopts: u16_ as u16 = _bits_srcrt 8 1
    odstopts: u16_ as u16 = _bits_srcrt 9 1
    rxflow: u16_ as u16 = _bits_srcrt 10 1
    rxtclass: u16_ as u16 = _bits_srcrt 11 1
    rxpmtu: u16_ as u16 = _bits_srcrt 12 1
    rxorigdstaddr: u16_ as u16 = _bits_srcrt 13 1
    recvfragsize: u16_ as u16 = _bits_srcrt 14 1

#[repr(C)]
#[repr(align(64))]
pub struct page_pool {
    pub p: page_pool_params_fast,
    pub cpuid: crate::ctypes::c_int,
    pub pages_state_hold_cnt: u32_,
    pub _bits_has_init_callback: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_has_init_callback: [u8; 7usize],
    pub __cacheline_group_begin__frag: __IncompleteArrayField<__u8>,
    pub frag_users: crate::ctypes::c_long,
    pub frag_page: netmem_ref,
    pub frag_offset: crate::ctypes::c_uint,
    pub _padding_after_frag_offset: [u8; 4usize],
    pub __cacheline_group_end__frag: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__frag: [u8; 8usize],
    pub __cacheline_group_pad__frag: page_pool____cacheline_group_pad__frag,
    pub release_dw: delayed_work,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(pool: *mut crate::ctypes::c_void),
    >,
    pub defer_start: crate::ctypes::c_ulong,
    pub defer_warn: crate::ctypes::c_ulong,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 44usize]>,
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub mp_priv: *mut crate::ctypes::c_void,
    pub mp_ops: *const memory_provider_ops,
    pub dma_mapped: xarray,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
    pub slow: page_pool_params_slow,
    pub user: page_pool__user,
}
bits page_pool
    has_init_callback: bool_ as u8 = _bits_has_init_callback 0 1
    dma_map: bool_ as u8 = _bits_has_init_callback 1 1
    dma_sync: bool_ as u8 = _bits_has_init_callback 2 1
    dma_sync_for_cpu: bool_ as u8 = _bits_has_init_callback 3 1

#[repr(C)]
#[repr(align(64))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub udp_flags: crate::ctypes::c_ulong,
    pub pending: crate::ctypes::c_int,
    pub encap_type: __u8,
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
            err: crate::ctypes::c_int,
            port: __be16,
            info: u32_,
            payload: *mut u8_,
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
    pub _padding_after_gro_complete: [u8; 16usize],
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
    pub forward_threshold: crate::ctypes::c_int,
    pub peeking_with_offset: bool_,
}

#[repr(C)]
pub struct inet_sock {
    pub sk: sock,
    pub pinet6: *mut ipv6_pinfo,
    pub ipv6_fl_list: *mut ipv6_fl_socklist,
    pub inet_flags: crate::ctypes::c_ulong,
    pub inet_saddr: __be32,
    pub uc_ttl: __s16,
    pub inet_sport: __be16,
    pub inet_opt: *mut ip_options_rcu,
    pub inet_id: atomic_t,
    pub tos: __u8,
    pub min_ttl: __u8,
    pub mc_ttl: __u8,
    pub pmtudisc: __u8,
    pub rcv_tos: __u8,
    pub convert_csum: __u8,
    pub uc_index: crate::ctypes::c_int,
    pub mc_index: crate::ctypes::c_int,
    pub mc_addr: __be32,
    pub local_port_range: u32_,
    pub mc_list: *mut ip_mc_socklist,
    pub cork: inet_cork_full,
}

#[repr(C)]
pub struct ipv6_pinfo {
    pub saddr: in6_addr,
    pub flow_label: __be32,
    pub dst_cookie: u32_,
    pub opt: *mut ipv6_txoptions,
    pub hop_limit: s16,
    pub pmtudisc: u8_,
    pub tclass: u8_,
    pub saddr_cache: bool_,
    pub daddr_cache: *const in6_addr,
    pub mcast_hops: u8_,
    pub frag_size: u32_,
    pub ucast_oif: crate::ctypes::c_int,
    pub mcast_oif: crate::ctypes::c_int,
    pub rxopt: ipv6_pinfo__rxopt,
    pub srcprefs: u8_,
    pub min_hopcount: u8_,
    pub rcv_flowinfo: __be32,
    pub sticky_pktinfo: in6_pktinfo,
    pub pktoptions: *mut sk_buff,
    pub rxpmtu: *mut sk_buff,
    pub cork: inet6_cork,
    pub ipv6_mc_list: *mut ipv6_mc_socklist,
    pub ipv6_ac_list: *mut ipv6_ac_socklist,
}

#[repr(C)]
pub union ipv6_pinfo__rxopt {
    pub bits: ipv6_pinfo__rxopt__bits,
    pub all: u16_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___netmem_address"]
    pub fn __netmem_address(netmem: netmem_ref) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___netmem_get_pp"]
    pub fn __netmem_get_pp(netmem: netmem_ref) -> *mut page_pool;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___netmem_to_page"]
    pub fn __netmem_to_page(netmem: netmem_ref) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___page_pool_dma_sync_for_cpu"]
    pub fn __page_pool_dma_sync_for_cpu(
        pool: *const page_pool,
        dma_addr: dma_addr_t,
        offset: u32_,
        dma_sync_size: u32_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip6_dst_store"]
    pub fn ip6_dst_store(
        sk: *mut sock,
        dst: *mut dst_entry,
        daddr: *const in6_addr,
        saddr_set: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_from_sk"]
    pub fn mem_cgroup_from_sk(sk: *const sock) -> *mut mem_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_sk_enabled"]
    pub fn mem_cgroup_sk_enabled(sk: *const sock) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_netmem_is_pfmemalloc"]
    pub fn netmem_is_pfmemalloc(netmem: netmem_ref) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_pool_dma_sync_netmem_for_cpu"]
    pub fn page_pool_dma_sync_netmem_for_cpu(
        pool: *const page_pool,
        netmem: netmem_ref,
        offset: u32_,
        dma_sync_size: u32_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_at_tc_egress"]
    pub fn skb_at_tc_egress(skb: *const sk_buff) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_virt_to_netmem"]
    pub fn virt_to_netmem(data: *const crate::ctypes::c_void) -> netmem_ref;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_buff_has_frags"]
    pub fn xdp_buff_has_frags(xdp: *const xdp_buff) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_buff_is_frag_pfmemalloc"]
    pub fn xdp_buff_is_frag_pfmemalloc(xdp: *const xdp_buff) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_convert_frame_to_buff"]
    pub fn xdp_convert_frame_to_buff(frame: *const xdp_frame, xdp: *mut xdp_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_frame_has_frags"]
    pub fn xdp_frame_has_frags(frame: *const xdp_frame) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_frame_is_frag_pfmemalloc"]
    pub fn xdp_frame_is_frag_pfmemalloc(frame: *const xdp_frame) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_get_buff_len"]
    pub fn xdp_get_buff_len(xdp: *const xdp_buff) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_get_frame_len"]
    pub fn xdp_get_frame_len(xdpf: *const xdp_frame) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_get_shared_info_from_buff"]
    pub fn xdp_get_shared_info_from_buff(xdp: *const xdp_buff) -> *mut skb_shared_info;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_get_shared_info_from_frame"]
    pub fn xdp_get_shared_info_from_frame(
        frame: *const xdp_frame,
    ) -> *mut skb_shared_info;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_reinit_buff"]
    pub fn xdp_reinit_buff(xdp: *mut xdp_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_update_frame_from_buff"]
    pub fn xdp_update_frame_from_buff(
        xdp: *const xdp_buff,
        xdp_frame: *mut xdp_frame,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn netdev_xmit_skip_txqueue(skip: bool_) -> bool_;
}

unsafe extern "C" {
    pub fn page_pool_alloc_netmems(pool: *mut page_pool, gfp: gfp_t) -> netmem_ref;
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
            file: *const file,
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
            target: *const task_struct,
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
            sb: *const super_block,
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
            file: *const file,
        ) -> crate::ctypes::c_int,
    >,
    pub bprm_check_security: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm) -> crate::ctypes::c_int,
    >,
    pub bprm_committing_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *const linux_binprm),
    >,
    pub bprm_committed_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *const linux_binprm),
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
        unsafe extern "C" fn(sb: *const super_block) -> crate::ctypes::c_int,
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
    pub path_post_mknod: ::core::option::Option<
        unsafe extern "C" fn(idmap: *mut mnt_idmap, dentry: *mut dentry),
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
    pub inode_free_security_rcu: ::core::option::Option<
        unsafe extern "C" fn(inode_security: *mut crate::ctypes::c_void),
    >,
    pub inode_init_security: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            dir: *mut inode,
            qstr: *const qstr,
            xattrs: *mut xattr,
            xattr_count: *mut crate::ctypes::c_int,
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
    pub inode_post_create_tmpfile: ::core::option::Option<
        unsafe extern "C" fn(idmap: *mut mnt_idmap, inode: *mut inode),
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
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            attr: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_setattr: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            ia_valid: crate::ctypes::c_int,
        ),
    >,
    pub inode_getattr: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
    >,
    pub inode_xattr_skipcap: ::core::option::Option<
        unsafe extern "C" fn(name: *const crate::ctypes::c_char) -> crate::ctypes::c_int,
    >,
    pub inode_setxattr: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
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
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_removexattr: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry, name: *const crate::ctypes::c_char),
    >,
    pub inode_set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
            kacl: *mut posix_acl,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
            kacl: *mut posix_acl,
        ),
    >,
    pub inode_get_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_remove_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_remove_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
        ),
    >,
    pub inode_need_killpriv: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_killpriv: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
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
        unsafe extern "C" fn(
            src: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_setintegrity: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *const inode,
            type_: lsm_integrity_type,
            value: *const crate::ctypes::c_void,
            size: usize,
        ) -> crate::ctypes::c_int,
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
    pub file_release: ::core::option::Option<unsafe extern "C" fn(file: *mut file)>,
    pub file_free_security: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file),
    >,
    pub backing_file_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            backing_file: *mut file,
            user_file: *const file,
        ) -> crate::ctypes::c_int,
    >,
    pub backing_file_free: ::core::option::Option<
        unsafe extern "C" fn(backing_file: *mut file),
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
    pub mmap_backing_file: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            backing_file: *mut file,
            user_file: *mut file,
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
    pub file_post_open: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            mask: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub file_truncate: ::core::option::Option<
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
    pub getselfattr: ::core::option::Option<
        unsafe extern "C" fn(
            attr: crate::ctypes::c_uint,
            ctx: *mut lsm_ctx,
            size: *mut u32_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub setselfattr: ::core::option::Option<
        unsafe extern "C" fn(
            attr: crate::ctypes::c_uint,
            ctx: *mut lsm_ctx,
            size: u32_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
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
        unsafe extern "C" fn(sk: *const sock, secid: *mut u32_),
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
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
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
    pub mptcp_add_subflow: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ssk: *mut sock) -> crate::ctypes::c_int,
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
            buffer: *mut *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub key_post_create_or_update: ::core::option::Option<
        unsafe extern "C" fn(
            keyring: *mut key,
            key: *mut key,
            payload: *const crate::ctypes::c_void,
            payload_len: usize,
            flags: crate::ctypes::c_ulong,
            create: bool_,
        ),
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
    pub bpf_map_create: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            attr: *mut bpf_attr,
            token: *mut bpf_token,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_map_free: ::core::option::Option<unsafe extern "C" fn(map: *mut bpf_map)>,
    pub bpf_prog_load: ::core::option::Option<
        unsafe extern "C" fn(
            prog: *mut bpf_prog,
            attr: *mut bpf_attr,
            token: *mut bpf_token,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_prog_free: ::core::option::Option<unsafe extern "C" fn(prog: *mut bpf_prog)>,
    pub bpf_token_create: ::core::option::Option<
        unsafe extern "C" fn(
            token: *mut bpf_token,
            attr: *mut bpf_attr,
            path: *const path,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_token_free: ::core::option::Option<
        unsafe extern "C" fn(token: *mut bpf_token),
    >,
    pub bpf_token_cmd: ::core::option::Option<
        unsafe extern "C" fn(
            token: *const bpf_token,
            cmd: bpf_cmd,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_token_capable: ::core::option::Option<
        unsafe extern "C" fn(
            token: *const bpf_token,
            cap: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub locked_down: ::core::option::Option<
        unsafe extern "C" fn(what: lockdown_reason) -> crate::ctypes::c_int,
    >,
    pub perf_event_open: ::core::option::Option<
        unsafe extern "C" fn(type_: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub perf_event_alloc: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
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
    pub initramfs_populated: ::core::option::Option<unsafe extern "C" fn()>,
    pub bdev_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(bdev: *mut block_device) -> crate::ctypes::c_int,
    >,
    pub bdev_free_security: ::core::option::Option<
        unsafe extern "C" fn(bdev: *mut block_device),
    >,
    pub bdev_setintegrity: ::core::option::Option<
        unsafe extern "C" fn(
            bdev: *mut block_device,
            type_: lsm_integrity_type,
            value: *const crate::ctypes::c_void,
            size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub lsm_func_addr: *mut crate::ctypes::c_void,
}

unsafe extern "C" {
    pub fn security_perf_event_open(type_: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

pub const NF_FLOW_HW: nf_flow_flags = 4;

pub const NF_FLOW_HW_DEAD: nf_flow_flags = 6;

pub const NF_FLOW_HW_DYING: nf_flow_flags = 5;

pub const NF_FLOW_PENDING: nf_flow_flags = 3;

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ct_refresh"]
    pub fn nf_ct_refresh(ct: *mut nf_conn, extra_jiffies: u32_);
}

unsafe extern "C" {
    pub fn __nf_ct_refresh_acct(
        ct: *mut nf_conn,
        ctinfo: ip_conntrack_info,
        extra_jiffies: u32_,
        bytes: crate::ctypes::c_uint,
    );
}

pub const PCI_SLOT_ALL_DEVICES: i32 = 65279;

pub const LINUX_VERSION_CODE: i32 = 396401;

pub const LINUX_VERSION_SUBLEVEL: i32 = 113;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_tty_port_tty_t {
    pub lock: *mut tty_struct,
}

#[repr(C)]
pub struct tty_struct {
    pub kref: kref,
    pub index: crate::ctypes::c_int,
    pub dev: *mut device,
    pub driver: *mut tty_driver,
    pub port: *mut tty_port,
    pub ops: *const tty_operations,
    pub ldisc: *mut tty_ldisc,
    pub ldisc_sem: ld_semaphore,
    pub atomic_write_lock: mutex,
    pub legacy_mutex: mutex,
    pub throttle_mutex: mutex,
    pub termios_rwsem: rw_semaphore,
    pub winsize_mutex: mutex,
    pub termios: ktermios,
    pub termios_locked: ktermios,
    pub name: [crate::ctypes::c_char; 64usize],
    pub flags: crate::ctypes::c_ulong,
    pub count: crate::ctypes::c_int,
    pub receive_room: crate::ctypes::c_uint,
    pub winsize: winsize,
    pub flow: tty_struct__flow,
    pub ctrl: tty_struct__ctrl,
    pub hw_stopped: bool_,
    pub closing: bool_,
    pub flow_change: crate::ctypes::c_int,
    pub link: *mut tty_struct,
    pub fasync: *mut fasync_struct,
    pub write_wait: wait_queue_head_t,
    pub read_wait: wait_queue_head_t,
    pub break_wait: wait_queue_head_t,
    pub hangup_work: work_struct,
    pub disc_data: *mut crate::ctypes::c_void,
    pub driver_data: *mut crate::ctypes::c_void,
    pub files_lock: spinlock_t,
    pub write_cnt: crate::ctypes::c_int,
    pub write_buf: *mut u8_,
    pub tty_files: list_head,
    pub SAK_work: work_struct,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_tty_port_tty_constructor"]
    pub fn class_tty_port_tty_constructor(tport: *mut tty_port) -> class_tty_port_tty_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_tty_port_tty_destructor"]
    pub fn class_tty_port_tty_destructor(_T: *mut class_tty_port_tty_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_tty_port_tty_lock_ptr"]
    pub fn class_tty_port_tty_lock_ptr(
        _T: *mut class_tty_port_tty_t,
    ) -> *mut crate::ctypes::c_void;
}

pub const PERF_PMU_CAP_AUX_PREFER_LARGE: i32 = 1024;

unsafe extern "C" {
    #[link_name = "kmod_shim_perf_allow_cpu"]
    pub fn perf_allow_cpu() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_perf_allow_tracepoint"]
    pub fn perf_allow_tracepoint() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn perf_allow_kernel() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn perf_event_header__init(
        header: *mut perf_event_header,
        data: *mut perf_sample_data,
        type_: u32_,
        misc: u16_,
        size: u16_,
        event: *mut perf_event,
    );
}

unsafe extern "C" {
    pub fn __screen_info_lfb_bits_per_pixel(si: *const screen_info) -> u32_;
}
