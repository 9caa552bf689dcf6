// What 6.12.118-x86_64-6e6a09fd brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const KMALLOC_NOT_NORMAL_BITS: u32 = 16;

pub const KMALLOC_RECLAIM: kmalloc_cache_type = 0;

pub const NR_KMALLOC_TYPES: kmalloc_cache_type = 1;

pub const SLAB_RECLAIM_ACCOUNT: u32 = 0;

pub const SLAB_TEMPORARY: u32 = 0;

pub const _SLAB_CMPXCHG_DOUBLE: _slab_flag_bits = 15;

pub const _SLAB_FLAGS_LAST_BIT: _slab_flag_bits = 16;

pub const _SLAB_OBJECT_POISON: _slab_flag_bits = 14;

unsafe extern "C" {
    pub static mut kmalloc_caches: [kmem_buckets; 1usize];
}

#[repr(C)]
pub struct device {
    pub kobj: kobject,
    pub parent: *mut device,
    pub p: *mut device_private,
    pub init_name: *const crate::ctypes::c_char,
    pub type_: *const device_type,
    pub bus: *const bus_type,
    pub driver: *mut device_driver,
    pub platform_data: *mut crate::ctypes::c_void,
    pub driver_data: *mut crate::ctypes::c_void,
    pub driver_override: device__driver_override,
    pub mutex: mutex,
    pub links: dev_links_info,
    pub power: dev_pm_info,
    pub pm_domain: *mut dev_pm_domain,
    pub msi: dev_msi_info,
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
    pub devt: dev_t,
    pub id: u32_,
    pub devres_lock: spinlock_t,
    pub devres_head: list_head,
    pub class: *const class,
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
    dma_skip_sync: bool_ as u8 = _bits_offline_disabled 5 1

#[repr(C)]
pub struct inode {
    pub i_mode: umode_t,
    pub i_opflags: crate::ctypes::c_ushort,
    pub i_uid: kuid_t,
    pub i_gid: kgid_t,
    pub i_flags: crate::ctypes::c_uint,
    pub i_op: *const inode_operations,
    pub i_sb: *mut super_block,
    pub i_mapping: *mut address_space,
    pub i_ino: crate::ctypes::c_ulong,
    pub anon__i_nlink: inode__i_nlink,
    pub i_rdev: dev_t,
    pub i_size: loff_t,
    pub i_atime_sec: time64_t,
    pub i_mtime_sec: time64_t,
    pub i_ctime_sec: time64_t,
    pub i_atime_nsec: u32_,
    pub i_mtime_nsec: u32_,
    pub i_ctime_nsec: u32_,
    pub i_generation: u32_,
    pub i_lock: spinlock_t,
    pub i_bytes: crate::ctypes::c_ushort,
    pub i_blkbits: u8_,
    pub i_write_hint: rw_hint,
    pub i_blocks: blkcnt_t,
    pub i_state: u32_,
    pub i_rwsem: rw_semaphore,
    pub dirtied_when: crate::ctypes::c_ulong,
    pub dirtied_time_when: crate::ctypes::c_ulong,
    pub i_hash: hlist_node,
    pub i_io_list: list_head,
    pub i_lru: list_head,
    pub i_sb_list: list_head,
    pub i_wb_list: list_head,
    pub anon__i_dentry: inode__i_dentry,
    pub i_version: atomic64_t,
    pub i_sequence: atomic64_t,
    pub i_count: atomic_t,
    pub i_dio_count: atomic_t,
    pub i_writecount: atomic_t,
    pub anon__i_fop: inode__i_fop,
    pub i_flctx: *mut file_lock_context,
    pub i_data: address_space,
    pub i_devices: list_head,
    pub anon__i_pipe: inode__i_pipe,
    pub i_private: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct mm_context_t {
    pub ctx_id: u64_,
    pub tlb_gen: atomic64_t,
    pub next_trim_cpumask: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ulong,
    pub lock: mutex,
    pub vdso: *mut crate::ctypes::c_void,
    pub vdso_image: *const vdso_image,
    pub perf_rdpmc_allowed: atomic_t,
}

#[repr(C)]
pub struct netdev_xmit {
    pub recursion: u16_,
    pub more: u8_,
}

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
    pub sk_cgrp_data: sock_cgroup_data,
    pub sk_state_change: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_write_space: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_error_report: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_backlog_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub sk_destruct: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_reuseport_cb: *mut sock_reuseport,
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
pub struct srcu_usage {}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pcpu_hot__current_task__current_task {
    pub current_task: *mut task_struct,
    pub preempt_count: crate::ctypes::c_int,
    pub cpu_number: crate::ctypes::c_int,
    pub top_of_stack: crate::ctypes::c_ulong,
    pub hardirq_stack_ptr: *mut crate::ctypes::c_void,
    pub softirq_pending: u16_,
    pub hardirq_stack_inuse: bool_,
}

pub const ASM_FUNC_ALIGN: &[u8; 19] = b".balign 16, 0x90;;\0";

pub const CALL_DEPTH_ACCOUNT: &[u8; 1] = b"\0";

pub const DISABLED_MASK11: i32 = 8974336;

pub const DISABLED_MASK18: i32 = 1048576;

pub const DISABLE_CALL_DEPTH_TRACKING: i32 = 524288;

pub const DISABLE_IBT: i32 = 1048576;

pub const __force_percpu_prefix: &[u8; 1] = b"\0";

pub const large_cpumask_bits: u32 = 1;

pub const small_cpumask_bits: u32 = 1;

unsafe extern "C" {
    #[link_name = "kmod_shim___kvfree_call_rcu"]
    pub fn __kvfree_call_rcu(head: *mut callback_head, ptr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_enable_hybrid_capacity_scale"]
    pub fn arch_enable_hybrid_capacity_scale() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_cpu_capacity"]
    pub fn arch_set_cpu_capacity(
        cpu: crate::ctypes::c_int,
        cap: crate::ctypes::c_ulong,
        max_cap: crate::ctypes::c_ulong,
        cap_freq: crate::ctypes::c_ulong,
        base_freq: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_call_depth_return_thunk"]
    pub fn call_depth_return_thunk();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_callthunks_patch_builtin_calls"]
    pub fn callthunks_patch_builtin_calls();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_callthunks_patch_module_calls"]
    pub fn callthunks_patch_module_calls(sites: *mut callthunk_sites, mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_callthunks_translate_call_dest"]
    pub fn callthunks_translate_call_dest(
        dest: *mut crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_hotplug_disable_offlining"]
    pub fn cpu_hotplug_disable_offlining();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_entry_SYSCALL_compat"]
    pub fn entry_SYSCALL_compat() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_entry_SYSENTER_compat"]
    pub fn entry_SYSENTER_compat() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ibt_save"]
    pub fn ibt_save(disable: bool_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvfree_call_rcu"]
    pub fn kvfree_call_rcu(head: *mut callback_head, ptr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvfree_rcu_barrier"]
    pub fn kvfree_rcu_barrier();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_percpu_counter_destroy_many"]
    pub fn percpu_counter_destroy_many(fbc: *mut percpu_counter, nr_counters: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_percpu_counter_init_many"]
    pub fn percpu_counter_init_many(
        fbc: *mut percpu_counter,
        amount: s64,
        gfp: gfp_t,
        nr_counters: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_request_urgent_qs_task"]
    pub fn rcu_request_urgent_qs_task(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcutree_report_cpu_starting"]
    pub fn rcutree_report_cpu_starting(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_retbleed_return_thunk"]
    pub fn retbleed_return_thunk();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_srso_alias_return_thunk"]
    pub fn srso_alias_return_thunk();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_srso_return_thunk"]
    pub fn srso_return_thunk();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x86_call_depth_emit_accounting"]
    pub fn x86_call_depth_emit_accounting(
        pprog: *mut *mut u8_,
        func: *mut crate::ctypes::c_void,
        ip: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

pub const WORK_CPU_UNBOUND: wq_misc_consts = 1;

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_bin_attr_simple_read"]
    pub fn sysfs_bin_attr_simple_read(
        file: *mut file,
        kobj: *mut kobject,
        attr: *mut bin_attribute,
        buf: *mut crate::ctypes::c_char,
        off: loff_t,
        count: usize,
    ) -> isize;
}

#[repr(C)]
#[repr(align(64))]
pub struct irq_cpustat_t {
    pub __nmi_count: crate::ctypes::c_uint,
    pub apic_timer_irqs: crate::ctypes::c_uint,
    pub irq_spurious_count: crate::ctypes::c_uint,
    pub icr_read_retry_count: crate::ctypes::c_uint,
    pub x86_platform_ipis: crate::ctypes::c_uint,
    pub apic_perf_irqs: crate::ctypes::c_uint,
    pub apic_irq_work_irqs: crate::ctypes::c_uint,
    pub irq_tlb_count: crate::ctypes::c_uint,
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
    pub syms: *mut kernel_symbol,
    pub crcs: *const s32,
    pub num_syms: crate::ctypes::c_uint,
    pub kp: *mut kernel_param,
    pub num_kp: crate::ctypes::c_uint,
    pub num_gpl_syms: crate::ctypes::c_uint,
    pub gpl_syms: *const kernel_symbol,
    pub gpl_crcs: *const s32,
    pub using_gplonly_symbols: bool_,
    pub async_probe_requested: bool_,
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub _padding_after_init: [u8; 32usize],
    pub mem: [module_memory; 7usize],
    pub arch: mod_arch_specific,
    pub taints: crate::ctypes::c_ulong,
    pub args: *mut crate::ctypes::c_char,
    pub noinstr_text_start: *mut crate::ctypes::c_void,
    pub noinstr_text_size: crate::ctypes::c_uint,
    pub num_static_call_sites: crate::ctypes::c_int,
    pub static_call_sites: *mut static_call_site,
    pub source_list: list_head,
    pub target_list: list_head,
    pub exit: ::core::option::Option<unsafe extern "C" fn()>,
    pub refcnt: atomic_t,
}

#[repr(C)]
pub struct backing_dev_info {
    pub id: u64_,
    pub rb_node: rb_node,
    pub bdi_list: list_head,
    pub ra_pages: crate::ctypes::c_ulong,
    pub io_pages: crate::ctypes::c_ulong,
    pub refcnt: kref,
    pub capabilities: crate::ctypes::c_uint,
    pub min_ratio: crate::ctypes::c_uint,
    pub max_ratio: crate::ctypes::c_uint,
    pub max_prop_frac: crate::ctypes::c_uint,
    pub tot_write_bandwidth: atomic_long_t,
    pub last_bdp_sleep: crate::ctypes::c_ulong,
    pub wb: bdi_writeback,
    pub wb_list: list_head,
    pub wb_waitq: wait_queue_head_t,
    pub dev: *mut device,
    pub dev_name: [crate::ctypes::c_char; 64usize],
    pub owner: *mut device,
    pub laptop_mode_wb_timer: timer_list,
}

#[repr(C)]
pub struct page_counter {
    pub usage: atomic_long_t,
    pub emin: crate::ctypes::c_ulong,
    pub min_usage: atomic_long_t,
    pub children_min_usage: atomic_long_t,
    pub elow: crate::ctypes::c_ulong,
    pub low_usage: atomic_long_t,
    pub children_low_usage: atomic_long_t,
    pub watermark: crate::ctypes::c_ulong,
    pub local_watermark: crate::ctypes::c_ulong,
    pub failcnt: crate::ctypes::c_ulong,
    pub protection_support: bool_,
    pub min: crate::ctypes::c_ulong,
    pub low: crate::ctypes::c_ulong,
    pub high: crate::ctypes::c_ulong,
    pub max: crate::ctypes::c_ulong,
    pub parent: *mut page_counter,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___handle_sysrq"]
    pub fn __handle_sysrq(key: u8_, check_mask: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_con_debug_enter"]
    pub fn con_debug_enter(vc: *mut vc_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_con_debug_leave"]
    pub fn con_debug_leave();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_mitigations_auto_nosmt"]
    pub fn cpu_mitigations_auto_nosmt() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_mitigations_off"]
    pub fn cpu_mitigations_off() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_kallsyms_symbol_value"]
    pub fn find_kallsyms_symbol_value(
        mod_: *mut module,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_handle_sysrq"]
    pub fn handle_sysrq(key: u8_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_jump_label_init_ro"]
    pub fn jump_label_init_ro();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kallsyms_on_each_symbol"]
    pub fn kallsyms_on_each_symbol(
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
                arg2: *const crate::ctypes::c_char,
                arg3: crate::ctypes::c_ulong,
            ) -> crate::ctypes::c_int,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lookup_module_symbol_name"]
    pub fn lookup_module_symbol_name(
        addr: crate::ctypes::c_ulong,
        symname: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_address_lookup"]
    pub fn module_address_lookup(
        addr: crate::ctypes::c_ulong,
        symbolsize: *mut crate::ctypes::c_ulong,
        offset: *mut crate::ctypes::c_ulong,
        modname: *mut *mut crate::ctypes::c_char,
        modbuildid: *mut *const crate::ctypes::c_uchar,
        namebuf: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_get_kallsym"]
    pub fn module_get_kallsym(
        symnum: crate::ctypes::c_uint,
        value: *mut crate::ctypes::c_ulong,
        type_: *mut crate::ctypes::c_char,
        name: *mut crate::ctypes::c_char,
        module_name_: *mut crate::ctypes::c_char,
        exported: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_kallsyms_lookup_name"]
    pub fn module_kallsyms_lookup_name(
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_kallsyms_on_each_symbol"]
    pub fn module_kallsyms_on_each_symbol(
        modname: *const crate::ctypes::c_char,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
                arg2: *const crate::ctypes::c_char,
                arg3: crate::ctypes::c_ulong,
            ) -> crate::ctypes::c_int,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_sysrq_key"]
    pub fn register_sysrq_key(key: u8_, op: *const sysrq_key_op) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_sysrq_key"]
    pub fn unregister_sysrq_key(
        key: u8_,
        op: *const sysrq_key_op,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct mm_struct {
    pub anon__mm_count: mm_struct__mm_count,
    pub cpu_bitmap: __IncompleteArrayField<crate::ctypes::c_ulong>,
}

#[repr(C)]
pub struct mm_struct__mm_count {
    pub anon__mm_count: mm_struct__mm_count__mm_count,
    pub mm_mt: maple_tree,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub task_size: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub mm_users: atomic_t,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 50usize],
    pub rss_stat: [percpu_counter; 4usize],
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: crate::ctypes::c_ulong,
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub async_put_work: work_struct,
}

#[repr(C)]
pub struct mm_struct__mm_count__mm_count {
    pub mm_count: atomic_t,
}

#[repr(C)]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub high_min: crate::ctypes::c_int,
    pub high_max: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub flags: u8_,
    pub alloc_factor: u8_,
    pub free_count: crate::ctypes::c_short,
    pub lists: [list_head; 12usize],
}

#[repr(C)]
pub struct pglist_data {
    pub node_zones: [zone; 3usize],
    pub node_zonelists: [zonelist; 1usize],
    pub nr_zones: crate::ctypes::c_int,
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
    pub kswapd_failures: crate::ctypes::c_int,
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 43usize],
}

#[repr(C)]
pub struct vm_area_struct {
    pub anon__vm_start: vm_area_struct__vm_start,
    pub vm_mm: *mut mm_struct,
    pub vm_page_prot: pgprot_t,
    pub anon__vm_flags: vm_area_struct__vm_flags,
    pub shared: vm_area_struct__shared,
    pub anon_vma_chain: list_head,
    pub anon_vma: *mut anon_vma,
    pub vm_ops: *const vm_operations_struct,
    pub vm_pgoff: crate::ctypes::c_ulong,
    pub vm_file: *mut file,
    pub vm_private_data: *mut crate::ctypes::c_void,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub nr_free_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 3usize],
    pub zone_pgdat: *mut pglist_data,
    pub per_cpu_pageset: *mut per_cpu_pages,
    pub per_cpu_zonestats: *mut per_cpu_zonestat,
    pub pageset_high_min: crate::ctypes::c_int,
    pub pageset_high_max: crate::ctypes::c_int,
    pub pageset_batch: crate::ctypes::c_int,
    pub zone_start_pfn: crate::ctypes::c_ulong,
    pub managed_pages: atomic_long_t,
    pub spanned_pages: crate::ctypes::c_ulong,
    pub present_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub initialized: crate::ctypes::c_int,
    pub free_area: [free_area; 11usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
    pub percpu_drift_mark: crate::ctypes::c_ulong,
    pub contiguous: bool_,
    pub vm_stat: [atomic_long_t; 10usize],
    pub vm_numa_event: __IncompleteArrayField<atomic_long_t>,
}

#[repr(C)]
pub union vm_area_struct__vm_start {
    pub anon__vm_start: vm_area_struct__vm_start__vm_start,
}

pub const PGDEMOTE_DIRECT: node_stat_item = 41;

pub const PGDEMOTE_KHUGEPAGED: node_stat_item = 42;

pub const PGDEMOTE_KSWAPD: node_stat_item = 40;

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_migration_target"]
    pub fn alloc_migration_target(
        src: *mut folio,
        private: crate::ctypes::c_ulong,
    ) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_free_swap_and_cache_nr"]
    pub fn free_swap_and_cache_nr(entry: swp_entry_t, nr: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_free_swap_cache"]
    pub fn free_swap_cache(folio: *mut folio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isolate_folio_to_list"]
    pub fn isolate_folio_to_list(folio: *mut folio, list: *mut list_head) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isolate_movable_page"]
    pub fn isolate_movable_page(page: *mut page, mode: isolate_mode_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lock_vma_under_rcu"]
    pub fn lock_vma_under_rcu(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
    ) -> *mut vm_area_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_migrate_pages"]
    pub fn migrate_pages(
        l: *mut list_head,
        new: new_folio_t,
        free: free_folio_t,
        private: crate::ctypes::c_ulong,
        mode: migrate_mode,
        reason: crate::ctypes::c_int,
        ret_succeeded: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_alloc_cid"]
    pub fn mm_alloc_cid(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_move_hugetlb_page_tables"]
    pub fn move_hugetlb_page_tables(
        vma: *mut vm_area_struct,
        new_vma: *mut vm_area_struct,
        old_addr: crate::ctypes::c_ulong,
        new_addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_mm_cid_after_execve"]
    pub fn sched_mm_cid_after_execve(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_mm_cid_before_execve"]
    pub fn sched_mm_cid_before_execve(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_mm_cid_exit_signals"]
    pub fn sched_mm_cid_exit_signals(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_mm_cid_fork"]
    pub fn sched_mm_cid_fork(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shmem_swap_usage"]
    pub fn shmem_swap_usage(vma: *mut vm_area_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swap_free_nr"]
    pub fn swap_free_nr(entry: swp_entry_t, nr_pages: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swap_shmem_alloc"]
    pub fn swap_shmem_alloc(swp: swp_entry_t, nr: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swap_swapcount"]
    pub fn swap_swapcount(
        si: *mut swap_info_struct,
        entry: swp_entry_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swapcache_prepare"]
    pub fn swapcache_prepare(
        swp: swp_entry_t,
        nr: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_is_anon_shmem"]
    pub fn vma_is_anon_shmem(vma: *mut vm_area_struct) -> bool_;
}

#[repr(C)]
#[repr(align(64))]
pub struct task_struct {
    pub thread_info: thread_info,
    pub __state: crate::ctypes::c_uint,
    pub saved_state: crate::ctypes::c_uint,
    pub stack: *mut crate::ctypes::c_void,
    pub usage: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub ptrace: crate::ctypes::c_uint,
    pub on_rq: crate::ctypes::c_int,
    pub prio: crate::ctypes::c_int,
    pub static_prio: crate::ctypes::c_int,
    pub normal_prio: crate::ctypes::c_int,
    pub rt_priority: crate::ctypes::c_uint,
    pub se: sched_entity,
    pub rt: sched_rt_entity,
    pub dl: sched_dl_entity,
    pub dl_server: *mut sched_dl_entity,
    pub sched_class: *mut sched_class,
    pub stats: sched_statistics,
    pub policy: crate::ctypes::c_uint,
    pub max_allowed_capacity: crate::ctypes::c_ulong,
    pub nr_cpus_allowed: crate::ctypes::c_int,
    pub cpus_ptr: *const cpumask_t,
    pub user_cpus_ptr: *mut cpumask_t,
    pub cpus_mask: cpumask_t,
    pub migration_pending: *mut crate::ctypes::c_void,
    pub migration_flags: crate::ctypes::c_ushort,
    pub sched_info: sched_info,
    pub tasks: list_head,
    pub mm: *mut mm_struct,
    pub active_mm: *mut mm_struct,
    pub faults_disabled_mapping: *mut address_space,
    pub exit_state: crate::ctypes::c_int,
    pub exit_code: crate::ctypes::c_int,
    pub exit_signal: crate::ctypes::c_int,
    pub pdeath_signal: crate::ctypes::c_int,
    pub jobctl: crate::ctypes::c_ulong,
    pub personality: crate::ctypes::c_uint,
    pub _bits_sched_reset_on_fork: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub atomic_flags: crate::ctypes::c_ulong,
    pub restart_block: restart_block,
    pub pid: pid_t,
    pub tgid: pid_t,
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
    pub nvcsw: crate::ctypes::c_ulong,
    pub nivcsw: crate::ctypes::c_ulong,
    pub start_time: u64_,
    pub start_boottime: u64_,
    pub min_flt: crate::ctypes::c_ulong,
    pub maj_flt: crate::ctypes::c_ulong,
    pub posix_cputimers: posix_cputimers,
    pub ptracer_cred: *const cred,
    pub real_cred: *const cred,
    pub cred: *const cred,
    pub comm: [crate::ctypes::c_char; 16usize],
    pub nameidata: *mut nameidata,
    pub fs: *mut fs_struct,
    pub files: *mut files_struct,
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
    pub seccomp: seccomp,
    pub syscall_dispatch: syscall_user_dispatch,
    pub parent_exec_id: u64_,
    pub self_exec_id: u64_,
    pub alloc_lock: spinlock_t,
    pub pi_lock: raw_spinlock_t,
    pub wake_q: wake_q_node,
    pub journal_info: *mut crate::ctypes::c_void,
    pub bio_list: *mut bio_list,
    pub plug: *mut blk_plug,
    pub reclaim_state: *mut reclaim_state,
    pub io_context: *mut io_context,
    pub ptrace_message: crate::ctypes::c_ulong,
    pub last_siginfo: *mut kernel_siginfo_t,
    pub ioac: task_io_accounting,
    pub perf_recursion: [u8_; 4usize],
    pub perf_event_ctxp: *mut perf_event_context,
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub tlb_ubc: tlbflush_unmap_batch,
    pub splice_pipe: *mut pipe_inode_info,
    pub task_frag: page_frag,
    pub nr_dirtied: crate::ctypes::c_int,
    pub nr_dirtied_pause: crate::ctypes::c_int,
    pub dirty_paused_when: crate::ctypes::c_ulong,
    pub timer_slack_ns: u64_,
    pub default_timer_slack_ns: u64_,
    pub kmap_ctrl: kmap_ctrl,
    pub rcu: callback_head,
    pub rcu_users: refcount_t,
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
    pub stack_refcount: refcount_t,
    pub bpf_net_context: *mut bpf_net_context,
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
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1

#[repr(C)]
pub struct cgroup_of_peak {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct sched_dl_entity {
    pub rb_node: rb_node,
    pub dl_runtime: u64_,
    pub dl_deadline: u64_,
    pub dl_period: u64_,
    pub dl_bw: u64_,
    pub dl_density: u64_,
    pub runtime: s64,
    pub deadline: u64_,
    pub flags: crate::ctypes::c_uint,
    pub _bits_dl_throttled: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub dl_timer: hrtimer,
    pub inactive_timer: hrtimer,
    pub rq: *mut rq,
    pub server_pick_task: dl_server_pick_f,
}
bits sched_dl_entity
    dl_throttled: crate::ctypes::c_uint as u32 = _bits_dl_throttled 0 1
    dl_yielded: crate::ctypes::c_uint as u32 = _bits_dl_throttled 1 1
    dl_non_contending: crate::ctypes::c_uint as u32 = _bits_dl_throttled 2 1
    dl_overrun: crate::ctypes::c_uint as u32 = _bits_dl_throttled 3 1
    dl_server: crate::ctypes::c_uint as u32 = _bits_dl_throttled 4 1
    dl_server_active: crate::ctypes::c_uint as u32 = _bits_dl_throttled 5 1
    dl_defer: crate::ctypes::c_uint as u32 = _bits_dl_throttled 6 1
    dl_defer_armed: crate::ctypes::c_uint as u32 = _bits_dl_throttled 7 1
    dl_defer_running: crate::ctypes::c_uint as u32 = _bits_dl_throttled 8 1

#[repr(C)]
pub struct sched_entity {
    pub load: load_weight,
    pub run_node: rb_node,
    pub deadline: u64_,
    pub min_vruntime: u64_,
    pub min_slice: u64_,
    pub group_node: list_head,
    pub on_rq: crate::ctypes::c_uchar,
    pub sched_delayed: crate::ctypes::c_uchar,
    pub rel_deadline: crate::ctypes::c_uchar,
    pub custom_slice: crate::ctypes::c_uchar,
    pub exec_start: u64_,
    pub sum_exec_runtime: u64_,
    pub prev_sum_exec_runtime: u64_,
    pub vruntime: u64_,
    pub vlag: s64,
    pub slice: u64_,
    pub nr_migrations: u64_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpus_equal_capacity"]
    pub fn cpus_equal_capacity(
        this_cpu: crate::ctypes::c_int,
        that_cpu: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpus_share_resources"]
    pub fn cpus_share_resources(
        this_cpu: crate::ctypes::c_int,
        that_cpu: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_cpu_is_isolated"]
    pub fn cpuset_cpu_is_isolated(cpu: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_pv_lock_init"]
    pub fn native_pv_lock_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_assert_timekeeping_handover"]
    pub fn tick_assert_timekeeping_handover();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_cpu_dying"]
    pub fn tick_cpu_dying() -> *mut crate::ctypes::c_void;
}

#[repr(C)]
pub struct dma_buf {
    pub size: usize,
    pub file: *mut file,
    pub attachments: list_head,
    pub ops: *const dma_buf_ops,
    pub vmapping_counter: crate::ctypes::c_uint,
    pub vmap_ptr: iosys_map,
    pub exp_name: *const crate::ctypes::c_char,
    pub name: *const crate::ctypes::c_char,
    pub name_lock: spinlock_t,
    pub owner: *mut module,
    pub priv_: *mut crate::ctypes::c_void,
    pub resv: *mut dma_resv,
    pub poll: wait_queue_head_t,
    pub cb_in: dma_buf_poll_cb_t,
    pub cb_out: dma_buf_poll_cb_t,
}

#[repr(C)]
pub struct file {
    pub f_count: atomic_long_t,
    pub f_lock: spinlock_t,
    pub f_mode: fmode_t,
    pub f_op: *const file_operations,
    pub f_mapping: *mut address_space,
    pub private_data: *mut crate::ctypes::c_void,
    pub f_inode: *mut inode,
    pub f_flags: crate::ctypes::c_uint,
    pub f_iocb_flags: crate::ctypes::c_uint,
    pub f_cred: *const cred,
    pub f_path: path,
    pub anon__f_pos_lock: file__f_pos_lock,
    pub f_pos: loff_t,
    pub f_owner: *mut fown_struct,
    pub f_wb_err: errseq_t,
    pub f_sb_err: errseq_t,
    pub anon__f_task_work: file__f_task_work,
}

#[repr(C)]
pub struct io_hash_bucket {
    pub lock: spinlock_t,
    pub list: hlist_head,
}

#[repr(C)]
pub struct io_ring_ctx {
    pub anon__flags: io_ring_ctx__flags,
    pub anon__uring_lock: io_ring_ctx__uring_lock,
    pub anon__cqe_cached: io_ring_ctx__cqe_cached,
    pub anon__work_llist: io_ring_ctx__work_llist,
    pub anon__timeout_lock: io_ring_ctx__timeout_lock,
    pub completion_lock: spinlock_t,
    pub cq_overflow_list: list_head,
    pub cancel_table: io_hash_table,
    pub waitid_list: hlist_head,
    pub sq_creds: *const cred,
    pub sq_data: *mut io_sq_data,
    pub sqo_sq_wait: wait_queue_head,
    pub sqd_list: list_head,
    pub file_alloc_start: crate::ctypes::c_uint,
    pub file_alloc_end: crate::ctypes::c_uint,
    pub poll_wq: wait_queue_head,
    pub restrictions: io_restriction,
    pub file_data: *mut io_rsrc_data,
    pub buf_data: *mut io_rsrc_data,
    pub rsrc_ref_list: list_head,
    pub rsrc_node_cache: io_alloc_cache,
    pub rsrc_quiesce_wq: wait_queue_head,
    pub rsrc_quiesce: crate::ctypes::c_uint,
    pub pers_next: u32_,
    pub personalities: xarray,
    pub hash_map: *mut io_wq_hash,
    pub user: *mut user_struct,
    pub mm_account: *mut mm_struct,
    pub fallback_llist: llist_head,
    pub fallback_work: delayed_work,
    pub exit_work: work_struct,
    pub tctx_list: list_head,
    pub ref_comp: completion,
    pub iowq_limits: [u32_; 2usize],
    pub poll_wq_task_work: callback_head,
    pub poll_wq_rcu: callback_head,
    pub poll_wq_rcu_pending: atomic_t,
    pub defer_list: list_head,
    pub evfd_last_cq_tail: crate::ctypes::c_uint,
    pub n_ring_pages: crate::ctypes::c_ushort,
    pub n_sqe_pages: crate::ctypes::c_ushort,
    pub ring_pages: *mut *mut page,
    pub sqe_pages: *mut *mut page,
}

#[repr(C)]
pub struct io_ring_ctx__cqe_cached {
    pub cqe_cached: *mut io_uring_cqe,
    pub cqe_sentinel: *mut io_uring_cqe,
    pub cached_cq_tail: crate::ctypes::c_uint,
    pub cq_entries: crate::ctypes::c_uint,
    pub io_ev_fd: *mut io_ev_fd,
    pub cq_extra: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct io_ring_ctx__flags {
    pub flags: crate::ctypes::c_uint,
    pub _bits_drain_next: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub submitter_task: *mut task_struct,
    pub rings: *mut io_rings,
    pub refs: percpu_ref,
    pub clockid: clockid_t,
    pub clock_offset: tk_offsets,
    pub notify_method: task_work_notify_mode,
    pub sq_thread_idle: crate::ctypes::c_uint,
}
bits io_ring_ctx__flags
    drain_next: crate::ctypes::c_uint as u32 = _bits_drain_next 0 1
    restricted: crate::ctypes::c_uint as u32 = _bits_drain_next 1 1
    off_timeout_used: crate::ctypes::c_uint as u32 = _bits_drain_next 2 1
    drain_active: crate::ctypes::c_uint as u32 = _bits_drain_next 3 1
    has_evfd: crate::ctypes::c_uint as u32 = _bits_drain_next 4 1
    task_complete: crate::ctypes::c_uint as u32 = _bits_drain_next 5 1
    lockless_cq: crate::ctypes::c_uint as u32 = _bits_drain_next 6 1
    syscall_iopoll: crate::ctypes::c_uint as u32 = _bits_drain_next 7 1
    poll_activated: crate::ctypes::c_uint as u32 = _bits_drain_next 8 1
    drain_disabled: crate::ctypes::c_uint as u32 = _bits_drain_next 9 1
    compat: crate::ctypes::c_uint as u32 = _bits_drain_next 10 1
    iowq_limits_set: crate::ctypes::c_uint as u32 = _bits_drain_next 11 1

#[repr(C)]
pub struct io_ring_ctx__timeout_lock {
    pub timeout_lock: spinlock_t,
    pub timeout_list: list_head,
    pub ltimeout_list: list_head,
    pub cq_last_tm_flush: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct io_ring_ctx__uring_lock {
    pub uring_lock: mutex,
    pub sq_array: *mut u32_,
    pub sq_sqes: *mut io_uring_sqe,
    pub cached_sq_head: crate::ctypes::c_uint,
    pub sq_entries: crate::ctypes::c_uint,
    pub rsrc_node: *mut io_rsrc_node,
    pub cancel_seq: atomic_t,
    pub poll_multi_queue: bool_,
    pub iopoll_list: io_wq_work_list,
    pub file_table: io_file_table,
    pub user_bufs: *mut *mut io_mapped_ubuf,
    pub nr_user_files: crate::ctypes::c_uint,
    pub nr_user_bufs: crate::ctypes::c_uint,
    pub submit_state: io_submit_state,
    pub io_bl_xa: xarray,
    pub cancel_table_locked: io_hash_table,
    pub apoll_cache: io_alloc_cache,
    pub netmsg_cache: io_alloc_cache,
    pub rw_cache: io_alloc_cache,
    pub uring_cache: io_alloc_cache,
    pub cancelable_uring_cmd: hlist_head,
}

#[repr(C)]
pub struct io_ring_ctx__work_llist {
    pub work_llist: llist_head,
    pub check_cq: crate::ctypes::c_ulong,
    pub cq_wait_nr: atomic_t,
    pub cq_timeouts: atomic_t,
    pub cq_wait: wait_queue_head,
}

#[repr(C)]
pub struct io_rings {
    pub sq: io_uring,
    pub cq: io_uring,
    pub sq_ring_mask: u32_,
    pub cq_ring_mask: u32_,
    pub sq_ring_entries: u32_,
    pub cq_ring_entries: u32_,
    pub sq_dropped: u32_,
    pub sq_flags: atomic_t,
    pub cq_flags: u32_,
    pub cq_overflow: u32_,
    pub cqes: __IncompleteArrayField<io_uring_cqe>,
}

#[repr(C)]
pub struct io_uring_task {
    pub cached_refs: crate::ctypes::c_int,
    pub last: *const io_ring_ctx,
    pub io_wq: *mut io_wq,
    pub registered_rings: [*mut file; 16usize],
    pub xa: xarray,
    pub wait: wait_queue_head,
    pub in_cancel: atomic_t,
    pub inflight_tracked: atomic_t,
    pub inflight: percpu_counter,
    pub anon__task_list: io_uring_task__task_list,
}

#[repr(C)]
pub struct io_uring_task__task_list {
    pub task_list: llist_head,
    pub task_work: callback_head,
}

#[repr(C)]
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
    pub s_xattr: *const *const xattr_handler,
    pub s_roots: hlist_bl_head,
    pub s_mounts: list_head,
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
    pub s_id: [crate::ctypes::c_char; 32usize],
    pub s_uuid: uuid_t,
    pub s_uuid_len: u8_,
    pub s_sysfs_name: [crate::ctypes::c_char; 37usize],
    pub s_max_links: crate::ctypes::c_uint,
    pub s_vfs_rename_mutex: mutex,
    pub s_subtype: *const crate::ctypes::c_char,
    pub s_d_op: *const dentry_operations,
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
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct super_operations {
    pub alloc_inode: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> *mut inode,
    >,
    pub destroy_inode: ::core::option::Option<unsafe extern "C" fn(arg1: *mut inode)>,
    pub free_inode: ::core::option::Option<unsafe extern "C" fn(arg1: *mut inode)>,
    pub dirty_inode: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, flags: crate::ctypes::c_int),
    >,
    pub write_inode: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            wbc: *mut writeback_control,
        ) -> crate::ctypes::c_int,
    >,
    pub drop_inode: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode) -> crate::ctypes::c_int,
    >,
    pub evict_inode: ::core::option::Option<unsafe extern "C" fn(arg1: *mut inode)>,
    pub put_super: ::core::option::Option<unsafe extern "C" fn(arg1: *mut super_block)>,
    pub sync_fs: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            wait: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub freeze_super: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut super_block,
            who: freeze_holder,
        ) -> crate::ctypes::c_int,
    >,
    pub freeze_fs: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub thaw_super: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut super_block,
            who: freeze_holder,
        ) -> crate::ctypes::c_int,
    >,
    pub unfreeze_fs: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub statfs: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut kstatfs,
        ) -> crate::ctypes::c_int,
    >,
    pub remount_fs: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut super_block,
            arg2: *mut crate::ctypes::c_int,
            arg3: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub umount_begin: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut super_block),
    >,
    pub show_options: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub show_devname: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub show_path: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub show_stats: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub nr_cached_objects: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut super_block,
            arg2: *mut shrink_control,
        ) -> crate::ctypes::c_long,
    >,
    pub free_cached_objects: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut super_block,
            arg2: *mut shrink_control,
        ) -> crate::ctypes::c_long,
    >,
    pub shutdown: ::core::option::Option<unsafe extern "C" fn(sb: *mut super_block)>,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___io_uring_cmd_do_in_task"]
    pub fn __io_uring_cmd_do_in_task(
        ioucmd: *mut io_uring_cmd,
        task_work_cb: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut io_uring_cmd, arg2: crate::ctypes::c_uint),
        >,
        flags: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_backing_file_security"]
    pub fn backing_file_security(f: *const file) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_backing_file_set_security"]
    pub fn backing_file_set_security(f: *mut file, security: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_buffer_migrate_folio"]
    pub fn buffer_migrate_folio() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_buffer_migrate_folio_norefs"]
    pub fn buffer_migrate_folio_norefs() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_claim_space_nodirty"]
    pub fn dquot_claim_space_nodirty(inode: *mut inode, number: qsize_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_transfer"]
    pub fn dquot_transfer(
        idmap: *mut mnt_idmap,
        inode: *mut inode,
        iattr: *mut iattr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eventfd_signal_mask"]
    pub fn eventfd_signal_mask(ctx: *mut eventfd_ctx, mask: __poll_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fcntl_dirnotify"]
    pub fn fcntl_dirnotify(
        fd: crate::ctypes::c_int,
        filp: *mut file,
        arg: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fcntl_setlease"]
    pub fn fcntl_setlease(
        fd: crate::ctypes::c_uint,
        filp: *mut file,
        arg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_sb_free"]
    pub fn fsnotify_sb_free(sb: *mut super_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_generic_setlease"]
    pub fn generic_setlease(
        filp: *mut file,
        arg: crate::ctypes::c_int,
        flp: *mut *mut file_lease,
        priv_: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invalidate_bh_lrus"]
    pub fn invalidate_bh_lrus();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_io_uring_cmd_done"]
    pub fn io_uring_cmd_done(
        cmd: *mut io_uring_cmd,
        ret: isize,
        ret2: u64_,
        issue_flags: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_io_uring_cmd_issue_blocking"]
    pub fn io_uring_cmd_issue_blocking(ioucmd: *mut io_uring_cmd);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_io_uring_cmd_mark_cancelable"]
    pub fn io_uring_cmd_mark_cancelable(
        cmd: *mut io_uring_cmd,
        issue_flags: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_setlease"]
    pub fn kernel_setlease(
        filp: *mut file,
        arg: crate::ctypes::c_int,
        lease: *mut *mut file_lease,
        priv_: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lease_modify"]
    pub fn lease_modify(
        fl: *mut file_lease,
        arg: crate::ctypes::c_int,
        dispose: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_init_lease"]
    pub fn locks_init_lease(fl: *mut file_lease);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memfd_alloc_folio"]
    pub fn memfd_alloc_folio(
        memfd: *mut file,
        idx: crate::ctypes::c_ulong,
    ) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memfd_check_seals_mmap"]
    pub fn memfd_check_seals_mmap(
        file: *mut file,
        vm_flags_ptr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memfd_fcntl"]
    pub fn memfd_fcntl(
        f: *mut file,
        c: crate::ctypes::c_uint,
        a: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_acl_chmod"]
    pub fn posix_acl_chmod(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        mode: umode_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_acl_from_xattr"]
    pub fn posix_acl_from_xattr(
        user_ns: *mut user_namespace,
        value: *const crate::ctypes::c_void,
        size: usize,
    ) -> *mut posix_acl;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_acl_listxattr"]
    pub fn posix_acl_listxattr(
        inode: *mut inode,
        buffer: *mut *mut crate::ctypes::c_char,
        remaining_size: *mut isize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vfs_get_acl"]
    pub fn vfs_get_acl(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        acl_name: *const crate::ctypes::c_char,
    ) -> *mut posix_acl;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vfs_remove_acl"]
    pub fn vfs_remove_acl(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        acl_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vfs_set_acl"]
    pub fn vfs_set_acl(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        name: *const crate::ctypes::c_char,
        acl: *mut posix_acl,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vfs_setlease"]
    pub fn vfs_setlease(
        filp: *mut file,
        arg: crate::ctypes::c_int,
        lease: *mut *mut file_lease,
        priv_: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_sysctl_sz"]
    pub fn register_sysctl_sz(
        path: *const crate::ctypes::c_char,
        table: *mut ctl_table,
        table_size: usize,
    ) -> *mut ctl_table_header;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_auxiliary_device_sysfs_irq_add"]
    pub fn auxiliary_device_sysfs_irq_add(
        auxdev: *mut auxiliary_device,
        irq: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_auxiliary_device_sysfs_irq_remove"]
    pub fn auxiliary_device_sysfs_irq_remove(
        auxdev: *mut auxiliary_device,
        irq: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_firmware_request_nowait_nowarn"]
    pub fn firmware_request_nowait_nowarn(
        module: *mut module,
        name: *const crate::ctypes::c_char,
        device: *mut device,
        gfp: gfp_t,
        context: *mut crate::ctypes::c_void,
        cont: ::core::option::Option<
            unsafe extern "C" fn(arg1: *const firmware, arg2: *mut crate::ctypes::c_void),
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_block_if_disabled"]
    pub fn pm_runtime_block_if_disabled(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vector_schedule_cleanup"]
    pub fn vector_schedule_cleanup(c: *mut irq_cfg);
}

#[repr(C)]
pub struct irq_desc {
    pub irq_common_data: irq_common_data,
    pub irq_data: irq_data,
    pub kstat_irqs: *mut irqstat,
    pub handle_irq: irq_flow_handler_t,
    pub action: *mut irqaction,
    pub status_use_accessors: crate::ctypes::c_uint,
    pub core_internal_state__do_not_mess_with_it: crate::ctypes::c_uint,
    pub depth: crate::ctypes::c_uint,
    pub wake_depth: crate::ctypes::c_uint,
    pub tot_count: crate::ctypes::c_uint,
    pub irq_count: crate::ctypes::c_uint,
    pub last_unhandled: crate::ctypes::c_ulong,
    pub irqs_unhandled: crate::ctypes::c_uint,
    pub threads_handled: atomic_t,
    pub threads_handled_last: crate::ctypes::c_int,
    pub lock: raw_spinlock_t,
    pub percpu_enabled: *mut cpumask,
    pub percpu_affinity: *const cpumask,
    pub threads_oneshot: crate::ctypes::c_ulong,
    pub threads_active: atomic_t,
    pub wait_for_threads: wait_queue_head_t,
    pub rcu: callback_head,
    pub kobj: kobject,
    pub request_mutex: mutex,
    pub parent_irq: crate::ctypes::c_int,
    pub owner: *mut module,
    pub name: *const crate::ctypes::c_char,
    pub resend_node: hlist_node,
}

#[repr(C)]
pub struct irq_domain {
    pub link: list_head,
    pub name: *const crate::ctypes::c_char,
    pub ops: *const irq_domain_ops,
    pub host_data: *mut crate::ctypes::c_void,
    pub flags: crate::ctypes::c_uint,
    pub mapcount: crate::ctypes::c_uint,
    pub mutex: mutex,
    pub root: *mut irq_domain,
    pub fwnode: *mut fwnode_handle,
    pub bus_token: irq_domain_bus_token,
    pub gc: *mut irq_domain_chip_generic,
    pub dev: *mut device,
    pub pm_dev: *mut device,
    pub parent: *mut irq_domain,
    pub exit: ::core::option::Option<unsafe extern "C" fn(d: *mut irq_domain)>,
    pub hwirq_max: irq_hw_number_t,
    pub revmap_size: crate::ctypes::c_uint,
    pub revmap_tree: xarray,
    pub revmap: __IncompleteArrayField<*mut irq_data>,
}

#[repr(C)]
pub struct irqaction {
    pub handler: irq_handler_t,
    pub dev_id: *mut crate::ctypes::c_void,
    pub percpu_dev_id: *mut crate::ctypes::c_void,
    pub next: *mut irqaction,
    pub thread_fn: irq_handler_t,
    pub thread: *mut task_struct,
    pub secondary: *mut irqaction,
    pub irq: crate::ctypes::c_uint,
    pub flags: crate::ctypes::c_uint,
    pub thread_flags: crate::ctypes::c_ulong,
    pub thread_mask: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub dir: *mut proc_dir_entry,
    pub thread_dtor: callback_head,
}

#[repr(C)]
pub struct msi_desc {
    pub irq: crate::ctypes::c_uint,
    pub nvec_used: crate::ctypes::c_uint,
    pub dev: *mut device,
    pub msg: msi_msg,
    pub affinity: *mut irq_affinity_desc,
    pub write_msi_msg: ::core::option::Option<
        unsafe extern "C" fn(entry: *mut msi_desc, data: *mut crate::ctypes::c_void),
    >,
    pub write_msi_msg_data: *mut crate::ctypes::c_void,
    pub msi_index: u16_,
    pub anon__pci: msi_desc__pci,
}

#[repr(C)]
pub struct msi_map {
    pub index: crate::ctypes::c_int,
    pub virq: crate::ctypes::c_int,
}

#[repr(C)]
pub struct msi_parent_ops {
    _unused: [u8; 0],
}

unsafe extern "C" {
    #[link_name = "kmod_shim_msi_device_domain_alloc_wired"]
    pub fn msi_device_domain_alloc_wired(
        domain: *mut irq_domain,
        hwirq: crate::ctypes::c_uint,
        type_: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_msi_device_domain_free_wired"]
    pub fn msi_device_domain_free_wired(
        domain: *mut irq_domain,
        virq: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_msi_device_has_isolated_msi"]
    pub fn msi_device_has_isolated_msi(dev: *mut device) -> bool_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct dst_entry {
    pub anon__dev: dst_entry__dev,
    pub ops: *mut dst_ops,
    pub _metrics: crate::ctypes::c_ulong,
    pub expires: crate::ctypes::c_ulong,
    pub __pad1: *mut crate::ctypes::c_void,
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
    pub __rcuref: rcuref_t,
    pub __use: crate::ctypes::c_int,
    pub lastuse: crate::ctypes::c_ulong,
    pub callback_head: callback_head,
    pub error: crate::ctypes::c_short,
    pub __pad: crate::ctypes::c_short,
    pub tclassid: __u32,
    pub dev_tracker: netdevice_tracker,
    pub rt_uncached: list_head,
    pub rt_uncached_list: *mut uncached_list,
    pub lwtstate: *mut lwtunnel_state,
}

#[repr(C)]
#[repr(align(32))]
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
#[repr(align(32))]
pub struct softnet_data {
    pub poll_list: list_head,
    pub process_queue: sk_buff_head,
    pub process_queue_bh_lock: local_lock_t,
    pub processed: crate::ctypes::c_uint,
    pub time_squeeze: crate::ctypes::c_uint,
    pub received_rps: crate::ctypes::c_uint,
    pub in_net_rx_action: bool_,
    pub in_napi_threaded_poll: bool_,
    pub output_queue: *mut Qdisc,
    pub output_queue_tailp: *mut *mut Qdisc,
    pub completion_queue: *mut sk_buff,
    pub xmit: netdev_xmit,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub dropped: atomic_t,
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub _padding_after_defer_list: [u8; 8usize],
    pub defer_csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct net {
    pub passive: refcount_t,
    pub rules_mod_lock: spinlock_t,
    pub dev_base_seq: crate::ctypes::c_uint,
    pub ifindex: u32_,
    pub nsid_lock: spinlock_t,
    pub fnhe_genid: atomic_t,
    pub list: list_head,
    pub exit_list: list_head,
    pub defer_free_list: llist_node,
    pub cleanup_list: llist_node,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub netns_ids: idr,
    pub ns: ns_common,
    pub refcnt_tracker: ref_tracker_dir,
    pub notrefcnt_tracker: ref_tracker_dir,
    pub dev_base_head: list_head,
    pub proc_net: *mut proc_dir_entry,
    pub proc_net_stat: *mut proc_dir_entry,
    pub rtnl: *mut sock,
    pub genl_sock: *mut sock,
    pub uevent_sock: *mut uevent_sock,
    pub dev_name_head: *mut hlist_head,
    pub dev_index_head: *mut hlist_head,
    pub dev_by_index: xarray,
    pub netdev_chain: raw_notifier_head,
    pub hash_mix: u32_,
    pub loopback_dev: *mut net_device,
    pub rules_ops: list_head,
    pub core: netns_core,
    pub mib: netns_mib,
    pub packet: netns_packet,
    pub nexthop: netns_nexthop,
    pub ipv4: netns_ipv4,
    pub gen_: *mut net_generic,
    pub bpf: netns_bpf,
    pub net_cookie: u64_,
    pub diag_nlsk: *mut sock,
}

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
    pub gro_flush_timeout: crate::ctypes::c_ulong,
    pub napi_defer_hard_irqs: u32_,
    pub gro_max_size: crate::ctypes::c_uint,
    pub gro_ipv4_max_size: crate::ctypes::c_uint,
    pub rx_handler: rx_handler_func_t,
    pub rx_handler_data: *mut crate::ctypes::c_void,
    pub nd_net: possible_net_t,
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
    pub ethtool_ops: *const ethtool_ops,
    pub operstate: crate::ctypes::c_uint,
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
    pub irq: crate::ctypes::c_int,
    pub priv_len: u32_,
    pub addr_list_lock: spinlock_t,
    pub uc: netdev_hw_addr_list,
    pub mc: netdev_hw_addr_list,
    pub dev_addrs: netdev_hw_addr_list,
    pub promiscuity: crate::ctypes::c_uint,
    pub allmulti: crate::ctypes::c_uint,
    pub uc_promisc: bool_,
    pub ip_ptr: *mut in_device,
    pub dev_addr: *const crate::ctypes::c_uchar,
    pub num_rx_queues: crate::ctypes::c_uint,
    pub xdp_zc_max_segs: crate::ctypes::c_uint,
    pub ingress_queue: *mut netdev_queue,
    pub broadcast: [crate::ctypes::c_uchar; 32usize],
    pub index_hlist: hlist_node,
    pub num_tx_queues: crate::ctypes::c_uint,
    pub qdisc: *mut Qdisc,
    pub tx_queue_len: crate::ctypes::c_uint,
    pub tx_global_lock: spinlock_t,
    pub xdp_bulkq: *mut xdp_dev_bulk_queue,
    pub watchdog_timer: timer_list,
    pub watchdog_timeo: crate::ctypes::c_int,
    pub watchdog_lock: spinlock_t,
    pub watchdog_ref_held: bool_,
    pub proto_down_reason: u32_,
    pub todo_list: list_head,
    pub dev_refcnt: refcount_t,
    pub refcnt_tracker: ref_tracker_dir,
    pub link_watch_list: list_head,
    pub reg_state: u8_,
    pub dismantle: bool_,
    pub _bits_rtnl_link_state: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub needs_free_netdev: bool_,
    pub priv_destructor: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ml_priv: *mut crate::ctypes::c_void,
    pub ml_priv_type: netdev_ml_priv_type,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 4usize],
    pub sysfs_rx_queue_group: *const attribute_group,
    pub rtnl_link_ops: *const rtnl_link_ops,
    pub stat_ops: *mut netdev_stat_ops,
    pub queue_mgmt_ops: *mut netdev_queue_mgmt_ops,
    pub tso_max_size: crate::ctypes::c_uint,
    pub tso_max_segs: u16_,
    pub prio_tc_map: [u8_; 16usize],
    pub link_topo: *mut phy_link_topology,
    pub phydev: *mut phy_device,
    pub sfp_bus: *mut sfp_bus,
    pub qdisc_tx_busylock: *mut lock_class_key,
    pub proto_down: bool_,
    pub threaded: bool_,
    pub _bits_see_all_hwtstamp_requests: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
    pub udp_tunnel_nic_info: *const udp_tunnel_nic_info,
    pub udp_tunnel_nic: *mut udp_tunnel_nic,
    pub ethtool: *mut ethtool_netdev_state,
    pub xdp_state: [bpf_xdp_entity; 3usize],
    pub dev_addr_shadow: [u8_; 32usize],
    pub linkwatch_dev_tracker: netdevice_tracker,
    pub watchdog_dev_tracker: netdevice_tracker,
    pub dev_registered_tracker: netdevice_tracker,
    pub offload_xstats_l3: *mut rtnl_hw_stats64,
    pub devlink_port: *mut devlink_port,
    pub irq_moder: *mut dim_irq_moder,
    pub _padding_after_irq_moder: [u8; 16usize],
    pub priv_: __IncompleteArrayField<u8_>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_immutable: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

#[repr(C)]
#[repr(align(64))]
pub struct netns_ipv4 {
    pub __cacheline_group_begin__netns_ipv4_read_tx: __IncompleteArrayField<__u8>,
    pub sysctl_tcp_early_retrans: u8_,
    pub sysctl_tcp_tso_win_divisor: u8_,
    pub sysctl_tcp_tso_rtt_log: u8_,
    pub sysctl_tcp_autocorking: u8_,
    pub sysctl_tcp_min_snd_mss: crate::ctypes::c_int,
    pub sysctl_tcp_notsent_lowat: crate::ctypes::c_uint,
    pub sysctl_tcp_limit_output_bytes: crate::ctypes::c_int,
    pub sysctl_tcp_min_rtt_wlen: crate::ctypes::c_int,
    pub sysctl_tcp_wmem: [crate::ctypes::c_int; 3usize],
    pub sysctl_ip_fwd_use_pmtu: u8_,
    pub __cacheline_group_end__netns_ipv4_read_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__netns_ipv4_read_txrx: __IncompleteArrayField<__u8>,
    pub sysctl_tcp_moderate_rcvbuf: u8_,
    pub __cacheline_group_end__netns_ipv4_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub sysctl_ip_early_demux: u8_,
    pub sysctl_tcp_early_demux: u8_,
    pub sysctl_tcp_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_rmem: [crate::ctypes::c_int; 3usize],
    pub __cacheline_group_end__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__netns_ipv4_read_rx: [u8; 12usize],
    pub __cacheline_group_begin__icmp: __IncompleteArrayField<__u8>,
    pub icmp_global_credit: atomic_t,
    pub icmp_global_stamp: u32_,
    pub __cacheline_group_end__icmp: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__icmp: __BindgenOpaqueArray<[u8; 56usize]>,
    pub __cacheline_group_pad__icmp: netns_ipv4____cacheline_group_pad__icmp,
    pub tcp_death_row: inet_timewait_death_row,
    pub udp_table: *mut udp_table,
    pub devconf_all: *mut ipv4_devconf,
    pub devconf_dflt: *mut ipv4_devconf,
    pub ra_chain: *mut ip_ra_chain,
    pub ra_mutex: mutex,
    pub fib_has_custom_local_routes: bool_,
    pub fib_offload_disabled: bool_,
    pub sysctl_tcp_shrink_window: u8_,
    pub fib_table_hash: *mut hlist_head,
    pub fibnl: *mut sock,
    pub mc_autojoin_sk: *mut sock,
    pub peers: *mut inet_peer_base,
    pub fqdir: *mut fqdir,
    pub sysctl_icmp_echo_ignore_all: u8_,
    pub sysctl_icmp_echo_enable_probe: u8_,
    pub sysctl_icmp_echo_ignore_broadcasts: u8_,
    pub sysctl_icmp_ignore_bogus_error_responses: u8_,
    pub sysctl_icmp_errors_use_inbound_ifaddr: u8_,
    pub sysctl_icmp_ratelimit: crate::ctypes::c_int,
    pub sysctl_icmp_ratemask: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_per_sec: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_burst: crate::ctypes::c_int,
    pub ip_rt_min_pmtu: u32_,
    pub ip_rt_mtu_expires: crate::ctypes::c_int,
    pub ip_rt_min_advmss: crate::ctypes::c_int,
    pub ip_local_ports: local_ports,
    pub sysctl_tcp_ecn: u8_,
    pub sysctl_tcp_ecn_fallback: u8_,
    pub sysctl_ip_default_ttl: u8_,
    pub sysctl_ip_no_pmtu_disc: u8_,
    pub sysctl_ip_fwd_update_priority: u8_,
    pub sysctl_ip_nonlocal_bind: u8_,
    pub sysctl_ip_autobind_reuse: u8_,
    pub sysctl_ip_dynaddr: u8_,
    pub sysctl_udp_early_demux: u8_,
    pub sysctl_nexthop_compat_mode: u8_,
    pub sysctl_fwmark_reflect: u8_,
    pub sysctl_tcp_fwmark_accept: u8_,
    pub sysctl_tcp_mtu_probing: u8_,
    pub sysctl_tcp_mtu_probe_floor: crate::ctypes::c_int,
    pub sysctl_tcp_base_mss: crate::ctypes::c_int,
    pub sysctl_tcp_probe_threshold: crate::ctypes::c_int,
    pub sysctl_tcp_probe_interval: u32_,
    pub sysctl_tcp_keepalive_time: crate::ctypes::c_int,
    pub sysctl_tcp_keepalive_intvl: crate::ctypes::c_int,
    pub sysctl_tcp_keepalive_probes: u8_,
    pub sysctl_tcp_syn_retries: u8_,
    pub sysctl_tcp_synack_retries: u8_,
    pub sysctl_tcp_syncookies: u8_,
    pub sysctl_tcp_migrate_req: u8_,
    pub sysctl_tcp_comp_sack_nr: u8_,
    pub sysctl_tcp_backlog_ack_defer: u8_,
    pub sysctl_tcp_pingpong_thresh: u8_,
    pub sysctl_tcp_retries1: u8_,
    pub sysctl_tcp_retries2: u8_,
    pub sysctl_tcp_orphan_retries: u8_,
    pub sysctl_tcp_tw_reuse: u8_,
    pub sysctl_tcp_fin_timeout: crate::ctypes::c_int,
    pub sysctl_tcp_sack: u8_,
    pub sysctl_tcp_window_scaling: u8_,
    pub sysctl_tcp_timestamps: u8_,
    pub sysctl_tcp_rto_min_us: crate::ctypes::c_int,
    pub sysctl_tcp_recovery: u8_,
    pub sysctl_tcp_thin_linear_timeouts: u8_,
    pub sysctl_tcp_slow_start_after_idle: u8_,
    pub sysctl_tcp_retrans_collapse: u8_,
    pub sysctl_tcp_stdurg: u8_,
    pub sysctl_tcp_rfc1337: u8_,
    pub sysctl_tcp_abort_on_overflow: u8_,
    pub sysctl_tcp_fack: u8_,
    pub sysctl_tcp_max_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_adv_win_scale: crate::ctypes::c_int,
    pub sysctl_tcp_dsack: u8_,
    pub sysctl_tcp_app_win: u8_,
    pub sysctl_tcp_frto: u8_,
    pub sysctl_tcp_nometrics_save: u8_,
    pub sysctl_tcp_no_ssthresh_metrics_save: u8_,
    pub sysctl_tcp_workaround_signed_windows: u8_,
    pub sysctl_tcp_challenge_ack_limit: crate::ctypes::c_int,
    pub sysctl_tcp_min_tso_segs: u8_,
    pub sysctl_tcp_reflect_tos: u8_,
    pub sysctl_tcp_invalid_ratelimit: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ss_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ca_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_child_ehash_entries: crate::ctypes::c_uint,
    pub sysctl_tcp_comp_sack_delay_ns: crate::ctypes::c_ulong,
    pub sysctl_tcp_comp_sack_slack_ns: crate::ctypes::c_ulong,
    pub sysctl_max_syn_backlog: crate::ctypes::c_int,
    pub sysctl_tcp_fastopen: crate::ctypes::c_int,
    pub tcp_congestion_control: *const tcp_congestion_ops,
    pub tcp_fastopen_ctx: *mut tcp_fastopen_context,
    pub sysctl_tcp_fastopen_blackhole_timeout: crate::ctypes::c_uint,
    pub tfo_active_disable_times: atomic_t,
    pub tfo_active_disable_stamp: crate::ctypes::c_ulong,
    pub tcp_challenge_timestamp: u32_,
    pub tcp_challenge_count: u32_,
    pub sysctl_tcp_plb_enabled: u8_,
    pub sysctl_tcp_plb_idle_rehash_rounds: u8_,
    pub sysctl_tcp_plb_rehash_rounds: u8_,
    pub sysctl_tcp_plb_suspend_rto_sec: u8_,
    pub sysctl_tcp_plb_cong_thresh: crate::ctypes::c_int,
    pub sysctl_udp_wmem_min: crate::ctypes::c_int,
    pub sysctl_udp_rmem_min: crate::ctypes::c_int,
    pub sysctl_fib_notify_on_flag_change: u8_,
    pub sysctl_tcp_syn_linear_timeouts: u8_,
    pub sysctl_igmp_llm_reports: u8_,
    pub sysctl_igmp_max_memberships: crate::ctypes::c_int,
    pub sysctl_igmp_max_msf: crate::ctypes::c_int,
    pub sysctl_igmp_qrv: crate::ctypes::c_int,
    pub ping_group_range: ping_group_range,
    pub dev_addr_genid: atomic_t,
    pub sysctl_udp_child_hash_entries: crate::ctypes::c_uint,
    pub notifier_ops: *mut fib_notifier_ops,
    pub fib_seq: crate::ctypes::c_uint,
    pub ipmr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: crate::ctypes::c_uint,
    pub rt_genid: atomic_t,
    pub ip_id_key: siphash_key_t,
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
    pub lost_skb_hint: *mut sk_buff,
    pub retransmit_skb_hint: *mut sk_buff,
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
    pub _bits_chrono_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __cacheline_group_end__tcp_sock_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_read_rx: __IncompleteArrayField<__u8>,
    pub copied_seq: u32_,
    pub rcv_tstamp: u32_,
    pub snd_wl1: u32_,
    pub tlp_high_seq: u32_,
    pub rttvar_us: u32_,
    pub retrans_out: u32_,
    pub advmss: u16_,
    pub urg_data: u16_,
    pub lost: u32_,
    pub rtt_min: minmax,
    pub out_of_order_queue: rb_root,
    pub snd_ssthresh: u32_,
    pub _bits_recvmsg_inq: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __cacheline_group_end__tcp_sock_read_rx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_read_rx: __BindgenOpaqueArray<
        [u8; 35usize],
    >,
    pub __cacheline_group_begin__tcp_sock_write_tx: __IncompleteArrayField<__u8>,
    pub segs_out: u32_,
    pub data_segs_out: u32_,
    pub bytes_sent: u64_,
    pub snd_sml: u32_,
    pub chrono_start: u32_,
    pub chrono_stat: [u32_; 3usize],
    pub write_seq: u32_,
    pub pushed_seq: u32_,
    pub lsndtime: u32_,
    pub mdev_us: u32_,
    pub rtt_seq: u32_,
    pub tcp_wstamp_ns: u64_,
    pub tsorted_sent_queue: list_head,
    pub highest_sack: *mut sk_buff,
    pub ecn_flags: u8_,
    pub __cacheline_group_end__tcp_sock_write_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub _bits_nonagle: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub delivered: u32_,
    pub delivered_ce: u32_,
    pub app_limited: u32_,
    pub rcv_wnd: u32_,
    pub rx_opt: tcp_options_received,
    pub __cacheline_group_end__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_write_txrx: [u8; 4usize],
    pub __cacheline_group_begin__tcp_sock_write_rx: __IncompleteArrayField<__u8>,
    pub bytes_received: u64_,
    pub segs_in: u32_,
    pub data_segs_in: u32_,
    pub rcv_wup: u32_,
    pub max_packets_out: u32_,
    pub cwnd_usage_seq: u32_,
    pub rate_delivered: u32_,
    pub rate_interval_us: u32_,
    pub rcv_rtt_last_tsecr: u32_,
    pub first_tx_mstamp: u64_,
    pub delivered_mstamp: u64_,
    pub bytes_acked: u64_,
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
    pub lost_cnt_hint: crate::ctypes::c_int,
    pub prior_ssthresh: u32_,
    pub high_seq: u32_,
    pub retrans_stamp: u32_,
    pub undo_marker: u32_,
    pub undo_retrans: crate::ctypes::c_int,
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
    pub timeout_rehash: u16_,
    pub rcv_ooopack: u32_,
    pub mtu_probe: tcp_sock__mtu_probe,
    pub plb_rehash: u32_,
    pub mtu_info: u32_,
    pub fastopen_req: *mut tcp_fastopen_request,
    pub fastopen_rsk: *mut request_sock,
    pub saved_syn: *mut saved_syn,
}
bits tcp_sock
    chrono_type: u8_ as u8 = _bits_chrono_type 0 2
    repair: u8_ as u8 = _bits_chrono_type 2 1
    tcp_usec_ts: u8_ as u8 = _bits_chrono_type 3 1
    is_sack_reneg: u8_ as u8 = _bits_chrono_type 4 1
    is_cwnd_limited: u8_ as u8 = _bits_chrono_type 5 1
    recvmsg_inq: u8_ as u8 = _bits_recvmsg_inq 0 1
    nonagle: u8_ as u8 = _bits_nonagle 0 4
    rate_app_limited: u8_ as u8 = _bits_nonagle 4 1
    dup_ack_counter: u8_ as u8 = _bits_dup_ack_counter 0 2
    tlp_retrans: u8_ as u8 = _bits_dup_ack_counter 2 1
    unused: u8_ as u8 = _bits_dup_ack_counter 3 5
    thin_lto: u8_ as u8 = _bits_dup_ack_counter 8 1
    fastopen_connect: u8_ as u8 = _bits_dup_ack_counter 9 1
    fastopen_no_cookie: u8_ as u8 = _bits_dup_ack_counter 10 1
    fastopen_client_fail: u8_ as u8 = _bits_dup_ack_counter 11 2
    frto: u8_ as u8 = _bits_dup_ack_counter 13 1
    save_syn: u8_ as u8 = _bits_save_syn 0 2
    syn_data: u8_ as u8 = _bits_save_syn 2 1
    syn_fastopen: u8_ as u8 = _bits_save_syn 3 1
    syn_fastopen_exp: u8_ as u8 = _bits_save_syn 4 1
    syn_fastopen_ch: u8_ as u8 = _bits_save_syn 5 1
    syn_data_acked: u8_ as u8 = _bits_save_syn 6 1

#[repr(C)]
pub struct dql {
    pub num_queued: crate::ctypes::c_uint,
    pub adj_limit: crate::ctypes::c_uint,
    pub last_obj_cnt: crate::ctypes::c_uint,
    pub stall_thrs: crate::ctypes::c_ushort,
    pub history_head: crate::ctypes::c_ulong,
    pub history: [crate::ctypes::c_ulong; 4usize],
    pub limit: crate::ctypes::c_uint,
    pub num_completed: crate::ctypes::c_uint,
    pub prev_ovlimit: crate::ctypes::c_uint,
    pub prev_num_queued: crate::ctypes::c_uint,
    pub prev_last_obj_cnt: crate::ctypes::c_uint,
    pub lowest_slack: crate::ctypes::c_uint,
    pub slack_start_time: crate::ctypes::c_ulong,
    pub max_limit: crate::ctypes::c_uint,
    pub min_limit: crate::ctypes::c_uint,
    pub slack_hold_time: crate::ctypes::c_uint,
    pub stall_max: crate::ctypes::c_ushort,
    pub last_reap: crate::ctypes::c_ulong,
    pub stall_cnt: crate::ctypes::c_ulong,
}

#[repr(C)]
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
        unsafe extern "C" fn(arg1: *mut dst_entry, dev: *mut net_device),
    >,
    pub negative_advice: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, arg1: *mut dst_entry),
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

#[repr(C)]
pub struct inet_bind2_bucket {
    pub ib_net: possible_net_t,
    pub l3mdev: crate::ctypes::c_int,
    pub port: crate::ctypes::c_ushort,
    pub rcv_saddr: __be32,
    pub node: hlist_node,
    pub bhash_node: hlist_node,
    pub owners: hlist_head,
}

#[repr(C)]
pub struct inet_bind_bucket {
    pub ib_net: possible_net_t,
    pub l3mdev: crate::ctypes::c_int,
    pub port: crate::ctypes::c_ushort,
    pub fastreuse: crate::ctypes::c_schar,
    pub fastreuseport: crate::ctypes::c_schar,
    pub fastuid: kuid_t,
    pub fast_rcv_saddr: __be32,
    pub fast_sk_family: crate::ctypes::c_ushort,
    pub fast_ipv6_only: bool_,
    pub node: hlist_node,
    pub bhash2: hlist_head,
}

#[repr(C)]
pub struct inet_sock {
    pub sk: sock,
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
pub struct ipv6_stub {
    pub ipv6_sock_mc_join: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ifindex: crate::ctypes::c_int,
            addr: *const in6_addr,
        ) -> crate::ctypes::c_int,
    >,
    pub ipv6_sock_mc_drop: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ifindex: crate::ctypes::c_int,
            addr: *const in6_addr,
        ) -> crate::ctypes::c_int,
    >,
    pub ipv6_dst_lookup_flow: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            sk: *const sock,
            fl6: *mut flowi6,
            final_dst: *const in6_addr,
        ) -> *mut dst_entry,
    >,
    pub ipv6_route_input: ::core::option::Option<
        unsafe extern "C" fn(skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub fib6_get_table: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, id: u32_) -> *mut fib6_table,
    >,
    pub fib6_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            oif: crate::ctypes::c_int,
            fl6: *mut flowi6,
            res: *mut fib6_result,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub fib6_table_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            table: *mut fib6_table,
            oif: crate::ctypes::c_int,
            fl6: *mut flowi6,
            res: *mut fib6_result,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub fib6_select_path: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            res: *mut fib6_result,
            fl6: *mut flowi6,
            oif: crate::ctypes::c_int,
            oif_match: bool_,
            skb: *const sk_buff,
            strict: crate::ctypes::c_int,
        ),
    >,
    pub ip6_mtu_from_fib6: ::core::option::Option<
        unsafe extern "C" fn(
            res: *const fib6_result,
            daddr: *const in6_addr,
            saddr: *const in6_addr,
        ) -> u32_,
    >,
    pub fib6_nh_init: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            fib6_nh: *mut fib6_nh,
            cfg: *mut fib6_config,
            gfp_flags: gfp_t,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub fib6_nh_release: ::core::option::Option<
        unsafe extern "C" fn(fib6_nh: *mut fib6_nh),
    >,
    pub fib6_nh_release_dsts: ::core::option::Option<
        unsafe extern "C" fn(fib6_nh: *mut fib6_nh),
    >,
    pub fib6_update_sernum: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, rt: *mut fib6_info),
    >,
    pub ip6_del_rt: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            rt: *mut fib6_info,
            skip_notify: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub fib6_rt_update: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, rt: *mut fib6_info, info: *mut nl_info),
    >,
    pub udpv6_encap_enable: ::core::option::Option<unsafe extern "C" fn()>,
    pub ndisc_send_na: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            daddr: *const in6_addr,
            solicited_addr: *const in6_addr,
            router: bool_,
            solicited: bool_,
            override_: bool_,
            inc_opt: bool_,
        ),
    >,
    pub nd_tbl: *mut neigh_table,
    pub ipv6_fragment: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            sk: *mut sock,
            skb: *mut sk_buff,
            output: ::core::option::Option<
                unsafe extern "C" fn(
                    arg1: *mut net,
                    arg2: *mut sock,
                    arg3: *mut sk_buff,
                ) -> crate::ctypes::c_int,
            >,
        ) -> crate::ctypes::c_int,
    >,
    pub ipv6_dev_find: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            addr: *const in6_addr,
            dev: *mut net_device,
        ) -> *mut net_device,
    >,
    pub ip6_xmit: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            skb: *mut sk_buff,
            fl6: *mut flowi6,
            mark: __u32,
            opt: *mut ipv6_txoptions,
            tclass: crate::ctypes::c_int,
            priority: u32_,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct mptcp_sched_ops {
    pub get_subflow: ::core::option::Option<
        unsafe extern "C" fn(
            msk: *mut mptcp_sock,
            data: *mut mptcp_sched_data,
        ) -> crate::ctypes::c_int,
    >,
    pub name: [crate::ctypes::c_char; 16usize],
    pub owner: *mut module,
    pub list: list_head,
    pub init: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
    pub release: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
}

#[repr(C)]
pub struct napi_struct {
    pub poll_list: list_head,
    pub state: crate::ctypes::c_ulong,
    pub weight: crate::ctypes::c_int,
    pub defer_hard_irqs_count: u32_,
    pub gro_bitmask: crate::ctypes::c_ulong,
    pub poll: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut napi_struct,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub list_owner: crate::ctypes::c_int,
    pub dev: *mut net_device,
    pub gro_hash: [gro_list; 8usize],
    pub skb: *mut sk_buff,
    pub rx_list: list_head,
    pub rx_count: crate::ctypes::c_int,
    pub napi_id: crate::ctypes::c_uint,
    pub timer: hrtimer,
    pub thread: *mut task_struct,
    pub dev_list: list_head,
    pub napi_hash_node: hlist_node,
    pub irq: crate::ctypes::c_int,
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
            nlh: *mut nlmsghdr,
            dev: *mut net_device,
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
    pub ndo_mdb_add: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            tb: *mut *mut nlattr,
            nlmsg_flags: u16_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_mdb_del: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            tb: *mut *mut nlattr,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_mdb_del_bulk: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            tb: *mut *mut nlattr,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_mdb_dump: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *mut sk_buff,
            cb: *mut netlink_callback,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_mdb_get: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            tb: *mut *mut nlattr,
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
    pub ndo_tunnel_ctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            p: *mut ip_tunnel_parm_kern,
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
    pub ndo_hwtstamp_get: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            kernel_config: *mut kernel_hwtstamp_config,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_hwtstamp_set: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            kernel_config: *mut kernel_hwtstamp_config,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct net_hotdata {
    pub offload_base: list_head,
    pub ptype_all: list_head,
    pub skbuff_cache: *mut kmem_cache,
    pub skbuff_fclone_cache: *mut kmem_cache,
    pub skb_small_head_cache: *mut kmem_cache,
    pub gro_normal_batch: crate::ctypes::c_int,
    pub netdev_budget: crate::ctypes::c_int,
    pub netdev_budget_usecs: crate::ctypes::c_int,
    pub tstamp_prequeue: crate::ctypes::c_int,
    pub max_backlog: crate::ctypes::c_int,
    pub dev_tx_weight: crate::ctypes::c_int,
    pub dev_rx_weight: crate::ctypes::c_int,
    pub sysctl_max_skb_frags: crate::ctypes::c_int,
    pub sysctl_skb_defer_max: crate::ctypes::c_int,
    pub sysctl_mem_pcpu_rsv: crate::ctypes::c_int,
}

#[repr(C)]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: atomic_long_t,
    pub sb_dev: *mut net_device,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub napi: *mut napi_struct,
}

#[repr(C)]
pub struct netns_core {
    pub sysctl_hdr: *mut ctl_table_header,
    pub sysctl_somaxconn: crate::ctypes::c_int,
    pub sysctl_optmem_max: crate::ctypes::c_int,
    pub sysctl_txrehash: u8_,
}

#[repr(C)]
pub struct netns_smc {
    pub smc_stats: *mut smc_stats,
    pub mutex_fback_rsn: mutex,
    pub fback_rsn: *mut smc_stats_rsn,
    pub limit_smc_hs: bool_,
    pub sysctl_autocorking_size: crate::ctypes::c_uint,
    pub sysctl_smcr_buf_type: crate::ctypes::c_uint,
    pub sysctl_smcr_testlink_time: crate::ctypes::c_int,
    pub sysctl_wmem: crate::ctypes::c_int,
    pub sysctl_rmem: crate::ctypes::c_int,
    pub sysctl_max_links_per_lgr: crate::ctypes::c_int,
    pub sysctl_max_conns_per_lgr: crate::ctypes::c_int,
}

#[repr(C)]
pub struct netns_sysctl_ipv6 {
    pub flush_delay: crate::ctypes::c_int,
    pub ip6_rt_max_size: crate::ctypes::c_int,
    pub ip6_rt_gc_min_interval: crate::ctypes::c_int,
    pub ip6_rt_gc_timeout: crate::ctypes::c_int,
    pub ip6_rt_gc_interval: crate::ctypes::c_int,
    pub ip6_rt_gc_elasticity: crate::ctypes::c_int,
    pub ip6_rt_mtu_expires: crate::ctypes::c_int,
    pub ip6_rt_min_advmss: crate::ctypes::c_int,
    pub multipath_hash_fields: u32_,
    pub multipath_hash_policy: u8_,
    pub bindv6only: u8_,
    pub flowlabel_consistency: u8_,
    pub auto_flowlabels: u8_,
    pub icmpv6_time: crate::ctypes::c_int,
    pub icmpv6_echo_ignore_all: u8_,
    pub icmpv6_echo_ignore_multicast: u8_,
    pub icmpv6_echo_ignore_anycast: u8_,
    pub icmpv6_ratemask: [crate::ctypes::c_ulong; 4usize],
    pub icmpv6_ratemask_ptr: *mut crate::ctypes::c_ulong,
    pub anycast_src_echo_reply: u8_,
    pub ip_nonlocal_bind: u8_,
    pub fwmark_reflect: u8_,
    pub flowlabel_state_ranges: u8_,
    pub idgen_retries: crate::ctypes::c_int,
    pub idgen_delay: crate::ctypes::c_int,
    pub flowlabel_reflect: crate::ctypes::c_int,
    pub max_dst_opts_cnt: crate::ctypes::c_int,
    pub max_hbh_opts_cnt: crate::ctypes::c_int,
    pub max_dst_opts_len: crate::ctypes::c_int,
    pub max_hbh_opts_len: crate::ctypes::c_int,
    pub seg6_flowlabel: crate::ctypes::c_int,
    pub ioam6_id: u32_,
    pub ioam6_id_wide: u64_,
    pub skip_notify_on_dev_down: u8_,
    pub fib_notify_on_flag_change: u8_,
    pub icmpv6_error_anycast_as_unicast: u8_,
}

#[repr(C)]
pub struct netns_xfrm {
    pub state_all: list_head,
    pub state_bydst: *mut hlist_head,
    pub state_bysrc: *mut hlist_head,
    pub state_byspi: *mut hlist_head,
    pub state_byseq: *mut hlist_head,
    pub state_cache_input: *mut hlist_head,
    pub state_hmask: crate::ctypes::c_uint,
    pub state_num: crate::ctypes::c_uint,
    pub state_hash_work: work_struct,
    pub policy_all: list_head,
    pub policy_byidx: *mut hlist_head,
    pub policy_idx_hmask: crate::ctypes::c_uint,
    pub idx_generator: crate::ctypes::c_uint,
    pub policy_bydst: [xfrm_policy_hash; 3usize],
    pub policy_count: [crate::ctypes::c_uint; 6usize],
    pub policy_hash_work: work_struct,
    pub policy_hthresh: xfrm_policy_hthresh,
    pub inexact_bins: list_head,
    pub nlsk: *mut sock,
    pub nlsk_stash: *mut sock,
    pub sysctl_aevent_etime: u32_,
    pub sysctl_aevent_rseqth: u32_,
    pub sysctl_larval_drop: crate::ctypes::c_int,
    pub sysctl_acq_expires: u32_,
    pub policy_default: [u8_; 3usize],
    pub xfrm4_dst_ops: dst_ops,
    pub xfrm_state_lock: spinlock_t,
    pub xfrm_state_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_lock: spinlock_t,
    pub xfrm_cfg_mutex: mutex,
    pub nat_keepalive_work: delayed_work,
}

#[repr(C)]
pub struct proto {
    pub close: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, timeout: crate::ctypes::c_long),
    >,
    pub pre_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            uaddr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            uaddr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub accept: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, arg: *mut proto_accept_arg) -> *mut sock,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            cmd: crate::ctypes::c_int,
            karg: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub shutdown: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, how: crate::ctypes::c_int),
    >,
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
            option: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub keepalive: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, valbool: crate::ctypes::c_int),
    >,
    pub sendmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            msg: *mut msghdr,
            len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub recvmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            msg: *mut msghdr,
            len: usize,
            flags: crate::ctypes::c_int,
            addr_len: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub splice_eof: ::core::option::Option<unsafe extern "C" fn(sock: *mut socket)>,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            addr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub bind_add: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            addr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub backlog_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub bpf_bypass_getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
        ) -> bool_,
    >,
    pub release_cb: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub hash: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub unhash: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub rehash: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub get_port: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            snum: crate::ctypes::c_ushort,
        ) -> crate::ctypes::c_int,
    >,
    pub put_port: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub stream_memory_free: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock, wake: crate::ctypes::c_int) -> bool_,
    >,
    pub sock_is_readable: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> bool_,
    >,
    pub enter_memory_pressure: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock),
    >,
    pub leave_memory_pressure: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock),
    >,
    pub memory_allocated: *mut atomic_long_t,
    pub per_cpu_fw_alloc: *mut crate::ctypes::c_int,
    pub sockets_allocated: *mut percpu_counter,
    pub memory_pressure: *mut crate::ctypes::c_ulong,
    pub sysctl_mem: *mut crate::ctypes::c_long,
    pub sysctl_wmem: *mut crate::ctypes::c_int,
    pub sysctl_rmem: *mut crate::ctypes::c_int,
    pub sysctl_wmem_offset: u32_,
    pub sysctl_rmem_offset: u32_,
    pub max_header: crate::ctypes::c_int,
    pub no_autobind: bool_,
    pub slab: *mut kmem_cache,
    pub obj_size: crate::ctypes::c_uint,
    pub ipv6_pinfo_offset: crate::ctypes::c_uint,
    pub slab_flags: slab_flags_t,
    pub useroffset: crate::ctypes::c_uint,
    pub usersize: crate::ctypes::c_uint,
    pub orphan_count: *mut crate::ctypes::c_uint,
    pub rsk_prot: *mut request_sock_ops,
    pub twsk_prot: *mut timewait_sock_ops,
    pub h: proto__h,
    pub owner: *mut module,
    pub name: [crate::ctypes::c_char; 32usize],
    pub node: list_head,
    pub diag_destroy: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            err: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct sk_buff____pkt_type_offset____pkt_type_offset {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __mono_tc_offset: __IncompleteArrayField<__u8>,
    pub _bits_tstamp_type: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub alloc_cpu: u16_,
    pub anon__csum: sk_buff____pkt_type_offset____pkt_type_offset__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub anon__vlan_all: sk_buff____pkt_type_offset____pkt_type_offset__vlan_all,
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
    dst_pending_confirm: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    tstamp_type: __u8 as u8 = _bits_tstamp_type 0 2
    remcsum_offload: __u8 as u8 = _bits_tstamp_type 2 1
    csum_complete_sw: __u8 as u8 = _bits_tstamp_type 3 1
    csum_level: __u8 as u8 = _bits_tstamp_type 4 2
    inner_protocol_type: __u8 as u8 = _bits_tstamp_type 6 1
    l4_hash: __u8 as u8 = _bits_tstamp_type 7 1
    sw_hash: __u8 as u8 = _bits_tstamp_type 8 1
    no_fcs: __u8 as u8 = _bits_tstamp_type 9 1
    encapsulation: __u8 as u8 = _bits_tstamp_type 10 1
    encap_hdr_csum: __u8 as u8 = _bits_tstamp_type 11 1
    csum_valid: __u8 as u8 = _bits_tstamp_type 12 1
    redirected: __u8 as u8 = _bits_tstamp_type 13 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 14 1
    unreadable: __u8 as u8 = _bits_tstamp_type 15 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 16 2

#[repr(C)]
pub struct sk_buff____pkt_type_offset__headers {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __mono_tc_offset: __IncompleteArrayField<__u8>,
    pub _bits_tstamp_type: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub alloc_cpu: u16_,
    pub anon__csum: sk_buff____pkt_type_offset__headers__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub anon__vlan_all: sk_buff____pkt_type_offset__headers__vlan_all,
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
    dst_pending_confirm: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    tstamp_type: __u8 as u8 = _bits_tstamp_type 0 2
    remcsum_offload: __u8 as u8 = _bits_tstamp_type 2 1
    csum_complete_sw: __u8 as u8 = _bits_tstamp_type 3 1
    csum_level: __u8 as u8 = _bits_tstamp_type 4 2
    inner_protocol_type: __u8 as u8 = _bits_tstamp_type 6 1
    l4_hash: __u8 as u8 = _bits_tstamp_type 7 1
    sw_hash: __u8 as u8 = _bits_tstamp_type 8 1
    no_fcs: __u8 as u8 = _bits_tstamp_type 9 1
    encapsulation: __u8 as u8 = _bits_tstamp_type 10 1
    encap_hdr_csum: __u8 as u8 = _bits_tstamp_type 11 1
    csum_valid: __u8 as u8 = _bits_tstamp_type 12 1
    redirected: __u8 as u8 = _bits_tstamp_type 13 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 14 1
    unreadable: __u8 as u8 = _bits_tstamp_type 15 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 16 2

#[repr(C)]
pub struct tcp_congestion_ops {
    pub ssthresh: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock) -> u32_>,
    pub cong_avoid: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ack: u32_, acked: u32_),
    >,
    pub set_state: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, new_state: u8_),
    >,
    pub cwnd_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ev: tcp_ca_event),
    >,
    pub in_ack_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, flags: u32_),
    >,
    pub pkts_acked: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, sample: *const ack_sample),
    >,
    pub min_tso_segs: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> u32_,
    >,
    pub cong_control: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ack: u32_,
            flag: crate::ctypes::c_int,
            rs: *const rate_sample,
        ),
    >,
    pub undo_cwnd: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock) -> u32_>,
    pub sndbuf_expand: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> u32_,
    >,
    pub get_info: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ext: u32_,
            attr: *mut crate::ctypes::c_int,
            info: *mut tcp_cc_info,
        ) -> usize,
    >,
    pub name: [crate::ctypes::c_char; 16usize],
    pub owner: *mut module,
    pub list: list_head,
    pub key: u32_,
    pub flags: u32_,
    pub init: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub release: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
}

#[repr(C)]
pub struct tcp_request_sock_ops {
    pub mss_clamp: u16_,
    pub route_req: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            skb: *mut sk_buff,
            fl: *mut flowi,
            req: *mut request_sock,
            tw_isn: u32_,
        ) -> *mut dst_entry,
    >,
    pub init_seq_and_ts_off: ::core::option::Option<
        unsafe extern "C" fn(net: *const net, skb: *const sk_buff) -> tcp_seq_and_ts_off,
    >,
    pub send_synack: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            dst: *mut dst_entry,
            fl: *mut flowi,
            req: *mut request_sock,
            foc: *mut tcp_fastopen_cookie,
            synack_type: tcp_synack_type,
            syn_skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
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
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
    pub forward_threshold: crate::ctypes::c_int,
    pub peeking_with_offset: bool_,
}

#[repr(C)]
pub union tcp_ao_addr {
    pub a4: in_addr,
}

pub const GRO_MAX_HEAD: i32 = 160;

pub const SKB_BF_MONO_TC_OFFSET: crate::ctypes::c_ulong = 121;

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_dev_bound_kfunc_id"]
    pub fn bpf_dev_bound_kfunc_id(btf_id: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_xdp_metadata_kfunc_id"]
    pub fn bpf_xdp_metadata_kfunc_id(id: crate::ctypes::c_int) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_net_passive_dec"]
    pub fn net_passive_dec(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_netdev_xmit_skip_txqueue"]
    pub fn netdev_xmit_skip_txqueue(skip: bool_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_net_sysctl_sz"]
    pub fn register_net_sysctl_sz(
        net: *mut net,
        path: *const crate::ctypes::c_char,
        table: *mut ctl_table,
        table_size: usize,
    ) -> *mut ctl_table_header;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_do_parse_auth_options"]
    pub fn tcp_do_parse_auth_options(
        th: *const tcphdr,
        md5_hash: *mut *const u8_,
        ao_hash: *mut *const u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_gro_complete"]
    pub fn tcp_gro_complete(skb: *mut sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_features_clear_redirect_target"]
    pub fn xdp_features_clear_redirect_target(dev: *mut net_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_features_set_redirect_target"]
    pub fn xdp_features_set_redirect_target(dev: *mut net_device, support_sg: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xdp_set_features_flag"]
    pub fn xdp_set_features_flag(dev: *mut net_device, val: xdp_features_t);
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

#[repr(C, packed)]
pub struct lsm_static_calls_table {
    pub binder_set_context_mgr: __IncompleteArrayField<lsm_static_call>,
    pub binder_transaction: __IncompleteArrayField<lsm_static_call>,
    pub binder_transfer_binder: __IncompleteArrayField<lsm_static_call>,
    pub binder_transfer_file: __IncompleteArrayField<lsm_static_call>,
    pub ptrace_access_check: __IncompleteArrayField<lsm_static_call>,
    pub ptrace_traceme: __IncompleteArrayField<lsm_static_call>,
    pub capget: __IncompleteArrayField<lsm_static_call>,
    pub capset: __IncompleteArrayField<lsm_static_call>,
    pub capable: __IncompleteArrayField<lsm_static_call>,
    pub quotactl: __IncompleteArrayField<lsm_static_call>,
    pub quota_on: __IncompleteArrayField<lsm_static_call>,
    pub syslog: __IncompleteArrayField<lsm_static_call>,
    pub settime: __IncompleteArrayField<lsm_static_call>,
    pub vm_enough_memory: __IncompleteArrayField<lsm_static_call>,
    pub bprm_creds_for_exec: __IncompleteArrayField<lsm_static_call>,
    pub bprm_creds_from_file: __IncompleteArrayField<lsm_static_call>,
    pub bprm_check_security: __IncompleteArrayField<lsm_static_call>,
    pub bprm_committing_creds: __IncompleteArrayField<lsm_static_call>,
    pub bprm_committed_creds: __IncompleteArrayField<lsm_static_call>,
    pub fs_context_submount: __IncompleteArrayField<lsm_static_call>,
    pub fs_context_dup: __IncompleteArrayField<lsm_static_call>,
    pub fs_context_parse_param: __IncompleteArrayField<lsm_static_call>,
    pub sb_alloc_security: __IncompleteArrayField<lsm_static_call>,
    pub sb_delete: __IncompleteArrayField<lsm_static_call>,
    pub sb_free_security: __IncompleteArrayField<lsm_static_call>,
    pub sb_free_mnt_opts: __IncompleteArrayField<lsm_static_call>,
    pub sb_eat_lsm_opts: __IncompleteArrayField<lsm_static_call>,
    pub sb_mnt_opts_compat: __IncompleteArrayField<lsm_static_call>,
    pub sb_remount: __IncompleteArrayField<lsm_static_call>,
    pub sb_kern_mount: __IncompleteArrayField<lsm_static_call>,
    pub sb_show_options: __IncompleteArrayField<lsm_static_call>,
    pub sb_statfs: __IncompleteArrayField<lsm_static_call>,
    pub sb_mount: __IncompleteArrayField<lsm_static_call>,
    pub sb_umount: __IncompleteArrayField<lsm_static_call>,
    pub sb_pivotroot: __IncompleteArrayField<lsm_static_call>,
    pub sb_set_mnt_opts: __IncompleteArrayField<lsm_static_call>,
    pub sb_clone_mnt_opts: __IncompleteArrayField<lsm_static_call>,
    pub move_mount: __IncompleteArrayField<lsm_static_call>,
    pub dentry_init_security: __IncompleteArrayField<lsm_static_call>,
    pub dentry_create_files_as: __IncompleteArrayField<lsm_static_call>,
    pub path_notify: __IncompleteArrayField<lsm_static_call>,
    pub inode_alloc_security: __IncompleteArrayField<lsm_static_call>,
    pub inode_free_security: __IncompleteArrayField<lsm_static_call>,
    pub inode_free_security_rcu: __IncompleteArrayField<lsm_static_call>,
    pub inode_init_security: __IncompleteArrayField<lsm_static_call>,
    pub inode_init_security_anon: __IncompleteArrayField<lsm_static_call>,
    pub inode_create: __IncompleteArrayField<lsm_static_call>,
    pub inode_post_create_tmpfile: __IncompleteArrayField<lsm_static_call>,
    pub inode_link: __IncompleteArrayField<lsm_static_call>,
    pub inode_unlink: __IncompleteArrayField<lsm_static_call>,
    pub inode_symlink: __IncompleteArrayField<lsm_static_call>,
    pub inode_mkdir: __IncompleteArrayField<lsm_static_call>,
    pub inode_rmdir: __IncompleteArrayField<lsm_static_call>,
    pub inode_mknod: __IncompleteArrayField<lsm_static_call>,
    pub inode_rename: __IncompleteArrayField<lsm_static_call>,
    pub inode_readlink: __IncompleteArrayField<lsm_static_call>,
    pub inode_follow_link: __IncompleteArrayField<lsm_static_call>,
    pub inode_permission: __IncompleteArrayField<lsm_static_call>,
    pub inode_setattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_post_setattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_getattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_xattr_skipcap: __IncompleteArrayField<lsm_static_call>,
    pub inode_setxattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_post_setxattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_getxattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_listxattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_removexattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_post_removexattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_set_acl: __IncompleteArrayField<lsm_static_call>,
    pub inode_post_set_acl: __IncompleteArrayField<lsm_static_call>,
    pub inode_get_acl: __IncompleteArrayField<lsm_static_call>,
    pub inode_remove_acl: __IncompleteArrayField<lsm_static_call>,
    pub inode_post_remove_acl: __IncompleteArrayField<lsm_static_call>,
    pub inode_need_killpriv: __IncompleteArrayField<lsm_static_call>,
    pub inode_killpriv: __IncompleteArrayField<lsm_static_call>,
    pub inode_getsecurity: __IncompleteArrayField<lsm_static_call>,
    pub inode_setsecurity: __IncompleteArrayField<lsm_static_call>,
    pub inode_listsecurity: __IncompleteArrayField<lsm_static_call>,
    pub inode_getsecid: __IncompleteArrayField<lsm_static_call>,
    pub inode_copy_up: __IncompleteArrayField<lsm_static_call>,
    pub inode_copy_up_xattr: __IncompleteArrayField<lsm_static_call>,
    pub inode_setintegrity: __IncompleteArrayField<lsm_static_call>,
    pub kernfs_init_security: __IncompleteArrayField<lsm_static_call>,
    pub file_permission: __IncompleteArrayField<lsm_static_call>,
    pub file_alloc_security: __IncompleteArrayField<lsm_static_call>,
    pub file_release: __IncompleteArrayField<lsm_static_call>,
    pub file_free_security: __IncompleteArrayField<lsm_static_call>,
    pub backing_file_alloc: __IncompleteArrayField<lsm_static_call>,
    pub backing_file_free: __IncompleteArrayField<lsm_static_call>,
    pub file_ioctl: __IncompleteArrayField<lsm_static_call>,
    pub file_ioctl_compat: __IncompleteArrayField<lsm_static_call>,
    pub mmap_addr: __IncompleteArrayField<lsm_static_call>,
    pub mmap_file: __IncompleteArrayField<lsm_static_call>,
    pub mmap_backing_file: __IncompleteArrayField<lsm_static_call>,
    pub file_mprotect: __IncompleteArrayField<lsm_static_call>,
    pub file_lock: __IncompleteArrayField<lsm_static_call>,
    pub file_fcntl: __IncompleteArrayField<lsm_static_call>,
    pub file_set_fowner: __IncompleteArrayField<lsm_static_call>,
    pub file_send_sigiotask: __IncompleteArrayField<lsm_static_call>,
    pub file_receive: __IncompleteArrayField<lsm_static_call>,
    pub file_open: __IncompleteArrayField<lsm_static_call>,
    pub file_post_open: __IncompleteArrayField<lsm_static_call>,
    pub file_truncate: __IncompleteArrayField<lsm_static_call>,
    pub task_alloc: __IncompleteArrayField<lsm_static_call>,
    pub task_free: __IncompleteArrayField<lsm_static_call>,
    pub cred_alloc_blank: __IncompleteArrayField<lsm_static_call>,
    pub cred_free: __IncompleteArrayField<lsm_static_call>,
    pub cred_prepare: __IncompleteArrayField<lsm_static_call>,
    pub cred_transfer: __IncompleteArrayField<lsm_static_call>,
    pub cred_getsecid: __IncompleteArrayField<lsm_static_call>,
    pub kernel_act_as: __IncompleteArrayField<lsm_static_call>,
    pub kernel_create_files_as: __IncompleteArrayField<lsm_static_call>,
    pub kernel_module_request: __IncompleteArrayField<lsm_static_call>,
    pub kernel_load_data: __IncompleteArrayField<lsm_static_call>,
    pub kernel_post_load_data: __IncompleteArrayField<lsm_static_call>,
    pub kernel_read_file: __IncompleteArrayField<lsm_static_call>,
    pub kernel_post_read_file: __IncompleteArrayField<lsm_static_call>,
    pub task_fix_setuid: __IncompleteArrayField<lsm_static_call>,
    pub task_fix_setgid: __IncompleteArrayField<lsm_static_call>,
    pub task_fix_setgroups: __IncompleteArrayField<lsm_static_call>,
    pub task_setpgid: __IncompleteArrayField<lsm_static_call>,
    pub task_getpgid: __IncompleteArrayField<lsm_static_call>,
    pub task_getsid: __IncompleteArrayField<lsm_static_call>,
    pub current_getsecid_subj: __IncompleteArrayField<lsm_static_call>,
    pub task_getsecid_obj: __IncompleteArrayField<lsm_static_call>,
    pub task_setnice: __IncompleteArrayField<lsm_static_call>,
    pub task_setioprio: __IncompleteArrayField<lsm_static_call>,
    pub task_getioprio: __IncompleteArrayField<lsm_static_call>,
    pub task_prlimit: __IncompleteArrayField<lsm_static_call>,
    pub task_setrlimit: __IncompleteArrayField<lsm_static_call>,
    pub task_setscheduler: __IncompleteArrayField<lsm_static_call>,
    pub task_getscheduler: __IncompleteArrayField<lsm_static_call>,
    pub task_movememory: __IncompleteArrayField<lsm_static_call>,
    pub task_kill: __IncompleteArrayField<lsm_static_call>,
    pub task_prctl: __IncompleteArrayField<lsm_static_call>,
    pub task_to_inode: __IncompleteArrayField<lsm_static_call>,
    pub userns_create: __IncompleteArrayField<lsm_static_call>,
    pub ipc_permission: __IncompleteArrayField<lsm_static_call>,
    pub ipc_getsecid: __IncompleteArrayField<lsm_static_call>,
    pub msg_msg_alloc_security: __IncompleteArrayField<lsm_static_call>,
    pub msg_msg_free_security: __IncompleteArrayField<lsm_static_call>,
    pub msg_queue_alloc_security: __IncompleteArrayField<lsm_static_call>,
    pub msg_queue_free_security: __IncompleteArrayField<lsm_static_call>,
    pub msg_queue_associate: __IncompleteArrayField<lsm_static_call>,
    pub msg_queue_msgctl: __IncompleteArrayField<lsm_static_call>,
    pub msg_queue_msgsnd: __IncompleteArrayField<lsm_static_call>,
    pub msg_queue_msgrcv: __IncompleteArrayField<lsm_static_call>,
    pub shm_alloc_security: __IncompleteArrayField<lsm_static_call>,
    pub shm_free_security: __IncompleteArrayField<lsm_static_call>,
    pub shm_associate: __IncompleteArrayField<lsm_static_call>,
    pub shm_shmctl: __IncompleteArrayField<lsm_static_call>,
    pub shm_shmat: __IncompleteArrayField<lsm_static_call>,
    pub sem_alloc_security: __IncompleteArrayField<lsm_static_call>,
    pub sem_free_security: __IncompleteArrayField<lsm_static_call>,
    pub sem_associate: __IncompleteArrayField<lsm_static_call>,
    pub sem_semctl: __IncompleteArrayField<lsm_static_call>,
    pub sem_semop: __IncompleteArrayField<lsm_static_call>,
    pub netlink_send: __IncompleteArrayField<lsm_static_call>,
    pub d_instantiate: __IncompleteArrayField<lsm_static_call>,
    pub getselfattr: __IncompleteArrayField<lsm_static_call>,
    pub setselfattr: __IncompleteArrayField<lsm_static_call>,
    pub getprocattr: __IncompleteArrayField<lsm_static_call>,
    pub setprocattr: __IncompleteArrayField<lsm_static_call>,
    pub ismaclabel: __IncompleteArrayField<lsm_static_call>,
    pub secid_to_secctx: __IncompleteArrayField<lsm_static_call>,
    pub secctx_to_secid: __IncompleteArrayField<lsm_static_call>,
    pub release_secctx: __IncompleteArrayField<lsm_static_call>,
    pub inode_invalidate_secctx: __IncompleteArrayField<lsm_static_call>,
    pub inode_notifysecctx: __IncompleteArrayField<lsm_static_call>,
    pub inode_setsecctx: __IncompleteArrayField<lsm_static_call>,
    pub inode_getsecctx: __IncompleteArrayField<lsm_static_call>,
    pub locked_down: __IncompleteArrayField<lsm_static_call>,
    pub perf_event_open: __IncompleteArrayField<lsm_static_call>,
    pub perf_event_alloc: __IncompleteArrayField<lsm_static_call>,
    pub perf_event_read: __IncompleteArrayField<lsm_static_call>,
    pub perf_event_write: __IncompleteArrayField<lsm_static_call>,
    pub initramfs_populated: __IncompleteArrayField<lsm_static_call>,
    pub bdev_alloc_security: __IncompleteArrayField<lsm_static_call>,
    pub bdev_free_security: __IncompleteArrayField<lsm_static_call>,
    pub bdev_setintegrity: __IncompleteArrayField<lsm_static_call>,
}

pub const MAX_LSM_COUNT: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_lsm_fill_user_ctx"]
    pub fn lsm_fill_user_ctx(
        uctx: *mut lsm_ctx,
        uctx_len: *mut u32_,
        val: *mut crate::ctypes::c_void,
        val_len: usize,
        id: u64_,
        flags: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lsm_name_to_attr"]
    pub fn lsm_name_to_attr(name: *const crate::ctypes::c_char) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_backing_file_alloc"]
    pub fn security_backing_file_alloc(
        backing_file: *mut file,
        user_file: *const file,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_backing_file_free"]
    pub fn security_backing_file_free(backing_file: *mut file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bdev_alloc"]
    pub fn security_bdev_alloc(bdev: *mut block_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bdev_free"]
    pub fn security_bdev_free(bdev: *mut block_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bdev_setintegrity"]
    pub fn security_bdev_setintegrity(
        bdev: *mut block_device,
        type_: lsm_integrity_type,
        value: *const crate::ctypes::c_void,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_binder_transfer_file"]
    pub fn security_binder_transfer_file(
        from: *const cred,
        to: *const cred,
        file: *const file,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bprm_committed_creds"]
    pub fn security_bprm_committed_creds(bprm: *const linux_binprm);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bprm_committing_creds"]
    pub fn security_bprm_committing_creds(bprm: *const linux_binprm);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bprm_creds_from_file"]
    pub fn security_bprm_creds_from_file(
        bprm: *mut linux_binprm,
        file: *const file,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_capget"]
    pub fn security_capget(
        target: *const task_struct,
        effective: *mut kernel_cap_t,
        inheritable: *mut kernel_cap_t,
        permitted: *mut kernel_cap_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_post_open"]
    pub fn security_file_post_open(
        file: *mut file,
        mask: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_release"]
    pub fn security_file_release(file: *mut file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_truncate"]
    pub fn security_file_truncate(file: *mut file) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_getprocattr"]
    pub fn security_getprocattr(
        p: *mut task_struct,
        lsmid: crate::ctypes::c_int,
        name: *const crate::ctypes::c_char,
        value: *mut *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_getselfattr"]
    pub fn security_getselfattr(
        attr: crate::ctypes::c_uint,
        ctx: *mut lsm_ctx,
        size: *mut usize,
        flags: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_initramfs_populated"]
    pub fn security_initramfs_populated();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_alloc"]
    pub fn security_inode_alloc(inode: *mut inode, gfp: gfp_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_copy_up_xattr"]
    pub fn security_inode_copy_up_xattr(
        src: *mut dentry,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_get_acl"]
    pub fn security_inode_get_acl(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        acl_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_getsecurity"]
    pub fn security_inode_getsecurity(
        idmap: *mut mnt_idmap,
        inode: *mut inode,
        name: *const crate::ctypes::c_char,
        buffer: *mut *mut crate::ctypes::c_void,
        alloc: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_killpriv"]
    pub fn security_inode_killpriv(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_post_create_tmpfile"]
    pub fn security_inode_post_create_tmpfile(idmap: *mut mnt_idmap, inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_post_remove_acl"]
    pub fn security_inode_post_remove_acl(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        acl_name: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_post_removexattr"]
    pub fn security_inode_post_removexattr(
        dentry: *mut dentry,
        name: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_post_set_acl"]
    pub fn security_inode_post_set_acl(
        dentry: *mut dentry,
        acl_name: *const crate::ctypes::c_char,
        kacl: *mut posix_acl,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_post_setattr"]
    pub fn security_inode_post_setattr(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        ia_valid: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_remove_acl"]
    pub fn security_inode_remove_acl(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        acl_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_removexattr"]
    pub fn security_inode_removexattr(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_set_acl"]
    pub fn security_inode_set_acl(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        acl_name: *const crate::ctypes::c_char,
        kacl: *mut posix_acl,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_setattr"]
    pub fn security_inode_setattr(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        attr: *mut iattr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_setintegrity"]
    pub fn security_inode_setintegrity(
        inode: *const inode,
        type_: lsm_integrity_type,
        value: *const crate::ctypes::c_void,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_setxattr"]
    pub fn security_inode_setxattr(
        idmap: *mut mnt_idmap,
        dentry: *mut dentry,
        name: *const crate::ctypes::c_char,
        value: *const crate::ctypes::c_void,
        size: usize,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_mmap_backing_file"]
    pub fn security_mmap_backing_file(
        vma: *mut vm_area_struct,
        backing_file: *mut file,
        user_file: *mut file,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_mptcp_add_subflow"]
    pub fn security_mptcp_add_subflow(
        sk: *mut sock,
        ssk: *mut sock,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_perf_event_open"]
    pub fn security_perf_event_open(type_: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_quotactl"]
    pub fn security_quotactl(
        cmds: crate::ctypes::c_int,
        type_: crate::ctypes::c_int,
        id: crate::ctypes::c_int,
        sb: *const super_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_setprocattr"]
    pub fn security_setprocattr(
        lsmid: crate::ctypes::c_int,
        name: *mut crate::ctypes::c_char,
        value: *mut crate::ctypes::c_void,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_setselfattr"]
    pub fn security_setselfattr(
        attr: crate::ctypes::c_uint,
        ctx: *mut lsm_ctx,
        size: usize,
        flags: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sk_classify_flow"]
    pub fn security_sk_classify_flow(sk: *const sock, flic: *mut flowi_common);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_getpeersec_stream"]
    pub fn security_socket_getpeersec_stream(
        sock: *mut socket,
        optval: sockptr_t,
        optlen: sockptr_t,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct bpf_map {
    pub ops: *const bpf_map_ops,
    pub inner_map_meta: *mut bpf_map,
    pub map_type: bpf_map_type,
    pub key_size: u32_,
    pub value_size: u32_,
    pub max_entries: u32_,
    pub map_extra: u64_,
    pub map_flags: u32_,
    pub id: u32_,
    pub record: *mut btf_record,
    pub numa_node: crate::ctypes::c_int,
    pub btf_key_type_id: u32_,
    pub btf_value_type_id: u32_,
    pub btf_vmlinux_value_type_id: u32_,
    pub btf: *mut btf,
    pub name: [crate::ctypes::c_char; 16usize],
    pub freeze_mutex: mutex,
    pub refcnt: atomic64_t,
    pub usercnt: atomic64_t,
    pub anon__work: bpf_map__work,
    pub writecnt: atomic64_t,
    pub owner_lock: spinlock_t,
    pub owner: *mut bpf_map_owner,
    pub bypass_spec_v1: bool_,
    pub frozen: bool_,
    pub free_after_mult_rcu_gp: bool_,
    pub free_after_rcu_gp: bool_,
    pub sleepable_refcnt: atomic64_t,
    pub elem_count: *mut s64,
    pub cookie: u64_,
}

#[repr(C)]
pub struct bpf_prog_aux {
    pub refcnt: atomic64_t,
    pub used_map_cnt: u32_,
    pub used_btf_cnt: u32_,
    pub max_ctx_offset: u32_,
    pub max_pkt_offset: u32_,
    pub max_tp_access: u32_,
    pub stack_depth: u32_,
    pub id: u32_,
    pub func_cnt: u32_,
    pub real_func_cnt: u32_,
    pub func_idx: u32_,
    pub attach_btf_id: u32_,
    pub ctx_arg_info_size: u32_,
    pub max_rdonly_access: u32_,
    pub max_rdwr_access: u32_,
    pub attach_btf: *mut btf,
    pub ctx_arg_info: *const bpf_ctx_arg_aux,
    pub dst_mutex: mutex,
    pub dst_prog: *mut bpf_prog,
    pub dst_trampoline: *mut bpf_trampoline,
    pub saved_dst_prog_type: bpf_prog_type,
    pub saved_dst_attach_type: bpf_attach_type,
    pub verifier_zext: bool_,
    pub dev_bound: bool_,
    pub offload_requested: bool_,
    pub attach_btf_trace: bool_,
    pub attach_tracing_prog: bool_,
    pub func_proto_unreliable: bool_,
    pub tail_call_reachable: bool_,
    pub xdp_has_frags: bool_,
    pub exception_cb: bool_,
    pub exception_boundary: bool_,
    pub is_extended: bool_,
    pub changes_pkt_data: bool_,
    pub prog_array_member_cnt: u64_,
    pub ext_mutex: mutex,
    pub arena: *mut bpf_arena,
    pub attach_func_proto: *const btf_type,
    pub attach_func_name: *const crate::ctypes::c_char,
    pub func: *mut *mut bpf_prog,
    pub jit_data: *mut crate::ctypes::c_void,
    pub poke_tab: *mut bpf_jit_poke_descriptor,
    pub kfunc_tab: *mut bpf_kfunc_desc_tab,
    pub kfunc_btf_tab: *mut bpf_kfunc_btf_tab,
    pub size_poke_tab: u32_,
    pub ksym: bpf_ksym,
    pub ops: *const bpf_prog_ops,
    pub used_maps: *mut *mut bpf_map,
    pub used_maps_mutex: mutex,
    pub used_btfs: *mut btf_mod_pair,
    pub prog: *mut bpf_prog,
    pub user: *mut user_struct,
    pub load_time: u64_,
    pub verified_insns: u32_,
    pub cgroup_atype: crate::ctypes::c_int,
    pub cgroup_storage: [*mut bpf_map; 2usize],
    pub name: [crate::ctypes::c_char; 16usize],
    pub bpf_exception_cb: ::core::option::Option<
        unsafe extern "C" fn(
            cookie: u64_,
            sp: u64_,
            bp: u64_,
            arg1: u64_,
            arg2: u64_,
        ) -> u64_,
    >,
    pub token: *mut bpf_token,
    pub offload: *mut bpf_prog_offload,
    pub btf: *mut btf,
    pub func_info: *mut bpf_func_info,
    pub func_info_aux: *mut bpf_func_info_aux,
    pub linfo: *mut bpf_line_info,
    pub jited_linfo: *mut *mut crate::ctypes::c_void,
    pub func_info_cnt: u32_,
    pub nr_linfo: u32_,
    pub linfo_idx: u32_,
    pub mod_: *mut module,
    pub num_exentries: u32_,
    pub extable: *mut exception_table_entry,
    pub anon__work: bpf_prog_aux__work,
}

#[repr(C)]
pub struct bpf_token {
    pub work: work_struct,
    pub refcnt: atomic64_t,
    pub userns: *mut user_namespace,
    pub allowed_cmds: u64_,
    pub allowed_maps: u64_,
    pub allowed_progs: u64_,
    pub allowed_attachs: u64_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bpf_skb_load_bytes"]
    pub fn __bpf_skb_load_bytes(
        skb: *const sk_buff,
        offset: u32_,
        to: *mut crate::ctypes::c_void,
        len: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bpf_skb_store_bytes"]
    pub fn __bpf_skb_store_bytes(
        skb: *mut sk_buff,
        offset: u32_,
        from: *const crate::ctypes::c_void,
        len: u32_,
        flags: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bpf_xdp_load_bytes"]
    pub fn __bpf_xdp_load_bytes(
        xdp: *mut xdp_buff,
        offset: u32_,
        buf: *mut crate::ctypes::c_void,
        len: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bpf_xdp_store_bytes"]
    pub fn __bpf_xdp_store_bytes(
        xdp: *mut xdp_buff,
        offset: u32_,
        buf: *mut crate::ctypes::c_void,
        len: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_dynptr_from_skb_rdonly"]
    pub fn bpf_dynptr_from_skb_rdonly(
        skb: *mut __sk_buff,
        flags: u64_,
        ptr: *mut bpf_dynptr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_xdp_copy_buf"]
    pub fn bpf_xdp_copy_buf(
        xdp: *mut xdp_buff,
        off: crate::ctypes::c_ulong,
        buf: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
        flush: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_xdp_pointer"]
    pub fn bpf_xdp_pointer(
        xdp: *mut xdp_buff,
        offset: u32_,
        len: u32_,
    ) -> *mut crate::ctypes::c_void;
}

#[repr(C)]
#[repr(align(8))]
pub struct nf_ct_ext {
    pub offset: [u8_; 3usize],
    pub len: u8_,
    pub _padding_after_len: [u8; 4usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct bio {
    pub bi_next: *mut bio,
    pub bi_bdev: *mut block_device,
    pub bi_opf: blk_opf_t,
    pub bi_flags: crate::ctypes::c_ushort,
    pub bi_ioprio: crate::ctypes::c_ushort,
    pub bi_write_hint: rw_hint,
    pub bi_status: blk_status_t,
    pub __bi_remaining: atomic_t,
    pub bi_iter: bvec_iter,
    pub anon__bi_cookie: bio__bi_cookie,
    pub bi_end_io: bio_end_io_t,
    pub bi_private: *mut crate::ctypes::c_void,
    pub bi_vcnt: crate::ctypes::c_ushort,
    pub bi_max_vecs: crate::ctypes::c_ushort,
    pub __bi_cnt: atomic_t,
    pub bi_io_vec: *mut bio_vec,
    pub bi_pool: *mut bio_set,
    pub bi_inline_vecs: __IncompleteArrayField<bio_vec>,
}

#[repr(C)]
pub struct blk_mq_hw_ctx {
    pub anon__lock: blk_mq_hw_ctx__lock,
    pub run_work: delayed_work,
    pub cpumask: cpumask_var_t,
    pub next_cpu: crate::ctypes::c_int,
    pub next_cpu_batch: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_ulong,
    pub sched_data: *mut crate::ctypes::c_void,
    pub queue: *mut request_queue,
    pub fq: *mut blk_flush_queue,
    pub driver_data: *mut crate::ctypes::c_void,
    pub ctx_map: sbitmap,
    pub dispatch_from: *mut blk_mq_ctx,
    pub dispatch_busy: crate::ctypes::c_uint,
    pub type_: crate::ctypes::c_ushort,
    pub nr_ctx: crate::ctypes::c_ushort,
    pub ctxs: *mut *mut blk_mq_ctx,
    pub dispatch_wait_lock: spinlock_t,
    pub dispatch_wait: wait_queue_entry_t,
    pub wait_index: atomic_t,
    pub tags: *mut blk_mq_tags,
    pub sched_tags: *mut blk_mq_tags,
    pub numa_node: crate::ctypes::c_uint,
    pub queue_num: crate::ctypes::c_uint,
    pub nr_active: atomic_t,
    pub cpuhp_online: hlist_node,
    pub cpuhp_dead: hlist_node,
    pub kobj: kobject,
    pub hctx_list: list_head,
}

#[repr(C)]
pub struct blk_mq_ops {
    pub queue_rq: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut blk_mq_hw_ctx,
            arg2: *const blk_mq_queue_data,
        ) -> blk_status_t,
    >,
    pub commit_rqs: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut blk_mq_hw_ctx),
    >,
    pub queue_rqs: ::core::option::Option<unsafe extern "C" fn(rqlist: *mut rq_list)>,
    pub get_budget: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request_queue) -> crate::ctypes::c_int,
    >,
    pub put_budget: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request_queue, arg2: crate::ctypes::c_int),
    >,
    pub set_rq_budget_token: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request, arg2: crate::ctypes::c_int),
    >,
    pub get_rq_budget_token: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request) -> crate::ctypes::c_int,
    >,
    pub timeout: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request) -> blk_eh_timer_return,
    >,
    pub poll: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut blk_mq_hw_ctx,
            arg2: *mut io_comp_batch,
        ) -> crate::ctypes::c_int,
    >,
    pub complete: ::core::option::Option<unsafe extern "C" fn(arg1: *mut request)>,
    pub init_hctx: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut blk_mq_hw_ctx,
            arg2: *mut crate::ctypes::c_void,
            arg3: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub exit_hctx: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut blk_mq_hw_ctx, arg2: crate::ctypes::c_uint),
    >,
    pub init_request: ::core::option::Option<
        unsafe extern "C" fn(
            set: *mut blk_mq_tag_set,
            arg1: *mut request,
            arg2: crate::ctypes::c_uint,
            arg3: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub exit_request: ::core::option::Option<
        unsafe extern "C" fn(
            set: *mut blk_mq_tag_set,
            arg1: *mut request,
            arg2: crate::ctypes::c_uint,
        ),
    >,
    pub cleanup_rq: ::core::option::Option<unsafe extern "C" fn(arg1: *mut request)>,
    pub busy: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request_queue) -> bool_,
    >,
    pub map_queues: ::core::option::Option<
        unsafe extern "C" fn(set: *mut blk_mq_tag_set),
    >,
}

#[repr(C)]
pub struct block_device {
    pub bd_start_sect: sector_t,
    pub bd_nr_sectors: sector_t,
    pub bd_disk: *mut gendisk,
    pub bd_queue: *mut request_queue,
    pub bd_stats: *mut disk_stats,
    pub bd_stamp: crate::ctypes::c_ulong,
    pub __bd_flags: atomic_t,
    pub bd_dev: dev_t,
    pub bd_mapping: *mut address_space,
    pub bd_openers: atomic_t,
    pub bd_size_lock: spinlock_t,
    pub bd_claiming: *mut crate::ctypes::c_void,
    pub bd_holder: *mut crate::ctypes::c_void,
    pub bd_holder_ops: *const blk_holder_ops,
    pub bd_holder_lock: mutex,
    pub bd_holders: crate::ctypes::c_int,
    pub bd_holder_dir: *mut kobject,
    pub bd_fsfreeze_count: atomic_t,
    pub bd_fsfreeze_mutex: mutex,
    pub bd_meta_info: *mut partition_meta_info,
    pub bd_writers: crate::ctypes::c_int,
    pub bd_device: device,
}

#[repr(C)]
pub struct gendisk {
    pub major: crate::ctypes::c_int,
    pub first_minor: crate::ctypes::c_int,
    pub minors: crate::ctypes::c_int,
    pub disk_name: [crate::ctypes::c_char; 32usize],
    pub events: crate::ctypes::c_ushort,
    pub event_flags: crate::ctypes::c_ushort,
    pub part_tbl: xarray,
    pub part0: *mut block_device,
    pub fops: *const block_device_operations,
    pub queue: *mut request_queue,
    pub private_data: *mut crate::ctypes::c_void,
    pub bio_split: bio_set,
    pub flags: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub open_mutex: mutex,
    pub open_partitions: crate::ctypes::c_uint,
    pub bdi: *mut backing_dev_info,
    pub queue_kobj: kobject,
    pub slave_dir: *mut kobject,
    pub random: *mut timer_rand_state,
    pub sync_io: atomic_t,
    pub ev: *mut disk_events,
    pub node_id: crate::ctypes::c_int,
    pub bb: *mut badblocks,
    pub lockdep_map: lockdep_map,
    pub diskseq: u64_,
    pub open_mode: blk_mode_t,
    pub ia_ranges: *mut blk_independent_access_ranges,
}

#[repr(C)]
pub struct request {
    pub q: *mut request_queue,
    pub mq_ctx: *mut blk_mq_ctx,
    pub mq_hctx: *mut blk_mq_hw_ctx,
    pub cmd_flags: blk_opf_t,
    pub rq_flags: req_flags_t,
    pub tag: crate::ctypes::c_int,
    pub internal_tag: crate::ctypes::c_int,
    pub timeout: crate::ctypes::c_uint,
    pub __data_len: crate::ctypes::c_uint,
    pub __sector: sector_t,
    pub bio: *mut bio,
    pub biotail: *mut bio,
    pub anon__queuelist: request__queuelist,
    pub part: *mut block_device,
    pub start_time_ns: u64_,
    pub io_start_time_ns: u64_,
    pub stats_sectors: crate::ctypes::c_ushort,
    pub nr_phys_segments: crate::ctypes::c_ushort,
    pub nr_integrity_segments: crate::ctypes::c_ushort,
    pub state: mq_rq_state,
    pub ref_: atomic_t,
    pub deadline: crate::ctypes::c_ulong,
    pub anon__hash: request__hash,
    pub anon__rb_node: request__rb_node,
    pub elv: request__elv,
    pub flush: request__flush,
    pub fifo_time: u64_,
    pub end_io: rq_end_io_fn,
    pub end_io_data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct request_queue {
    pub queuedata: *mut crate::ctypes::c_void,
    pub elevator: *mut elevator_queue,
    pub mq_ops: *const blk_mq_ops,
    pub queue_ctx: *mut blk_mq_ctx,
    pub queue_flags: crate::ctypes::c_ulong,
    pub rq_timeout: crate::ctypes::c_uint,
    pub queue_depth: crate::ctypes::c_uint,
    pub refs: refcount_t,
    pub nr_hw_queues: crate::ctypes::c_uint,
    pub hctx_table: xarray,
    pub q_usage_counter: percpu_ref,
    pub io_lock_cls_key: lock_class_key,
    pub io_lockdep_map: lockdep_map,
    pub q_lock_cls_key: lock_class_key,
    pub q_lockdep_map: lockdep_map,
    pub last_merge: *mut request,
    pub queue_lock: spinlock_t,
    pub quiesce_depth: crate::ctypes::c_int,
    pub disk: *mut gendisk,
    pub mq_kobj: *mut kobject,
    pub limits: queue_limits,
    pub pm_only: atomic_t,
    pub stats: *mut blk_queue_stats,
    pub rq_qos: *mut rq_qos,
    pub rq_qos_mutex: mutex,
    pub id: crate::ctypes::c_int,
    pub nr_requests: crate::ctypes::c_ulong,
    pub timeout: timer_list,
    pub timeout_work: work_struct,
    pub nr_active_requests_shared_tags: atomic_t,
    pub sched_shared_tags: *mut blk_mq_tags,
    pub icq_list: list_head,
    pub node: crate::ctypes::c_int,
    pub requeue_lock: spinlock_t,
    pub requeue_list: list_head,
    pub requeue_work: delayed_work,
    pub fq: *mut blk_flush_queue,
    pub flush_list: list_head,
    pub sysfs_lock: mutex,
    pub sysfs_dir_lock: mutex,
    pub limits_lock: mutex,
    pub unused_hctx_list: list_head,
    pub unused_hctx_lock: spinlock_t,
    pub mq_freeze_depth: crate::ctypes::c_int,
    pub callback_head: callback_head,
    pub mq_freeze_wq: wait_queue_head_t,
    pub mq_freeze_lock: mutex,
    pub tag_set: *mut blk_mq_tag_set,
    pub tag_set_list: list_head,
    pub debugfs_dir: *mut dentry,
    pub sched_debugfs_dir: *mut dentry,
    pub rqos_debugfs_dir: *mut dentry,
    pub debugfs_mutex: mutex,
    pub mq_sysfs_init_done: bool_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bdev_statx"]
    pub fn bdev_statx(path: *mut path, stat: *mut kstat, request_mask: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blkcg_punt_bio_submit"]
    pub fn blkcg_punt_bio_submit(bio: *mut bio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_lookup_bdev"]
    pub fn early_lookup_bdev(
        pathname: *const crate::ctypes::c_char,
        dev: *mut dev_t,
    ) -> crate::ctypes::c_int;
}

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
    pub devcap: u32_,
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
    pub dma_parms: device_dma_parameters,
    pub current_state: pci_power_t,
    pub pm_cap: u8_,
    pub _bits_pme_support: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub d3hot_delay: crate::ctypes::c_uint,
    pub d3cold_delay: crate::ctypes::c_uint,
    pub l1ss: u16_,
    pub _bits_pasid_no_tlp: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub error_state: pci_channel_state_t,
    pub dev: device,
    pub cfg_size: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_uint,
    pub resource: [resource; 11usize],
    pub driver_exclusive_resource: resource,
    pub match_driver: bool_,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub pcie_cap_lock: spinlock_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub res_attr: [*mut bin_attribute; 11usize],
    pub res_attr_wc: [*mut bin_attribute; 11usize],
    pub vpd: pci_vpd,
    pub acs_cap: u16_,
    pub supported_speeds: u8_,
    pub rom: phys_addr_t,
    pub romlen: usize,
    pub priv_flags: crate::ctypes::c_ulong,
    pub reset_methods: [u8_; 8usize],
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
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_pasid_no_tlp 0 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_pasid_no_tlp 1 1
    transparent: crate::ctypes::c_uint as u32 = _bits_transparent 0 1
    io_window: crate::ctypes::c_uint as u32 = _bits_transparent 1 1
    pref_window: crate::ctypes::c_uint as u32 = _bits_transparent 2 1
    pref_64_window: crate::ctypes::c_uint as u32 = _bits_transparent 3 1
    multifunction: crate::ctypes::c_uint as u32 = _bits_transparent 4 1
    is_busmaster: crate::ctypes::c_uint as u32 = _bits_transparent 5 1
    no_msi: crate::ctypes::c_uint as u32 = _bits_transparent 6 1
    no_64bit_msi: crate::ctypes::c_uint as u32 = _bits_transparent 7 1
    block_cfg_access: crate::ctypes::c_uint as u32 = _bits_transparent 8 1
    broken_parity_status: crate::ctypes::c_uint as u32 = _bits_transparent 9 1
    irq_reroute_variant: crate::ctypes::c_uint as u32 = _bits_transparent 10 2
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 12 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 13 1
    ari_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 14 1
    ats_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 15 1
    pasid_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 16 1
    pri_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 17 1
    is_managed: crate::ctypes::c_uint as u32 = _bits_transparent 18 1
    is_msi_managed: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
    is_hotplug_bridge: crate::ctypes::c_uint as u32 = _bits_transparent 24 1
    is_pciehp: crate::ctypes::c_uint as u32 = _bits_transparent 25 1
    shpc_managed: crate::ctypes::c_uint as u32 = _bits_transparent 26 1
    is_thunderbolt: crate::ctypes::c_uint as u32 = _bits_transparent 27 1
    untrusted: crate::ctypes::c_uint as u32 = _bits_transparent 28 1
    external_facing: crate::ctypes::c_uint as u32 = _bits_transparent 29 1
    broken_intx_masking: crate::ctypes::c_uint as u32 = _bits_transparent 30 1
    io_window_1k: crate::ctypes::c_uint as u32 = _bits_transparent 31 1
    irq_managed: crate::ctypes::c_uint as u32 = _bits_transparent 32 1
    non_compliant_bars: crate::ctypes::c_uint as u32 = _bits_transparent 33 1
    is_probed: crate::ctypes::c_uint as u32 = _bits_transparent 34 1
    link_active_reporting: crate::ctypes::c_uint as u32 = _bits_transparent 35 1
    no_vf_scan: crate::ctypes::c_uint as u32 = _bits_transparent 36 1
    no_command_memory: crate::ctypes::c_uint as u32 = _bits_transparent 37 1
    rom_bar_overlap: crate::ctypes::c_uint as u32 = _bits_transparent 38 1
    rom_attr_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 39 1

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_find_ext_capability"]
    pub fn pci_find_ext_capability(dev: *mut pci_dev, cap: crate::ctypes::c_int) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_find_next_capability"]
    pub fn pci_find_next_capability(
        dev: *mut pci_dev,
        post: u8_,
        cap: crate::ctypes::c_int,
    ) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_get_base_class"]
    pub fn pci_get_base_class(
        class: crate::ctypes::c_uint,
        from: *mut pci_dev,
    ) -> *mut pci_dev;
}

#[repr(C)]
pub struct power_supply {
    pub desc: *const power_supply_desc,
    pub supplied_to: *mut *mut crate::ctypes::c_char,
    pub num_supplicants: usize,
    pub supplied_from: *mut *mut crate::ctypes::c_char,
    pub num_supplies: usize,
    pub drv_data: *mut crate::ctypes::c_void,
    pub dev: device,
    pub changed_work: work_struct,
    pub deferred_register_work: delayed_work,
    pub changed_lock: spinlock_t,
    pub changed: bool_,
    pub initialized: bool_,
    pub removing: bool_,
    pub use_cnt: atomic_t,
    pub battery_info: *mut power_supply_battery_info,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_thermal_of_cooling_device_register"]
    pub fn devm_thermal_of_cooling_device_register(
        dev: *mut device,
        np: *mut device_node,
        type_: *const crate::ctypes::c_char,
        devdata: *mut crate::ctypes::c_void,
        ops: *const thermal_cooling_device_ops,
    ) -> *mut thermal_cooling_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_tripless_zone_device_register"]
    pub fn thermal_tripless_zone_device_register(
        type_: *const crate::ctypes::c_char,
        devdata: *mut crate::ctypes::c_void,
        ops: *mut thermal_zone_device_ops,
        tzp: *const thermal_zone_params,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_device_id"]
    pub fn thermal_zone_device_id(tzd: *mut thermal_zone_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_device_priv"]
    pub fn thermal_zone_device_priv(
        tz: *mut thermal_zone_device,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_device_register_with_trips"]
    pub fn thermal_zone_device_register_with_trips(
        type_: *const crate::ctypes::c_char,
        trips: *const thermal_trip,
        num_trips: crate::ctypes::c_int,
        devdata: *mut crate::ctypes::c_void,
        ops: *const thermal_zone_device_ops,
        tzp: *const thermal_zone_params,
        passive_delay: crate::ctypes::c_int,
        polling_delay: crate::ctypes::c_int,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_device_type"]
    pub fn thermal_zone_device_type(
        tzd: *mut thermal_zone_device,
    ) -> *const crate::ctypes::c_char;
}

#[repr(C)]
pub struct perf_cpu_context {
    pub ctx: perf_event_context,
    pub task_ctx: *mut perf_event_context,
    pub online: crate::ctypes::c_int,
    pub heap_size: crate::ctypes::c_int,
    pub heap: *mut *mut perf_event,
    pub heap_default: [*mut perf_event; 2usize],
}

#[repr(C)]
pub struct perf_event {
    pub event_entry: list_head,
    pub sibling_list: list_head,
    pub active_list: list_head,
    pub group_node: rb_node,
    pub group_index: u64_,
    pub migrate_entry: list_head,
    pub hlist_entry: hlist_node,
    pub active_entry: list_head,
    pub nr_siblings: crate::ctypes::c_int,
    pub event_caps: crate::ctypes::c_int,
    pub group_caps: crate::ctypes::c_int,
    pub group_generation: crate::ctypes::c_uint,
    pub group_leader: *mut perf_event,
    pub pmu: *mut pmu,
    pub pmu_private: *mut crate::ctypes::c_void,
    pub state: perf_event_state,
    pub attach_state: crate::ctypes::c_uint,
    pub count: local64_t,
    pub child_count: atomic64_t,
    pub total_time_enabled: u64_,
    pub total_time_running: u64_,
    pub tstamp: u64_,
    pub attr: perf_event_attr,
    pub header_size: u16_,
    pub id_header_size: u16_,
    pub read_size: u16_,
    pub hw: hw_perf_event,
    pub ctx: *mut perf_event_context,
    pub pmu_ctx: *mut perf_event_pmu_context,
    pub refcount: atomic_long_t,
    pub child_total_time_enabled: atomic64_t,
    pub child_total_time_running: atomic64_t,
    pub child_mutex: mutex,
    pub child_list: list_head,
    pub parent: *mut perf_event,
    pub oncpu: crate::ctypes::c_int,
    pub cpu: crate::ctypes::c_int,
    pub owner_entry: list_head,
    pub owner: *mut task_struct,
    pub mmap_mutex: mutex,
    pub mmap_count: atomic_t,
    pub rb: *mut perf_buffer,
    pub rb_entry: list_head,
    pub rcu_batches: crate::ctypes::c_ulong,
    pub rcu_pending: crate::ctypes::c_int,
    pub waitq: wait_queue_head_t,
    pub fasync: *mut fasync_struct,
    pub pending_wakeup: crate::ctypes::c_uint,
    pub pending_kill: crate::ctypes::c_uint,
    pub pending_disable: crate::ctypes::c_uint,
    pub pending_addr: crate::ctypes::c_ulong,
    pub pending_irq: irq_work,
    pub pending_disable_irq: irq_work,
    pub pending_task: callback_head,
    pub pending_work: crate::ctypes::c_uint,
    pub event_limit: atomic_t,
    pub addr_filters: perf_addr_filters_head,
    pub addr_filter_ranges: *mut perf_addr_filter_range,
    pub addr_filters_gen: crate::ctypes::c_ulong,
    pub aux_event: *mut perf_event,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(arg1: *mut perf_event)>,
    pub callback_head: callback_head,
    pub ns: *mut pid_namespace,
    pub id: u64_,
    pub lost_samples: atomic64_t,
    pub clock: ::core::option::Option<unsafe extern "C" fn() -> u64_>,
    pub overflow_handler: perf_overflow_handler_t,
    pub overflow_handler_context: *mut crate::ctypes::c_void,
    pub prog: *mut bpf_prog,
    pub bpf_cookie: u64_,
    pub sb_list: list_head,
    pub orig_type: __u32,
}

#[repr(C)]
pub struct perf_event_context {
    pub lock: raw_spinlock_t,
    pub mutex: mutex,
    pub pmu_ctx_list: list_head,
    pub pinned_groups: perf_event_groups,
    pub flexible_groups: perf_event_groups,
    pub event_list: list_head,
    pub nr_events: crate::ctypes::c_int,
    pub nr_user: crate::ctypes::c_int,
    pub is_active: crate::ctypes::c_int,
    pub nr_task_data: crate::ctypes::c_int,
    pub nr_stat: crate::ctypes::c_int,
    pub nr_freq: crate::ctypes::c_int,
    pub rotate_disable: crate::ctypes::c_int,
    pub refcount: refcount_t,
    pub task: *mut task_struct,
    pub time: u64_,
    pub timestamp: u64_,
    pub timeoffset: u64_,
    pub parent_ctx: *mut perf_event_context,
    pub parent_gen: u64_,
    pub generation: u64_,
    pub pin_count: crate::ctypes::c_int,
    pub callback_head: callback_head,
    pub nr_no_switch_fast: local_t,
}

#[repr(C)]
pub struct stack_record {
    _unused: [u8; 0],
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stack_depot_request_early_init"]
    pub fn stack_depot_request_early_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_array_get_by_name"]
    pub fn trace_array_get_by_name(
        name: *const crate::ctypes::c_char,
        systems: *const crate::ctypes::c_char,
    ) -> *mut trace_array;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_seq_acquire"]
    pub fn trace_seq_acquire(
        s: *mut trace_seq,
        len: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_apply"]
    pub fn uprobe_apply(
        uprobe: *mut uprobe,
        uc: *mut uprobe_consumer,
        add: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_register"]
    pub fn uprobe_register(
        inode: *mut inode,
        offset: loff_t,
        ref_ctr_offset: loff_t,
        uc: *mut uprobe_consumer,
    ) -> *mut uprobe;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_unregister_nosync"]
    pub fn uprobe_unregister_nosync(uprobe: *mut uprobe, uc: *mut uprobe_consumer);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_unregister_sync"]
    pub fn uprobe_unregister_sync();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_screen_info_apply_fixups"]
    pub fn screen_info_apply_fixups();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_screen_info_pci_dev"]
    pub fn screen_info_pci_dev(si: *const screen_info) -> *mut pci_dev;
}
