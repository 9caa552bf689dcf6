// What 6.1.170-arm-811571a9 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const SSIZE_MAX: i32 = 2147483647;

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_alloc"]
    pub fn folio_alloc(gfp: gfp_t, order: crate::ctypes::c_uint) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_alloc_folio"]
    pub fn vma_alloc_folio(
        gfp: gfp_t,
        order: crate::ctypes::c_int,
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        hugepage: bool_,
    ) -> *mut folio;
}

unsafe extern "C" {
    pub fn memcmp(
        arg1: *const crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strlen(arg1: *const crate::ctypes::c_char) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn strncat(
        arg1: *mut crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
        arg3: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strncpy(
        arg1: *mut crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
        arg3: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_char;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __sifields___sigfault___trapno___addr_bnd {
    pub _dummy_bnd: [crate::ctypes::c_char; 4usize],
    pub _lower: *mut crate::ctypes::c_void,
    pub _upper: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __sifields___sigfault___trapno___addr_pkey {
    pub _dummy_pkey: [crate::ctypes::c_char; 4usize],
    pub _pkey: __u32,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub preempt_count: crate::ctypes::c_int,
    pub cpu: __u32,
    pub cpu_domain: __u32,
    pub cpu_context: cpu_context_save,
    pub abi_syscall: __u32,
    pub used_cp: [__u8; 16usize],
    pub tp_value: [crate::ctypes::c_ulong; 2usize],
    pub _padding_after_tp_value: [u8; 4usize],
    pub fpstate: fp_state,
    pub vfpstate: vfp_state,
    pub thumbee_state: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct dev_archdata {
    pub mapping: *mut dma_iommu_mapping,
    pub _bits_dma_ops_setup: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_dma_ops_setup: [u8; 3usize],
}
bits dev_archdata
    dma_ops_setup: crate::ctypes::c_uint as u32 = _bits_dma_ops_setup 0 1

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
    pub dma_mem: *mut dma_coherent_mem,
    pub cma_area: *mut cma,
    pub dma_io_tlb_mem: *mut io_tlb_mem,
    pub archdata: dev_archdata,
    pub of_node: *mut device_node,
    pub fwnode: *mut fwnode_handle,
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
    dma_coherent: bool_ as u8 = _bits_offline_disabled 5 1

#[repr(C)]
pub struct mm_context_t {
    pub id: atomic64_t,
    pub vmalloc_seq: atomic_t,
    pub sigpage: crate::ctypes::c_ulong,
    pub vdso: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct mod_arch_specific {
    pub unwind_list: list_head,
    pub init_table: *mut unwind_table,
    pub core: mod_plt_sec,
    pub init: mod_plt_sec,
}

#[repr(C)]
pub struct sock {
    pub __sk_common: sock_common,
    pub sk_rx_dst: *mut dst_entry,
    pub sk_rx_dst_ifindex: crate::ctypes::c_int,
    pub sk_rx_dst_cookie: u32_,
    pub sk_lock: socket_lock_t,
    pub sk_drops: atomic_t,
    pub sk_rcvlowat: crate::ctypes::c_int,
    pub sk_error_queue: sk_buff_head,
    pub sk_receive_queue: sk_buff_head,
    pub sk_backlog: sock__sk_backlog,
    pub sk_forward_alloc: crate::ctypes::c_int,
    pub sk_reserved_mem: u32_,
    pub sk_ll_usec: crate::ctypes::c_uint,
    pub sk_napi_id: crate::ctypes::c_uint,
    pub sk_rcvbuf: crate::ctypes::c_int,
    pub sk_disconnects: crate::ctypes::c_int,
    pub sk_filter: *mut sk_filter,
    pub anon__sk_wq: sock__sk_wq,
    pub sk_policy: [*mut xfrm_policy; 2usize],
    pub sk_dst_cache: *mut dst_entry,
    pub sk_omem_alloc: atomic_t,
    pub sk_sndbuf: crate::ctypes::c_int,
    pub sk_wmem_queued: crate::ctypes::c_int,
    pub sk_wmem_alloc: refcount_t,
    pub sk_tsq_flags: crate::ctypes::c_ulong,
    pub anon__sk_send_head: sock__sk_send_head,
    pub sk_write_queue: sk_buff_head,
    pub sk_peek_off: __s32,
    pub sk_write_pending: crate::ctypes::c_int,
    pub sk_dst_pending_confirm: __u32,
    pub sk_pacing_status: u32_,
    pub sk_sndtimeo: crate::ctypes::c_long,
    pub sk_timer: timer_list,
    pub sk_priority: __u32,
    pub sk_mark: __u32,
    pub sk_pacing_rate: crate::ctypes::c_ulong,
    pub sk_max_pacing_rate: crate::ctypes::c_ulong,
    pub sk_frag: page_frag,
    pub sk_route_caps: netdev_features_t,
    pub sk_gso_type: crate::ctypes::c_int,
    pub sk_gso_max_size: crate::ctypes::c_uint,
    pub sk_allocation: gfp_t,
    pub sk_txhash: __u32,
    pub _bits_sk_gso_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_pacing_shift: u8_,
    pub sk_type: u16_,
    pub sk_protocol: u16_,
    pub sk_gso_max_segs: u16_,
    pub sk_lingertime: crate::ctypes::c_ulong,
    pub sk_prot_creator: *mut proto,
    pub sk_callback_lock: rwlock_t,
    pub sk_err: crate::ctypes::c_int,
    pub sk_err_soft: crate::ctypes::c_int,
    pub sk_ack_backlog: u32_,
    pub sk_max_ack_backlog: u32_,
    pub sk_uid: kuid_t,
    pub sk_txrehash: u8_,
    pub sk_prefer_busy_poll: u8_,
    pub sk_busy_poll_budget: u16_,
    pub sk_peer_lock: spinlock_t,
    pub sk_bind_phc: crate::ctypes::c_int,
    pub sk_peer_pid: *mut pid,
    pub sk_peer_cred: *const cred,
    pub sk_rcvtimeo: crate::ctypes::c_long,
    pub sk_stamp: ktime_t,
    pub sk_stamp_seq: seqlock_t,
    pub sk_tsflags: u16_,
    pub sk_shutdown: u8_,
    pub sk_tskey: atomic_t,
    pub sk_zckey: atomic_t,
    pub sk_clockid: u8_,
    pub _bits_sk_txtime_deadline_mode: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_socket: *mut socket,
    pub sk_user_data: *mut crate::ctypes::c_void,
    pub sk_security: *mut crate::ctypes::c_void,
    pub sk_cgrp_data: sock_cgroup_data,
    pub sk_memcg: *mut mem_cgroup,
    pub sk_state_change: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_data_ready: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_write_space: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_error_report: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_backlog_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub sk_validate_xmit_skb: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            dev: *mut net_device,
            skb: *mut sk_buff,
        ) -> *mut sk_buff,
    >,
    pub sk_destruct: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_reuseport_cb: *mut sock_reuseport,
    pub sk_bpf_storage: *mut bpf_local_storage,
    pub sk_rcu: callback_head,
    pub ns_tracker: netns_tracker,
    pub sk_bind2_node: hlist_node,
}
bits sock
    sk_gso_disabled: u8_ as u8 = _bits_sk_gso_disabled 0 1
    sk_kern_sock: u8_ as u8 = _bits_sk_gso_disabled 1 1
    sk_no_check_tx: u8_ as u8 = _bits_sk_gso_disabled 2 1
    sk_no_check_rx: u8_ as u8 = _bits_sk_gso_disabled 3 1
    sk_userlocks: u8_ as u8 = _bits_sk_gso_disabled 4 4
    sk_txtime_deadline_mode: u8_ as u8 = _bits_sk_txtime_deadline_mode 0 1
    sk_txtime_report_errors: u8_ as u8 = _bits_sk_txtime_deadline_mode 1 1
    sk_txtime_unused: u8_ as u8 = _bits_sk_txtime_deadline_mode 2 6

#[repr(C)]
pub struct srcu_struct {
    pub node: *mut srcu_node,
    pub level: [*mut srcu_node; 2usize],
    pub srcu_size_state: crate::ctypes::c_int,
    pub srcu_cb_mutex: mutex,
    pub lock: spinlock_t,
    pub srcu_gp_mutex: mutex,
    pub srcu_idx: crate::ctypes::c_uint,
    pub srcu_gp_seq: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_gp_start: crate::ctypes::c_ulong,
    pub srcu_last_gp_end: crate::ctypes::c_ulong,
    pub srcu_size_jiffies: crate::ctypes::c_ulong,
    pub srcu_n_lock_retries: crate::ctypes::c_ulong,
    pub srcu_n_exp_nodelay: crate::ctypes::c_ulong,
    pub sda: *mut srcu_data,
    pub sda_is_static: bool_,
    pub srcu_barrier_seq: crate::ctypes::c_ulong,
    pub srcu_barrier_mutex: mutex,
    pub srcu_barrier_completion: completion,
    pub srcu_barrier_cpu_cnt: atomic_t,
    pub reschedule_jiffies: crate::ctypes::c_ulong,
    pub reschedule_count: crate::ctypes::c_ulong,
    pub work: delayed_work,
    pub dep_map: lockdep_map,
}

pub type compat_mode_t = u32_;

#[repr(C)]
pub struct shmid64_ds {
    pub shm_perm: ipc64_perm,
    pub shm_segsz: __kernel_size_t,
    pub shm_atime: crate::ctypes::c_ulong,
    pub shm_atime_high: crate::ctypes::c_ulong,
    pub shm_dtime: crate::ctypes::c_ulong,
    pub shm_dtime_high: crate::ctypes::c_ulong,
    pub shm_ctime: crate::ctypes::c_ulong,
    pub shm_ctime_high: crate::ctypes::c_ulong,
    pub shm_cpid: __kernel_pid_t,
    pub shm_lpid: __kernel_pid_t,
    pub shm_nattch: crate::ctypes::c_ulong,
    pub __unused4: crate::ctypes::c_ulong,
    pub __unused5: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct unwind_idx {
    pub addr_offset: crate::ctypes::c_ulong,
    pub insn: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct unwind_table {
    pub list: list_head,
    pub mod_list: list_head,
    pub start: *const unwind_idx,
    pub origin: *const unwind_idx,
    pub stop: *const unwind_idx,
    pub begin_addr: crate::ctypes::c_ulong,
    pub end_addr: crate::ctypes::c_ulong,
}

pub const ELF_SECTION_UNWIND: i32 = 1879048193;

pub const EM_MAX_NUM_CPUS: i32 = 16;

pub const KERNEL_OFFSET: crate::ctypes::c_ulong = 3221225472;

pub const PP_SIGNATURE: i32 = 64;

pub const SECCOMP_ARCH_NATIVE_NAME: &[u8; 4] = b"arm\0";

pub const SECTIONS_SHIFT: i32 = 0;

pub const SEV: &[u8; 91] = b"9998:\tsev\n\t.pushsection \".alt.smp.init\", \"a\"\n\t.align\t2\n\t.long\t9998b - .\n\tnop\n\t.popsection\n\0";

pub const TASK_SIZE_MAX: crate::ctypes::c_ulong = 3204448256;

pub const UAPI_SA_FLAGS: u32 = 3724544007;

pub const URC_CONTINUE_UNWIND: unwind_reason_code = 8;

pub const URC_FAILURE: unwind_reason_code = 9;

pub const URC_OK: unwind_reason_code = 0;

pub const __ARCH_UAPI_SA_FLAGS: i32 = 100663296;

pub const __NR_syscalls: i32 = 452;

pub const __PV_BITS_23_16: i32 = 8454144;

pub const __reg_oper0: &[u8; 4] = b"%R2\0";

pub const __reg_oper1: &[u8; 4] = b"%Q2\0";

pub type unwind_reason_code = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___generic_cmpxchg64_local"]
    pub fn __generic_cmpxchg64_local(
        ptr: *mut crate::ctypes::c_void,
        old: u64_,
        new: u64_,
    ) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___generic_cmpxchg_local"]
    pub fn __generic_cmpxchg_local(
        ptr: *mut crate::ctypes::c_void,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arm_gen_branch"]
    pub fn arm_gen_branch(
        pc: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arm_gen_branch_link"]
    pub fn arm_gen_branch_link(
        pc: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
        warn: bool_,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arm_gen_nop"]
    pub fn arm_gen_nop() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_node_dev_init"]
    pub fn node_dev_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_memory_blocks_under_node"]
    pub fn register_memory_blocks_under_node(
        nid: crate::ctypes::c_int,
        start_pfn: crate::ctypes::c_ulong,
        end_pfn: crate::ctypes::c_ulong,
        context: meminit_context,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thread_task"]
    pub fn thread_task(ti: *mut thread_info) -> *mut task_struct;
}

unsafe extern "C" {
    pub fn __arm_gen_branch(
        pc: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
        link: bool_,
        warn: bool_,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __memcpy(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memmove(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset(
        s: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        n: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset64(
        arg1: *mut u64,
        first: u32,
        arg2: __kernel_size_t,
        second: u32,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __show_regs_alloc_free(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn _find_first_bit_be(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_first_bit_le(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_first_zero_bit_be(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_first_zero_bit_le(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_next_bit_be(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_next_bit_le(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_next_zero_bit_be(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_next_zero_bit_le(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn bitmap_from_arr64(
        bitmap: *mut crate::ctypes::c_ulong,
        buf: *const u64_,
        nbits: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn bitmap_to_arr64(
        buf: *mut u64_,
        bitmap: *const crate::ctypes::c_ulong,
        nbits: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn memchr(
        arg1: *const crate::ctypes::c_void,
        arg2: crate::ctypes::c_int,
        arg3: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memcpy(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memmove(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memset(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_int,
        arg3: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn unwind_backtrace(
        regs: *mut pt_regs,
        tsk: *mut task_struct,
        loglvl: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn unwind_table_add(
        start: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        text_addr: crate::ctypes::c_ulong,
        text_size: crate::ctypes::c_ulong,
    ) -> *mut unwind_table;
}

unsafe extern "C" {
    pub fn unwind_table_del(tab: *mut unwind_table);
}

unsafe extern "C" {
    pub static mut __current: *mut task_struct;
}

unsafe extern "C" {
    pub static mut __entry_task: *mut task_struct;
}

unsafe extern "C" {
    pub static mut kernel_sec_end: u64_;
}

unsafe extern "C" {
    pub static mut kernel_sec_start: u64_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct maple_alloc {
    pub total: crate::ctypes::c_ulong,
    pub node_count: crate::ctypes::c_uchar,
    pub request_count: crate::ctypes::c_uint,
    pub slot: [*mut maple_alloc; 61usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct maple_arange_64 {
    pub parent: *mut maple_pnode,
    pub pivot: [crate::ctypes::c_ulong; 20usize],
    pub slot: [*mut crate::ctypes::c_void; 21usize],
    pub gap: [crate::ctypes::c_ulong; 21usize],
    pub meta: maple_metadata,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct maple_node__parent__parent {
    pub parent: *mut maple_pnode,
    pub slot: [*mut crate::ctypes::c_void; 63usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct maple_range_64 {
    pub parent: *mut maple_pnode,
    pub pivot: [crate::ctypes::c_ulong; 31usize],
    pub anon__slot: maple_range_64__slot,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct maple_range_64__slot__pad {
    pub pad: [*mut crate::ctypes::c_void; 31usize],
    pub meta: maple_metadata,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union maple_range_64__slot {
    pub slot: [*mut crate::ctypes::c_void; 32usize],
    pub anon__pad: maple_range_64__slot__pad,
}

#[repr(C)]
#[repr(align(64))]
pub struct sbitmap_word {
    pub word: crate::ctypes::c_ulong,
    pub _padding_after_word: __BindgenOpaqueArray<[u8; 60usize]>,
    pub cleared: crate::ctypes::c_ulong,
    pub swap_lock: raw_spinlock_t,
}

pub const BALLOON_DEFLATE: vm_event_item = 70;

pub const BALLOON_INFLATE: vm_event_item = 69;

pub const BALLOON_MIGRATE: vm_event_item = 71;

pub const CMA_ALLOC_FAIL: vm_event_item = 61;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 60;

pub const COMPACTFAIL: vm_event_item = 55;

pub const COMPACTFREE_SCANNED: vm_event_item = 52;

pub const COMPACTISOLATED: vm_event_item = 53;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 51;

pub const COMPACTSTALL: vm_event_item = 54;

pub const COMPACTSUCCESS: vm_event_item = 56;

pub const COW_KSM: vm_event_item = 75;

pub const DROP_PAGECACHE: vm_event_item = 43;

pub const DROP_SLAB: vm_event_item = 44;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 59;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 58;

pub const KCOMPACTD_WAKE: vm_event_item = 57;

pub const KSM_SWPIN_COPY: vm_event_item = 74;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 40;

pub const KSWAPD_INODESTEAL: vm_event_item = 38;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 39;

pub const MAPLE_ALLOC_SLOTS: i32 = 61;

pub const MAPLE_ARANGE64_META_MAX: i32 = 31;

pub const MAPLE_ARANGE64_SLOTS: i32 = 21;

pub const MAPLE_NODE_SLOTS: i32 = 63;

pub const MAPLE_RANGE64_SLOTS: i32 = 32;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 78;

pub const OOM_KILL: vm_event_item = 45;

pub const PAGEOUTRUN: vm_event_item = 41;

pub const PGINODESTEAL: vm_event_item = 36;

pub const PGMIGRATE_FAIL: vm_event_item = 47;

pub const PGMIGRATE_SUCCESS: vm_event_item = 46;

pub const PGROTATED: vm_event_item = 42;

pub const SLABS_SCANNED: vm_event_item = 37;

pub const SWAP_RA: vm_event_item = 72;

pub const SWAP_RA_HIT: vm_event_item = 73;

pub const THP_MIGRATION_FAIL: vm_event_item = 49;

pub const THP_MIGRATION_SPLIT: vm_event_item = 50;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 48;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 67;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 62;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 65;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 66;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 64;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 63;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 68;

pub const ZSWPIN: vm_event_item = 76;

pub const ZSWPOUT: vm_event_item = 77;

unsafe extern "C" {
    pub fn page_ext_init_flatmem_late();
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
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 48usize]>,
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
    pub tracepoints_ptrs: *const *mut tracepoint,
    pub num_srcu_structs: crate::ctypes::c_uint,
    pub srcu_struct_ptrs: *mut *mut srcu_struct,
    pub num_bpf_raw_events: crate::ctypes::c_uint,
    pub bpf_raw_events: *mut bpf_raw_event_map,
    pub btf_data_size: crate::ctypes::c_uint,
    pub btf_data: *mut crate::ctypes::c_void,
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
}

#[repr(C)]
#[repr(align(8))]
pub struct _ddebug {
    pub modname: *const crate::ctypes::c_char,
    pub function: *const crate::ctypes::c_char,
    pub filename: *const crate::ctypes::c_char,
    pub format: *const crate::ctypes::c_char,
    pub _bits_lineno: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub key: _ddebug__key,
}
bits _ddebug
    lineno: crate::ctypes::c_uint as u32 = _bits_lineno 0 18
    class_id: crate::ctypes::c_uint as u32 = _bits_lineno 18 6
    flags: crate::ctypes::c_uint as u32 = _bits_lineno 24 8

#[repr(C)]
pub struct cgroup {
    pub self_: cgroup_subsys_state,
    pub flags: crate::ctypes::c_ulong,
    pub level: crate::ctypes::c_int,
    pub max_depth: crate::ctypes::c_int,
    pub nr_descendants: crate::ctypes::c_int,
    pub nr_dying_descendants: crate::ctypes::c_int,
    pub max_descendants: crate::ctypes::c_int,
    pub nr_populated_csets: crate::ctypes::c_int,
    pub nr_populated_domain_children: crate::ctypes::c_int,
    pub nr_populated_threaded_children: crate::ctypes::c_int,
    pub nr_threaded_children: crate::ctypes::c_int,
    pub kill_seq: crate::ctypes::c_uint,
    pub kn: *mut kernfs_node,
    pub procs_file: cgroup_file,
    pub events_file: cgroup_file,
    pub psi_files: [cgroup_file; 3usize],
    pub subtree_control: u16_,
    pub subtree_ss_mask: u16_,
    pub old_subtree_control: u16_,
    pub old_subtree_ss_mask: u16_,
    pub subsys: [*mut cgroup_subsys_state; 13usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 13usize],
    pub dom_cgrp: *mut cgroup,
    pub old_dom_cgrp: *mut cgroup,
    pub rstat_cpu: *mut cgroup_rstat_cpu,
    pub rstat_css_list: list_head,
    pub last_bstat: cgroup_base_stat,
    pub bstat: cgroup_base_stat,
    pub prev_cputime: prev_cputime,
    pub pidlists: list_head,
    pub pidlist_mutex: mutex,
    pub offline_waitq: wait_queue_head_t,
    pub release_agent_work: work_struct,
    pub psi: *mut psi_group,
    pub bpf: cgroup_bpf,
    pub congestion_count: atomic_t,
    pub freezer: cgroup_freezer_state,
    pub ancestors: __IncompleteArrayField<*mut cgroup>,
}

#[repr(C)]
pub struct compat_ipc64_perm {
    pub key: compat_key_t,
    pub uid: __compat_uid32_t,
    pub gid: __compat_gid32_t,
    pub cuid: __compat_uid32_t,
    pub cgid: __compat_gid32_t,
    pub mode: compat_mode_t,
    pub __pad1: __IncompleteArrayField<crate::ctypes::c_uchar>,
    pub seq: compat_ushort_t,
    pub __pad2: compat_ushort_t,
    pub unused1: compat_ulong_t,
    pub unused2: compat_ulong_t,
}

#[repr(C)]
pub struct compat_statfs {
    pub f_type: compat_int_t,
    pub f_bsize: compat_int_t,
    pub f_blocks: compat_int_t,
    pub f_bfree: compat_int_t,
    pub f_bavail: compat_int_t,
    pub f_files: compat_int_t,
    pub f_ffree: compat_int_t,
    pub f_fsid: compat_fsid_t,
    pub f_namelen: compat_int_t,
    pub f_frsize: compat_int_t,
    pub f_flags: compat_int_t,
    pub f_spare: [compat_int_t; 4usize],
}

pub const ARCH_IMPLEMENTS_FLUSH_KERNEL_VMAP_RANGE: i32 = 1;

pub const DYNTICK_IRQ_NONIDLE: crate::ctypes::c_long = 1073741824;

pub const FIXADDR_END: crate::ctypes::c_ulong = 4293918720;

pub const FIXADDR_START: crate::ctypes::c_ulong = 4291297280;

pub const FIXADDR_TOP: crate::ctypes::c_ulong = 4293914624;

pub const FIXMAP_PAGE_CLEAR: i32 = 0;

pub const FIXMAP_PAGE_COMMON: u32 = 579;

pub const FIXMAP_PAGE_IO: u32 = 1619;

pub const FIXMAP_PAGE_NOCACHE: u32 = 1619;

pub const FIX_BTMAP_BEGIN: fixed_addresses = 224;

pub const FIX_BTMAP_END: fixed_addresses = 1;

pub const FIX_EARLYCON_MEM_BASE: fixed_addresses = 0;

pub const FIX_KMAP_BEGIN: fixed_addresses = 1;

pub const FIX_KMAP_END: fixed_addresses = 128;

pub const FIX_TEXT_POKE0: fixed_addresses = 129;

pub const FIX_TEXT_POKE1: fixed_addresses = 130;

pub const KSYM_SYMBOL_LEN: u32 = 650;

pub const NR_FIX_BTMAPS: i32 = 32;

pub const TOTAL_FIX_BTMAPS: i32 = 224;

pub const __end_of_early_ioremap_region: fixed_addresses = 225;

pub const __end_of_fixmap_region: fixed_addresses = 131;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 1;

pub const misc_cgrp_id: cgroup_subsys_id = 12;

pub type __compat_gid_t = u32_;

pub type __compat_uid_t = u32_;

pub type compat_ipc_pid_t = s32;

unsafe extern "C" {
    #[link_name = "kmod_shim_FIXMAP_PAGE_NORMAL"]
    pub fn FIXMAP_PAGE_NORMAL() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_FIXMAP_PAGE_RO"]
    pub fn FIXMAP_PAGE_RO() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kunmap_local"]
    pub fn __kunmap_local(vaddr: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_kexec_protect_crashkres"]
    pub fn arch_kexec_protect_crashkres();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_kexec_unprotect_crashkres"]
    pub fn arch_kexec_unprotect_crashkres();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_elf_core_extra_phdrs"]
    pub fn elf_core_extra_phdrs(cprm: *mut coredump_params) -> Elf32_Half;
}

unsafe extern "C" {
    pub fn __kmap_flush_unused();
}

unsafe extern "C" {
    pub fn __kmap_local_page_prot(
        page: *mut page,
        prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __kmap_local_pfn_prot(
        pfn: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __kmap_local_sched_in();
}

unsafe extern "C" {
    pub fn __kmap_local_sched_out();
}

unsafe extern "C" {
    pub fn __kmap_to_page(addr: *mut crate::ctypes::c_void) -> *mut page;
}

unsafe extern "C" {
    pub fn __nr_free_highpages() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn kmap_local_fork(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn kunmap_local_indexed(vaddr: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    pub static __end_of_fixed_addresses: fixed_addresses;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct page {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: page__lru,
    pub anon___mapcount: page___mapcount,
    pub _refcount: atomic_t,
    pub memcg_data: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct page__lru__compound_head {
    pub compound_head: crate::ctypes::c_ulong,
    pub compound_dtor: crate::ctypes::c_uchar,
    pub compound_order: crate::ctypes::c_uchar,
    pub compound_mapcount: atomic_t,
    pub compound_pincount: atomic_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub free_factor: crate::ctypes::c_short,
    pub lists: [list_head; 12usize],
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
    pub kswapd_failures: crate::ctypes::c_int,
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
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 41usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 4usize],
    pub zone_pgdat: *mut pglist_data,
    pub per_cpu_pageset: *mut per_cpu_pages,
    pub per_cpu_zonestats: *mut per_cpu_zonestat,
    pub pageset_high: crate::ctypes::c_int,
    pub pageset_batch: crate::ctypes::c_int,
    pub pageblock_flags: *mut crate::ctypes::c_ulong,
    pub zone_start_pfn: crate::ctypes::c_ulong,
    pub managed_pages: atomic_long_t,
    pub spanned_pages: crate::ctypes::c_ulong,
    pub present_pages: crate::ctypes::c_ulong,
    pub cma_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
    pub initialized: crate::ctypes::c_int,
    pub _pad1_: cacheline_padding,
    pub free_area: [free_area; 12usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
    pub _pad2_: cacheline_padding,
    pub percpu_drift_mark: crate::ctypes::c_ulong,
    pub compact_cached_free_pfn: crate::ctypes::c_ulong,
    pub compact_cached_migrate_pfn: [crate::ctypes::c_ulong; 2usize],
    pub compact_init_migrate_pfn: crate::ctypes::c_ulong,
    pub compact_init_free_pfn: crate::ctypes::c_ulong,
    pub compact_considered: crate::ctypes::c_uint,
    pub compact_defer_shift: crate::ctypes::c_uint,
    pub compact_order_failed: crate::ctypes::c_int,
    pub compact_blockskip_flush: bool_,
    pub contiguous: bool_,
    pub _pad3_: cacheline_padding,
    pub vm_stat: [atomic_long_t; 11usize],
    pub vm_numa_event: __IncompleteArrayField<atomic_long_t>,
}

#[repr(C)]
pub struct folio {
    pub anon__flags: folio__flags,
    pub _flags_1: crate::ctypes::c_ulong,
    pub __head: crate::ctypes::c_ulong,
    pub _folio_dtor: crate::ctypes::c_uchar,
    pub _folio_order: crate::ctypes::c_uchar,
    pub _total_mapcount: atomic_t,
    pub _pincount: atomic_t,
    pub _private_1: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct hugepage_subpool {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct mm_struct__mm_mt {
    pub mm_mt: maple_tree,
    pub get_unmapped_area: ::core::option::Option<
        unsafe extern "C" fn(
            filp: *mut file,
            addr: crate::ctypes::c_ulong,
            len: crate::ctypes::c_ulong,
            pgoff: crate::ctypes::c_ulong,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_ulong,
    >,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub task_size: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub mm_count: atomic_t,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 42usize],
    pub rss_stat: mm_rss_stat,
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: crate::ctypes::c_ulong,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub tlb_flush_pending: atomic_t,
    pub uprobes_state: uprobes_state,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub lru_gen: mm_struct__mm_mt__lru_gen,
}

#[repr(C)]
pub struct per_cpu_zonestat {
    pub vm_stat_diff: [s8; 11usize],
    pub stat_threshold: s8,
}

#[repr(C)]
pub struct vm_area_struct {
    pub vm_start: crate::ctypes::c_ulong,
    pub vm_end: crate::ctypes::c_ulong,
    pub vm_mm: *mut mm_struct,
    pub vm_page_prot: pgprot_t,
    pub vm_flags: crate::ctypes::c_ulong,
    pub anon__shared: vm_area_struct__shared,
    pub anon_vma_chain: list_head,
    pub anon_vma: *mut anon_vma,
    pub vm_ops: *const vm_operations_struct,
    pub vm_pgoff: crate::ctypes::c_ulong,
    pub vm_file: *mut file,
    pub vm_private_data: *mut crate::ctypes::c_void,
    pub swap_readahead_info: atomic_long_t,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 78usize],
}

#[repr(C)]
pub struct vm_operations_struct {
    pub open: ::core::option::Option<unsafe extern "C" fn(area: *mut vm_area_struct)>,
    pub close: ::core::option::Option<unsafe extern "C" fn(area: *mut vm_area_struct)>,
    pub may_split: ::core::option::Option<
        unsafe extern "C" fn(
            area: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub mremap: ::core::option::Option<
        unsafe extern "C" fn(area: *mut vm_area_struct) -> crate::ctypes::c_int,
    >,
    pub mprotect: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            start: crate::ctypes::c_ulong,
            end: crate::ctypes::c_ulong,
            newflags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub fault: ::core::option::Option<
        unsafe extern "C" fn(vmf: *mut vm_fault) -> vm_fault_t,
    >,
    pub huge_fault: ::core::option::Option<
        unsafe extern "C" fn(vmf: *mut vm_fault, pe_size: page_entry_size) -> vm_fault_t,
    >,
    pub map_pages: ::core::option::Option<
        unsafe extern "C" fn(
            vmf: *mut vm_fault,
            start_pgoff: crate::ctypes::c_ulong,
            end_pgoff: crate::ctypes::c_ulong,
        ) -> vm_fault_t,
    >,
    pub pagesize: ::core::option::Option<
        unsafe extern "C" fn(area: *mut vm_area_struct) -> crate::ctypes::c_ulong,
    >,
    pub page_mkwrite: ::core::option::Option<
        unsafe extern "C" fn(vmf: *mut vm_fault) -> vm_fault_t,
    >,
    pub pfn_mkwrite: ::core::option::Option<
        unsafe extern "C" fn(vmf: *mut vm_fault) -> vm_fault_t,
    >,
    pub access: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
            buf: *mut crate::ctypes::c_void,
            len: crate::ctypes::c_int,
            write: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub name: ::core::option::Option<
        unsafe extern "C" fn(vma: *mut vm_area_struct) -> *const crate::ctypes::c_char,
    >,
    pub find_special_page: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
        ) -> *mut page,
    >,
}

#[repr(C)]
pub union folio__flags {
    pub anon__flags: folio__flags__flags,
    pub page: page,
}

pub const LRU_GEN_PGOFF: u32 = 27;

pub const MAX_LRU_BATCH: i32 = 2048;

pub const MAX_PTRS_PER_PMD: i32 = 1;

pub const MAX_PTRS_PER_PUD: i32 = 1;

pub const MAX_SWAPFILES: i32 = 28;

pub const MIN_LRU_BATCH: i32 = 32;

pub const NR_VM_NUMA_EVENT_ITEMS: i32 = 0;

pub const PAGEFLAGS_MASK: crate::ctypes::c_ulong = 4194303;

pub const SWP_OFFSET_MASK: crate::ctypes::c_ulong = 67108863;

pub const SWP_TYPE_SHIFT: i32 = 26;

pub const UFFDIO_CONTINUE: u32 = 3223366151;

pub const VM_UFFD_MINOR: i32 = 0;

pub const __VM_UFFD_FLAGS: i32 = 4608;

unsafe extern "C" {
    #[link_name = "kmod_shim_NODE_DATA"]
    pub fn NODE_DATA(nid: crate::ctypes::c_int) -> *mut pglist_data;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageVmemmapSelfHosted"]
    pub fn PageVmemmapSelfHosted(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___remove_memory"]
    pub fn __remove_memory(start: u64_, size: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___unmap_hugepage_range_final"]
    pub fn __unmap_hugepage_range_final(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        ref_page: *mut page,
        zap_flags: zap_flags_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_vma_resv_huge_pages"]
    pub fn clear_vma_resv_huge_pages(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_hugetlb_page_range"]
    pub fn copy_hugetlb_page_range(
        dst: *mut mm_struct,
        src: *mut mm_struct,
        dst_vma: *mut vm_area_struct,
        src_vma: *mut vm_area_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_filemap_alloc_folio"]
    pub fn filemap_alloc_folio(gfp: gfp_t, order: crate::ctypes::c_uint) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fold_vm_numa_events"]
    pub fn fold_vm_numa_events();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_headhuge"]
    pub fn folio_test_headhuge(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_hugetlb"]
    pub fn folio_test_hugetlb(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_vmemmap_self_hosted"]
    pub fn folio_test_vmemmap_self_hosted(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_generic_alloc_nodedata"]
    pub fn generic_alloc_nodedata(nid: crate::ctypes::c_int) -> *mut pg_data_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_huge_page_for_hwpoison"]
    pub fn get_huge_page_for_hwpoison(
        pfn: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_hwpoison_huge_page"]
    pub fn get_hwpoison_huge_page(
        page: *mut page,
        hugetlb: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hotplug_memory_notifier"]
    pub fn hotplug_memory_notifier(
        fn_: notifier_fn_t,
        pri: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pmd_unshare"]
    pub fn huge_pmd_unshare(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pmd_unshare_flush"]
    pub fn huge_pmd_unshare_flush(tlb: *mut mmu_gather, vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_change_protection"]
    pub fn hugetlb_change_protection(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        newprot: pgprot_t,
        cp_flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_dup_vma_private"]
    pub fn hugetlb_dup_vma_private(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_file_setup"]
    pub fn hugetlb_file_setup(
        name: *const crate::ctypes::c_char,
        size: usize,
        acctflag: vm_flags_t,
        creat_flags: crate::ctypes::c_int,
        page_size_log: crate::ctypes::c_int,
    ) -> *mut file;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_mcopy_atomic_pte"]
    pub fn hugetlb_mcopy_atomic_pte(
        dst_mm: *mut mm_struct,
        dst_pte: *mut pte_t,
        dst_vma: *mut vm_area_struct,
        dst_addr: crate::ctypes::c_ulong,
        src_addr: crate::ctypes::c_ulong,
        mode: mcopy_atomic_mode,
        pagep: *mut *mut page,
        wp_copy: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_register_node"]
    pub fn hugetlb_register_node(node: *mut node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_show_meminfo_node"]
    pub fn hugetlb_show_meminfo_node(nid: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_split"]
    pub fn hugetlb_split(vma: *mut vm_area_struct, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_unregister_node"]
    pub fn hugetlb_unregister_node(node: *mut node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_unshare_all_pmds"]
    pub fn hugetlb_unshare_all_pmds(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_vma_assert_locked"]
    pub fn hugetlb_vma_assert_locked(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_vma_lock_read"]
    pub fn hugetlb_vma_lock_read(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_vma_lock_write"]
    pub fn hugetlb_vma_lock_write(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_vma_trylock_write"]
    pub fn hugetlb_vma_trylock_write(vma: *mut vm_area_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_vma_unlock_read"]
    pub fn hugetlb_vma_unlock_read(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_vma_unlock_write"]
    pub fn hugetlb_vma_unlock_write(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isolate_or_dissolve_huge_page"]
    pub fn isolate_or_dissolve_huge_page(
        page: *mut page,
        list: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_move_hugetlb_page_tables"]
    pub fn move_hugetlb_page_tables(
        vma: *mut vm_area_struct,
        new_vma: *mut vm_area_struct,
        old_addr: crate::ctypes::c_ulong,
        new_addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_offline_pages"]
    pub fn offline_pages(
        start_pfn: crate::ctypes::c_ulong,
        nr_pages: crate::ctypes::c_ulong,
        zone: *mut zone,
        group: *mut memory_group,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_remove_memory"]
    pub fn remove_memory(start: u64_, size: u64_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_size_to_hstate"]
    pub fn size_to_hstate(size: crate::ctypes::c_ulong) -> *mut hstate;
}

unsafe extern "C" {
    pub fn zero_user_segments(
        page: *mut page,
        start1: crate::ctypes::c_uint,
        end1: crate::ctypes::c_uint,
        start2: crate::ctypes::c_uint,
        end2: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub static mut vm_numa_event: [atomic_long_t; 0usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct kmap_ctrl {
    pub idx: crate::ctypes::c_int,
    pub pteval: [pte_t; 16usize],
}

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
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
    pub btrace_seq: crate::ctypes::c_uint,
    pub policy: crate::ctypes::c_uint,
    pub nr_cpus_allowed: crate::ctypes::c_int,
    pub cpus_ptr: *const cpumask_t,
    pub user_cpus_ptr: *mut cpumask_t,
    pub cpus_mask: cpumask_t,
    pub migration_pending: *mut crate::ctypes::c_void,
    pub migration_disabled: crate::ctypes::c_ushort,
    pub migration_flags: crate::ctypes::c_ushort,
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
    pub robust_list: *mut robust_list_head,
    pub pi_state_list: list_head,
    pub pi_state_cache: *mut futex_pi_state,
    pub futex_exit_mutex: mutex,
    pub futex_state: crate::ctypes::c_uint,
    pub perf_event_ctxp: [*mut perf_event_context; 2usize],
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
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
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub kretprobe_instances: llist_head,
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
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1

pub const arch_task_struct_size: u32 = 2752;

unsafe extern "C" {
    #[link_name = "kmod_shim_check_vmalloc_seq"]
    pub fn check_vmalloc_seq(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_timens_on_fork"]
    pub fn timens_on_fork(nsproxy: *mut nsproxy, tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn __check_vmalloc_seq(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn a15_erratum_get_cpumask(
        this_cpu: crate::ctypes::c_int,
        mm: *mut mm_struct,
        mask: *mut cpumask_t,
    );
}

unsafe extern "C" {
    pub fn check_and_switch_context(mm: *mut mm_struct, tsk: *mut task_struct);
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
    pub s_encoding: *mut unicode_map,
    pub s_encoding_flags: __u16,
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
    pub s_shrink: shrinker,
    pub s_remove_count: atomic_long_t,
    pub s_fsnotify_connectors: atomic_long_t,
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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 36usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct compat_kexec_segment {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct compat_mmsghdr {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct compat_msghdr {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct compat_stat {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct kernfs_global_locks {
    pub open_file_mutex: [mutex; 64usize],
}

pub const BITS_PER_COMPAT_LONG: u32 = 32;

pub const BLKGETDISKSEQ: u32 = 2148012672;

pub const COMPAT_SIGEV_PAD_SIZE: u32 = 13;

pub const FS_IOC_READ_VERITY_METADATA: u32 = 3223873159;

pub const NR_KERNFS_LOCKS: i32 = 64;

pub const NR_KERNFS_LOCK_BITS: i32 = 6;

pub const NR_syscalls: i32 = 452;

pub const __COMPAT_ADDR_BND_PKEY_PAD: u32 = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim___in_oabi_syscall"]
    pub fn __in_oabi_syscall(task: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_oabi_syscall"]
    pub fn in_oabi_syscall() -> bool_;
}

unsafe extern "C" {
    pub fn compat_sys_epoll_pwait(
        epfd: crate::ctypes::c_int,
        events: *mut epoll_event,
        maxevents: crate::ctypes::c_int,
        timeout: crate::ctypes::c_int,
        sigmask: *const compat_sigset_t,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_epoll_pwait2(
        epfd: crate::ctypes::c_int,
        events: *mut epoll_event,
        maxevents: crate::ctypes::c_int,
        timeout: *const __kernel_timespec,
        sigmask: *const compat_sigset_t,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_execve(
        filename: *const crate::ctypes::c_char,
        argv: *const compat_uptr_t,
        envp: *const compat_uptr_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_execveat(
        dfd: crate::ctypes::c_int,
        filename: *const crate::ctypes::c_char,
        argv: *const compat_uptr_t,
        envp: *const compat_uptr_t,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_fanotify_mark(
        arg1: crate::ctypes::c_int,
        arg2: crate::ctypes::c_uint,
        arg3: __u32,
        arg4: __u32,
        arg5: crate::ctypes::c_int,
        arg6: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_fcntl(
        fd: crate::ctypes::c_uint,
        cmd: crate::ctypes::c_uint,
        arg: compat_ulong_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_fcntl64(
        fd: crate::ctypes::c_uint,
        cmd: crate::ctypes::c_uint,
        arg: compat_ulong_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_fstatfs(
        fd: crate::ctypes::c_uint,
        buf: *mut compat_statfs,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_fstatfs64(
        fd: crate::ctypes::c_uint,
        sz: compat_size_t,
        buf: *mut compat_statfs64,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_ftruncate(
        arg1: crate::ctypes::c_uint,
        arg2: compat_off_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_get_robust_list(
        pid: crate::ctypes::c_int,
        head_ptr: *mut compat_uptr_t,
        len_ptr: *mut compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_getdents(
        fd: crate::ctypes::c_uint,
        dirent: *mut compat_linux_dirent,
        count: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_getitimer(
        which: crate::ctypes::c_int,
        it: *mut old_itimerval32,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_getrlimit(
        resource: crate::ctypes::c_uint,
        rlim: *mut compat_rlimit,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_getrusage(
        who: crate::ctypes::c_int,
        ru: *mut compat_rusage,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_gettimeofday(
        tv: *mut old_timeval32,
        tz: *mut timezone,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_io_pgetevents(
        ctx_id: compat_aio_context_t,
        min_nr: compat_long_t,
        nr: compat_long_t,
        events: *mut io_event,
        timeout: *mut old_timespec32,
        usig: *const __compat_aio_sigset,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_io_pgetevents_time64(
        ctx_id: compat_aio_context_t,
        min_nr: compat_long_t,
        nr: compat_long_t,
        events: *mut io_event,
        timeout: *mut __kernel_timespec,
        usig: *const __compat_aio_sigset,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_io_setup(
        nr_reqs: crate::ctypes::c_uint,
        ctx32p: *mut u32_,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_io_submit(
        ctx_id: compat_aio_context_t,
        nr: crate::ctypes::c_int,
        iocb: *mut u32_,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_ioctl(
        fd: crate::ctypes::c_uint,
        cmd: crate::ctypes::c_uint,
        arg: compat_ulong_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_ipc(
        arg1: u32_,
        arg2: crate::ctypes::c_int,
        arg3: crate::ctypes::c_int,
        arg4: u32_,
        arg5: compat_uptr_t,
        arg6: u32_,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_kexec_load(
        entry: compat_ulong_t,
        nr_segments: compat_ulong_t,
        arg1: *mut compat_kexec_segment,
        flags: compat_ulong_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_keyctl(
        option: u32_,
        arg2: u32_,
        arg3: u32_,
        arg4: u32_,
        arg5: u32_,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_lookup_dcookie(
        arg1: u32_,
        arg2: u32_,
        arg3: *mut crate::ctypes::c_char,
        arg4: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_lseek(
        arg1: crate::ctypes::c_uint,
        arg2: compat_off_t,
        arg3: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_mq_getsetattr(
        mqdes: mqd_t,
        u_mqstat: *const compat_mq_attr,
        u_omqstat: *mut compat_mq_attr,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_mq_notify(
        mqdes: mqd_t,
        u_notification: *const compat_sigevent,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_mq_open(
        u_name: *const crate::ctypes::c_char,
        oflag: crate::ctypes::c_int,
        mode: compat_mode_t,
        u_attr: *mut compat_mq_attr,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_msgctl(
        first: crate::ctypes::c_int,
        second: crate::ctypes::c_int,
        uptr: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_msgrcv(
        msqid: crate::ctypes::c_int,
        msgp: compat_uptr_t,
        msgsz: compat_ssize_t,
        msgtyp: compat_long_t,
        msgflg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_msgsnd(
        msqid: crate::ctypes::c_int,
        msgp: compat_uptr_t,
        msgsz: compat_ssize_t,
        msgflg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_newfstat(
        fd: crate::ctypes::c_uint,
        statbuf: *mut compat_stat,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_newfstatat(
        dfd: crate::ctypes::c_uint,
        filename: *const crate::ctypes::c_char,
        statbuf: *mut compat_stat,
        flag: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_newlstat(
        filename: *const crate::ctypes::c_char,
        statbuf: *mut compat_stat,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_newstat(
        filename: *const crate::ctypes::c_char,
        statbuf: *mut compat_stat,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_old_readdir(
        fd: crate::ctypes::c_uint,
        arg1: *mut compat_old_linux_dirent,
        count: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_old_select(
        arg: *mut compat_sel_arg_struct,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_open(
        filename: *const crate::ctypes::c_char,
        flags: crate::ctypes::c_int,
        mode: umode_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_open_by_handle_at(
        mountdirfd: crate::ctypes::c_int,
        handle: *mut file_handle,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_openat(
        dfd: crate::ctypes::c_int,
        filename: *const crate::ctypes::c_char,
        flags: crate::ctypes::c_int,
        mode: umode_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_ppoll_time32(
        ufds: *mut pollfd,
        nfds: crate::ctypes::c_uint,
        tsp: *mut old_timespec32,
        sigmask: *const compat_sigset_t,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_ppoll_time64(
        ufds: *mut pollfd,
        nfds: crate::ctypes::c_uint,
        tsp: *mut __kernel_timespec,
        sigmask: *const compat_sigset_t,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_preadv(
        fd: compat_ulong_t,
        vec: *const iovec,
        vlen: compat_ulong_t,
        pos_low: u32_,
        pos_high: u32_,
    ) -> isize;
}

unsafe extern "C" {
    pub fn compat_sys_preadv2(
        fd: compat_ulong_t,
        vec: *const iovec,
        vlen: compat_ulong_t,
        pos_low: u32_,
        pos_high: u32_,
        flags: rwf_t,
    ) -> isize;
}

unsafe extern "C" {
    pub fn compat_sys_pselect6_time32(
        n: crate::ctypes::c_int,
        inp: *mut compat_ulong_t,
        outp: *mut compat_ulong_t,
        exp: *mut compat_ulong_t,
        tsp: *mut old_timespec32,
        sig: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_pselect6_time64(
        n: crate::ctypes::c_int,
        inp: *mut compat_ulong_t,
        outp: *mut compat_ulong_t,
        exp: *mut compat_ulong_t,
        tsp: *mut __kernel_timespec,
        sig: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_ptrace(
        request: compat_long_t,
        pid: compat_long_t,
        addr: compat_long_t,
        data: compat_long_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_pwritev(
        fd: compat_ulong_t,
        vec: *const iovec,
        vlen: compat_ulong_t,
        pos_low: u32_,
        pos_high: u32_,
    ) -> isize;
}

unsafe extern "C" {
    pub fn compat_sys_pwritev2(
        fd: compat_ulong_t,
        vec: *const iovec,
        vlen: compat_ulong_t,
        pos_low: u32_,
        pos_high: u32_,
        flags: rwf_t,
    ) -> isize;
}

unsafe extern "C" {
    pub fn compat_sys_recv(
        fd: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        len: compat_size_t,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_recvfrom(
        fd: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        len: compat_size_t,
        flags: crate::ctypes::c_uint,
        addr: *mut sockaddr,
        addrlen: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_recvmmsg_time32(
        fd: crate::ctypes::c_int,
        mmsg: *mut compat_mmsghdr,
        vlen: crate::ctypes::c_uint,
        flags: crate::ctypes::c_uint,
        timeout: *mut old_timespec32,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_recvmmsg_time64(
        fd: crate::ctypes::c_int,
        mmsg: *mut compat_mmsghdr,
        vlen: crate::ctypes::c_uint,
        flags: crate::ctypes::c_uint,
        timeout: *mut __kernel_timespec,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_recvmsg(
        fd: crate::ctypes::c_int,
        msg: *mut compat_msghdr,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_rt_sigaction(
        arg1: crate::ctypes::c_int,
        arg2: *const compat_sigaction,
        arg3: *mut compat_sigaction,
        arg4: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_rt_sigpending(
        uset: *mut compat_sigset_t,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_rt_sigprocmask(
        how: crate::ctypes::c_int,
        set: *mut compat_sigset_t,
        oset: *mut compat_sigset_t,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_rt_sigqueueinfo(
        pid: compat_pid_t,
        sig: crate::ctypes::c_int,
        uinfo: *mut compat_siginfo,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_rt_sigsuspend(
        unewset: *mut compat_sigset_t,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_rt_sigtimedwait_time32(
        uthese: *mut compat_sigset_t,
        uinfo: *mut compat_siginfo,
        uts: *mut old_timespec32,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_rt_sigtimedwait_time64(
        uthese: *mut compat_sigset_t,
        uinfo: *mut compat_siginfo,
        uts: *mut __kernel_timespec,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_rt_tgsigqueueinfo(
        tgid: compat_pid_t,
        pid: compat_pid_t,
        sig: crate::ctypes::c_int,
        uinfo: *mut compat_siginfo,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sched_getaffinity(
        pid: compat_pid_t,
        len: crate::ctypes::c_uint,
        user_mask_ptr: *mut compat_ulong_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sched_setaffinity(
        pid: compat_pid_t,
        len: crate::ctypes::c_uint,
        user_mask_ptr: *mut compat_ulong_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_select(
        n: crate::ctypes::c_int,
        inp: *mut compat_ulong_t,
        outp: *mut compat_ulong_t,
        exp: *mut compat_ulong_t,
        tvp: *mut old_timeval32,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_semctl(
        semid: crate::ctypes::c_int,
        semnum: crate::ctypes::c_int,
        cmd: crate::ctypes::c_int,
        arg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sendfile(
        out_fd: crate::ctypes::c_int,
        in_fd: crate::ctypes::c_int,
        offset: *mut compat_off_t,
        count: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sendfile64(
        out_fd: crate::ctypes::c_int,
        in_fd: crate::ctypes::c_int,
        offset: *mut compat_loff_t,
        count: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sendmmsg(
        fd: crate::ctypes::c_int,
        mmsg: *mut compat_mmsghdr,
        vlen: crate::ctypes::c_uint,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sendmsg(
        fd: crate::ctypes::c_int,
        msg: *mut compat_msghdr,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_set_robust_list(
        head: *mut compat_robust_list_head,
        len: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_setitimer(
        which: crate::ctypes::c_int,
        in_: *mut old_itimerval32,
        out: *mut old_itimerval32,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_setrlimit(
        resource: crate::ctypes::c_uint,
        rlim: *mut compat_rlimit,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_settimeofday(
        tv: *mut old_timeval32,
        tz: *mut timezone,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_shmat(
        shmid: crate::ctypes::c_int,
        shmaddr: compat_uptr_t,
        shmflg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_shmctl(
        first: crate::ctypes::c_int,
        second: crate::ctypes::c_int,
        uptr: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sigaltstack(
        uss_ptr: *const compat_stack_t,
        uoss_ptr: *mut compat_stack_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_signalfd(
        ufd: crate::ctypes::c_int,
        sigmask: *const compat_sigset_t,
        sigsetsize: compat_size_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_signalfd4(
        ufd: crate::ctypes::c_int,
        sigmask: *const compat_sigset_t,
        sigsetsize: compat_size_t,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sigpending(set: *mut compat_old_sigset_t) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sigprocmask(
        how: crate::ctypes::c_int,
        nset: *mut compat_old_sigset_t,
        oset: *mut compat_old_sigset_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_socketcall(
        call: crate::ctypes::c_int,
        args: *mut u32_,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_statfs(
        pathname: *const crate::ctypes::c_char,
        buf: *mut compat_statfs,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_statfs64(
        pathname: *const crate::ctypes::c_char,
        sz: compat_size_t,
        buf: *mut compat_statfs64,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_sysinfo(info: *mut compat_sysinfo) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_timer_create(
        which_clock: clockid_t,
        timer_event_spec: *mut compat_sigevent,
        created_timer_id: *mut timer_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_times(tbuf: *mut compat_tms) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_truncate(
        arg1: *const crate::ctypes::c_char,
        arg2: compat_off_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_ustat(
        dev: crate::ctypes::c_uint,
        u32_: *mut compat_ustat,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_wait4(
        pid: compat_pid_t,
        stat_addr: *mut compat_uint_t,
        options: crate::ctypes::c_int,
        ru: *mut compat_rusage,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn compat_sys_waitid(
        arg1: crate::ctypes::c_int,
        arg2: compat_pid_t,
        arg3: *mut compat_siginfo,
        arg4: crate::ctypes::c_int,
        arg5: *mut compat_rusage,
    ) -> crate::ctypes::c_long;
}

#[repr(C)]
pub struct acpi_osc_context {
    _unused: [u8; 0],
}

#[repr(C, packed)]
pub struct acpi_cedt_header {
    pub type_: u8_,
    pub reserved: u8_,
    pub length: u16_,
}

#[repr(C, packed)]
pub struct acpi_prmt_module_header {
    pub revision: u16_,
    pub length: u16_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_create_platform_device"]
    pub fn acpi_create_platform_device(
        adev: *mut acpi_device,
        properties: *const property_entry,
    ) -> *mut platform_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_state_d0"]
    pub fn acpi_dev_state_d0(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_uid_to_integer"]
    pub fn acpi_dev_uid_to_integer(
        adev: *mut acpi_device,
        integer: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_device_notify"]
    pub fn acpi_device_notify(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_device_notify_remove"]
    pub fn acpi_device_notify_remove(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dma_get_range"]
    pub fn acpi_dma_get_range(
        dev: *mut device,
        map: *mut *const bus_dma_region,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dma_supported"]
    pub fn acpi_dma_supported(adev: *const acpi_device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_evaluation_failure_warn"]
    pub fn acpi_evaluation_failure_warn(
        handle: acpi_handle,
        name: *const crate::ctypes::c_char,
        status: acpi_status,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_execute_reg_methods"]
    pub fn acpi_execute_reg_methods(
        device: acpi_handle,
        nax_depth: u32_,
        space_id: acpi_adr_space_type,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_local_address"]
    pub fn acpi_get_local_address(
        handle: acpi_handle,
        addr: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_subsystem_id"]
    pub fn acpi_get_subsystem_id(handle: acpi_handle) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_address_space_handler_no_reg"]
    pub fn acpi_install_address_space_handler_no_reg(
        device: acpi_handle,
        space_id: acpi_adr_space_type,
        handler: acpi_adr_space_handler,
        setup: acpi_adr_space_setup,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_physical_table"]
    pub fn acpi_install_physical_table(address: acpi_physical_address) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_table"]
    pub fn acpi_install_table(table: *mut acpi_table_header) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_reduced_hardware"]
    pub fn acpi_reduced_hardware() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cxl_mem_active"]
    pub fn cxl_mem_active() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_acpi_data_node"]
    pub fn is_acpi_data_node(fwnode: *const fwnode_handle) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_acpi_device_node"]
    pub fn is_acpi_device_node(fwnode: *const fwnode_handle) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_node_to_pxm"]
    pub fn node_to_pxm(node: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_to_acpi_data_node"]
    pub fn to_acpi_data_node(fwnode: *const fwnode_handle) -> *mut acpi_data_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_to_acpi_device_node"]
    pub fn to_acpi_device_node(fwnode: *const fwnode_handle) -> *mut acpi_device;
}

#[repr(C)]
pub struct msi_desc {
    pub irq: crate::ctypes::c_uint,
    pub nvec_used: crate::ctypes::c_uint,
    pub dev: *mut device,
    pub msg: msi_msg,
    pub affinity: *mut irq_affinity_desc,
    pub sysfs_attrs: *mut device_attribute,
    pub write_msi_msg: ::core::option::Option<
        unsafe extern "C" fn(entry: *mut msi_desc, data: *mut crate::ctypes::c_void),
    >,
    pub write_msi_msg_data: *mut crate::ctypes::c_void,
    pub msi_index: u16_,
    pub pci: pci_msi_desc,
}

unsafe extern "C" {
    pub fn generic_handle_arch_irq(regs: *mut pt_regs);
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct dst_entry {
    pub dev: *mut net_device,
    pub ops: *mut dst_ops,
    pub _metrics: crate::ctypes::c_ulong,
    pub expires: crate::ctypes::c_ulong,
    pub xfrm: *mut xfrm_state,
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
    pub __use: crate::ctypes::c_int,
    pub lastuse: crate::ctypes::c_ulong,
    pub lwtstate: *mut lwtunnel_state,
    pub callback_head: callback_head,
    pub error: crate::ctypes::c_short,
    pub __pad: crate::ctypes::c_short,
    pub tclassid: __u32,
    pub __refcnt: atomic_t,
    pub dev_tracker: netdevice_tracker,
}

#[repr(C)]
#[repr(align(16))]
pub struct net_device_core_stats {
    pub rx_dropped: crate::ctypes::c_ulong,
    pub tx_dropped: crate::ctypes::c_ulong,
    pub rx_nohandler: crate::ctypes::c_ulong,
    pub rx_otherhost_dropped: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(64))]
pub struct Qdisc {
    pub enqueue: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            sch: *mut Qdisc,
            to_free: *mut *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub dequeue: ::core::option::Option<
        unsafe extern "C" fn(sch: *mut Qdisc) -> *mut sk_buff,
    >,
    pub flags: crate::ctypes::c_uint,
    pub limit: u32_,
    pub ops: *const Qdisc_ops,
    pub stab: *mut qdisc_size_table,
    pub hash: hlist_node,
    pub handle: u32_,
    pub parent: u32_,
    pub dev_queue: *mut netdev_queue,
    pub rate_est: *mut net_rate_estimator,
    pub cpu_bstats: *mut gnet_stats_basic_sync,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_sync,
    pub qstats: gnet_stats_queue,
    pub state: crate::ctypes::c_ulong,
    pub state2: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: [u8; 16usize],
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 48usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
#[repr(align(64))]
pub struct fqdir {
    pub high_thresh: crate::ctypes::c_long,
    pub low_thresh: crate::ctypes::c_long,
    pub timeout: crate::ctypes::c_int,
    pub max_dist: crate::ctypes::c_int,
    pub f: *mut inet_frags,
    pub net: *mut net,
    pub dead: bool_,
    pub _padding_after_dead: __BindgenOpaqueArray<[u8; 39usize]>,
    pub rhashtable: rhashtable,
    pub _padding_after_rhashtable: __BindgenOpaqueArray<[u8; 40usize]>,
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
    pub free_list: llist_node,
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
    pub wireless_handlers: *mut iw_handler_def,
    pub wireless_data: *mut iw_public_data,
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
    pub dsa_ptr: *mut dsa_port,
    pub tipc_ptr: *mut tipc_bearer,
    pub atalk_ptr: *mut crate::ctypes::c_void,
    pub ax25_ptr: *mut ax25_dev,
    pub ieee80211_ptr: *mut wireless_dev,
    pub ieee802154_ptr: *mut wpan_dev,
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
    pub _padding_after_index_hlist: [u8; 32usize],
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
    pub fcoe_ddp_xid: crate::ctypes::c_uint,
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
#[repr(align(64))]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub kobj: kobject,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: atomic_long_t,
    pub sb_dev: *mut net_device,
    pub pool: *mut xsk_buff_pool,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub dql: dql,
}

#[repr(C)]
#[repr(align(64))]
pub struct page_pool {
    pub p: page_pool_params,
    pub release_dw: delayed_work,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
    >,
    pub defer_start: crate::ctypes::c_ulong,
    pub defer_warn: crate::ctypes::c_ulong,
    pub pages_state_hold_cnt: u32_,
    pub frag_offset: crate::ctypes::c_uint,
    pub frag_page: *mut page,
    pub frag_users: crate::ctypes::c_long,
    pub alloc_stats: page_pool_alloc_stats,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: [u8; 28usize],
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub recycle_stats: *mut page_pool_recycle_stats,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
}

#[repr(C)]
#[repr(align(64))]
pub struct softnet_data {
    pub poll_list: list_head,
    pub process_queue: sk_buff_head,
    pub processed: crate::ctypes::c_uint,
    pub time_squeeze: crate::ctypes::c_uint,
    pub received_rps: crate::ctypes::c_uint,
    pub rps_ipi_list: *mut softnet_data,
    pub flow_limit: *mut sd_flow_limit,
    pub output_queue: *mut Qdisc,
    pub output_queue_tailp: *mut *mut Qdisc,
    pub completion_queue: *mut sk_buff,
    pub xfrm_backlog: sk_buff_head,
    pub xmit: softnet_data__xmit,
    pub _padding_after_xmit: __BindgenOpaqueArray<[u8; 52usize]>,
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 60usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub input_queue_tail: crate::ctypes::c_uint,
    pub dropped: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub _padding_after_backlog: __BindgenOpaqueArray<[u8; 48usize]>,
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub defer_csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub udp_flags: crate::ctypes::c_ulong,
    pub pending: crate::ctypes::c_int,
    pub encap_type: __u8,
    pub pcflag: __u8,
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
            udp_offset: crate::ctypes::c_uint,
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
    pub _padding_after_gro_complete: __BindgenOpaqueArray<[u8; 44usize]>,
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
}

#[repr(C)]
#[repr(align(8))]
pub struct neighbour {
    pub next: *mut neighbour,
    pub tbl: *mut neigh_table,
    pub parms: *mut neigh_parms,
    pub confirmed: crate::ctypes::c_ulong,
    pub updated: crate::ctypes::c_ulong,
    pub lock: rwlock_t,
    pub refcnt: refcount_t,
    pub arp_queue_len_bytes: crate::ctypes::c_uint,
    pub arp_queue: sk_buff_head,
    pub timer: timer_list,
    pub used: crate::ctypes::c_ulong,
    pub probes: atomic_t,
    pub nud_state: u8_,
    pub type_: u8_,
    pub dead: u8_,
    pub protocol: u8_,
    pub flags: u32_,
    pub ha_lock: seqlock_t,
    pub _padding_after_ha_lock: [u8; 4usize],
    pub ha: [crate::ctypes::c_uchar; 32usize],
    pub hh: hh_cache,
    pub output: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut neighbour,
            arg2: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub ops: *const neigh_ops,
    pub gc_list: list_head,
    pub managed_list: list_head,
    pub rcu: callback_head,
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub primary_key: __IncompleteArrayField<u8_>,
}

#[repr(C)]
pub struct ipv4_devconf {
    pub sysctl: *mut crate::ctypes::c_void,
    pub data: [crate::ctypes::c_int; 33usize],
    pub state: [crate::ctypes::c_ulong; 2usize],
}

#[repr(C)]
pub struct net_protocol {
    pub handler: ::core::option::Option<
        unsafe extern "C" fn(skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub err_handler: ::core::option::Option<
        unsafe extern "C" fn(skb: *mut sk_buff, info: u32_) -> crate::ctypes::c_int,
    >,
    pub _bits_no_policy: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_no_policy: [u8; 3usize],
}
bits net_protocol
    no_policy: crate::ctypes::c_uint as u32 = _bits_no_policy 0 1
    icmp_strict_tag_validation: crate::ctypes::c_uint as u32 = _bits_no_policy 1 1

#[repr(C)]
pub struct netns_sysctl_ipv6 {
    pub hdr: *mut ctl_table_header,
    pub route_hdr: *mut ctl_table_header,
    pub icmp_hdr: *mut ctl_table_header,
    pub frags_hdr: *mut ctl_table_header,
    pub xfrm6_hdr: *mut ctl_table_header,
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
    pub icmpv6_ratemask: [crate::ctypes::c_ulong; 8usize],
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
    pub skip_notify_on_dev_down: crate::ctypes::c_int,
    pub fib_notify_on_flag_change: u8_,
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
        unsafe extern "C" fn(
            sk: *mut sock,
            flags: crate::ctypes::c_int,
            err: *mut crate::ctypes::c_int,
            kern: bool_,
        ) -> *mut sock,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            cmd: crate::ctypes::c_int,
            arg: crate::ctypes::c_ulong,
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
    pub sendpage: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            page: *mut page,
            offset: crate::ctypes::c_int,
            size: usize,
            flags: crate::ctypes::c_int,
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
    pub psock_update_sk_prot: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            psock: *mut sk_psock,
            restore: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub inuse_idx: crate::ctypes::c_uint,
    pub forward_alloc_get: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock) -> crate::ctypes::c_int,
    >,
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
pub struct proto_ops {
    pub family: crate::ctypes::c_int,
    pub owner: *mut module,
    pub release: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            myaddr: *mut sockaddr,
            sockaddr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub connect: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            vaddr: *mut sockaddr,
            sockaddr_len: crate::ctypes::c_int,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socketpair: ::core::option::Option<
        unsafe extern "C" fn(
            sock1: *mut socket,
            sock2: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub accept: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            newsock: *mut socket,
            flags: crate::ctypes::c_int,
            kern: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub getname: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            addr: *mut sockaddr,
            peer: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub poll: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            sock: *mut socket,
            wait: *mut poll_table_struct,
        ) -> __poll_t,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub gettstamp: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            userstamp: *mut crate::ctypes::c_void,
            timeval: bool_,
            time32: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub listen: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub shutdown: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub setsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
            optval: sockptr_t,
            optlen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
            optval: *mut crate::ctypes::c_char,
            optlen: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub show_fdinfo: ::core::option::Option<
        unsafe extern "C" fn(m: *mut seq_file, sock: *mut socket),
    >,
    pub sendmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            m: *mut msghdr,
            total_len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub recvmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            m: *mut msghdr,
            total_len: usize,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub mmap: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            sock: *mut socket,
            vma: *mut vm_area_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub sendpage: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            page: *mut page,
            offset: crate::ctypes::c_int,
            size: usize,
            flags: crate::ctypes::c_int,
        ) -> isize,
    >,
    pub splice_read: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            ppos: *mut loff_t,
            pipe: *mut pipe_inode_info,
            len: usize,
            flags: crate::ctypes::c_uint,
        ) -> isize,
    >,
    pub splice_eof: ::core::option::Option<unsafe extern "C" fn(sock: *mut socket)>,
    pub set_peek_off: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            val: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub peek_len: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub read_sock: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            desc: *mut read_descriptor_t,
            recv_actor: sk_read_actor_t,
        ) -> crate::ctypes::c_int,
    >,
    pub read_skb: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            recv_actor: skb_read_actor_t,
        ) -> crate::ctypes::c_int,
    >,
    pub sendpage_locked: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            page: *mut page,
            offset: crate::ctypes::c_int,
            size: usize,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sendmsg_locked: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            msg: *mut msghdr,
            size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub set_rcvlowat: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            val: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct xfrm_dev_offload {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub real_dev: *mut net_device,
    pub offload_handle: crate::ctypes::c_ulong,
    pub _bits_dir: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_dir: [u8; 3usize],
}
bits xfrm_dev_offload
    dir: u8_ as u8 = _bits_dir 0 2

pub const CLONED_OFFSET: u32 = 98;

pub const PAGE_POOL_DMA_USE_PP_FRAG_COUNT: i32 = 1;

pub const PKT_TYPE_OFFSET: u32 = 100;

pub const PKT_VLAN_PRESENT_OFFSET: u32 = 102;

pub type netdev_priv_flags = crate::ctypes::c_ulonglong;

#[repr(C)]
#[repr(align(64))]
pub struct bpf_map {
    pub ops: *const bpf_map_ops,
    pub inner_map_meta: *mut bpf_map,
    pub security: *mut crate::ctypes::c_void,
    pub map_type: bpf_map_type,
    pub key_size: u32_,
    pub value_size: u32_,
    pub max_entries: u32_,
    pub map_extra: u64_,
    pub map_flags: u32_,
    pub spin_lock_off: crate::ctypes::c_int,
    pub kptr_off_tab: *mut bpf_map_value_off,
    pub timer_off: crate::ctypes::c_int,
    pub id: u32_,
    pub numa_node: crate::ctypes::c_int,
    pub btf_key_type_id: u32_,
    pub btf_value_type_id: u32_,
    pub btf_vmlinux_value_type_id: u32_,
    pub btf: *mut btf,
    pub objcg: *mut obj_cgroup,
    pub name: [crate::ctypes::c_char; 16usize],
    pub off_arr: *mut bpf_map_off_arr,
    pub _padding_after_off_arr: [u8; 24usize],
    pub refcnt: atomic64_t,
    pub usercnt: atomic64_t,
    pub anon__work: bpf_map__work,
    pub freeze_mutex: mutex,
    pub writecnt: atomic64_t,
    pub owner_lock: spinlock_t,
    pub owner: *mut bpf_map_owner,
    pub bypass_spec_v1: bool_,
    pub frozen: bool_,
    pub free_after_mult_rcu_gp: bool_,
    pub elem_count: *mut s64,
    pub cookie: u64_,
}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_dynptr {
    pub _bits_after_start: __BindgenBitfieldUnit<[u8; 16usize]>,
}
impl bpf_dynptr {}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_dynptr_kern {
    pub data: *mut crate::ctypes::c_void,
    pub size: u32_,
    pub offset: u32_,
}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_timer {
    pub _bits_after_start: __BindgenBitfieldUnit<[u8; 16usize]>,
}
impl bpf_timer {}

#[repr(C)]
#[repr(align(8))]
pub union sk_reuseport_md__migrating_sk {
    pub migrating_sk: *mut bpf_sock,
    pub _bits_after_migrating_sk: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl sk_reuseport_md__migrating_sk {}

#[repr(C)]
#[repr(align(8))]
pub union sk_reuseport_md__sk {
    pub sk: *mut bpf_sock,
    pub _bits_after_sk: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl sk_reuseport_md__sk {}

pub const BPF_DYNPTR_NR_SLOTS: u32 = 2;

pub const BPF_DYNPTR_SIZE: u32 = 16;

#[repr(C)]
#[repr(align(4))]
pub struct nft_set_ext {
    pub genmask: u8_,
    pub offset: [u8_; 9usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
#[repr(align(64))]
pub struct nft_set {
    pub list: list_head,
    pub bindings: list_head,
    pub refs: refcount_t,
    pub table: *mut nft_table,
    pub net: possible_net_t,
    pub name: *mut crate::ctypes::c_char,
    pub handle: u64_,
    pub ktype: u32_,
    pub dtype: u32_,
    pub objtype: u32_,
    pub size: u32_,
    pub field_len: [u8_; 16usize],
    pub field_count: u8_,
    pub use_: u32_,
    pub nelems: atomic_t,
    pub ndeact: u32_,
    pub timeout: u64_,
    pub gc_int: u32_,
    pub policy: u16_,
    pub udlen: u16_,
    pub udata: *mut crate::ctypes::c_uchar,
    pub pending_update: list_head,
    pub _padding_after_pending_update: [u8; 12usize],
    pub ops: *const nft_set_ops,
    pub _bits_flags: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub klen: u8_,
    pub dlen: u8_,
    pub num_exprs: u8_,
    pub exprs: [*mut nft_expr; 2usize],
    pub catchall_list: list_head,
    pub _padding_after_catchall_list: [u8; 4usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_set
    flags: u16_ as u16 = _bits_flags 0 13
    dead: u16_ as u16 = _bits_flags 13 1
    genmask: u16_ as u16 = _bits_flags 14 2

#[repr(C)]
#[repr(align(8))]
pub struct nft_rule_blob {
    pub size: crate::ctypes::c_ulong,
    pub _padding_after_size: [u8; 4usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}

#[repr(C)]
#[repr(align(8))]
pub struct nft_rule_dp {
    pub _bits_is_last: __BindgenBitfieldUnit<[u8; 7usize]>,
    pub _padding_after__bits_is_last: u8,
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_rule_dp
    is_last: u64_ as u64 = _bits_is_last 0 1
    dlen: u64_ as u64 = _bits_is_last 1 12
    handle: u64_ as u64 = _bits_is_last 13 42

#[repr(C)]
pub struct nf_flow_key {
    pub meta: flow_dissector_key_meta,
    pub control: flow_dissector_key_control,
    pub enc_control: flow_dissector_key_control,
    pub basic: flow_dissector_key_basic,
    pub vlan: flow_dissector_key_vlan,
    pub cvlan: flow_dissector_key_vlan,
    pub anon__ipv4: nf_flow_key__ipv4,
    pub enc_key_id: flow_dissector_key_keyid,
    pub anon__enc_ipv4: nf_flow_key__enc_ipv4,
    pub tcp: flow_dissector_key_tcp,
    pub tp: flow_dissector_key_ports,
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
    pub _padding_after_err_stats: __BindgenOpaqueArray<[u8; 48usize]>,
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
pub struct mtd_master {
    pub partitions_lock: mutex,
    pub chrdev_lock: mutex,
    pub _bits_suspended: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_suspended: [u8; 3usize],
}
bits mtd_master
    suspended: crate::ctypes::c_uint as u32 = _bits_suspended 0 1

#[repr(C)]
pub struct scsi_host_template {
    pub cmd_size: crate::ctypes::c_uint,
    pub queuecommand: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut Scsi_Host,
            arg2: *mut scsi_cmnd,
        ) -> crate::ctypes::c_int,
    >,
    pub commit_rqs: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut Scsi_Host, arg2: u16_),
    >,
    pub module: *mut module,
    pub name: *const crate::ctypes::c_char,
    pub info: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut Scsi_Host) -> *const crate::ctypes::c_char,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut scsi_device,
            cmd: crate::ctypes::c_uint,
            arg: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub init_cmd_priv: ::core::option::Option<
        unsafe extern "C" fn(
            shost: *mut Scsi_Host,
            cmd: *mut scsi_cmnd,
        ) -> crate::ctypes::c_int,
    >,
    pub exit_cmd_priv: ::core::option::Option<
        unsafe extern "C" fn(
            shost: *mut Scsi_Host,
            cmd: *mut scsi_cmnd,
        ) -> crate::ctypes::c_int,
    >,
    pub eh_abort_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub eh_device_reset_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub eh_target_reset_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub eh_bus_reset_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub eh_host_reset_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub slave_alloc: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_device) -> crate::ctypes::c_int,
    >,
    pub slave_configure: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_device) -> crate::ctypes::c_int,
    >,
    pub slave_destroy: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_device),
    >,
    pub target_alloc: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_target) -> crate::ctypes::c_int,
    >,
    pub target_destroy: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_target),
    >,
    pub scan_finished: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut Scsi_Host,
            arg2: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub scan_start: ::core::option::Option<unsafe extern "C" fn(arg1: *mut Scsi_Host)>,
    pub change_queue_depth: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut scsi_device,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub map_queues: ::core::option::Option<unsafe extern "C" fn(shost: *mut Scsi_Host)>,
    pub mq_poll: ::core::option::Option<
        unsafe extern "C" fn(
            shost: *mut Scsi_Host,
            queue_num: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub dma_need_drain: ::core::option::Option<
        unsafe extern "C" fn(rq: *mut request) -> bool_,
    >,
    pub bios_param: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut scsi_device,
            arg2: *mut block_device,
            arg3: sector_t,
            arg4: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub unlock_native_capacity: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_device),
    >,
    pub show_info: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut Scsi_Host,
        ) -> crate::ctypes::c_int,
    >,
    pub write_info: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut Scsi_Host,
            arg2: *mut crate::ctypes::c_char,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub eh_timed_out: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> blk_eh_timer_return,
    >,
    pub eh_should_retry_cmd: ::core::option::Option<
        unsafe extern "C" fn(scmd: *mut scsi_cmnd) -> bool_,
    >,
    pub host_reset: ::core::option::Option<
        unsafe extern "C" fn(
            shost: *mut Scsi_Host,
            reset_type: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub proc_name: *const crate::ctypes::c_char,
    pub proc_dir: *mut proc_dir_entry,
    pub can_queue: crate::ctypes::c_int,
    pub this_id: crate::ctypes::c_int,
    pub sg_tablesize: crate::ctypes::c_ushort,
    pub sg_prot_tablesize: crate::ctypes::c_ushort,
    pub max_sectors: crate::ctypes::c_uint,
    pub max_segment_size: crate::ctypes::c_uint,
    pub dma_boundary: crate::ctypes::c_ulong,
    pub virt_boundary_mask: crate::ctypes::c_ulong,
    pub cmd_per_lun: crate::ctypes::c_short,
    pub present: crate::ctypes::c_uchar,
    pub tag_alloc_policy: crate::ctypes::c_int,
    pub _bits_track_queue_depth: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub max_host_blocked: crate::ctypes::c_uint,
    pub shost_groups: *mut *const attribute_group,
    pub sdev_groups: *mut *const attribute_group,
    pub vendor_id: u64_,
    pub rpm_autosuspend_delay: crate::ctypes::c_int,
}
bits scsi_host_template
    track_queue_depth: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 0 1
    supported_mode: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 1 2
    emulated: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 3 1
    skip_settle_delay: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 4 1
    no_write_same: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 5 1
    host_tagset: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 6 1

pub const BLK_CRYPTO_DUN_ARRAY_SIZE: u32 = 4;

pub const MEMREAD: u32 = 3225439514;

pub const OTPERASE: u32 = 1074547993;

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
    pub aer_stats: *mut aer_stats,
    pub rcec_ea: *mut rcec_ea,
    pub rcec: *mut pci_dev,
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
    pub _bits_imm_ready: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pm_cap: u8_,
    pub _bits_pme_support: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub d3hot_delay: crate::ctypes::c_uint,
    pub d3cold_delay: crate::ctypes::c_uint,
    pub link_state: *mut pcie_link_state,
    pub _bits_ltr_path: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub rom_attr_enabled: crate::ctypes::c_int,
    pub res_attr: [*mut bin_attribute; 11usize],
    pub res_attr_wc: [*mut bin_attribute; 11usize],
    pub ptm_cap: u16_,
    pub _bits_ptm_root: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_granularity: u8_,
    pub msix_base: *mut crate::ctypes::c_void,
    pub msi_lock: raw_spinlock_t,
    pub vpd: pci_vpd,
    pub dpc_cap: u16_,
    pub _bits_dpc_rp_extensions: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dpc_rp_log_size: u8_,
    pub acs_cap: u16_,
    pub rom: phys_addr_t,
    pub romlen: usize,
    pub driver_override: *const crate::ctypes::c_char,
    pub priv_flags: crate::ctypes::c_ulong,
    pub reset_methods: [u8_; 7usize],
}
bits pci_dev
    pcie_mpss: u8_ as u8 = _bits_pcie_mpss 0 3
    imm_ready: crate::ctypes::c_uint as u32 = _bits_imm_ready 0 1
    pme_support: crate::ctypes::c_uint as u32 = _bits_pme_support 0 5
    pme_poll: crate::ctypes::c_uint as u32 = _bits_pme_support 5 1
    d1_support: crate::ctypes::c_uint as u32 = _bits_pme_support 6 1
    d2_support: crate::ctypes::c_uint as u32 = _bits_pme_support 7 1
    no_d1d2: crate::ctypes::c_uint as u32 = _bits_pme_support 8 1
    no_d3cold: crate::ctypes::c_uint as u32 = _bits_pme_support 9 1
    bridge_d3: crate::ctypes::c_uint as u32 = _bits_pme_support 10 1
    d3cold_allowed: crate::ctypes::c_uint as u32 = _bits_pme_support 11 1
    mmio_always_on: crate::ctypes::c_uint as u32 = _bits_pme_support 12 1
    wakeup_prepared: crate::ctypes::c_uint as u32 = _bits_pme_support 13 1
    skip_bus_pm: crate::ctypes::c_uint as u32 = _bits_pme_support 14 1
    ignore_hotplug: crate::ctypes::c_uint as u32 = _bits_pme_support 15 1
    hotplug_user_indicators: crate::ctypes::c_uint as u32 = _bits_pme_support 16 1
    clear_retrain_link: crate::ctypes::c_uint as u32 = _bits_pme_support 17 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 0 1
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
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_enabled: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_get_pf_drvdata"]
    pub fn pci_iov_get_pf_drvdata(
        dev: *mut pci_dev,
        pf_driver: *mut pci_driver,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_vf_id"]
    pub fn pci_iov_vf_id(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct usb_function {
    pub name: *const crate::ctypes::c_char,
    pub strings: *mut *mut usb_gadget_strings,
    pub fs_descriptors: *mut *mut usb_descriptor_header,
    pub hs_descriptors: *mut *mut usb_descriptor_header,
    pub ss_descriptors: *mut *mut usb_descriptor_header,
    pub ssp_descriptors: *mut *mut usb_descriptor_header,
    pub config: *mut usb_configuration,
    pub os_desc_table: *mut usb_os_desc_table,
    pub os_desc_n: crate::ctypes::c_uint,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_configuration,
            arg2: *mut usb_function,
        ) -> crate::ctypes::c_int,
    >,
    pub unbind: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_configuration, arg2: *mut usb_function),
    >,
    pub free_func: ::core::option::Option<unsafe extern "C" fn(f: *mut usb_function)>,
    pub mod_: *mut module,
    pub set_alt: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            interface: crate::ctypes::c_uint,
            alt: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub get_alt: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            interface: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub disable: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_function)>,
    pub setup: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            arg2: *const usb_ctrlrequest,
        ) -> crate::ctypes::c_int,
    >,
    pub req_match: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            arg2: *const usb_ctrlrequest,
            config0: bool_,
        ) -> bool_,
    >,
    pub suspend: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_function)>,
    pub resume: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_function)>,
    pub get_status: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_function) -> crate::ctypes::c_int,
    >,
    pub func_suspend: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            suspend_opt: u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub func_suspended: bool_,
    pub func_wakeup_armed: bool_,
    pub list: list_head,
    pub endpoints: [crate::ctypes::c_ulong; 1usize],
    pub fi: *const usb_function_instance,
    pub _bits_bind_deactivated: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_bind_deactivated: [u8; 3usize],
}
bits usb_function
    bind_deactivated: crate::ctypes::c_uint as u32 = _bits_bind_deactivated 0 1

#[repr(C)]
pub struct usb_gadget_driver {
    pub function: *mut crate::ctypes::c_char,
    pub max_speed: usb_device_speed,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            gadget: *mut usb_gadget,
            driver: *mut usb_gadget_driver,
        ) -> crate::ctypes::c_int,
    >,
    pub unbind: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_gadget)>,
    pub setup: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_gadget,
            arg2: *const usb_ctrlrequest,
        ) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_gadget)>,
    pub suspend: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_gadget)>,
    pub resume: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_gadget)>,
    pub reset: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_gadget)>,
    pub driver: device_driver,
    pub udc_name: *mut crate::ctypes::c_char,
    pub _bits_match_existing_only: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_match_existing_only: [u8; 3usize],
}
bits usb_gadget_driver
    match_existing_only: crate::ctypes::c_uint as u32 = _bits_match_existing_only 0 1
    is_bound: bool_ as u8 = _bits_match_existing_only 1 1

#[repr(C)]
pub struct i2c_adapter {
    pub owner: *mut module,
    pub class: crate::ctypes::c_uint,
    pub algo: *const i2c_algorithm,
    pub algo_data: *mut crate::ctypes::c_void,
    pub lock_ops: *const i2c_lock_operations,
    pub bus_lock: rt_mutex,
    pub mux_lock: rt_mutex,
    pub timeout: crate::ctypes::c_int,
    pub retries: crate::ctypes::c_int,
    pub dev: device,
    pub locked_flags: crate::ctypes::c_ulong,
    pub nr: crate::ctypes::c_int,
    pub name: [crate::ctypes::c_char; 48usize],
    pub dev_released: completion,
    pub userspace_clients_lock: mutex,
    pub userspace_clients: list_head,
    pub bus_recovery_info: *mut i2c_bus_recovery_info,
    pub quirks: *const i2c_adapter_quirks,
    pub host_notify_domain: *mut irq_domain,
    pub bus_regulator: *mut regulator,
    pub debugfs: *mut dentry,
    pub addrs_in_instantiation: [crate::ctypes::c_ulong; 4usize],
}

pub const SPI_MODE_KERNEL_MASK: crate::ctypes::c_ulong = 3221225472;

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_acpi_get_uart_resource"]
    pub fn serdev_acpi_get_uart_resource(
        ares: *mut acpi_resource,
        uart: *mut *mut acpi_resource_uart_serialbus,
    ) -> bool_;
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
}

pub const IIO_DMA_MINALIGN: i32 = 64;

pub const RTC_PARAM_GET: u32 = 1075343379;

pub const RTC_PARAM_SET: u32 = 1075343380;

unsafe extern "C" {
    #[link_name = "kmod_shim_return_address"]
    pub fn return_address(level: crate::ctypes::c_uint) -> *mut crate::ctypes::c_void;
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_tfm {
    pub refcnt: refcount_t,
    pub crt_flags: u32_,
    pub node: crate::ctypes::c_int,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub __crt_alg: *mut crypto_alg,
    pub _padding_after___crt_alg: __BindgenOpaqueArray<[u8; 44usize]>,
    pub __crt_ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct kpp_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut kpp_instance)>,
    pub anon__s: kpp_instance__s,
}

#[repr(C)]
#[repr(align(64))]
pub struct kpp_instance__s__s {
    pub head: [crate::ctypes::c_char; 64usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(64))]
pub union kpp_instance__s {
    pub s: ::core::mem::ManuallyDrop<kpp_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<kpp_alg>,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct perf_mem_data_src__mem_op {
    pub _bits_mem_op: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits perf_mem_data_src__mem_op
    mem_op: __u64 as u64 = _bits_mem_op 0 5
    mem_lvl: __u64 as u64 = _bits_mem_op 5 14
    mem_snoop: __u64 as u64 = _bits_mem_op 19 5
    mem_lock: __u64 as u64 = _bits_mem_op 24 2
    mem_dtlb: __u64 as u64 = _bits_mem_op 26 7
    mem_lvl_num: __u64 as u64 = _bits_mem_op 33 4
    mem_remote: __u64 as u64 = _bits_mem_op 37 1
    mem_snoopx: __u64 as u64 = _bits_mem_op 38 2
    mem_blk: __u64 as u64 = _bits_mem_op 40 3
    mem_hops: __u64 as u64 = _bits_mem_op 43 3
    mem_rsvd: __u64 as u64 = _bits_mem_op 46 18

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct perf_output_handle__flags__skip_read {
    pub _bits_skip_read: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_skip_read: [u8; 7usize],
}
bits perf_output_handle__flags__skip_read
    skip_read: u64_ as u64 = _bits_skip_read 0 1

#[repr(C)]
pub struct kprobe {
    pub hlist: hlist_node,
    pub list: list_head,
    pub nmissed: crate::ctypes::c_ulong,
    pub addr: *mut kprobe_opcode_t,
    pub symbol_name: *const crate::ctypes::c_char,
    pub offset: crate::ctypes::c_uint,
    pub pre_handler: kprobe_pre_handler_t,
    pub post_handler: kprobe_post_handler_t,
    pub opcode: kprobe_opcode_t,
    pub ainsn: arch_probes_insn,
    pub flags: u32_,
}

pub const FTRACE_OPS_GRAPH_STUB: i32 = 32;

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_graph_func"]
    pub fn ftrace_graph_func(
        a0: crate::ctypes::c_ulong,
        a1: crate::ctypes::c_ulong,
        op: *mut ftrace_ops,
        fregs: *mut ftrace_regs,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kretprobe_trampoline_handler"]
    pub fn kretprobe_trampoline_handler(
        regs: *mut pt_regs,
        frame_pointer_: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_ulong;
}

#[repr(C)]
pub struct secondary_data {
    pub anon__mpu_rgn_info: secondary_data__mpu_rgn_info,
    pub swapper_pg_dir: crate::ctypes::c_ulong,
    pub stack: *mut crate::ctypes::c_void,
    pub task: *mut task_struct,
}

#[repr(C)]
pub struct svc_pt_regs {
    pub regs: pt_regs,
    pub dacr: u32_,
}

pub const R_ARM_ALU_PC_G0_NC: i32 = 57;

pub const R_ARM_ALU_PC_G1_NC: i32 = 59;

pub const R_ARM_LDR_PC_G2: i32 = 63;

pub const R_ARM_MOVT_PREL: i32 = 46;

pub const R_ARM_MOVW_PREL_NC: i32 = 45;

pub const R_ARM_REL32: i32 = 3;

pub const R_ARM_THM_MOVT_PREL: i32 = 50;

pub const R_ARM_THM_MOVW_PREL_NC: i32 = 49;

pub const __NR_SYSCALL_MASK: i32 = 1048575;

unsafe extern "C" {
    pub fn __arm_iomem_set_ro(ptr: *mut crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    pub fn iounmap(io_addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn secondary_start_kernel(task: *mut task_struct);
}
