// What 7.2.12-s390x-e19cdedf brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[derive(Copy, Clone)]
pub struct teid__addr {
    pub _bindgen_align: [u64; 0],
    pub _bits_addr: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl teid__addr {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn addr(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_addr.get_const::<0usize, 52u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_addr(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_addr.set_const::<0usize, 52u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn addr_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    0usize,
                    52u8,
                >(::core::ptr::addr_of!((* this)._bits_addr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_addr_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                0usize,
                52u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_addr), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn fsi(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_addr.get_const::<52usize, 2u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_fsi(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_addr.set_const::<52usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn fsi_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    52usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_addr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_fsi_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                52usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_addr), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn b56(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_addr.get_const::<56usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_b56(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_addr.set_const::<56usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn b56_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    56usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_addr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_b56_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                56usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_addr), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn b60(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_addr.get_const::<60usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_b60(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_addr.set_const::<60usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn b60_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    60usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_addr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_b60_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                60usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_addr), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn b61(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_addr.get_const::<61usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_b61(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_addr.set_const::<61usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn b61_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    61usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_addr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_b61_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                61usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_addr), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn as_(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_addr.get_const::<62usize, 2u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_as(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_addr.set_const::<62usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn as__raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    62usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_addr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_as_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                62usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_addr), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_struct {
    pub acrs: [crate::ctypes::c_uint; 16usize],
    pub ksp: crate::ctypes::c_ulong,
    pub user_timer: crate::ctypes::c_ulong,
    pub guest_timer: crate::ctypes::c_ulong,
    pub system_timer: crate::ctypes::c_ulong,
    pub hardirq_timer: crate::ctypes::c_ulong,
    pub softirq_timer: crate::ctypes::c_ulong,
    pub gmap_teid: teid,
    pub gmap_int_code: crate::ctypes::c_uint,
    pub ufpu_flags: crate::ctypes::c_int,
    pub kfpu_flags: crate::ctypes::c_int,
    pub per_user: per_regs,
    pub per_event: per_event,
    pub per_flags: crate::ctypes::c_ulong,
    pub system_call: crate::ctypes::c_uint,
    pub last_break: crate::ctypes::c_ulong,
    pub pfault_wait: crate::ctypes::c_ulong,
    pub list: list_head,
    pub ri_cb: *mut runtime_instr_cb,
    pub gs_cb: *mut gs_cb,
    pub gs_bc_cb: *mut gs_cb,
    pub trap_tdb: pgm_tdb,
    pub ufpu: fpu,
    pub kfpu: fpu,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union teid {
    pub val: crate::ctypes::c_ulong,
    pub anon__addr: teid__addr,
}

#[repr(C)]
#[repr(align(256))]
pub struct mm_mm_cid {
    pub pcpu: *mut mm_cid_pcpu,
    pub mode: crate::ctypes::c_uint,
    pub max_cids: crate::ctypes::c_uint,
    pub irq_work: irq_work,
    pub work: work_struct,
    pub lock: raw_spinlock_t,
    pub mutex: mutex,
    pub user_list: hlist_head,
    pub nr_cpus_allowed: crate::ctypes::c_uint,
    pub users: crate::ctypes::c_uint,
    pub pcpu_thrs: crate::ctypes::c_uint,
    pub update_deferred: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(256))]
pub struct ns_common {
    pub anon____ns_ref: ns_common____ns_ref,
    pub ns_type: u32_,
    pub stashed: *mut dentry,
    pub ops: *const proc_ns_operations,
    pub inum: crate::ctypes::c_uint,
    pub anon__ns_id: ns_common__ns_id,
}

#[repr(C)]
#[repr(align(256))]
pub struct ns_common____ns_ref {
    pub __ns_ref: refcount_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct page_counter {
    pub usage: atomic_long_t,
    pub failcnt: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub emin: crate::ctypes::c_ulong,
    pub min_usage: atomic_long_t,
    pub children_min_usage: atomic_long_t,
    pub elow: crate::ctypes::c_ulong,
    pub low_usage: atomic_long_t,
    pub children_low_usage: atomic_long_t,
    pub watermark: crate::ctypes::c_ulong,
    pub local_watermark: crate::ctypes::c_ulong,
    pub _pad2_: cacheline_padding,
    pub protection_support: bool_,
    pub track_failcnt: bool_,
    pub min: crate::ctypes::c_ulong,
    pub low: crate::ctypes::c_ulong,
    pub high: crate::ctypes::c_ulong,
    pub max: crate::ctypes::c_ulong,
    pub parent: *mut page_counter,
}

#[repr(C)]
#[repr(align(256))]
pub struct uts_namespace {
    pub name: new_utsname,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub ns: ns_common,
}

#[repr(C)]
pub struct dev_pm_info {
    pub power_state: pm_message_t,
    pub _bits_can_wakeup: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub driver_flags: u32_,
    pub lock: spinlock_t,
    pub _bits_should_wakeup: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub subsys_data: *mut pm_subsys_data,
    pub set_latency_tolerance: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut device, arg2: s32),
    >,
    pub qos: *mut dev_pm_qos,
    pub _bits_detach_power_off: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_detach_power_off: [u8; 7usize],
}
bits dev_pm_info
    can_wakeup: bool_ as u8 = _bits_can_wakeup 0 1
    async_suspend: bool_ as u8 = _bits_can_wakeup 1 1
    in_dpm_list: bool_ as u8 = _bits_can_wakeup 2 1
    is_prepared: bool_ as u8 = _bits_can_wakeup 3 1
    is_suspended: bool_ as u8 = _bits_can_wakeup 4 1
    is_noirq_suspended: bool_ as u8 = _bits_can_wakeup 5 1
    is_late_suspended: bool_ as u8 = _bits_can_wakeup 6 1
    no_pm: bool_ as u8 = _bits_can_wakeup 7 1
    early_init: bool_ as u8 = _bits_can_wakeup 8 1
    direct_complete: bool_ as u8 = _bits_can_wakeup 9 1
    should_wakeup: bool_ as u8 = _bits_should_wakeup 0 1
    detach_power_off: bool_ as u8 = _bits_detach_power_off 0 1

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
    pub dma_ops: *mut dma_map_ops,
    pub dma_mask: *mut u64_,
    pub coherent_dma_mask: u64_,
    pub bus_dma_limit: u64_,
    pub dma_range_map: *mut bus_dma_region,
    pub dma_parms: *mut device_dma_parameters,
    pub dma_pools: list_head,
    pub cma_area: *mut cma,
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
    pub flags: [crate::ctypes::c_ulong; 1usize],
}

#[repr(C)]
pub struct lsm_prop_bpf {}

#[repr(C)]
pub struct mm_context_t {
    pub lock: spinlock_t,
    pub cpu_attach_mask: cpumask_t,
    pub flush_count: atomic_t,
    pub flush_mm: crate::ctypes::c_uint,
    pub gmap_list: list_head,
    pub gmap_asce: crate::ctypes::c_ulong,
    pub asce: crate::ctypes::c_ulong,
    pub asce_limit: crate::ctypes::c_ulong,
    pub vdso_base: crate::ctypes::c_ulong,
    pub protected_count: atomic_t,
    pub _bits_allow_cow_sharing: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_allow_cow_sharing: [u8; 3usize],
}
bits mm_context_t
    allow_cow_sharing: crate::ctypes::c_uint as u32 = _bits_allow_cow_sharing 0 1

#[repr(C)]
pub struct pt_regs {
    pub anon__user_regs: pt_regs__user_regs,
    pub anon__orig_gpr2: pt_regs__orig_gpr2,
    pub anon__int_code: pt_regs__int_code,
    pub flags: crate::ctypes::c_ulong,
    pub last_break: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_uint,
    pub percpu_register: crate::ctypes::c_uchar,
}

#[repr(C)]
pub union pt_regs__orig_gpr2 {
    pub orig_gpr2: crate::ctypes::c_ulong,
    pub monitor_code: crate::ctypes::c_ulong,
}

pub type p4d_t = crate::ctypes::c_ulong;

pub type pgd_t = crate::ctypes::c_ulong;

pub type pgprot_t = crate::ctypes::c_ulong;

pub type pmd_t = crate::ctypes::c_ulong;

pub type pte_t = crate::ctypes::c_ulong;

pub type pud_t = crate::ctypes::c_ulong;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_list_secrets {
    pub _opaque: [u64; 9],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_query_keys {
    pub _opaque: [u64; 64],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_retr_secr {
    pub _opaque: [u64; 9],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_secret_list_item {
    pub _opaque: [u64; 6],
}

#[repr(C)]
#[repr(align(256))]
pub struct hrtimer_clock_base {
    pub cpu_base: *mut hrtimer_cpu_base,
    pub index: crate::ctypes::c_uint,
    pub clockid: clockid_t,
    pub seq: seqcount_raw_spinlock_t,
    pub expires_next: ktime_t,
    pub running: *mut hrtimer,
    pub active: timerqueue_linked_head,
    pub offset: ktime_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct hrtimer_cpu_base {
    pub lock: raw_spinlock_t,
    pub cpu: crate::ctypes::c_uint,
    pub active_bases: crate::ctypes::c_uint,
    pub clock_was_set_seq: crate::ctypes::c_uint,
    pub hres_active: bool_,
    pub deferred_rearm: bool_,
    pub deferred_needs_update: bool_,
    pub hang_detected: bool_,
    pub softirq_activated: bool_,
    pub online: bool_,
    pub nr_events: crate::ctypes::c_uint,
    pub nr_retries: crate::ctypes::c_ushort,
    pub nr_hangs: crate::ctypes::c_ushort,
    pub max_hang_time: crate::ctypes::c_uint,
    pub expires_next: ktime_t,
    pub next_timer: *mut hrtimer,
    pub softirq_expires_next: ktime_t,
    pub softirq_next_timer: *mut hrtimer,
    pub deferred_expires_next: ktime_t,
    pub clock_base: [hrtimer_clock_base; 8usize],
    pub csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct mm_cid_pcpu {
    pub cid: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(256))]
pub struct srcu_data {
    pub srcu_ctrs: [srcu_ctr; 2usize],
    pub srcu_reader_flavor: crate::ctypes::c_int,
    pub _padding_after_srcu_reader_flavor: __BindgenOpaqueArray<[u8; 220usize]>,
    pub lock: raw_spinlock_t,
    pub srcu_cblist: rcu_segcblist,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_cblist_invoking: bool_,
    pub delay_work: timer_list,
    pub work: work_struct,
    pub srcu_barrier_head: callback_head,
    pub srcu_ec_head: callback_head,
    pub srcu_ec_state: crate::ctypes::c_int,
    pub mynode: *mut srcu_node,
    pub grpmask: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_int,
    pub ssp: *mut srcu_struct,
}

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 228usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
    pub s_min_writeback_pages: crate::ctypes::c_long,
    pub s_pending_errors: refcount_t,
    pub s_isw_nr_in_flight: atomic_t,
}

#[repr(C)]
#[repr(align(8))]
pub struct uv_secret_list_item_hdr {
    pub index: u16_,
    pub type_: u16_,
    pub length: u32_,
}

#[repr(C)]
pub struct arch_va_list {
    pub __gpr: crate::ctypes::c_long,
    pub __fpr: crate::ctypes::c_long,
    pub __overflow_arg_area: *mut crate::ctypes::c_void,
    pub __reg_save_area: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct uv_info {
    pub inst_calls_list: [crate::ctypes::c_ulong; 4usize],
    pub uv_base_stor_len: crate::ctypes::c_ulong,
    pub guest_base_stor_len: crate::ctypes::c_ulong,
    pub guest_virt_base_stor_len: crate::ctypes::c_ulong,
    pub guest_virt_var_stor_len: crate::ctypes::c_ulong,
    pub guest_cpu_stor_len: crate::ctypes::c_ulong,
    pub max_sec_stor_addr: crate::ctypes::c_ulong,
    pub max_num_sec_conf: crate::ctypes::c_uint,
    pub max_guest_cpu_id: crate::ctypes::c_ushort,
    pub uv_feature_indications: crate::ctypes::c_ulong,
    pub supp_se_hdr_ver: crate::ctypes::c_ulong,
    pub supp_se_hdr_pcf: crate::ctypes::c_ulong,
    pub conf_dump_storage_state_len: crate::ctypes::c_ulong,
    pub conf_dump_finalize_len: crate::ctypes::c_ulong,
    pub supp_att_req_hdr_ver: crate::ctypes::c_ulong,
    pub supp_att_pflags: crate::ctypes::c_ulong,
    pub supp_add_secret_req_ver: crate::ctypes::c_ulong,
    pub supp_add_secret_pcf: crate::ctypes::c_ulong,
    pub supp_secret_types: crate::ctypes::c_ulong,
    pub max_assoc_secrets: crate::ctypes::c_ushort,
    pub max_retr_secrets: crate::ctypes::c_ushort,
}

#[repr(C, packed(8))]
pub struct uv_key_hash {
    pub dword: [u64_; 4usize],
}

#[repr(C, packed(8))]
pub struct uv_secret_list {
    pub num_secr_stored: u16_,
    pub total_num_secrets: u16_,
    pub next_secret_idx: u16_,
    pub reserved_06: u16_,
    pub reserved_08: u64_,
    pub secrets: [uv_secret_list_item; 85usize],
}

pub const ALT_TYPE_FEATURE: i32 = 1;

pub const ALT_TYPE_SPEC: i32 = 2;

pub const BALLOON_DEFLATE: vm_event_item = 82;

pub const BALLOON_INFLATE: vm_event_item = 81;

pub const BALLOON_MIGRATE: vm_event_item = 83;

pub const BIT_UVC_CMD_QUERY_KEYS: uv_cmds_inst = 34;

pub const BIT_UVC_CMD_RETR_SECRET: uv_cmds_inst = 33;

pub const CMA_ALLOC_FAIL: vm_event_item = 52;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 51;

pub const COW_KSM: vm_event_item = 89;

pub const CPU_FEATURE_TYPEFMT: &[u8; 3] = b"%s\0";

pub const EX_TYPE_UA_FAULT: i32 = 3;

pub const EX_TYPE_UA_MVCOS_FROM: i32 = 10;

pub const EX_TYPE_UA_MVCOS_TO: i32 = 9;

pub const FACILITIES_ALS: crate::ctypes::c_ulong = 14988019489931526144;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 49;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 50;

pub const KSM_SWPIN_COPY: vm_event_item = 88;

pub const MAX_MFEATURE_BIT: crate::ctypes::c_ulong = 64;

pub const MFEATURE_DIAG288: i32 = 10;

pub const MFEATURE_DIAG9C: i32 = 6;

pub const MFEATURE_ESOP: i32 = 5;

pub const MFEATURE_KVM: i32 = 8;

pub const MFEATURE_LOWCORE: i32 = 0;

pub const MFEATURE_LPAR: i32 = 9;

pub const MFEATURE_PCI_MIO: i32 = 1;

pub const MFEATURE_SCC: i32 = 2;

pub const MFEATURE_TLB_GUEST: i32 = 3;

pub const MFEATURE_TX: i32 = 4;

pub const MFEATURE_VM: i32 = 7;

pub const MONCODE_BUG: u32 = 0;

pub const MONCODE_BUG_ARG: u32 = 1;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 93;

pub const PTFF_QPT: i32 = 3;

pub const RQ_nr_pinned: i32 = 4900;

pub const SWAP_RA: vm_event_item = 84;

pub const SWAP_RA_HIT: vm_event_item = 85;

pub const SWPIN_ZERO: vm_event_item = 86;

pub const SWPOUT_ZERO: vm_event_item = 87;

pub const TEID_FSI_FETCH: crate::ctypes::c_uint = 2;

pub const TEID_FSI_STORE: crate::ctypes::c_uint = 1;

pub const TEID_FSI_UNKNOWN: crate::ctypes::c_uint = 0;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 63;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 64;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 71;

pub const THP_FAULT_ALLOC: vm_event_item = 60;

pub const THP_FAULT_FALLBACK: vm_event_item = 61;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 62;

pub const THP_FILE_ALLOC: vm_event_item = 65;

pub const THP_FILE_FALLBACK: vm_event_item = 66;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 67;

pub const THP_FILE_MAPPED: vm_event_item = 68;

pub const THP_SCAN_EXCEED_NONE_PTE: vm_event_item = 74;

pub const THP_SCAN_EXCEED_SHARED_PTE: vm_event_item = 76;

pub const THP_SCAN_EXCEED_SWAP_PTE: vm_event_item = 75;

pub const THP_SPLIT_PAGE: vm_event_item = 69;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 70;

pub const THP_SPLIT_PMD: vm_event_item = 73;

pub const THP_SWPOUT: vm_event_item = 79;

pub const THP_SWPOUT_FALLBACK: vm_event_item = 80;

pub const THP_UNDERUSED_SPLIT_PAGE: vm_event_item = 72;

pub const THP_ZERO_PAGE_ALLOC: vm_event_item = 77;

pub const THP_ZERO_PAGE_ALLOC_FAILED: vm_event_item = 78;

pub const TIF_ASCE_PRIMARY: i32 = 16;

pub const TIF_BLOCK_STEP: i32 = 22;

pub const TIF_GUARDED_STORAGE: i32 = 17;

pub const TIF_ISOLATE_BP_GUEST: i32 = 18;

pub const TIF_PER_TRAP: i32 = 19;

pub const TIF_RESTORE_SIGMASK: i32 = 10;

pub const TIF_SINGLE_STEP: i32 = 21;

pub const TIF_UPROBE_SINGLESTEP: i32 = 23;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 58;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 53;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 56;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 57;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 55;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 54;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 59;

pub const UVC_CMD_QUERY_KEYS: i32 = 2;

pub const UVC_CMD_RETR_SECRET: i32 = 4149;

pub const UVC_QUERY_KEYS_IDX_BACK_HK: i32 = 1;

pub const UVC_QUERY_KEYS_IDX_HK: i32 = 0;

pub const UVC_RC_MORE_DATA: i32 = 256;

pub const UVC_RC_RETR_SECR_BUF_SMALL: i32 = 265;

pub const UVC_RC_RETR_SECR_INV_IDX: i32 = 272;

pub const UVC_RC_RETR_SECR_INV_SECRET: i32 = 273;

pub const UVC_RC_RETR_SECR_STORE_EMPTY: i32 = 271;

pub const UV_SECRET_AES_128: uv_secret_types = 4;

pub const UV_SECRET_AES_192: uv_secret_types = 5;

pub const UV_SECRET_AES_256: uv_secret_types = 6;

pub const UV_SECRET_AES_XTS_128: uv_secret_types = 7;

pub const UV_SECRET_AES_XTS_256: uv_secret_types = 8;

pub const UV_SECRET_ASSOCIATION: uv_secret_types = 2;

pub const UV_SECRET_ECDSA_ED25519: uv_secret_types = 20;

pub const UV_SECRET_ECDSA_ED448: uv_secret_types = 21;

pub const UV_SECRET_ECDSA_P256: uv_secret_types = 17;

pub const UV_SECRET_ECDSA_P384: uv_secret_types = 18;

pub const UV_SECRET_ECDSA_P521: uv_secret_types = 19;

pub const UV_SECRET_HMAC_SHA_256: uv_secret_types = 9;

pub const UV_SECRET_HMAC_SHA_512: uv_secret_types = 10;

pub const UV_SECRET_ID_LEN: i32 = 32;

pub const UV_SECRET_INVAL: uv_secret_types = 0;

pub const UV_SECRET_NULL: uv_secret_types = 1;

pub const UV_SECRET_PLAIN: uv_secret_types = 3;

pub const ZSWPIN: vm_event_item = 90;

pub const ZSWPOUT: vm_event_item = 91;

pub const ZSWPWB: vm_event_item = 92;

pub const _TIF_ASCE_PRIMARY: crate::ctypes::c_ulong = 65536;

pub const _TIF_BLOCK_STEP: crate::ctypes::c_ulong = 4194304;

pub const _TIF_GUARDED_STORAGE: crate::ctypes::c_ulong = 131072;

pub const _TIF_ISOLATE_BP_GUEST: crate::ctypes::c_ulong = 262144;

pub const _TIF_PER_TRAP: crate::ctypes::c_ulong = 524288;

pub const _TIF_RESTORE_SIGMASK: crate::ctypes::c_ulong = 1024;

pub const _TIF_SINGLE_STEP: crate::ctypes::c_ulong = 2097152;

pub const _TIF_UPROBE_SINGLESTEP: crate::ctypes::c_ulong = 8388608;

pub type uv_secret_types = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_CPU_FEATURE_TYPEVAL"]
    pub fn CPU_FEATURE_TYPEVAL() -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_cmpxchg"]
    pub fn __arch_cmpxchg(
        ptr: u64_,
        old: u64_,
        new: u64_,
        size: crate::ctypes::c_int,
    ) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_cmpxchg1"]
    pub fn __arch_cmpxchg1(ptr: u64_, old: u8_, new: u8_) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_cmpxchg2"]
    pub fn __arch_cmpxchg2(ptr: u64_, old: u16_, new: u16_) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_local_irq_enable"]
    pub fn __arch_local_irq_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_local_irq_enable_external"]
    pub fn __arch_local_irq_enable_external();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_local_irq_save"]
    pub fn __arch_local_irq_save() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_local_save_flags"]
    pub fn __arch_local_save_flags() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_xchg"]
    pub fn __arch_xchg(ptr: u64_, x: u64_, size: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_xchg1"]
    pub fn __arch_xchg1(ptr: u64_, x: u8_) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_xchg2"]
    pub fn __arch_xchg2(ptr: u64_, x: u16_) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_add_and_test"]
    pub fn __atomic64_add_and_test(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_add_and_test_barrier"]
    pub fn __atomic64_add_and_test_barrier(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_add_const_and_test"]
    pub fn __atomic64_add_const_and_test(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_add_const_and_test_barrier"]
    pub fn __atomic64_add_const_and_test_barrier(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_read"]
    pub fn __atomic64_read(ptr: *const crate::ctypes::c_long) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_set"]
    pub fn __atomic64_set(ptr: *mut crate::ctypes::c_long, val: crate::ctypes::c_long);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_add_and_test"]
    pub fn __atomic_add_and_test(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_add_and_test_barrier"]
    pub fn __atomic_add_and_test_barrier(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_add_const_and_test"]
    pub fn __atomic_add_const_and_test(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_add_const_and_test_barrier"]
    pub fn __atomic_add_const_and_test_barrier(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_read"]
    pub fn __atomic_read(ptr: *const crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_set"]
    pub fn __atomic_set(ptr: *mut crate::ctypes::c_int, val: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_machine_feature"]
    pub fn __clear_machine_feature(
        nr: crate::ctypes::c_uint,
        mfeatures: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_user"]
    pub fn __clear_user(
        to: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cs_asm"]
    pub fn __cs_asm(ptr: u64_, old: u32_, new: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___csg_asm"]
    pub fn __csg_asm(ptr: u64_, old: u64_, new: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_user_char"]
    pub fn __get_user_char(
        to: *mut crate::ctypes::c_uchar,
        from: *const crate::ctypes::c_uchar,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_user_char_noinstr"]
    pub fn __get_user_char_noinstr(
        to: *mut crate::ctypes::c_uchar,
        from: *const crate::ctypes::c_uchar,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_user_int"]
    pub fn __get_user_int(
        to: *mut crate::ctypes::c_uint,
        from: *const crate::ctypes::c_uint,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_user_int_noinstr"]
    pub fn __get_user_int_noinstr(
        to: *mut crate::ctypes::c_uint,
        from: *const crate::ctypes::c_uint,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_user_long"]
    pub fn __get_user_long(
        to: *mut crate::ctypes::c_ulong,
        from: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_user_long_noinstr"]
    pub fn __get_user_long_noinstr(
        to: *mut crate::ctypes::c_ulong,
        from: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_user_short"]
    pub fn __get_user_short(
        to: *mut crate::ctypes::c_ushort,
        from: *const crate::ctypes::c_ushort,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_user_short_noinstr"]
    pub fn __get_user_short_noinstr(
        to: *mut crate::ctypes::c_ushort,
        from: *const crate::ctypes::c_ushort,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_machine_feature"]
    pub fn __set_machine_feature(
        nr: crate::ctypes::c_uint,
        mfeatures: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___test_machine_feature"]
    pub fn __test_machine_feature(
        nr: crate::ctypes::c_uint,
        mfeatures: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__test_bit"]
    pub fn _test_bit(
        nr: crate::ctypes::c_ulong,
        ptr: *const crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_bit"]
    pub fn arch_test_bit(
        nr: crate::ctypes::c_ulong,
        ptr: *const crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_machine_feature"]
    pub fn clear_machine_feature(nr: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disable_sacf_uaccess"]
    pub fn disable_sacf_uaccess(previous: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eitod_to_ns"]
    pub fn eitod_to_ns(todval: u128_) -> u128_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enable_sacf_uaccess"]
    pub fn enable_sacf_uaccess() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_has_diag9c"]
    pub fn machine_has_diag9c() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_has_esop"]
    pub fn machine_has_esop() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_has_kvm"]
    pub fn machine_has_kvm() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_has_lpar"]
    pub fn machine_has_lpar() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_has_relocated_lowcore"]
    pub fn machine_has_relocated_lowcore() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_has_scc"]
    pub fn machine_has_scc() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_has_tlb_guest"]
    pub fn machine_has_tlb_guest() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_has_tx"]
    pub fn machine_has_tx() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_has_vm"]
    pub fn machine_has_vm() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_is_kvm"]
    pub fn machine_is_kvm() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_is_lpar"]
    pub fn machine_is_lpar() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_machine_is_vm"]
    pub fn machine_is_vm() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_alloc_one_noprof"]
    pub fn p4d_alloc_one_noprof(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
    ) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_alloc_noprof"]
    pub fn pgd_alloc_noprof(mm: *mut mm_struct) -> *mut pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_alloc_one_noprof"]
    pub fn pmd_alloc_one_noprof(
        mm: *mut mm_struct,
        vmaddr: crate::ctypes::c_ulong,
    ) -> *mut pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_alloc_one_noprof"]
    pub fn pud_alloc_one_noprof(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
    ) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_raw_copy_from_user"]
    pub fn raw_copy_from_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_raw_copy_to_user"]
    pub fn raw_copy_to_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_machine_feature"]
    pub fn set_machine_feature(nr: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_spinlock_lockval"]
    pub fn spinlock_lockval() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_machine_feature"]
    pub fn test_machine_feature(nr: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uv_list_secrets"]
    pub fn uv_list_secrets(
        buf: *mut uv_secret_list,
        start_idx: u16_,
        rc: *mut u16_,
        rrc: *mut u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __cmpxchg_key1(
        address: *mut crate::ctypes::c_void,
        uval: *mut crate::ctypes::c_uchar,
        old: crate::ctypes::c_uchar,
        new: crate::ctypes::c_uchar,
        key: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __cmpxchg_key16(
        address: *mut crate::ctypes::c_void,
        uval: *mut tod_clock___uint128_t,
        old: tod_clock___uint128_t,
        new: tod_clock___uint128_t,
        key: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __cmpxchg_key2(
        address: *mut crate::ctypes::c_void,
        uval: *mut crate::ctypes::c_ushort,
        old: crate::ctypes::c_ushort,
        new: crate::ctypes::c_ushort,
        key: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __cmpxchg_key4(
        address: *mut crate::ctypes::c_void,
        uval: *mut crate::ctypes::c_uint,
        old: crate::ctypes::c_uint,
        new: crate::ctypes::c_uint,
        key: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __cmpxchg_key8(
        address: *mut crate::ctypes::c_void,
        uval: *mut crate::ctypes::c_ulong,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
        key: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __make_folio_secure(
        folio: *mut folio,
        uvcb: *mut uv_cb_header,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __mvc_kernel_nofault_bad() -> !;
}

unsafe extern "C" {
    pub fn crst_table_alloc_noprof(arg1: *mut mm_struct) -> *mut crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn page_table_alloc_noprof(arg1: *mut mm_struct) -> *mut crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn s390_wiggle_split_folio(
        mm: *mut mm_struct,
        folio: *mut folio,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn uv_convert_from_secure_folio(folio: *mut folio) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn uv_find_secret(
        secret_id: *const u8_,
        list: *mut uv_secret_list,
        secret: *mut uv_secret_list_item_hdr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn uv_retrieve_secret(
        secret_idx: u16_,
        buf: *mut u8_,
        buf_size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut arch_hw_string: [crate::ctypes::c_char; 128usize];
}

unsafe extern "C" {
    pub static mut machine_features: [crate::ctypes::c_ulong; 1usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct zpci_fib_fmt1 {
    pub _opaque: [u32; 6],
}

#[repr(C)]
#[repr(align(256))]
pub struct k_itimer {
    pub t_hash: hlist_node,
    pub list: hlist_node,
    pub it_id: timer_t,
    pub it_clock: clockid_t,
    pub it_sigev_notify: crate::ctypes::c_int,
    pub it_pid_type: pid_type,
    pub it_signal: *mut signal_struct,
    pub kclock: *mut k_clock,
    pub it_lock: spinlock_t,
    pub it_status: crate::ctypes::c_int,
    pub it_sig_periodic: bool_,
    pub it_overrun: s64,
    pub it_overrun_last: s64,
    pub it_signal_seq: crate::ctypes::c_uint,
    pub it_sigqueue_seq: crate::ctypes::c_uint,
    pub it_interval: ktime_t,
    pub ignored_list: hlist_node,
    pub anon__it_pid: k_itimer__it_pid,
    pub sigq: sigqueue,
    pub rcuref: rcuref_t,
    pub it: k_itimer__it,
    pub rcu: callback_head,
}

pub const ZPCI_CC_BUSY: i32 = 2;

pub const ZPCI_CC_ERR: i32 = 1;

pub const ZPCI_CC_INVAL_HANDLE: i32 = 3;

pub const ZPCI_CC_OK: i32 = 0;

pub const ZPCI_IOMAP_ADDR_MAX: crate::ctypes::c_ulong = 9223372036854775807;

unsafe extern "C" {
    #[link_name = "kmod_shim_tmigr_isolated_exclude_cpumask"]
    pub fn tmigr_isolated_exclude_cpumask(
        exclude_cpumask: *mut cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_memcpy_fromio"]
    pub fn zpci_memcpy_fromio(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_memcpy_toio"]
    pub fn zpci_memcpy_toio(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_memset_io"]
    pub fn zpci_memset_io(
        dst: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_int,
        count: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _inb(addr: crate::ctypes::c_ulong) -> u8_;
}

unsafe extern "C" {
    pub fn _inl(addr: crate::ctypes::c_ulong) -> u32_;
}

unsafe extern "C" {
    pub fn _inw(addr: crate::ctypes::c_ulong) -> u16_;
}

unsafe extern "C" {
    pub fn _outb(value: u8_, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn _outl(value: u32_, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn _outw(value: u16_, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn insb(
        addr: crate::ctypes::c_ulong,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn insl(
        addr: crate::ctypes::c_ulong,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn insw(
        addr: crate::ctypes::c_ulong,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn outsb(
        addr: crate::ctypes::c_ulong,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn outsl(
        addr: crate::ctypes::c_ulong,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn outsw(
        addr: crate::ctypes::c_ulong,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

#[repr(C)]
#[repr(align(256))]
pub struct list_lru_node {
    pub lru: list_lru_one,
    pub nr_items: atomic_long_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct cgroup {
    pub self_: cgroup_subsys_state,
    pub flags: crate::ctypes::c_ulong,
    pub level: crate::ctypes::c_int,
    pub max_depth: crate::ctypes::c_int,
    pub nr_descendants: crate::ctypes::c_int,
    pub nr_dying_descendants: crate::ctypes::c_int,
    pub max_descendants: crate::ctypes::c_int,
    pub nr_populated_domain_children: crate::ctypes::c_int,
    pub nr_populated_threaded_children: crate::ctypes::c_int,
    pub nr_threaded_children: crate::ctypes::c_int,
    pub kill_seq: crate::ctypes::c_uint,
    pub kn: *mut kernfs_node,
    pub procs_file: cgroup_file,
    pub events_file: cgroup_file,
    pub psi_files: [cgroup_file; 3usize],
    pub subtree_control: u32_,
    pub subtree_ss_mask: u32_,
    pub old_subtree_control: u32_,
    pub old_subtree_ss_mask: u32_,
    pub subsys: [*mut cgroup_subsys_state; 14usize],
    pub nr_dying_subsys: [crate::ctypes::c_int; 14usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 14usize],
    pub dom_cgrp: *mut cgroup,
    pub old_dom_cgrp: *mut cgroup,
    pub rstat_base_cpu: *mut cgroup_rstat_base_cpu,
    pub _pad_: cacheline_padding,
    pub last_bstat: cgroup_base_stat,
    pub bstat: cgroup_base_stat,
    pub prev_cputime: prev_cputime,
    pub pidlists: list_head,
    pub pidlist_mutex: mutex,
    pub offline_waitq: wait_queue_head_t,
    pub release_agent_work: work_struct,
    pub psi: *mut psi_group,
    pub bpf: cgroup_bpf,
    pub freezer: cgroup_freezer_state,
    pub bpf_cgrp_storage: *mut bpf_local_storage,
    pub anon____empty_ancestors: cgroup____empty_ancestors,
}

#[repr(C)]
#[repr(align(256))]
pub struct cgroup_namespace {
    pub ns: ns_common,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub root_cset: *mut css_set,
}

#[repr(C)]
#[repr(align(256))]
pub struct cgroup_root {
    pub kf_root: *mut kernfs_root,
    pub subsys_mask: crate::ctypes::c_uint,
    pub hierarchy_id: crate::ctypes::c_int,
    pub root_list: list_head,
    pub rcu: callback_head,
    pub nr_cgrps: atomic_t,
    pub flags: crate::ctypes::c_uint,
    pub release_agent_path: [crate::ctypes::c_char; 4096usize],
    pub name: [crate::ctypes::c_char; 64usize],
    pub cgrp: cgroup,
}

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 200usize]>,
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
    pub tracepoints_ptrs: *const *mut tracepoint,
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
    pub source_list: list_head,
    pub target_list: list_head,
    pub exit: ::core::option::Option<unsafe extern "C" fn()>,
    pub refcnt: atomic_t,
    pub dyndbg_info: _ddebug_info,
}

#[repr(C)]
pub struct cgroup_bpf {
    pub effective: [*mut bpf_prog_array; 28usize],
    pub progs: [hlist_head; 28usize],
    pub flags: [u8_; 28usize],
    pub revisions: [u64_; 28usize],
    pub storages: list_head,
    pub inactive: *mut bpf_prog_array,
    pub refcnt: percpu_ref,
    pub release_work: work_struct,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kcpustat_field"]
    pub fn kcpustat_field(usage: cpu_usage_stat, cpu: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kcpustat_field_idle"]
    pub fn kcpustat_field_idle(cpu: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kcpustat_field_iowait"]
    pub fn kcpustat_field_iowait(cpu: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kimage_map_segment"]
    pub fn kimage_map_segment(
        image: *mut kimage,
        idx: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_hibernate_is_recovering"]
    pub fn pm_hibernate_is_recovering() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_restore_gfp_mask"]
    pub fn pm_restore_gfp_mask();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_restrict_gfp_mask"]
    pub fn pm_restrict_gfp_mask();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_sleep_transition_in_progress"]
    pub fn pm_sleep_transition_in_progress() -> bool_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct stack_frame__empty__sie_control_block {
    pub sie_control_block: crate::ctypes::c_ulong,
    pub sie_savearea: crate::ctypes::c_ulong,
    pub sie_return: crate::ctypes::c_ulong,
    pub sie_flags: crate::ctypes::c_ulong,
    pub sie_control_block_phys: crate::ctypes::c_ulong,
    pub sie_guest_asce: crate::ctypes::c_ulong,
    pub sie_irq: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(256))]
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
    pub swappiness: crate::ctypes::c_int,
    pub events_file: cgroup_file,
    pub events_local_file: cgroup_file,
    pub swap_events_file: cgroup_file,
    pub vmstats: *mut memcg_vmstats,
    pub memory_events: [atomic_long_t; 10usize],
    pub memory_events_local: [atomic_long_t; 10usize],
    pub socket_pressure: u64_,
    pub kmemcg_id: crate::ctypes::c_int,
    pub cgwb_list: list_head,
    pub _padding_after_cgwb_list: __BindgenOpaqueArray<[u8; 168usize]>,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
#[repr(align(256))]
pub struct mem_cgroup_per_node {
    pub memcg: *mut mem_cgroup,
    pub lruvec_stats_percpu: *mut lruvec_stats_percpu,
    pub lruvec_stats: *mut lruvec_stats,
    pub shrinker_info: *mut shrinker_info,
    pub _pad1_: cacheline_padding,
    pub lruvec: lruvec,
    pub _pad2_: cacheline_padding,
    pub lru_zone_size: [[crate::ctypes::c_ulong; 5usize]; 4usize],
    pub iter: mem_cgroup_reclaim_iter,
    pub objcg: *mut obj_cgroup,
    pub orig_objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
}

#[repr(C)]
#[repr(align(256))]
pub struct mm_struct {
    pub anon__mm_count: mm_struct__mm_count,
    pub flexible_array: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
#[repr(align(256))]
pub struct mm_struct__mm_count {
    pub anon__mm_count: mm_struct__mm_count__mm_count,
    pub mm_mt: maple_tree,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 52usize],
    pub rss_stat: [percpu_counter; 4usize],
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: mm_flags_t,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub tlb_flush_pending: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
    pub mm_id: mm_id_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct pglist_data {
    pub node_zones: [zone; 4usize],
    pub node_zonelists: [zonelist; 1usize],
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
    pub _pad1_: cacheline_padding,
    pub first_deferred_pfn: crate::ctypes::c_ulong,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub mm_walk: lru_gen_mm_walk,
    pub memcg_lru: lru_gen_memcg,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 64usize],
}

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after_swap_readahead_info: __BindgenOpaqueArray<[u8; 144usize]>,
    pub vm_refcnt: refcount_t,
    pub shared: vm_area_struct__shared,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
#[repr(align(256))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub nr_free_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 4usize],
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
    pub present_early_pages: crate::ctypes::c_ulong,
    pub cma_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
    pub span_seqlock: seqlock_t,
    pub initialized: crate::ctypes::c_int,
    pub _pad1_: cacheline_padding,
    pub free_area: [free_area; 11usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
    pub trylock_free_pages: llist_head,
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
pub struct mthp_stat {
    pub stats: [[crate::ctypes::c_ulong; 22usize]; 9usize],
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
    pub nonfull_clusters: [list_head; 9usize],
    pub frag_clusters: [list_head; 9usize],
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
    pub next: [crate::ctypes::c_uint; 9usize],
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 93usize],
}

#[repr(C)]
pub struct vm_operations_struct {
    pub open: ::core::option::Option<unsafe extern "C" fn(vma: *mut vm_area_struct)>,
    pub close: ::core::option::Option<unsafe extern "C" fn(vma: *mut vm_area_struct)>,
    pub mapped: ::core::option::Option<
        unsafe extern "C" fn(
            start: crate::ctypes::c_ulong,
            end: crate::ctypes::c_ulong,
            pgoff: crate::ctypes::c_ulong,
            file: *const file,
            vm_private_data: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub may_split: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub mremap: ::core::option::Option<
        unsafe extern "C" fn(vma: *mut vm_area_struct) -> crate::ctypes::c_int,
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
        unsafe extern "C" fn(
            vmf: *mut vm_fault,
            order: crate::ctypes::c_uint,
        ) -> vm_fault_t,
    >,
    pub map_pages: ::core::option::Option<
        unsafe extern "C" fn(
            vmf: *mut vm_fault,
            start_pgoff: crate::ctypes::c_ulong,
            end_pgoff: crate::ctypes::c_ulong,
        ) -> vm_fault_t,
    >,
    pub pagesize: ::core::option::Option<
        unsafe extern "C" fn(vma: *mut vm_area_struct) -> crate::ctypes::c_ulong,
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
    pub uffd_ops: *const vm_uffd_ops,
}

pub const DIRECT_MAP_PHYSMEM_END: u64 = 70368744177663;

pub const MAX_SWAPFILES: i32 = 25;

pub const MM_CID_STATIC_SIZE: crate::ctypes::c_ulong = 64;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 4035225266125332771;

pub const SWAP_NR_ORDERS: i32 = 9;

pub const THP_ORDERS_ALL_SPECIAL_DAX: crate::ctypes::c_ulong = 524544;

unsafe extern "C" {
    pub fn trace_clock_s390_tod() -> u64_;
}

#[repr(C)]
#[repr(align(256))]
#[derive(Copy, Clone)]
pub struct sched_entity {
    pub load: load_weight,
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
#[repr(align(256))]
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
    pub sched_class: *mut sched_class,
    pub sched_task_group: *mut task_group,
    pub sched_throttle_work: callback_head,
    pub throttle_node: list_head,
    pub throttled: bool_,
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
    pub utimescaled: u64_,
    pub stimescaled: u64_,
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
    pub futex: futex_sched_data,
    pub perf_recursion: [u8_; 4usize],
    pub perf_event_ctxp: *mut perf_event_context,
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub perf_ctx_data: *mut perf_ctx_data,
    pub cache_work: callback_head,
    pub sched_cache_grp: *mut sched_cache_group,
    pub preferred_llc: crate::ctypes::c_int,
    pub pref_llc_queued: crate::ctypes::c_int,
    pub rseq: rseq_data,
    pub mm_cid: sched_mm_cid,
    pub tlb_ubc: tlbflush_unmap_batch,
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
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub bpf_net_context: *mut bpf_net_context,
    pub kretprobe_instances: llist_head,
    pub rethooks: llist_head,
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
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    in_nf_duplicate: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1

#[repr(C)]
#[repr(align(256))]
pub struct clock_event_device {
    pub event_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device),
    >,
    pub set_next_event: ::core::option::Option<
        unsafe extern "C" fn(
            evt: crate::ctypes::c_ulong,
            arg1: *mut clock_event_device,
        ) -> crate::ctypes::c_int,
    >,
    pub set_next_ktime: ::core::option::Option<
        unsafe extern "C" fn(
            expires: ktime_t,
            arg1: *mut clock_event_device,
        ) -> crate::ctypes::c_int,
    >,
    pub set_next_coupled: ::core::option::Option<
        unsafe extern "C" fn(cycles: u64_, arg1: *mut clock_event_device),
    >,
    pub next_event: ktime_t,
    pub max_delta_ns: u64_,
    pub min_delta_ns: u64_,
    pub mult: u32_,
    pub shift: u32_,
    pub state_use_accessors: clock_event_state,
    pub features: crate::ctypes::c_uint,
    pub cs_id: clocksource_ids,
    pub next_event_forced: crate::ctypes::c_uint,
    pub retries: crate::ctypes::c_ulong,
    pub set_state_periodic: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub set_state_oneshot: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub set_state_oneshot_stopped: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub set_state_shutdown: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub tick_resume: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub broadcast: ::core::option::Option<unsafe extern "C" fn(mask: *const cpumask)>,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device),
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device),
    >,
    pub min_delta_ticks: crate::ctypes::c_ulong,
    pub max_delta_ticks: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub rating: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_int,
    pub bound_on: crate::ctypes::c_int,
    pub cpumask: *const cpumask,
    pub list: list_head,
    pub owner: *mut module,
}

#[repr(C)]
#[repr(align(256))]
pub struct ipc_namespace {
    pub ids: [ipc_ids; 3usize],
    pub sem_ctls: [crate::ctypes::c_int; 4usize],
    pub used_sems: crate::ctypes::c_int,
    pub msg_ctlmax: crate::ctypes::c_uint,
    pub msg_ctlmnb: crate::ctypes::c_uint,
    pub msg_ctlmni: crate::ctypes::c_uint,
    pub percpu_msg_bytes: percpu_counter,
    pub percpu_msg_hdrs: percpu_counter,
    pub shm_ctlmax: usize,
    pub shm_ctlall: usize,
    pub shm_tot: crate::ctypes::c_ulong,
    pub shm_ctlmni: crate::ctypes::c_int,
    pub shm_rmid_forced: crate::ctypes::c_int,
    pub ipcns_nb: notifier_block,
    pub mq_mnt: *mut vfsmount,
    pub mq_queues_count: crate::ctypes::c_uint,
    pub mq_queues_max: crate::ctypes::c_uint,
    pub mq_msg_max: crate::ctypes::c_uint,
    pub mq_msgsize_max: crate::ctypes::c_uint,
    pub mq_msg_default: crate::ctypes::c_uint,
    pub mq_msgsize_default: crate::ctypes::c_uint,
    pub mq_set: ctl_table_set,
    pub mq_sysctls: *mut ctl_table_header,
    pub ipc_set: ctl_table_set,
    pub ipc_sysctls: *mut ctl_table_header,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub mnt_llist: llist_node,
    pub ns: ns_common,
}

#[repr(C)]
#[repr(align(256))]
pub struct pid_namespace {
    pub idr: idr,
    pub rcu: callback_head,
    pub pid_allocated: crate::ctypes::c_uint,
    pub memfd_noexec_scope: crate::ctypes::c_int,
    pub set: ctl_table_set,
    pub sysctls: *mut ctl_table_header,
    pub child_reaper: *mut task_struct,
    pub pid_cachep: *mut kmem_cache,
    pub level: crate::ctypes::c_uint,
    pub pid_max: crate::ctypes::c_int,
    pub parent: *mut pid_namespace,
    pub bacct: *mut fs_pin,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub reboot: crate::ctypes::c_int,
    pub ns: ns_common,
    pub work: work_struct,
}

#[repr(C)]
#[repr(align(256))]
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

#[repr(C)]
#[repr(align(256))]
pub struct time_namespace {
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub ns: ns_common,
    pub offsets: timens_offsets,
    pub vvar_page: *mut page,
    pub frozen_offsets: bool_,
}

#[repr(C)]
#[repr(align(256))]
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
    pub ucount_max: [crate::ctypes::c_long; 12usize],
    pub rlimit_max: [crate::ctypes::c_long; 4usize],
    pub binfmt_misc: *mut binfmt_misc,
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
    pub _bits_is_child_subreaper: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub next_posix_timer_id: atomic_t,
    pub posix_timers: hlist_head,
    pub ignored_posix_timers: hlist_head,
    pub real_timer: hrtimer,
    pub it_real_incr: ktime_t,
    pub it: [cpu_itimer; 2usize],
    pub cputimer: thread_group_cputimer,
    pub posix_cputimers: posix_cputimers,
    pub pids: [*mut pid; 4usize],
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
    is_child_subreaper: crate::ctypes::c_uint as u32 = _bits_is_child_subreaper 0 1
    has_child_subreaper: crate::ctypes::c_uint as u32 = _bits_is_child_subreaper 1 1
    autoreap: crate::ctypes::c_uint as u32 = _bits_is_child_subreaper 2 1
    timer_create_restore_ids: crate::ctypes::c_uint as u32 = _bits_is_child_subreaper 3 1

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_is_active"]
    pub fn tick_nohz_is_active() -> bool_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct qstr {
    pub anon__len: qstr__len,
    pub name: *const crate::ctypes::c_uchar,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union qstr__len {
    pub anon__len: qstr__len__len,
    pub hash_len: u64_,
}

#[repr(C)]
#[repr(align(256))]
pub struct dentry_operations {
    pub d_revalidate: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *const qstr,
            arg3: *mut dentry,
            arg4: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub d_weak_revalidate: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub d_hash: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const dentry,
            arg2: *mut qstr,
        ) -> crate::ctypes::c_int,
    >,
    pub d_compare: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const dentry,
            arg2: crate::ctypes::c_uint,
            arg3: *const crate::ctypes::c_char,
            arg4: *const qstr,
        ) -> crate::ctypes::c_int,
    >,
    pub d_delete: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dentry) -> crate::ctypes::c_int,
    >,
    pub d_init: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub d_release: ::core::option::Option<unsafe extern "C" fn(arg1: *mut dentry)>,
    pub d_prune: ::core::option::Option<unsafe extern "C" fn(arg1: *mut dentry)>,
    pub d_iput: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dentry, arg2: *mut inode),
    >,
    pub d_dname: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut crate::ctypes::c_char,
            arg3: crate::ctypes::c_int,
        ) -> *mut crate::ctypes::c_char,
    >,
    pub d_automount: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut path) -> *mut vfsmount,
    >,
    pub d_manage: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const path, arg2: bool_) -> crate::ctypes::c_int,
    >,
    pub d_real: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dentry, type_: d_real_type) -> *mut dentry,
    >,
    pub d_unalias_trylock: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dentry) -> bool_,
    >,
    pub d_unalias_unlock: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dentry),
    >,
}

#[repr(C)]
#[repr(align(256))]
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
            arg5: bool_,
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
#[repr(align(256))]
pub struct io_hash_bucket {
    pub list: hlist_head,
}

#[repr(C)]
#[repr(align(256))]
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
    pub defer_list: list_head,
    pub nr_drained: crate::ctypes::c_uint,
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
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__cqe_cached {
    pub cqe_cached: *mut io_uring_cqe,
    pub cqe_sentinel: *mut io_uring_cqe,
    pub cached_cq_tail: crate::ctypes::c_uint,
    pub cq_entries: crate::ctypes::c_uint,
    pub io_ev_fd: *mut io_ev_fd,
    pub cq_wait_arg: *mut crate::ctypes::c_void,
    pub cq_wait_size: usize,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__flags {
    pub flags: crate::ctypes::c_uint,
    pub int_flags: crate::ctypes::c_uint,
    pub submitter_task: *mut task_struct,
    pub rings: *mut io_rings,
    pub bpf_filters: *mut *mut io_bpf_filter,
    pub refs: percpu_ref,
    pub clockid: clockid_t,
    pub clock_offset: tk_offsets,
    pub notify_method: task_work_notify_mode,
    pub sq_thread_idle: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__rings_rcu {
    pub rings_rcu: *mut io_rings,
    pub work_list: mpscq,
    pub check_cq: crate::ctypes::c_ulong,
    pub cq_wait_nr: atomic_t,
    pub cq_timeouts: atomic_t,
    pub cq_wait: wait_queue_head,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__timeout_lock {
    pub timeout_lock: raw_spinlock_t,
    pub timeout_list: list_head,
    pub ltimeout_list: list_head,
    pub cq_last_tm_flush: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__uring_lock {
    pub uring_lock: mutex,
    pub sq_array: *mut u32_,
    pub sq_sqes: *mut io_uring_sqe,
    pub cached_sq_head: crate::ctypes::c_uint,
    pub sq_entries: crate::ctypes::c_uint,
    pub cancel_seq: atomic_t,
    pub poll_multi_queue: bool_,
    pub iopoll_list: list_head,
    pub work_head: *mut llist_node,
    pub file_table: io_file_table,
    pub buf_table: io_rsrc_data,
    pub node_cache: io_alloc_cache,
    pub imu_cache: io_alloc_cache,
    pub submit_state: io_submit_state,
    pub io_bl_xa: xarray,
    pub cancel_table: io_hash_table,
    pub apoll_cache: io_alloc_cache,
    pub netmsg_cache: io_alloc_cache,
    pub rw_cache: io_alloc_cache,
    pub cmd_cache: io_alloc_cache,
    pub loop_step: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut iou_ctx,
            arg2: *mut iou_loop_params,
        ) -> crate::ctypes::c_int,
    >,
    pub cancelable_uring_cmd: hlist_head,
    pub hybrid_poll_time: u64_,
}

#[repr(C)]
#[repr(align(256))]
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
    pub anon__task_list: io_uring_task__task_list,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_uring_task__task_list {
    pub task_list: mpscq,
    pub task_work: callback_head,
}

#[repr(C)]
#[repr(align(256))]
pub struct rchan_buf {
    pub start: *mut crate::ctypes::c_void,
    pub data: *mut crate::ctypes::c_void,
    pub offset: usize,
    pub subbufs_produced: usize,
    pub subbufs_consumed: usize,
    pub chan: *mut rchan,
    pub read_wait: wait_queue_head_t,
    pub wakeup_work: irq_work,
    pub dentry: *mut dentry,
    pub kref: kref,
    pub stats: rchan_buf_stats,
    pub page_array: *mut *mut page,
    pub page_count: crate::ctypes::c_uint,
    pub finalized: crate::ctypes::c_uint,
    pub padding: *mut usize,
    pub bytes_consumed: usize,
    pub early_bytes: usize,
    pub cpu: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct compat_statfs64 {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct debug_info {
    pub next: *mut debug_info,
    pub prev: *mut debug_info,
    pub ref_count: refcount_t,
    pub lock: raw_spinlock_t,
    pub level: crate::ctypes::c_int,
    pub nr_areas: crate::ctypes::c_int,
    pub pages_per_area: crate::ctypes::c_int,
    pub buf_size: crate::ctypes::c_int,
    pub entry_size: crate::ctypes::c_int,
    pub areas: *mut *mut *mut debug_entry_t,
    pub active_area: crate::ctypes::c_int,
    pub active_pages: *mut crate::ctypes::c_int,
    pub active_entries: *mut crate::ctypes::c_int,
    pub debugfs_root_entry: *mut dentry,
    pub debugfs_entries: [*mut dentry; 10usize],
    pub views: [*mut debug_view; 10usize],
    pub name: [crate::ctypes::c_char; 64usize],
    pub mode: umode_t,
}

#[repr(C)]
pub struct sclp_info {
    pub _bits_has_linemode: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub ibc: crate::ctypes::c_uint,
    pub mtid: crate::ctypes::c_uint,
    pub mtid_cp: crate::ctypes::c_uint,
    pub mtid_prev: crate::ctypes::c_uint,
    pub rzm: crate::ctypes::c_ulong,
    pub rnmax: crate::ctypes::c_ulong,
    pub hamax: crate::ctypes::c_ulong,
    pub max_cores: crate::ctypes::c_uint,
    pub hsa_size: crate::ctypes::c_ulong,
    pub facilities: crate::ctypes::c_ulong,
    pub hmfai: crate::ctypes::c_uint,
}
bits sclp_info
    has_linemode: crate::ctypes::c_uchar as u8 = _bits_has_linemode 0 1
    has_vt220: crate::ctypes::c_uchar as u8 = _bits_has_linemode 1 1
    has_siif: crate::ctypes::c_uchar as u8 = _bits_has_linemode 2 1
    has_sigpif: crate::ctypes::c_uchar as u8 = _bits_has_linemode 3 1
    has_core_type: crate::ctypes::c_uchar as u8 = _bits_has_linemode 4 1
    has_sprp: crate::ctypes::c_uchar as u8 = _bits_has_linemode 5 1
    has_hvs: crate::ctypes::c_uchar as u8 = _bits_has_linemode 6 1
    has_wti: crate::ctypes::c_uchar as u8 = _bits_has_linemode 7 1
    has_esca: crate::ctypes::c_uchar as u8 = _bits_has_linemode 8 1
    has_sief2: crate::ctypes::c_uchar as u8 = _bits_has_linemode 9 1
    has_64bscao: crate::ctypes::c_uchar as u8 = _bits_has_linemode 10 1
    has_gpere: crate::ctypes::c_uchar as u8 = _bits_has_linemode 11 1
    has_cmma: crate::ctypes::c_uchar as u8 = _bits_has_linemode 12 1
    has_gsls: crate::ctypes::c_uchar as u8 = _bits_has_linemode 13 1
    has_ib: crate::ctypes::c_uchar as u8 = _bits_has_linemode 14 1
    has_cei: crate::ctypes::c_uchar as u8 = _bits_has_linemode 15 1
    has_pfmfi: crate::ctypes::c_uchar as u8 = _bits_has_linemode 16 1
    has_ibs: crate::ctypes::c_uchar as u8 = _bits_has_linemode 17 1
    has_skey: crate::ctypes::c_uchar as u8 = _bits_has_linemode 18 1
    has_kss: crate::ctypes::c_uchar as u8 = _bits_has_linemode 19 1
    has_diag204_bif: crate::ctypes::c_uchar as u8 = _bits_has_linemode 20 1
    has_gisaf: crate::ctypes::c_uchar as u8 = _bits_has_linemode 21 1
    has_diag310: crate::ctypes::c_uchar as u8 = _bits_has_linemode 22 1
    has_diag318: crate::ctypes::c_uchar as u8 = _bits_has_linemode 23 1
    has_diag320: crate::ctypes::c_uchar as u8 = _bits_has_linemode 24 1
    has_diag324: crate::ctypes::c_uchar as u8 = _bits_has_linemode 25 1
    has_sipl: crate::ctypes::c_uchar as u8 = _bits_has_linemode 26 1
    has_sipl_eckd: crate::ctypes::c_uchar as u8 = _bits_has_linemode 27 1
    has_dirq: crate::ctypes::c_uchar as u8 = _bits_has_linemode 28 1
    has_iplcc: crate::ctypes::c_uchar as u8 = _bits_has_linemode 29 1
    has_zpci_lsi: crate::ctypes::c_uchar as u8 = _bits_has_linemode 30 1
    has_aisii: crate::ctypes::c_uchar as u8 = _bits_has_linemode 31 1
    has_aeni: crate::ctypes::c_uchar as u8 = _bits_has_linemode 32 1
    has_aisi: crate::ctypes::c_uchar as u8 = _bits_has_linemode 33 1
    has_astfleie2: crate::ctypes::c_uchar as u8 = _bits_has_linemode 34 1

#[repr(C)]
pub struct zpci_bus {
    pub kref: kref,
    pub bus: *mut pci_bus,
    pub function: [*mut zpci_dev; 256usize],
    pub resources: list_head,
    pub bus_next: list_head,
    pub bus_resource: resource,
    pub msi_parent_domain: *mut irq_domain,
    pub topo: crate::ctypes::c_int,
    pub domain_nr: crate::ctypes::c_int,
    pub _bits_multifunction: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub max_bus_speed: pci_bus_speed,
}
bits zpci_bus
    multifunction: u8_ as u8 = _bits_multifunction 0 1
    topo_is_tid: u8_ as u8 = _bits_multifunction 1 1

#[repr(C)]
pub struct zpci_dev {
    pub zbus: *mut zpci_bus,
    pub entry: list_head,
    pub iommu_list: list_head,
    pub kref: kref,
    pub rcu: callback_head,
    pub hotplug_slot: hotplug_slot,
    pub state_lock: mutex,
    pub state: zpci_state,
    pub fid: u32_,
    pub fh: u32_,
    pub gisa: u32_,
    pub vfn: u16_,
    pub pchid: u16_,
    pub maxstbl: u16_,
    pub rid: u16_,
    pub tid: u16_,
    pub pfgid: u8_,
    pub pft: u8_,
    pub port: u8_,
    pub fidparm: u8_,
    pub dtsm: u8_,
    pub _bits_rid_available: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub devfn: crate::ctypes::c_uint,
    pub pfip: [u8_; 4usize],
    pub uid: u32_,
    pub util_str: [u8_; 64usize],
    pub msi_addr: u64_,
    pub max_msi: crate::ctypes::c_uint,
    pub msi_first_bit: crate::ctypes::c_uint,
    pub msi_nr_irqs: crate::ctypes::c_uint,
    pub aibv: *mut airq_iv,
    pub aisb: crate::ctypes::c_ulong,
    pub dma_table: *mut crate::ctypes::c_ulong,
    pub tlb_refresh: crate::ctypes::c_int,
    pub iommu_dev: iommu_device,
    pub res_name: [crate::ctypes::c_char; 16usize],
    pub mio_capable: bool_,
    pub bars: [zpci_bar_struct; 6usize],
    pub start_dma: u64_,
    pub end_dma: u64_,
    pub dma_mask: u64_,
    pub fmb_lock: mutex,
    pub fmb: *mut zpci_fmb,
    pub fmb_update: u16_,
    pub fmb_length: u16_,
    pub version: u8_,
    pub max_bus_speed: pci_bus_speed,
    pub debugfs_dev: *mut dentry,
    pub s390_domain: *mut iommu_domain,
    pub kzdev: *mut kvm_zdev,
    pub kzdev_lock: mutex,
    pub dom_lock: spinlock_t,
}
bits zpci_dev
    rid_available: u8_ as u8 = _bits_rid_available 0 1
    has_hp_slot: u8_ as u8 = _bits_rid_available 1 1
    has_resources: u8_ as u8 = _bits_rid_available 2 1
    is_physfn: u8_ as u8 = _bits_rid_available 3 1
    util_str_avail: u8_ as u8 = _bits_rid_available 4 1
    tid_avail: u8_ as u8 = _bits_rid_available 5 1
    rtr_avail: u8_ as u8 = _bits_rid_available 6 1

#[repr(C, packed)]
pub struct clp_rsp_query_pci {
    pub hdr: clp_rsp_hdr,
    pub vfn: u16_,
    pub _bits_tid_avail: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub fid: u32_,
    pub bar_size: [u8_; 6usize],
    pub pchid: u16_,
    pub bar: [__le32; 6usize],
    pub pfip: [u8_; 4usize],
    pub fidparm: u8_,
    pub _bits_reserved3: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub fmb_len: u8_,
    pub pft: u8_,
    pub sdma: u64_,
    pub edma: u64_,
    pub rid: u16_,
    pub reserved0: u32_,
    pub tid: u16_,
    pub reserved: [u32_; 9usize],
    pub uid: u32_,
    pub util_str: [u8_; 64usize],
    pub reserved2: [u32_; 16usize],
    pub mio: mio_info,
}
bits clp_rsp_query_pci
    tid_avail: u16_ as u16 = _bits_tid_avail 2 1
    rid_avail: u16_ as u16 = _bits_tid_avail 3 1
    is_physfn: u16_ as u16 = _bits_tid_avail 4 1
    reserved1: u16_ as u16 = _bits_tid_avail 5 1
    mio_addr_avail: u16_ as u16 = _bits_tid_avail 6 1
    util_str_avail: u16_ as u16 = _bits_tid_avail 7 1
    pfgid: u16_ as u16 = _bits_tid_avail 8 8
    reserved3: u8_ as u8 = _bits_reserved3 0 4
    port: u8_ as u8 = _bits_reserved3 4 4

#[repr(C, packed)]
pub struct css_general_char {
    pub _bits_dynio: __BindgenBitfieldUnit<[u8; 16usize]>,
}
bits css_general_char
    dynio: u64_ as u64 = _bits_dynio 12 1
    eadm: u64_ as u64 = _bits_dynio 17 1
    aif: u64_ as u64 = _bits_dynio 41 1
    mcss: u64_ as u64 = _bits_dynio 45 1
    fcs: u64_ as u64 = _bits_dynio 46 1
    ext_mb: u64_ as u64 = _bits_dynio 48 1
    aif_tdd: u64_ as u64 = _bits_dynio 56 1
    qebsm: u64_ as u64 = _bits_dynio 58 1
    aiv: u64_ as u64 = _bits_dynio 61 1
    aif_qdio: u64_ as u64 = _bits_dynio 67 1
    eadm_rf: u64_ as u64 = _bits_dynio 80 1
    cib: u64_ as u64 = _bits_dynio 82 1
    fcx: u64_ as u64 = _bits_dynio 88 1
    alt_ssi: u64_ as u64 = _bits_dynio 108 1
    narf: u64_ as u64 = _bits_dynio 110 1
    enarf: u64_ as u64 = _bits_dynio 116 1
    util_str: u64_ as u64 = _bits_dynio 123 1

#[repr(C, packed)]
pub struct err_notify_evbuf {
    pub header: evbuf_header,
    pub action: u8_,
    pub atype: u8_,
    pub fh: u32_,
    pub fid: u32_,
    pub data: __IncompleteArrayField<u8_>,
}

#[repr(C, packed)]
pub struct err_notify_sccb {
    pub header: sccb_header,
    pub evbuf: err_notify_evbuf,
}

#[repr(C, packed)]
pub struct evbuf_header {
    pub length: u16_,
    pub type_: u8_,
    pub flags: u8_,
    pub _reserved: u16_,
}

#[repr(C, packed)]
pub struct sccb_header {
    pub length: u16_,
    pub function_code: u8_,
    pub control_mask: [u8_; 3usize],
    pub response_code: u16_,
}

pub const CCW_MAX_BYTE_COUNT: i32 = 65535;

pub const DEBUG_SPRINTF_MAX_ARGS: i32 = 10;

pub const IOMMU_DESTROY: u32 = 15232;

pub const IOMMU_FAULT_QUEUE_ALLOC: u32 = 15246;

pub const IOMMU_GET_HW_INFO: u32 = 15242;

pub const IOMMU_HWPT_ALLOC: u32 = 15241;

pub const IOMMU_HWPT_GET_DIRTY_BITMAP: u32 = 15244;

pub const IOMMU_HWPT_INVALIDATE: u32 = 15245;

pub const IOMMU_HWPT_SET_DIRTY_TRACKING: u32 = 15243;

pub const IOMMU_HW_QUEUE_ALLOC: u32 = 15252;

pub const IOMMU_IOAS_ALLOC: u32 = 15233;

pub const IOMMU_IOAS_ALLOW_IOVAS: u32 = 15234;

pub const IOMMU_IOAS_CHANGE_PROCESS: u32 = 15250;

pub const IOMMU_IOAS_COPY: u32 = 15235;

pub const IOMMU_IOAS_IOVA_RANGES: u32 = 15236;

pub const IOMMU_IOAS_MAP: u32 = 15237;

pub const IOMMU_IOAS_MAP_FILE: u32 = 15247;

pub const IOMMU_IOAS_UNMAP: u32 = 15238;

pub const IOMMU_OPTION: u32 = 15239;

pub const IOMMU_VDEVICE_ALLOC: u32 = 15249;

pub const IOMMU_VEVENTQ_ALLOC: u32 = 15251;

pub const IOMMU_VFIO_IOAS: u32 = 15240;

pub const IOMMU_VIOMMU_ALLOC: u32 = 15248;

pub const SCLP_ERRNOTIFY_AQ_INFO_LOG: i32 = 2;

pub const SCLP_ERRNOTIFY_AQ_NVME_SMART_LOG: i32 = 4;

pub const SCLP_ERRNOTIFY_AQ_OPTICS_DATA: i32 = 3;

pub const SCLP_ERRNOTIFY_AQ_REPAIR: i32 = 1;

pub const SCLP_ERRNOTIFY_AQ_RESET: i32 = 0;

pub type debug_format_proc_t = ::core::option::Option<
    unsafe extern "C" fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        out_buf: *mut crate::ctypes::c_char,
        out_buf_size: usize,
        in_buf: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int,
>;

pub type debug_header_proc_t = ::core::option::Option<
    unsafe extern "C" fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        area: crate::ctypes::c_int,
        entry: *mut debug_entry_t,
        out_buf: *mut crate::ctypes::c_char,
        out_buf_size: usize,
    ) -> crate::ctypes::c_int,
>;

pub type debug_prolog_proc_t = ::core::option::Option<
    unsafe extern "C" fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        out_buf: *mut crate::ctypes::c_char,
        out_buf_size: usize,
    ) -> crate::ctypes::c_int,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_ARCH_PCI_SLOT_GROUPS"]
    pub fn ARCH_PCI_SLOT_GROUPS() -> *const attribute_group;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_fw_sysfs_init"]
    pub fn zpci_fw_sysfs_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __zpci_fw_sysfs_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn debug_dflt_header_fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        area: crate::ctypes::c_int,
        entry: *mut debug_entry_t,
        out_buf: *mut crate::ctypes::c_char,
        out_buf_size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn debug_dump(
        id: *mut debug_info_t,
        view: *mut debug_view,
        buf: *mut crate::ctypes::c_char,
        buf_size: usize,
        reverse: bool_,
    ) -> isize;
}

unsafe extern "C" {
    pub fn debug_sprintf_format_fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        out_buf: *mut crate::ctypes::c_char,
        out_buf_size: usize,
        inbuf: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_early_detect_machine_features();
}

unsafe extern "C" {
    pub fn zpci_create_parent_msi_domain(zbus: *mut zpci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_iommu_register_ioat(
        zdev: *mut zpci_dev,
        status: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_reenable_device(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_remove_parent_msi_domain(zbus: *mut zpci_bus);
}

unsafe extern "C" {
    pub fn zpci_set_irq(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static zpci_slot_attr_group: attribute_group;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_attach"]
    pub fn dev_pm_domain_attach(dev: *mut device, flags: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pm_set_wake_irq"]
    pub fn devm_pm_set_wake_irq(
        dev: *mut device,
        irq: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_barrier"]
    pub fn pm_runtime_barrier(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_block_if_disabled"]
    pub fn pm_runtime_block_if_disabled(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_unblock"]
    pub fn pm_runtime_unblock(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_vt_switch_required"]
    pub fn pm_vt_switch_required(
        dev: *mut device,
        required: bool_,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(256))]
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
    pub tot_count: crate::ctypes::c_ulong,
    pub last_unhandled: crate::ctypes::c_ulong,
    pub irq_count: crate::ctypes::c_uint,
    pub irqs_unhandled: crate::ctypes::c_uint,
    pub threads_handled: atomic_t,
    pub threads_handled_last: crate::ctypes::c_int,
    pub lock: raw_spinlock_t,
    pub percpu_enabled: *mut cpumask,
    pub redirect: irq_redirect,
    pub affinity_hint: *const cpumask,
    pub affinity_notify: *mut irq_affinity_notify,
    pub threads_oneshot: crate::ctypes::c_ulong,
    pub threads_active: atomic_t,
    pub wait_for_threads: wait_queue_head_t,
    pub dir: *mut proc_dir_entry,
    pub refcnt: rcuref_t,
    pub rcu: callback_head,
    pub kobj: kobject,
    pub request_mutex: mutex,
    pub parent_irq: crate::ctypes::c_int,
    pub owner: *mut module,
    pub name: *const crate::ctypes::c_char,
}

#[repr(C)]
#[repr(align(256))]
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
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct tcphdr {
    pub source: __be16,
    pub dest: __be16,
    pub seq: __be32,
    pub ack_seq: __be32,
    pub _bits_doff: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub window: __be16,
    pub check: __sum16,
    pub urg_ptr: __be16,
}
bits tcphdr
    doff: __u16 as u16 = _bits_doff 0 4
    res1: __u16 as u16 = _bits_doff 4 3
    ae: __u16 as u16 = _bits_doff 7 1
    cwr: __u16 as u16 = _bits_doff 8 1
    ece: __u16 as u16 = _bits_doff 9 1
    urg: __u16 as u16 = _bits_doff 10 1
    ack: __u16 as u16 = _bits_doff 11 1
    psh: __u16 as u16 = _bits_doff 12 1
    rst: __u16 as u16 = _bits_doff 13 1
    syn: __u16 as u16 = _bits_doff 14 1
    fin: __u16 as u16 = _bits_doff 15 1

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after_refcnt: __BindgenOpaqueArray<[u8; 144usize]>,
    pub __cacheline_group_begin__Qdisc_read_mostly: __IncompleteArrayField<__u8>,
    pub gso_skb: sk_buff_head,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub __cacheline_group_end__Qdisc_read_mostly: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__Qdisc_read_mostly: __BindgenOpaqueArray<
        [u8; 200usize],
    >,
    pub __cacheline_group_begin__Qdisc_write: __IncompleteArrayField<__u8>,
    pub q: qdisc_skb_head,
    pub state: crate::ctypes::c_ulong,
    pub bstats: gnet_stats_basic_sync,
    pub running: bool_,
    pub qstats: gnet_stats_queue,
    pub to_free: *mut sk_buff,
    pub __cacheline_group_end__Qdisc_write: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__Qdisc_write: __BindgenOpaqueArray<
        [u8; 176usize],
    >,
    pub defer_count: atomic_long_t,
    pub defer_list: llist_head,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 216usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
#[repr(align(256))]
pub struct fqdir {
    pub high_thresh: crate::ctypes::c_long,
    pub low_thresh: crate::ctypes::c_long,
    pub timeout: crate::ctypes::c_int,
    pub max_dist: crate::ctypes::c_int,
    pub f: *mut inet_frags,
    pub net: *mut net,
    pub dead: bool_,
    pub _padding_after_dead: __BindgenOpaqueArray<[u8; 215usize]>,
    pub rhashtable: rhashtable,
    pub _padding_after_rhashtable: __BindgenOpaqueArray<[u8; 96usize]>,
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
    pub free_list: llist_node,
}

#[repr(C)]
#[repr(align(256))]
pub struct mptcp_pm_ops {
    pub name: [crate::ctypes::c_char; 16usize],
    pub owner: *mut module,
    pub list: list_head,
    pub init: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
    pub release: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
}

#[repr(C)]
#[repr(align(256))]
pub struct mptcp_sched_ops {
    pub get_send: ::core::option::Option<
        unsafe extern "C" fn(msk: *mut mptcp_sock) -> crate::ctypes::c_int,
    >,
    pub get_retrans: ::core::option::Option<
        unsafe extern "C" fn(msk: *mut mptcp_sock) -> crate::ctypes::c_int,
    >,
    pub name: [crate::ctypes::c_char; 16usize],
    pub owner: *mut module,
    pub list: list_head,
    pub init: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
    pub release: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
}

#[repr(C)]
#[repr(align(256))]
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
    pub ptype_all: list_head,
    pub ptype_specific: list_head,
    pub key_domain: *mut key_tag,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub netns_ids: idr,
    pub ns: ns_common,
    pub refcnt_tracker: ref_tracker_dir,
    pub notrefcnt_tracker: ref_tracker_dir,
    pub dev_base_head: list_head,
    pub proc_net: *mut proc_dir_entry,
    pub proc_net_stat: *mut proc_dir_entry,
    pub sysctls: ctl_table_set,
    pub rtnl: *mut sock,
    pub genl_sock: *mut sock,
    pub uevent_sock: *mut uevent_sock,
    pub dev_name_head: *mut hlist_head,
    pub dev_index_head: *mut hlist_head,
    pub dev_by_index: xarray,
    pub netdev_chain: raw_notifier_head,
    pub hash_mix: u32_,
    pub is_dying: bool_,
    pub loopback_dev: *mut net_device,
    pub rules_ops: list_head,
    pub core: netns_core,
    pub mib: netns_mib,
    pub packet: netns_packet,
    pub unx: netns_unix,
    pub nexthop: netns_nexthop,
    pub ipv4: netns_ipv4,
    pub ipv6: netns_ipv6,
    pub ieee802154_lowpan: netns_ieee802154_lowpan,
    pub sctp: netns_sctp,
    pub nf: netns_nf,
    pub ct: netns_ct,
    pub nft: netns_nftables,
    pub ft: netns_ft,
    pub gen_: *mut net_generic,
    pub bpf: netns_bpf,
    pub xfrm: netns_xfrm,
    pub net_cookie: u64_,
    pub ipvs: *mut netns_ipvs,
    pub mpls: netns_mpls,
    pub can: netns_can,
    pub xdp: netns_xdp,
    pub crypto_nlsk: *mut sock,
    pub diag_nlsk: *mut sock,
    pub vsock: netns_vsock,
}

#[repr(C)]
#[repr(align(256))]
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
    pub xps_maps: [*mut xps_dev_maps; 2usize],
    pub nf_hooks_egress: *mut nf_hook_entries,
    pub tcx_egress: *mut bpf_mprog_entry,
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
    pub gro_max_size: crate::ctypes::c_uint,
    pub gro_ipv4_max_size: crate::ctypes::c_uint,
    pub rx_handler: rx_handler_func_t,
    pub rx_handler_data: *mut crate::ctypes::c_void,
    pub nd_net: possible_net_t,
    pub npinfo: *mut netpoll_info,
    pub tcx_ingress: *mut bpf_mprog_entry,
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
    pub l3mdev_ops: *const l3mdev_ops,
    pub ndisc_ops: *const ndisc_ops,
    pub xfrmdev_ops: *const xfrmdev_ops,
    pub tlsdev_ops: *const tlsdev_ops,
    pub operstate: crate::ctypes::c_uint,
    pub link_mode: crate::ctypes::c_uchar,
    pub if_port: crate::ctypes::c_uchar,
    pub dma: crate::ctypes::c_uchar,
    pub perm_addr: [crate::ctypes::c_uchar; 32usize],
    pub addr_assign_type: crate::ctypes::c_uchar,
    pub addr_len: crate::ctypes::c_uchar,
    pub upper_level: crate::ctypes::c_uchar,
    pub lower_level: crate::ctypes::c_uchar,
    pub threaded: u8_,
    pub neigh_priv_len: crate::ctypes::c_ushort,
    pub dev_id: crate::ctypes::c_ushort,
    pub dev_port: crate::ctypes::c_ushort,
    pub irq: crate::ctypes::c_int,
    pub priv_len: u32_,
    pub addr_list_lock: spinlock_t,
    pub uc: netdev_hw_addr_list,
    pub mc: netdev_hw_addr_list,
    pub dev_addrs: netdev_hw_addr_list,
    pub queues_kset: *mut kset,
    pub promiscuity: crate::ctypes::c_uint,
    pub allmulti: crate::ctypes::c_uint,
    pub uc_promisc: bool_,
    pub work_node: list_head,
    pub work_tracker: netdevice_tracker,
    pub work_pending: crate::ctypes::c_ulong,
    pub work_core_pending: crate::ctypes::c_ulong,
    pub rx_mode_addr_cache: netdev_hw_addr_list,
    pub rx_mode_retry_timer: timer_list,
    pub rx_mode_retry_count: crate::ctypes::c_uint,
    pub ip_ptr: *mut in_device,
    pub fib_nh_head: hlist_head,
    pub vlan_info: *mut vlan_info,
    pub tipc_ptr: *mut tipc_bearer,
    pub ieee802154_ptr: *mut wpan_dev,
    pub mpls_ptr: *mut mpls_dev,
    pub dev_addr: *const crate::ctypes::c_uchar,
    pub num_rx_queues: crate::ctypes::c_uint,
    pub xdp_zc_max_segs: crate::ctypes::c_uint,
    pub ingress_queue: *mut netdev_queue,
    pub nf_hooks_ingress: *mut nf_hook_entries,
    pub broadcast: [crate::ctypes::c_uchar; 32usize],
    pub rx_cpu_rmap: *mut cpu_rmap,
    pub index_hlist: hlist_node,
    pub num_tx_queues: crate::ctypes::c_uint,
    pub qdisc: *mut Qdisc,
    pub tx_queue_len: crate::ctypes::c_uint,
    pub tx_global_lock: spinlock_t,
    pub xdp_bulkq: *mut xdp_dev_bulk_queue,
    pub qdisc_hash: [hlist_head; 16usize],
    pub watchdog_timer: timer_list,
    pub watchdog_timeo: crate::ctypes::c_int,
    pub watchdog_lock: spinlock_t,
    pub watchdog_ref_held: bool_,
    pub proto_down_reason: u32_,
    pub todo_list: list_head,
    pub pcpu_refcnt: *mut crate::ctypes::c_int,
    pub refcnt_tracker: ref_tracker_dir,
    pub link_watch_list: list_head,
    pub reg_state: u8_,
    pub dismantle: bool_,
    pub moving_ns: bool_,
    pub rtnl_link_initializing: bool_,
    pub needs_free_netdev: bool_,
    pub priv_destructor: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ml_priv: *mut crate::ctypes::c_void,
    pub ml_priv_type: netdev_ml_priv_type,
    pub garp_port: *mut garp_port,
    pub mrp_port: *mut mrp_port,
    pub dm_private: *mut dm_hw_stat_delta,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 5usize],
    pub sysfs_rx_queue_group: *const attribute_group,
    pub rtnl_link_ops: *const rtnl_link_ops,
    pub stat_ops: *mut netdev_stat_ops,
    pub queue_mgmt_ops: *mut netdev_queue_mgmt_ops,
    pub tso_max_size: crate::ctypes::c_uint,
    pub tso_max_segs: u16_,
    pub dcbnl_ops: *const dcbnl_rtnl_ops,
    pub prio_tc_map: [u8_; 16usize],
    pub fcoe_ddp_xid: crate::ctypes::c_uint,
    pub priomap: *mut netprio_map,
    pub link_topo: *mut phy_link_topology,
    pub phydev: *mut phy_device,
    pub sfp_bus: *mut sfp_bus,
    pub qdisc_tx_busylock: *mut lock_class_key,
    pub proto_down: bool_,
    pub irq_affinity_auto: bool_,
    pub rx_cpu_rmap_auto: bool_,
    pub _bits_see_all_hwtstamp_requests: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
    pub macsec_ops: *const macsec_ops,
    pub udp_tunnel_nic_info: *const udp_tunnel_nic_info,
    pub udp_tunnel_nic: *mut udp_tunnel_nic,
    pub cfg: *mut netdev_config,
    pub cfg_pending: *mut netdev_config,
    pub ethtool: *mut ethtool_netdev_state,
    pub xdp_state: [bpf_xdp_entity; 3usize],
    pub dev_addr_shadow: [u8_; 32usize],
    pub linkwatch_dev_tracker: netdevice_tracker,
    pub watchdog_dev_tracker: netdevice_tracker,
    pub dev_registered_tracker: netdevice_tracker,
    pub offload_xstats_l3: *mut rtnl_hw_stats64,
    pub devlink_port: *mut devlink_port,
    pub dpll_pin: *mut dpll_pin,
    pub page_pools: hlist_head,
    pub irq_moder: *mut dim_irq_moder,
    pub max_pacing_offload_horizon: u64_,
    pub napi_config: *mut napi_config,
    pub num_napi_configs: u32_,
    pub napi_defer_hard_irqs: u32_,
    pub gro_flush_timeout: crate::ctypes::c_ulong,
    pub up: bool_,
    pub request_ops_lock: bool_,
    pub lock: mutex,
    pub net_shaper_hierarchy: *mut net_shaper_hierarchy,
    pub neighbours: [hlist_head; 2usize],
    pub hwprov: *mut hwtstamp_provider,
    pub _padding_after_hwprov: __BindgenOpaqueArray<[u8; 88usize]>,
    pub priv_: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_immutable: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

#[repr(C)]
#[repr(align(256))]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub kobj: kobject,
    pub groups: *mut *const attribute_group,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: atomic_long_t,
    pub sb_dev: *mut net_device,
    pub pool: *mut xsk_buff_pool,
    pub dql: dql,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub napi: *mut napi_struct,
}

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after___cacheline_group_end__netns_ipv4_read_rx: __BindgenOpaqueArray<
        [u8; 196usize],
    >,
    pub __cacheline_group_begin__icmp: __IncompleteArrayField<__u8>,
    pub icmp_global_credit: atomic_t,
    pub icmp_global_stamp: u32_,
    pub __cacheline_group_end__icmp: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__icmp: __BindgenOpaqueArray<[u8; 248usize]>,
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
#[repr(align(256))]
pub struct netns_ipv6 {
    pub ip6_dst_ops: dst_ops,
    pub sysctl: netns_sysctl_ipv6,
    pub devconf_all: *mut ipv6_devconf,
    pub devconf_dflt: *mut ipv6_devconf,
    pub peers: *mut inet_peer_base,
    pub fqdir: *mut fqdir,
    pub fib6_null_entry: *mut fib6_info,
    pub ip6_null_entry: *mut rt6_info,
    pub rt6_stats: *mut rt6_statistics,
    pub ip6_fib_timer: timer_list,
    pub fib_table_hash: *mut hlist_head,
    pub fib_table_hash_lock: spinlock_t,
    pub fib6_main_tbl: *mut fib6_table,
    pub fib6_walkers: list_head,
    pub fib6_walker_lock: rwlock_t,
    pub fib6_gc_lock: spinlock_t,
    pub ip6_rt_gc_expire: atomic_t,
    pub ip6_rt_last_gc: crate::ctypes::c_ulong,
    pub flowlabel_has_excl: crate::ctypes::c_uchar,
    pub fib6_has_custom_rules: bool_,
    pub fib6_rules_require_fldissect: crate::ctypes::c_uint,
    pub fib6_routes_require_src: crate::ctypes::c_uint,
    pub ip6_prohibit_entry: *mut rt6_info,
    pub ip6_blk_hole_entry: *mut rt6_info,
    pub fib6_local_tbl: *mut fib6_table,
    pub fib6_rules_ops: *mut fib_rules_ops,
    pub ndisc_sk: *mut sock,
    pub tcp_sk: *mut sock,
    pub igmp_sk: *mut sock,
    pub mc_autojoin_sk: *mut sock,
    pub inet6_addr_lst: *mut hlist_head,
    pub addrconf_hash_lock: spinlock_t,
    pub addr_chk_work: delayed_work,
    pub mr6_tables: list_head,
    pub mr6_rules_ops: *mut fib_rules_ops,
    pub ip6mr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: atomic_t,
    pub mfc_mutex: mutex,
    pub dev_addr_genid: atomic_t,
    pub fib6_sernum: atomic_t,
    pub seg6_data: *mut seg6_pernet_data,
    pub notifier_ops: *mut fib_notifier_ops,
    pub flowlabel_count: crate::ctypes::c_int,
    pub ip6addrlbl_table: netns_ipv6__ip6addrlbl_table,
    pub ioam6_data: *mut ioam6_pernet_data,
}

#[repr(C)]
#[repr(align(256))]
pub struct numa_drop_counters {
    pub drops0: atomic_t,
    pub _padding_after_drops0: __BindgenOpaqueArray<[u8; 252usize]>,
    pub drops1: atomic_t,
}

#[repr(C)]
#[repr(align(256))]
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
    pub alloc_stats: page_pool_alloc_stats,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 252usize]>,
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub mp_priv: *mut crate::ctypes::c_void,
    pub mp_ops: *const memory_provider_ops,
    pub dma_mapped: xarray,
    pub recycle_stats: *mut page_pool_recycle_stats,
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
    system: bool_ as u8 = _bits_has_init_callback 4 1

#[repr(C)]
#[repr(align(256))]
pub struct raw6_sock {
    pub inet: inet_sock,
    pub checksum: __u32,
    pub offset: __u32,
    pub filter: icmp6_filter,
    pub ip6mr_table: __u32,
    pub drop_counters: numa_drop_counters,
    pub inet6: ipv6_pinfo,
}

#[repr(C)]
#[repr(align(256))]
pub struct skb_defer_node {
    pub defer_list: llist_head,
    pub defer_count: atomic_long_t,
}

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after_xmit: __BindgenOpaqueArray<[u8; 88usize]>,
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 252usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub _padding_after_cpu: __BindgenOpaqueArray<[u8; 212usize]>,
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
#[repr(align(256))]
pub struct tcp_congestion_ops {
    pub cong_avoid: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ack: u32_, acked: u32_),
    >,
    pub cong_control: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ack: u32_,
            flag: crate::ctypes::c_int,
            rs: *const rate_sample,
        ),
    >,
    pub ssthresh: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock) -> u32_>,
    pub set_state: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, new_state: u8_),
    >,
    pub cwnd_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ev: tcp_ca_event),
    >,
    pub cwnd_event_tx_start: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub in_ack_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, flags: u32_),
    >,
    pub pkts_acked: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, sample: *const ack_sample),
    >,
    pub min_tso_segs: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> u32_,
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
#[repr(align(256))]
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
        [u8; 224usize],
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
bits tcp_sock
    repair: u8_ as u8 = _bits_repair 0 1
    tcp_usec_ts: u8_ as u8 = _bits_repair 1 1
    is_sack_reneg: u8_ as u8 = _bits_repair 2 1
    is_cwnd_limited: u8_ as u8 = _bits_repair 3 1
    recvmsg_inq: u8_ as u8 = _bits_repair 4 1
    nonagle: u8_ as u8 = _bits_nonagle 0 4
    rate_app_limited: u8_ as u8 = _bits_nonagle 4 1
    received_ce_pending: u8_ as u8 = _bits_nonagle 8 4
    accecn_opt_sent_w_dsack: u8_ as u8 = _bits_nonagle 12 1
    unused2: u8_ as u8 = _bits_nonagle 13 3
    accecn_minlen: u8_ as u8 = _bits_nonagle 16 2
    est_ecnfield: u8_ as u8 = _bits_nonagle 18 2
    accecn_opt_demand: u8_ as u8 = _bits_nonagle 20 2
    prev_ecnfield: u8_ as u8 = _bits_nonagle 22 2
    dup_ack_counter: u8_ as u8 = _bits_dup_ack_counter 0 2
    tlp_retrans: u8_ as u8 = _bits_dup_ack_counter 2 1
    syn_ect_snt: u8_ as u8 = _bits_dup_ack_counter 3 2
    syn_ect_rcv: u8_ as u8 = _bits_dup_ack_counter 5 2
    thin_lto: u8_ as u8 = _bits_dup_ack_counter 7 1
    fastopen_connect: u8_ as u8 = _bits_dup_ack_counter 8 1
    fastopen_no_cookie: u8_ as u8 = _bits_dup_ack_counter 9 1
    fastopen_client_fail: u8_ as u8 = _bits_dup_ack_counter 10 2
    frto: u8_ as u8 = _bits_dup_ack_counter 12 1
    save_syn: u8_ as u8 = _bits_save_syn 0 2
    syn_data: u8_ as u8 = _bits_save_syn 2 1
    syn_fastopen: u8_ as u8 = _bits_save_syn 3 1
    syn_fastopen_exp: u8_ as u8 = _bits_save_syn 4 1
    syn_fastopen_ch: u8_ as u8 = _bits_save_syn 5 1
    syn_data_acked: u8_ as u8 = _bits_save_syn 6 1
    syn_fastopen_child: u8_ as u8 = _bits_save_syn 7 1
    accecn_fail_mode: u8_ as u8 = _bits_accecn_fail_mode 0 4
    saw_accecn_opt: u8_ as u8 = _bits_accecn_fail_mode 4 2
    bpf_chg_cc_inprogress: u8_ as u8 = _bits_bpf_chg_cc_inprogress 0 1

#[repr(C)]
#[repr(align(256))]
pub struct udp_prod_queue {
    pub ll_root: llist_head,
    pub rmem_alloc: atomic_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub udp_flags: crate::ctypes::c_ulong,
    pub pending: crate::ctypes::c_int,
    pub encap_type: __u8,
    pub udp_lrpa_hash: __u16,
    pub udp_lrpa_node: hlist_nulls_node,
    pub len: __u16,
    pub gso_size: __u16,
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
    pub udp_prod_queue: *mut udp_prod_queue,
    pub _padding_after_udp_prod_queue: __BindgenOpaqueArray<[u8; 136usize]>,
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
    pub forward_threshold: crate::ctypes::c_int,
    pub peeking_with_offset: bool_,
    pub tunnel_list: hlist_node,
    pub drop_counters: numa_drop_counters,
}

#[repr(C)]
#[repr(align(256))]
pub struct xdp_rxq_info {
    pub dev: *mut net_device,
    pub queue_index: u32_,
    pub reg_state: u32_,
    pub mem: xdp_mem_info,
    pub frag_size: u32_,
}

#[repr(C)]
pub struct sk_buff____pkt_type_offset____pkt_type_offset {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __mono_tc_offset: __IncompleteArrayField<__u8>,
    pub _bits_tstamp_type: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub tc_index: __u16,
    pub alloc_cpu: u16_,
    pub anon__csum: sk_buff____pkt_type_offset____pkt_type_offset__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub anon__vlan_all: sk_buff____pkt_type_offset____pkt_type_offset__vlan_all,
    pub anon__napi_id: sk_buff____pkt_type_offset____pkt_type_offset__napi_id,
    pub secmark: __u32,
    pub anon__mark: sk_buff____pkt_type_offset____pkt_type_offset__mark,
    pub anon__inner_protocol: sk_buff____pkt_type_offset____pkt_type_offset__inner_protocol,
    pub inner_transport_header: __u16,
    pub inner_network_header: __u16,
    pub inner_mac_header: __u16,
    pub protocol: __be16,
    pub transport_header: __u16,
    pub network_header: __u16,
    pub mac_header: __u16,
    pub kcov_handle: kcov_common_handle_id,
}
bits sk_buff____pkt_type_offset____pkt_type_offset
    pkt_type: __u8 as u8 = _bits_pkt_type 0 3
    ignore_df: __u8 as u8 = _bits_pkt_type 3 1
    dst_pending_confirm: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    tstamp_type: __u8 as u8 = _bits_tstamp_type 0 2
    tc_at_ingress: __u8 as u8 = _bits_tstamp_type 2 1
    tc_skip_classify: __u8 as u8 = _bits_tstamp_type 3 1
    remcsum_offload: __u8 as u8 = _bits_tstamp_type 4 1
    csum_complete_sw: __u8 as u8 = _bits_tstamp_type 5 1
    csum_level: __u8 as u8 = _bits_tstamp_type 6 2
    inner_protocol_type: __u8 as u8 = _bits_tstamp_type 8 1
    l4_hash: __u8 as u8 = _bits_tstamp_type 9 1
    sw_hash: __u8 as u8 = _bits_tstamp_type 10 1
    no_fcs: __u8 as u8 = _bits_tstamp_type 11 1
    encapsulation: __u8 as u8 = _bits_tstamp_type 12 1
    encap_hdr_csum: __u8 as u8 = _bits_tstamp_type 13 1
    csum_valid: __u8 as u8 = _bits_tstamp_type 14 1
    ndisc_nodetype: __u8 as u8 = _bits_tstamp_type 16 2
    ipvs_property: __u8 as u8 = _bits_tstamp_type 18 1
    nf_trace: __u8 as u8 = _bits_tstamp_type 19 1
    offload_fwd_mark: __u8 as u8 = _bits_tstamp_type 20 1
    offload_l3_fwd_mark: __u8 as u8 = _bits_tstamp_type 21 1
    redirected: __u8 as u8 = _bits_tstamp_type 22 1
    from_ingress: __u8 as u8 = _bits_tstamp_type 23 1
    nf_skip_egress: __u8 as u8 = _bits_tstamp_type 24 1
    decrypted: __u8 as u8 = _bits_tstamp_type 25 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 26 1
    csum_not_inet: __u8 as u8 = _bits_tstamp_type 27 1
    unreadable: __u8 as u8 = _bits_tstamp_type 28 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 29 2

#[repr(C)]
pub struct sk_buff____pkt_type_offset__headers {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __mono_tc_offset: __IncompleteArrayField<__u8>,
    pub _bits_tstamp_type: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub tc_index: __u16,
    pub alloc_cpu: u16_,
    pub anon__csum: sk_buff____pkt_type_offset__headers__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub anon__vlan_all: sk_buff____pkt_type_offset__headers__vlan_all,
    pub anon__napi_id: sk_buff____pkt_type_offset__headers__napi_id,
    pub secmark: __u32,
    pub anon__mark: sk_buff____pkt_type_offset__headers__mark,
    pub anon__inner_protocol: sk_buff____pkt_type_offset__headers__inner_protocol,
    pub inner_transport_header: __u16,
    pub inner_network_header: __u16,
    pub inner_mac_header: __u16,
    pub protocol: __be16,
    pub transport_header: __u16,
    pub network_header: __u16,
    pub mac_header: __u16,
    pub kcov_handle: kcov_common_handle_id,
}
bits sk_buff____pkt_type_offset__headers
    pkt_type: __u8 as u8 = _bits_pkt_type 0 3
    ignore_df: __u8 as u8 = _bits_pkt_type 3 1
    dst_pending_confirm: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    tstamp_type: __u8 as u8 = _bits_tstamp_type 0 2
    tc_at_ingress: __u8 as u8 = _bits_tstamp_type 2 1
    tc_skip_classify: __u8 as u8 = _bits_tstamp_type 3 1
    remcsum_offload: __u8 as u8 = _bits_tstamp_type 4 1
    csum_complete_sw: __u8 as u8 = _bits_tstamp_type 5 1
    csum_level: __u8 as u8 = _bits_tstamp_type 6 2
    inner_protocol_type: __u8 as u8 = _bits_tstamp_type 8 1
    l4_hash: __u8 as u8 = _bits_tstamp_type 9 1
    sw_hash: __u8 as u8 = _bits_tstamp_type 10 1
    no_fcs: __u8 as u8 = _bits_tstamp_type 11 1
    encapsulation: __u8 as u8 = _bits_tstamp_type 12 1
    encap_hdr_csum: __u8 as u8 = _bits_tstamp_type 13 1
    csum_valid: __u8 as u8 = _bits_tstamp_type 14 1
    ndisc_nodetype: __u8 as u8 = _bits_tstamp_type 16 2
    ipvs_property: __u8 as u8 = _bits_tstamp_type 18 1
    nf_trace: __u8 as u8 = _bits_tstamp_type 19 1
    offload_fwd_mark: __u8 as u8 = _bits_tstamp_type 20 1
    offload_l3_fwd_mark: __u8 as u8 = _bits_tstamp_type 21 1
    redirected: __u8 as u8 = _bits_tstamp_type 22 1
    from_ingress: __u8 as u8 = _bits_tstamp_type 23 1
    nf_skip_egress: __u8 as u8 = _bits_tstamp_type 24 1
    decrypted: __u8 as u8 = _bits_tstamp_type 25 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 26 1
    csum_not_inet: __u8 as u8 = _bits_tstamp_type 27 1
    unreadable: __u8 as u8 = _bits_tstamp_type 28 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 29 2

#[repr(C)]
pub union xdp_buff__frame_sz {
    pub anon__frame_sz: xdp_buff__frame_sz__frame_sz,
}

pub const SK_RMEM_DEFAULT: crate::ctypes::c_ulong = 262144;

pub const SK_WMEM_DEFAULT: crate::ctypes::c_ulong = 262144;

pub const TCP_FLAG_AE: crate::ctypes::c_uint = 16777216;

pub const TCP_RESERVED_BITS: crate::ctypes::c_uint = 234881024;

#[repr(C, packed)]
pub struct lsm_static_calls_table {
    pub binder_set_context_mgr: [lsm_static_call; 10usize],
    pub binder_transaction: [lsm_static_call; 10usize],
    pub binder_transfer_binder: [lsm_static_call; 10usize],
    pub binder_transfer_file: [lsm_static_call; 10usize],
    pub ptrace_access_check: [lsm_static_call; 10usize],
    pub ptrace_traceme: [lsm_static_call; 10usize],
    pub capget: [lsm_static_call; 10usize],
    pub capset: [lsm_static_call; 10usize],
    pub capable: [lsm_static_call; 10usize],
    pub quotactl: [lsm_static_call; 10usize],
    pub quota_on: [lsm_static_call; 10usize],
    pub syslog: [lsm_static_call; 10usize],
    pub settime: [lsm_static_call; 10usize],
    pub vm_enough_memory: [lsm_static_call; 10usize],
    pub bprm_creds_for_exec: [lsm_static_call; 10usize],
    pub bprm_creds_from_file: [lsm_static_call; 10usize],
    pub bprm_check_security: [lsm_static_call; 10usize],
    pub bprm_committing_creds: [lsm_static_call; 10usize],
    pub bprm_committed_creds: [lsm_static_call; 10usize],
    pub fs_context_submount: [lsm_static_call; 10usize],
    pub fs_context_dup: [lsm_static_call; 10usize],
    pub fs_context_parse_param: [lsm_static_call; 10usize],
    pub sb_alloc_security: [lsm_static_call; 10usize],
    pub sb_delete: [lsm_static_call; 10usize],
    pub sb_free_security: [lsm_static_call; 10usize],
    pub sb_free_mnt_opts: [lsm_static_call; 10usize],
    pub sb_eat_lsm_opts: [lsm_static_call; 10usize],
    pub sb_mnt_opts_compat: [lsm_static_call; 10usize],
    pub sb_remount: [lsm_static_call; 10usize],
    pub sb_kern_mount: [lsm_static_call; 10usize],
    pub sb_show_options: [lsm_static_call; 10usize],
    pub sb_statfs: [lsm_static_call; 10usize],
    pub sb_mount: [lsm_static_call; 10usize],
    pub sb_umount: [lsm_static_call; 10usize],
    pub sb_pivotroot: [lsm_static_call; 10usize],
    pub sb_set_mnt_opts: [lsm_static_call; 10usize],
    pub sb_clone_mnt_opts: [lsm_static_call; 10usize],
    pub move_mount: [lsm_static_call; 10usize],
    pub dentry_init_security: [lsm_static_call; 10usize],
    pub dentry_create_files_as: [lsm_static_call; 10usize],
    pub path_unlink: [lsm_static_call; 10usize],
    pub path_mkdir: [lsm_static_call; 10usize],
    pub path_rmdir: [lsm_static_call; 10usize],
    pub path_mknod: [lsm_static_call; 10usize],
    pub path_post_mknod: [lsm_static_call; 10usize],
    pub path_truncate: [lsm_static_call; 10usize],
    pub path_symlink: [lsm_static_call; 10usize],
    pub path_link: [lsm_static_call; 10usize],
    pub path_rename: [lsm_static_call; 10usize],
    pub path_chmod: [lsm_static_call; 10usize],
    pub path_chown: [lsm_static_call; 10usize],
    pub path_chroot: [lsm_static_call; 10usize],
    pub path_notify: [lsm_static_call; 10usize],
    pub inode_alloc_security: [lsm_static_call; 10usize],
    pub inode_free_security: [lsm_static_call; 10usize],
    pub inode_free_security_rcu: [lsm_static_call; 10usize],
    pub inode_init_security: [lsm_static_call; 10usize],
    pub inode_init_security_anon: [lsm_static_call; 10usize],
    pub inode_create: [lsm_static_call; 10usize],
    pub inode_post_create_tmpfile: [lsm_static_call; 10usize],
    pub inode_link: [lsm_static_call; 10usize],
    pub inode_unlink: [lsm_static_call; 10usize],
    pub inode_symlink: [lsm_static_call; 10usize],
    pub inode_mkdir: [lsm_static_call; 10usize],
    pub inode_rmdir: [lsm_static_call; 10usize],
    pub inode_mknod: [lsm_static_call; 10usize],
    pub inode_rename: [lsm_static_call; 10usize],
    pub inode_readlink: [lsm_static_call; 10usize],
    pub inode_follow_link: [lsm_static_call; 10usize],
    pub inode_permission: [lsm_static_call; 10usize],
    pub inode_setattr: [lsm_static_call; 10usize],
    pub inode_post_setattr: [lsm_static_call; 10usize],
    pub inode_getattr: [lsm_static_call; 10usize],
    pub inode_xattr_skipcap: [lsm_static_call; 10usize],
    pub inode_setxattr: [lsm_static_call; 10usize],
    pub inode_post_setxattr: [lsm_static_call; 10usize],
    pub inode_getxattr: [lsm_static_call; 10usize],
    pub inode_listxattr: [lsm_static_call; 10usize],
    pub inode_removexattr: [lsm_static_call; 10usize],
    pub inode_post_removexattr: [lsm_static_call; 10usize],
    pub inode_file_setattr: [lsm_static_call; 10usize],
    pub inode_file_getattr: [lsm_static_call; 10usize],
    pub inode_set_acl: [lsm_static_call; 10usize],
    pub inode_post_set_acl: [lsm_static_call; 10usize],
    pub inode_get_acl: [lsm_static_call; 10usize],
    pub inode_remove_acl: [lsm_static_call; 10usize],
    pub inode_post_remove_acl: [lsm_static_call; 10usize],
    pub inode_need_killpriv: [lsm_static_call; 10usize],
    pub inode_killpriv: [lsm_static_call; 10usize],
    pub inode_getsecurity: [lsm_static_call; 10usize],
    pub inode_setsecurity: [lsm_static_call; 10usize],
    pub inode_listsecurity: [lsm_static_call; 10usize],
    pub inode_getlsmprop: [lsm_static_call; 10usize],
    pub inode_copy_up: [lsm_static_call; 10usize],
    pub inode_copy_up_xattr: [lsm_static_call; 10usize],
    pub inode_setintegrity: [lsm_static_call; 10usize],
    pub kernfs_init_security: [lsm_static_call; 10usize],
    pub file_permission: [lsm_static_call; 10usize],
    pub file_alloc_security: [lsm_static_call; 10usize],
    pub file_release: [lsm_static_call; 10usize],
    pub file_free_security: [lsm_static_call; 10usize],
    pub backing_file_alloc: [lsm_static_call; 10usize],
    pub backing_file_free: [lsm_static_call; 10usize],
    pub file_ioctl: [lsm_static_call; 10usize],
    pub file_ioctl_compat: [lsm_static_call; 10usize],
    pub mmap_addr: [lsm_static_call; 10usize],
    pub mmap_file: [lsm_static_call; 10usize],
    pub mmap_backing_file: [lsm_static_call; 10usize],
    pub file_mprotect: [lsm_static_call; 10usize],
    pub file_lock: [lsm_static_call; 10usize],
    pub file_fcntl: [lsm_static_call; 10usize],
    pub file_set_fowner: [lsm_static_call; 10usize],
    pub file_send_sigiotask: [lsm_static_call; 10usize],
    pub file_receive: [lsm_static_call; 10usize],
    pub file_open: [lsm_static_call; 10usize],
    pub file_post_open: [lsm_static_call; 10usize],
    pub file_truncate: [lsm_static_call; 10usize],
    pub task_alloc: [lsm_static_call; 10usize],
    pub task_free: [lsm_static_call; 10usize],
    pub cred_alloc_blank: [lsm_static_call; 10usize],
    pub cred_free: [lsm_static_call; 10usize],
    pub cred_prepare: [lsm_static_call; 10usize],
    pub cred_transfer: [lsm_static_call; 10usize],
    pub cred_getsecid: [lsm_static_call; 10usize],
    pub cred_getlsmprop: [lsm_static_call; 10usize],
    pub kernel_act_as: [lsm_static_call; 10usize],
    pub kernel_create_files_as: [lsm_static_call; 10usize],
    pub kernel_module_request: [lsm_static_call; 10usize],
    pub kernel_load_data: [lsm_static_call; 10usize],
    pub kernel_post_load_data: [lsm_static_call; 10usize],
    pub kernel_read_file: [lsm_static_call; 10usize],
    pub kernel_post_read_file: [lsm_static_call; 10usize],
    pub task_fix_setuid: [lsm_static_call; 10usize],
    pub task_fix_setgid: [lsm_static_call; 10usize],
    pub task_fix_setgroups: [lsm_static_call; 10usize],
    pub task_setpgid: [lsm_static_call; 10usize],
    pub task_getpgid: [lsm_static_call; 10usize],
    pub task_getsid: [lsm_static_call; 10usize],
    pub current_getlsmprop_subj: [lsm_static_call; 10usize],
    pub task_getlsmprop_obj: [lsm_static_call; 10usize],
    pub task_setnice: [lsm_static_call; 10usize],
    pub task_setioprio: [lsm_static_call; 10usize],
    pub task_getioprio: [lsm_static_call; 10usize],
    pub task_prlimit: [lsm_static_call; 10usize],
    pub task_setrlimit: [lsm_static_call; 10usize],
    pub task_setscheduler: [lsm_static_call; 10usize],
    pub task_getscheduler: [lsm_static_call; 10usize],
    pub task_movememory: [lsm_static_call; 10usize],
    pub task_kill: [lsm_static_call; 10usize],
    pub task_prctl: [lsm_static_call; 10usize],
    pub task_to_inode: [lsm_static_call; 10usize],
    pub userns_create: [lsm_static_call; 10usize],
    pub ipc_permission: [lsm_static_call; 10usize],
    pub ipc_getlsmprop: [lsm_static_call; 10usize],
    pub msg_msg_alloc_security: [lsm_static_call; 10usize],
    pub msg_msg_free_security: [lsm_static_call; 10usize],
    pub msg_queue_alloc_security: [lsm_static_call; 10usize],
    pub msg_queue_free_security: [lsm_static_call; 10usize],
    pub msg_queue_associate: [lsm_static_call; 10usize],
    pub msg_queue_msgctl: [lsm_static_call; 10usize],
    pub msg_queue_msgsnd: [lsm_static_call; 10usize],
    pub msg_queue_msgrcv: [lsm_static_call; 10usize],
    pub shm_alloc_security: [lsm_static_call; 10usize],
    pub shm_free_security: [lsm_static_call; 10usize],
    pub shm_associate: [lsm_static_call; 10usize],
    pub shm_shmctl: [lsm_static_call; 10usize],
    pub shm_shmat: [lsm_static_call; 10usize],
    pub sem_alloc_security: [lsm_static_call; 10usize],
    pub sem_free_security: [lsm_static_call; 10usize],
    pub sem_associate: [lsm_static_call; 10usize],
    pub sem_semctl: [lsm_static_call; 10usize],
    pub sem_semop: [lsm_static_call; 10usize],
    pub netlink_send: [lsm_static_call; 10usize],
    pub d_instantiate: [lsm_static_call; 10usize],
    pub getselfattr: [lsm_static_call; 10usize],
    pub setselfattr: [lsm_static_call; 10usize],
    pub getprocattr: [lsm_static_call; 10usize],
    pub setprocattr: [lsm_static_call; 10usize],
    pub ismaclabel: [lsm_static_call; 10usize],
    pub secid_to_secctx: [lsm_static_call; 10usize],
    pub lsmprop_to_secctx: [lsm_static_call; 10usize],
    pub secctx_to_secid: [lsm_static_call; 10usize],
    pub release_secctx: [lsm_static_call; 10usize],
    pub inode_invalidate_secctx: [lsm_static_call; 10usize],
    pub inode_notifysecctx: [lsm_static_call; 10usize],
    pub inode_setsecctx: [lsm_static_call; 10usize],
    pub inode_getsecctx: [lsm_static_call; 10usize],
    pub unix_find: [lsm_static_call; 10usize],
    pub unix_stream_connect: [lsm_static_call; 10usize],
    pub unix_may_send: [lsm_static_call; 10usize],
    pub socket_create: [lsm_static_call; 10usize],
    pub socket_post_create: [lsm_static_call; 10usize],
    pub socket_socketpair: [lsm_static_call; 10usize],
    pub socket_bind: [lsm_static_call; 10usize],
    pub socket_connect: [lsm_static_call; 10usize],
    pub socket_listen: [lsm_static_call; 10usize],
    pub socket_accept: [lsm_static_call; 10usize],
    pub socket_sendmsg: [lsm_static_call; 10usize],
    pub socket_recvmsg: [lsm_static_call; 10usize],
    pub socket_getsockname: [lsm_static_call; 10usize],
    pub socket_getpeername: [lsm_static_call; 10usize],
    pub socket_getsockopt: [lsm_static_call; 10usize],
    pub socket_setsockopt: [lsm_static_call; 10usize],
    pub socket_shutdown: [lsm_static_call; 10usize],
    pub socket_sock_rcv_skb: [lsm_static_call; 10usize],
    pub socket_getpeersec_stream: [lsm_static_call; 10usize],
    pub socket_getpeersec_dgram: [lsm_static_call; 10usize],
    pub sk_alloc_security: [lsm_static_call; 10usize],
    pub sk_free_security: [lsm_static_call; 10usize],
    pub sk_clone_security: [lsm_static_call; 10usize],
    pub sk_getsecid: [lsm_static_call; 10usize],
    pub sock_graft: [lsm_static_call; 10usize],
    pub inet_conn_request: [lsm_static_call; 10usize],
    pub inet_csk_clone: [lsm_static_call; 10usize],
    pub inet_conn_established: [lsm_static_call; 10usize],
    pub secmark_relabel_packet: [lsm_static_call; 10usize],
    pub secmark_refcount_inc: [lsm_static_call; 10usize],
    pub secmark_refcount_dec: [lsm_static_call; 10usize],
    pub req_classify_flow: [lsm_static_call; 10usize],
    pub tun_dev_alloc_security: [lsm_static_call; 10usize],
    pub tun_dev_create: [lsm_static_call; 10usize],
    pub tun_dev_attach_queue: [lsm_static_call; 10usize],
    pub tun_dev_attach: [lsm_static_call; 10usize],
    pub tun_dev_open: [lsm_static_call; 10usize],
    pub sctp_assoc_request: [lsm_static_call; 10usize],
    pub sctp_bind_connect: [lsm_static_call; 10usize],
    pub sctp_sk_clone: [lsm_static_call; 10usize],
    pub sctp_assoc_established: [lsm_static_call; 10usize],
    pub mptcp_add_subflow: [lsm_static_call; 10usize],
    pub xfrm_policy_alloc_security: [lsm_static_call; 10usize],
    pub xfrm_policy_clone_security: [lsm_static_call; 10usize],
    pub xfrm_policy_free_security: [lsm_static_call; 10usize],
    pub xfrm_policy_delete_security: [lsm_static_call; 10usize],
    pub xfrm_state_alloc: [lsm_static_call; 10usize],
    pub xfrm_state_alloc_acquire: [lsm_static_call; 10usize],
    pub xfrm_state_free_security: [lsm_static_call; 10usize],
    pub xfrm_state_delete_security: [lsm_static_call; 10usize],
    pub xfrm_policy_lookup: [lsm_static_call; 10usize],
    pub xfrm_state_pol_flow_match: [lsm_static_call; 10usize],
    pub xfrm_decode_session: [lsm_static_call; 10usize],
    pub key_alloc: [lsm_static_call; 10usize],
    pub key_permission: [lsm_static_call; 10usize],
    pub key_getsecurity: [lsm_static_call; 10usize],
    pub key_post_create_or_update: [lsm_static_call; 10usize],
    pub audit_rule_init: [lsm_static_call; 10usize],
    pub audit_rule_known: [lsm_static_call; 10usize],
    pub audit_rule_match: [lsm_static_call; 10usize],
    pub audit_rule_free: [lsm_static_call; 10usize],
    pub bpf: [lsm_static_call; 10usize],
    pub bpf_map: [lsm_static_call; 10usize],
    pub bpf_prog: [lsm_static_call; 10usize],
    pub bpf_map_create: [lsm_static_call; 10usize],
    pub bpf_map_free: [lsm_static_call; 10usize],
    pub bpf_prog_load: [lsm_static_call; 10usize],
    pub bpf_prog_free: [lsm_static_call; 10usize],
    pub bpf_token_create: [lsm_static_call; 10usize],
    pub bpf_token_free: [lsm_static_call; 10usize],
    pub bpf_token_cmd: [lsm_static_call; 10usize],
    pub bpf_token_capable: [lsm_static_call; 10usize],
    pub locked_down: [lsm_static_call; 10usize],
    pub perf_event_open: [lsm_static_call; 10usize],
    pub perf_event_alloc: [lsm_static_call; 10usize],
    pub perf_event_read: [lsm_static_call; 10usize],
    pub perf_event_write: [lsm_static_call; 10usize],
    pub uring_override_creds: [lsm_static_call; 10usize],
    pub uring_sqpoll: [lsm_static_call; 10usize],
    pub uring_cmd: [lsm_static_call; 10usize],
    pub uring_allowed: [lsm_static_call; 10usize],
    pub initramfs_populated: [lsm_static_call; 10usize],
    pub bdev_alloc_security: [lsm_static_call; 10usize],
    pub bdev_free_security: [lsm_static_call; 10usize],
    pub bdev_setintegrity: [lsm_static_call; 10usize],
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_address_lookup"]
    pub fn bpf_address_lookup(
        addr: crate::ctypes::c_ulong,
        size: *mut crate::ctypes::c_ulong,
        off: *mut crate::ctypes::c_ulong,
        sym: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_jit_blind_constants"]
    pub fn bpf_jit_blind_constants(
        env: *mut bpf_verifier_env,
        prog: *mut bpf_prog,
    ) -> *mut bpf_prog;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_jit_prog_release_other"]
    pub fn bpf_jit_prog_release_other(fp: *mut bpf_prog, fp_other: *mut bpf_prog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_assoc_struct_ops"]
    pub fn bpf_prog_assoc_struct_ops(
        prog: *mut bpf_prog,
        map: *mut bpf_map,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_disassoc_struct_ops"]
    pub fn bpf_prog_disassoc_struct_ops(prog: *mut bpf_prog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_get_assoc_struct_ops"]
    pub fn bpf_prog_get_assoc_struct_ops(
        aux: *const bpf_prog_aux,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_link_cgroup_shim"]
    pub fn bpf_trampoline_link_cgroup_shim(
        prog: *mut bpf_prog,
        cgroup_atype: crate::ctypes::c_int,
        attach_type: bpf_attach_type,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_link_prog"]
    pub fn bpf_trampoline_link_prog(
        node: *mut bpf_tramp_node,
        tr: *mut bpf_trampoline,
        tgt_prog: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_multi_attach"]
    pub fn bpf_trampoline_multi_attach(
        prog: *mut bpf_prog,
        ids: *mut u32_,
        link: *mut bpf_tracing_multi_link,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_multi_detach"]
    pub fn bpf_trampoline_multi_detach(
        prog: *mut bpf_prog,
        link: *mut bpf_tracing_multi_link,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_set_flags"]
    pub fn bpf_trampoline_set_flags(tr: *mut bpf_trampoline, flags: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_unlink_prog"]
    pub fn bpf_trampoline_unlink_prog(
        node: *mut bpf_tramp_node,
        tr: *mut bpf_trampoline,
        tgt_prog: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(256))]
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
    pub in_update_walk: bool_,
    pub use_: u32_,
    pub nelems: atomic_t,
    pub ndeact: u32_,
    pub timeout: u64_,
    pub gc_int: u32_,
    pub policy: u16_,
    pub udlen: u16_,
    pub udata: *mut crate::ctypes::c_uchar,
    pub pending_update: list_head,
    pub _padding_after_pending_update: __BindgenOpaqueArray<[u8; 96usize]>,
    pub ops: *const nft_set_ops,
    pub _bits_flags: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub klen: u8_,
    pub dlen: u8_,
    pub num_exprs: u8_,
    pub exprs: [*mut nft_expr; 2usize],
    pub catchall_list: list_head,
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_set
    flags: u16_ as u16 = _bits_flags 0 13
    dead: u16_ as u16 = _bits_flags 13 1
    genmask: u16_ as u16 = _bits_flags 14 2

#[repr(C, packed)]
pub struct pppoe_hdr {
    pub _bits_ver: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub code: __u8,
    pub sid: __be16,
    pub length: __be16,
}
impl pppoe_hdr {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ver(&self) -> __u8 {
        unsafe {
            ::core::mem::transmute(self._bits_ver.get_const::<0usize, 4u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ver(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_ver.set_const::<0usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ver_raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_ver)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ver_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ver), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> __u8 {
        unsafe {
            ::core::mem::transmute(self._bits_ver.get_const::<4usize, 4u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_ver.set_const::<4usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    4usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_ver)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                4usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ver), val as u64)
        }
    }
}

#[repr(C)]
#[repr(align(256))]
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
    pub numa_node: crate::ctypes::c_int,
    pub queue_num: crate::ctypes::c_uint,
    pub nr_active: atomic_t,
    pub cpuhp_online: hlist_node,
    pub cpuhp_dead: hlist_node,
    pub kobj: kobject,
    pub debugfs_dir: *mut dentry,
    pub sched_debugfs_dir: *mut dentry,
    pub hctx_list: list_head,
}

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after_max_sd_hs_hz: __BindgenOpaqueArray<[u8; 52usize]>,
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1
    undervoltage: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 6 1

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
    pub pm_only: atomic_t,
    pub stats: *mut blk_queue_stats,
    pub rq_qos: *mut rq_qos,
    pub rq_qos_mutex: mutex,
    pub id: crate::ctypes::c_int,
    pub nr_requests: crate::ctypes::c_uint,
    pub async_depth: crate::ctypes::c_uint,
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
#[repr(align(256))]
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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 120usize]>,
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
    pub acs_cap: u16_,
    pub acs_capabilities: u16_,
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
    block_cfg_access: crate::ctypes::c_uint as u32 = _bits_transparent 7 1
    broken_parity_status: crate::ctypes::c_uint as u32 = _bits_transparent 8 1
    irq_reroute_variant: crate::ctypes::c_uint as u32 = _bits_transparent 9 2
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 11 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 12 1
    ari_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 13 1
    ats_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 14 1
    pasid_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 15 1
    pri_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 16 1
    tph_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 17 1
    fm_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 18 1
    is_managed: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    is_msi_managed: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 24 1
    is_hotplug_bridge: crate::ctypes::c_uint as u32 = _bits_transparent 25 1
    is_pciehp: crate::ctypes::c_uint as u32 = _bits_transparent 26 1
    shpc_managed: crate::ctypes::c_uint as u32 = _bits_transparent 27 1
    is_thunderbolt: crate::ctypes::c_uint as u32 = _bits_transparent 28 1
    is_cxl: crate::ctypes::c_uint as u32 = _bits_transparent 29 1
    untrusted: crate::ctypes::c_uint as u32 = _bits_transparent 30 1
    external_facing: crate::ctypes::c_uint as u32 = _bits_transparent 31 1
    broken_intx_masking: crate::ctypes::c_uint as u32 = _bits_transparent 32 1
    io_window_1k: crate::ctypes::c_uint as u32 = _bits_transparent 33 1
    irq_managed: crate::ctypes::c_uint as u32 = _bits_transparent 34 1
    non_compliant_bars: crate::ctypes::c_uint as u32 = _bits_transparent 35 1
    is_probed: crate::ctypes::c_uint as u32 = _bits_transparent 36 1
    link_active_reporting: crate::ctypes::c_uint as u32 = _bits_transparent 37 1
    no_vf_scan: crate::ctypes::c_uint as u32 = _bits_transparent 38 1
    no_command_memory: crate::ctypes::c_uint as u32 = _bits_transparent 39 1
    rom_bar_overlap: crate::ctypes::c_uint as u32 = _bits_transparent 40 1
    rom_attr_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 41 1
    non_mappable_bars: crate::ctypes::c_uint as u32 = _bits_transparent 42 1
    broken_cmd_compl: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 0 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_responder: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    ptm_requester: crate::ctypes::c_uint as u32 = _bits_ptm_root 2 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_disable_autosuspend"]
    pub fn usb_disable_autosuspend(udev: *mut usb_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_enable_autosuspend"]
    pub fn usb_enable_autosuspend(udev: *mut usb_device);
}

pub const UPF_FOURPORT: i32 = 0;

#[repr(C)]
pub struct ghash_key {
    pub h_raw: [u8_; 16usize],
    pub h: polyval_elem,
}

#[repr(C)]
pub union aes_enckey_arch {
    pub rndkeys: [u32_; 60usize],
    pub raw_key: [u8_; 32usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct perf_mem_data_src__mem_rsvd {
    pub _bindgen_align: [u64; 0],
    pub _bits_mem_rsvd: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits perf_mem_data_src__mem_rsvd
    mem_rsvd: __u64 as u64 = _bits_mem_rsvd 0 13
    mem_region: __u64 as u64 = _bits_mem_rsvd 13 5
    mem_hops: __u64 as u64 = _bits_mem_rsvd 18 3
    mem_blk: __u64 as u64 = _bits_mem_rsvd 21 3
    mem_snoopx: __u64 as u64 = _bits_mem_rsvd 24 2
    mem_remote: __u64 as u64 = _bits_mem_rsvd 26 1
    mem_lvl_num: __u64 as u64 = _bits_mem_rsvd 27 4
    mem_dtlb: __u64 as u64 = _bits_mem_rsvd 31 7
    mem_lock: __u64 as u64 = _bits_mem_rsvd 38 2
    mem_snoop: __u64 as u64 = _bits_mem_rsvd 40 5
    mem_lvl: __u64 as u64 = _bits_mem_rsvd 45 14
    mem_op: __u64 as u64 = _bits_mem_rsvd 59 5

#[repr(C)]
#[repr(align(256))]
pub struct return_instance {
    pub hprobe: hprobe,
    pub func: crate::ctypes::c_ulong,
    pub stack: crate::ctypes::c_ulong,
    pub orig_ret_vaddr: crate::ctypes::c_ulong,
    pub chained: bool_,
    pub cons_cnt: crate::ctypes::c_int,
    pub next: *mut return_instance,
    pub rcu: callback_head,
    pub consumer: return_consumer,
    pub extra_consumers: *mut return_consumer,
}

#[repr(C)]
pub struct psw32_t {
    _unused: [u8; 0],
}

pub const BRK_RND_MASK: crate::ctypes::c_ulong = 8191;

pub const MAX_CPU_FEATURES: crate::ctypes::c_uint = 4;

pub const MMAP_ALIGN_MASK: crate::ctypes::c_ulong = 127;

pub const MMAP_RND_MASK: crate::ctypes::c_ulong = 262016;

pub const PIF_PSW_ADDR_ADJUSTED: i32 = 1;

pub const S390_CPU_FEATURE_D288: crate::ctypes::c_uint = 3;

pub const STACK_RND_MASK: crate::ctypes::c_ulong = 262016;

pub const TASK_SIZE: crate::ctypes::c_ulong = 18446744073709547520;

pub const TASK_UNMAPPED_BASE: crate::ctypes::c_ulong = 2199023255552;

pub const VDSO_LIMIT: crate::ctypes::c_ulong = 4398046511104;

pub const _PIF_ADDR_PSW_ADJUSTED: crate::ctypes::c_ulong = 2;

pub const _REGION3_ENTRY_COMM: i32 = 16;

pub const _REGION3_ENTRY_PRESENT: i32 = 1;

pub const _REGION3_ENTRY_READ: i32 = 16384;

pub const _REGION3_ENTRY_SOFT_DIRTY: i32 = 2;

pub const _REGION3_ENTRY_WRITE: i32 = 32768;

pub const _RST_ENTRY_COMM: i32 = 16;

pub const _RST_ENTRY_INVALID: i32 = 32;

pub const _SEGMENT_ENTRY: i32 = 1;

pub const _SEGMENT_ENTRY_COMM: i32 = 16;

pub const _SEGMENT_ENTRY_PRESENT: i32 = 1;

pub const _SEGMENT_ENTRY_READ: i32 = 16384;

pub const _SEGMENT_ENTRY_SOFT_DIRTY: i32 = 2;

pub const _SEGMENT_ENTRY_WRITE: i32 = 32768;

pub const __PAGE_KERNEL: i32 = 317;

pub const __PAGE_KERNEL_RO: i32 = 789;

pub const __PAGE_NONE: i32 = 1537;

pub const __PAGE_RO: i32 = 1809;

pub const __PAGE_RW: i32 = 1841;

pub const __PAGE_RWX: i32 = 1585;

pub const __PAGE_RX: i32 = 1553;

pub const __PAGE_SHARED: i32 = 317;

pub const __REGION3_KERNEL: i32 = 62725;

pub const __REGION3_KERNEL_RO: i32 = 22277;

pub const __SEGMENT_KERNEL: i32 = 62721;

pub const __SEGMENT_KERNEL_RO: i32 = 22273;

pub const __SEGMENT_NONE: i32 = 545;

pub const __SEGMENT_RO: i32 = 17153;

pub const __SEGMENT_RW: i32 = 49409;

pub const __SEGMENT_RWX: i32 = 49153;

pub const __SEGMENT_RX: i32 = 16897;

pub const __SWP_OFFSET_MASK_RSTE: crate::ctypes::c_ulong = 4503599627370495;

pub const __SWP_OFFSET_SHIFT_RSTE: i32 = 12;

pub const __SWP_TYPE_MASK_RSTE: crate::ctypes::c_ulong = 31;

pub const __SWP_TYPE_SHIFT_RSTE: i32 = 6;

pub const __identity_base: crate::ctypes::c_ulong = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim___forward_psw"]
    pub fn __forward_psw(
        psw: psw_t,
        ilen: crate::ctypes::c_long,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmd_to_swp_entry"]
    pub fn __pmd_to_swp_entry(pmd: pmd_t) -> swp_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmdp_cspg"]
    pub fn __pmdp_cspg(pmdp: *mut pmd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___rewind_psw"]
    pub fn __rewind_psw(
        psw: psw_t,
        ilen: crate::ctypes::c_long,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___swp_entry_to_pmd"]
    pub fn __swp_entry_to_pmd(arch_entry: swp_entry_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___swp_offset_rste"]
    pub fn __swp_offset_rste(entry: swp_entry_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___swp_type_rste"]
    pub fn __swp_type_rste(entry: swp_entry_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ident_map_size"]
    pub fn ident_map_size() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_instruction_pointer"]
    pub fn instruction_pointer(regs: *const pt_regs) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_stack_pointer"]
    pub fn kernel_stack_pointer(regs: *const pt_regs) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mk_swap_rste"]
    pub fn mk_swap_rste(
        type_: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_val"]
    pub fn pgprot_val(pgprot: pgprot_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_clear_flush_young"]
    pub fn pmdp_clear_flush_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_test_and_clear_young"]
    pub fn pmdp_test_and_clear_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_raw_smp_processor_id"]
    pub fn raw_smp_processor_id() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_get_kernel_argument"]
    pub fn regs_get_kernel_argument(
        regs: *const pt_regs,
        n: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_get_kernel_stack_nth"]
    pub fn regs_get_kernel_stack_nth(
        regs: *const pt_regs,
        n: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_get_register"]
    pub fn regs_get_register(
        regs: *const pt_regs,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_return_value"]
    pub fn regs_return_value(regs: *const pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_within_kernel_stack"]
    pub fn regs_within_kernel_stack(
        regs: *const pt_regs,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sske_frame"]
    pub fn sske_frame(
        addr: crate::ctypes::c_ulong,
        skey: crate::ctypes::c_uchar,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_mode"]
    pub fn user_mode(regs: *const pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_stack_pointer"]
    pub fn user_stack_pointer(regs: *const pt_regs) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn setup_protection_map();
}

unsafe extern "C" {
    pub fn smp_call_ipl_cpu(
        func: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
        data: *mut crate::ctypes::c_void,
    ) -> !;
}

unsafe extern "C" {
    pub fn split_pud_page(
        pudp: *mut pud_t,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut page_noexec_mask: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut region_noexec_mask: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut segment_noexec_mask: crate::ctypes::c_ulong;
}
