// What 7.2.9-x86_64-a7bfdf68 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 36usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
    pub s_min_writeback_pages: crate::ctypes::c_long,
    pub s_pending_errors: refcount_t,
    pub s_isw_nr_in_flight: atomic_t,
}

pub type class_mmap_write_lock_t = *mut mm_struct;

pub type lock_mmap_write_lock_t = *mut mm_struct;

unsafe extern "C" {
    #[link_name = "kmod_shim_class_mmap_write_lock_constructor"]
    pub fn class_mmap_write_lock_constructor(_T: *mut mm_struct) -> *mut mm_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_mmap_write_lock_destructor"]
    pub fn class_mmap_write_lock_destructor(p: *mut *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_mmap_write_lock_lock_err"]
    pub fn class_mmap_write_lock_lock_err(
        _T: *mut class_mmap_write_lock_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_mmap_write_lock_lock_ptr"]
    pub fn class_mmap_write_lock_lock_ptr(
        _T: *mut class_mmap_write_lock_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_int3_emulate_call"]
    pub fn int3_emulate_call(
        regs: *mut pt_regs,
        ip: crate::ctypes::c_ulong,
        func: crate::ctypes::c_ulong,
    );
}

#[repr(C)]
#[repr(align(64))]
pub struct mm_struct__mm_count {
    pub anon__mm_count: mm_struct__mm_count__mm_count,
    pub mm_mt: maple_tree,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub mmap_compat_base: crate::ctypes::c_ulong,
    pub mmap_compat_legacy_base: crate::ctypes::c_ulong,
    pub task_size: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub mm_cid: mm_mm_cid,
    pub sched_cache_grp: *mut sched_cache_group,
    pub pgtables_bytes: atomic_long_t,
    pub map_count: crate::ctypes::c_int,
    pub page_table_lock: spinlock_t,
    pub mmap_lock: rw_semaphore,
    pub mmlist: list_head,
    pub vma_writer_wait: rcuwait,
    pub mm_lock_seq: seqcount_t,
    pub futex: futex_mm_data,
    pub hiwater_rss: crate::ctypes::c_ulong,
    pub hiwater_vm: crate::ctypes::c_ulong,
    pub total_vm: crate::ctypes::c_ulong,
    pub locked_vm: crate::ctypes::c_ulong,
    pub pinned_vm: atomic64_t,
    pub data_vm: crate::ctypes::c_ulong,
    pub exec_vm: crate::ctypes::c_ulong,
    pub stack_vm: crate::ctypes::c_ulong,
    pub anon__def_flags: mm_struct__mm_count__def_flags,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 56usize],
    pub rss_stat: [percpu_counter; 4usize],
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: mm_flags_t,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub numa_next_scan: crate::ctypes::c_ulong,
    pub numa_scan_offset: crate::ctypes::c_ulong,
    pub numa_scan_seq: crate::ctypes::c_int,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub iommu_mm: *mut iommu_mm_data,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
    pub lru_gen: mm_struct__mm_count__lru_gen,
    pub mm_id: mm_id_t,
}

unsafe extern "C" {
    pub fn mm_destroy_sched(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn mm_init_sched(
        mm: *mut mm_struct,
        pcpu_sched: *mut sched_cache_time,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(64))]
pub struct sched_cache_group {
    pub pcpu_sched: *mut sched_cache_time,
    pub lock: raw_spinlock_t,
    pub epoch: crate::ctypes::c_ulong,
    pub nr_running_avg: u64_,
    pub next_scan: crate::ctypes::c_ulong,
    pub footprint: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub rcu: callback_head,
}

unsafe extern "C" {
    pub fn sched_update_llc_bytes(cpus: *const cpumask);
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct net_device_path__encap__tun {
    pub dst: *mut dst_entry,
    pub anon__src_v4: net_device_path__encap__tun__src_v4,
    pub anon__dst_v4: net_device_path__encap__tun__dst_v4,
    pub l3_proto: u8_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct netdev_tc_txq__count__count {
    pub count: u16_,
    pub offset: u16_,
}

#[repr(C)]
pub struct netdev_tc_txq {
    pub anon__count: netdev_tc_txq__count,
}

#[repr(C)]
pub union netdev_tc_txq__count {
    pub anon__count: netdev_tc_txq__count__count,
    pub combined: u32_,
}

pub const ETHTOOL_OP_NEEDS_RTNL_TEST: crate::ctypes::c_ulong = 512;

unsafe extern "C" {
    pub fn dev_fill_forward_path(
        ctx: *mut net_device_path_ctx,
        stack: *mut net_device_path_stack,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dev_fill_forward_path_release(stack: *mut net_device_path_stack);
}

unsafe extern "C" {
    pub fn sk_has_decrypt_user(sk: *const sock) -> bool_;
}

#[repr(C)]
pub struct bpf_func_state {
    pub regs: [bpf_reg_state; 11usize],
    pub callsite: crate::ctypes::c_int,
    pub frameno: u32_,
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
pub struct bpf_subprog_info {
    pub name: *const crate::ctypes::c_char,
    pub start: u32_,
    pub linfo_idx: u32_,
    pub postorder_start: u32_,
    pub exit_idx: u32_,
    pub stack_depth: u16_,
    pub stack_extra: u16_,
    pub insns_total: u32_,
    pub insns_self: u32_,
    pub fastcall_stack_off: s16,
    pub _bits_has_tail_call: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub priv_stack_mode: priv_stack_mode,
    pub args: [bpf_subprog_arg_info; 12usize],
    pub stack_arg_cnt: u16_,
    pub max_out_stack_arg_cnt: u16_,
}
bits bpf_subprog_info
    has_tail_call: bool_ as u8 = _bits_has_tail_call 0 1
    might_throw: bool_ as u8 = _bits_has_tail_call 1 1
    tail_call_reachable: bool_ as u8 = _bits_has_tail_call 2 1
    has_ld_abs: bool_ as u8 = _bits_has_tail_call 3 1
    is_cb: bool_ as u8 = _bits_has_tail_call 4 1
    is_async_cb: bool_ as u8 = _bits_has_tail_call 5 1
    is_exception_cb: bool_ as u8 = _bits_has_tail_call 6 1
    args_cached: bool_ as u8 = _bits_has_tail_call 7 1
    keep_fastcall_stack: bool_ as u8 = _bits_has_tail_call 8 1
    changes_pkt_data: bool_ as u8 = _bits_has_tail_call 9 1
    might_sleep: bool_ as u8 = _bits_has_tail_call 10 1
    arg_cnt: u8_ as u8 = _bits_has_tail_call 11 4

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_is_jump_target"]
    pub fn bpf_is_jump_target(
        env: *mut bpf_verifier_env,
        insn_idx: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mark_jump_target"]
    pub fn mark_jump_target(env: *mut bpf_verifier_env, idx: crate::ctypes::c_int);
}

pub const LINUX_VERSION_CODE: i32 = 459273;

pub const LINUX_VERSION_SUBLEVEL: i32 = 9;

#[repr(C)]
pub struct buffer_data_page {
    pub time_stamp: u64_,
    pub commit: local_t,
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}

pub const BUF_PAGE_HDR_SIZE: crate::ctypes::c_ulong = 16;

pub const RB_ALIGNMENT: u32 = 4;

pub const RB_ARCH_ALIGNMENT: u32 = 4;

pub const RB_EVNT_HDR_SIZE: crate::ctypes::c_ulong = 4;

pub const RB_EVNT_MIN_SIZE: u32 = 8;

pub const RB_FORCE_8BYTE_ALIGNMENT: i32 = 0;

pub const RB_MAX_SMALL_DATA: u32 = 112;

pub const TS_DELTA_TEST: u64 = 18446744073575333888;

pub const TS_MASK: u64 = 134217727;

pub const TS_SHIFT: i32 = 27;

unsafe extern "C" {
    #[link_name = "kmod_shim___calc_nr_pages_ring_buffer_desc"]
    pub fn __calc_nr_pages_ring_buffer_desc(size: usize) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_time_stamp"]
    pub fn test_time_stamp(delta: u64_) -> bool_;
}
