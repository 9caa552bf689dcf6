// What 6.1.187-x86_64-741711ba brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
pub struct ss_tmp {
    pub state: ss_state,
    pub data: crate::ctypes::c_ulong,
    pub lock: *mut spinlock_t,
    pub lock_irqsave: *mut spinlock_t,
}

pub const ss_done: ss_state = 0;

pub const ss_lock: ss_state = 1;

pub const ss_lock_irqsave: ss_state = 2;

pub const ss_lockless: ss_state = 3;

pub type ss_state = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___scoped_seqlock_cleanup"]
    pub fn __scoped_seqlock_cleanup(sst: *mut ss_tmp);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___scoped_seqlock_next"]
    pub fn __scoped_seqlock_next(
        sst: *mut ss_tmp,
        lock: *mut seqlock_t,
        target: ss_state,
    );
}

unsafe extern "C" {
    pub fn __scoped_seqlock_bug();
}

unsafe extern "C" {
    pub fn __scoped_seqlock_invalid_target();
}

unsafe extern "C" {
    pub fn bpf_arch_ibpb();
}

unsafe extern "C" {
    pub fn handle_interrupted_saferet(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn srso_alias_safe_ret();
}

unsafe extern "C" {
    pub fn srso_safe_ret();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_secs_to_jiffies"]
    pub fn secs_to_jiffies(secs: crate::ctypes::c_uint) -> crate::ctypes::c_ulong;
}

#[repr(C)]
pub struct bdi_writeback {
    pub bdi: *mut backing_dev_info,
    pub state: crate::ctypes::c_ulong,
    pub last_old_flush: crate::ctypes::c_ulong,
    pub b_dirty: list_head,
    pub b_io: list_head,
    pub b_more_io: list_head,
    pub b_dirty_time: list_head,
    pub list_lock: spinlock_t,
    pub writeback_inodes: atomic_t,
    pub stat: [percpu_counter; 4usize],
    pub bw_time_stamp: crate::ctypes::c_ulong,
    pub dirtied_stamp: crate::ctypes::c_ulong,
    pub written_stamp: crate::ctypes::c_ulong,
    pub write_bandwidth: crate::ctypes::c_ulong,
    pub avg_write_bandwidth: crate::ctypes::c_ulong,
    pub dirty_ratelimit: crate::ctypes::c_ulong,
    pub balanced_dirty_ratelimit: crate::ctypes::c_ulong,
    pub completions: fprop_local_percpu,
    pub dirty_exceeded: crate::ctypes::c_int,
    pub start_all_reason: wb_reason,
    pub work_lock: spinlock_t,
    pub work_list: list_head,
    pub dwork: delayed_work,
    pub bw_dwork: delayed_work,
    pub dirty_sleep: crate::ctypes::c_ulong,
    pub bdi_node: list_head,
    pub refcnt: percpu_ref,
    pub memcg_completions: fprop_local_percpu,
    pub memcg_css: *mut cgroup_subsys_state,
    pub blkcg_css: *mut cgroup_subsys_state,
    pub memcg_node: list_head,
    pub blkcg_node: list_head,
    pub b_attached: list_head,
    pub offline_node: list_head,
    pub switch_work: work_struct,
    pub switch_wbs_ctxs: llist_head,
    pub anon__release_work: bdi_writeback__release_work,
}

pub const VMEMMAP_RESERVE_NR: i32 = 2;

#[repr(C)]
pub struct fscrypt_operations {
    pub flags: crate::ctypes::c_uint,
    pub key_prefix: *const crate::ctypes::c_char,
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
    pub get_ino_and_lblk_bits: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            ino_bits_ret: *mut crate::ctypes::c_int,
            lblk_bits_ret: *mut crate::ctypes::c_int,
        ),
    >,
    pub get_devices: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            devs: *mut *mut block_device,
        ) -> crate::ctypes::c_uint,
    >,
}

pub const FSCRYPT_MAX_DEVICES: i32 = 8;

unsafe extern "C" {
    #[link_name = "kmod_shim___free_fput"]
    pub fn __free_fput(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exe_file_allow_write_access"]
    pub fn exe_file_allow_write_access(exe_file: *mut file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exe_file_deny_write_access"]
    pub fn exe_file_deny_write_access(exe_file: *mut file) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_file_owner_or_capable"]
    pub fn file_owner_or_capable(file: *mut file) -> bool_;
}

unsafe extern "C" {
    pub fn inode_switch_wbs_work_fn(work: *mut work_struct);
}

unsafe extern "C" {
    pub fn kern_path_parent(
        name: *const crate::ctypes::c_char,
        parent: *mut path,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___free_firmware"]
    pub fn __free_firmware(p: *mut crate::ctypes::c_void);
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
    pub depth: crate::ctypes::c_int,
    pub dev_queue: *mut netdev_queue,
    pub rate_est: *mut net_rate_estimator,
    pub cpu_bstats: *mut gnet_stats_basic_sync,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub _padding_after_refcnt: [u8; 16usize],
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_sync,
    pub qstats: gnet_stats_queue,
    pub state: crate::ctypes::c_ulong,
    pub state2: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: __BindgenOpaqueArray<[u8; 56usize]>,
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 40usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
pub struct xfrm_dev_offload {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub real_dev: *mut net_device,
    pub offload_handle: crate::ctypes::c_ulong,
    pub _bits_dir: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_dir: [u8; 7usize],
}
impl xfrm_dev_offload {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn dir(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_dir.get_const::<0usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_dir(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dir.set_const::<0usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn dir_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dir)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_dir_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dir), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_dir.get_const::<2usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dir.set_const::<2usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    2usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dir)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dir), val as u64)
        }
    }
}

pub const XFRM_DEV_OFFLOAD_CRYPTO: crate::ctypes::c_uint = 1;

pub const XFRM_DEV_OFFLOAD_PACKET: crate::ctypes::c_uint = 2;

pub const XFRM_DEV_OFFLOAD_UNSPECIFIED: crate::ctypes::c_uint = 0;

pub const XFRM_OFFLOAD_PACKET: i32 = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim_in_dev_hold_safe"]
    pub fn in_dev_hold_safe(idev: *mut in_device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip6_dst_idev"]
    pub fn ip6_dst_idev(dst: *const dst_entry) -> *mut inet6_dev;
}

unsafe extern "C" {
    pub fn fnhe_update_pmtu(fnhe: *mut fib_nh_exception, new: u32_, orig: u32_);
}

#[repr(C)]
pub struct lsm_blob_sizes {
    pub lbs_cred: crate::ctypes::c_int,
    pub lbs_file: crate::ctypes::c_int,
    pub lbs_inode: crate::ctypes::c_int,
    pub lbs_sock: crate::ctypes::c_int,
    pub lbs_superblock: crate::ctypes::c_int,
    pub lbs_ipc: crate::ctypes::c_int,
    pub lbs_msg_msg: crate::ctypes::c_int,
    pub lbs_task: crate::ctypes::c_int,
}

pub const AUDIT_INO_UNSET: u64 = 18446744073709551615;

#[repr(C)]
pub struct bpf_prog_info {
    pub type_: __u32,
    pub id: __u32,
    pub tag: [__u8; 8usize],
    pub jited_prog_len: __u32,
    pub xlated_prog_len: __u32,
    pub jited_prog_insns: __u64,
    pub xlated_prog_insns: __u64,
    pub load_time: __u64,
    pub created_by_uid: __u32,
    pub nr_map_ids: __u32,
    pub map_ids: __u64,
    pub name: [crate::ctypes::c_char; 16usize],
    pub ifindex: __u32,
    pub _bits_gpl_compatible: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub netns_dev: __u64,
    pub netns_ino: __u64,
    pub nr_jited_ksyms: __u32,
    pub nr_jited_func_lens: __u32,
    pub jited_ksyms: __u64,
    pub jited_func_lens: __u64,
    pub btf_id: __u32,
    pub func_info_rec_size: __u32,
    pub func_info: __u64,
    pub nr_func_info: __u32,
    pub nr_line_info: __u32,
    pub line_info: __u64,
    pub jited_line_info: __u64,
    pub nr_jited_line_info: __u32,
    pub line_info_rec_size: __u32,
    pub jited_line_info_rec_size: __u32,
    pub nr_prog_tags: __u32,
    pub prog_tags: __u64,
    pub run_time_ns: __u64,
    pub run_cnt: __u64,
    pub recursion_misses: __u64,
    pub verified_insns: __u32,
    pub attach_btf_obj_id: __u32,
    pub attach_btf_id: __u32,
    pub _bits_after_attach_btf_id: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits bpf_prog_info
    gpl_compatible: __u32 as u32 = _bits_gpl_compatible 0 1

unsafe extern "C" {
    pub fn __SCT__bpf_arch_pred_flush();
}

unsafe extern "C" {
    pub fn bpf_arch_pred_flush();
}

unsafe extern "C" {
    pub fn bpf_jit_binary_pack_alloc(
        proglen: crate::ctypes::c_uint,
        ro_image: *mut *mut u8_,
        alignment: crate::ctypes::c_uint,
        rw_hdr: *mut *mut bpf_binary_header,
        rw_image: *mut *mut u8_,
        bpf_fill_ill_insns: bpf_jit_fill_hole_t,
        was_classic: bool_,
    ) -> *mut bpf_binary_header;
}

unsafe extern "C" {
    pub fn bpf_prog_pack_alloc(
        size: u32_,
        bpf_fill_ill_insns: bpf_jit_fill_hole_t,
        was_classic: bool_,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub static mut __SCK__bpf_arch_pred_flush: static_call_key;
}

unsafe extern "C" {
    pub static mut bpf_pred_flush_enabled: static_key_false;
}

#[repr(C)]
pub struct nf_conntrack_expect {
    pub lnode: hlist_node,
    pub hnode: hlist_node,
    pub net: possible_net_t,
    pub tuple: nf_conntrack_tuple,
    pub mask: nf_conntrack_tuple_mask,
    pub zone: nf_conntrack_zone,
    pub use_: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub class: crate::ctypes::c_uint,
    pub expectfn: ::core::option::Option<
        unsafe extern "C" fn(new: *mut nf_conn, this: *mut nf_conntrack_expect),
    >,
    pub helper: *mut nf_conntrack_helper,
    pub assign_helper: *mut nf_conntrack_helper,
    pub master: *mut nf_conn,
    pub timeout: timer_list,
    pub saved_addr: nf_inet_addr,
    pub saved_proto: nf_conntrack_man_proto,
    pub dir: ip_conntrack_dir,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct nf_queue_entry {
    pub list: list_head,
    pub skb: *mut sk_buff,
    pub skb_dev: *mut net_device,
    pub id: crate::ctypes::c_uint,
    pub hook_index: crate::ctypes::c_uint,
    pub bridge_dev: *mut net_device,
    pub physin: *mut net_device,
    pub physout: *mut net_device,
    pub state: nf_hook_state,
    pub size: u16_,
}

#[repr(C)]
pub struct nft_expr_ops {
    pub eval: ::core::option::Option<
        unsafe extern "C" fn(
            expr: *const nft_expr,
            regs: *mut nft_regs,
            pkt: *const nft_pktinfo,
        ),
    >,
    pub clone: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *mut nft_expr,
            src: *const nft_expr,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub size: crate::ctypes::c_uint,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            expr: *const nft_expr,
            tb: *const *const nlattr,
        ) -> crate::ctypes::c_int,
    >,
    pub activate: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, expr: *const nft_expr),
    >,
    pub deactivate: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            expr: *const nft_expr,
            phase: nft_trans_phase,
        ),
    >,
    pub destroy: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, expr: *const nft_expr),
    >,
    pub destroy_clone: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, expr: *const nft_expr),
    >,
    pub dump: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            expr: *const nft_expr,
        ) -> crate::ctypes::c_int,
    >,
    pub validate: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            expr: *const nft_expr,
        ) -> crate::ctypes::c_int,
    >,
    pub reduce: ::core::option::Option<
        unsafe extern "C" fn(track: *mut nft_regs_track, expr: *const nft_expr) -> bool_,
    >,
    pub gc: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, expr: *const nft_expr) -> bool_,
    >,
    pub offload: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *mut nft_offload_ctx,
            flow: *mut nft_flow_rule,
            expr: *const nft_expr,
        ) -> crate::ctypes::c_int,
    >,
    pub offload_action: ::core::option::Option<
        unsafe extern "C" fn(expr: *const nft_expr) -> bool_,
    >,
    pub offload_stats: ::core::option::Option<
        unsafe extern "C" fn(expr: *mut nft_expr, stats: *const flow_stats),
    >,
    pub type_: *const nft_expr_type,
    pub data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct nft_set_ops {
    pub lookup: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            key: *const u32_,
            ext: *mut *const nft_set_ext,
        ) -> bool_,
    >,
    pub update: ::core::option::Option<
        unsafe extern "C" fn(
            set: *mut nft_set,
            key: *const u32_,
            new: ::core::option::Option<
                unsafe extern "C" fn(
                    arg1: *mut nft_set,
                    arg2: *const nft_expr,
                    arg3: *mut nft_regs,
                ) -> *mut crate::ctypes::c_void,
            >,
            expr: *const nft_expr,
            regs: *mut nft_regs,
            ext: *mut *const nft_set_ext,
        ) -> bool_,
    >,
    pub delete: ::core::option::Option<
        unsafe extern "C" fn(set: *const nft_set, key: *const u32_) -> bool_,
    >,
    pub insert: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
            ext: *mut *mut nft_set_ext,
        ) -> crate::ctypes::c_int,
    >,
    pub activate: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
        ),
    >,
    pub deactivate: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub flush: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            priv_: *mut crate::ctypes::c_void,
        ) -> bool_,
    >,
    pub remove: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
        ),
    >,
    pub walk: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            set: *mut nft_set,
            iter: *mut nft_set_iter,
        ),
    >,
    pub get: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            set: *const nft_set,
            elem: *const nft_set_elem,
            flags: crate::ctypes::c_uint,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub ksize: ::core::option::Option<unsafe extern "C" fn(size: u32_) -> u32_>,
    pub usize_: ::core::option::Option<unsafe extern "C" fn(size: u32_) -> u32_>,
    pub adjust_maxsize: ::core::option::Option<
        unsafe extern "C" fn(set: *const nft_set) -> u32_,
    >,
    pub commit: ::core::option::Option<unsafe extern "C" fn(set: *mut nft_set)>,
    pub abort: ::core::option::Option<unsafe extern "C" fn(set: *const nft_set)>,
    pub privsize: ::core::option::Option<
        unsafe extern "C" fn(
            nla: *const *const nlattr,
            desc: *const nft_set_desc,
        ) -> u64_,
    >,
    pub estimate: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *const nft_set_desc,
            features: u32_,
            est: *mut nft_set_estimate,
        ) -> bool_,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(
            set: *const nft_set,
            desc: *const nft_set_desc,
            nla: *const *const nlattr,
        ) -> crate::ctypes::c_int,
    >,
    pub destroy: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, set: *const nft_set),
    >,
    pub gc_init: ::core::option::Option<unsafe extern "C" fn(set: *const nft_set)>,
    pub elemsize: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct ppp_channel {
    pub private: *mut crate::ctypes::c_void,
    pub ops: *const ppp_channel_ops,
    pub mtu: crate::ctypes::c_int,
    pub hdrlen: crate::ctypes::c_int,
    pub ppp: *mut crate::ctypes::c_void,
    pub speed: crate::ctypes::c_int,
    pub direct_xmit: bool_,
}

pub const NFT_BITWISE_BOOL: i32 = 0;

pub const NFT_BITWISE_MASK_XOR: nft_bitwise_ops = 0;

unsafe extern "C" {
    pub fn nft_parse_register_load(
        ctx: *const nft_ctx,
        attr: *const nlattr,
        sreg: *mut u8_,
        len: u32_,
    ) -> crate::ctypes::c_int;
}

pub const LINUX_VERSION_CODE: i32 = 393659;

pub const LINUX_VERSION_SUBLEVEL: i32 = 187;

unsafe extern "C" {
    pub fn devm_regulator_get_enable_read_voltage(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pinctrl_gpio_direction_input(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pinctrl_gpio_direction_output(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn virtqueue_dma_map_single_attrs(
        _vq: *mut virtqueue,
        ptr: *mut crate::ctypes::c_void,
        size: usize,
        dir: dma_data_direction,
        attrs: crate::ctypes::c_ulong,
    ) -> dma_addr_t;
}

unsafe extern "C" {
    pub fn virtqueue_dma_mapping_error(
        _vq: *mut virtqueue,
        addr: dma_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn virtqueue_dma_need_sync(_vq: *mut virtqueue, addr: dma_addr_t) -> bool_;
}

unsafe extern "C" {
    pub fn virtqueue_dma_sync_single_range_for_cpu(
        _vq: *mut virtqueue,
        addr: dma_addr_t,
        offset: crate::ctypes::c_ulong,
        size: usize,
        dir: dma_data_direction,
    );
}

unsafe extern "C" {
    pub fn virtqueue_dma_sync_single_range_for_device(
        _vq: *mut virtqueue,
        addr: dma_addr_t,
        offset: crate::ctypes::c_ulong,
        size: usize,
        dir: dma_data_direction,
    );
}

unsafe extern "C" {
    pub fn virtqueue_dma_unmap_single_attrs(
        _vq: *mut virtqueue,
        addr: dma_addr_t,
        size: usize,
        dir: dma_data_direction,
        attrs: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn virtqueue_set_dma_premapped(_vq: *mut virtqueue) -> crate::ctypes::c_int;
}
