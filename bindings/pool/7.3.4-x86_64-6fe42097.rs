// What 7.3.4-x86_64-6fe42097 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
pub struct kvfree_rcu_head {
    pub next: *mut kvfree_rcu_head,
}

pub const SLAB_MAY_ACCOUNT: u32 = 16384;

pub const SLAB_NO_OBJ_EXT: u32 = 1048576;

pub const SLAB_NO_SHEAVES: u32 = 4194304;

pub const SLAB_NO_USER_FLAGS: u32 = 32768;

pub const SLAB_OBJ_EXT_IN_OBJ: u32 = 2097152;

pub const SLAB_SKIP_KFENCE: u32 = 65536;

pub const _SLAB_CMPXCHG_DOUBLE: _slab_flag_bits = 19;

pub const _SLAB_FLAGS_LAST_BIT: _slab_flag_bits = 23;

pub const _SLAB_MAY_ACCOUNT: _slab_flag_bits = 14;

pub const _SLAB_NO_OBJ_EXT: _slab_flag_bits = 20;

pub const _SLAB_NO_SHEAVES: _slab_flag_bits = 22;

pub const _SLAB_NO_USER_FLAGS: _slab_flag_bits = 15;

pub const _SLAB_OBJECT_POISON: _slab_flag_bits = 18;

pub const _SLAB_OBJ_EXT_IN_OBJ: _slab_flag_bits = 21;

pub const _SLAB_RECLAIM_ACCOUNT: _slab_flag_bits = 17;

pub const _SLAB_SKIP_KFENCE: _slab_flag_bits = 16;

pub const __GFP_BITS_MASK: u32 = 16777215;

pub const __GFP_BITS_SHIFT: i32 = 24;

pub const ___GFP_LAST_BIT: crate::ctypes::c_uint = 24;

unsafe extern "C" {
    pub fn alloc_pages_node_noprof(
        nid: crate::ctypes::c_int,
        gfp_mask: gfp_t,
        order: crate::ctypes::c_uint,
    ) -> *mut page;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct sched_ext_entity {
    pub sched: *mut scx_sched,
    pub dsq: *mut scx_dispatch_q,
    pub ops_state: atomic_long_t,
    pub ddsp_dsq_id: u64_,
    pub ddsp_enq_flags: u64_,
    pub ddsp_slice: u64_,
    pub ddsp_vtime: u64_,
    pub dsq_list: scx_dsq_list_node,
    pub dsq_priq: rb_node,
    pub dsq_seq: u32_,
    pub dsq_flags: u32_,
    pub flags: u32_,
    pub weight: u32_,
    pub reenq_cnt: u32_,
    pub sticky_cpu: s32,
    pub holding_cpu: s32,
    pub selected_cpu: s32,
    pub runnable_cpu: s32,
    pub ops_qseq: u32_,
    pub kf_tasks: [*mut task_struct; 2usize],
    pub runnable_node: list_head,
    pub runnable_at: crate::ctypes::c_ulong,
    pub rescue_at: crate::ctypes::c_ulong,
    pub tid: u64_,
    pub tid_hash_node: rhash_head,
    pub slice: u64_,
    pub dsq_vtime: u64_,
    pub slice_oob: atomic64_t,
    pub reenq_reason_caps: u64_,
    pub reenq_reason_cid: s32,
    pub disallow: bool_,
    pub cgrp_moving_from: *mut cgroup,
    pub tasks_node: list_head,
}

#[repr(C)]
#[repr(align(64))]
pub struct ns_common {
    pub anon____ns_ref: ns_common____ns_ref,
    pub ns_type: u32_,
    pub stashed: *mut dentry,
    pub ops: *const proc_ns_operations,
    pub inum: crate::ctypes::c_uint,
    pub anon__ns_id: ns_common__ns_id,
    pub ns_rcu: callback_head,
}

#[repr(C)]
#[repr(align(64))]
pub struct pglist_data {
    pub node_zones: [zone; 5usize],
    pub node_zonelists: [zonelist; 2usize],
    pub nr_zones: crate::ctypes::c_int,
    pub node_size_lock: spinlock_t,
    pub node_start_pfn: crate::ctypes::c_ulong,
    pub node_present_pages: crate::ctypes::c_ulong,
    pub node_spanned_pages: crate::ctypes::c_ulong,
    pub node_id: crate::ctypes::c_int,
    pub kswapd_wait: wait_queue_head_t,
    pub pfmemalloc_wait: wait_queue_head_t,
    pub reclaim_wait: [wait_queue_head_t; 4usize],
    pub nr_writeback_throttled: atomic_t,
    pub nr_reclaim_start: crate::ctypes::c_ulong,
    pub kswapd_lock: mutex,
    pub kswapd: *mut task_struct,
    pub kswapd_order: crate::ctypes::c_int,
    pub kswapd_highest_zoneidx: zone_type,
    pub kswapd_failures: atomic_t,
    pub kcompactd_max_order: crate::ctypes::c_int,
    pub kcompactd_highest_zoneidx: zone_type,
    pub kcompactd_wait: wait_queue_head_t,
    pub kcompactd: *mut task_struct,
    pub proactive_compact_trigger: bool_,
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub min_unmapped_pages: crate::ctypes::c_ulong,
    pub min_slab_pages: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub first_deferred_pfn: crate::ctypes::c_ulong,
    pub nbp_rl_start: crate::ctypes::c_uint,
    pub nbp_rl_nr_cand: crate::ctypes::c_ulong,
    pub nbp_threshold: crate::ctypes::c_uint,
    pub nbp_th_start: crate::ctypes::c_uint,
    pub nbp_th_nr_cand: crate::ctypes::c_ulong,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub mm_walk: lru_gen_mm_walk,
    pub memcg_lru: lru_gen_memcg,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 69usize],
    pub memtier: *mut memory_tier,
    pub mf_stats: memory_failure_stats,
}

#[repr(C)]
pub struct futex_mm_data {
    pub phash: futex_mm_phash,
    pub unlock: futex_unlock_cs_ranges,
    pub unique_id: atomic64_t,
}

#[repr(C)]
pub struct lru_cost {
    pub count: crate::ctypes::c_ulong,
    pub last_rotated: crate::ctypes::c_ulong,
    pub last_io: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct lruvec {
    pub lists: [list_head; 5usize],
    pub lru_lock: spinlock_t,
    pub cost: [lru_cost; 2usize],
    pub cost_lock: spinlock_t,
    pub nonresident_age: atomic_long_t,
    pub refaults: [crate::ctypes::c_ulong; 2usize],
    pub flags: crate::ctypes::c_ulong,
    pub lrugen: lru_gen_folio,
    pub mm_state: lru_gen_mm_state,
    pub pgdat: *mut pglist_data,
    pub zswap_lruvec_state: zswap_lruvec_state,
}

#[repr(C)]
pub struct ns_common__ns_id {
    pub ns_id: u64_,
    pub __ns_ref_active: atomic_t,
    pub ns_unified_node: ns_tree_node,
    pub ns_tree_node: ns_tree_node,
    pub ns_owner_node: ns_tree_node,
    pub ns_owner_root: ns_tree_root,
}

#[repr(C)]
pub struct ns_tree_node {
    pub ns_node: rb_node,
    pub ns_list_entry: list_head,
}

#[repr(C)]
pub struct ns_tree_root {
    pub ns_rb: rb_root,
    pub ns_list_head: list_head,
}

#[repr(C)]
pub struct system_time_snapshot {
    pub cycles: u64_,
    pub hw_cycles: u64_,
    pub systime: ktime_t,
    pub monoraw: ktime_t,
    pub cs_id: clocksource_ids,
    pub hw_csid: clocksource_ids,
    pub clock_was_set_seq: u32_,
    pub cs_was_changed_seq: u8_,
    pub valid: u8_,
}

#[repr(C)]
pub struct vmpressure {
    pub scanned: crate::ctypes::c_ulong,
    pub reclaimed: crate::ctypes::c_ulong,
    pub sr_lock: spinlock_t,
}

pub type proc_handler = ::core::option::Option<
    unsafe extern "C" fn(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int,
>;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct class_srcu_fast_updown_t {
    pub lock: *mut srcu_struct,
    pub scp: *mut srcu_ctr,
}

#[repr(C)]
#[repr(align(64))]
pub struct super_block {
    pub s_list: list_head,
    pub s_dev: dev_t,
    pub s_super_dev: *mut super_dev,
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
    pub s_passive: refcount_t,
    pub s_active: atomic_t,
    pub s_security: *mut crate::ctypes::c_void,
    pub s_xattr: *const *const xattr_handler,
    pub s_cop: *const fscrypt_operations,
    pub s_master_keys: *mut fscrypt_keyring,
    pub s_vop: *const fsverity_operations,
    pub s_encoding: *mut unicode_map,
    pub s_encoding_flags: __u16,
    pub s_roots: hlist_head,
    pub s_roots_lock: spinlock_t,
    pub s_mounts: *mut mount,
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
    pub s_fsnotify_mask: u32_,
    pub s_fsnotify_info: *mut fsnotify_sb_info,
    pub s_id: [crate::ctypes::c_char; 32usize],
    pub s_uuid: uuid_t,
    pub s_uuid_len: u8_,
    pub s_sysfs_name: [crate::ctypes::c_char; 37usize],
    pub s_max_links: crate::ctypes::c_uint,
    pub s_d_flags: crate::ctypes::c_uint,
    pub s_vfs_rename_mutex: mutex,
    pub s_subtype: *const crate::ctypes::c_char,
    pub __s_d_op: *const dentry_operations,
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
    pub _padding_after_s_stack_depth: [u8; 20usize],
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
    pub s_min_writeback_pages: crate::ctypes::c_long,
    pub s_pending_errors: refcount_t,
    pub s_isw_nr_in_flight: atomic_t,
}

#[repr(C)]
pub struct hrtimer_clock_base {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct pv_lock_ops {
    pub wait: ::core::option::Option<unsafe extern "C" fn(ptr: *mut u8_, val: u8_)>,
    pub kick: ::core::option::Option<unsafe extern "C" fn(cpu: crate::ctypes::c_int)>,
    pub vcpu_is_preempted: paravirt_callee_save,
}

#[repr(C)]
pub struct rcu_gp_seq {
    pub norm: crate::ctypes::c_ulong,
    pub exp: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct rcu_segcblist {
    pub head: *mut callback_head,
    pub tails: [*mut *mut callback_head; 4usize],
    pub gp_seq: [rcu_gp_seq; 4usize],
    pub len: atomic_long_t,
    pub seglen: [crate::ctypes::c_long; 4usize],
    pub flags: u8_,
}

#[repr(C)]
pub struct scx_task_group {
    pub sched: *mut scx_sched,
    pub flags: u32_,
    pub weight: u32_,
    pub bw_period_us: u64_,
    pub bw_quota_us: u64_,
    pub bw_burst_us: u64_,
    pub idle: bool_,
}

#[repr(C)]
pub struct super_dev {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct super_operations {
    pub alloc_inode: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> *mut inode,
    >,
    pub destroy_inode: ::core::option::Option<unsafe extern "C" fn(inode: *mut inode)>,
    pub free_inode: ::core::option::Option<unsafe extern "C" fn(inode: *mut inode)>,
    pub dirty_inode: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode, flags: crate::ctypes::c_int),
    >,
    pub write_inode: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            wbc: *mut writeback_control,
        ) -> crate::ctypes::c_int,
    >,
    pub sync_inode_metadata: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            wbc: *mut writeback_control,
        ) -> crate::ctypes::c_int,
    >,
    pub drop_inode: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> crate::ctypes::c_int,
    >,
    pub evict_inode: ::core::option::Option<unsafe extern "C" fn(inode: *mut inode)>,
    pub put_super: ::core::option::Option<unsafe extern "C" fn(sb: *mut super_block)>,
    pub sync_fs: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            wait: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub freeze_super: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            who: freeze_holder,
            owner: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub freeze_fs: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub thaw_super: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            who: freeze_holder,
            owner: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub unfreeze_fs: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub statfs: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            kstatfs: *mut kstatfs,
        ) -> crate::ctypes::c_int,
    >,
    pub umount_begin: ::core::option::Option<unsafe extern "C" fn(sb: *mut super_block)>,
    pub show_options: ::core::option::Option<
        unsafe extern "C" fn(
            seq: *mut seq_file,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub show_devname: ::core::option::Option<
        unsafe extern "C" fn(
            seq: *mut seq_file,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub show_path: ::core::option::Option<
        unsafe extern "C" fn(
            seq: *mut seq_file,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub show_stats: ::core::option::Option<
        unsafe extern "C" fn(
            seq: *mut seq_file,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub quota_read: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            type_: crate::ctypes::c_int,
            data: *mut crate::ctypes::c_char,
            len: usize,
            off: loff_t,
        ) -> isize,
    >,
    pub quota_write: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            type_: crate::ctypes::c_int,
            data: *const crate::ctypes::c_char,
            len: usize,
            off: loff_t,
        ) -> isize,
    >,
    pub get_dquots: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> *mut *mut dquot,
    >,
    pub nr_cached_objects: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            sc: *mut shrink_control,
        ) -> crate::ctypes::c_long,
    >,
    pub free_cached_objects: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            sc: *mut shrink_control,
        ) -> crate::ctypes::c_long,
    >,
    pub remove_bdev: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            bdev: *mut block_device,
        ) -> crate::ctypes::c_int,
    >,
    pub shutdown: ::core::option::Option<unsafe extern "C" fn(sb: *mut super_block)>,
    pub report_error: ::core::option::Option<
        unsafe extern "C" fn(event: *const fserror_event),
    >,
}

#[repr(C)]
pub struct unicode_map {
    pub version: crate::ctypes::c_uint,
    pub ntab: [*const utf8data; 2usize],
    pub tables: *const utf8data_table,
    pub rcu: callback_head,
}

pub const AMD_CPU_TYPE_EFFICIENCY: amd_cpu_type = 1;

pub const AMD_CPU_TYPE_LOW_POWER: amd_cpu_type = 2;

pub const AMD_CPU_TYPE_PERFORMANCE: amd_cpu_type = 0;

pub const FORK_PREEMPT_COUNT: crate::ctypes::c_ulong = 9223372036854775810;

pub const HARDIRQ_DISABLE_BITS: i32 = 8;

pub const HARDIRQ_DISABLE_MASK: crate::ctypes::c_ulong = 16711680;

pub const HARDIRQ_DISABLE_OFFSET: crate::ctypes::c_ulong = 65536;

pub const HARDIRQ_DISABLE_SHIFT: i32 = 16;

pub const HARDIRQ_MASK: crate::ctypes::c_ulong = 251658240;

pub const HARDIRQ_OFFSET: crate::ctypes::c_ulong = 16777216;

pub const HARDIRQ_SHIFT: i32 = 24;

pub const LOCK_PREFIX: &[u8; 6] = b"lock \0";

pub const MR_NEVER: migrate_reason = 10;

pub const MR_TYPES: migrate_reason = 11;

pub const NMI_MASK: crate::ctypes::c_ulong = 4026531840;

pub const NMI_OFFSET: crate::ctypes::c_ulong = 268435456;

pub const NMI_SHIFT: i32 = 28;

pub const PREEMPT_DISABLED: crate::ctypes::c_ulong = 9223372036854775809;

pub const PREEMPT_ENABLED: crate::ctypes::c_ulong = 9223372036854775808;

pub const PREEMPT_NEED_RESCHED: crate::ctypes::c_ulong = 9223372036854775808;

pub const RQ_nr_pinned: i32 = 4592;

pub const SCX_DSQ_REJECT: scx_dsq_id_flags = 9223372036854775812;

pub const SCX_DSQ_RESCUE: scx_dsq_id_flags = 9223372036854775813;

pub const SCX_TASK_PROTECTED: scx_ent_flags = 64;

pub const SCX_TASK_REENQ_CAP: scx_ent_flags = 16384;

pub const SCX_TASK_REENQ_REASON_BITS: scx_ent_flags = 3;

pub const SCX_TASK_REENQ_REASON_MASK: scx_ent_flags = 28672;

pub const SO_RIGHTS_NOTRUNC: i32 = 85;

pub const TASK_stack_canary: i32 = 2880;

pub const TASK_threadsp: i32 = 5960;

pub const _PAGE_BIT_UFFD: i32 = 10;

pub const _PAGE_SWP_UFFD: crate::ctypes::c_ulong = 4;

pub const _PAGE_UFFD: crate::ctypes::c_ulong = 1024;

pub const __LOCKREF_DEAD_VAL: i32 = -128;

pub type amd_cpu_type = crate::ctypes::c_uint;

pub type lock_srcu_fast_updown_t = srcu_struct;

unsafe extern "C" {
    #[link_name = "kmod_shim___class_srcu_fast_updown_cleanup_ctx"]
    pub fn __class_srcu_fast_updown_cleanup_ctx(_T: *mut *mut class_srcu_fast_updown_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___init_srcu_struct"]
    pub fn __init_srcu_struct(
        ssp: *mut srcu_struct,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___preempt_count_add_return"]
    pub fn __preempt_count_add_return(val: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___preempt_count_sub_return"]
    pub fn __preempt_count_sub_return(val: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_spin_lock_irq_disable"]
    pub fn __raw_spin_lock_irq_disable(lock: *mut raw_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_spin_unlock_irq_enable"]
    pub fn __raw_spin_unlock_irq_enable(lock: *mut raw_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim__raw_spin_trylock_irq_disable"]
    pub fn _raw_spin_trylock_irq_disable(lock: *mut raw_spinlock_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_srcu_fast_updown_constructor"]
    pub fn class_srcu_fast_updown_constructor(
        _T: *mut lock_srcu_fast_updown_t,
    ) -> class_srcu_fast_updown_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_srcu_fast_updown_destructor"]
    pub fn class_srcu_fast_updown_destructor(_T: *mut class_srcu_fast_updown_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_srcu_fast_updown_lock_err"]
    pub fn class_srcu_fast_updown_lock_err(
        _T: *mut class_srcu_fast_updown_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_srcu_fast_updown_lock_ptr"]
    pub fn class_srcu_fast_updown_lock_ptr(
        _T: *mut class_srcu_fast_updown_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_srcu_struct"]
    pub fn init_srcu_struct(ssp: *mut srcu_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_interrupt_disable"]
    pub fn local_interrupt_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_interrupt_enable"]
    pub fn local_interrupt_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lockref_is_dead"]
    pub fn lockref_is_dead(l: *const lockref) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lockref_is_dead_or_zero"]
    pub fn lockref_is_dead_or_zero(l: *const lockref) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_count_set"]
    pub fn preempt_count_set(pc: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_queued_spin_release"]
    pub fn queued_spin_release(lock: *mut qspinlock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_same_state_synchronize_rcu_full"]
    pub fn same_state_synchronize_rcu_full(
        rgosp1: *mut rcu_gp_seq,
        rgosp2: *mut rcu_gp_seq,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_spin_lock_irq_disable"]
    pub fn spin_lock_irq_disable(lock: *mut spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_spin_trylock_irq_disable"]
    pub fn spin_trylock_irq_disable(lock: *mut spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_spin_unlock_irq_enable"]
    pub fn spin_unlock_irq_enable(lock: *mut spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_srcu_readers_active"]
    pub fn srcu_readers_active(ssp: *mut srcu_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_assert_can_modify"]
    pub fn vma_assert_can_modify(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn __SCT__queued_spin_lock_slowpath(arg1: *mut qspinlock, arg2: u32_);
}

unsafe extern "C" {
    pub fn __SCT__queued_spin_unlock(arg1: *mut qspinlock);
}

unsafe extern "C" {
    pub fn _local_interrupt_enable();
}

unsafe extern "C" {
    pub fn _local_interrupt_save_state(flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn _raw_spin_lock_irq_disable(lock: *mut raw_spinlock_t);
}

unsafe extern "C" {
    pub fn _raw_spin_unlock_irq_enable(lock: *mut raw_spinlock_t);
}

unsafe extern "C" {
    pub fn codetag_get_content_id(cttype: *mut codetag_type) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn codetag_get_count(cttype: *mut codetag_type) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn cond_synchronize_rcu_expedited_full(gsp: *mut rcu_gp_seq);
}

unsafe extern "C" {
    pub fn cond_synchronize_rcu_full(gsp: *mut rcu_gp_seq);
}

unsafe extern "C" {
    pub fn do_syscall_64(regs: *mut pt_regs, nr: crate::ctypes::c_long) -> bool_;
}

unsafe extern "C" {
    pub fn fs_bdev_file_open_by_dev(
        dev: dev_t,
        mode: blk_mode_t,
        holder: *mut crate::ctypes::c_void,
        sb: *mut super_block,
    ) -> *mut file;
}

unsafe extern "C" {
    pub fn fs_bdev_file_open_by_path(
        path: *const crate::ctypes::c_char,
        mode: blk_mode_t,
        holder: *mut crate::ctypes::c_void,
        sb: *mut super_block,
    ) -> *mut file;
}

unsafe extern "C" {
    pub fn fs_bdev_file_release(bdev_file: *mut file, sb: *mut super_block);
}

unsafe extern "C" {
    pub fn fs_bdev_unregister(bdev_file: *mut file, sb: *mut super_block);
}

unsafe extern "C" {
    pub fn get_completed_synchronize_rcu_full(gsp: *mut rcu_gp_seq);
}

unsafe extern "C" {
    pub fn get_state_synchronize_rcu_full(gsp: *mut rcu_gp_seq);
}

unsafe extern "C" {
    pub fn init_srcu_struct_generic(ssp: *mut srcu_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kfree_call_rcu_nolock(
        head: *mut kvfree_rcu_head,
        ptr: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn kvfree_call_rcu(head: *mut kvfree_rcu_head, ptr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn native_queued_spin_unlock_traced(lock: *mut qspinlock);
}

unsafe extern "C" {
    pub fn poll_state_synchronize_rcu_full(gsp: *mut rcu_gp_seq) -> bool_;
}

unsafe extern "C" {
    pub fn pv_queued_spin_unlock_traced(lock: *mut qspinlock);
}

unsafe extern "C" {
    pub fn scx_rcu_cpu_stall(stalled_mask: *const cpumask) -> bool_;
}

unsafe extern "C" {
    pub fn smp_call_function_single(
        cpuid: crate::ctypes::c_int,
        func: smp_call_func_t,
        info: *mut crate::ctypes::c_void,
        wait: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_task_ipi_mask_alloc(task: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_task_ipi_mask_free(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn start_poll_synchronize_rcu_expedited_full(gsp: *mut rcu_gp_seq);
}

unsafe extern "C" {
    pub fn start_poll_synchronize_rcu_full(gsp: *mut rcu_gp_seq);
}

unsafe extern "C" {
    pub fn stop_one_cpu_nowait(
        cpu: crate::ctypes::c_uint,
        fn_: cpu_stop_fn_t,
        arg: *mut crate::ctypes::c_void,
        work_buf: *mut cpu_stop_work,
    );
}

unsafe extern "C" {
    pub static mut __SCK__queued_spin_lock_slowpath: static_call_key;
}

unsafe extern "C" {
    pub static mut __SCK__queued_spin_unlock: static_call_key;
}

unsafe extern "C" {
    pub static mut __preempt_count: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clockid_is_aux_clock"]
    pub fn clockid_is_aux_clock(id: clockid_t) -> bool_;
}

unsafe extern "C" {
    pub fn current_is_workqueue_mem_reclaim() -> bool_;
}

unsafe extern "C" {
    pub fn delay_read_timer(t: *mut crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    pub fn hrtimer_update_function(
        timer: *mut hrtimer,
        function: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut hrtimer) -> hrtimer_restart,
        >,
    );
}

#[repr(C)]
pub struct kobj_attribute {
    pub attr: attribute,
    pub anon__show: kobj_attribute__show,
    pub anon__store: kobj_attribute__store,
}

#[repr(C)]
pub union kobj_attribute__show {
    pub show: ::core::option::Option<
        unsafe extern "C" fn(
            kobj: *mut kobject,
            attr: *mut kobj_attribute,
            buf: *mut crate::ctypes::c_char,
        ) -> isize,
    >,
    pub show_const: ::core::option::Option<
        unsafe extern "C" fn(
            kobj: *mut kobject,
            attr: *const kobj_attribute,
            buf: *mut crate::ctypes::c_char,
        ) -> isize,
    >,
}

#[repr(C)]
pub union kobj_attribute__store {
    pub store: ::core::option::Option<
        unsafe extern "C" fn(
            kobj: *mut kobject,
            attr: *mut kobj_attribute,
            buf: *const crate::ctypes::c_char,
            count: usize,
        ) -> isize,
    >,
    pub store_const: ::core::option::Option<
        unsafe extern "C" fn(
            kobj: *mut kobject,
            attr: *const kobj_attribute,
            buf: *const crate::ctypes::c_char,
            count: usize,
        ) -> isize,
    >,
}

pub const IDA_INIT_FLAGS: u32 = 16777221;

pub const IDR_RT_MARKER: u32 = 16777220;

pub const NRSWPIN: vm_event_item = 108;

pub const NRSWPOUT: vm_event_item = 109;

pub const ROOT_TAG_SHIFT: i32 = 24;

pub const XA_FLAGS_ALLOC: u32 = 16777220;

pub type __kobj_show_handler_const = ::core::option::Option<
    unsafe extern "C" fn(
        kobj: *mut kobject,
        attr: *const kobj_attribute,
        buf: *mut crate::ctypes::c_char,
    ) -> isize,
>;

pub type __kobj_store_handler_const = ::core::option::Option<
    unsafe extern "C" fn(
        kobj: *mut kobject,
        attr: *const kobj_attribute,
        buf: *const crate::ctypes::c_char,
        count: usize,
    ) -> isize,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_div64_s64_rem"]
    pub fn div64_s64_rem(dividend: s64, divisor: s64, remainder: *mut s64) -> s64;
}

unsafe extern "C" {
    pub fn kstrtodec64(
        s: *const crate::ctypes::c_char,
        scale: crate::ctypes::c_uint,
        res: *mut s64,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kstrtoudec64(
        s: *const crate::ctypes::c_char,
        scale: crate::ctypes::c_uint,
        res: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mas_nomem_nofail(
        mas: *mut ma_state,
        index: crate::ctypes::c_ulong,
        last: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn radix_tree_next_chunk(
        root: *const xarray,
        iter: *mut radix_tree_iter,
        flags: crate::ctypes::c_uint,
    ) -> *mut *mut crate::ctypes::c_void;
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
pub struct ap_device_id {
    pub match_flags: __u16,
    pub dev_type: __u8,
}

#[repr(C)]
pub struct zorro_device_id {
    pub id: __u32,
    pub anon__driver_data: zorro_device_id__driver_data,
}

#[repr(C)]
pub union zorro_device_id__driver_data {
    pub driver_data: kernel_ulong_t,
    pub driver_data_ptr: *const crate::ctypes::c_void,
}

pub const CPUHP_AP_ACTIVE: cpuhp_state = 234;

pub const CPUHP_AP_ARM64_ISNDEP_STARTING: cpuhp_state = 135;

pub const CPUHP_AP_ARM_CACHE_B15_RAC_DYING: cpuhp_state = 140;

pub const CPUHP_AP_ARM_CORESIGHT_ONLINE: cpuhp_state = 151;

pub const CPUHP_AP_ARM_MVEBU_SYNC_CLOCKS: cpuhp_state = 150;

pub const CPUHP_AP_BASE_CACHEINFO_ONLINE: cpuhp_state = 190;

pub const CPUHP_AP_BLK_MQ_ONLINE: cpuhp_state = 149;

pub const CPUHP_AP_HRTIMERS_DYING: cpuhp_state = 137;

pub const CPUHP_AP_HYPERV_ONLINE: cpuhp_state = 144;

pub const CPUHP_AP_IRQ_AFFINITY_ONLINE: cpuhp_state = 148;

pub const CPUHP_AP_KTHREADS_ONLINE: cpuhp_state = 189;

pub const CPUHP_AP_KVM_ONLINE: cpuhp_state = 145;

pub const CPUHP_AP_ONLINE: cpuhp_state = 141;

pub const CPUHP_AP_ONLINE_DYN: cpuhp_state = 191;

pub const CPUHP_AP_ONLINE_IDLE: cpuhp_state = 143;

pub const CPUHP_AP_PERF_ARM_CCI_ONLINE: cpuhp_state = 160;

pub const CPUHP_AP_PERF_ARM_CCN_ONLINE: cpuhp_state = 161;

pub const CPUHP_AP_PERF_ARM_HISI_CPA_ONLINE: cpuhp_state = 162;

pub const CPUHP_AP_PERF_ARM_HISI_DDRC_ONLINE: cpuhp_state = 163;

pub const CPUHP_AP_PERF_ARM_HISI_HHA_ONLINE: cpuhp_state = 164;

pub const CPUHP_AP_PERF_ARM_HISI_L3_ONLINE: cpuhp_state = 165;

pub const CPUHP_AP_PERF_ARM_HISI_PA_ONLINE: cpuhp_state = 166;

pub const CPUHP_AP_PERF_ARM_HISI_PCIE_PMU_ONLINE: cpuhp_state = 168;

pub const CPUHP_AP_PERF_ARM_HISI_SLLC_ONLINE: cpuhp_state = 167;

pub const CPUHP_AP_PERF_ARM_HNS3_PMU_ONLINE: cpuhp_state = 169;

pub const CPUHP_AP_PERF_ARM_MARVELL_CN10K_DDR_ONLINE: cpuhp_state = 175;

pub const CPUHP_AP_PERF_ARM_MRVL_PEM_ONLINE: cpuhp_state = 176;

pub const CPUHP_AP_PERF_CSKY_ONLINE: cpuhp_state = 183;

pub const CPUHP_AP_PERF_ONLINE: cpuhp_state = 153;

pub const CPUHP_AP_PERF_POWERPC_CORE_IMC_ONLINE: cpuhp_state = 178;

pub const CPUHP_AP_PERF_POWERPC_HV_24x7_ONLINE: cpuhp_state = 181;

pub const CPUHP_AP_PERF_POWERPC_HV_GPCI_ONLINE: cpuhp_state = 182;

pub const CPUHP_AP_PERF_POWERPC_NEST_IMC_ONLINE: cpuhp_state = 177;

pub const CPUHP_AP_PERF_POWERPC_THREAD_IMC_ONLINE: cpuhp_state = 179;

pub const CPUHP_AP_PERF_POWERPC_TRACE_IMC_ONLINE: cpuhp_state = 180;

pub const CPUHP_AP_PERF_S390_CF_ONLINE: cpuhp_state = 158;

pub const CPUHP_AP_PERF_S390_SF_ONLINE: cpuhp_state = 159;

pub const CPUHP_AP_PERF_X86_AMD_POWER_ONLINE: cpuhp_state = 157;

pub const CPUHP_AP_PERF_X86_AMD_UNCORE_ONLINE: cpuhp_state = 156;

pub const CPUHP_AP_PERF_X86_ONLINE: cpuhp_state = 154;

pub const CPUHP_AP_PERF_X86_UNCORE_ONLINE: cpuhp_state = 155;

pub const CPUHP_AP_RANDOM_ONLINE: cpuhp_state = 187;

pub const CPUHP_AP_RCUTREE_ONLINE: cpuhp_state = 188;

pub const CPUHP_AP_SCHED_WAIT_EMPTY: cpuhp_state = 146;

pub const CPUHP_AP_SMPBOOT_THREADS: cpuhp_state = 147;

pub const CPUHP_AP_SMPCFD_DYING: cpuhp_state = 136;

pub const CPUHP_AP_TICK_DYING: cpuhp_state = 138;

pub const CPUHP_AP_TMIGR_ONLINE: cpuhp_state = 184;

pub const CPUHP_AP_WATCHDOG_ONLINE: cpuhp_state = 185;

pub const CPUHP_AP_WORKQUEUE_ONLINE: cpuhp_state = 186;

pub const CPUHP_AP_X86_HPET_ONLINE: cpuhp_state = 232;

pub const CPUHP_AP_X86_INTEL_EPB_ONLINE: cpuhp_state = 152;

pub const CPUHP_AP_X86_KVM_CLK_ONLINE: cpuhp_state = 233;

pub const CPUHP_AP_X86_TBOOT_DYING: cpuhp_state = 139;

pub const CPUHP_ONLINE: cpuhp_state = 235;

pub const CPUHP_TEARDOWN_CPU: cpuhp_state = 142;

pub const CRASHK_CMA_RANGES_MAX: i32 = 4;

pub const SECCOMP_ARCH_COMPAT_NR: i32 = 473;

pub const SECCOMP_ARCH_NATIVE_NR: i32 = 473;

pub const VMPRESSURE_CRITICAL: vmpressure_levels = 2;

pub const VMPRESSURE_LOW: vmpressure_levels = 0;

pub const VMPRESSURE_MEDIUM: vmpressure_levels = 1;

pub const VMPRESSURE_NUM_LEVELS: vmpressure_levels = 3;

pub type vmpressure_levels = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_nbcon_is_braille"]
    pub fn nbcon_is_braille(con: *mut console) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vmpressure_prio"]
    pub fn vmpressure_prio(
        gfp: gfp_t,
        memcg: *mut mem_cgroup,
        prio: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vmpressure_v1_account_tree"]
    pub fn vmpressure_v1_account_tree(
        vmpr: *mut vmpressure,
        scanned: crate::ctypes::c_ulong,
        reclaimed: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vmpressure_v1_cleanup"]
    pub fn vmpressure_v1_cleanup(vmpr: *mut vmpressure);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vmpressure_v1_init"]
    pub fn vmpressure_v1_init(vmpr: *mut vmpressure);
}

unsafe extern "C" {
    pub fn arch_crash_exclude_mem_range(
        mem: *mut *mut crash_mem,
        mstart: crate::ctypes::c_ulonglong,
        mend: crate::ctypes::c_ulonglong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_crash_exclude_ranges(cmem: *mut crash_mem) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_crash_populate_cmem(cmem: *mut crash_mem) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_get_system_nr_ranges() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn crash_exclude_core_ranges(cmem: *mut *mut crash_mem) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn crash_prepare_headers(
        need_kernel_map: crate::ctypes::c_int,
        addr: *mut *mut crate::ctypes::c_void,
        sz: *mut crate::ctypes::c_ulong,
        nr_mem_ranges: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn nbcon_braille_release(wctxt: *mut nbcon_write_context);
}

unsafe extern "C" {
    pub fn nbcon_braille_try_acquire(
        con: *mut console,
        wctxt: *mut nbcon_write_context,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn nbcon_write_context_is_braille(wctxt: *mut nbcon_write_context) -> bool_;
}

unsafe extern "C" {
    pub fn vmpressure_calc_level(
        scanned: crate::ctypes::c_ulong,
        reclaimed: crate::ctypes::c_ulong,
    ) -> vmpressure_levels;
}

unsafe extern "C" {
    pub static vmpressure_win: crate::ctypes::c_ulong;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union folio__flags__flags__private {
    pub private: *mut crate::ctypes::c_void,
    pub swap: swp_entry_t,
    pub migrate_info: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(64))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_private_id,
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
    pub events_file: cgroup_file,
    pub events_local_file: cgroup_file,
    pub swap_events_file: cgroup_file,
    pub vmstats: *mut memcg_vmstats,
    pub memory_events: [atomic_long_t; 10usize],
    pub memory_events_local: [atomic_long_t; 10usize],
    pub socket_pressure: u64_,
    pub kmemcg_id: crate::ctypes::c_int,
    pub cgwb_list: list_head,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub mm_list: lru_gen_mm_list,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
#[repr(align(64))]
pub struct vm_area_struct {
    pub anon__vm_start: vm_area_struct__vm_start,
    pub vm_mm: *mut mm_struct,
    pub vm_page_prot: pgprot_t,
    pub anon__vm_flags: vm_area_struct__vm_flags,
    pub vm_lock_seq: crate::ctypes::c_uint,
    pub __vm_anon_pgoff_lo: crate::ctypes::c_uint,
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
    pub __vm_anon_pgoff_hi: crate::ctypes::c_uint,
    pub shared: vm_area_struct__shared,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
    pub pfnmap_track_ctx: *mut pfnmap_track_ctx,
}

#[repr(C)]
pub struct mempolicy_interpreted {
    pub nid: crate::ctypes::c_int,
    pub nodemask: *mut nodemask_t,
    pub mode: mempolicy_mode,
}

#[repr(C)]
pub struct oom_control {
    pub zonelist: *mut zonelist,
    pub nodemask: *const nodemask_t,
    pub memcg: *mut mem_cgroup,
    pub gfp_mask: gfp_t,
    pub order: crate::ctypes::c_int,
    pub totalpages: crate::ctypes::c_ulong,
    pub chosen: *mut task_struct,
    pub chosen_points: crate::ctypes::c_long,
    pub constraint: oom_constraint,
}

#[repr(C)]
pub struct page_vma_mapped_walk {
    pub pfn: crate::ctypes::c_ulong,
    pub nr_pages: crate::ctypes::c_ulong,
    pub pgoff: crate::ctypes::c_ulong,
    pub vma: *mut vm_area_struct,
    pub address: crate::ctypes::c_ulong,
    pub pmd: *mut pmd_t,
    pub pte: *mut pte_t,
    pub ptl: *mut spinlock_t,
    pub flags: crate::ctypes::c_uint,
    pub _bits_pgoff_is_anon: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_pgoff_is_anon: [u8; 3usize],
}
bits page_vma_mapped_walk
    pgoff_is_anon: bool_ as u8 = _bits_pgoff_is_anon 0 1

#[repr(C)]
pub struct per_cpu_nodestat {
    pub stat_threshold: s8,
    pub vm_node_stat_diff: [s8; 69usize],
}

#[repr(C)]
pub struct reclaim_stat {
    pub nr_dirty: crate::ctypes::c_uint,
    pub nr_unqueued_dirty: crate::ctypes::c_uint,
    pub nr_congested: crate::ctypes::c_uint,
    pub nr_writeback: crate::ctypes::c_uint,
    pub nr_immediate: crate::ctypes::c_uint,
    pub nr_activate: [crate::ctypes::c_uint; 2usize],
    pub nr_ref_keep: crate::ctypes::c_uint,
    pub nr_unmap_fail: crate::ctypes::c_uint,
    pub nr_lazyfree_fail: crate::ctypes::c_uint,
    pub nr_demoted: crate::ctypes::c_uint,
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
    pub nonfull_clusters: [list_head; 10usize],
    pub frag_clusters: [list_head; 10usize],
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
    pub ops: *mut swap_ops,
}

#[repr(C)]
pub struct swap_ops {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct uffdio_rwprotect {
    pub range: uffdio_range,
    pub mode: __u64,
}

#[repr(C)]
pub struct uffdio_set_mode {
    pub enable: __u64,
    pub disable: __u64,
}

pub const HUGETLB_ALLOC_CHARGE_CGROUP_RSVD_BIT: hugetlb_alloc_flag = 0;

pub const HUGETLB_ALLOC_CHARG_CGROUP_RSVD: crate::ctypes::c_ulong = 1;

pub const HUGETLB_ALLOC_USE_GLOBAL_RESERVATIONS: crate::ctypes::c_ulong = 2;

pub const HUGETLB_ALLOC_USE_GLOBAL_RESERVATIONS_BIT: hugetlb_alloc_flag = 1;

pub const KF_PERFMON: i32 = 262144;

pub const KF_SPINLOCK_SAFE: i32 = 131072;

pub const LRU_CACHE_DRAINED: lru_cache_drained = 1;

pub const LRU_CACHE_DRAINED_ALL: lru_cache_drained = 2;

pub const LRU_CACHE_NOT_DRAINED: lru_cache_drained = 0;

pub const MEMBLOCK_RSRV_HUGETLB: memblock_flags = 128;

pub const MEMCG_KMEM: memcg_stat_item = 72;

pub const MEMCG_NR_STAT: memcg_stat_item = 76;

pub const MEMCG_PERCPU_B: memcg_stat_item = 71;

pub const MEMCG_SOCK: memcg_stat_item = 70;

pub const MEMCG_SWAP: memcg_stat_item = 69;

pub const MEMCG_ZSWAPPED: memcg_stat_item = 74;

pub const MEMCG_ZSWAP_B: memcg_stat_item = 73;

pub const MEMCG_ZSWAP_INCOMP: memcg_stat_item = 75;

pub const MM_CP_UFFD_RWP: crate::ctypes::c_ulong = 16;

pub const MM_CP_UFFD_RWP_ALL: crate::ctypes::c_ulong = 48;

pub const MM_CP_UFFD_RWP_RESOLVE: crate::ctypes::c_ulong = 32;

pub const MPOL_BIND: mempolicy_mode = 2;

pub const MPOL_DEFAULT: mempolicy_mode = 0;

pub const MPOL_INTERLEAVE: mempolicy_mode = 3;

pub const MPOL_LOCAL: mempolicy_mode = 4;

pub const MPOL_MAX: mempolicy_mode = 7;

pub const MPOL_PREFERRED: mempolicy_mode = 1;

pub const MPOL_PREFERRED_MANY: mempolicy_mode = 5;

pub const MPOL_WEIGHTED_INTERLEAVE: mempolicy_mode = 6;

pub const NR_BALLOON_PAGES: node_stat_item = 65;

pub const NR_GPU_ACTIVE: node_stat_item = 67;

pub const NR_GPU_RECLAIM: node_stat_item = 68;

pub const NR_HUGETLB: node_stat_item = 64;

pub const NR_KERNEL_FILE_PAGES: node_stat_item = 66;

pub const NR_VM_NODE_STAT_ITEMS: node_stat_item = 69;

pub const PGREFILL: node_stat_item = 63;

pub const PGROTATE_ANON: node_stat_item = 61;

pub const PGROTATE_FILE: node_stat_item = 62;

pub const UFFDIO_REGISTER_MODE_RWP: u64 = 8;

pub const UFFDIO_RWPROTECT: crate::ctypes::c_ulong = 3222841865;

pub const UFFDIO_RWPROTECT_MODE_DONTWAKE: u64 = 2;

pub const UFFDIO_RWPROTECT_MODE_RWP: u64 = 1;

pub const UFFDIO_SET_MODE: crate::ctypes::c_ulong = 1074833930;

pub const UFFD_API_FEATURES: i32 = 524287;

pub const UFFD_API_IOCTLS: u64 = 9223372036854776835;

pub const UFFD_API_RANGE_IOCTLS: u64 = 1020;

pub const UFFD_API_RANGE_IOCTLS_BASIC: u64 = 972;

pub const UFFD_API_REGISTER_MODES: u64 = 15;

pub const UFFD_FEATURE_RWP: i32 = 131072;

pub const UFFD_FEATURE_RWP_ASYNC: i32 = 262144;

pub const UFFD_PAGEFAULT_FLAG_RWP: i32 = 8;

pub const VMA_UFFD_RWP_BIT: crate::ctypes::c_uint = 43;

pub const VM_COPY_ON_FORK: crate::ctypes::c_ulong = 8796361464832;

pub const VM_UFFD_RWP: crate::ctypes::c_ulong = 8796093022208;

pub const _UFFDIO_RWPROTECT: i32 = 9;

pub const _UFFDIO_SET_MODE: i32 = 10;

pub const __VM_UFFD_FLAGS: crate::ctypes::c_ulong = 10995116282368;

pub type hugetlb_alloc_flag = crate::ctypes::c_uint;

pub type lru_cache_drained = crate::ctypes::c_uint;

pub type mempolicy_mode = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___linear_anon_page_index"]
    pub fn __linear_anon_page_index(
        vma: *const vm_area_struct,
        address: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_nonpresent_ptes"]
    pub fn clear_nonpresent_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_first_zones_zonelist"]
    pub fn first_zones_zonelist(
        zonelist: *mut zonelist,
        highest_zoneidx: zone_type,
        nodes: *const nodemask_t,
    ) -> *mut zoneref;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_global_node_page_state_monotonic"]
    pub fn global_node_page_state_monotonic(
        item: node_stat_item,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_htlb_allow_alloc_fallback"]
    pub fn htlb_allow_alloc_fallback(reason: migrate_reason) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_clear_uffd"]
    pub fn huge_pte_clear_uffd(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_mkuffd"]
    pub fn huge_pte_mkuffd(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_uffd"]
    pub fn huge_pte_uffd(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_linear_anon_page_index"]
    pub fn linear_anon_page_index(
        vma: *const vm_area_struct,
        address: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_linear_page_delta"]
    pub fn linear_page_delta(
        vma: *const vm_area_struct,
        address: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memdesc_is_zone_device"]
    pub fn memdesc_is_zone_device(mdf: *const memdesc_flags_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memdesc_nid"]
    pub fn memdesc_nid(mdf: *const memdesc_flags_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memdesc_section"]
    pub fn memdesc_section(mdf: *const memdesc_flags_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memdesc_zonenum"]
    pub fn memdesc_zonenum(flags: *const memdesc_flags_t) -> zone_type;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memory_block_aligned_range"]
    pub fn memory_block_aligned_range(range: *const range) -> range;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_next_zones_zonelist"]
    pub fn next_zones_zonelist(
        z: *mut zoneref,
        highest_zoneidx: zone_type,
        nodes: *const nodemask_t,
    ) -> *mut zoneref;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_swp_uffd_any"]
    pub fn pte_swp_uffd_any(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_is_huge"]
    pub fn pud_is_huge(pud: pud_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_softleaf_to_pmd"]
    pub fn softleaf_to_pmd(entry: softleaf_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_huge_pmd_rwp"]
    pub fn userfaultfd_huge_pmd_rwp(vma: *mut vm_area_struct, pmd: pmd_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_protected"]
    pub fn userfaultfd_protected(vma: *mut vm_area_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_pte_rwp"]
    pub fn userfaultfd_pte_rwp(vma: *mut vm_area_struct, pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_rwp"]
    pub fn userfaultfd_rwp(vma: *mut vm_area_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_can_grow"]
    pub fn vma_can_grow(vma: *const vm_area_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_end_anon_pgoff"]
    pub fn vma_end_anon_pgoff(vma: *const vm_area_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_end_pgoff"]
    pub fn vma_end_pgoff(vma: *const vm_area_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_flags_can_grow"]
    pub fn vma_flags_can_grow(flags: *const vma_flags_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_flags_is_cow_mapping"]
    pub fn vma_flags_is_cow_mapping(flags: *const vma_flags_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_flags_to_page_prot"]
    pub fn vma_flags_to_page_prot(vma_flags: vma_flags_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_get_page_prot"]
    pub fn vma_get_page_prot(vma: *const vm_area_struct) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_is_anonymous"]
    pub fn vma_is_anonymous(vma: *const vm_area_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_is_cow_mapping"]
    pub fn vma_is_cow_mapping(vma: *const vm_area_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_last_anon_pgoff"]
    pub fn vma_last_anon_pgoff(vma: *const vm_area_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_last_pgoff"]
    pub fn vma_last_pgoff(vma: *const vm_area_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_start_anon_pgoff"]
    pub fn vma_start_anon_pgoff(vma: *const vm_area_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_start_pgoff"]
    pub fn vma_start_pgoff(vma: *const vm_area_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __add_memory_driver_managed(
        nid: crate::ctypes::c_int,
        start: u64_,
        size: u64_,
        resource_name: *const crate::ctypes::c_char,
        mhp_flags: mhp_t,
        online_type: mmop,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __alloc_bootmem_huge_page(
        h: *mut hstate,
        nid: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __get_unmapped_area(
        file: *mut file,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        pgoff: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        vma_flags: vma_flags_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __next_zones_zonelist(
        z: *mut zoneref,
        highest_zoneidx: zone_type,
        nodes: *const nodemask_t,
    ) -> *mut zoneref;
}

unsafe extern "C" {
    pub fn __show_mem(
        flags: crate::ctypes::c_uint,
        nodemask: *const nodemask_t,
        max_zone_idx: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn anon_rmap_tree_insert(avc: *mut anon_vma_chain, anon_vma: *mut anon_vma);
}

unsafe extern "C" {
    pub fn anon_rmap_tree_iter_first(
        anon_vma: *mut anon_vma,
        pgoff_start: crate::ctypes::c_ulong,
        pgoff_last: crate::ctypes::c_ulong,
    ) -> *mut anon_vma_chain;
}

unsafe extern "C" {
    pub fn anon_rmap_tree_iter_next(
        avc: *mut anon_vma_chain,
        pgoff_start: crate::ctypes::c_ulong,
        pgoff_last: crate::ctypes::c_ulong,
    ) -> *mut anon_vma_chain;
}

unsafe extern "C" {
    pub fn anon_rmap_tree_remove(avc: *mut anon_vma_chain, anon_vma: *mut anon_vma);
}

unsafe extern "C" {
    pub fn arch_alloc_bootmem_huge_page(
        h: *mut hstate,
        nid: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn btf_get_module_btf(module: *const module) -> *mut btf;
}

unsafe extern "C" {
    pub fn btf_relocate_id(btf: *const btf, id: __u32) -> __u32;
}

unsafe extern "C" {
    pub fn btf_type_name_to_buf(
        btf: *const btf,
        type_id: u32_,
        buf: *mut crate::ctypes::c_char,
        len: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_huge_pmd_uffd_rwp(vmf: *mut vm_fault) -> vm_fault_t;
}

unsafe extern "C" {
    pub fn do_mmap(
        file: *mut file,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        prot: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        vma_flags: vma_flags_t,
        pgoff: crate::ctypes::c_ulong,
        populate: *mut crate::ctypes::c_ulong,
        uf: *mut list_head,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn folio_add_lru(folio: *mut folio);
}

unsafe extern "C" {
    pub fn folio_mark_accessed(folio: *mut folio);
}

unsafe extern "C" {
    pub fn folio_referenced(
        arg1: *mut folio,
        is_locked: crate::ctypes::c_int,
        memcg: *mut mem_cgroup,
        vma_flags: *mut vma_flags_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn free_reserved_pages(page: *mut page, order: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn hugetlb_alloc_folio(
        h: *mut hstate,
        mpoli: *mut mempolicy_interpreted,
        mm: *mut mm_struct,
        alloc_flags: u8_,
    ) -> *mut folio;
}

unsafe extern "C" {
    pub fn lru_cache_drain_for_folio(
        folio: *const folio,
        extra_refs: crate::ctypes::c_uint,
        drained: *mut lru_cache_drained,
    );
}

unsafe extern "C" {
    pub fn lruvec_page_state_monotonic(
        lruvec: *mut lruvec,
        idx: node_stat_item,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn mapping_rmap_tree_insert(
        vma: *mut vm_area_struct,
        mapping: *mut address_space,
    );
}

unsafe extern "C" {
    pub fn mapping_rmap_tree_insert_after(
        vma: *mut vm_area_struct,
        prev: *mut vm_area_struct,
        mapping: *mut address_space,
    );
}

unsafe extern "C" {
    pub fn mapping_rmap_tree_iter_first(
        mapping: *mut address_space,
        pgoff_start: crate::ctypes::c_ulong,
        pgoff_last: crate::ctypes::c_ulong,
    ) -> *mut vm_area_struct;
}

unsafe extern "C" {
    pub fn mapping_rmap_tree_iter_next(
        vma: *mut vm_area_struct,
        pgoff_start: crate::ctypes::c_ulong,
        pgoff_last: crate::ctypes::c_ulong,
    ) -> *mut vm_area_struct;
}

unsafe extern "C" {
    pub fn mapping_rmap_tree_remove(
        vma: *mut vm_area_struct,
        mapping: *mut address_space,
    );
}

unsafe extern "C" {
    pub fn mark_page_accessed(page: *mut page);
}

unsafe extern "C" {
    pub fn mem_cgroup_charge_hugetlb(
        folio: *mut folio,
        mm: *mut mm_struct,
        gfp: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memblock_alloc_hugetlb(
        size: phys_addr_t,
        nid: crate::ctypes::c_int,
        exact_nid: bool_,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memblock_reserved_hugetlb_size(
        limit: phys_addr_t,
        nid: crate::ctypes::c_int,
    ) -> phys_addr_t;
}

unsafe extern "C" {
    pub fn mhp_online_type_to_str(
        online_type: crate::ctypes::c_int,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn migrate_pages(
        l: *mut list_head,
        new: new_folio_t,
        free: free_folio_t,
        private: crate::ctypes::c_ulong,
        mode: migrate_mode,
        reason: migrate_reason,
        ret_succeeded: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mod_memcg_lruvec_state(
        lruvec: *mut lruvec,
        idx: node_stat_item,
        val: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn move_hugetlb_state(
        old_folio: *mut folio,
        new_folio: *mut folio,
        reason: migrate_reason,
    );
}

unsafe extern "C" {
    pub fn mrwprotect_range(
        ctx: *mut userfaultfd_ctx,
        start: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        enable_rwp: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mseal_mmap_page_zero();
}

unsafe extern "C" {
    pub fn node_page_state_monotonic(
        pgdat: *mut pglist_data,
        item: node_stat_item,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn offline_and_remove_memory_ranges(
        ranges: *const range,
        nr_ranges: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pcpu_get_vm_areas(
        offsets: *const crate::ctypes::c_ulong,
        sizes: *const usize,
        nr_vms: crate::ctypes::c_int,
        align: usize,
        gfp: gfp_t,
    ) -> *mut *mut vm_struct;
}

unsafe extern "C" {
    pub fn rcu_tasks_trace_batches_completed() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn remove_migration_pmd(pvmw: *mut page_vma_mapped_walk, folio: *mut folio);
}

unsafe extern "C" {
    pub fn shmem_write_folio(folio: *mut folio) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn thp_get_unmapped_area_vmaflags(
        filp: *mut file,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        pgoff: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        vma_flags: vma_flags_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn userfaultfd_rwp_async(vma: *mut vm_area_struct) -> bool_;
}

unsafe extern "C" {
    pub fn warn_alloc(
        gfp_mask: gfp_t,
        nodemask: *const nodemask_t,
        fmt: *const crate::ctypes::c_char,
        ...
    );
}

unsafe extern "C" {
    pub static mut migrate_reason_names: [*const crate::ctypes::c_char; 11usize];
}

unsafe extern "C" {
    pub static mut vm_node_stat: [atomic_long_t; 69usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct task_ipi_mask {
    pub anon__ipi_mask_ptr: task_ipi_mask__ipi_mask_ptr,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union task_ipi_mask__ipi_mask_ptr {
    pub ipi_mask_ptr: *mut cpumask_t,
    pub ipi_mask_val: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct sched_entity {
    pub load: load_weight,
    pub h_load: load_weight,
    pub run_node: rb_node,
    pub deadline: u64_,
    pub min_vruntime: u64_,
    pub min_slice: u64_,
    pub max_slice: u64_,
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
    pub vprot: u64_,
    pub slice: u64_,
    pub nr_migrations: u64_,
    pub depth: crate::ctypes::c_int,
    pub parent: *mut sched_entity,
    pub cfs_rq: *mut cfs_rq,
    pub my_q: *mut cfs_rq,
    pub runnable_weight: crate::ctypes::c_ulong,
    pub avg: sched_avg,
}

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct sched_statistics {
    pub wait_start: u64_,
    pub wait_max: u64_,
    pub wait_count: u64_,
    pub wait_sum: u64_,
    pub iowait_count: u64_,
    pub iowait_sum: u64_,
    pub sleep_start: u64_,
    pub sleep_max: u64_,
    pub sum_sleep_runtime: s64,
    pub block_start: u64_,
    pub block_max: u64_,
    pub sum_block_runtime: s64,
    pub exec_max: s64,
    pub slice_max: u64_,
    pub nr_failed_migrations_affine: u64_,
    pub nr_failed_migrations_running: u64_,
    pub nr_failed_migrations_hot: u64_,
    pub nr_forced_migrations: u64_,
    pub nr_wakeups: u64_,
    pub nr_wakeups_sync: u64_,
    pub nr_wakeups_migrate: u64_,
    pub nr_wakeups_local: u64_,
    pub nr_wakeups_remote: u64_,
    pub nr_wakeups_affine: u64_,
    pub nr_wakeups_affine_attempts: u64_,
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
    pub rcu_read_lock_nesting: crate::ctypes::c_int,
    pub rcu_read_unlock_special: rcu_special,
    pub rcu_node_entry: list_head,
    pub rcu_blocked_node: *mut rcu_node,
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
    pub real_fs: *mut fs_struct,
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
    pub closid: u32_,
    pub rmid: u32_,
    pub futex: futex_sched_data,
    pub perf_recursion: [u8_; 4usize],
    pub perf_event_ctxp: *mut perf_event_context,
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub perf_ctx_data: *mut perf_ctx_data,
    pub ipi_mask: task_ipi_mask,
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
    pub patch_state: crate::ctypes::c_int,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub bpf_net_context: *mut bpf_net_context,
    pub mce_vaddr: *mut crate::ctypes::c_void,
    pub mce_kflags: __u64,
    pub mce_addr: u64_,
    pub _bits_mce_ripv: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub mce_kill_me: callback_head,
    pub mce_count: crate::ctypes::c_int,
    pub kretprobe_instances: llist_head,
    pub rethooks: llist_head,
    pub l1d_flush_kill: callback_head,
    pub unwind_info: unwind_task_info,
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
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    pasid_activated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 44 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 45 1
    in_nf_duplicate: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 46 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

#[repr(C)]
#[repr(align(64))]
pub struct user_namespace {
    pub uid_map: uid_gid_map,
    pub gid_map: uid_gid_map,
    pub projid_map: uid_gid_map,
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
    pub ucount_max: [crate::ctypes::c_long; 13usize],
    pub rlimit_max: [crate::ctypes::c_long; 4usize],
    pub binfmt_misc: *mut binfmt_misc,
}

#[repr(C)]
pub struct binfmt_misc {
    pub entries: hlist_head,
    pub entries_lock: spinlock_t,
    pub enabled: bool_,
}

#[repr(C)]
pub struct binfmt_misc_bpf {
    pub bpf_interps: *const list_head,
    pub bpf_interp: *const crate::ctypes::c_char,
    pub bpf_interp_file: *mut file,
    pub bpf_interp_arg: *const crate::ctypes::c_char,
    pub bpf_flags: u64_,
}

#[repr(C)]
pub struct cgroup_task_migrate_ctx {
    pub task: *mut task_struct,
    pub src_dcgrp: *mut cgroup,
    pub dst_dcgrp: *mut cgroup,
}

#[repr(C)]
pub struct kernel_clone_args {
    pub flags: u64_,
    pub pidfd: *mut crate::ctypes::c_int,
    pub child_tid: *mut crate::ctypes::c_int,
    pub parent_tid: *mut crate::ctypes::c_int,
    pub name: *const crate::ctypes::c_char,
    pub exit_signal: crate::ctypes::c_int,
    pub _bits_kthread: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub stack: crate::ctypes::c_ulong,
    pub stack_size: crate::ctypes::c_ulong,
    pub tls: crate::ctypes::c_ulong,
    pub set_tid: *mut pid_t,
    pub set_tid_size: usize,
    pub cgroup: crate::ctypes::c_int,
    pub idle: crate::ctypes::c_int,
    pub fn_: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void) -> crate::ctypes::c_int,
    >,
    pub fn_arg: *mut crate::ctypes::c_void,
    pub cgrp: *mut cgroup,
    pub cset: *mut css_set,
    pub kill_seq: crate::ctypes::c_uint,
}
bits kernel_clone_args
    kthread: u32_ as u32 = _bits_kthread 0 1
    io_thread: u32_ as u32 = _bits_kthread 1 1
    user_worker: u32_ as u32 = _bits_kthread 2 1
    no_files: u32_ as u32 = _bits_kthread 3 1
    umh: u32_ as u32 = _bits_kthread 4 1

#[repr(C)]
pub struct linux_binprm {
    pub vma: *mut vm_area_struct,
    pub vma_pages: crate::ctypes::c_ulong,
    pub argmin: crate::ctypes::c_ulong,
    pub mm: *mut mm_struct,
    pub old_mm: *mut mm_struct,
    pub user_ns: *mut user_namespace,
    pub p: crate::ctypes::c_ulong,
    pub _bits_have_execfd: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub executable: *mut file,
    pub interpreter: *mut file,
    pub loader: *mut file,
    pub file: *mut file,
    pub cred: *mut cred,
    pub unsafe_: crate::ctypes::c_int,
    pub per_clear: crate::ctypes::c_uint,
    pub argc: crate::ctypes::c_int,
    pub envc: crate::ctypes::c_int,
    pub filename: *const crate::ctypes::c_char,
    pub interp: *const crate::ctypes::c_char,
    pub fdpath: *const crate::ctypes::c_char,
    pub anon__bpf_interps: linux_binprm__bpf_interps,
    pub interp_flags: crate::ctypes::c_uint,
    pub execfd: crate::ctypes::c_int,
    pub exec: crate::ctypes::c_ulong,
    pub rlim_stack: rlimit,
    pub buf: [crate::ctypes::c_char; 256usize],
}
bits linux_binprm
    have_execfd: crate::ctypes::c_uint as u32 = _bits_have_execfd 0 1
    execfd_creds: crate::ctypes::c_uint as u32 = _bits_have_execfd 1 1
    secureexec: crate::ctypes::c_uint as u32 = _bits_have_execfd 2 1
    point_of_no_return: crate::ctypes::c_uint as u32 = _bits_have_execfd 3 1
    comm_from_dentry: crate::ctypes::c_uint as u32 = _bits_have_execfd 4 1
    is_check: crate::ctypes::c_uint as u32 = _bits_have_execfd 5 1

#[repr(C)]
pub struct linux_binprm__bpf_interps {
    pub bpf_interps: *const list_head,
    pub bpf_interp: *const crate::ctypes::c_char,
    pub bpf_interp_file: *mut file,
    pub bpf_interp_arg: *const crate::ctypes::c_char,
    pub bpf_flags: u64_,
}

#[repr(C)]
pub struct signal_struct {
    pub sigcnt: refcount_t,
    pub live: atomic_t,
    pub nr_threads: crate::ctypes::c_int,
    pub quick_threads: crate::ctypes::c_int,
    pub thread_head: list_head,
    pub wait_chldexit: wait_queue_head_t,
    pub curr_target: *mut task_struct,
    pub shared_pending: sigpending,
    pub multiprocess: hlist_head,
    pub group_exit_code: crate::ctypes::c_int,
    pub notify_count: crate::ctypes::c_int,
    pub group_exec_task: *mut task_struct,
    pub group_stop_count: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_uint,
    pub core_state: *mut core_state,
    pub is_child_subreaper: bool_,
    pub has_child_subreaper: bool_,
    pub _bits_autoreap: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub next_posix_timer_id: atomic_t,
    pub posix_timers: hlist_head,
    pub ignored_posix_timers: hlist_head,
    pub real_timer: hrtimer,
    pub it_real_incr: ktime_t,
    pub it: [cpu_itimer; 2usize],
    pub cputimer: thread_group_cputimer,
    pub posix_cputimers: posix_cputimers,
    pub pids: [*mut pid; 4usize],
    pub tick_dep_mask: atomic_t,
    pub tty_old_pgrp: *mut pid,
    pub leader: crate::ctypes::c_int,
    pub tty: *mut tty_struct,
    pub autogroup: *mut autogroup,
    pub stats_lock: seqlock_t,
    pub utime: u64_,
    pub stime: u64_,
    pub cutime: u64_,
    pub cstime: u64_,
    pub gtime: u64_,
    pub cgtime: u64_,
    pub prev_cputime: prev_cputime,
    pub nvcsw: crate::ctypes::c_ulong,
    pub nivcsw: crate::ctypes::c_ulong,
    pub cnvcsw: crate::ctypes::c_ulong,
    pub cnivcsw: crate::ctypes::c_ulong,
    pub min_flt: crate::ctypes::c_ulong,
    pub maj_flt: crate::ctypes::c_ulong,
    pub cmin_flt: crate::ctypes::c_ulong,
    pub cmaj_flt: crate::ctypes::c_ulong,
    pub inblock: crate::ctypes::c_ulong,
    pub oublock: crate::ctypes::c_ulong,
    pub cinblock: crate::ctypes::c_ulong,
    pub coublock: crate::ctypes::c_ulong,
    pub maxrss: crate::ctypes::c_ulong,
    pub cmaxrss: crate::ctypes::c_ulong,
    pub ioac: task_io_accounting,
    pub sum_sched_runtime: crate::ctypes::c_ulonglong,
    pub rlim: [rlimit; 16usize],
    pub pacct: pacct_struct,
    pub stats: *mut taskstats,
    pub audit_tty: crate::ctypes::c_uint,
    pub tty_audit_buf: *mut tty_audit_buf,
    pub cgroup_threadgroup_rwsem: rw_semaphore,
    pub oom_flag_origin: bool_,
    pub oom_score_adj: crate::ctypes::c_short,
    pub oom_score_adj_min: crate::ctypes::c_short,
    pub oom_mm: *mut mm_struct,
    pub cred_guard_mutex: mutex,
    pub exec_update_lock: rw_semaphore,
}
bits signal_struct
    autoreap: crate::ctypes::c_uint as u32 = _bits_autoreap 0 1
    timer_create_restore_ids: crate::ctypes::c_uint as u32 = _bits_autoreap 1 1

#[repr(C)]
pub struct ucounts {
    pub node: hlist_nulls_node,
    pub ns: *mut user_namespace,
    pub uid: kuid_t,
    pub rcu: callback_head,
    pub count: rcuref_t,
    pub ucount: [atomic_long_t; 13usize],
    pub rlimit: [atomic_long_t; 4usize],
}

pub const AT_FLAGS_TRANSPARENT_INTERP: i32 = 2;

pub const AT_FLAGS_TRANSPARENT_INTERP_BIT: i32 = 1;

pub const BINPRM_FLAGS_TRANSPARENT_INTERP: i32 = 16;

pub const BINPRM_FLAGS_TRANSPARENT_INTERP_BIT: i32 = 4;

pub const CGROUP_TASK_MIGRATED: cgroup_task_events = 1;

pub const CGROUP_TASK_MIGRATE_CANCELED: cgroup_task_events = 2;

pub const CGROUP_TASK_MIGRATING: cgroup_task_events = 0;

pub const UCOUNT_BINFMT_MISC_INTERPRETERS: ucount_type = 12;

pub const UCOUNT_COUNTS: ucount_type = 13;

pub type cgroup_task_events = crate::ctypes::c_uint;

pub type lock_no_notify_signal_t = crate::ctypes::c_void;

unsafe extern "C" {
    #[link_name = "kmod_shim_bprm_at_flags"]
    pub fn bprm_at_flags(bprm: *const linux_binprm) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_common_ancestor"]
    pub fn cgroup_common_ancestor(a: *mut cgroup, b: *mut cgroup) -> *mut cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_no_notify_signal_lock_err"]
    pub fn class_no_notify_signal_lock_err(
        _T: *mut class_no_notify_signal_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptrace_report_syscall"]
    pub fn ptrace_report_syscall(message: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptrace_report_syscall_permit_entry"]
    pub fn ptrace_report_syscall_permit_entry(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_seccomp_permit_syscall"]
    pub fn seccomp_permit_syscall() -> bool_;
}

unsafe extern "C" {
    pub fn __seccomp_permit_syscall() -> bool_;
}

unsafe extern "C" {
    pub fn bprm_drop_loader(bprm: *mut linux_binprm);
}

unsafe extern "C" {
    pub fn bprm_open_interpreter(
        bprm: *mut linux_binprm,
        path: *const crate::ctypes::c_char,
    ) -> *mut file;
}

unsafe extern "C" {
    pub fn capable_noaudit(cap: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    pub fn cpuset_nodemask_valid_mems_allowed(
        nodemask: *const nodemask_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpuset_num_cpus(cgroup: *mut cgroup) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn generic_get_unmapped_area(
        filp: *mut file,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        pgoff: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        vma_flags: vma_flags_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn generic_get_unmapped_area_topdown(
        filp: *mut file,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        pgoff: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        vma_flags: vma_flags_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn mm_exit_exec_release(arg1: *mut task_struct, arg2: *mut mm_struct);
}

unsafe extern "C" {
    pub fn mm_get_unmapped_area_vmaflags(
        filp: *mut file,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        pgoff: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        vma_flags: vma_flags_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut cgroup_task_notifier: blocking_notifier_head;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct zcrx_ctrl_add_area {
    pub area_ptr: __u64,
    pub __resv: [__u64; 5usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct inode_operations {
    pub lookup: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *mut dentry,
            arg3: crate::ctypes::c_uint,
        ) -> *mut dentry,
    >,
    pub get_link: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut inode,
            arg3: *mut delayed_call,
        ) -> *const crate::ctypes::c_char,
    >,
    pub permission: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_inode_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: crate::ctypes::c_int,
            arg3: bool_,
        ) -> *mut posix_acl,
    >,
    pub readlink: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut crate::ctypes::c_char,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub create: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub link: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut inode,
            arg3: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub unlink: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, arg2: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub symlink: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
        ) -> *mut dentry,
    >,
    pub rmdir: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, arg2: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub mknod: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
            arg5: dev_t,
        ) -> crate::ctypes::c_int,
    >,
    pub rename: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *mut inode,
            arg5: *mut dentry,
            arg6: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub setattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut dentry,
            arg3: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub getattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *const path,
            arg3: *mut kstat,
            arg4: u32_,
            arg5: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub listxattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut crate::ctypes::c_char,
            arg3: usize,
        ) -> isize,
    >,
    pub fiemap: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *mut fiemap_extent_info,
            start: u64_,
            len: u64_,
        ) -> crate::ctypes::c_int,
    >,
    pub update_time: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            type_: fs_update_time,
            flags: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub sync_lazytime: ::core::option::Option<unsafe extern "C" fn(inode: *mut inode)>,
    pub atomic_open: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *mut dentry,
            arg3: *mut file,
            open_flag: crate::ctypes::c_uint,
            create_mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub tmpfile: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut file,
            arg4: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub get_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut dentry,
            arg3: crate::ctypes::c_int,
        ) -> *mut posix_acl,
    >,
    pub set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut dentry,
            arg3: *mut posix_acl,
            arg4: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub fileattr_set: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            fa: *mut file_kattr,
        ) -> crate::ctypes::c_int,
    >,
    pub fileattr_get: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            fa: *mut file_kattr,
        ) -> crate::ctypes::c_int,
    >,
    pub get_offset_ctx: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> *mut offset_ctx,
    >,
}

#[repr(C)]
#[repr(align(64))]
pub struct io_ring_ctx {
    pub anon__flags: io_ring_ctx__flags,
    pub anon__uring_lock: io_ring_ctx__uring_lock,
    pub anon__cqe_cached: io_ring_ctx__cqe_cached,
    pub anon__rings_rcu: io_ring_ctx__rings_rcu,
    pub anon__timeout_lock: io_ring_ctx__timeout_lock,
    pub completion_lock: spinlock_t,
    pub cq_overflow_list: list_head,
    pub waitid_list: hlist_head,
    pub futex_list: hlist_head,
    pub futex_cache: io_alloc_cache,
    pub sq_creds: *const cred,
    pub sq_data: *mut io_sq_data,
    pub sqo_sq_wait: wait_queue_head,
    pub sqd_list: list_head,
    pub file_alloc_start: crate::ctypes::c_uint,
    pub file_alloc_end: crate::ctypes::c_uint,
    pub poll_wq: wait_queue_head,
    pub restrictions: io_restriction,
    pub zcrx_ctxs: xarray,
    pub hpage_acct: xarray,
    pub pers_next: u32_,
    pub personalities: xarray,
    pub hash_map: *mut io_wq_hash,
    pub user: *mut user_struct,
    pub mm_account: *mut mm_struct,
    pub tctx_list: list_head,
    pub tctx_lock: mutex,
    pub exit_work: work_struct,
    pub ref_comp: completion,
    pub iowq_limits: [u32_; 2usize],
    pub poll_wq_task_work: callback_head,
    pub poll_wq_rcu: callback_head,
    pub poll_wq_rcu_pending: atomic_t,
    pub defer_list: list_head,
    pub nr_drained: crate::ctypes::c_uint,
    pub drain_req: *mut io_kiocb,
    pub nr_req_allocated: crate::ctypes::c_uint,
    pub napi_list: list_head,
    pub napi_lock: spinlock_t,
    pub napi_busy_poll_dt: ktime_t,
    pub napi_prefer_busy_poll: bool_,
    pub napi_track_mode: u8_,
    pub napi_ht: [hlist_head; 16usize],
    pub bpf_ops: *mut io_uring_bpf_ops,
    pub mmap_lock: mutex,
    pub sq_region: io_mapped_region,
    pub ring_region: io_mapped_region,
    pub param_region: io_mapped_region,
    pub kcov_handle: kcov_common_handle_id,
}

#[repr(C)]
#[repr(align(64))]
pub struct io_uring_task {
    pub cached_refs: crate::ctypes::c_int,
    pub last: *const io_ring_ctx,
    pub task: *mut task_struct,
    pub io_wq: *mut io_wq,
    pub task_head: *mut llist_node,
    pub registered_rings: [*mut file; 16usize],
    pub xa: xarray,
    pub wait: wait_queue_head,
    pub in_cancel: atomic_t,
    pub inflight_tracked: atomic_t,
    pub inflight: percpu_counter,
    pub fallback_work: work_struct,
    pub rcu: callback_head,
    pub anon__task_list: io_uring_task__task_list,
}

#[repr(C)]
pub struct address_space_operations {
    pub read_folio: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut file, arg2: *mut folio) -> crate::ctypes::c_int,
    >,
    pub writepages: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut address_space,
            arg2: *mut writeback_control,
        ) -> crate::ctypes::c_int,
    >,
    pub dirty_folio: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut address_space, arg2: *mut folio) -> bool_,
    >,
    pub readahead: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut readahead_control),
    >,
    pub write_begin: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const kiocb,
            mapping: *mut address_space,
            pos: loff_t,
            len: crate::ctypes::c_uint,
            foliop: *mut *mut folio,
            fsdata: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub write_end: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const kiocb,
            mapping: *mut address_space,
            pos: loff_t,
            len: crate::ctypes::c_uint,
            copied: crate::ctypes::c_uint,
            folio: *mut folio,
            fsdata: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub bmap: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut address_space, arg2: sector_t) -> sector_t,
    >,
    pub invalidate_folio: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut folio, offset: usize, len: usize),
    >,
    pub release_folio: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut folio, arg2: gfp_t) -> bool_,
    >,
    pub free_folio: ::core::option::Option<unsafe extern "C" fn(folio: *mut folio)>,
    pub direct_IO: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut kiocb, iter: *mut iov_iter) -> isize,
    >,
    pub migrate_folio: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut address_space,
            dst: *mut folio,
            src: *mut folio,
            arg2: migrate_mode,
        ) -> crate::ctypes::c_int,
    >,
    pub launder_folio: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut folio) -> crate::ctypes::c_int,
    >,
    pub is_partially_uptodate: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut folio, from: usize, count: usize) -> bool_,
    >,
    pub is_dirty_writeback: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut folio, dirty: *mut bool_, wb: *mut bool_),
    >,
    pub error_remove_folio: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut address_space,
            arg2: *mut folio,
        ) -> crate::ctypes::c_int,
    >,
    pub swap_activate: ::core::option::Option<
        unsafe extern "C" fn(
            sis: *mut swap_info_struct,
            file: *mut file,
            span: *mut sector_t,
        ) -> crate::ctypes::c_int,
    >,
    pub swap_deactivate: ::core::option::Option<unsafe extern "C" fn(file: *mut file)>,
}

#[repr(C)]
pub struct anon_pipe_prealloc {
    pub pages: [*mut page; 8usize],
    pub count: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct fscrypt_operations {
    pub inode_info_offs: isize,
    pub _bits_is_block_based: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub legacy_key_prefix: *const crate::ctypes::c_char,
    pub get_context: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *mut crate::ctypes::c_void,
            len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub set_context: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *const crate::ctypes::c_void,
            len: usize,
            fs_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub get_dummy_policy: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> *const fscrypt_policy,
    >,
    pub empty_dir: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> bool_,
    >,
    pub has_stable_inodes: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> bool_,
    >,
    pub get_devices: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            devs: *mut *mut block_device,
        ) -> crate::ctypes::c_uint,
    >,
}
bits fscrypt_operations
    is_block_based: crate::ctypes::c_uint as u32 = _bits_is_block_based 0 1
    needs_bounce_pages: crate::ctypes::c_uint as u32 = _bits_is_block_based 1 1
    has_32bit_inodes: crate::ctypes::c_uint as u32 = _bits_is_block_based 2 1
    supports_subblock_data_units: crate::ctypes::c_uint as u32 = _bits_is_block_based 3 1

#[repr(C)]
pub struct pipe_inode_info {
    pub mutex: mutex,
    pub rd_wait: wait_queue_head_t,
    pub wr_wait: wait_queue_head_t,
    pub anon__head_tail: pipe_inode_info__head_tail,
    pub max_usage: crate::ctypes::c_uint,
    pub ring_size: crate::ctypes::c_uint,
    pub nr_accounted: crate::ctypes::c_uint,
    pub readers: crate::ctypes::c_uint,
    pub writers: crate::ctypes::c_uint,
    pub files: crate::ctypes::c_uint,
    pub r_counter: crate::ctypes::c_uint,
    pub w_counter: crate::ctypes::c_uint,
    pub pseudo_edgetrigger: bool_,
    pub prealloc: anon_pipe_prealloc,
    pub fasync_readers: *mut fasync_struct,
    pub fasync_writers: *mut fasync_struct,
    pub bufs: *mut pipe_buffer,
    pub user: *mut user_struct,
}

#[repr(C)]
pub union zcrx_ctrl__zc_export {
    pub zc_export: zcrx_ctrl_export,
    pub zc_flush: zcrx_ctrl_flush_rq,
    pub zc_arm_event: zcrx_ctrl_arm_event,
    pub zc_area: zcrx_ctrl_add_area,
}

pub const CONFIGFS_MAGIC: i32 = 1650812272;

pub const FAIL_FS_MAGIC: i32 = 1178683724;

pub const FD_FAILFS_ROOT: i32 = -10004;

pub const FS_DISALLOW_NOTIFY: i32 = 2048;

pub const IO_BUF_DEST: crate::ctypes::c_uint = 1;

pub const IO_BUF_SOURCE: crate::ctypes::c_uint = 2;

pub const I_METADATA_WRITEBACK: inode_state_flags_enum = 524288;

pub const PAGE_IS_ACCESSED: i32 = 512;

pub const PIPE_PREALLOC_KEEP: i32 = 2;

pub const PIPE_PREALLOC_MAX: i32 = 8;

pub const ZCRX_CTRL_ADD_AREA: zcrx_ctrl_op = 3;

pub const __ZCRX_CTRL_LAST: zcrx_ctrl_op = 4;

pub type blk_plug_cb_fn = ::core::option::Option<
    unsafe extern "C" fn(cb: *mut blk_plug_cb, from_schedule: bool_),
>;

pub type class___override_init_fs_t = *mut fs_struct;

pub type lock___override_init_fs_t = *mut fs_struct;

unsafe extern "C" {
    #[link_name = "kmod_shim___override_init_fs"]
    pub fn __override_init_fs() -> *mut fs_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___revert_init_fs"]
    pub fn __revert_init_fs(old_fs: *mut fs_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class___override_init_fs_constructor"]
    pub fn class___override_init_fs_constructor() -> *mut fs_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class___override_init_fs_destructor"]
    pub fn class___override_init_fs_destructor(p: *mut *mut fs_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iput_if_not_last"]
    pub fn iput_if_not_last(inode: *mut inode) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_inode_metadata_writeback"]
    pub fn set_inode_metadata_writeback(inode: *mut inode);
}

unsafe extern "C" {
    pub fn dma_fence_enable_signaling(fence: *mut dma_fence);
}

unsafe extern "C" {
    pub fn fscrypt_limit_io_blocks(
        inode: *const inode,
        lblk: u64_,
        nr_blocks: u64_,
    ) -> u64_;
}

unsafe extern "C" {
    pub fn fscrypt_mergeable_bio(
        bio: *mut bio,
        inode: *const inode,
        pos: loff_t,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn fscrypt_set_bio_crypt_ctx(
        bio: *mut bio,
        inode: *const inode,
        pos: loff_t,
        gfp_mask: gfp_t,
    );
}

unsafe extern "C" {
    pub fn init_userspace_fs();
}

unsafe extern "C" {
    pub fn io_buffer_register_bvec(
        cmd: *mut io_uring_cmd,
        bvs: *const bio_vec,
        nr_bvecs: crate::ctypes::c_uint,
        release: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
        priv_: *mut crate::ctypes::c_void,
        dir: u8_,
        index: crate::ctypes::c_uint,
        issue_flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn io_buffer_register_request(
        cmd: *mut io_uring_cmd,
        rq: *mut request,
        release: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
        index: crate::ctypes::c_uint,
        issue_flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn io_buffer_unregister(
        cmd: *mut io_uring_cmd,
        index: crate::ctypes::c_uint,
        issue_flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memfd_check_seals_mmap(
        file: *mut file,
        vma_flags_ptr: *mut vma_flags_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn switch_fs_struct(new_fs: *mut fs_struct) -> *mut fs_struct;
}

unsafe extern "C" {
    pub fn vfs_lookup_open(
        parent: *mut path,
        last: *mut qstr,
        open_flag: crate::ctypes::c_int,
        mode: umode_t,
    ) -> *mut file;
}

unsafe extern "C" {
    pub static mut userspace_init_fs: *mut fs_struct;
}

unsafe extern "C" {
    pub fn proc_do_large_bitmap(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_do_static_key(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_dobool(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_dointvec(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_dointvec_conv(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
        conv: ::core::option::Option<
            unsafe extern "C" fn(
                negp: *mut bool_,
                u_ptr: *mut crate::ctypes::c_ulong,
                k_ptr: *mut crate::ctypes::c_int,
                dir: crate::ctypes::c_int,
                ctl: *const ctl_table,
            ) -> crate::ctypes::c_int,
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_dointvec_minmax(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_dostring(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_dou8vec_minmax(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_douintvec(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_douintvec_conv(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
        conv: ::core::option::Option<
            unsafe extern "C" fn(
                negp: *mut bool_,
                u_ptr: *mut ulong,
                k_ptr: *mut uint,
                dir: crate::ctypes::c_int,
                ctl: *const ctl_table,
            ) -> crate::ctypes::c_int,
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_douintvec_minmax(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_doulongvec_conv(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
        conv: ::core::option::Option<
            unsafe extern "C" fn(
                negp: *mut bool_,
                u_ptr: *mut ulong,
                k_ptr: *mut ulong,
                dir: crate::ctypes::c_int,
                ctl: *const ctl_table,
            ) -> crate::ctypes::c_int,
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_doulongvec_minmax(
        ctl: *const ctl_table,
        dir: crate::ctypes::c_int,
        buf: *mut crate::ctypes::c_void,
        lenp: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_ulong_conv(
        u_ptr: *mut ulong,
        k_ptr: *mut ulong,
        dir: crate::ctypes::c_int,
        tbl: *const ctl_table,
        k_ptr_range_check: bool_,
        user_to_kern: ::core::option::Option<
            unsafe extern "C" fn(
                u_ptr: *const ulong,
                k_ptr: *mut ulong,
            ) -> crate::ctypes::c_int,
        >,
        kern_to_user: ::core::option::Option<
            unsafe extern "C" fn(
                u_ptr: *mut ulong,
                k_ptr: *const ulong,
            ) -> crate::ctypes::c_int,
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_ulong_k2u_conv_kop(
        u_ptr: *mut ulong,
        k_ptr: *const ulong,
        k_ptr_op: ::core::option::Option<unsafe extern "C" fn(arg1: ulong) -> ulong>,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn proc_ulong_u2k_conv_uop(
        u_ptr: *const ulong,
        k_ptr: *mut ulong,
        u_ptr_op: ::core::option::Option<unsafe extern "C" fn(arg1: ulong) -> ulong>,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn seq_mangle_path(
        s: *mut crate::ctypes::c_char,
        p: *const crate::ctypes::c_char,
        esc: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

#[repr(C)]
pub struct acpi_device_flags {
    pub _bindgen_align: [u32; 0],
    pub _bits_dynamic_status: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits acpi_device_flags
    dynamic_status: u32_ as u32 = _bits_dynamic_status 0 1
    removable: u32_ as u32 = _bits_dynamic_status 1 1
    ejectable: u32_ as u32 = _bits_dynamic_status 2 1
    power_manageable: u32_ as u32 = _bits_dynamic_status 3 1
    initialized: u32_ as u32 = _bits_dynamic_status 4 1
    visited: u32_ as u32 = _bits_dynamic_status 5 1
    hotplug_notify: u32_ as u32 = _bits_dynamic_status 6 1
    is_dock_station: u32_ as u32 = _bits_dynamic_status 7 1
    of_compatible_ok: u32_ as u32 = _bits_dynamic_status 8 1
    coherent_dma: u32_ as u32 = _bits_dynamic_status 9 1
    cca_seen: u32_ as u32 = _bits_dynamic_status 10 1
    enumeration_by_parent: u32_ as u32 = _bits_dynamic_status 11 1
    honor_deps: u32_ as u32 = _bits_dynamic_status 12 1
    reserved: u32_ as u32 = _bits_dynamic_status 13 19

#[repr(C)]
pub struct acpi_device_pnp {
    pub bus_id: acpi_bus_id,
    pub instance_no: crate::ctypes::c_int,
    pub type_: acpi_pnp_type,
    pub bus_address: acpi_bus_address,
    pub unique_id: *mut crate::ctypes::c_char,
    pub ids: list_head,
}

#[repr(C)]
pub struct bus_type {
    pub name: *const crate::ctypes::c_char,
    pub dev_name: *const crate::ctypes::c_char,
    pub bus_groups: *const *const attribute_group,
    pub dev_groups: *const *const attribute_group,
    pub drv_groups: *const *const attribute_group,
    pub match_: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            drv: *const device_driver,
        ) -> crate::ctypes::c_int,
    >,
    pub uevent: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *const device,
            env: *mut kobj_uevent_env,
        ) -> crate::ctypes::c_int,
    >,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub sync_state: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub remove: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub shutdown: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub irq_get_affinity: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            irq_vec: crate::ctypes::c_uint,
        ) -> *const cpumask,
    >,
    pub online: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub offline: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            state: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub num_vf: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub dma_configure: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub dma_cleanup: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub pm: *const dev_pm_ops,
    pub driver_override: bool_,
}

#[repr(C)]
pub struct cpufreq_driver {
    pub name: [crate::ctypes::c_char; 16usize],
    pub flags: u16_,
    pub driver_data: *mut crate::ctypes::c_void,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy) -> crate::ctypes::c_int,
    >,
    pub verify: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy_data) -> crate::ctypes::c_int,
    >,
    pub setpolicy: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy) -> crate::ctypes::c_int,
    >,
    pub target: ::core::option::Option<
        unsafe extern "C" fn(
            policy: *mut cpufreq_policy,
            target_freq: crate::ctypes::c_uint,
            relation: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub target_index: ::core::option::Option<
        unsafe extern "C" fn(
            policy: *mut cpufreq_policy,
            index: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub fast_switch: ::core::option::Option<
        unsafe extern "C" fn(
            policy: *mut cpufreq_policy,
            target_freq: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_uint,
    >,
    pub adjust_perf: ::core::option::Option<
        unsafe extern "C" fn(
            policy: *mut cpufreq_policy,
            min_perf: crate::ctypes::c_ulong,
            target_perf: crate::ctypes::c_ulong,
            max_perf: crate::ctypes::c_ulong,
            capacity: crate::ctypes::c_ulong,
        ),
    >,
    pub get_intermediate: ::core::option::Option<
        unsafe extern "C" fn(
            policy: *mut cpufreq_policy,
            index: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_uint,
    >,
    pub target_intermediate: ::core::option::Option<
        unsafe extern "C" fn(
            policy: *mut cpufreq_policy,
            index: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub get: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_uint,
    >,
    pub update_limits: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy),
    >,
    pub bios_limit: ::core::option::Option<
        unsafe extern "C" fn(
            cpu: crate::ctypes::c_int,
            limit: *mut crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub online: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy) -> crate::ctypes::c_int,
    >,
    pub offline: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(policy: *mut cpufreq_policy)>,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy) -> crate::ctypes::c_int,
    >,
    pub ready: ::core::option::Option<unsafe extern "C" fn(policy: *mut cpufreq_policy)>,
    pub scale_freq_ref: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy) -> crate::ctypes::c_uint,
    >,
    pub attr: *mut *mut freq_attr,
    pub boost_enabled: bool_,
    pub set_boost: ::core::option::Option<
        unsafe extern "C" fn(
            policy: *mut cpufreq_policy,
            state: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub register_em: ::core::option::Option<
        unsafe extern "C" fn(policy: *mut cpufreq_policy),
    >,
}

#[repr(C)]
pub struct dma_async_tx_descriptor {
    pub cookie: dma_cookie_t,
    pub flags: dma_ctrl_flags,
    pub phys: dma_addr_t,
    pub chan: *mut dma_chan,
    pub tx_submit: ::core::option::Option<
        unsafe extern "C" fn(tx: *mut dma_async_tx_descriptor) -> dma_cookie_t,
    >,
    pub desc_free: ::core::option::Option<
        unsafe extern "C" fn(tx: *mut dma_async_tx_descriptor) -> crate::ctypes::c_int,
    >,
    pub callback: dma_async_tx_callback,
    pub callback_result: dma_async_tx_callback_result,
    pub callback_param: *mut crate::ctypes::c_void,
    pub unmap: *mut dmaengine_unmap_data,
    pub desc_metadata_mode: dma_desc_metadata_mode,
    pub metadata_ops: *const dma_descriptor_metadata_ops,
}

#[repr(C)]
pub struct dma_chan {
    pub device: *mut dma_device,
    pub slave: *mut device,
    pub cookie: dma_cookie_t,
    pub completed_cookie: dma_cookie_t,
    pub lock: spinlock_t,
    pub chan_id: crate::ctypes::c_int,
    pub dev: *mut dma_chan_dev,
    pub name: *const crate::ctypes::c_char,
    pub dbg_client_name: *mut crate::ctypes::c_char,
    pub device_node: list_head,
    pub local: *mut dma_chan_percpu,
    pub client_count: crate::ctypes::c_int,
    pub table_count: crate::ctypes::c_int,
    pub router: *mut dma_router,
    pub route_data: *mut crate::ctypes::c_void,
    pub private: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct dma_device {
    pub ref_: kref,
    pub chancnt: crate::ctypes::c_uint,
    pub privatecnt: crate::ctypes::c_uint,
    pub channels: list_head,
    pub global_node: list_head,
    pub filter: dma_filter,
    pub cap_mask: dma_cap_mask_t,
    pub desc_metadata_modes: dma_desc_metadata_mode,
    pub max_xor: crate::ctypes::c_ushort,
    pub max_pq: crate::ctypes::c_ushort,
    pub copy_align: dmaengine_alignment,
    pub xor_align: dmaengine_alignment,
    pub pq_align: dmaengine_alignment,
    pub fill_align: dmaengine_alignment,
    pub dev_id: crate::ctypes::c_int,
    pub dev: *mut device,
    pub owner: *mut module,
    pub chan_ida: ida,
    pub src_addr_widths: u32_,
    pub dst_addr_widths: u32_,
    pub directions: u32_,
    pub min_burst: u32_,
    pub max_burst: u32_,
    pub max_sg_burst: u32_,
    pub descriptor_reuse: bool_,
    pub residue_granularity: dma_residue_granularity,
    pub device_alloc_chan_resources: ::core::option::Option<
        unsafe extern "C" fn(chan: *mut dma_chan) -> crate::ctypes::c_int,
    >,
    pub device_router_config: ::core::option::Option<
        unsafe extern "C" fn(chan: *mut dma_chan) -> crate::ctypes::c_int,
    >,
    pub device_free_chan_resources: ::core::option::Option<
        unsafe extern "C" fn(chan: *mut dma_chan),
    >,
    pub device_prep_dma_memcpy: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            dst: dma_addr_t,
            src: dma_addr_t,
            len: usize,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_dma_xor: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            dst: dma_addr_t,
            src: *mut dma_addr_t,
            src_cnt: crate::ctypes::c_uint,
            len: usize,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_dma_xor_val: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            src: *mut dma_addr_t,
            src_cnt: crate::ctypes::c_uint,
            len: usize,
            result: *mut sum_check_flags,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_dma_pq: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            dst: *mut dma_addr_t,
            src: *mut dma_addr_t,
            src_cnt: crate::ctypes::c_uint,
            scf: *const crate::ctypes::c_uchar,
            len: usize,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_dma_pq_val: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            pq: *mut dma_addr_t,
            src: *mut dma_addr_t,
            src_cnt: crate::ctypes::c_uint,
            scf: *const crate::ctypes::c_uchar,
            len: usize,
            pqres: *mut sum_check_flags,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_dma_memset: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            dest: dma_addr_t,
            value: crate::ctypes::c_int,
            len: usize,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_dma_memset_sg: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            sg: *mut scatterlist,
            nents: crate::ctypes::c_uint,
            value: crate::ctypes::c_int,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_dma_interrupt: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_peripheral_dma_vec: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            vecs: *const dma_vec,
            nents: usize,
            direction: dma_transfer_direction,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_slave_sg: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            sgl: *mut scatterlist,
            sg_len: crate::ctypes::c_uint,
            direction: dma_transfer_direction,
            flags: crate::ctypes::c_ulong,
            context: *mut crate::ctypes::c_void,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_config_sg: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            sgl: *mut scatterlist,
            sg_len: crate::ctypes::c_uint,
            direction: dma_transfer_direction,
            flags: crate::ctypes::c_ulong,
            config: *mut dma_slave_config,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_dma_cyclic: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            buf_addr: dma_addr_t,
            buf_len: usize,
            period_len: usize,
            direction: dma_transfer_direction,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_prep_interleaved_dma: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            xt: *mut dma_interleaved_template,
            flags: crate::ctypes::c_ulong,
        ) -> *mut dma_async_tx_descriptor,
    >,
    pub device_caps: ::core::option::Option<
        unsafe extern "C" fn(chan: *mut dma_chan, caps: *mut dma_slave_caps),
    >,
    pub device_config: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            config: *mut dma_slave_config,
        ) -> crate::ctypes::c_int,
    >,
    pub device_pause: ::core::option::Option<
        unsafe extern "C" fn(chan: *mut dma_chan) -> crate::ctypes::c_int,
    >,
    pub device_resume: ::core::option::Option<
        unsafe extern "C" fn(chan: *mut dma_chan) -> crate::ctypes::c_int,
    >,
    pub device_terminate_all: ::core::option::Option<
        unsafe extern "C" fn(chan: *mut dma_chan) -> crate::ctypes::c_int,
    >,
    pub device_synchronize: ::core::option::Option<
        unsafe extern "C" fn(chan: *mut dma_chan),
    >,
    pub device_tx_status: ::core::option::Option<
        unsafe extern "C" fn(
            chan: *mut dma_chan,
            cookie: dma_cookie_t,
            txstate: *mut dma_tx_state,
        ) -> dma_status,
    >,
    pub device_issue_pending: ::core::option::Option<
        unsafe extern "C" fn(chan: *mut dma_chan),
    >,
    pub device_release: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut dma_device),
    >,
    pub dbg_summary_show: ::core::option::Option<
        unsafe extern "C" fn(s: *mut seq_file, dev: *mut dma_device),
    >,
    pub dbg_dev_root: *mut dentry,
}

#[repr(C)]
pub struct regmap_irq_chip {
    pub name: *const crate::ctypes::c_char,
    pub domain_suffix: *const crate::ctypes::c_char,
    pub main_status: crate::ctypes::c_uint,
    pub num_main_status_bits: crate::ctypes::c_uint,
    pub sub_reg_offsets: *const regmap_irq_sub_irq_map,
    pub num_main_regs: crate::ctypes::c_int,
    pub status_base: crate::ctypes::c_uint,
    pub mask_base: crate::ctypes::c_uint,
    pub unmask_base: crate::ctypes::c_uint,
    pub ack_base: crate::ctypes::c_uint,
    pub wake_base: crate::ctypes::c_uint,
    pub config_base: *const crate::ctypes::c_uint,
    pub irq_reg_stride: crate::ctypes::c_uint,
    pub _bits_init_ack_masked: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub num_regs: crate::ctypes::c_int,
    pub irqs: *const regmap_irq,
    pub num_irqs: crate::ctypes::c_int,
    pub num_config_bases: crate::ctypes::c_int,
    pub num_config_regs: crate::ctypes::c_int,
    pub handle_pre_irq: ::core::option::Option<
        unsafe extern "C" fn(
            irq_drv_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub handle_post_irq: ::core::option::Option<
        unsafe extern "C" fn(
            irq_drv_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub handle_mask_sync: ::core::option::Option<
        unsafe extern "C" fn(
            index: crate::ctypes::c_int,
            mask_buf_def: crate::ctypes::c_uint,
            mask_buf: crate::ctypes::c_uint,
            irq_drv_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub set_type_config: ::core::option::Option<
        unsafe extern "C" fn(
            buf: *mut *mut crate::ctypes::c_uint,
            type_: crate::ctypes::c_uint,
            irq_data: *const regmap_irq,
            idx: crate::ctypes::c_int,
            irq_drv_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub get_irq_reg: ::core::option::Option<
        unsafe extern "C" fn(
            data: *mut regmap_irq_chip_data,
            base: crate::ctypes::c_uint,
            index: crate::ctypes::c_int,
        ) -> crate::ctypes::c_uint,
    >,
    pub irq_reqres: ::core::option::Option<
        unsafe extern "C" fn(
            irq_drv_data: *mut crate::ctypes::c_void,
            hwirq: irq_hw_number_t,
        ) -> crate::ctypes::c_int,
    >,
    pub irq_relres: ::core::option::Option<
        unsafe extern "C" fn(
            irq_drv_data: *mut crate::ctypes::c_void,
            hwirq: irq_hw_number_t,
        ),
    >,
    pub irq_drv_data: *mut crate::ctypes::c_void,
}
bits regmap_irq_chip
    init_ack_masked: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 0 1
    mask_unmask_non_inverted: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 1 1
    use_ack: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 2 1
    ack_invert: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 3 1
    clear_ack: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 4 1
    status_invert: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 5 1
    status_is_level: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 6 1
    wake_invert: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 7 1
    type_in_mask: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 8 1
    clear_on_unmask: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 9 1
    runtime_pm: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 10 1
    no_status: crate::ctypes::c_uint as u32 = _bits_init_ack_masked 11 1

pub const __DMA_ATTR_ALLOC_CC_SHARED: crate::ctypes::c_ulong = 16384;

pub type acpi_gsi_handle_disp_fn = ::core::option::Option<
    unsafe extern "C" fn(arg1: u32_) -> acpi_handle,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_device_clear_deps"]
    pub fn acpi_device_clear_deps(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_pci_dev"]
    pub fn acpi_get_pci_dev(handle: acpi_handle) -> *mut pci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_prep_config_sg"]
    pub fn dmaengine_prep_config_sg(
        chan: *mut dma_chan,
        sgl: *mut scatterlist,
        sg_len: crate::ctypes::c_uint,
        dir: dma_transfer_direction,
        flags: crate::ctypes::c_ulong,
        config: *mut dma_slave_config,
    ) -> *mut dma_async_tx_descriptor;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_prep_config_sg_safe"]
    pub fn dmaengine_prep_config_sg_safe(
        chan: *mut dma_chan,
        sgl: *mut scatterlist,
        sg_len: crate::ctypes::c_uint,
        dir: dma_transfer_direction,
        flags: crate::ctypes::c_ulong,
        config: *mut dma_slave_config,
    ) -> *mut dma_async_tx_descriptor;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_prep_config_single"]
    pub fn dmaengine_prep_config_single(
        chan: *mut dma_chan,
        buf: dma_addr_t,
        len: usize,
        dir: dma_transfer_direction,
        flags: crate::ctypes::c_ulong,
        config: *mut dma_slave_config,
    ) -> *mut dma_async_tx_descriptor;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmaengine_prep_config_single_safe"]
    pub fn dmaengine_prep_config_single_safe(
        chan: *mut dma_chan,
        buf: dma_addr_t,
        len: usize,
        dir: dma_transfer_direction,
        flags: crate::ctypes::c_ulong,
        config: *mut dma_slave_config,
    ) -> *mut dma_async_tx_descriptor;
}

unsafe extern "C" {
    pub fn acpi_dev_get_pci_dev(adev: *mut acpi_device) -> *mut pci_dev;
}

unsafe extern "C" {
    pub fn acpi_dev_is_video_device(adev: *mut acpi_device) -> bool_;
}

unsafe extern "C" {
    pub fn acpi_irq_add_auto_dep(handle: acpi_handle) -> u32_;
}

unsafe extern "C" {
    pub fn acpi_processor_extract_lpi_info(
        pr_handle: acpi_handle,
        pr_power: *mut acpi_processor_power,
        strict: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_set_irq_model(
        model: acpi_irq_model_id,
        fn_: acpi_gsi_domain_disp_fn,
        gsi_dep_fn: acpi_gsi_handle_disp_fn,
    );
}

unsafe extern "C" {
    pub fn cpufreq_driver_adjust_perf(
        policy: *mut cpufreq_policy,
        min_perf: crate::ctypes::c_ulong,
        target_perf: crate::ctypes::c_ulong,
        max_perf: crate::ctypes::c_ulong,
        capacity: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn platform_device_set_fwnode(
        pdev: *mut platform_device,
        fwnode: *mut fwnode_handle,
    );
}

unsafe extern "C" {
    pub fn platform_device_set_of_node(pdev: *mut platform_device, np: *mut device_node);
}

unsafe extern "C" {
    pub fn platform_device_set_of_node_from_dev(
        pdev: *mut platform_device,
        dev2: *const device,
    );
}

#[repr(C)]
#[repr(align(64))]
pub struct irqaction {
    pub handler: irq_handler_t,
    pub anon__dev_id: irqaction__dev_id,
    pub affinity: *const cpumask,
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

unsafe extern "C" {
    #[link_name = "kmod_shim___preempt_count_nmi_enter"]
    pub fn __preempt_count_nmi_enter();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___preempt_count_nmi_exit"]
    pub fn __preempt_count_nmi_exit();
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct mptcp_ext {
    pub data_seq: u64_,
    pub subflow_seq: u32_,
    pub data_len: u16_,
    pub csum: __sum16,
    pub anon__use_map: mptcp_ext__use_map,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct net_device_path__encap__tun {
    pub dst: *mut dst_entry,
    pub anon__src_v4: net_device_path__encap__tun__src_v4,
    pub anon__dst_v4: net_device_path__encap__tun__dst_v4,
    pub inner_proto: u8_,
}

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
    pub sysctl_tcp_shrink_window: u8_,
    pub __cacheline_group_end__netns_ipv4_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub sysctl_tcp_moderate_rcvbuf: u8_,
    pub sysctl_ip_early_demux: u8_,
    pub sysctl_tcp_early_demux: u8_,
    pub sysctl_tcp_l3mdev_accept: u8_,
    pub sysctl_tcp_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_rmem: [crate::ctypes::c_int; 3usize],
    pub sysctl_tcp_rcvbuf_low_rtt: crate::ctypes::c_int,
    pub __cacheline_group_end__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__netns_ipv4_read_rx: [u8; 4usize],
    pub __cacheline_group_begin__icmp: __IncompleteArrayField<__u8>,
    pub icmp_global_credit: atomic_t,
    pub icmp_global_stamp: u32_,
    pub __cacheline_group_end__icmp: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__icmp: __BindgenOpaqueArray<[u8; 56usize]>,
    pub __cacheline_group_pad__icmp: netns_ipv4____cacheline_group_pad__icmp,
    pub tcp_death_row: inet_timewait_death_row,
    pub udp_table: *mut udp_table,
    pub udp_tunnel_gro: [udp_tunnel_gro; 2usize],
    pub forw_hdr: *mut ctl_table_header,
    pub frags_hdr: *mut ctl_table_header,
    pub ipv4_hdr: *mut ctl_table_header,
    pub route_hdr: *mut ctl_table_header,
    pub xfrm4_hdr: *mut ctl_table_header,
    pub devconf_all: *mut ipv4_devconf,
    pub devconf_dflt: *mut ipv4_devconf,
    pub ra_chain: *mut ip_ra_chain,
    pub ra_mutex: mutex,
    pub rules_ops: *mut fib_rules_ops,
    pub fib_main: *mut fib_table,
    pub fib_default: *mut fib_table,
    pub fib_table_hash_lock: spinlock_t,
    pub fib_rules_require_fldissect: crate::ctypes::c_uint,
    pub fib_has_custom_rules: bool_,
    pub fib_has_custom_local_routes: bool_,
    pub fib_offload_disabled: bool_,
    pub fib_num_tclassid_users: atomic_t,
    pub fib_table_hash: *mut hlist_head,
    pub fibnl: *mut sock,
    pub fib_info_hash: *mut hlist_head,
    pub fib_info_hash_bits: crate::ctypes::c_uint,
    pub fib_info_cnt: crate::ctypes::c_uint,
    pub mc_autojoin_sk: *mut sock,
    pub peers: *mut inet_peer_base,
    pub fqdir: *mut fqdir,
    pub sysctl_icmp_echo_ignore_all: u8_,
    pub sysctl_icmp_echo_enable_probe: u8_,
    pub sysctl_icmp_echo_ignore_broadcasts: u8_,
    pub sysctl_icmp_ignore_bogus_error_responses: u8_,
    pub sysctl_icmp_errors_use_inbound_ifaddr: u8_,
    pub sysctl_icmp_errors_extension_mask: u8_,
    pub sysctl_icmp_ratelimit: crate::ctypes::c_int,
    pub sysctl_icmp_ratemask: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_per_sec: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_burst: crate::ctypes::c_int,
    pub ip_rt_min_pmtu: u32_,
    pub ip_rt_mtu_expires: crate::ctypes::c_int,
    pub ip_rt_min_advmss: crate::ctypes::c_int,
    pub ip_local_ports: local_ports,
    pub sysctl_tcp_ecn: u8_,
    pub sysctl_tcp_ecn_option: u8_,
    pub sysctl_tcp_ecn_option_beacon: u8_,
    pub sysctl_tcp_ecn_fallback: u8_,
    pub sysctl_ip_default_ttl: u8_,
    pub sysctl_ip_no_pmtu_disc: u8_,
    pub sysctl_ip_fwd_update_priority: u8_,
    pub sysctl_ip_nonlocal_bind: u8_,
    pub sysctl_ip_autobind_reuse: u8_,
    pub sysctl_ip_dynaddr: u8_,
    pub sysctl_ip_local_port_step_width: u32_,
    pub sysctl_raw_l3mdev_accept: u8_,
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
    pub sysctl_tcp_tw_reuse_delay: crate::ctypes::c_uint,
    pub sysctl_tcp_fin_timeout: crate::ctypes::c_int,
    pub sysctl_tcp_sack: u8_,
    pub sysctl_tcp_window_scaling: u8_,
    pub sysctl_tcp_timestamps: u8_,
    pub sysctl_tcp_rto_min_us: crate::ctypes::c_int,
    pub sysctl_tcp_rto_max_ms: crate::ctypes::c_int,
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
    pub sysctl_tcp_comp_sack_rtt_percent: crate::ctypes::c_int,
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
    pub sysctl_udp_l3mdev_accept: u8_,
    pub sysctl_igmp_llm_reports: u8_,
    pub sysctl_igmp_max_memberships: crate::ctypes::c_int,
    pub sysctl_igmp_max_msf: crate::ctypes::c_int,
    pub sysctl_igmp_qrv: crate::ctypes::c_int,
    pub ping_group_range: ping_group_range,
    pub ping_port_rover: u16_,
    pub dev_addr_genid: atomic_t,
    pub sysctl_udp_child_hash_entries: crate::ctypes::c_uint,
    pub sysctl_local_reserved_ports: *mut crate::ctypes::c_ulong,
    pub sysctl_ip_prot_sock: crate::ctypes::c_int,
    pub mr_tables: list_head,
    pub mr_rules_ops: *mut fib_rules_ops,
    pub ipmr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: atomic_t,
    pub mfc_mutex: mutex,
    pub sysctl_fib_multipath_hash_seed: sysctl_fib_multipath_hash_seed,
    pub sysctl_fib_multipath_hash_fields: u32_,
    pub sysctl_fib_multipath_use_neigh: u8_,
    pub sysctl_fib_multipath_hash_policy: u8_,
    pub notifier_ops: *mut fib_notifier_ops,
    pub fib_seq: crate::ctypes::c_uint,
    pub rt_genid: atomic_t,
    pub ip_id_key: siphash_key_t,
    pub inet_addr_lst: *mut hlist_head,
    pub addr_chk_work: delayed_work,
}

#[repr(C)]
pub struct fib_rules_ops {
    pub family: crate::ctypes::c_int,
    pub list: list_head,
    pub rule_size: crate::ctypes::c_int,
    pub addr_size: crate::ctypes::c_int,
    pub unresolved_rules: crate::ctypes::c_int,
    pub nr_goto_rules: crate::ctypes::c_int,
    pub fib_rules_seq: crate::ctypes::c_uint,
    pub action: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut fib_rule,
            arg2: *mut flowi,
            arg3: crate::ctypes::c_int,
            arg4: *mut fib_lookup_arg,
        ) -> crate::ctypes::c_int,
    >,
    pub suppress: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut fib_rule,
            arg2: crate::ctypes::c_int,
            arg3: *mut fib_lookup_arg,
        ) -> bool_,
    >,
    pub match_: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut fib_rule,
            arg2: *mut flowi,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub configure: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut fib_rule,
            arg2: *mut sk_buff,
            arg3: *mut fib_rule_hdr,
            arg4: *mut *mut nlattr,
            arg5: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub delete: ::core::option::Option<unsafe extern "C" fn(arg1: *mut fib_rule)>,
    pub compare: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut fib_rule,
            arg2: *mut fib_rule_hdr,
            arg3: *mut *mut nlattr,
        ) -> crate::ctypes::c_int,
    >,
    pub fill: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut fib_rule,
            arg2: *mut sk_buff,
            arg3: *mut fib_rule_hdr,
        ) -> crate::ctypes::c_int,
    >,
    pub nlmsg_payload: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut fib_rule) -> usize,
    >,
    pub flush_cache: ::core::option::Option<
        unsafe extern "C" fn(ops: *mut fib_rules_ops),
    >,
    pub need_rtnl: ::core::option::Option<unsafe extern "C" fn(net: *mut net) -> bool_>,
    pub nlgroup: crate::ctypes::c_int,
    pub rules_list: list_head,
    pub owner: *mut module,
    pub fro_net: *mut net,
    pub lock: mutex,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct net_device_path_ctx {
    pub dev: *const net_device,
    pub daddr: [u8_; 6usize],
    pub ether_type: __be16,
    pub num_vlans: crate::ctypes::c_int,
    pub vlan: [net_device_path_ctx__vlan; 2usize],
    pub ieee80211: bool_,
}

#[repr(C)]
pub struct nh_config {
    pub nh_id: u32_,
    pub nh_family: u8_,
    pub nh_protocol: u8_,
    pub nh_blackhole: u8_,
    pub nh_fdb: u8_,
    pub nh_dst_port: __be16,
    pub nh_flags: u32_,
    pub nh_ifindex: crate::ctypes::c_int,
    pub dev: *mut net_device,
    pub gw: nh_config__gw,
    pub nh_grp: *mut nlattr,
    pub nh_grp_type: u16_,
    pub nh_grp_res_num_buckets: u16_,
    pub nh_grp_res_idle_timer: crate::ctypes::c_ulong,
    pub nh_grp_res_unbalanced_timer: crate::ctypes::c_ulong,
    pub nh_grp_res_has_num_buckets: bool_,
    pub nh_grp_res_has_idle_timer: bool_,
    pub nh_grp_res_has_unbalanced_timer: bool_,
    pub nh_hw_stats: bool_,
    pub nh_encap: *mut nlattr,
    pub nh_encap_type: u16_,
    pub nlflags: u32_,
    pub nlinfo: nl_info,
}

#[repr(C)]
pub struct nh_info {
    pub dev_hash: hlist_node,
    pub nh_parent: *mut nexthop,
    pub family: u8_,
    pub reject_nh: bool_,
    pub fdb_nh: bool_,
    pub dst_port: __be16,
    pub anon__fib_nhc: nh_info__fib_nhc,
}

pub const DEV_PATH_IEEE80211: net_device_path_type = 7;

pub const IFA_MAX: i32 = 12;

pub const IFA_MC_USERS: crate::ctypes::c_uint = 12;

pub const IPFRAG_MIXED_SECPATH: i32 = 3;

pub const NETDEV_A_DMABUF_MAX: crate::ctypes::c_uint = 5;

pub const NETDEV_A_DMABUF_RX_PAGE_SIZE: crate::ctypes::c_uint = 5;

pub const RTA_DEL_REASON: rtattr_type_t = 32;

pub const RTA_MAX: i32 = 32;

pub const RT_DEL_REASON_EXPIRED: rt_del_reason = 1;

pub const RT_DEL_REASON_MAX: i32 = 2;

pub const RT_DEL_REASON_RA_WITHDRAWN: rt_del_reason = 2;

pub const RT_DEL_REASON_UNSPEC: rt_del_reason = 0;

pub const __IFA_MAX: crate::ctypes::c_uint = 13;

pub const __NETDEV_A_DMABUF_MAX: crate::ctypes::c_uint = 6;

pub const __RTA_MAX: rtattr_type_t = 33;

pub const __RT_DEL_REASON_MAX: rt_del_reason = 3;

pub type rt_del_reason = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___ptr_ring_check_produce"]
    pub fn __ptr_ring_check_produce(r: *mut ptr_ring) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_netdev_get_num_tc"]
    pub fn netdev_get_num_tc(dev: *const net_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nexthop_path_fdb_result"]
    pub fn nexthop_path_fdb_result(
        nh: *mut nexthop,
        hash: crate::ctypes::c_int,
        dst_port: *mut __be16,
    ) -> *mut fib_nh_common;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtnl_net_flush_workqueue"]
    pub fn rtnl_net_flush_workqueue();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_secpath_equal"]
    pub fn secpath_equal(skb1: *const sk_buff, skb2: *const sk_buff) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sockopt_init_user"]
    pub fn sockopt_init_user(
        opt: *mut sockopt_t,
        optval: *mut crate::ctypes::c_char,
        optlen: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_udp_get_len"]
    pub fn udp_get_len(
        skb: *const sk_buff,
        uh: *const udphdr,
        dataoff: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_udp_get_len_short"]
    pub fn udp_get_len_short(uh: *const udphdr) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_udp_set_len"]
    pub fn udp_set_len(uh: *mut udphdr, len: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_udp_set_len_short"]
    pub fn udp_set_len_short(uh: *mut udphdr, len: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_netdevice_queue_many_net"]
    pub fn unregister_netdevice_queue_many_net(net: *mut net, head: *mut list_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_netdevice_queue_net"]
    pub fn unregister_netdevice_queue_net(
        net: *mut net,
        dev: *mut net_device,
        head: *mut list_head,
    );
}

unsafe extern "C" {
    pub fn connect_socket(
        sock: *mut socket,
        addr: *mut __kernel_sockaddr_storage,
        addrlen: crate::ctypes::c_int,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fib6_del(
        rt: *mut fib6_info,
        info: *mut nl_info,
        del_reason: rt_del_reason,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn inet6_rt_del_notify(
        rt: *mut fib6_info,
        info: *mut nl_info,
        del_reason: rt_del_reason,
    );
}

unsafe extern "C" {
    pub fn ip6_del_rt_reason(
        net: *mut net,
        f6i: *mut fib6_info,
        del_reason: rt_del_reason,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ndisc_check_ns_na(skb: *mut sk_buff) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn register_net_sysctl_sz(
        net: *mut net,
        path: *const crate::ctypes::c_char,
        table: *const ctl_table,
        table_size: usize,
    ) -> *mut ctl_table_header;
}

unsafe extern "C" {
    pub fn scm_detach_fds(msg: *mut msghdr, scm: *mut scm_cookie, notrunc: bool_);
}

unsafe extern "C" {
    pub fn scm_detach_fds_compat(msg: *mut msghdr, scm: *mut scm_cookie, notrunc: bool_);
}

unsafe extern "C" {
    pub fn scm_recv_one_fd(
        f: *mut file,
        ufd: *mut crate::ctypes::c_int,
        flags: crate::ctypes::c_uint,
        notrunc: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sock_read_xattr(
        sock: *mut socket,
        name: *const crate::ctypes::c_char,
        value: *mut crate::ctypes::c_void,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn udp_lib_getsockopt(
        sk: *mut sock,
        level: crate::ctypes::c_int,
        optname: crate::ctypes::c_int,
        opt: *mut sockopt_t,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct lsm_info {
    pub id: *const lsm_id,
    pub order: lsm_order,
    pub flags: crate::ctypes::c_ulong,
    pub blobs: *mut lsm_blob_sizes,
    pub enabled: *mut crate::ctypes::c_int,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub initcall_pure: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub initcall_early: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub initcall_core: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub initcall_subsys: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub initcall_fs: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub initcall_device: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub initcall_late: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub initcall_late_sync: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct bpf_link_info__raw_tracepoint__tracing_multi {
    pub attach_type: __u32,
    pub count: __u32,
    pub btf_obj_id: __u32,
    pub _bits_after_btf_obj_id: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub ids: __u64,
    pub addrs: __u64,
    pub cookies: __u64,
}
impl bpf_link_info__raw_tracepoint__tracing_multi {}

#[repr(C)]
pub struct arg_constant_desc {
    pub value: u64_,
    pub found: bool_,
}

#[repr(C)]
pub struct arg_raw_mem_desc {
    pub regno: u8_,
    pub size: crate::ctypes::c_int,
}

#[repr(C)]
pub struct bpf_call_arg_meta {
    pub btf: *mut btf,
    pub func_id: u32_,
    pub fn_: *const bpf_func_proto,
    pub release_regno: u8_,
    pub ret_btf_id: u32_,
    pub subprogno: u32_,
    pub map: bpf_map_desc,
    pub dynptr: bpf_dynptr_desc,
    pub ref_obj: ref_obj_desc,
    pub ret_mem: ret_mem_desc,
    pub r0_rdonly: bool_,
    pub kfunc_flags: u32_,
    pub func_proto: *const btf_type,
    pub func_name: *const crate::ctypes::c_char,
    pub arg_constant: arg_constant_desc,
    pub arg_btf: *mut btf,
    pub arg_btf_id: u32_,
    pub arg_owning_ref: bool_,
    pub arg_prog: bool_,
    pub arg_list_head: bpf_call_arg_meta__arg_list_head,
    pub arg_rbtree_root: bpf_call_arg_meta__arg_rbtree_root,
    pub iter: bpf_call_arg_meta__iter,
    pub msize_max_value: u64_,
    pub const_map_key: s64,
    pub ret_btf: *mut btf,
    pub kptr_field: *mut btf_field,
    pub arg_raw_mem: arg_raw_mem_desc,
}

#[repr(C)]
pub struct bpf_call_arg_meta__arg_list_head {
    pub field: *mut btf_field,
}

#[repr(C)]
pub struct bpf_call_arg_meta__arg_rbtree_root {
    pub field: *mut btf_field,
}

#[repr(C)]
pub struct bpf_call_arg_meta__iter {
    pub spi: u8_,
    pub frameno: u8_,
}

#[repr(C)]
pub struct bpf_diag {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct bpf_fd_array {
    pub anon__map: bpf_fd_array__map,
}

#[repr(C)]
pub struct bpf_func_info_aux {
    pub linkage: u16_,
    pub unreliable: bool_,
    pub called: [bool_; 2usize],
    pub verified: [bool_; 2usize],
}

#[repr(C)]
pub struct bpf_func_state {
    pub regs: [bpf_reg_state; 11usize],
    pub callsite: crate::ctypes::c_int,
    pub frameno: u32_,
    pub diag_frame_id: u32_,
    pub subprogno: u32_,
    pub async_entry_cnt: u32_,
    pub callback_ret_range: bpf_retval_range,
    pub in_callback_fn: bool_,
    pub in_async_callback_fn: bool_,
    pub in_exception_callback_fn: bool_,
    pub no_stack_arg_load: bool_,
    pub callback_depth: u32_,
    pub insns_subtotal: u32_,
    pub stack: *mut bpf_stack_state,
    pub allocated_stack: crate::ctypes::c_int,
    pub out_stack_arg_cnt: u16_,
    pub stack_arg_regs: *mut bpf_reg_state,
}

#[repr(C)]
pub struct bpf_insn_aux_data {
    pub anon__ptr_type: bpf_insn_aux_data__ptr_type,
    pub anon__obj_new_size: bpf_insn_aux_data__obj_new_size,
    pub jt: *mut bpf_iarray,
    pub kptr_struct_meta: *mut btf_struct_meta,
    pub map_key_state: u64_,
    pub ctx_field_size: crate::ctypes::c_int,
    pub seen: u32_,
    pub nospec: bool_,
    pub nospec_result: bool_,
    pub zext_dst: bool_,
    pub needs_zext: bool_,
    pub prevent_zext: bool_,
    pub non_sleepable: bool_,
    pub is_iter_next: bool_,
    pub call_with_percpu_alloc_ptr: bool_,
    pub alu_state: u8_,
    pub _bits_fastcall_pattern: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub orig_idx: crate::ctypes::c_uint,
    pub _bits_jmp_point: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub scc: u32_,
    pub live_regs_before: u16_,
    pub const_reg_mask: u16_,
    pub const_reg_map_mask: u16_,
    pub const_reg_subprog_mask: u16_,
    pub const_reg_vals: [u32_; 10usize],
}
bits bpf_insn_aux_data
    fastcall_pattern: u8_ as u8 = _bits_fastcall_pattern 0 1
    fastcall_spills_num: u8_ as u8 = _bits_fastcall_pattern 1 3
    arg_prog: u8_ as u8 = _bits_fastcall_pattern 4 4
    jmp_point: u32_ as u32 = _bits_jmp_point 0 1
    prune_point: u32_ as u32 = _bits_jmp_point 1 1
    force_checkpoint: u32_ as u32 = _bits_jmp_point 2 1
    calls_callback: u32_ as u32 = _bits_jmp_point 3 1
    indirect_target: u32_ as u32 = _bits_jmp_point 4 1
    jump_target: u32_ as u32 = _bits_jmp_point 5 1

#[repr(C)]
pub struct bpf_kfunc_desc {
    pub func_model: btf_func_model,
    pub proto: bpf_func_proto,
    pub func_id: u32_,
    pub imm: s32,
    pub offset: u16_,
    pub addr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct bpf_kfunc_desc_tab {
    pub nr_descs: u32_,
    pub descs: __IncompleteArrayField<bpf_kfunc_desc>,
}

#[repr(C)]
pub struct bpf_linfo_source {
    pub file: *const crate::ctypes::c_char,
    pub line: *const crate::ctypes::c_char,
    pub file_name_off: u32_,
    pub line_num: crate::ctypes::c_int,
    pub line_col: crate::ctypes::c_int,
}

#[repr(C)]
pub struct bpf_map {
    pub sha: [u8_; 32usize],
    pub ops: *const bpf_map_ops,
    pub inner_map_meta: *mut bpf_map,
    pub security: *mut crate::ctypes::c_void,
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
    pub objcg: *mut obj_cgroup,
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
    pub excl_prog_sha: *mut crate::ctypes::c_char,
}

#[repr(C)]
pub struct bpf_map_ops {
    pub map_alloc_check: ::core::option::Option<
        unsafe extern "C" fn(attr: *mut bpf_attr) -> crate::ctypes::c_int,
    >,
    pub map_alloc: ::core::option::Option<
        unsafe extern "C" fn(attr: *mut bpf_attr) -> *mut bpf_map,
    >,
    pub map_release: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map, map_file: *mut file),
    >,
    pub map_free: ::core::option::Option<unsafe extern "C" fn(map: *mut bpf_map)>,
    pub map_get_next_key: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: *mut crate::ctypes::c_void,
            next_key: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub map_release_uref: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map),
    >,
    pub map_lookup_elem_sys_only: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: *mut crate::ctypes::c_void,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub map_lookup_batch: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            attr: *const bpf_attr,
            uattr: *mut bpf_attr,
        ) -> crate::ctypes::c_int,
    >,
    pub map_lookup_and_delete_elem: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: *mut crate::ctypes::c_void,
            value: *mut crate::ctypes::c_void,
            flags: u64_,
        ) -> crate::ctypes::c_int,
    >,
    pub map_lookup_and_delete_batch: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            attr: *const bpf_attr,
            uattr: *mut bpf_attr,
        ) -> crate::ctypes::c_int,
    >,
    pub map_update_batch: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            map_file: *mut file,
            attr: *const bpf_attr,
            uattr: *mut bpf_attr,
        ) -> crate::ctypes::c_int,
    >,
    pub map_delete_batch: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            attr: *const bpf_attr,
            uattr: *mut bpf_attr,
        ) -> crate::ctypes::c_int,
    >,
    pub map_lookup_elem: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: *mut crate::ctypes::c_void,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub map_update_elem: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: *mut crate::ctypes::c_void,
            value: *mut crate::ctypes::c_void,
            flags: u64_,
        ) -> crate::ctypes::c_long,
    >,
    pub map_delete_elem: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_long,
    >,
    pub map_push_elem: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            value: *mut crate::ctypes::c_void,
            flags: u64_,
        ) -> crate::ctypes::c_long,
    >,
    pub map_pop_elem: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            value: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_long,
    >,
    pub map_peek_elem: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            value: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_long,
    >,
    pub map_lookup_percpu_elem: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: *mut crate::ctypes::c_void,
            cpu: u32_,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub map_get_hash: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map) -> crate::ctypes::c_int,
    >,
    pub map_fd_get_ptr: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            map_file: *mut file,
            fd: crate::ctypes::c_int,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub map_fd_put_ptr: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            ptr: *mut crate::ctypes::c_void,
            need_defer: bool_,
        ),
    >,
    pub map_gen_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            insn_buf: *mut bpf_insn,
        ) -> crate::ctypes::c_int,
    >,
    pub map_fd_sys_lookup_elem: ::core::option::Option<
        unsafe extern "C" fn(ptr: *mut crate::ctypes::c_void) -> u32_,
    >,
    pub map_seq_show_elem: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: *mut crate::ctypes::c_void,
            m: *mut seq_file,
        ),
    >,
    pub map_check_btf: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            btf: *const btf,
            key_type: *const btf_type,
            value_type: *const btf_type,
        ) -> crate::ctypes::c_int,
    >,
    pub map_poke_track: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            aux: *mut bpf_prog_aux,
        ) -> crate::ctypes::c_int,
    >,
    pub map_poke_untrack: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map, aux: *mut bpf_prog_aux),
    >,
    pub map_poke_run: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: u32_,
            old: *mut bpf_prog,
            new: *mut bpf_prog,
        ),
    >,
    pub map_direct_value_addr: ::core::option::Option<
        unsafe extern "C" fn(
            map: *const bpf_map,
            imm: *mut u64_,
            off: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub map_direct_value_meta: ::core::option::Option<
        unsafe extern "C" fn(
            map: *const bpf_map,
            imm: u64_,
            off: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub map_mmap: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            vma: *mut vm_area_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub map_mmap_fault: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map, vmf: *mut vm_fault) -> vm_fault_t,
    >,
    pub map_poll: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            filp: *mut file,
            pts: *mut poll_table_struct,
        ) -> __poll_t,
    >,
    pub map_get_unmapped_area: ::core::option::Option<
        unsafe extern "C" fn(
            filep: *mut file,
            addr: crate::ctypes::c_ulong,
            len: crate::ctypes::c_ulong,
            pgoff: crate::ctypes::c_ulong,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_ulong,
    >,
    pub map_local_storage_charge: ::core::option::Option<
        unsafe extern "C" fn(
            smap: *mut bpf_local_storage_map,
            owner: *mut crate::ctypes::c_void,
            size: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub map_local_storage_uncharge: ::core::option::Option<
        unsafe extern "C" fn(
            smap: *mut bpf_local_storage_map,
            owner: *mut crate::ctypes::c_void,
            size: u32_,
        ),
    >,
    pub map_owner_storage_ptr: ::core::option::Option<
        unsafe extern "C" fn(
            owner: *mut crate::ctypes::c_void,
        ) -> *mut *mut bpf_local_storage,
    >,
    pub map_redirect: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            key: u64_,
            flags: u64_,
        ) -> crate::ctypes::c_long,
    >,
    pub map_meta_equal: ::core::option::Option<
        unsafe extern "C" fn(meta0: *const bpf_map, meta1: *const bpf_map) -> bool_,
    >,
    pub map_set_for_each_callback_args: ::core::option::Option<
        unsafe extern "C" fn(
            env: *mut bpf_verifier_env,
            caller: *mut bpf_func_state,
            callee: *mut bpf_func_state,
        ) -> crate::ctypes::c_int,
    >,
    pub map_for_each_callback: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            callback_fn: bpf_callback_t,
            callback_ctx: *mut crate::ctypes::c_void,
            flags: u64_,
        ) -> crate::ctypes::c_long,
    >,
    pub map_mem_usage: ::core::option::Option<
        unsafe extern "C" fn(map: *const bpf_map) -> u64_,
    >,
    pub map_btf_id: *mut crate::ctypes::c_int,
    pub iter_seq_info: *const bpf_iter_seq_info,
}

#[repr(C)]
pub struct bpf_reg_state {
    pub type_: bpf_reg_type,
    pub delta: s32,
    pub anon__range: bpf_reg_state__range,
    pub var_off: tnum,
    pub r64: cnum64,
    pub r32: cnum32,
    pub id: u32_,
    pub parent_id: u32_,
    pub map_uid: u32_,
    pub precise: bool_,
}

#[repr(C)]
pub struct bpf_verifier_env {
    pub insn_idx: u32_,
    pub prev_insn_idx: u32_,
    pub prog: *mut bpf_prog,
    pub ops: *const bpf_verifier_ops,
    pub attach_btf_mod: *mut module,
    pub head: *mut bpf_verifier_stack_elem,
    pub stack_size: crate::ctypes::c_int,
    pub strict_alignment: bool_,
    pub test_state_freq: bool_,
    pub test_reg_invariants: bool_,
    pub cur_state: *mut bpf_verifier_state,
    pub explored_states: *mut list_head,
    pub free_list: list_head,
    pub used_maps: [*mut bpf_map; 64usize],
    pub used_btfs: [btf_mod_pair; 64usize],
    pub insn_array_maps: [*mut bpf_map; 64usize],
    pub used_map_cnt: u32_,
    pub used_btf_cnt: u32_,
    pub insn_array_map_cnt: u32_,
    pub id_gen: u32_,
    pub hidden_subprog_cnt: u32_,
    pub exception_callback_subprog: crate::ctypes::c_int,
    pub explore_alu_limits: bool_,
    pub allow_ptr_leaks: bool_,
    pub allow_uninit_stack: bool_,
    pub bpf_capable: bool_,
    pub bypass_spec_v1: bool_,
    pub bypass_spec_v4: bool_,
    pub seen_direct_write: bool_,
    pub seen_exception: bool_,
    pub signature: bool_,
    pub insn_aux_data_len: u32_,
    pub insn_aux_data: *mut bpf_insn_aux_data,
    pub prev_linfo: *const bpf_line_info,
    pub log: bpf_verifier_log,
    pub diag: *mut bpf_diag,
    pub subprog_info: [bpf_subprog_info; 258usize],
    pub subprog_topo_order: [crate::ctypes::c_int; 258usize],
    pub anon__idmap_scratch: bpf_verifier_env__idmap_scratch,
    pub cfg: bpf_verifier_env__cfg,
    pub bt: backtrack_state,
    pub cur_hist_ent: *mut bpf_jmp_history_entry,
    pub callsite_at_stack: *mut *mut arg_track,
    pub pass_cnt: u32_,
    pub subprog_cnt: u32_,
    pub prev_insn_processed: u32_,
    pub insn_processed: u32_,
    pub prev_jmps_processed: u32_,
    pub jmps_processed: u32_,
    pub max_stack_depth: u32_,
    pub verification_time: u64_,
    pub max_states_per_insn: u32_,
    pub total_states: u32_,
    pub peak_states: u32_,
    pub longest_mark_read_walk: u32_,
    pub free_list_size: u32_,
    pub explored_states_size: u32_,
    pub num_backedges: u32_,
    pub fd_array: *mut bpf_fd_array,
    pub fd_array_cnt: u32_,
    pub fd_array_raw: bpfptr_t,
    pub scratched_regs: u32_,
    pub scratched_stack_slots: u64_,
    pub prev_log_pos: u64_,
    pub prev_insn_print_pos: u64_,
    pub fake_reg: [bpf_reg_state; 1usize],
    pub true_reg1: bpf_reg_state,
    pub true_reg2: bpf_reg_state,
    pub false_reg1: bpf_reg_state,
    pub false_reg2: bpf_reg_state,
    pub tmp_str_buf: [crate::ctypes::c_char; 320usize],
    pub tmp_arg_name: [crate::ctypes::c_char; 32usize],
    pub insn_buf: [bpf_insn; 32usize],
    pub epilogue_buf: [bpf_insn; 32usize],
    pub callchain_buf: bpf_scc_callchain,
    pub liveness: *mut bpf_liveness,
    pub scc_info: *mut *mut bpf_scc_info,
    pub scc_cnt: u32_,
    pub succ: *mut bpf_iarray,
    pub gotox_tmp_buf: *mut bpf_iarray,
}

#[repr(C)]
pub struct ret_mem_desc {
    pub size: u32_,
    pub found: bool_,
}

#[repr(C)]
pub union bpf_fd_array__map {
    pub map: *mut bpf_map,
    pub btf: *mut btf,
    pub val: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union bpf_func_proto__arg1_btf_id {
    pub anon__arg1_btf_id: bpf_func_proto__arg1_btf_id__arg1_btf_id,
    pub arg_btf_id: [*mut u32_; 12usize],
    pub anon__arg1_size: bpf_func_proto__arg1_btf_id__arg1_size,
    pub arg_size: [usize; 12usize],
}

#[repr(C)]
pub union bpf_func_proto__arg1_type {
    pub anon__arg1_type: bpf_func_proto__arg1_type__arg1_type,
    pub arg_type: [bpf_arg_type; 12usize],
}

#[repr(C)]
pub union bpf_link_info__raw_tracepoint {
    pub raw_tracepoint: bpf_link_info__raw_tracepoint__raw_tracepoint,
    pub tracing: bpf_link_info__raw_tracepoint__tracing,
    pub cgroup: bpf_link_info__raw_tracepoint__cgroup,
    pub iter: bpf_link_info__raw_tracepoint__iter,
    pub netns: bpf_link_info__raw_tracepoint__netns,
    pub xdp: bpf_link_info__raw_tracepoint__xdp,
    pub struct_ops: bpf_link_info__raw_tracepoint__struct_ops,
    pub netfilter: bpf_link_info__raw_tracepoint__netfilter,
    pub kprobe_multi: bpf_link_info__raw_tracepoint__kprobe_multi,
    pub uprobe_multi: bpf_link_info__raw_tracepoint__uprobe_multi,
    pub tracing_multi: bpf_link_info__raw_tracepoint__tracing_multi,
    pub perf_event: bpf_link_info__raw_tracepoint__perf_event,
    pub tcx: bpf_link_info__raw_tracepoint__tcx,
    pub netkit: bpf_link_info__raw_tracepoint__netkit,
    pub sockmap: bpf_link_info__raw_tracepoint__sockmap,
}

#[repr(C)]
pub union bpf_reg_state__range {
    pub range: crate::ctypes::c_int,
    pub frameno: u8_,
    pub map_ptr: *mut bpf_map,
    pub anon__btf: bpf_reg_state__range__btf,
    pub anon__mem_size: bpf_reg_state__range__mem_size,
    pub dynptr: bpf_reg_state__range__dynptr,
    pub iter: bpf_reg_state__range__iter,
    pub irq: bpf_reg_state__range__irq,
    pub raw: bpf_reg_state__range__raw,
    pub subprogno: u32_,
}

pub const ARG_MEM_SIZE: bpf_arg_type = 6;

pub const ARG_MEM_SIZE_OR_ZERO: bpf_arg_type = 7;

pub const BPF_FIB_LKUP_RET_VLAN_FAILURE: crate::ctypes::c_uint = 10;

pub const BPF_FIB_LOOKUP_VLAN: crate::ctypes::c_uint = 64;

pub const BPF_FIB_LOOKUP_VLAN_INPUT: crate::ctypes::c_uint = 128;

pub const BPF_F_ADJ_ROOM_DECAP_IPXIP4: bpf_adj_room_flags = 2048;

pub const BPF_F_ADJ_ROOM_DECAP_IPXIP6: bpf_adj_room_flags = 4096;

pub const BPF_F_ADJ_ROOM_DECAP_L3_IPV4: bpf_adj_room_flags = 128;

pub const BPF_F_ADJ_ROOM_DECAP_L3_IPV6: bpf_adj_room_flags = 256;

pub const BPF_F_ADJ_ROOM_DECAP_L4_GRE: bpf_adj_room_flags = 512;

pub const BPF_F_ADJ_ROOM_DECAP_L4_UDP: bpf_adj_room_flags = 1024;

pub const BPF_F_ADJ_ROOM_ENCAP_L2_ETH: bpf_adj_room_flags = 64;

pub const BPF_F_ADJ_ROOM_ENCAP_L3_IPV4: bpf_adj_room_flags = 2;

pub const BPF_F_ADJ_ROOM_ENCAP_L3_IPV6: bpf_adj_room_flags = 4;

pub const BPF_F_ADJ_ROOM_ENCAP_L4_GRE: bpf_adj_room_flags = 8;

pub const BPF_F_ADJ_ROOM_ENCAP_L4_UDP: bpf_adj_room_flags = 16;

pub const BPF_F_ADJ_ROOM_FIXED_GSO: bpf_adj_room_flags = 1;

pub const BPF_F_ADJ_ROOM_NO_CSUM_RESET: bpf_adj_room_flags = 32;

pub const BPF_F_EGRESS: crate::ctypes::c_uint = 2;

pub const BPF_F_REDIRECT_FLAGS: i32 = 27;

pub const BTF_FMODEL_ARENA_ARG: crate::ctypes::c_ulong = 4;

pub const BTF_FMODEL_NULLABLE_ARG: crate::ctypes::c_ulong = 8;

pub type bpf_adj_room_flags = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_bt_set_frame_slot_mask"]
    pub fn bpf_bt_set_frame_slot_mask(bt: *mut backtrack_state, frame: u32_, mask: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_is_iter_next_kfunc"]
    pub fn bpf_is_iter_next_kfunc(meta: *mut bpf_call_arg_meta) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_is_kfunc_sleepable"]
    pub fn bpf_is_kfunc_sleepable(meta: *mut bpf_call_arg_meta) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_is_ptr_to_mem_or_btf_id"]
    pub fn bpf_is_ptr_to_mem_or_btf_id(type_: bpf_reg_type) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_may_fault_on_deref"]
    pub fn bpf_may_fault_on_deref(type_: bpf_reg_type) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_has_arena_ctx_arg"]
    pub fn bpf_prog_has_arena_ctx_arg(prog: *const bpf_prog) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_struct_ops_tramp"]
    pub fn is_struct_ops_tramp(fentry_nodes: *const bpf_tramp_nodes) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_type_is_map_ptr"]
    pub fn type_is_map_ptr(type_: bpf_reg_type) -> bool_;
}

unsafe extern "C" {
    pub fn bpf_check_core_relo(
        env: *mut bpf_verifier_env,
        attr: *const bpf_attr,
        uattr: bpfptr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn bpf_disasm_kfunc_name(
        data: *mut crate::ctypes::c_void,
        insn: *const bpf_insn,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn bpf_fetch_kfunc_arg_meta(
        env: *mut bpf_verifier_env,
        func_id: s32,
        offset: s16,
        meta: *mut bpf_call_arg_meta,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn bpf_get_linfo_source(
        btf: *mut btf,
        linfo: *const bpf_line_info,
        src: *mut bpf_linfo_source,
    );
}

unsafe extern "C" {
    pub fn bpf_insn_def32(
        prog: *mut bpf_prog,
        insn: *mut bpf_insn,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn bpf_is_kfunc_pkt_changing(meta: *mut bpf_call_arg_meta) -> bool_;
}

unsafe extern "C" {
    pub fn bpf_jit_supports_arena_args() -> bool_;
}

unsafe extern "C" {
    pub fn bpf_prepare_btf_info(
        env: *mut bpf_verifier_env,
        attr: *const bpf_attr,
        uattr: bpfptr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn bpf_subprog_name(
        env: *const bpf_verifier_env,
        subprog: crate::ctypes::c_int,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn bpf_tramp_arena_base(
        m: *const btf_func_model,
        tnodes: *mut bpf_tramp_nodes,
        flags: u32_,
    ) -> u64_;
}

unsafe extern "C" {
    pub fn bpf_trampoline_multi_detach(
        prog: *mut bpf_prog,
        link: *mut bpf_tracing_multi_link,
    );
}

#[repr(C)]
pub struct flow_offload_tunnel {
    pub anon__src_v4: flow_offload_tunnel__src_v4,
    pub anon__dst_v4: flow_offload_tunnel__dst_v4,
    pub inner_proto: u8_,
}

#[repr(C)]
pub struct nf_conntrack_expect {
    pub lnode: hlist_node,
    pub hnode: hlist_node,
    pub net: possible_net_t,
    pub master_tuple: nf_conntrack_tuple,
    pub tuple: nf_conntrack_tuple,
    pub mask: nf_conntrack_tuple_mask,
    pub zone: nf_conntrack_zone,
    pub use_: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub class: crate::ctypes::c_uint,
    pub event_mask: u16_,
    pub expectfn: ::core::option::Option<
        unsafe extern "C" fn(new: *mut nf_conn, this: *mut nf_conntrack_expect),
    >,
    pub helper: *mut nf_conntrack_helper,
    pub assign_helper: *mut nf_conntrack_helper,
    pub master: *mut nf_conn,
    pub timeout: u32_,
    pub saved_addr: nf_inet_addr,
    pub saved_proto: nf_conntrack_man_proto,
    pub dir: ip_conntrack_dir,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct nf_conntrack_helper {
    pub hnode: hlist_node,
    pub rcu: callback_head,
    pub name: [crate::ctypes::c_char; 16usize],
    pub me: *mut module,
    pub expect_policy: [nf_conntrack_expect_policy; 4usize],
    pub ct_refcnt: refcount_t,
    pub nfproto: u8_,
    pub l4proto: u8_,
    pub help: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            protoff: crate::ctypes::c_uint,
            ct: *mut nf_conn,
            conntrackinfo: ip_conntrack_info,
        ) -> crate::ctypes::c_int,
    >,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(ct: *mut nf_conn)>,
    pub from_nlattr: ::core::option::Option<
        unsafe extern "C" fn(attr: *mut nlattr, ct: *mut nf_conn) -> crate::ctypes::c_int,
    >,
    pub to_nlattr: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            ct: *const nf_conn,
        ) -> crate::ctypes::c_int,
    >,
    pub expect_class_max: crate::ctypes::c_uint,
    pub flags: crate::ctypes::c_uint,
    pub queue_num: crate::ctypes::c_uint,
    pub data_len: u16_,
    pub nat_mod_name: [crate::ctypes::c_char; 16usize],
}

#[repr(C)]
pub struct nf_nat_lookup_hook_priv {
    pub entries: *mut nf_hook_entries,
    pub callback_head: callback_head,
}

#[repr(C)]
pub struct nftables_pernet {
    pub tables: list_head,
    pub commit_list: list_head,
    pub destroy_list: list_head,
    pub commit_set_list: list_head,
    pub binding_list: list_head,
    pub module_list: list_head,
    pub notify_list: list_head,
    pub set_update_list: list_head,
    pub commit_mutex: mutex,
    pub table_handle: u64_,
    pub tstamp: u64_,
    pub gc_seq: crate::ctypes::c_uint,
    pub validate_state: u8_,
    pub destroy_work: work_struct,
}

pub const NF_HOOK_OP_NAT: nf_hook_ops_type = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_flow_dst_check"]
    pub fn nf_flow_dst_check(tuple: *mut flow_offload_tuple) -> bool_;
}

unsafe extern "C" {
    pub fn nf_ct_helper_init(
        helper: *mut nf_conntrack_helper,
        l3num: u8_,
        protonum: u16_,
        name: *const crate::ctypes::c_char,
        exp_pol: *const nf_conntrack_expect_policy,
        expect_class_max: u32_,
        help: ::core::option::Option<
            unsafe extern "C" fn(
                skb: *mut sk_buff,
                protoff: crate::ctypes::c_uint,
                ct: *mut nf_conn,
                ctinfo: ip_conntrack_info,
            ) -> crate::ctypes::c_int,
        >,
        from_nlattr: ::core::option::Option<
            unsafe extern "C" fn(
                attr: *mut nlattr,
                ct: *mut nf_conn,
            ) -> crate::ctypes::c_int,
        >,
        module: *mut module,
    );
}

#[repr(C)]
pub struct bio {
    pub bi_next: *mut bio,
    pub bi_bdev: *mut block_device,
    pub bi_opf: blk_opf_t,
    pub bi_flags: crate::ctypes::c_ushort,
    pub bi_ioprio: crate::ctypes::c_ushort,
    pub bi_write_hint: rw_hint,
    pub bi_write_stream: u8_,
    pub bi_status: blk_status_t,
    pub bi_bvec_gap_bit: u8_,
    pub __bi_remaining: atomic_t,
    pub bi_io_vec: *mut bio_vec,
    pub bi_iter: bvec_iter,
    pub anon__bi_cookie: bio__bi_cookie,
    pub bi_end_io: bio_end_io_t,
    pub bi_private: *mut crate::ctypes::c_void,
    pub bi_blkg: *mut blkcg_gq,
    pub issue_time_ns: u64_,
    pub bi_iocost_cost: u64_,
    pub bi_crypt_context: *mut bio_crypt_ctx,
    pub bi_integrity: *mut bio_integrity_payload,
    pub bi_vcnt: crate::ctypes::c_ushort,
    pub bi_max_vecs: crate::ctypes::c_ushort,
    pub __bi_cnt: atomic_t,
    pub bi_pool: *mut bio_set,
}

#[repr(C)]
pub struct blk_crypto_config {
    pub crypto_mode: blk_crypto_mode_num,
    pub data_unit_size: crate::ctypes::c_uint,
    pub dun_bytes: crate::ctypes::c_uint,
    pub key_type: blk_crypto_key_type,
    pub flags: crate::ctypes::c_int,
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
    pub alloc_time_ns: u64_,
    pub start_time_ns: u64_,
    pub io_start_time_ns: u64_,
    pub wbt_flags: crate::ctypes::c_ushort,
    pub stats_sectors: crate::ctypes::c_ushort,
    pub nr_phys_segments: crate::ctypes::c_ushort,
    pub nr_integrity_segments: crate::ctypes::c_ushort,
    pub phys_gap_bit: crate::ctypes::c_uchar,
    pub crypt_ctx: *mut bio_crypt_ctx,
    pub crypt_keyslot: *mut blk_crypto_keyslot,
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
    pub queue_hw_ctx: *mut *mut blk_mq_hw_ctx,
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
    pub dev: *mut device,
    pub rpm_status: rpm_status,
    pub pm_only: atomic_t,
    pub stats: *mut blk_queue_stats,
    pub rq_qos: *mut rq_qos,
    pub rq_qos_mutex: mutex,
    pub id: crate::ctypes::c_int,
    pub nr_requests: crate::ctypes::c_uint,
    pub async_depth: crate::ctypes::c_uint,
    pub crypto_profile: *mut blk_crypto_profile,
    pub crypto_kobject: *mut kobject,
    pub timeout: timer_list,
    pub timeout_work: work_struct,
    pub nr_active_requests_shared_tags: atomic_t,
    pub sched_shared_tags: *mut blk_mq_tags,
    pub icq_list: list_head,
    pub blkcg_pols: [crate::ctypes::c_ulong; 1usize],
    pub root_blkg: *mut blkcg_gq,
    pub blkg_list: list_head,
    pub blkcg_mutex: mutex,
    pub node: crate::ctypes::c_int,
    pub requeue_lock: spinlock_t,
    pub requeue_list: list_head,
    pub requeue_work: delayed_work,
    pub blk_trace: *mut blk_trace,
    pub fq: *mut blk_flush_queue,
    pub flush_list: list_head,
    pub elevator_lock: mutex,
    pub sysfs_lock: mutex,
    pub limits_lock: mutex,
    pub unused_hctx_list: list_head,
    pub unused_hctx_lock: spinlock_t,
    pub mq_freeze_depth: crate::ctypes::c_int,
    pub td: *mut throtl_data,
    pub callback_head: callback_head,
    pub mq_freeze_wq: wait_queue_head_t,
    pub mq_freeze_lock: mutex,
    pub tag_set: *mut blk_mq_tag_set,
    pub tag_set_list: list_head,
    pub debugfs_dir: *mut dentry,
    pub sched_debugfs_dir: *mut dentry,
    pub rqos_debugfs_dir: *mut dentry,
    pub debugfs_mutex: mutex,
}

#[repr(C)]
pub struct scsi_eh_save {
    pub result: crate::ctypes::c_int,
    pub resid_len: crate::ctypes::c_uint,
    pub eh_eflags: crate::ctypes::c_int,
    pub data_direction: dma_data_direction,
    pub underflow: crate::ctypes::c_uint,
    pub cmd_len: crate::ctypes::c_uchar,
    pub prot_op: crate::ctypes::c_uchar,
    pub cmnd: [crate::ctypes::c_uchar; 32usize],
    pub sdb: scsi_data_buffer,
    pub sense_sgl: scatterlist,
    pub rq_crypt_ctx: *mut bio_crypt_ctx,
    pub rq_crypt_keyslot: *mut blk_crypto_keyslot,
}

#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct bvec_iter {
    pub bi_sector: sector_t,
    pub bi_size: crate::ctypes::c_uint,
    pub bi_idx: crate::ctypes::c_uint,
    pub bi_offset: crate::ctypes::c_uint,
}

pub const ATTEMPT_ACCESS_GAP: i32 = 9;

pub const BEGINNING_OF_P_M_DETECTED_ASCQ: i32 = 4;

pub const BIO_COMPLETE_IN_TASK: crate::ctypes::c_uint = 13;

pub const BIO_RESET_BYTES: crate::ctypes::c_ulong = 122;

pub const BLK_CRYPTO_CFG_ALLOW_HW: i32 = 1;

pub const BUS_RESET_ASCQ: i32 = 2;

pub const CAPACITY_CHANGED_ASCQ: i32 = 9;

pub const EOD_DETECTED_ASCQ: i32 = 5;

pub const EOP_EOM_DETECTED_ASCQ: i32 = 2;

pub const FILEMARK_DETECTED_ASCQ: i32 = 1;

pub const INSUFF_RES_ASC: i32 = 85;

pub const INSUFF_RES_ASCQ: i32 = 3;

pub const INSUFF_ZONE_ASCQ: i32 = 14;

pub const INVALID_FIELD_IN_CDB: i32 = 36;

pub const INVALID_FIELD_IN_PARAM_LIST: i32 = 38;

pub const INVALID_OPCODE: i32 = 32;

pub const LBA_OUT_OF_RANGE: i32 = 33;

pub const LOGICAL_UNIT_COMMUNICATION_FAILURE: i32 = 8;

pub const LOGICAL_UNIT_NOT_READY: i32 = 4;

pub const LOW_POWER_COND_ON: i32 = 94;

pub const LUNS_CHANGED_ASCQ: i32 = 14;

pub const MICROCODE_CHANGED_ASCQ: i32 = 1;

pub const MICROCODE_CHANGED_WO_RESET_ASCQ: i32 = 22;

pub const MISCOMPARE_VERIFY_ASC: i32 = 29;

pub const MODE_CHANGED_ASCQ: i32 = 1;

pub const NO_ADDITIONAL_SENSE: i32 = 0;

pub const OVERLAP_ATOMIC_COMMAND_ASC: i32 = 0;

pub const OVERLAP_ATOMIC_COMMAND_ASCQ: i32 = 35;

pub const PARAMETER_LIST_LENGTH_ERR: i32 = 26;

pub const POWER_ON_OCCURRED_ASCQ: i32 = 1;

pub const POWER_ON_RESET_ASCQ: i32 = 0;

pub const READ_BOUNDARY_ASCQ: i32 = 7;

pub const READ_INVDATA_ASCQ: i32 = 6;

pub const SAI_GET_PHYSICAL_ELEMENT_STATUS: i32 = 23;

pub const SAI_REMOVE_ELEMENT_AND_MODIFY_ZONES: i32 = 26;

pub const SAI_REMOVE_ELEMENT_AND_TRUNCATE: i32 = 24;

pub const SAI_RESTORE_ELEMENTS_AND_REBUILD: i32 = 25;

pub const SAVING_PARAMS_UNSUP: i32 = 57;

pub const SCSI_PHYS_ELEM_HEALTH_AT_SPEC_LIMITS: scsi_phys_element_health = 100;

pub const SCSI_PHYS_ELEM_HEALTH_DEPOP_ERR: scsi_phys_element_health = 253;

pub const SCSI_PHYS_ELEM_HEALTH_DEPOP_IN_PROGRESS: scsi_phys_element_health = 254;

pub const SCSI_PHYS_ELEM_HEALTH_DEPOP_OK: scsi_phys_element_health = 255;

pub const SCSI_PHYS_ELEM_HEALTH_DEPOP_REVOKE_ERR: scsi_phys_element_health = 251;

pub const SCSI_PHYS_ELEM_HEALTH_DEPOP_REVOKE_IN_PROGRESS: scsi_phys_element_health = 252;

pub const SCSI_PHYS_ELEM_HEALTH_NOT_REPORTED: scsi_phys_element_health = 0;

pub const SCSI_PHYS_ELEM_HEALTH_OUTSIDE_SPEC_LIMITS: scsi_phys_element_health = 101;

pub const SCSI_PHYS_ELEM_HEALTH_WITHIN_SPEC_LIMITS: scsi_phys_element_health = 1;

pub const SCSI_PHYS_ELEM_TYPE_ALL_ACCESS_STORAGE: scsi_phys_element_type = 1;

pub const SCSI_PHYS_ELEM_TYPE_FRAC_ACCESS_STORAGE: scsi_phys_element_type = 2;

pub const TARGET_CHANGED_ASC: i32 = 63;

pub const THRESHOLD_EXCEEDED: i32 = 93;

pub const TOO_MANY_IN_PARTITION_ASC: i32 = 59;

pub const TRANSPORT_PROBLEM: i32 = 75;

pub const UA_CHANGED_ASC: i32 = 42;

pub const UA_READY_ASC: i32 = 40;

pub const UA_RESET_ASC: i32 = 41;

pub const UNALIGNED_WRITE_ASCQ: i32 = 4;

pub const UNRECOVERED_READ_ERR: i32 = 17;

pub const WRITE_BOUNDARY_ASCQ: i32 = 5;

pub const WRITE_ERROR_ASC: i32 = 12;

pub const WRITE_PROTECTED: i32 = 39;

pub type scsi_phys_element_health = crate::ctypes::c_uint;

pub type scsi_phys_element_type = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_complete_in_task"]
    pub fn bio_complete_in_task(bio: *mut bio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsi_get_host_state"]
    pub fn scsi_get_host_state(shost: *mut Scsi_Host) -> scsi_host_state;
}

unsafe extern "C" {
    pub fn __bio_complete_in_task(bio: *mut bio);
}

unsafe extern "C" {
    pub fn bdev_allow_freeze(bdev: *mut block_device);
}

unsafe extern "C" {
    pub fn bdev_deny_freeze(bdev: *mut block_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn bdev_yield_claim(bdev_file: *mut file);
}

unsafe extern "C" {
    pub fn bio_crypt_dun_is_contiguous(
        bc: *const bio_crypt_ctx,
        bytes: crate::ctypes::c_uint,
        next_dun: *const u64_,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn bio_crypt_set_ctx(
        bio: *mut bio,
        key: *const blk_crypto_key,
        dun: *const u64_,
        gfp_mask: gfp_t,
    );
}

unsafe extern "C" {
    pub fn bio_iov_iter_set(bio: *mut bio, iter: *const iov_iter) -> bool_;
}

unsafe extern "C" {
    pub fn blk_crypto_config_supported_natively(
        bdev: *mut block_device,
        cfg: *const blk_crypto_config,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn blk_crypto_derive_sw_secret(
        bdev: *mut block_device,
        eph_key: *const u8_,
        eph_key_size: usize,
        sw_secret: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn blk_crypto_evict_key(bdev: *mut block_device, key: *const blk_crypto_key);
}

unsafe extern "C" {
    pub fn blk_crypto_init_key(
        blk_key: *mut blk_crypto_key,
        key_bytes: *const u8_,
        key_size: usize,
        key_type: blk_crypto_key_type,
        crypto_mode: blk_crypto_mode_num,
        dun_bytes: crate::ctypes::c_uint,
        data_unit_size: crate::ctypes::c_uint,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn blk_crypto_register(
        profile: *mut blk_crypto_profile,
        q: *mut request_queue,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn blk_crypto_start_using_key(
        bdev: *mut block_device,
        key: *const blk_crypto_key,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn scsi_host_set_state(
        shost: *mut Scsi_Host,
        state: scsi_host_state,
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
    pub reset_root_port: ::core::option::Option<
        unsafe extern "C" fn(
            bridge: *mut pci_host_bridge,
            dev: *mut pci_dev,
        ) -> crate::ctypes::c_int,
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
    pub _padding_after_align_resource: [u8; 32usize],
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
    pub aer_info: *mut aer_info,
    pub rcec_ea: *mut rcec_ea,
    pub rcec: *mut pci_dev,
    pub devcap: u32_,
    pub rebar_cap: u16_,
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
    pub msi_addr_mask: u64_,
    pub dma_parms: device_dma_parameters,
    pub current_state: pci_power_t,
    pub pm_cap: u8_,
    pub _bits_pme_support: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub d3hot_delay: crate::ctypes::c_uint,
    pub d3cold_delay: crate::ctypes::c_uint,
    pub l1ss: u16_,
    pub link_state: *mut pcie_link_state,
    pub _bits_aspm_l0s_support: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub error_state: pci_channel_state_t,
    pub dev: device,
    pub cfg_size: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_uint,
    pub resource: [resource; 17usize],
    pub driver_exclusive_resource: resource,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub pcie_cap_lock: spinlock_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub _bits_broken_cmd_compl: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_cap: u16_,
    pub _bits_ptm_root: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_enable_cnt: atomic_t,
    pub ptm_granularity: u8_,
    pub msix_base: *mut crate::ctypes::c_void,
    pub msi_lock: raw_spinlock_t,
    pub vpd: pci_vpd,
    pub dpc_cap: u16_,
    pub _bits_dpc_rp_extensions: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dpc_rp_log_size: u8_,
    pub link_bwctrl: *mut pcie_bwctrl_data,
    pub anon__sriov: pci_dev__sriov,
    pub ats_cap: u16_,
    pub ats_stu: u8_,
    pub pri_cap: u16_,
    pub pri_reqs_alloc: u32_,
    pub _bits_pasid_required: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pasid_cap: u16_,
    pub pasid_features: u16_,
    pub p2pdma: *mut pci_p2pdma,
    pub doe_mbs: xarray,
    pub ide_cap: u16_,
    pub nr_ide_mem: u8_,
    pub nr_link_ide: u8_,
    pub nr_sel_ide: u16_,
    pub ide_stream_ida: ida,
    pub _bits_ide_cfg: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub tsm: *mut pci_tsm,
    pub acs_cap: u16_,
    pub acs_capabilities: u16_,
    pub supported_speeds: u8_,
    pub rom: phys_addr_t,
    pub romlen: usize,
    pub priv_flags: crate::ctypes::c_ulong,
    pub reset_methods: [u8_; 8usize],
    pub wake: *mut gpio_desc,
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
    no_bw_notif: crate::ctypes::c_uint as u32 = _bits_pme_support 21 1
    aspm_l0s_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 0 1
    aspm_l1_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 1 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 2 1
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 3 1
    eetlp_prefix_max: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 4 3
    transparent: crate::ctypes::c_uint as u32 = _bits_transparent 0 1
    io_window: crate::ctypes::c_uint as u32 = _bits_transparent 1 1
    pref_window: crate::ctypes::c_uint as u32 = _bits_transparent 2 1
    pref_64_window: crate::ctypes::c_uint as u32 = _bits_transparent 3 1
    multifunction: crate::ctypes::c_uint as u32 = _bits_transparent 4 1
    is_busmaster: crate::ctypes::c_uint as u32 = _bits_transparent 5 1
    no_msi: crate::ctypes::c_uint as u32 = _bits_transparent 6 1
    no_aer_anfe: crate::ctypes::c_uint as u32 = _bits_transparent 7 1
    block_cfg_access: crate::ctypes::c_uint as u32 = _bits_transparent 8 1
    broken_parity_status: crate::ctypes::c_uint as u32 = _bits_transparent 9 1
    irq_reroute_variant: crate::ctypes::c_uint as u32 = _bits_transparent 10 2
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 12 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 13 1
    ari_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 14 1
    ats_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 15 1
    pasid_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 16 1
    pri_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 17 1
    tph_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 18 1
    fm_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    is_managed: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    is_msi_managed: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 24 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 25 1
    is_hotplug_bridge: crate::ctypes::c_uint as u32 = _bits_transparent 26 1
    is_pciehp: crate::ctypes::c_uint as u32 = _bits_transparent 27 1
    shpc_managed: crate::ctypes::c_uint as u32 = _bits_transparent 28 1
    is_thunderbolt: crate::ctypes::c_uint as u32 = _bits_transparent 29 1
    is_cxl: crate::ctypes::c_uint as u32 = _bits_transparent 30 1
    untrusted: crate::ctypes::c_uint as u32 = _bits_transparent 31 1
    external_facing: crate::ctypes::c_uint as u32 = _bits_transparent 32 1
    broken_intx_masking: crate::ctypes::c_uint as u32 = _bits_transparent 33 1
    io_window_1k: crate::ctypes::c_uint as u32 = _bits_transparent 34 1
    irq_managed: crate::ctypes::c_uint as u32 = _bits_transparent 35 1
    non_compliant_bars: crate::ctypes::c_uint as u32 = _bits_transparent 36 1
    is_probed: crate::ctypes::c_uint as u32 = _bits_transparent 37 1
    link_active_reporting: crate::ctypes::c_uint as u32 = _bits_transparent 38 1
    no_vf_scan: crate::ctypes::c_uint as u32 = _bits_transparent 39 1
    no_command_memory: crate::ctypes::c_uint as u32 = _bits_transparent 40 1
    rom_bar_overlap: crate::ctypes::c_uint as u32 = _bits_transparent 41 1
    rom_attr_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 42 1
    non_mappable_bars: crate::ctypes::c_uint as u32 = _bits_transparent 43 1
    broken_cmd_compl: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 0 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_responder: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    ptm_requester: crate::ctypes::c_uint as u32 = _bits_ptm_root 2 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1
    pasid_required: crate::ctypes::c_uint as u32 = _bits_pasid_required 0 1
    ide_cfg: crate::ctypes::c_uint as u32 = _bits_ide_cfg 0 1
    ide_tee_limit: crate::ctypes::c_uint as u32 = _bits_ide_cfg 1 1

pub const PCI_DEVICE_ID_INTEL_VMD_28C1: i32 = 10433;

pub const PCI_DEVICE_ID_SPACEMIT_K1: i32 = 1;

pub const PCI_DEVICE_ID_SPACEMIT_K3: i32 = 2;

pub const PCI_VENDOR_ID_PICOHEART: i32 = 8442;

pub const PCI_VENDOR_ID_SPACEMIT: i32 = 8223;

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_irq_type"]
    pub fn pci_irq_type(pdev: *mut pci_dev) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn pci_sriov_get_totalvfs(dev: *mut pci_dev) -> crate::ctypes::c_uint;
}

pub const LINUX_VERSION_CODE: i32 = 459524;

pub const LINUX_VERSION_PATCHLEVEL: i32 = 3;

pub const LINUX_VERSION_SUBLEVEL: i32 = 4;

#[repr(C)]
pub struct clk_ops {
    pub prepare: ::core::option::Option<
        unsafe extern "C" fn(hw: *mut clk_hw) -> crate::ctypes::c_int,
    >,
    pub unprepare: ::core::option::Option<unsafe extern "C" fn(hw: *mut clk_hw)>,
    pub is_prepared: ::core::option::Option<
        unsafe extern "C" fn(hw: *mut clk_hw) -> crate::ctypes::c_int,
    >,
    pub unprepare_unused: ::core::option::Option<unsafe extern "C" fn(hw: *mut clk_hw)>,
    pub enable: ::core::option::Option<
        unsafe extern "C" fn(hw: *mut clk_hw) -> crate::ctypes::c_int,
    >,
    pub disable: ::core::option::Option<unsafe extern "C" fn(hw: *mut clk_hw)>,
    pub is_enabled: ::core::option::Option<
        unsafe extern "C" fn(hw: *mut clk_hw) -> crate::ctypes::c_int,
    >,
    pub disable_unused: ::core::option::Option<unsafe extern "C" fn(hw: *mut clk_hw)>,
    pub save_context: ::core::option::Option<
        unsafe extern "C" fn(hw: *mut clk_hw) -> crate::ctypes::c_int,
    >,
    pub restore_context: ::core::option::Option<unsafe extern "C" fn(hw: *mut clk_hw)>,
    pub recalc_rate: ::core::option::Option<
        unsafe extern "C" fn(
            hw: *mut clk_hw,
            parent_rate: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_ulong,
    >,
    pub determine_rate: ::core::option::Option<
        unsafe extern "C" fn(
            hw: *mut clk_hw,
            req: *mut clk_rate_request,
        ) -> crate::ctypes::c_int,
    >,
    pub set_parent: ::core::option::Option<
        unsafe extern "C" fn(hw: *mut clk_hw, index: u8_) -> crate::ctypes::c_int,
    >,
    pub get_parent: ::core::option::Option<unsafe extern "C" fn(hw: *mut clk_hw) -> u8_>,
    pub set_rate: ::core::option::Option<
        unsafe extern "C" fn(
            hw: *mut clk_hw,
            rate: crate::ctypes::c_ulong,
            parent_rate: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub set_rate_and_parent: ::core::option::Option<
        unsafe extern "C" fn(
            hw: *mut clk_hw,
            rate: crate::ctypes::c_ulong,
            parent_rate: crate::ctypes::c_ulong,
            index: u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub set_spread_spectrum: ::core::option::Option<
        unsafe extern "C" fn(
            hw: *mut clk_hw,
            ss_conf: *const clk_spread_spectrum,
        ) -> crate::ctypes::c_int,
    >,
    pub recalc_accuracy: ::core::option::Option<
        unsafe extern "C" fn(
            hw: *mut clk_hw,
            parent_accuracy: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_ulong,
    >,
    pub get_phase: ::core::option::Option<
        unsafe extern "C" fn(hw: *mut clk_hw) -> crate::ctypes::c_int,
    >,
    pub set_phase: ::core::option::Option<
        unsafe extern "C" fn(
            hw: *mut clk_hw,
            degrees: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_duty_cycle: ::core::option::Option<
        unsafe extern "C" fn(
            hw: *mut clk_hw,
            duty: *mut clk_duty,
        ) -> crate::ctypes::c_int,
    >,
    pub set_duty_cycle: ::core::option::Option<
        unsafe extern "C" fn(
            hw: *mut clk_hw,
            duty: *mut clk_duty,
        ) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(hw: *mut clk_hw) -> crate::ctypes::c_int,
    >,
    pub terminate: ::core::option::Option<unsafe extern "C" fn(hw: *mut clk_hw)>,
    pub debug_init: ::core::option::Option<
        unsafe extern "C" fn(hw: *mut clk_hw, dentry: *mut dentry),
    >,
}

#[repr(C)]
pub struct clk_spread_spectrum {
    pub modfreq_hz: u32_,
    pub spread_bp: u32_,
    pub method: clk_ssc_method,
}

#[repr(C)]
pub struct i2c_algo_bit_data {
    pub data: *mut crate::ctypes::c_void,
    pub setsda: ::core::option::Option<
        unsafe extern "C" fn(
            data: *mut crate::ctypes::c_void,
            state: crate::ctypes::c_int,
        ),
    >,
    pub setscl: ::core::option::Option<
        unsafe extern "C" fn(
            data: *mut crate::ctypes::c_void,
            state: crate::ctypes::c_int,
        ),
    >,
    pub getsda: ::core::option::Option<
        unsafe extern "C" fn(data: *mut crate::ctypes::c_void) -> crate::ctypes::c_int,
    >,
    pub getscl: ::core::option::Option<
        unsafe extern "C" fn(data: *mut crate::ctypes::c_void) -> crate::ctypes::c_int,
    >,
    pub pre_xfer: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut i2c_adapter) -> crate::ctypes::c_int,
    >,
    pub post_xfer: ::core::option::Option<unsafe extern "C" fn(arg1: *mut i2c_adapter)>,
    pub udelay: crate::ctypes::c_int,
    pub timeout: crate::ctypes::c_int,
    pub can_do_atomic: bool_,
    pub skip_bit_test: bool_,
}

#[repr(C)]
pub struct spi_controller {
    pub dev: device,
    pub list: list_head,
    pub bus_num: s16,
    pub num_chipselect: u16_,
    pub num_data_lanes: u16_,
    pub dma_alignment: u16_,
    pub mode_bits: u32_,
    pub buswidth_override_bits: u32_,
    pub bits_per_word_mask: u32_,
    pub min_speed_hz: u32_,
    pub max_speed_hz: u32_,
    pub flags: u16_,
    pub anon__slave: spi_controller__slave,
    pub max_transfer_size: ::core::option::Option<
        unsafe extern "C" fn(spi: *mut spi_device) -> usize,
    >,
    pub max_message_size: ::core::option::Option<
        unsafe extern "C" fn(spi: *mut spi_device) -> usize,
    >,
    pub io_mutex: mutex,
    pub add_lock: mutex,
    pub bus_lock_spinlock: spinlock_t,
    pub bus_lock_mutex: mutex,
    pub bus_lock_flag: bool_,
    pub setup: ::core::option::Option<
        unsafe extern "C" fn(spi: *mut spi_device) -> crate::ctypes::c_int,
    >,
    pub set_cs_timing: ::core::option::Option<
        unsafe extern "C" fn(spi: *mut spi_device) -> crate::ctypes::c_int,
    >,
    pub transfer: ::core::option::Option<
        unsafe extern "C" fn(
            spi: *mut spi_device,
            mesg: *mut spi_message,
        ) -> crate::ctypes::c_int,
    >,
    pub cleanup: ::core::option::Option<unsafe extern "C" fn(spi: *mut spi_device)>,
    pub can_dma: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            spi: *mut spi_device,
            xfer: *mut spi_transfer,
        ) -> bool_,
    >,
    pub dma_map_dev: *mut device,
    pub cur_rx_dma_dev: *mut device,
    pub cur_tx_dma_dev: *mut device,
    pub queued: bool_,
    pub kworker: *mut kthread_worker,
    pub pump_messages: kthread_work,
    pub queue_lock: spinlock_t,
    pub queue: list_head,
    pub cur_msg: *mut spi_message,
    pub cur_msg_completion: completion,
    pub cur_msg_incomplete: bool_,
    pub cur_msg_need_completion: bool_,
    pub busy: bool_,
    pub running: bool_,
    pub rt: bool_,
    pub auto_runtime_pm: bool_,
    pub fallback: bool_,
    pub last_cs_mode_high: bool_,
    pub last_cs: [s8; 4usize],
    pub _bits_last_cs_index_mask: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub xfer_completion: completion,
    pub max_dma_len: usize,
    pub optimize_message: ::core::option::Option<
        unsafe extern "C" fn(msg: *mut spi_message) -> crate::ctypes::c_int,
    >,
    pub unoptimize_message: ::core::option::Option<
        unsafe extern "C" fn(msg: *mut spi_message) -> crate::ctypes::c_int,
    >,
    pub prepare_transfer_hardware: ::core::option::Option<
        unsafe extern "C" fn(ctlr: *mut spi_controller) -> crate::ctypes::c_int,
    >,
    pub transfer_one_message: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            mesg: *mut spi_message,
        ) -> crate::ctypes::c_int,
    >,
    pub unprepare_transfer_hardware: ::core::option::Option<
        unsafe extern "C" fn(ctlr: *mut spi_controller) -> crate::ctypes::c_int,
    >,
    pub prepare_message: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            message: *mut spi_message,
        ) -> crate::ctypes::c_int,
    >,
    pub unprepare_message: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            message: *mut spi_message,
        ) -> crate::ctypes::c_int,
    >,
    pub target_abort: ::core::option::Option<
        unsafe extern "C" fn(ctlr: *mut spi_controller) -> crate::ctypes::c_int,
    >,
    pub set_cs: ::core::option::Option<
        unsafe extern "C" fn(spi: *mut spi_device, enable: bool_),
    >,
    pub transfer_one: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            spi: *mut spi_device,
            transfer: *mut spi_transfer,
        ) -> crate::ctypes::c_int,
    >,
    pub handle_err: ::core::option::Option<
        unsafe extern "C" fn(ctlr: *mut spi_controller, message: *mut spi_message),
    >,
    pub mem_ops: *const spi_controller_mem_ops,
    pub mem_caps: *const spi_controller_mem_caps,
    pub dtr_caps: bool_,
    pub get_offload: ::core::option::Option<
        unsafe extern "C" fn(
            spi: *mut spi_device,
            config: *const spi_offload_config,
        ) -> *mut spi_offload,
    >,
    pub put_offload: ::core::option::Option<
        unsafe extern "C" fn(offload: *mut spi_offload),
    >,
    pub cs_gpiods: *mut *mut gpio_desc,
    pub use_gpio_descriptors: bool_,
    pub unused_native_cs: s8,
    pub max_native_cs: s8,
    pub pcpu_statistics: *mut spi_statistics,
    pub dma_tx: *mut dma_chan,
    pub dma_rx: *mut dma_chan,
    pub dummy_rx: *mut crate::ctypes::c_void,
    pub dummy_tx: *mut crate::ctypes::c_void,
    pub fw_translate_cs: ::core::option::Option<
        unsafe extern "C" fn(
            ctlr: *mut spi_controller,
            cs: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub ptp_sts_supported: bool_,
    pub irq_flags: crate::ctypes::c_ulong,
    pub queue_empty: bool_,
    pub must_async: bool_,
    pub defer_optimize_message: bool_,
    pub userspace_clients: list_head,
    pub userspace_registered: bool_,
}
bits spi_controller
    last_cs_index_mask: u32_ as u32 = _bits_last_cs_index_mask 0 4

#[repr(C)]
pub struct spi_device {
    pub dev: device,
    pub controller: *mut spi_controller,
    pub max_speed_hz: u32_,
    pub bits_per_word: u8_,
    pub rt: bool_,
    pub mode: u32_,
    pub irq: crate::ctypes::c_int,
    pub controller_state: *mut crate::ctypes::c_void,
    pub controller_data: *mut crate::ctypes::c_void,
    pub modalias: [crate::ctypes::c_char; 32usize],
    pub pcpu_statistics: *mut spi_statistics,
    pub word_delay: spi_delay,
    pub cs_setup: spi_delay,
    pub cs_hold: spi_delay,
    pub cs_inactive: spi_delay,
    pub chip_select: [u8_; 4usize],
    pub num_chipselect: u8_,
    pub _bits_cs_index_mask: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub cs_gpiod: [*mut gpio_desc; 4usize],
    pub tx_lane_map: [u8_; 8usize],
    pub num_tx_lanes: u8_,
    pub rx_lane_map: [u8_; 8usize],
    pub num_rx_lanes: u8_,
    pub userspace_node: list_head,
}
bits spi_device
    cs_index_mask: u32_ as u32 = _bits_cs_index_mask 0 4

pub const CLK_SPREAD_CENTER: clk_ssc_method = 1;

pub const CLK_SPREAD_DOWN: clk_ssc_method = 3;

pub const CLK_SPREAD_NO: clk_ssc_method = 0;

pub const CLK_SPREAD_UP: clk_ssc_method = 2;

pub const CLK_SSC_CENTER_SPREAD: i32 = 1;

pub const CLK_SSC_DOWN_SPREAD: i32 = 3;

pub const CLK_SSC_NO_SPREAD: i32 = 0;

pub const CLK_SSC_UP_SPREAD: i32 = 2;

pub type clk_ssc_method = crate::ctypes::c_uint;

unsafe extern "C" {
    pub fn __clk_hw_register_fixed_factor(
        dev: *mut device,
        np: *mut device_node,
        name: *const crate::ctypes::c_char,
        parent_name: *const crate::ctypes::c_char,
        parent_hw: *const clk_hw,
        pdata: *const clk_parent_data,
        flags: crate::ctypes::c_ulong,
        mult: crate::ctypes::c_uint,
        div: crate::ctypes::c_uint,
        acc: crate::ctypes::c_ulong,
        fixflags: crate::ctypes::c_uint,
        devm: bool_,
    ) -> *mut clk_hw;
}

unsafe extern "C" {
    pub fn clk_determine_rate_noop(
        hw: *mut clk_hw,
        req: *mut clk_rate_request,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clk_hw_set_spread_spectrum(
        hw: *mut clk_hw,
        ss_conf: *const clk_spread_spectrum,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn devm_clk_bulk_get_enable(
        dev: *mut device,
        num_clks: crate::ctypes::c_int,
        clks: *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct input_dev {
    pub name: *const crate::ctypes::c_char,
    pub phys: *const crate::ctypes::c_char,
    pub uniq: *const crate::ctypes::c_char,
    pub id: input_id,
    pub propbit: [crate::ctypes::c_ulong; 1usize],
    pub evbit: [crate::ctypes::c_ulong; 1usize],
    pub keybit: [crate::ctypes::c_ulong; 12usize],
    pub relbit: [crate::ctypes::c_ulong; 1usize],
    pub absbit: [crate::ctypes::c_ulong; 1usize],
    pub mscbit: [crate::ctypes::c_ulong; 1usize],
    pub ledbit: [crate::ctypes::c_ulong; 1usize],
    pub sndbit: [crate::ctypes::c_ulong; 1usize],
    pub ffbit: [crate::ctypes::c_ulong; 2usize],
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
    pub key: [crate::ctypes::c_ulong; 12usize],
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
    pub ready: bool_,
}

unsafe extern "C" {
    pub fn hidinput_connect(
        hid: *mut hid_device,
        connect_mask: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
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
    pub update_groups: bool_,
    pub initialized: bool_,
    pub removing: bool_,
    pub use_cnt: atomic_t,
    pub battery_info: *mut power_supply_battery_info,
    pub epc_sem: rw_semaphore,
    pub extensions_sem: rw_semaphore,
    pub extensions: list_head,
    pub tzd: *mut thermal_zone_device,
    pub tcd: *mut thermal_cooling_device,
    pub charging_or_full_trig: *mut led_trigger,
    pub online_trig: *mut led_trigger,
    pub charging_trig: *mut led_trigger,
    pub full_trig: *mut led_trigger,
    pub charging_blink_full_solid_trig: *mut led_trigger,
    pub charging_orange_full_green_trig: *mut led_trigger,
}

#[repr(C)]
pub struct power_supply_desc {
    pub name: *const crate::ctypes::c_char,
    pub type_: power_supply_type,
    pub charge_behaviours: u8_,
    pub charge_types: u32_,
    pub usb_types: u32_,
    pub properties: *const power_supply_property,
    pub num_properties: usize,
    pub get_property: ::core::option::Option<
        unsafe extern "C" fn(
            psy: *mut power_supply,
            psp: power_supply_property,
            val: *mut power_supply_propval,
        ) -> crate::ctypes::c_int,
    >,
    pub set_property: ::core::option::Option<
        unsafe extern "C" fn(
            psy: *mut power_supply,
            psp: power_supply_property,
            val: *const power_supply_propval,
        ) -> crate::ctypes::c_int,
    >,
    pub property_is_writeable: ::core::option::Option<
        unsafe extern "C" fn(
            psy: *mut power_supply,
            psp: power_supply_property,
        ) -> crate::ctypes::c_int,
    >,
    pub external_power_changed: ::core::option::Option<
        unsafe extern "C" fn(psy: *mut power_supply),
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(psy: *mut power_supply) -> crate::ctypes::c_int,
    >,
    pub no_thermal: bool_,
    pub use_for_apm: crate::ctypes::c_int,
}

#[repr(C)]
pub struct pps_device {
    pub info: pps_source_info,
    pub params: pps_kparams,
    pub assert_sequence: __u32,
    pub clear_sequence: __u32,
    pub assert_tu: pps_ktime,
    pub clear_tu: pps_ktime,
    pub current_mode: crate::ctypes::c_int,
    pub last_ev: crate::ctypes::c_uint,
    pub last_fetched_ev: crate::ctypes::c_uint,
    pub queue: wait_queue_head_t,
    pub id: crate::ctypes::c_uint,
    pub lookup_cookie: *const crate::ctypes::c_void,
    pub dev: device,
    pub async_queue: *mut fasync_struct,
    pub lock: spinlock_t,
    pub kc_removed: bool_,
}

#[repr(C)]
pub struct uart_8250_port {
    pub port: uart_port,
    pub timer: timer_list,
    pub list: list_head,
    pub capabilities: u32_,
    pub bugs: u16_,
    pub tx_loadsz: crate::ctypes::c_uint,
    pub acr: crate::ctypes::c_uchar,
    pub fcr: crate::ctypes::c_uchar,
    pub ier: crate::ctypes::c_uchar,
    pub lcr: crate::ctypes::c_uchar,
    pub mcr: crate::ctypes::c_uchar,
    pub cur_iotype: crate::ctypes::c_uchar,
    pub rpm_tx_active: crate::ctypes::c_uint,
    pub canary: crate::ctypes::c_uchar,
    pub probe: crate::ctypes::c_uchar,
    pub gpios: *mut mctrl_gpios,
    pub lsr_saved_flags: u16_,
    pub lsr_save_mask: u16_,
    pub console_line_ended: bool_,
    pub console_msr_work_allow: bool_,
    pub msr_saved_flags: crate::ctypes::c_uchar,
    pub console_msr_work: irq_work,
    pub dma: *mut uart_8250_dma,
    pub ops: *const uart_8250_ops,
    pub dl_read: ::core::option::Option<
        unsafe extern "C" fn(up: *mut uart_8250_port) -> u32_,
    >,
    pub dl_write: ::core::option::Option<
        unsafe extern "C" fn(up: *mut uart_8250_port, value: u32_),
    >,
    pub em485: *mut uart_8250_em485,
    pub rs485_start_tx: ::core::option::Option<
        unsafe extern "C" fn(up: *mut uart_8250_port, toggle_ier: bool_),
    >,
    pub rs485_stop_tx: ::core::option::Option<
        unsafe extern "C" fn(up: *mut uart_8250_port, toggle_ier: bool_),
    >,
    pub overrun_backoff: delayed_work,
    pub overrun_backoff_time_ms: u32_,
}

#[repr(C)]
pub struct uart_port {
    pub lock: spinlock_t,
    pub iobase: crate::ctypes::c_ulong,
    pub membase: *mut crate::ctypes::c_uchar,
    pub serial_in: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut uart_port, offset: crate::ctypes::c_uint) -> u32_,
    >,
    pub serial_out: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut uart_port,
            offset: crate::ctypes::c_uint,
            val: u32_,
        ),
    >,
    pub set_termios: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut uart_port,
            new: *mut ktermios,
            old: *const ktermios,
        ),
    >,
    pub set_ldisc: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut uart_port, arg2: *mut ktermios),
    >,
    pub get_mctrl: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut uart_port) -> crate::ctypes::c_uint,
    >,
    pub set_mctrl: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut uart_port, arg2: crate::ctypes::c_uint),
    >,
    pub get_divisor: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut uart_port,
            baud: crate::ctypes::c_uint,
            frac: *mut crate::ctypes::c_uint,
        ) -> crate::ctypes::c_uint,
    >,
    pub set_divisor: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut uart_port,
            baud: crate::ctypes::c_uint,
            quot: crate::ctypes::c_uint,
            quot_frac: crate::ctypes::c_uint,
        ),
    >,
    pub get_rxtrig: ::core::option::Option<
        unsafe extern "C" fn(port: *mut uart_port) -> crate::ctypes::c_int,
    >,
    pub set_rxtrig: ::core::option::Option<
        unsafe extern "C" fn(
            port: *mut uart_port,
            bytes: crate::ctypes::c_uchar,
        ) -> crate::ctypes::c_int,
    >,
    pub startup: ::core::option::Option<
        unsafe extern "C" fn(port: *mut uart_port) -> crate::ctypes::c_int,
    >,
    pub shutdown: ::core::option::Option<unsafe extern "C" fn(port: *mut uart_port)>,
    pub throttle: ::core::option::Option<unsafe extern "C" fn(port: *mut uart_port)>,
    pub unthrottle: ::core::option::Option<unsafe extern "C" fn(port: *mut uart_port)>,
    pub break_ctl: ::core::option::Option<
        unsafe extern "C" fn(port: *mut uart_port, break_state: crate::ctypes::c_int),
    >,
    pub handle_irq: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut uart_port) -> crate::ctypes::c_int,
    >,
    pub pm: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut uart_port,
            state: crate::ctypes::c_uint,
            old: crate::ctypes::c_uint,
        ),
    >,
    pub handle_break: ::core::option::Option<unsafe extern "C" fn(arg1: *mut uart_port)>,
    pub rs485_config: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut uart_port,
            termios: *mut ktermios,
            rs485: *mut serial_rs485,
        ) -> crate::ctypes::c_int,
    >,
    pub iso7816_config: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut uart_port,
            iso7816: *mut serial_iso7816,
        ) -> crate::ctypes::c_int,
    >,
    pub ctrl_id: crate::ctypes::c_uint,
    pub port_id: crate::ctypes::c_uint,
    pub irq: crate::ctypes::c_uint,
    pub irqflags: crate::ctypes::c_ulong,
    pub uartclk: crate::ctypes::c_uint,
    pub fifosize: crate::ctypes::c_uint,
    pub x_char: crate::ctypes::c_uchar,
    pub regshift: crate::ctypes::c_uchar,
    pub quirks: crate::ctypes::c_uchar,
    pub iotype: uart_iotype,
    pub read_status_mask: crate::ctypes::c_uint,
    pub ignore_status_mask: crate::ctypes::c_uint,
    pub state: *mut uart_state,
    pub icount: uart_icount,
    pub cons: *mut console,
    pub flags: upf_t,
    pub status: upstat_t,
    pub hw_stopped: bool_,
    pub cons_flow: bool_,
    pub mctrl: crate::ctypes::c_uint,
    pub frame_time: crate::ctypes::c_uint,
    pub type_: crate::ctypes::c_uint,
    pub ops: *const uart_ops,
    pub custom_divisor: crate::ctypes::c_uint,
    pub line: crate::ctypes::c_uint,
    pub minor: crate::ctypes::c_uint,
    pub mapbase: resource_size_t,
    pub mapsize: resource_size_t,
    pub dev: *mut device,
    pub port_dev: *mut serial_port_device,
    pub sysrq: crate::ctypes::c_ulong,
    pub sysrq_ch: u8_,
    pub has_sysrq: crate::ctypes::c_uchar,
    pub sysrq_seq: crate::ctypes::c_uchar,
    pub hub6: crate::ctypes::c_uchar,
    pub suspended: crate::ctypes::c_uchar,
    pub console_reinit: crate::ctypes::c_uchar,
    pub name: *const crate::ctypes::c_char,
    pub attr_group: *mut attribute_group,
    pub tty_groups: *mut *const attribute_group,
    pub rs485: serial_rs485,
    pub rs485_supported: serial_rs485,
    pub rs485_term_gpio: *mut gpio_desc,
    pub rs485_rx_during_tx_gpio: *mut gpio_desc,
    pub iso7816: serial_iso7816,
    pub private_data: *mut crate::ctypes::c_void,
}

pub const IIO_VAL_DECIMAL64_BASE: i32 = 32;

pub const IIO_VAL_DECIMAL64_FEMTO: i32 = 47;

pub const IIO_VAL_DECIMAL64_MICRO: i32 = 38;

pub const IIO_VAL_DECIMAL64_MILLI: i32 = 35;

pub const IIO_VAL_DECIMAL64_NANO: i32 = 41;

pub const IIO_VAL_DECIMAL64_PICO: i32 = 44;

pub const IIO_VOLUMEFLOW: iio_chan_type = 42;

pub const PORT_MUEX50: i32 = 65;

pub const POWER_SUPPLY_TECHNOLOGY_NiZn: crate::ctypes::c_uint = 8;

pub const POWER_SUPPLY_TECHNOLOGY_PbAc: crate::ctypes::c_uint = 7;

pub const POWER_SUPPLY_TECHNOLOGY_RAM: crate::ctypes::c_uint = 9;

pub const POWER_SUPPLY_TECHNOLOGY_ZnAr: crate::ctypes::c_uint = 10;

pub const SERIAL_IO_BUS: i32 = 8;

pub const TRIGGER_NETDEV_FULL_DUPLEX: led_trigger_netdev_modes = 12;

pub const TRIGGER_NETDEV_HALF_DUPLEX: led_trigger_netdev_modes = 11;

pub const TRIGGER_NETDEV_LINK_100000: led_trigger_netdev_modes = 10;

pub const TRIGGER_NETDEV_LINK_25000: led_trigger_netdev_modes = 7;

pub const TRIGGER_NETDEV_LINK_40000: led_trigger_netdev_modes = 8;

pub const TRIGGER_NETDEV_LINK_50000: led_trigger_netdev_modes = 9;

pub const TRIGGER_NETDEV_RX: led_trigger_netdev_modes = 14;

pub const TRIGGER_NETDEV_RX_ERR: led_trigger_netdev_modes = 16;

pub const TRIGGER_NETDEV_TX: led_trigger_netdev_modes = 13;

pub const TRIGGER_NETDEV_TX_ERR: led_trigger_netdev_modes = 15;

pub const UPIO_BUS: uart_iotype = 8;

pub const __TRIGGER_NETDEV_MAX: led_trigger_netdev_modes = 17;

unsafe extern "C" {
    #[link_name = "kmod_shim_iio_val_s64_compose"]
    pub fn iio_val_s64_compose(val0: s32, val1: s32) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iio_val_s64_decompose"]
    pub fn iio_val_s64_decompose(dec64: s64, val0: *mut s32, val1: *mut s32);
}

unsafe extern "C" {
    pub fn power_supply_get_system_batteries(
        dev: *mut device,
        psys: *mut *mut *mut power_supply,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn power_supply_put_system_batteries(
        psys: *mut *mut power_supply,
        count: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn serial8250_console_write(
        up: *mut uart_8250_port,
        wctxt: *mut nbcon_write_context,
        in_atomic: bool_,
    );
}

unsafe extern "C" {
    pub fn serial8250_do_break_ctl(
        port: *mut uart_port,
        break_state: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn uart_get_ioinfos(
        port: *mut uart_port,
        buf: *mut crate::ctypes::c_char,
        size: usize,
    );
}

unsafe extern "C" {
    pub fn uart_iotype_io(iotype: uart_iotype) -> bool_;
}

unsafe extern "C" {
    pub fn uart_iotype_mmio(iotype: uart_iotype) -> bool_;
}

pub const XTS_FORBID_WEAK_KEYS: i32 = 1;

unsafe extern "C" {
    #[link_name = "kmod_shim___xts_verify_key"]
    pub fn __xts_verify_key(
        key: *const u8_,
        keylen: usize,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_crypto_gcm_check_authsize"]
    pub fn crypto_gcm_check_authsize(authsize: usize) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_crypto_rfc4106_check_authsize"]
    pub fn crypto_rfc4106_check_authsize(authsize: usize) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct hprobe {
    pub state: hprobe_state,
    pub srcu_scp: *mut srcu_ctr,
    pub uprobe: *mut uprobe,
}

#[repr(C)]
pub struct trace_event_class {
    pub system: *const crate::ctypes::c_char,
    pub probe: *mut crate::ctypes::c_void,
    pub perf_probe: *mut crate::ctypes::c_void,
    pub reg: ::core::option::Option<
        unsafe extern "C" fn(
            event: *mut trace_event_call,
            type_: trace_reg,
            data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub fields_array: *mut trace_event_fields,
    pub get_fields: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut trace_event_call) -> *mut list_head,
    >,
    pub fields: list_head,
    pub raw_init: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut trace_event_call) -> crate::ctypes::c_int,
    >,
    pub btf_ids: *const u32_,
}

unsafe extern "C" {
    pub fn perf_allow_cpu() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn perf_allow_tracepoint() -> crate::ctypes::c_int;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpuinfo_topology__hw_cpu_type__amd_num_processors {
    pub _bindgen_align: [u32; 0],
    pub _bits_amd_num_processors: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits cpuinfo_topology__hw_cpu_type__amd_num_processors
    amd_num_processors: u32_ as u32 = _bits_amd_num_processors 0 16
    amd_power_eff_ranking: u32_ as u32 = _bits_amd_num_processors 16 8
    amd_native_model_id: u32_ as u32 = _bits_amd_num_processors 24 4
    amd_type: u32_ as u32 = _bits_amd_num_processors 28 4

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpuinfo_topology__hw_cpu_type__intel_native_model_id {
    pub _bindgen_align: [u32; 0],
    pub _bits_intel_native_model_id: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits cpuinfo_topology__hw_cpu_type__intel_native_model_id
    intel_native_model_id: u32_ as u32 = _bits_intel_native_model_id 0 24
    intel_type: u32_ as u32 = _bits_intel_native_model_id 24 8

#[repr(C)]
pub struct cpuinfo_topology {
    pub apicid: u32_,
    pub initial_apicid: u32_,
    pub pkg_id: u32_,
    pub die_id: u32_,
    pub cu_id: u32_,
    pub core_id: u32_,
    pub logical_pkg_id: u32_,
    pub logical_die_id: u32_,
    pub logical_core_id: u32_,
    pub amd_node_id: u32_,
    pub llc_id: u32_,
    pub l2c_id: u32_,
    pub anon__hw_cpu_type: cpuinfo_topology__hw_cpu_type,
    pub cpu_type: x86_topology_cpu_type,
}

#[repr(C)]
pub union cpuinfo_topology__hw_cpu_type {
    pub hw_cpu_type: u32_,
    pub anon__intel_native_model_id: cpuinfo_topology__hw_cpu_type__intel_native_model_id,
    pub anon__amd_num_processors: cpuinfo_topology__hw_cpu_type__amd_num_processors,
}

pub const IA32_NR_syscalls: i32 = 473;

pub const NR_syscalls: i32 = 473;

pub const PACKAGE_THERM_STATUS_DPTI_ACK: i32 = 33554432;

pub const THERM_INT_DPTI_ENABLE: i32 = 33554432;

pub const TOPO_CPU_TYPE_ANY: x86_topology_cpu_type = 0;

pub const TOPO_CPU_TYPE_EFFICIENCY: x86_topology_cpu_type = 2;

pub const TOPO_CPU_TYPE_LOW_POWER: x86_topology_cpu_type = 3;

pub const TOPO_CPU_TYPE_PERFORMANCE: x86_topology_cpu_type = 1;

pub const TOPO_CPU_TYPE_UNKNOWN: x86_topology_cpu_type = 4;

pub const X86_FEATURE_BTB_CTX_ISOLATION: i32 = 548;

pub const X86_FEATURE_CCS: i32 = 164;

pub const X86_FEATURE_CCS_EN: i32 = 165;

pub const X86_FEATURE_DPTI: i32 = 472;

pub const X86_FEATURE_PHE2: i32 = 185;

pub const X86_FEATURE_PHE2_EN: i32 = 186;

pub const X86_FEATURE_RNG2: i32 = 182;

pub const X86_FEATURE_RNG2_EN: i32 = 183;

pub const X86_FEATURE_RSA: i32 = 187;

pub const X86_FEATURE_RSA_EN: i32 = 188;

pub const X86_FEATURE_SM2: i32 = 160;

pub const X86_FEATURE_SM2_EN: i32 = 161;

pub const X86_FEATURE_TSA_FILL_NO: i32 = 549;

pub const __NR_fchroot: i32 = 472;

pub const __NR_ia32_fchroot: i32 = 472;

pub const __NR_ia32_syscalls: i32 = 473;

pub const __NR_syscalls: i32 = 473;

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_clear_uffd"]
    pub fn pmd_clear_uffd(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_mkuffd"]
    pub fn pmd_mkuffd(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_swp_clear_uffd"]
    pub fn pmd_swp_clear_uffd(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_swp_mkuffd"]
    pub fn pmd_swp_mkuffd(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_swp_uffd"]
    pub fn pmd_swp_uffd(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_uffd"]
    pub fn pmd_uffd(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_clear_uffd"]
    pub fn pte_clear_uffd(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mkuffd"]
    pub fn pte_mkuffd(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_swp_clear_uffd"]
    pub fn pte_swp_clear_uffd(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_swp_mkuffd"]
    pub fn pte_swp_mkuffd(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_swp_uffd"]
    pub fn pte_swp_uffd(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_uffd"]
    pub fn pte_uffd(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn intel_get_platform_id() -> u32_;
}

unsafe extern "C" {
    pub fn pgd_page_get_mm(pt: *mut ptdesc) -> *mut mm_struct;
}
