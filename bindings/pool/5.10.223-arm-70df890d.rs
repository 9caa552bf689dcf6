// What 5.10.223-arm-70df890d brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
pub struct __kernel_fd_set {
    pub fds_bits: [crate::ctypes::c_ulong; 32usize],
}

#[repr(C)]
pub struct kernel_symbol {
    pub value: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub namespace: *const crate::ctypes::c_char,
}

pub const ARCH_KMALLOC_MINALIGN: i32 = 64;

pub const KMALLOC_MAX_ORDER: i32 = 11;

pub const KMALLOC_MAX_SIZE: crate::ctypes::c_ulong = 8388608;

pub const KMALLOC_MIN_SIZE: i32 = 64;

pub const KMALLOC_SHIFT_LOW: i32 = 6;

pub const KMALLOC_SHIFT_MAX: i32 = 23;

pub const PHYS_ADDR_MAX: u32 = 4294967295;

pub const SIZE_MAX: u32 = 4294967295;

pub type __kernel_gid_t = crate::ctypes::c_ushort;

pub type __kernel_mode_t = crate::ctypes::c_ushort;

pub type __kernel_old_gid_t = __kernel_gid_t;

pub type __kernel_old_uid_t = __kernel_uid_t;

pub type __kernel_size_t = crate::ctypes::c_uint;

pub type __kernel_uid_t = crate::ctypes::c_ushort;

pub type atomic_long_t = atomic_t;

pub type initcall_entry_t = initcall_t;

pub type phys_addr_t = u32_;

pub type va_list = u32;

unsafe extern "C" {
    #[link_name = "kmod_shim___kmalloc_node"]
    pub fn __kmalloc_node(
        size: usize,
        flags: gfp_t,
        node: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmem_cache_alloc_node"]
    pub fn kmem_cache_alloc_node(
        s: *mut kmem_cache,
        flags: gfp_t,
        node: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmem_cache_alloc_node_trace"]
    pub fn kmem_cache_alloc_node_trace(
        s: *mut kmem_cache,
        gfpflags: gfp_t,
        node: crate::ctypes::c_int,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memcpy_flushcache"]
    pub fn memcpy_flushcache(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        cnt: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_strlen"]
    pub fn strlen(p: *const crate::ctypes::c_char) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn bcmp(
        arg1: *const crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strcspn(
        arg1: *const crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn strncasecmp(
        s1: *const crate::ctypes::c_char,
        s2: *const crate::ctypes::c_char,
        n: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strncmp(
        arg1: *const crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
        arg3: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strspn(
        arg1: *const crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_uint;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __call_single_data__node__llist {
    pub llist: llist_node,
    pub flags: crate::ctypes::c_uint,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __call_single_node {
    pub llist: llist_node,
    pub anon__u_flags: __call_single_node__u_flags,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __raw_tickets {
    pub owner: u16_,
    pub next: u16_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __sifields___sigfault___addr_lsb___addr_bnd {
    pub _dummy_bnd: [crate::ctypes::c_char; 4usize],
    pub _lower: *mut crate::ctypes::c_void,
    pub _upper: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __sifields___sigfault___addr_lsb___addr_pkey {
    pub _dummy_pkey: [crate::ctypes::c_char; 4usize],
    pub _pkey: __u32,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_hw_breakpoint {
    pub address: u32_,
    pub trigger: u32_,
    pub step_ctrl: arch_hw_breakpoint_ctrl,
    pub ctrl: arch_hw_breakpoint_ctrl,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_hw_breakpoint_ctrl {
    pub _bindgen_align: [u32; 0],
    pub _bits___reserved: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl arch_hw_breakpoint_ctrl {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn __reserved(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits___reserved.get_const::<0usize, 9u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set___reserved(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits___reserved.set_const::<0usize, 9u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn __reserved_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    0usize,
                    9u8,
                >(::core::ptr::addr_of!((* this)._bits___reserved)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set___reserved_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                0usize,
                9u8,
            >(::core::ptr::addr_of_mut!((* this)._bits___reserved), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn mismatch(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits___reserved.get_const::<9usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_mismatch(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits___reserved.set_const::<9usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn mismatch_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    9usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits___reserved)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_mismatch_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                9usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits___reserved), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn len(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits___reserved.get_const::<19usize, 8u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_len(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits___reserved.set_const::<19usize, 8u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn len_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    19usize,
                    8u8,
                >(::core::ptr::addr_of!((* this)._bits___reserved)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_len_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                19usize,
                8u8,
            >(::core::ptr::addr_of_mut!((* this)._bits___reserved), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits___reserved.get_const::<27usize, 2u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits___reserved.set_const::<27usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    27usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits___reserved)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                27usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits___reserved), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn privilege(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits___reserved.get_const::<29usize, 2u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_privilege(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits___reserved.set_const::<29usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn privilege_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    29usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits___reserved)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_privilege_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                29usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits___reserved), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn enabled(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits___reserved.get_const::<31usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_enabled(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits___reserved.set_const::<31usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn enabled_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    31usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits___reserved)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_enabled_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                31usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits___reserved), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_spinlock_t {
    pub anon__slock: arch_spinlock_t__slock,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_uprobe_task {
    pub backup: u32_,
    pub saved_trap_no: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpu_context_save {
    pub r4: __u32,
    pub r5: __u32,
    pub r6: __u32,
    pub r7: __u32,
    pub r8: __u32,
    pub r9: __u32,
    pub sl: __u32,
    pub fp: __u32,
    pub sp: __u32,
    pub pc: __u32,
    pub extra: [__u32; 2usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpumask {
    pub bits: [crate::ctypes::c_ulong; 1usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct debug_info {
    pub hbp: [*mut perf_event; 32usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct fp_hard_struct {
    pub save: [crate::ctypes::c_uint; 35usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct fp_soft_struct {
    pub save: [crate::ctypes::c_uint; 35usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct iwmmxt_struct {
    pub save: [crate::ctypes::c_uint; 38usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct page_frag {
    pub page: *mut page,
    pub offset: __u16,
    pub size: __u16,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pud_t {
    pub p4d: p4d_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct sigset_t {
    pub sig: [crate::ctypes::c_ulong; 2usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct sockptr_t {
    pub anon__kernel: sockptr_t__kernel,
    pub _bits_is_kernel: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_is_kernel: [u8; 3usize],
}
bits sockptr_t
    is_kernel: bool_ as u8 = _bits_is_kernel 0 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub preempt_count: crate::ctypes::c_int,
    pub addr_limit: mm_segment_t,
    pub task: *mut task_struct,
    pub cpu: __u32,
    pub cpu_domain: __u32,
    pub cpu_context: cpu_context_save,
    pub syscall: __u32,
    pub used_cp: [__u8; 16usize],
    pub tp_value: [crate::ctypes::c_ulong; 2usize],
    pub _padding_after_tp_value: [u8; 4usize],
    pub fpstate: fp_state,
    pub vfpstate: vfp_state,
    pub thumbee_state: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_struct {
    pub address: crate::ctypes::c_ulong,
    pub trap_no: crate::ctypes::c_ulong,
    pub error_code: crate::ctypes::c_ulong,
    pub debug: debug_info,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct timens_offset {
    pub sec: s64,
    pub nsec: u64_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct vfp_hard_struct {
    pub fpregs: [__u64; 32usize],
    pub fpexc: __u32,
    pub fpscr: __u32,
    pub fpinst: __u32,
    pub fpinst2: __u32,
    pub cpu: __u32,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union arch_spinlock_t__slock {
    pub slock: u32_,
    pub tickets: __raw_tickets,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union fp_state {
    pub hard: fp_hard_struct,
    pub soft: fp_soft_struct,
    pub iwmmxt: iwmmxt_struct,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union vfp_state {
    pub hard: vfp_hard_struct,
}

#[repr(C)]
pub struct arch_optimized_insn {
    pub copied_insn: [kprobe_opcode_t; 1usize],
    pub insn: *mut kprobe_opcode_t,
}

#[repr(C)]
pub struct arch_probes_insn {
    pub insn: *mut probes_opcode_t,
    pub insn_handler: probes_insn_handler_t,
    pub insn_check_cc: probes_check_cc,
    pub insn_singlestep: probes_insn_singlestep_t,
    pub insn_fn: probes_insn_fn_t,
    pub stack_space: crate::ctypes::c_int,
    pub register_usage_flags: crate::ctypes::c_ulong,
    pub kprobe_direct_exec: bool_,
}

#[repr(C)]
pub struct arch_rwlock_t {
    pub lock: u32_,
}

#[repr(C)]
pub struct dev_archdata {
    pub mapping: *mut dma_iommu_mapping,
    pub _bits_dma_coherent: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_dma_coherent: [u8; 3usize],
}
bits dev_archdata
    dma_coherent: crate::ctypes::c_uint as u32 = _bits_dma_coherent 0 1
    dma_ops_setup: crate::ctypes::c_uint as u32 = _bits_dma_coherent 1 1

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
    pub pins: *mut dev_pin_info,
    pub msi_lock: raw_spinlock_t,
    pub msi_list: list_head,
    pub dma_ops: *const dma_map_ops,
    pub dma_mask: *mut u64_,
    pub coherent_dma_mask: u64_,
    pub bus_dma_limit: u64_,
    pub dma_range_map: *mut bus_dma_region,
    pub dma_parms: *mut device_dma_parameters,
    pub dma_pools: list_head,
    pub dma_mem: *mut dma_coherent_mem,
    pub cma_area: *mut cma,
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
    pub removable: device_removable,
    pub _bits_offline_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_offline_disabled: [u8; 3usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1
    dma_coherent: bool_ as u8 = _bits_offline_disabled 4 1

#[repr(C)]
pub struct dyn_arch_ftrace {
    pub mod_: *mut module,
}

#[repr(C)]
pub struct fp_reg {
    pub _bindgen_align: [u32; 0],
    pub _bits_sign1: __BindgenBitfieldUnit<[u8; 12usize]>,
}
bits fp_reg
    sign1: crate::ctypes::c_uint as u32 = _bits_sign1 0 1
    unused: crate::ctypes::c_uint as u32 = _bits_sign1 1 15
    sign2: crate::ctypes::c_uint as u32 = _bits_sign1 16 1
    exponent: crate::ctypes::c_uint as u32 = _bits_sign1 17 14
    j: crate::ctypes::c_uint as u32 = _bits_sign1 31 1
    mantissa1: crate::ctypes::c_uint as u32 = _bits_sign1 32 31
    mantissa0: crate::ctypes::c_uint as u32 = _bits_sign1 64 32

#[repr(C)]
pub struct inode {
    pub i_mode: umode_t,
    pub i_opflags: crate::ctypes::c_ushort,
    pub i_uid: kuid_t,
    pub i_gid: kgid_t,
    pub i_flags: crate::ctypes::c_uint,
    pub i_acl: *mut posix_acl,
    pub i_default_acl: *mut posix_acl,
    pub i_op: *const inode_operations,
    pub i_sb: *mut super_block,
    pub i_mapping: *mut address_space,
    pub i_security: *mut crate::ctypes::c_void,
    pub i_ino: crate::ctypes::c_ulong,
    pub anon__i_nlink: inode__i_nlink,
    pub i_rdev: dev_t,
    pub i_size: loff_t,
    pub i_atime: timespec64,
    pub i_mtime: timespec64,
    pub i_ctime: timespec64,
    pub i_lock: spinlock_t,
    pub i_bytes: crate::ctypes::c_ushort,
    pub i_blkbits: u8_,
    pub i_write_hint: u8_,
    pub i_blocks: blkcnt_t,
    pub i_size_seqcount: seqcount_t,
    pub i_state: crate::ctypes::c_ulong,
    pub i_rwsem: rw_semaphore,
    pub dirtied_when: crate::ctypes::c_ulong,
    pub dirtied_time_when: crate::ctypes::c_ulong,
    pub i_hash: hlist_node,
    pub i_io_list: list_head,
    pub i_wb: *mut bdi_writeback,
    pub i_wb_frn_winner: crate::ctypes::c_int,
    pub i_wb_frn_avg_time: u16_,
    pub i_wb_frn_history: u16_,
    pub i_lru: list_head,
    pub i_sb_list: list_head,
    pub i_wb_list: list_head,
    pub anon__i_dentry: inode__i_dentry,
    pub i_version: atomic64_t,
    pub i_sequence: atomic64_t,
    pub i_count: atomic_t,
    pub i_dio_count: atomic_t,
    pub i_writecount: atomic_t,
    pub i_readcount: atomic_t,
    pub anon__i_fop: inode__i_fop,
    pub i_flctx: *mut file_lock_context,
    pub i_data: address_space,
    pub i_devices: list_head,
    pub anon__i_pipe: inode__i_pipe,
    pub i_generation: __u32,
    pub i_fsnotify_mask: __u32,
    pub i_fsnotify_marks: *mut fsnotify_mark_connector,
    pub i_crypt_info: *mut fscrypt_info,
    pub i_verity_info: *mut fsverity_info,
    pub i_private: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct jump_entry {
    pub code: jump_label_t,
    pub target: jump_label_t,
    pub key: jump_label_t,
}

#[repr(C)]
pub struct local_t {
    pub a: atomic_long_t,
}

#[repr(C)]
pub struct mm_context_t {
    pub id: atomic64_t,
    pub vmalloc_seq: crate::ctypes::c_uint,
    pub sigpage: crate::ctypes::c_ulong,
    pub vdso: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct pdev_archdata {
    pub od: *mut omap_device,
}

#[repr(C)]
pub struct pt_regs {
    pub uregs: [crate::ctypes::c_ulong; 18usize],
}

#[repr(C)]
pub struct sock {
    pub __sk_common: sock_common,
    pub sk_lock: socket_lock_t,
    pub sk_drops: atomic_t,
    pub sk_rcvlowat: crate::ctypes::c_int,
    pub sk_error_queue: sk_buff_head,
    pub sk_rx_skb_cache: *mut sk_buff,
    pub sk_receive_queue: sk_buff_head,
    pub sk_backlog: sock__sk_backlog,
    pub sk_forward_alloc: crate::ctypes::c_int,
    pub sk_ll_usec: crate::ctypes::c_uint,
    pub sk_napi_id: crate::ctypes::c_uint,
    pub sk_rcvbuf: crate::ctypes::c_int,
    pub sk_wait_pending: crate::ctypes::c_int,
    pub sk_filter: *mut sk_filter,
    pub anon__sk_wq: sock__sk_wq,
    pub sk_policy: [*mut xfrm_policy; 2usize],
    pub sk_rx_dst: *mut dst_entry,
    pub sk_dst_cache: *mut dst_entry,
    pub sk_omem_alloc: atomic_t,
    pub sk_sndbuf: crate::ctypes::c_int,
    pub sk_wmem_queued: crate::ctypes::c_int,
    pub sk_wmem_alloc: refcount_t,
    pub sk_tsq_flags: crate::ctypes::c_ulong,
    pub anon__sk_send_head: sock__sk_send_head,
    pub sk_tx_skb_cache: *mut sk_buff,
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
    pub sk_route_nocaps: netdev_features_t,
    pub sk_route_forced_caps: netdev_features_t,
    pub sk_gso_type: crate::ctypes::c_int,
    pub sk_gso_max_size: crate::ctypes::c_uint,
    pub sk_allocation: gfp_t,
    pub sk_txhash: __u32,
    pub _bits_sk_padding: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub sk_peer_lock: spinlock_t,
    pub sk_peer_pid: *mut pid,
    pub sk_peer_cred: *const cred,
    pub sk_rcvtimeo: crate::ctypes::c_long,
    pub sk_stamp: ktime_t,
    pub sk_stamp_seq: seqlock_t,
    pub sk_tsflags: u16_,
    pub sk_shutdown: u8_,
    pub sk_tskey: u32_,
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
    pub sk_destruct: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_reuseport_cb: *mut sock_reuseport,
    pub sk_bpf_storage: *mut bpf_local_storage,
    pub sk_rcu: callback_head,
}
bits sock
    sk_padding: u8_ as u8 = _bits_sk_padding 0 1
    sk_kern_sock: u8_ as u8 = _bits_sk_padding 1 1
    sk_no_check_tx: u8_ as u8 = _bits_sk_padding 2 1
    sk_no_check_rx: u8_ as u8 = _bits_sk_padding 3 1
    sk_userlocks: u8_ as u8 = _bits_sk_padding 4 4
    sk_txtime_deadline_mode: u8_ as u8 = _bits_sk_txtime_deadline_mode 0 1
    sk_txtime_report_errors: u8_ as u8 = _bits_sk_txtime_deadline_mode 1 1
    sk_txtime_unused: u8_ as u8 = _bits_sk_txtime_deadline_mode 2 6

#[repr(C)]
pub struct srcu_struct {
    pub node: [srcu_node; 1usize],
    pub level: [*mut srcu_node; 2usize],
    pub srcu_cb_mutex: mutex,
    pub lock: spinlock_t,
    pub srcu_gp_mutex: mutex,
    pub srcu_idx: crate::ctypes::c_uint,
    pub srcu_gp_seq: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_last_gp_end: crate::ctypes::c_ulong,
    pub sda: *mut srcu_data,
    pub srcu_barrier_seq: crate::ctypes::c_ulong,
    pub srcu_barrier_mutex: mutex,
    pub srcu_barrier_completion: completion,
    pub srcu_barrier_cpu_cnt: atomic_t,
    pub work: delayed_work,
}

#[repr(C)]
pub struct u64_stats_sync {
    pub seq: seqcount_t,
}

#[repr(C)]
pub struct user_fp {
    pub fpregs: [fp_reg; 8usize],
    pub _bits_fpsr: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub ftype: [crate::ctypes::c_uchar; 8usize],
    pub init_flag: crate::ctypes::c_uint,
}
bits user_fp
    fpsr: crate::ctypes::c_uint as u32 = _bits_fpsr 0 32
    fpcr: crate::ctypes::c_uint as u32 = _bits_fpsr 32 32

pub type elf_fpregset_t = user_fp;

pub type elf_gregset_t = [elf_greg_t; 18usize];

pub type jump_label_t = u32_;

pub type pgd_t = [pmdval_t; 2usize];

pub type pgprot_t = pteval_t;

pub type pmd_t = pmdval_t;

pub type pmdval_t = u32_;

pub type probes_check_cc = ::core::option::Option<
    unsafe extern "C" fn(arg1: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong,
>;

pub type probes_insn_fn_t = ::core::option::Option<unsafe extern "C" fn()>;

pub type probes_insn_handler_t = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: probes_opcode_t,
        arg2: *mut arch_probes_insn,
        arg3: *mut pt_regs,
    ),
>;

pub type probes_insn_singlestep_t = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: probes_opcode_t,
        arg2: *mut arch_probes_insn,
        arg3: *mut pt_regs,
    ),
>;

pub type probes_opcode_t = u32_;

pub type pte_t = pteval_t;

pub type pteval_t = u32_;

#[repr(C)]
#[repr(align(64))]
pub struct srcu_data {
    pub srcu_lock_count: [crate::ctypes::c_ulong; 2usize],
    pub srcu_unlock_count: [crate::ctypes::c_ulong; 2usize],
    pub _padding_after_srcu_unlock_count: __BindgenOpaqueArray<[u8; 48usize]>,
    pub lock: spinlock_t,
    pub srcu_cblist: rcu_segcblist,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_cblist_invoking: bool_,
    pub delay_work: timer_list,
    pub work: work_struct,
    pub srcu_barrier_head: callback_head,
    pub mynode: *mut srcu_node,
    pub grpmask: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_int,
    pub ssp: *mut srcu_struct,
}

#[repr(C)]
pub struct __old_kernel_stat {
    pub st_dev: crate::ctypes::c_ushort,
    pub st_ino: crate::ctypes::c_ushort,
    pub st_mode: crate::ctypes::c_ushort,
    pub st_nlink: crate::ctypes::c_ushort,
    pub st_uid: crate::ctypes::c_ushort,
    pub st_gid: crate::ctypes::c_ushort,
    pub st_rdev: crate::ctypes::c_ushort,
    pub st_size: crate::ctypes::c_ulong,
    pub st_atime: crate::ctypes::c_ulong,
    pub st_mtime: crate::ctypes::c_ulong,
    pub st_ctime: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct arch_uprobe {
    pub insn: [u8_; 4usize],
    pub ixol: [crate::ctypes::c_ulong; 2usize],
    pub bpinsn: uprobe_opcode_t,
    pub simulate: bool_,
    pub pcreg: u32_,
    pub prehandler: ::core::option::Option<
        unsafe extern "C" fn(
            auprobe: *mut arch_uprobe,
            autask: *mut arch_uprobe_task,
            regs: *mut pt_regs,
        ),
    >,
    pub posthandler: ::core::option::Option<
        unsafe extern "C" fn(
            auprobe: *mut arch_uprobe,
            autask: *mut arch_uprobe_task,
            regs: *mut pt_regs,
        ),
    >,
    pub asi: arch_probes_insn,
}

#[repr(C)]
pub struct bug_entry {
    pub bug_addr: crate::ctypes::c_ulong,
    pub file: *const crate::ctypes::c_char,
    pub line: crate::ctypes::c_ushort,
    pub flags: crate::ctypes::c_ushort,
}

#[repr(C)]
pub struct crunch_state {
    pub mvdx: [[crate::ctypes::c_uint; 2usize]; 16usize],
    pub mvax: [[crate::ctypes::c_uint; 3usize]; 4usize],
    pub dspsc: [crate::ctypes::c_uint; 2usize],
}

#[repr(C)]
pub struct dma_iommu_mapping {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct exception_table_entry {
    pub insn: crate::ctypes::c_ulong,
    pub fixup: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct ipc64_perm {
    pub key: __kernel_key_t,
    pub uid: __kernel_uid32_t,
    pub gid: __kernel_gid32_t,
    pub cuid: __kernel_uid32_t,
    pub cgid: __kernel_gid32_t,
    pub mode: __kernel_mode_t,
    pub __pad1: [crate::ctypes::c_uchar; 2usize],
    pub seq: crate::ctypes::c_ushort,
    pub __pad2: crate::ctypes::c_ushort,
    pub __unused1: __kernel_ulong_t,
    pub __unused2: __kernel_ulong_t,
}

#[repr(C)]
pub struct node {
    pub dev: device,
    pub access_list: list_head,
}

#[repr(C)]
pub struct old_sigaction {
    pub sa_handler: __sighandler_t,
    pub sa_mask: old_sigset_t,
    pub sa_flags: crate::ctypes::c_ulong,
    pub sa_restorer: __sigrestore_t,
}

#[repr(C)]
pub struct old_timeval32 {
    pub tv_sec: old_time32_t,
    pub tv_usec: s32,
}

#[repr(C)]
pub struct omap_device {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct semid64_ds {
    pub sem_perm: ipc64_perm,
    pub sem_otime: crate::ctypes::c_ulong,
    pub sem_otime_high: crate::ctypes::c_ulong,
    pub sem_ctime: crate::ctypes::c_ulong,
    pub sem_ctime_high: crate::ctypes::c_ulong,
    pub sem_nsems: crate::ctypes::c_ulong,
    pub __unused3: crate::ctypes::c_ulong,
    pub __unused4: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct shmid64_ds {
    pub shm_perm: ipc64_perm,
    pub shm_segsz: usize,
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
pub struct sigcontext {
    pub trap_no: crate::ctypes::c_ulong,
    pub error_code: crate::ctypes::c_ulong,
    pub oldmask: crate::ctypes::c_ulong,
    pub arm_r0: crate::ctypes::c_ulong,
    pub arm_r1: crate::ctypes::c_ulong,
    pub arm_r2: crate::ctypes::c_ulong,
    pub arm_r3: crate::ctypes::c_ulong,
    pub arm_r4: crate::ctypes::c_ulong,
    pub arm_r5: crate::ctypes::c_ulong,
    pub arm_r6: crate::ctypes::c_ulong,
    pub arm_r7: crate::ctypes::c_ulong,
    pub arm_r8: crate::ctypes::c_ulong,
    pub arm_r9: crate::ctypes::c_ulong,
    pub arm_r10: crate::ctypes::c_ulong,
    pub arm_fp: crate::ctypes::c_ulong,
    pub arm_ip: crate::ctypes::c_ulong,
    pub arm_sp: crate::ctypes::c_ulong,
    pub arm_lr: crate::ctypes::c_ulong,
    pub arm_pc: crate::ctypes::c_ulong,
    pub arm_cpsr: crate::ctypes::c_ulong,
    pub fault_address: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct stat {
    pub st_dev: crate::ctypes::c_ulong,
    pub st_ino: crate::ctypes::c_ulong,
    pub st_mode: crate::ctypes::c_ushort,
    pub st_nlink: crate::ctypes::c_ushort,
    pub st_uid: crate::ctypes::c_ushort,
    pub st_gid: crate::ctypes::c_ushort,
    pub st_rdev: crate::ctypes::c_ulong,
    pub st_size: crate::ctypes::c_ulong,
    pub st_blksize: crate::ctypes::c_ulong,
    pub st_blocks: crate::ctypes::c_ulong,
    pub st_atime: crate::ctypes::c_ulong,
    pub st_atime_nsec: crate::ctypes::c_ulong,
    pub st_mtime: crate::ctypes::c_ulong,
    pub st_mtime_nsec: crate::ctypes::c_ulong,
    pub st_ctime: crate::ctypes::c_ulong,
    pub st_ctime_nsec: crate::ctypes::c_ulong,
    pub __unused4: crate::ctypes::c_ulong,
    pub __unused5: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct stat64 {
    pub st_dev: crate::ctypes::c_ulonglong,
    pub __pad0: [crate::ctypes::c_uchar; 4usize],
    pub __st_ino: crate::ctypes::c_ulong,
    pub st_mode: crate::ctypes::c_uint,
    pub st_nlink: crate::ctypes::c_uint,
    pub st_uid: crate::ctypes::c_ulong,
    pub st_gid: crate::ctypes::c_ulong,
    pub st_rdev: crate::ctypes::c_ulonglong,
    pub __pad3: [crate::ctypes::c_uchar; 4usize],
    pub st_size: crate::ctypes::c_longlong,
    pub st_blksize: crate::ctypes::c_ulong,
    pub st_blocks: crate::ctypes::c_ulonglong,
    pub st_atime: crate::ctypes::c_ulong,
    pub st_atime_nsec: crate::ctypes::c_ulong,
    pub st_mtime: crate::ctypes::c_ulong,
    pub st_mtime_nsec: crate::ctypes::c_ulong,
    pub st_ctime: crate::ctypes::c_ulong,
    pub st_ctime_nsec: crate::ctypes::c_ulong,
    pub st_ino: crate::ctypes::c_ulonglong,
}

#[repr(C)]
pub struct sysinfo {
    pub uptime: __kernel_long_t,
    pub loads: [__kernel_ulong_t; 3usize],
    pub totalram: __kernel_ulong_t,
    pub freeram: __kernel_ulong_t,
    pub sharedram: __kernel_ulong_t,
    pub bufferram: __kernel_ulong_t,
    pub totalswap: __kernel_ulong_t,
    pub freeswap: __kernel_ulong_t,
    pub procs: __u16,
    pub pad: __u16,
    pub totalhigh: __kernel_ulong_t,
    pub freehigh: __kernel_ulong_t,
    pub mem_unit: __u32,
    pub _f: [crate::ctypes::c_char; 8usize],
}

#[repr(C)]
pub union sigevent___sigev_un {
    pub _pad: [crate::ctypes::c_int; 13usize],
    pub _tid: crate::ctypes::c_int,
    pub _sigev_thread: sigevent___sigev_un___sigev_thread,
}

pub const ARCH_DMA_MINALIGN: i32 = 64;

pub const ARCH_IRQ_DISABLED: i32 = 0;

pub const ARCH_IRQ_ENABLED: i32 = 1;

pub const ARCH_SLAB_MINALIGN: i32 = 8;

pub const ARM_BASE_BCR: i32 = 80;

pub const ARM_BASE_BVR: i32 = 64;

pub const ARM_BASE_WCR: i32 = 112;

pub const ARM_BASE_WVR: i32 = 96;

pub const ARM_BREAKPOINT_PRIV: i32 = 1;

pub const ARM_BREAKPOINT_USER: i32 = 2;

pub const ARM_DEBUG_ARCH_RESERVED: i32 = 0;

pub const ARM_DEBUG_ARCH_V6: i32 = 1;

pub const ARM_DEBUG_ARCH_V6_1: i32 = 2;

pub const ARM_DEBUG_ARCH_V7_1: i32 = 5;

pub const ARM_DEBUG_ARCH_V7_ECP14: i32 = 3;

pub const ARM_DEBUG_ARCH_V7_MM: i32 = 4;

pub const ARM_DEBUG_ARCH_V8: i32 = 6;

pub const ARM_DEBUG_ARCH_V8_1: i32 = 7;

pub const ARM_DEBUG_ARCH_V8_2: i32 = 8;

pub const ARM_DEBUG_ARCH_V8_4: i32 = 9;

pub const ARM_DSCR_HDBGEN: i32 = 16384;

pub const ARM_DSCR_MDBGEN: i32 = 32768;

pub const ARM_ENTRY_ASYNC_WATCHPOINT: i32 = 2;

pub const ARM_ENTRY_BREAKPOINT: i32 = 1;

pub const ARM_ENTRY_SYNC_WATCHPOINT: i32 = 10;

pub const ARM_FSR_ACCESS_MASK: i32 = 2048;

pub const ARM_MAX_HBP_SLOTS: i32 = 32;

pub const ARM_OP2_BCR: i32 = 5;

pub const ARM_OP2_BVR: i32 = 4;

pub const ARM_OP2_WCR: i32 = 7;

pub const ARM_OP2_WVR: i32 = 6;

pub const ARM_OPCODE_CONDTEST_FAIL: i32 = 0;

pub const ARM_OPCODE_CONDTEST_PASS: i32 = 1;

pub const ARM_OPCODE_CONDTEST_UNCOND: i32 = 2;

pub const ARM_OSLSR_OSLM0: i32 = 1;

pub const ASID_BITS: i32 = 8;

pub const ASID_MASK: u64 = 18446744073709551360;

pub const ASSOC_ARRAY_KEY_CHUNK_SIZE: i32 = 32;

pub const BITS_PER_LONG: i32 = 32;

pub const BUG_INSTR_VALUE: u32 = 3891266034;

pub const CRUNCH_SIZE: u32 = 184;

pub const CSDB: &[u8; 17] = b".inst\t0xe320f014\0";

pub const DACR_INIT: i32 = 81;

pub const DACR_UACCESS_DISABLE: i32 = 81;

pub const DACR_UACCESS_ENABLE: i32 = 85;

pub const DOMAIN_CLIENT: i32 = 1;

pub const DOMAIN_IO: i32 = 2;

pub const DOMAIN_KERNEL: i32 = 0;

pub const DOMAIN_MANAGER: i32 = 1;

pub const DOMAIN_NOACCESS: i32 = 0;

pub const DOMAIN_USER: i32 = 1;

pub const DOMAIN_VECTORS: i32 = 3;

pub const EXEC_PAGESIZE: i32 = 4096;

pub const FAULT_CODE_ALIGNMENT: i32 = 1;

pub const FAULT_CODE_DEBUG: i32 = 2;

pub const FDT_FIXED_BASE: crate::ctypes::c_ulong = 4286578688;

pub const FORK_PREEMPT_COUNT: i32 = 0;

pub const FP_HARD_SIZE: i32 = 35;

pub const FP_SIZE: u32 = 38;

pub const FP_SOFT_SIZE: i32 = 35;

pub const IDMAP_INVALID_ADDR: u32 = 4294967295;

pub const IRQMASK_I_BIT: i32 = 128;

pub const IRQMASK_REG_NAME_R: &[u8; 5] = b"cpsr\0";

pub const IRQMASK_REG_NAME_W: &[u8; 7] = b"cpsr_c\0";

pub const IWMMXT_SIZE: i32 = 152;

pub const KERNEL_DS: i32 = 0;

pub const LAST_CPUPID_SHIFT: i32 = 0;

pub const LAST_CPUPID_WIDTH: i32 = 0;

pub const LONG_MAX: crate::ctypes::c_long = 2147483647;

pub const LONG_MIN: crate::ctypes::c_long = -2147483648;

pub const MAX_NUMNODES: i32 = 1;

pub const MAX_STACK_SIZE: i32 = 64;

pub const MINSIGSTKSZ: i32 = 2048;

pub const MODULES_VADDR: crate::ctypes::c_ulong = 3204448256;

pub const NODES_SHIFT: i32 = 0;

pub const NODES_WIDTH: i32 = 0;

pub const NODE_MASK_LAST_WORD: crate::ctypes::c_ulong = 1;

pub const NR_CPUS: i32 = 8;

pub const NR_CPUS_BITS: i32 = 3;

pub const NR_NODE_STATES: node_states = 7;

pub const NR_PAGEFLAGS: i32 = 22;

pub const NUM_RCU_NODES: i32 = 1;

pub const N_CPU: node_states = 5;

pub const N_GENERIC_INITIATOR: node_states = 6;

pub const N_HIGH_MEMORY: node_states = 3;

pub const N_MEMORY: node_states = 4;

pub const PAGE_OFFSET: crate::ctypes::c_ulong = 3221225472;

pub const PERCPU_DYNAMIC_RESERVE: i32 = 20480;

pub const PID_MAX_LIMIT: crate::ctypes::c_ulong = 32768;

pub const POISON_POINTER_DELTA: i32 = 0;

pub const PREEMPT_DISABLED: i32 = 0;

pub const PREEMPT_ENABLED: i32 = 0;

pub const PSR_ISETSTATE: i32 = 0;

pub const RCU_FANOUT: i32 = 32;

pub const RCU_FANOUT_2: i32 = 512;

pub const RCU_FANOUT_3: i32 = 16384;

pub const RCU_FANOUT_4: i32 = 524288;

pub const RCU_NUM_LVLS: i32 = 1;

pub const RLIM_INFINITY: crate::ctypes::c_ulong = 4294967295;

pub const SA_THIRTYTWO: i32 = 33554432;

pub const SEV: &[u8; 77] = b"9998:\tsev\n\t.pushsection \".alt.smp.init\", \"a\"\n\t.long\t9998b\n\tnop\n\t.popsection\n\0";

pub const SHMALL: crate::ctypes::c_ulong = 4278190079;

pub const SHMLBA: crate::ctypes::c_ulong = 16384;

pub const SHMMAX: crate::ctypes::c_ulong = 4278190079;

pub const SIGEV_PAD_SIZE: u32 = 13;

pub const SIGSTKSZ: i32 = 8192;

pub const SIGSWI: i32 = 32;

pub const TASK_SIZE: crate::ctypes::c_ulong = 3204448256;

pub const TASK_SIZE_26: crate::ctypes::c_ulong = 67108864;

pub const TASK_UNMAPPED_BASE: crate::ctypes::c_ulong = 1073741824;

pub const THREAD_ALIGN: crate::ctypes::c_ulong = 8192;

pub const THREAD_SIZE: crate::ctypes::c_ulong = 8192;

pub const THREAD_SIZE_ORDER: i32 = 1;

pub const THREAD_START_SP: crate::ctypes::c_ulong = 8184;

pub const TICKET_SHIFT: i32 = 16;

pub const TIF_NOTIFY_SIGNAL: i32 = 4;

pub const TIF_RESTORE_SIGMASK: i32 = 19;

pub const TIF_SECCOMP: i32 = 23;

pub const TIF_SYSCALL_AUDIT: i32 = 21;

pub const TIF_SYSCALL_TRACE: i32 = 20;

pub const TIF_SYSCALL_TRACEPOINT: i32 = 22;

pub const TIF_UPROBE: i32 = 3;

pub const TIF_USING_IWMMXT: i32 = 17;

pub const UINTPTR_MAX: crate::ctypes::c_ulong = 4294967295;

pub const ULONG_MAX: crate::ctypes::c_ulong = 4294967295;

pub const UPROBE_SS_ARM_INSN: u32 = 3891266042;

pub const UPROBE_SWBP_ARM_INSN: u32 = 3891266041;

pub const UPROBE_SWBP_INSN: u32 = 3891266041;

pub const UPROBE_XOL_SLOT_BYTES: i32 = 64;

pub const USER_DS: crate::ctypes::c_ulong = 3204448256;

pub const USE_SPLIT_PMD_PTLOCKS: i32 = 0;

pub const VECTORS_BASE: crate::ctypes::c_ulong = 4294901760;

pub const _ASM_ARM_UNISTD_NR_H: i32 = 1;

pub const _NSIG_BPW: i32 = 32;

pub const _NSIG_WORDS: i32 = 2;

pub const _TIF_NOTIFY_SIGNAL: i32 = 16;

pub const _TIF_SECCOMP: i32 = 8388608;

pub const _TIF_SYSCALL_AUDIT: i32 = 2097152;

pub const _TIF_SYSCALL_TRACE: i32 = 1048576;

pub const _TIF_SYSCALL_TRACEPOINT: i32 = 4194304;

pub const _TIF_SYSCALL_WORK: i32 = 15728640;

pub const _TIF_UPROBE: i32 = 8;

pub const _TIF_USING_IWMMXT: i32 = 131072;

pub const _TIF_WORK_MASK: i32 = 31;

pub const _UAPI_ASM_ARM_UNISTD_COMMON_H: i32 = 1;

pub const _UAPI_ASM_ARM_UNISTD_EABI_H: i32 = 1;

pub const __ADDR_BND_PKEY_PAD: u32 = 4;

pub const __ALIGN_STR: &[u8; 9] = b".align 0\0";

pub const __ARCH_SIGEV_PREAMBLE_SIZE: u32 = 12;

pub const __BITS_PER_LONG: i32 = 32;

pub const __DACR_DEFAULT: i32 = 81;

pub const __NR__llseek: i32 = 140;

pub const __NR__newselect: i32 = 142;

pub const __NR__sysctl: i32 = 149;

pub const __NR_accept4: i32 = 366;

pub const __NR_accept: i32 = 285;

pub const __NR_access: i32 = 33;

pub const __NR_acct: i32 = 51;

pub const __NR_add_key: i32 = 309;

pub const __NR_adjtimex: i32 = 124;

pub const __NR_arm_fadvise64_64: i32 = 270;

pub const __NR_arm_sync_file_range: i32 = 341;

pub const __NR_bdflush: i32 = 134;

pub const __NR_bind: i32 = 282;

pub const __NR_bpf: i32 = 386;

pub const __NR_brk: i32 = 45;

pub const __NR_capget: i32 = 184;

pub const __NR_capset: i32 = 185;

pub const __NR_chdir: i32 = 12;

pub const __NR_chmod: i32 = 15;

pub const __NR_chown32: i32 = 212;

pub const __NR_chown: i32 = 182;

pub const __NR_chroot: i32 = 61;

pub const __NR_clock_adjtime64: i32 = 405;

pub const __NR_clock_adjtime: i32 = 372;

pub const __NR_clock_getres: i32 = 264;

pub const __NR_clock_getres_time64: i32 = 406;

pub const __NR_clock_gettime64: i32 = 403;

pub const __NR_clock_gettime: i32 = 263;

pub const __NR_clock_nanosleep: i32 = 265;

pub const __NR_clock_nanosleep_time64: i32 = 407;

pub const __NR_clock_settime64: i32 = 404;

pub const __NR_clock_settime: i32 = 262;

pub const __NR_clone: i32 = 120;

pub const __NR_close: i32 = 6;

pub const __NR_connect: i32 = 283;

pub const __NR_copy_file_range: i32 = 391;

pub const __NR_creat: i32 = 8;

pub const __NR_delete_module: i32 = 129;

pub const __NR_dup2: i32 = 63;

pub const __NR_dup3: i32 = 358;

pub const __NR_dup: i32 = 41;

pub const __NR_epoll_create1: i32 = 357;

pub const __NR_epoll_create: i32 = 250;

pub const __NR_epoll_ctl: i32 = 251;

pub const __NR_epoll_pwait: i32 = 346;

pub const __NR_epoll_wait: i32 = 252;

pub const __NR_eventfd2: i32 = 356;

pub const __NR_eventfd: i32 = 351;

pub const __NR_execve: i32 = 11;

pub const __NR_execveat: i32 = 387;

pub const __NR_exit: i32 = 1;

pub const __NR_exit_group: i32 = 248;

pub const __NR_faccessat: i32 = 334;

pub const __NR_fallocate: i32 = 352;

pub const __NR_fanotify_init: i32 = 367;

pub const __NR_fanotify_mark: i32 = 368;

pub const __NR_fchdir: i32 = 133;

pub const __NR_fchmod: i32 = 94;

pub const __NR_fchmodat: i32 = 333;

pub const __NR_fchown32: i32 = 207;

pub const __NR_fchown: i32 = 95;

pub const __NR_fchownat: i32 = 325;

pub const __NR_fcntl64: i32 = 221;

pub const __NR_fcntl: i32 = 55;

pub const __NR_fdatasync: i32 = 148;

pub const __NR_fgetxattr: i32 = 231;

pub const __NR_finit_module: i32 = 379;

pub const __NR_flistxattr: i32 = 234;

pub const __NR_flock: i32 = 143;

pub const __NR_fork: i32 = 2;

pub const __NR_fremovexattr: i32 = 237;

pub const __NR_fsetxattr: i32 = 228;

pub const __NR_fstat64: i32 = 197;

pub const __NR_fstat: i32 = 108;

pub const __NR_fstatat64: i32 = 327;

pub const __NR_fstatfs64: i32 = 267;

pub const __NR_fstatfs: i32 = 100;

pub const __NR_fsync: i32 = 118;

pub const __NR_ftruncate64: i32 = 194;

pub const __NR_ftruncate: i32 = 93;

pub const __NR_futex: i32 = 240;

pub const __NR_futex_time64: i32 = 422;

pub const __NR_futimesat: i32 = 326;

pub const __NR_get_mempolicy: i32 = 320;

pub const __NR_get_robust_list: i32 = 339;

pub const __NR_getcpu: i32 = 345;

pub const __NR_getcwd: i32 = 183;

pub const __NR_getdents64: i32 = 217;

pub const __NR_getdents: i32 = 141;

pub const __NR_getegid32: i32 = 202;

pub const __NR_getegid: i32 = 50;

pub const __NR_geteuid32: i32 = 201;

pub const __NR_geteuid: i32 = 49;

pub const __NR_getgid32: i32 = 200;

pub const __NR_getgid: i32 = 47;

pub const __NR_getgroups32: i32 = 205;

pub const __NR_getgroups: i32 = 80;

pub const __NR_getitimer: i32 = 105;

pub const __NR_getpeername: i32 = 287;

pub const __NR_getpgid: i32 = 132;

pub const __NR_getpgrp: i32 = 65;

pub const __NR_getpid: i32 = 20;

pub const __NR_getppid: i32 = 64;

pub const __NR_getpriority: i32 = 96;

pub const __NR_getrandom: i32 = 384;

pub const __NR_getresgid32: i32 = 211;

pub const __NR_getresgid: i32 = 171;

pub const __NR_getresuid32: i32 = 209;

pub const __NR_getresuid: i32 = 165;

pub const __NR_getrusage: i32 = 77;

pub const __NR_getsid: i32 = 147;

pub const __NR_getsockname: i32 = 286;

pub const __NR_getsockopt: i32 = 295;

pub const __NR_gettid: i32 = 224;

pub const __NR_gettimeofday: i32 = 78;

pub const __NR_getuid32: i32 = 199;

pub const __NR_getuid: i32 = 24;

pub const __NR_getxattr: i32 = 229;

pub const __NR_init_module: i32 = 128;

pub const __NR_inotify_add_watch: i32 = 317;

pub const __NR_inotify_init1: i32 = 360;

pub const __NR_inotify_init: i32 = 316;

pub const __NR_inotify_rm_watch: i32 = 318;

pub const __NR_io_cancel: i32 = 247;

pub const __NR_io_destroy: i32 = 244;

pub const __NR_io_getevents: i32 = 245;

pub const __NR_io_pgetevents: i32 = 399;

pub const __NR_io_pgetevents_time64: i32 = 416;

pub const __NR_io_setup: i32 = 243;

pub const __NR_io_submit: i32 = 246;

pub const __NR_ioctl: i32 = 54;

pub const __NR_ioprio_get: i32 = 315;

pub const __NR_ioprio_set: i32 = 314;

pub const __NR_kcmp: i32 = 378;

pub const __NR_kexec_file_load: i32 = 401;

pub const __NR_kexec_load: i32 = 347;

pub const __NR_keyctl: i32 = 311;

pub const __NR_kill: i32 = 37;

pub const __NR_lchown32: i32 = 198;

pub const __NR_lchown: i32 = 16;

pub const __NR_lgetxattr: i32 = 230;

pub const __NR_link: i32 = 9;

pub const __NR_linkat: i32 = 330;

pub const __NR_listen: i32 = 284;

pub const __NR_listxattr: i32 = 232;

pub const __NR_llistxattr: i32 = 233;

pub const __NR_lookup_dcookie: i32 = 249;

pub const __NR_lremovexattr: i32 = 236;

pub const __NR_lseek: i32 = 19;

pub const __NR_lsetxattr: i32 = 227;

pub const __NR_lstat64: i32 = 196;

pub const __NR_lstat: i32 = 107;

pub const __NR_madvise: i32 = 220;

pub const __NR_mbind: i32 = 319;

pub const __NR_membarrier: i32 = 389;

pub const __NR_memfd_create: i32 = 385;

pub const __NR_migrate_pages: i32 = 400;

pub const __NR_mincore: i32 = 219;

pub const __NR_mkdir: i32 = 39;

pub const __NR_mkdirat: i32 = 323;

pub const __NR_mknod: i32 = 14;

pub const __NR_mknodat: i32 = 324;

pub const __NR_mlock2: i32 = 390;

pub const __NR_mlock: i32 = 150;

pub const __NR_mlockall: i32 = 152;

pub const __NR_mmap2: i32 = 192;

pub const __NR_mount: i32 = 21;

pub const __NR_move_pages: i32 = 344;

pub const __NR_mprotect: i32 = 125;

pub const __NR_mq_getsetattr: i32 = 279;

pub const __NR_mq_notify: i32 = 278;

pub const __NR_mq_open: i32 = 274;

pub const __NR_mq_timedreceive: i32 = 277;

pub const __NR_mq_timedreceive_time64: i32 = 419;

pub const __NR_mq_timedsend: i32 = 276;

pub const __NR_mq_timedsend_time64: i32 = 418;

pub const __NR_mq_unlink: i32 = 275;

pub const __NR_mremap: i32 = 163;

pub const __NR_msgctl: i32 = 304;

pub const __NR_msgget: i32 = 303;

pub const __NR_msgrcv: i32 = 302;

pub const __NR_msgsnd: i32 = 301;

pub const __NR_msync: i32 = 144;

pub const __NR_munlock: i32 = 151;

pub const __NR_munlockall: i32 = 153;

pub const __NR_munmap: i32 = 91;

pub const __NR_name_to_handle_at: i32 = 370;

pub const __NR_nanosleep: i32 = 162;

pub const __NR_nfsservctl: i32 = 169;

pub const __NR_nice: i32 = 34;

pub const __NR_open: i32 = 5;

pub const __NR_open_by_handle_at: i32 = 371;

pub const __NR_openat: i32 = 322;

pub const __NR_pause: i32 = 29;

pub const __NR_pciconfig_iobase: i32 = 271;

pub const __NR_pciconfig_read: i32 = 272;

pub const __NR_pciconfig_write: i32 = 273;

pub const __NR_perf_event_open: i32 = 364;

pub const __NR_personality: i32 = 136;

pub const __NR_pipe2: i32 = 359;

pub const __NR_pipe: i32 = 42;

pub const __NR_pivot_root: i32 = 218;

pub const __NR_pkey_alloc: i32 = 395;

pub const __NR_pkey_free: i32 = 396;

pub const __NR_pkey_mprotect: i32 = 394;

pub const __NR_poll: i32 = 168;

pub const __NR_ppoll: i32 = 336;

pub const __NR_ppoll_time64: i32 = 414;

pub const __NR_prctl: i32 = 172;

pub const __NR_pread64: i32 = 180;

pub const __NR_preadv2: i32 = 392;

pub const __NR_preadv: i32 = 361;

pub const __NR_prlimit64: i32 = 369;

pub const __NR_process_vm_readv: i32 = 376;

pub const __NR_process_vm_writev: i32 = 377;

pub const __NR_pselect6: i32 = 335;

pub const __NR_pselect6_time64: i32 = 413;

pub const __NR_ptrace: i32 = 26;

pub const __NR_pwrite64: i32 = 181;

pub const __NR_pwritev2: i32 = 393;

pub const __NR_pwritev: i32 = 362;

pub const __NR_quotactl: i32 = 131;

pub const __NR_read: i32 = 3;

pub const __NR_readahead: i32 = 225;

pub const __NR_readlink: i32 = 85;

pub const __NR_readlinkat: i32 = 332;

pub const __NR_readv: i32 = 145;

pub const __NR_reboot: i32 = 88;

pub const __NR_recv: i32 = 291;

pub const __NR_recvfrom: i32 = 292;

pub const __NR_recvmmsg: i32 = 365;

pub const __NR_recvmmsg_time64: i32 = 417;

pub const __NR_recvmsg: i32 = 297;

pub const __NR_remap_file_pages: i32 = 253;

pub const __NR_removexattr: i32 = 235;

pub const __NR_rename: i32 = 38;

pub const __NR_renameat2: i32 = 382;

pub const __NR_renameat: i32 = 329;

pub const __NR_request_key: i32 = 310;

pub const __NR_restart_syscall: i32 = 0;

pub const __NR_rmdir: i32 = 40;

pub const __NR_rseq: i32 = 398;

pub const __NR_rt_sigaction: i32 = 174;

pub const __NR_rt_sigpending: i32 = 176;

pub const __NR_rt_sigprocmask: i32 = 175;

pub const __NR_rt_sigqueueinfo: i32 = 178;

pub const __NR_rt_sigreturn: i32 = 173;

pub const __NR_rt_sigsuspend: i32 = 179;

pub const __NR_rt_sigtimedwait: i32 = 177;

pub const __NR_rt_sigtimedwait_time64: i32 = 421;

pub const __NR_rt_tgsigqueueinfo: i32 = 363;

pub const __NR_sched_get_priority_max: i32 = 159;

pub const __NR_sched_get_priority_min: i32 = 160;

pub const __NR_sched_getaffinity: i32 = 242;

pub const __NR_sched_getattr: i32 = 381;

pub const __NR_sched_getparam: i32 = 155;

pub const __NR_sched_getscheduler: i32 = 157;

pub const __NR_sched_rr_get_interval: i32 = 161;

pub const __NR_sched_rr_get_interval_time64: i32 = 423;

pub const __NR_sched_setaffinity: i32 = 241;

pub const __NR_sched_setattr: i32 = 380;

pub const __NR_sched_setparam: i32 = 154;

pub const __NR_sched_setscheduler: i32 = 156;

pub const __NR_sched_yield: i32 = 158;

pub const __NR_seccomp: i32 = 383;

pub const __NR_seccomp_exit: i32 = 1;

pub const __NR_seccomp_read: i32 = 3;

pub const __NR_seccomp_sigreturn: i32 = 173;

pub const __NR_seccomp_write: i32 = 4;

pub const __NR_semctl: i32 = 300;

pub const __NR_semget: i32 = 299;

pub const __NR_semop: i32 = 298;

pub const __NR_semtimedop: i32 = 312;

pub const __NR_semtimedop_time64: i32 = 420;

pub const __NR_send: i32 = 289;

pub const __NR_sendfile64: i32 = 239;

pub const __NR_sendfile: i32 = 187;

pub const __NR_sendmmsg: i32 = 374;

pub const __NR_sendmsg: i32 = 296;

pub const __NR_sendto: i32 = 290;

pub const __NR_set_mempolicy: i32 = 321;

pub const __NR_set_robust_list: i32 = 338;

pub const __NR_set_tid_address: i32 = 256;

pub const __NR_setdomainname: i32 = 121;

pub const __NR_setfsgid32: i32 = 216;

pub const __NR_setfsgid: i32 = 139;

pub const __NR_setfsuid32: i32 = 215;

pub const __NR_setfsuid: i32 = 138;

pub const __NR_setgid32: i32 = 214;

pub const __NR_setgid: i32 = 46;

pub const __NR_setgroups32: i32 = 206;

pub const __NR_setgroups: i32 = 81;

pub const __NR_sethostname: i32 = 74;

pub const __NR_setitimer: i32 = 104;

pub const __NR_setns: i32 = 375;

pub const __NR_setpgid: i32 = 57;

pub const __NR_setpriority: i32 = 97;

pub const __NR_setregid32: i32 = 204;

pub const __NR_setregid: i32 = 71;

pub const __NR_setresgid32: i32 = 210;

pub const __NR_setresgid: i32 = 170;

pub const __NR_setresuid32: i32 = 208;

pub const __NR_setresuid: i32 = 164;

pub const __NR_setreuid32: i32 = 203;

pub const __NR_setreuid: i32 = 70;

pub const __NR_setrlimit: i32 = 75;

pub const __NR_setsid: i32 = 66;

pub const __NR_setsockopt: i32 = 294;

pub const __NR_settimeofday: i32 = 79;

pub const __NR_setuid32: i32 = 213;

pub const __NR_setuid: i32 = 23;

pub const __NR_setxattr: i32 = 226;

pub const __NR_shmat: i32 = 305;

pub const __NR_shmctl: i32 = 308;

pub const __NR_shmdt: i32 = 306;

pub const __NR_shmget: i32 = 307;

pub const __NR_shutdown: i32 = 293;

pub const __NR_sigaction: i32 = 67;

pub const __NR_sigaltstack: i32 = 186;

pub const __NR_signalfd4: i32 = 355;

pub const __NR_signalfd: i32 = 349;

pub const __NR_sigpending: i32 = 73;

pub const __NR_sigprocmask: i32 = 126;

pub const __NR_sigreturn: i32 = 119;

pub const __NR_sigsuspend: i32 = 72;

pub const __NR_socket: i32 = 281;

pub const __NR_socketpair: i32 = 288;

pub const __NR_splice: i32 = 340;

pub const __NR_stat64: i32 = 195;

pub const __NR_stat: i32 = 106;

pub const __NR_statfs64: i32 = 266;

pub const __NR_statfs: i32 = 99;

pub const __NR_statx: i32 = 397;

pub const __NR_swapoff: i32 = 115;

pub const __NR_swapon: i32 = 87;

pub const __NR_symlink: i32 = 83;

pub const __NR_symlinkat: i32 = 331;

pub const __NR_sync: i32 = 36;

pub const __NR_syncfs: i32 = 373;

pub const __NR_syscalls: i32 = 444;

pub const __NR_sysfs: i32 = 135;

pub const __NR_sysinfo: i32 = 116;

pub const __NR_syslog: i32 = 103;

pub const __NR_tee: i32 = 342;

pub const __NR_tgkill: i32 = 268;

pub const __NR_timer_create: i32 = 257;

pub const __NR_timer_delete: i32 = 261;

pub const __NR_timer_getoverrun: i32 = 260;

pub const __NR_timer_gettime64: i32 = 408;

pub const __NR_timer_gettime: i32 = 259;

pub const __NR_timer_settime64: i32 = 409;

pub const __NR_timer_settime: i32 = 258;

pub const __NR_timerfd_create: i32 = 350;

pub const __NR_timerfd_gettime64: i32 = 410;

pub const __NR_timerfd_gettime: i32 = 354;

pub const __NR_timerfd_settime64: i32 = 411;

pub const __NR_timerfd_settime: i32 = 353;

pub const __NR_times: i32 = 43;

pub const __NR_tkill: i32 = 238;

pub const __NR_truncate64: i32 = 193;

pub const __NR_truncate: i32 = 92;

pub const __NR_ugetrlimit: i32 = 191;

pub const __NR_umask: i32 = 60;

pub const __NR_umount2: i32 = 52;

pub const __NR_uname: i32 = 122;

pub const __NR_unlink: i32 = 10;

pub const __NR_unlinkat: i32 = 328;

pub const __NR_unshare: i32 = 337;

pub const __NR_uselib: i32 = 86;

pub const __NR_userfaultfd: i32 = 388;

pub const __NR_ustat: i32 = 62;

pub const __NR_utimensat: i32 = 348;

pub const __NR_utimensat_time64: i32 = 412;

pub const __NR_utimes: i32 = 269;

pub const __NR_vfork: i32 = 190;

pub const __NR_vhangup: i32 = 111;

pub const __NR_vmsplice: i32 = 343;

pub const __NR_vserver: i32 = 313;

pub const __NR_wait4: i32 = 114;

pub const __NR_waitid: i32 = 280;

pub const __NR_write: i32 = 4;

pub const __NR_writev: i32 = 146;

pub const __PV_BITS_31_24: u32 = 2164260864;

pub const __PV_BITS_7_0: i32 = 129;

pub const __div64_const32_is_OK: i32 = 1;

pub const __xh: &[u8; 3] = b"r1\0";

pub const __xl: &[u8; 3] = b"r0\0";

pub const first_memory_node: i32 = 0;

pub const first_online_node: i32 = 0;

pub const nr_cpumask_bits: u32 = 8;

pub const nr_node_ids: u32 = 1;

pub const nr_online_nodes: u32 = 1;

pub const pageblock_nr_pages: crate::ctypes::c_ulong = 2048;

pub const pageblock_order: i32 = 11;

pub type __gnuc_va_list = u32;

pub type __kernel_ipc_pid_t = crate::ctypes::c_ushort;

pub type __kernel_old_dev_t = crate::ctypes::c_ushort;

pub type __kernel_ptrdiff_t = crate::ctypes::c_int;

pub type __kernel_ssize_t = crate::ctypes::c_int;

unsafe extern "C" {
    #[link_name = "kmod_shim_ARCH_PFN_OFFSET"]
    pub fn ARCH_PFN_OFFSET() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHYS_OFFSET"]
    pub fn PHYS_OFFSET() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHYS_PFN_OFFSET"]
    pub fn PHYS_PFN_OFFSET() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_____atomic_change_bit"]
    pub fn ____atomic_change_bit(
        bit: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_____atomic_clear_bit"]
    pub fn ____atomic_clear_bit(
        bit: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_____atomic_set_bit"]
    pub fn ____atomic_set_bit(
        bit: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_____atomic_test_and_change_bit"]
    pub fn ____atomic_test_and_change_bit(
        bit: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_____atomic_test_and_clear_bit"]
    pub fn ____atomic_test_and_clear_bit(
        bit: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_____atomic_test_and_set_bit"]
    pub fn ____atomic_test_and_set_bit(
        bit: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_swab32"]
    pub fn __arch_swab32(x: __u32) -> __u32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_swahb32"]
    pub fn __arch_swahb32(x: __u32) -> __u32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_xprod_64"]
    pub fn __arch_xprod_64(m: u64, n: u64, bias: bool_) -> u64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bus_to_virt"]
    pub fn __bus_to_virt(x: phys_addr_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_user"]
    pub fn __clear_user(
        addr: *mut crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg"]
    pub fn __cmpxchg(
        ptr: *mut crate::ctypes::c_void,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg64"]
    pub fn __cmpxchg64(
        ptr: *mut crate::ctypes::c_ulonglong,
        old: crate::ctypes::c_ulonglong,
        new: crate::ctypes::c_ulonglong,
    ) -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg64_local_generic"]
    pub fn __cmpxchg64_local_generic(
        ptr: *mut crate::ctypes::c_void,
        old: u64_,
        new: u64_,
    ) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_local"]
    pub fn __cmpxchg_local(
        ptr: *mut crate::ctypes::c_void,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_local_generic"]
    pub fn __cmpxchg_local_generic(
        ptr: *mut crate::ctypes::c_void,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___div64_32"]
    pub fn __div64_32(n: *mut u64, base: u32) -> u32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___phys_to_virt"]
    pub fn __phys_to_virt(x: phys_addr_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___register_one_node"]
    pub fn __register_one_node(nid: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___uaccess_mask_range_ptr"]
    pub fn __uaccess_mask_range_ptr(
        ptr: *const crate::ctypes::c_void,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___virt_to_idmap"]
    pub fn __virt_to_idmap(x: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___virt_to_phys_nodebug"]
    pub fn __virt_to_phys_nodebug(x: crate::ctypes::c_ulong) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg"]
    pub fn __xchg(
        x: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_add"]
    pub fn arch_atomic64_add(i: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_add_return"]
    pub fn arch_atomic64_add_return(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_add_return_acquire"]
    pub fn arch_atomic64_add_return_acquire(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_add_return_relaxed"]
    pub fn arch_atomic64_add_return_relaxed(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_add_return_release"]
    pub fn arch_atomic64_add_return_release(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_and"]
    pub fn arch_atomic64_and(i: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_andnot"]
    pub fn arch_atomic64_andnot(i: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_cmpxchg"]
    pub fn arch_atomic64_cmpxchg(v: *mut atomic64_t, old: s64, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_cmpxchg_acquire"]
    pub fn arch_atomic64_cmpxchg_acquire(v: *mut atomic64_t, old: s64, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_cmpxchg_relaxed"]
    pub fn arch_atomic64_cmpxchg_relaxed(
        ptr: *mut atomic64_t,
        old: s64,
        new: s64,
    ) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_cmpxchg_release"]
    pub fn arch_atomic64_cmpxchg_release(v: *mut atomic64_t, old: s64, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_dec_if_positive"]
    pub fn arch_atomic64_dec_if_positive(v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_add"]
    pub fn arch_atomic64_fetch_add(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_add_acquire"]
    pub fn arch_atomic64_fetch_add_acquire(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_add_relaxed"]
    pub fn arch_atomic64_fetch_add_relaxed(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_add_release"]
    pub fn arch_atomic64_fetch_add_release(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_and"]
    pub fn arch_atomic64_fetch_and(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_and_acquire"]
    pub fn arch_atomic64_fetch_and_acquire(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_and_relaxed"]
    pub fn arch_atomic64_fetch_and_relaxed(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_and_release"]
    pub fn arch_atomic64_fetch_and_release(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_andnot"]
    pub fn arch_atomic64_fetch_andnot(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_andnot_acquire"]
    pub fn arch_atomic64_fetch_andnot_acquire(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_andnot_relaxed"]
    pub fn arch_atomic64_fetch_andnot_relaxed(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_andnot_release"]
    pub fn arch_atomic64_fetch_andnot_release(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_or"]
    pub fn arch_atomic64_fetch_or(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_or_acquire"]
    pub fn arch_atomic64_fetch_or_acquire(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_or_relaxed"]
    pub fn arch_atomic64_fetch_or_relaxed(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_or_release"]
    pub fn arch_atomic64_fetch_or_release(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_sub"]
    pub fn arch_atomic64_fetch_sub(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_sub_acquire"]
    pub fn arch_atomic64_fetch_sub_acquire(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_sub_relaxed"]
    pub fn arch_atomic64_fetch_sub_relaxed(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_sub_release"]
    pub fn arch_atomic64_fetch_sub_release(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_xor"]
    pub fn arch_atomic64_fetch_xor(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_xor_acquire"]
    pub fn arch_atomic64_fetch_xor_acquire(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_xor_relaxed"]
    pub fn arch_atomic64_fetch_xor_relaxed(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_xor_release"]
    pub fn arch_atomic64_fetch_xor_release(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_or"]
    pub fn arch_atomic64_or(i: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_read"]
    pub fn arch_atomic64_read(v: *const atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_set"]
    pub fn arch_atomic64_set(v: *mut atomic64_t, i: s64);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_sub"]
    pub fn arch_atomic64_sub(i: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_sub_return"]
    pub fn arch_atomic64_sub_return(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_sub_return_acquire"]
    pub fn arch_atomic64_sub_return_acquire(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_sub_return_relaxed"]
    pub fn arch_atomic64_sub_return_relaxed(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_sub_return_release"]
    pub fn arch_atomic64_sub_return_release(i: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg"]
    pub fn arch_atomic64_xchg(v: *mut atomic64_t, i: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg_acquire"]
    pub fn arch_atomic64_xchg_acquire(v: *mut atomic64_t, i: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg_relaxed"]
    pub fn arch_atomic64_xchg_relaxed(ptr: *mut atomic64_t, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xchg_release"]
    pub fn arch_atomic64_xchg_release(v: *mut atomic64_t, i: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xor"]
    pub fn arch_atomic64_xor(i: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_cmpxchg"]
    pub fn arch_atomic_cmpxchg(
        v: *mut atomic_t,
        old: crate::ctypes::c_int,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_cmpxchg_acquire"]
    pub fn arch_atomic_cmpxchg_acquire(
        v: *mut atomic_t,
        old: crate::ctypes::c_int,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_cmpxchg_relaxed"]
    pub fn arch_atomic_cmpxchg_relaxed(
        ptr: *mut atomic_t,
        old: crate::ctypes::c_int,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_cmpxchg_release"]
    pub fn arch_atomic_cmpxchg_release(
        v: *mut atomic_t,
        old: crate::ctypes::c_int,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_read_lock"]
    pub fn arch_read_lock(rw: *mut arch_rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_read_trylock"]
    pub fn arch_read_trylock(rw: *mut arch_rwlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_read_unlock"]
    pub fn arch_read_unlock(rw: *mut arch_rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_setup_new_exec"]
    pub fn arch_setup_new_exec();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_is_contended"]
    pub fn arch_spin_is_contended(lock: *mut arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_is_locked"]
    pub fn arch_spin_is_locked(lock: *mut arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_lock"]
    pub fn arch_spin_lock(lock: *mut arch_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_trylock"]
    pub fn arch_spin_trylock(lock: *mut arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_unlock"]
    pub fn arch_spin_unlock(lock: *mut arch_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_value_unlocked"]
    pub fn arch_spin_value_unlocked(lock: arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_write_lock"]
    pub fn arch_write_lock(rw: *mut arch_rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_write_trylock"]
    pub fn arch_write_trylock(rw: *mut arch_rwlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_write_unlock"]
    pub fn arch_write_unlock(rw: *mut arch_rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arm_has_idmap_alias"]
    pub fn arm_has_idmap_alias() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_atomic64_cmpxchg_relaxed"]
    pub fn atomic64_cmpxchg_relaxed(ptr: *mut atomic64_t, old: s64, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_atomic64_xchg_relaxed"]
    pub fn atomic64_xchg_relaxed(ptr: *mut atomic64_t, new: s64) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_atomic_cmpxchg_relaxed"]
    pub fn atomic_cmpxchg_relaxed(
        ptr: *mut atomic_t,
        old: crate::ctypes::c_int,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cache_line_size"]
    pub fn cache_line_size() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dsb_sev"]
    pub fn dsb_sev();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_domain"]
    pub fn get_domain() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_idmap_to_phys"]
    pub fn idmap_to_phys(idmap: crate::ctypes::c_ulong) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_link_mem_sections"]
    pub fn link_mem_sections(
        nid: crate::ctypes::c_int,
        start_pfn: crate::ctypes::c_ulong,
        end_pfn: crate::ctypes::c_ulong,
        context: meminit_context,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset32"]
    pub fn memset32(
        p: *mut u32,
        v: u32,
        n: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset64"]
    pub fn memset64(
        p: *mut u64,
        v: u64,
        n: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_modify_domain"]
    pub fn modify_domain(dom: crate::ctypes::c_uint, type_: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_node_add_cache"]
    pub fn node_add_cache(
        nid: crate::ctypes::c_uint,
        cache_attrs: *mut node_cache_attrs,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_node_random"]
    pub fn node_random(mask: *const nodemask_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_node_set_perf_attrs"]
    pub fn node_set_perf_attrs(
        nid: crate::ctypes::c_uint,
        hmem_attrs: *mut node_hmem_attrs,
        access: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_map_to_online_node"]
    pub fn numa_map_to_online_node(node: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pcibus_to_node"]
    pub fn pcibus_to_node(bus: *mut pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_val"]
    pub fn pgd_val(pgd: *mut pmdval_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phys_to_idmap"]
    pub fn phys_to_idmap(addr: phys_addr_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_count_ptr"]
    pub fn preempt_count_ptr() -> *mut crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_count_set"]
    pub fn preempt_count_set(pc: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_cpu_under_node"]
    pub fn register_cpu_under_node(
        cpu: crate::ctypes::c_uint,
        nid: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_hugetlbfs_with_node"]
    pub fn register_hugetlbfs_with_node(
        reg: node_registration_func_t,
        unreg: node_registration_func_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_domain"]
    pub fn set_domain(val: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uaccess_restore"]
    pub fn uaccess_restore(flags: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uaccess_save_and_enable"]
    pub fn uaccess_save_and_enable() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_cpu_under_node"]
    pub fn unregister_cpu_under_node(
        cpu: crate::ctypes::c_uint,
        nid: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_memory_block_under_nodes"]
    pub fn unregister_memory_block_under_nodes(mem_blk: *mut memory_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_one_node"]
    pub fn unregister_one_node(nid: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __bad_cmpxchg(ptr: *mut crate::ctypes::c_void, size: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn __clear_user_std(
        addr: *mut crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __copy_to_user_std(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __get_user_1(arg1: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_2(arg1: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_32t_8(arg1: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_4(arg1: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_64t_1(arg1: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_64t_2(arg1: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_64t_4(arg1: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_8(arg1: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_user_bad() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __memset32(
        arg1: *mut u32,
        v: u32,
        arg2: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset64(
        arg1: *mut u64,
        low: u32,
        arg2: __kernel_size_t,
        hi: u32,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __put_user_1(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __put_user_2(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __put_user_4(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __put_user_8(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_ulonglong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __put_user_bad() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __show_regs(arg1: *mut pt_regs);
}

unsafe extern "C" {
    pub fn _change_bit(nr: crate::ctypes::c_int, p: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn _clear_bit(nr: crate::ctypes::c_int, p: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn _find_first_bit_be(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _find_first_bit_le(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _find_first_zero_bit_be(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _find_first_zero_bit_le(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _find_next_bit_be(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
        offset: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _find_next_bit_le(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
        offset: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _find_next_zero_bit_be(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
        offset: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _find_next_zero_bit_le(
        p: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
        offset: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _set_bit(nr: crate::ctypes::c_int, p: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn _test_and_change_bit(
        nr: crate::ctypes::c_int,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _test_and_clear_bit(
        nr: crate::ctypes::c_int,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _test_and_set_bit(
        nr: crate::ctypes::c_int,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_bp_generic_fields(
        ctrl: arch_hw_breakpoint_ctrl,
        gen_len: *mut crate::ctypes::c_int,
        gen_type: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_get_debug_arch() -> u8_;
}

unsafe extern "C" {
    pub fn arch_get_max_wp_len() -> u8_;
}

unsafe extern "C" {
    pub fn arm_check_condition(opcode: u32_, psr: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn arm_clear_user(
        addr: *mut crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn arm_copy_from_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn arm_copy_to_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn arm_heavy_mb();
}

unsafe extern "C" {
    pub fn arm_notify_die(
        str_: *const crate::ctypes::c_char,
        regs: *mut pt_regs,
        signo: crate::ctypes::c_int,
        si_code: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_void,
        err: crate::ctypes::c_ulong,
        trap: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn c_backtrace(
        fp: crate::ctypes::c_ulong,
        pmode: crate::ctypes::c_int,
        loglvl: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn clear_ptrace_hw_breakpoint(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn crunch_task_copy(arg1: *mut thread_info, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn crunch_task_disable(arg1: *mut thread_info);
}

unsafe extern "C" {
    pub fn crunch_task_release(arg1: *mut thread_info);
}

unsafe extern "C" {
    pub fn crunch_task_restore(arg1: *mut thread_info, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn die(
        msg: *const crate::ctypes::c_char,
        regs: *mut pt_regs,
        err: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn fixup_pv_table(
        arg1: *const crate::ctypes::c_void,
        arg2: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn hook_fault_code(
        nr: crate::ctypes::c_int,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: crate::ctypes::c_ulong,
                arg2: crate::ctypes::c_uint,
                arg3: *mut pt_regs,
            ) -> crate::ctypes::c_int,
        >,
        sig: crate::ctypes::c_int,
        code: crate::ctypes::c_int,
        name: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn hook_ifault_code(
        nr: crate::ctypes::c_int,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: crate::ctypes::c_ulong,
                arg2: crate::ctypes::c_uint,
                arg3: *mut pt_regs,
            ) -> crate::ctypes::c_int,
        >,
        sig: crate::ctypes::c_int,
        code: crate::ctypes::c_int,
        name: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn iwmmxt_task_copy(arg1: *mut thread_info, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iwmmxt_task_disable(arg1: *mut thread_info);
}

unsafe extern "C" {
    pub fn iwmmxt_task_release(arg1: *mut thread_info);
}

unsafe extern "C" {
    pub fn iwmmxt_task_restore(arg1: *mut thread_info, arg2: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn iwmmxt_task_switch(arg1: *mut thread_info);
}

unsafe extern "C" {
    pub fn show_pte(
        lvl: *const crate::ctypes::c_char,
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn strchr(
        s: *const crate::ctypes::c_char,
        c: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strrchr(
        s: *const crate::ctypes::c_char,
        c: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn vfp_flush_hwstate(arg1: *mut thread_info);
}

unsafe extern "C" {
    pub fn vfp_flush_thread(arg1: *mut vfp_state);
}

unsafe extern "C" {
    pub fn vfp_preserve_user_clear_hwstate(
        arg1: *mut user_vfp,
        arg2: *mut user_vfp_exc,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vfp_release_thread(arg1: *mut vfp_state);
}

unsafe extern "C" {
    pub fn vfp_restore_user_hwstate(
        arg1: *mut user_vfp,
        arg2: *mut user_vfp_exc,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vfp_sync_hwstate(arg1: *mut thread_info);
}

unsafe extern "C" {
    pub fn warn_slowpath_fmt(
        file: *const crate::ctypes::c_char,
        line: crate::ctypes::c_int,
        taint: crate::ctypes::c_uint,
        fmt: *const crate::ctypes::c_char,
        ...
    );
}

unsafe extern "C" {
    pub fn wrong_size_cmpxchg(ptr: *mut crate::ctypes::c_void) -> !;
}

unsafe extern "C" {
    pub static cpu_all_bits: [crate::ctypes::c_ulong; 1usize];
}

unsafe extern "C" {
    pub static mut __per_cpu_offset: [crate::ctypes::c_ulong; 8usize];
}

unsafe extern "C" {
    pub static mut __pv_offset: u64_;
}

unsafe extern "C" {
    pub static mut __pv_phys_pfn_offset: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pv_table_begin: *const crate::ctypes::c_void;
}

unsafe extern "C" {
    pub static mut __pv_table_end: *const crate::ctypes::c_void;
}

unsafe extern "C" {
    pub static mut arch_phys_to_idmap_offset: crate::ctypes::c_longlong;
}

unsafe extern "C" {
    pub static mut cpu_bit_bitmap: [[crate::ctypes::c_ulong; 1usize]; 33usize];
}

unsafe extern "C" {
    pub static mut cpu_topology: [cpu_topology; 8usize];
}

unsafe extern "C" {
    pub static mut node_states: [nodemask_t; 7usize];
}

unsafe extern "C" {
    pub static mut soc_mb: ::core::option::Option<unsafe extern "C" fn()>;
}

#[repr(C)]
pub struct arm_delay_ops {
    pub delay: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong),
    >,
    pub const_udelay: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong),
    >,
    pub udelay: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong),
    >,
    pub ticks_per_jiffy: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct delay_timer {
    pub read_current_timer: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_ulong,
    >,
    pub freq: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct hrtimer_clock_base {
    pub cpu_base: *mut hrtimer_cpu_base,
    pub index: crate::ctypes::c_uint,
    pub clockid: clockid_t,
    pub seq: seqcount_raw_spinlock_t,
    pub running: *mut hrtimer,
    pub active: timerqueue_head,
    pub get_time: ::core::option::Option<unsafe extern "C" fn() -> ktime_t>,
    pub offset: ktime_t,
}

pub const MAX_JIFFY_OFFSET: crate::ctypes::c_long = 1073741822;

pub const MAX_SEC_IN_JIFFIES: crate::ctypes::c_long = 4294967;

pub const MAX_UDELAY_MS: i32 = 2;

pub const MMIO_UPPER_LIMIT: u32 = 1048575;

pub const PIO_INDIRECT_SIZE: i32 = 0;

pub const UDELAY_MULT: crate::ctypes::c_ulong = 536870;

pub const UDELAY_SHIFT: i32 = 31;

pub const VDSO_ARCH_CLOCKMODES: i32 = 1;

pub const VDSO_CLOCKMODE_MAX: vdso_clock_mode = 2;

pub const WORK_CPU_UNBOUND: crate::ctypes::c_uint = 8;

pub const WORK_OFFQ_LEFT: crate::ctypes::c_uint = 27;

pub const WORK_OFFQ_POOL_BITS: crate::ctypes::c_uint = 27;

pub const WORK_OFFQ_POOL_NONE: crate::ctypes::c_ulong = 134217727;

pub const WORK_STRUCT_NO_POOL: crate::ctypes::c_ulong = 4294967264;

pub const WORK_STRUCT_WQ_DATA_MASK: crate::ctypes::c_ulong = 4294967040;

unsafe extern "C" {
    #[link_name = "kmod_shim_ndelay"]
    pub fn ndelay(x: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn __ktime_divns(kt: ktime_t, div: s64) -> s64;
}

unsafe extern "C" {
    pub fn __loop_const_udelay(arg1: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn __loop_delay(loops: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn __loop_udelay(usecs: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn get_jiffies_64() -> u64_;
}

unsafe extern "C" {
    pub fn register_current_timer_delay(timer: *const delay_timer);
}

unsafe extern "C" {
    pub static mut arm_delay_ops: arm_delay_ops;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct processor {
    pub _opaque: [u32; 13],
}

#[repr(C)]
#[repr(align(64))]
pub struct bucket_table {
    pub size: crate::ctypes::c_uint,
    pub nest: crate::ctypes::c_uint,
    pub hash_rnd: u32_,
    pub walkers: list_head,
    pub rcu: callback_head,
    pub future_tbl: *mut bucket_table,
    pub dep_map: lockdep_map,
    pub _padding_after_dep_map: [u8; 32usize],
    pub buckets: __IncompleteArrayField<*mut rhash_lock_head>,
}

#[repr(C)]
#[repr(align(64))]
pub struct sbitmap_word {
    pub depth: crate::ctypes::c_ulong,
    pub _padding_after_depth: __BindgenOpaqueArray<[u8; 60usize]>,
    pub word: crate::ctypes::c_ulong,
    pub _padding_after_word: __BindgenOpaqueArray<[u8; 60usize]>,
    pub cleared: crate::ctypes::c_ulong,
    pub swap_lock: spinlock_t,
}

#[repr(C)]
pub struct ida_bitmap {
    pub bitmap: [crate::ctypes::c_ulong; 32usize],
}

#[repr(C)]
pub union xa_node__tags {
    pub tags: [[crate::ctypes::c_ulong; 2usize]; 3usize],
    pub marks: [[crate::ctypes::c_ulong; 2usize]; 3usize],
}

pub const ALLOCSTALL_HIGH: vm_event_item = 10;

pub const ALLOCSTALL_NORMAL: vm_event_item = 9;

pub const BALLOON_DEFLATE: vm_event_item = 66;

pub const BALLOON_INFLATE: vm_event_item = 65;

pub const BALLOON_MIGRATE: vm_event_item = 67;

pub const BITS_PER_XA_VALUE: i32 = 31;

pub const CANARY_MASK: crate::ctypes::c_ulong = 4294967295;

pub const COMPACTFAIL: vm_event_item = 53;

pub const COMPACTFREE_SCANNED: vm_event_item = 50;

pub const COMPACTISOLATED: vm_event_item = 51;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 49;

pub const COMPACTSTALL: vm_event_item = 52;

pub const COMPACTSUCCESS: vm_event_item = 54;

pub const DROP_PAGECACHE: vm_event_item = 41;

pub const DROP_SLAB: vm_event_item = 42;

pub const GOLDEN_RATIO_PRIME: i32 = 1640531527;

pub const HSIPHASH_ALIGNMENT: u32 = 4;

pub const IDA_BITMAP_BITS: u32 = 1024;

pub const IDA_BITMAP_LONGS: u32 = 32;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 57;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 56;

pub const KCOMPACTD_WAKE: vm_event_item = 55;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 38;

pub const KSWAPD_INODESTEAL: vm_event_item = 36;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 37;

pub const L_PTE_DIRTY: u32 = 64;

pub const L_PTE_MT_BUFFERABLE: u32 = 4;

pub const L_PTE_MT_DEV_CACHED: u32 = 44;

pub const L_PTE_MT_DEV_NONSHARED: u32 = 48;

pub const L_PTE_MT_DEV_SHARED: u32 = 16;

pub const L_PTE_MT_DEV_WC: u32 = 36;

pub const L_PTE_MT_MASK: u32 = 60;

pub const L_PTE_MT_MINICACHE: u32 = 24;

pub const L_PTE_MT_UNCACHED: u32 = 0;

pub const L_PTE_MT_VECTORS: u32 = 60;

pub const L_PTE_MT_WRITEALLOC: u32 = 28;

pub const L_PTE_MT_WRITEBACK: u32 = 12;

pub const L_PTE_MT_WRITETHROUGH: u32 = 8;

pub const L_PTE_NONE: u32 = 2048;

pub const L_PTE_PRESENT: u32 = 1;

pub const L_PTE_RDONLY: u32 = 128;

pub const L_PTE_SHARED: u32 = 1024;

pub const L_PTE_USER: u32 = 256;

pub const L_PTE_VALID: u32 = 1;

pub const L_PTE_XN: u32 = 512;

pub const L_PTE_YOUNG: u32 = 2;

pub const MAX_POSSIBLE_PHYSMEM_BITS: i32 = 32;

pub const MAX_RESOURCE: u32 = 4294967295;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 70;

pub const OOM_KILL: vm_event_item = 43;

pub const P4D_MASK: crate::ctypes::c_ulong = 4292870144;

pub const P4D_SHIFT: i32 = 21;

pub const P4D_SIZE: crate::ctypes::c_ulong = 2097152;

pub const PAGEOUTRUN: vm_event_item = 39;

pub const PGALLOC_HIGH: vm_event_item = 6;

pub const PGALLOC_NORMAL: vm_event_item = 5;

pub const PGDIR_MASK: crate::ctypes::c_ulong = 4292870144;

pub const PGDIR_SHIFT: i32 = 21;

pub const PGDIR_SIZE: crate::ctypes::c_ulong = 2097152;

pub const PGINODESTEAL: vm_event_item = 34;

pub const PGMIGRATE_FAIL: vm_event_item = 45;

pub const PGMIGRATE_SUCCESS: vm_event_item = 44;

pub const PGROTATED: vm_event_item = 40;

pub const PGSCAN_SKIP_HIGH: vm_event_item = 14;

pub const PGSCAN_SKIP_NORMAL: vm_event_item = 13;

pub const PHYS_MASK: crate::ctypes::c_ulong = 4294967295;

pub const PMD_BIT4: u32 = 16;

pub const PMD_DOMAIN_MASK: u32 = 480;

pub const PMD_MASK: crate::ctypes::c_ulong = 4292870144;

pub const PMD_PROTECTION: u32 = 512;

pub const PMD_PXNTABLE: u32 = 4;

pub const PMD_SECT_AF: u32 = 0;

pub const PMD_SECT_APX: u32 = 32768;

pub const PMD_SECT_AP_READ: u32 = 2048;

pub const PMD_SECT_AP_WRITE: u32 = 1024;

pub const PMD_SECT_BUFFERABLE: u32 = 4;

pub const PMD_SECT_BUFFERED: u32 = 4;

pub const PMD_SECT_CACHEABLE: u32 = 8;

pub const PMD_SECT_CACHE_MASK: u32 = 4108;

pub const PMD_SECT_MINICACHE: u32 = 4104;

pub const PMD_SECT_NONSHARED_DEV: u32 = 8192;

pub const PMD_SECT_PXN: u32 = 1;

pub const PMD_SECT_S: u32 = 65536;

pub const PMD_SECT_SUPER: u32 = 262144;

pub const PMD_SECT_UNCACHED: u32 = 0;

pub const PMD_SECT_WB: u32 = 12;

pub const PMD_SECT_WBWA: u32 = 4108;

pub const PMD_SECT_WT: u32 = 8;

pub const PMD_SECT_XN: u32 = 16;

pub const PMD_SECT_nG: u32 = 131072;

pub const PMD_TYPE_FAULT: u32 = 0;

pub const PMD_TYPE_MASK: u32 = 3;

pub const PMD_TYPE_SECT: u32 = 2;

pub const PMD_TYPE_TABLE: u32 = 1;

pub const PRND_K0: u32 = 1819895653;

pub const PRND_K1: u32 = 1952801890;

pub const PTE_BUFFERABLE: u32 = 4;

pub const PTE_CACHEABLE: u32 = 8;

pub const PTE_EXT_AP0: u32 = 16;

pub const PTE_EXT_AP1: u32 = 32;

pub const PTE_EXT_APX: u32 = 512;

pub const PTE_EXT_AP_MASK: u32 = 48;

pub const PTE_EXT_AP_UNO_SRO: u32 = 0;

pub const PTE_EXT_AP_UNO_SRW: u32 = 16;

pub const PTE_EXT_AP_URO_SRW: u32 = 32;

pub const PTE_EXT_AP_URW_SRW: u32 = 48;

pub const PTE_EXT_COHERENT: u32 = 512;

pub const PTE_EXT_NG: u32 = 2048;

pub const PTE_EXT_SHARED: u32 = 1024;

pub const PTE_EXT_XN: u32 = 1;

pub const PTE_HWTABLE_OFF: u32 = 2048;

pub const PTE_HWTABLE_PTRS: i32 = 512;

pub const PTE_HWTABLE_SIZE: u32 = 2048;

pub const PTE_SMALL_AP_MASK: u32 = 4080;

pub const PTE_SMALL_AP_UNO_SRO: u32 = 0;

pub const PTE_SMALL_AP_UNO_SRW: u32 = 1360;

pub const PTE_SMALL_AP_URO_SRW: u32 = 2720;

pub const PTE_SMALL_AP_URW_SRW: u32 = 4080;

pub const PTE_TYPE_EXT: u32 = 3;

pub const PTE_TYPE_FAULT: u32 = 0;

pub const PTE_TYPE_LARGE: u32 = 1;

pub const PTE_TYPE_MASK: u32 = 3;

pub const PTE_TYPE_SMALL: u32 = 2;

pub const PTRS_PER_PGD: i32 = 2048;

pub const PTRS_PER_PMD: i32 = 1;

pub const PTRS_PER_PUD: i32 = 1;

pub const PUD_MASK: crate::ctypes::c_ulong = 4292870144;

pub const PUD_SHIFT: i32 = 21;

pub const PUD_SIZE: crate::ctypes::c_ulong = 2097152;

pub const RADIX_TREE_INDEX_BITS: u32 = 32;

pub const RADIX_TREE_MAX_PATH: u32 = 6;

pub const RADIX_TREE_TAG_LONGS: crate::ctypes::c_ulong = 2;

pub const RNDADDENTROPY: u32 = 1074287107;

pub const RNDADDTOENTCNT: u32 = 1074024961;

pub const RNDGETENTCNT: u32 = 2147766784;

pub const RNDGETPOOL: u32 = 2148028930;

pub const SCATTERLIST_MAX_SEGMENT: u32 = 4294963200;

pub const SECTION_MASK: crate::ctypes::c_ulong = 4293918720;

pub const SECTION_SHIFT: i32 = 20;

pub const SECTION_SIZE: crate::ctypes::c_ulong = 1048576;

pub const SIPHASH_ALIGNMENT: u32 = 8;

pub const SLABS_SCANNED: vm_event_item = 35;

pub const SUPERSECTION_MASK: crate::ctypes::c_ulong = 4278190080;

pub const SUPERSECTION_SHIFT: i32 = 24;

pub const SUPERSECTION_SIZE: crate::ctypes::c_ulong = 16777216;

pub const SWAP_RA: vm_event_item = 68;

pub const SWAP_RA_HIT: vm_event_item = 69;

pub const THP_MIGRATION_FAIL: vm_event_item = 47;

pub const THP_MIGRATION_SPLIT: vm_event_item = 48;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 46;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 63;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 58;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 61;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 62;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 60;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 59;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 64;

pub const USER_PTRS_PER_PGD: crate::ctypes::c_ulong = 1528;

pub const XA_MARK_LONGS: crate::ctypes::c_ulong = 2;

pub const __PAGETABLE_PMD_FOLDED: i32 = 1;

pub const __PAGETABLE_PUD_FOLDED: i32 = 1;

unsafe extern "C" {
    #[link_name = "kmod_shim__copy_from_iter_flushcache"]
    pub fn _copy_from_iter_flushcache(
        addr: *mut crate::ctypes::c_void,
        bytes: usize,
        i: *mut iov_iter,
    ) -> usize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_proc_vtable"]
    pub fn init_proc_vtable(p: *const processor);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mul_u64_u64_shr"]
    pub fn mul_u64_u64_shr(a: u64_, b: u64_, shift: crate::ctypes::c_uint) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_clear"]
    pub fn p4d_clear(p4d: *mut p4d_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_val"]
    pub fn p4d_val(p4d: p4d_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_ext_init"]
    pub fn page_ext_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_bad"]
    pub fn pgd_bad(pgd: *mut pmdval_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_none"]
    pub fn pgd_none(pgd: *mut pmdval_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_present"]
    pub fn pgd_present(pgd: *mut pmdval_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_offset"]
    pub fn pmd_offset(pud: *mut pud_t, addr: crate::ctypes::c_ulong) -> *mut pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_val"]
    pub fn pud_val(pud: pud_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xa_get_order"]
    pub fn xa_get_order(
        xa: *mut xarray,
        index: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xas_split"]
    pub fn xas_split(
        xas: *mut xa_state,
        entry: *mut crate::ctypes::c_void,
        order: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xas_split_alloc"]
    pub fn xas_split_alloc(
        xas: *mut xa_state,
        entry: *mut crate::ctypes::c_void,
        order: crate::ctypes::c_uint,
        gfp: gfp_t,
    );
}

unsafe extern "C" {
    pub fn cpu_resume();
}

unsafe extern "C" {
    pub fn div64_s64(dividend: s64, divisor: s64) -> s64;
}

unsafe extern "C" {
    pub fn div64_u64(dividend: u64_, divisor: u64_) -> u64_;
}

unsafe extern "C" {
    pub fn div64_u64_rem(dividend: u64_, divisor: u64_, remainder: *mut u64_) -> u64_;
}

unsafe extern "C" {
    pub fn div_s64_rem(dividend: s64, divisor: s32, remainder: *mut s32) -> s64;
}

unsafe extern "C" {
    pub fn int_sqrt64(x: u64_) -> u32_;
}

unsafe extern "C" {
    pub fn page_ext_init_flatmem();
}

unsafe extern "C" {
    pub fn snprintf(
        buf: *mut crate::ctypes::c_char,
        size: crate::ctypes::c_uint,
        fmt: *const crate::ctypes::c_char,
        ...
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsnprintf(
        buf: *mut crate::ctypes::c_char,
        size: crate::ctypes::c_uint,
        fmt: *const crate::ctypes::c_char,
        args: u32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsprintf(
        buf: *mut crate::ctypes::c_char,
        arg1: *const crate::ctypes::c_char,
        arg2: u32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsscanf(
        arg1: *const crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
        arg3: u32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut processor: processor;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_vdso_data {}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct vdso_data {
    pub seq: u32_,
    pub clock_mode: s32,
    pub cycle_last: u64_,
    pub mask: u64_,
    pub mult: u32_,
    pub shift: u32_,
    pub anon__basetime: vdso_data__basetime,
    pub tz_minuteswest: s32,
    pub tz_dsttime: s32,
    pub hrtimer_res: u32_,
    pub __unused: u32_,
    pub arch_data: arch_vdso_data,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct vdso_timestamp {
    pub sec: u64_,
    pub nsec: u64_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union vdso_data__basetime {
    pub basetime: [vdso_timestamp; 12usize],
    pub offset: [timens_offset; 12usize],
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
    pub async_probe_requested: bool_,
    pub gpl_future_syms: *const kernel_symbol,
    pub gpl_future_crcs: *const s32,
    pub num_gpl_future_syms: crate::ctypes::c_uint,
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 36usize]>,
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
    flags: crate::ctypes::c_uint as u32 = _bits_lineno 18 8

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
    pub kn: *mut kernfs_node,
    pub procs_file: cgroup_file,
    pub events_file: cgroup_file,
    pub subtree_control: u16_,
    pub subtree_ss_mask: u16_,
    pub old_subtree_control: u16_,
    pub old_subtree_ss_mask: u16_,
    pub subsys: [*mut cgroup_subsys_state; 12usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 12usize],
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
    pub psi: psi_group,
    pub bpf: cgroup_bpf,
    pub congestion_count: atomic_t,
    pub freezer: cgroup_freezer_state,
    pub ancestor_ids: __IncompleteArrayField<u64_>,
}

#[repr(C)]
pub struct cpu_cache_fns {
    pub flush_icache_all: ::core::option::Option<unsafe extern "C" fn()>,
    pub flush_kern_all: ::core::option::Option<unsafe extern "C" fn()>,
    pub flush_kern_louis: ::core::option::Option<unsafe extern "C" fn()>,
    pub flush_user_all: ::core::option::Option<unsafe extern "C" fn()>,
    pub flush_user_range: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: crate::ctypes::c_ulong,
            arg2: crate::ctypes::c_ulong,
            arg3: crate::ctypes::c_uint,
        ),
    >,
    pub coherent_kern_range: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong, arg2: crate::ctypes::c_ulong),
    >,
    pub coherent_user_range: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: crate::ctypes::c_ulong,
            arg2: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub flush_kern_dcache_area: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void, arg2: usize),
    >,
    pub dma_map_area: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const crate::ctypes::c_void,
            arg2: usize,
            arg3: crate::ctypes::c_int,
        ),
    >,
    pub dma_unmap_area: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const crate::ctypes::c_void,
            arg2: usize,
            arg3: crate::ctypes::c_int,
        ),
    >,
    pub dma_flush_range: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const crate::ctypes::c_void,
            arg2: *const crate::ctypes::c_void,
        ),
    >,
}

#[repr(C)]
pub struct css_set {
    pub subsys: [*mut cgroup_subsys_state; 12usize],
    pub refcount: refcount_t,
    pub dom_cset: *mut css_set,
    pub dfl_cgrp: *mut cgroup,
    pub nr_tasks: crate::ctypes::c_int,
    pub tasks: list_head,
    pub mg_tasks: list_head,
    pub dying_tasks: list_head,
    pub task_iters: list_head,
    pub e_cset_node: [list_head; 12usize],
    pub threaded_csets: list_head,
    pub threaded_csets_node: list_head,
    pub hlist: hlist_node,
    pub cgrp_links: list_head,
    pub mg_src_preload_node: list_head,
    pub mg_dst_preload_node: list_head,
    pub mg_node: list_head,
    pub mg_src_cgrp: *mut cgroup,
    pub mg_dst_cgrp: *mut cgroup,
    pub mg_dst_cset: *mut css_set,
    pub dead: bool_,
    pub callback_head: callback_head,
}

#[repr(C)]
pub struct hd_struct {
    pub start_sect: sector_t,
    pub nr_sects: sector_t,
    pub nr_sects_seq: seqcount_t,
    pub stamp: crate::ctypes::c_ulong,
    pub dkstats: *mut disk_stats,
    pub ref_: percpu_ref,
    pub __dev: device,
    pub holder_dir: *mut kobject,
    pub policy: crate::ctypes::c_int,
    pub partno: crate::ctypes::c_int,
    pub info: *mut partition_meta_info,
    pub rcu_work: rcu_work,
}

#[repr(C)]
pub struct input_device_id {
    pub flags: kernel_ulong_t,
    pub bustype: __u16,
    pub vendor: __u16,
    pub product: __u16,
    pub version: __u16,
    pub evbit: [kernel_ulong_t; 1usize],
    pub keybit: [kernel_ulong_t; 24usize],
    pub relbit: [kernel_ulong_t; 1usize],
    pub absbit: [kernel_ulong_t; 2usize],
    pub mscbit: [kernel_ulong_t; 1usize],
    pub ledbit: [kernel_ulong_t; 1usize],
    pub sndbit: [kernel_ulong_t; 1usize],
    pub ffbit: [kernel_ulong_t; 4usize],
    pub swbit: [kernel_ulong_t; 1usize],
    pub propbit: [kernel_ulong_t; 1usize],
    pub driver_info: kernel_ulong_t,
}

#[repr(C)]
pub struct kimage {
    pub head: kimage_entry_t,
    pub entry: *mut kimage_entry_t,
    pub last_entry: *mut kimage_entry_t,
    pub start: crate::ctypes::c_ulong,
    pub control_code_page: *mut page,
    pub swap_page: *mut page,
    pub vmcoreinfo_data_copy: *mut crate::ctypes::c_void,
    pub nr_segments: crate::ctypes::c_ulong,
    pub segment: [kexec_segment; 16usize],
    pub control_pages: list_head,
    pub dest_pages: list_head,
    pub unusable_pages: list_head,
    pub control_page: crate::ctypes::c_ulong,
    pub _bits_type_: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub arch: kimage_arch,
}
impl kimage {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<0usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn preserve_context(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<1usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_preserve_context(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn preserve_context_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_preserve_context_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn file_mode(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<2usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_file_mode(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<2usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn file_mode_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    2usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_file_mode_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
}

#[repr(C)]
pub struct kimage_arch {
    pub kernel_r2: u32_,
}

#[repr(C)]
pub struct l2x0_regs {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct mod_arch_specific {
    pub core: mod_plt_sec,
    pub init: mod_plt_sec,
}

#[repr(C)]
pub struct mod_kallsyms {
    pub symtab: *mut Elf32_Sym,
    pub num_symtab: crate::ctypes::c_uint,
    pub strtab: *mut crate::ctypes::c_char,
    pub typetab: *mut crate::ctypes::c_char,
}

#[repr(C)]
pub struct mod_plt_sec {
    pub plt: *mut elf32_shdr,
    pub plt_ent: *mut plt_entries,
    pub plt_count: crate::ctypes::c_int,
}

#[repr(C)]
pub struct modversion_info {
    pub crc: crate::ctypes::c_ulong,
    pub name: [crate::ctypes::c_char; 60usize],
}

#[repr(C)]
pub struct outer_cache_fns {
    pub inv_range: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong, arg2: crate::ctypes::c_ulong),
    >,
    pub clean_range: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong, arg2: crate::ctypes::c_ulong),
    >,
    pub flush_range: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong, arg2: crate::ctypes::c_ulong),
    >,
    pub flush_all: ::core::option::Option<unsafe extern "C" fn()>,
    pub disable: ::core::option::Option<unsafe extern "C" fn()>,
    pub sync: ::core::option::Option<unsafe extern "C" fn()>,
    pub resume: ::core::option::Option<unsafe extern "C" fn()>,
    pub write_sec: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong, arg2: crate::ctypes::c_uint),
    >,
    pub configure: ::core::option::Option<unsafe extern "C" fn(arg1: *const l2x0_regs)>,
}

#[repr(C)]
pub struct plt_entries {
    pub ldr: [u32_; 16usize],
    pub lit: [u32_; 16usize],
}

#[repr(C)]
pub struct unwind_table {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct user {
    pub regs: pt_regs,
    pub u_fpvalid: crate::ctypes::c_int,
    pub u_tsize: crate::ctypes::c_ulong,
    pub u_dsize: crate::ctypes::c_ulong,
    pub u_ssize: crate::ctypes::c_ulong,
    pub start_code: crate::ctypes::c_ulong,
    pub start_stack: crate::ctypes::c_ulong,
    pub signal: crate::ctypes::c_long,
    pub reserved: crate::ctypes::c_int,
    pub u_ar0: crate::ctypes::c_ulong,
    pub magic: crate::ctypes::c_ulong,
    pub u_comm: [crate::ctypes::c_char; 32usize],
    pub u_debugreg: [crate::ctypes::c_int; 8usize],
    pub u_fp: user_fp,
    pub u_fp0: *mut user_fp_struct,
}

#[repr(C)]
pub struct user_fp_struct {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct user_vfp {
    pub fpregs: [crate::ctypes::c_ulonglong; 32usize],
    pub fpscr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct user_vfp_exc {
    pub fpexc: crate::ctypes::c_ulong,
    pub fpinst: crate::ctypes::c_ulong,
    pub fpinst2: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union vdso_data_store {
    pub data: [vdso_data; 2usize],
    pub page: [u8_; 4096usize],
}

pub const BLKCLOSEZONE: u32 = 1074795143;

pub const BLKFINISHZONE: u32 = 1074795144;

pub const BLKGETNRZONES: u32 = 2147750533;

pub const BLKGETZONESZ: u32 = 2147750532;

pub const BLKOPENZONE: u32 = 1074795142;

pub const BLKREPORTZONE: u32 = 3222278786;

pub const BLKRESETZONE: u32 = 1074795139;

pub const CACHEID_ASID_TAGGED: i32 = 8;

pub const CACHEID_PIPT: i32 = 32;

pub const CACHEID_VIPT: i32 = 6;

pub const CACHEID_VIPT_ALIASING: i32 = 4;

pub const CACHEID_VIPT_I_ALIASING: i32 = 16;

pub const CACHEID_VIPT_NONALIASING: i32 = 2;

pub const CACHEID_VIVT: i32 = 1;

pub const CGROUP_SUBSYS_COUNT: cgroup_subsys_id = 12;

pub const CRASH_CORE_NOTE_BYTES: u32 = 180;

pub const CRASH_CORE_NOTE_DESC_BYTES: u32 = 148;

pub const CRASH_CORE_NOTE_HEAD_BYTES: u32 = 12;

pub const CRASH_CORE_NOTE_NAME_BYTES: u32 = 8;

pub const CSSELR_DCACHE: i32 = 0;

pub const CSSELR_ICACHE: i32 = 1;

pub const CSSELR_L1: i32 = 0;

pub const CSSELR_L2: i32 = 2;

pub const CSSELR_L3: i32 = 4;

pub const CSSELR_L4: i32 = 6;

pub const CSSELR_L5: i32 = 8;

pub const CSSELR_L6: i32 = 10;

pub const CSSELR_L7: i32 = 12;

pub const CS_BASES: i32 = 2;

pub const CS_HRES_COARSE: i32 = 0;

pub const CS_RAW: i32 = 1;

pub const KEXEC_ARCH: i32 = 2621440;

pub const KEXEC_ARM_ATAGS_OFFSET: i32 = 4096;

pub const KEXEC_ARM_ZIMAGE_OFFSET: i32 = 32768;

pub const KEXEC_CONTROL_MEMORY_LIMIT: crate::ctypes::c_ulong = 4294967295;

pub const KEXEC_CRASH_CONTROL_MEMORY_LIMIT: crate::ctypes::c_ulong = 4294967295;

pub const KEXEC_DESTINATION_MEMORY_LIMIT: crate::ctypes::c_ulong = 4294967295;

pub const KEXEC_SOURCE_MEMORY_LIMIT: crate::ctypes::c_ulong = 4294967295;

pub const KM_TYPE_NR: i32 = 16;

pub const KSYM_SYMBOL_LEN: u32 = 223;

pub const LAST_PKMAP: i32 = 512;

pub const LAST_PKMAP_MASK: i32 = 511;

pub const MAX_PARAM_PREFIX_LEN: u32 = 60;

pub const MODULE_NAME_LEN: u32 = 60;

pub const NBPG: crate::ctypes::c_ulong = 4096;

pub const NO_IRQ: u32 = 4294967295;

pub const NR_IRQS: i32 = 16;

pub const NR_IRQS_LEGACY: i32 = 16;

pub const PAGE_COUNTER_MAX: crate::ctypes::c_long = 2147483647;

pub const PKMAP_BASE: crate::ctypes::c_ulong = 3219128320;

pub const PLT_ENT_COUNT: u32 = 16;

pub const PLT_ENT_SIZE: u32 = 8;

pub const PLT_ENT_STRIDE: i32 = 64;

pub const SIOCGSTAMPNS_NEW: u32 = 2148567303;

pub const SIOCGSTAMP_NEW: u32 = 2148567302;

pub const STATIC_CALL_KEY_PREFIX_LEN: u32 = 7;

pub const STATIC_CALL_TRAMP_PREFIX_LEN: u32 = 7;

pub const UPAGES: i32 = 1;

pub const VDSO_BASES: i32 = 12;

pub const VDSO_COARSE: crate::ctypes::c_ulong = 96;

pub const VDSO_HAS_CLOCK_GETRES: i32 = 1;

pub const VDSO_HRES: crate::ctypes::c_ulong = 2179;

pub const VDSO_RAW: crate::ctypes::c_ulong = 16;

pub const VMCOREINFO_NOTE_NAME_BYTES: u32 = 12;

pub const __CACHEID_ALWAYS: i32 = 0;

pub const __CACHEID_ARCH_MIN: i32 = 58;

pub const __CACHEID_NEVER: i32 = 1;

pub const __CACHE_WRITEBACK_GRANULE: i32 = 64;

pub const __CACHE_WRITEBACK_ORDER: i32 = 6;

pub const pids_cgrp_id: cgroup_subsys_id = 10;

pub const rdma_cgrp_id: cgroup_subsys_id = 11;

pub type note_buf_t = [u32_; 45usize];

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_get_hw_counter"]
    pub fn __arch_get_hw_counter(
        clock_mode: crate::ctypes::c_int,
        vd: *const vdso_data,
    ) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_get_vdso_data"]
    pub fn __arch_get_vdso_data() -> *const vdso_data;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_vdso_hres_capable"]
    pub fn __arch_vdso_hres_capable() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sync_cache_range_r"]
    pub fn __sync_cache_range_r(p: *mut crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sync_cache_range_w"]
    pub fn __sync_cache_range_w(p: *mut crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arm_vdso_hres_capable"]
    pub fn arm_vdso_hres_capable() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_boot_phys_to_phys"]
    pub fn boot_phys_to_phys(entry: crate::ctypes::c_ulong) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cacheid_is"]
    pub fn cacheid_is(mask: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_check_cpu_icache_size"]
    pub fn check_cpu_icache_size(cpuid: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clock_getres32_fallback"]
    pub fn clock_getres32_fallback(
        _clkid: clockid_t,
        _ts: *mut old_timespec32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clock_getres_fallback"]
    pub fn clock_getres_fallback(
        _clkid: clockid_t,
        _ts: *mut __kernel_timespec,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clock_gettime32_fallback"]
    pub fn clock_gettime32_fallback(
        _clkid: clockid_t,
        _ts: *mut old_timespec32,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clock_gettime_fallback"]
    pub fn clock_gettime_fallback(
        _clkid: clockid_t,
        _ts: *mut __kernel_timespec,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_elf_core_extra_phdrs"]
    pub fn elf_core_extra_phdrs() -> Elf32_Half;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_kernel_vmap_range"]
    pub fn flush_kernel_vmap_range(
        addr: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gettimeofday_fallback"]
    pub fn gettimeofday_fallback(
        _tv: *mut __kernel_old_timeval,
        _tz: *mut timezone,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_entry_text"]
    pub fn in_entry_text(addr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_idmap_text"]
    pub fn in_idmap_text(addr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invalidate_kernel_vmap_range"]
    pub fn invalidate_kernel_vmap_range(
        addr: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kallsyms_symbol_value"]
    pub fn kallsyms_symbol_value(sym: *const Elf32_Sym) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_high_get"]
    pub fn kmap_high_get(page: *mut page) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_coherent_kern_range"]
    pub fn nop_coherent_kern_range(a: crate::ctypes::c_ulong, b: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_coherent_user_range"]
    pub fn nop_coherent_user_range(
        a: crate::ctypes::c_ulong,
        b: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_dma_flush_range"]
    pub fn nop_dma_flush_range(
        a: *const crate::ctypes::c_void,
        b: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_dma_map_area"]
    pub fn nop_dma_map_area(
        s: *const crate::ctypes::c_void,
        l: usize,
        f: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_dma_unmap_area"]
    pub fn nop_dma_unmap_area(
        s: *const crate::ctypes::c_void,
        l: usize,
        f: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_flush_icache_all"]
    pub fn nop_flush_icache_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_flush_kern_cache_all"]
    pub fn nop_flush_kern_cache_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_flush_kern_cache_louis"]
    pub fn nop_flush_kern_cache_louis();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_flush_kern_dcache_area"]
    pub fn nop_flush_kern_dcache_area(a: *mut crate::ctypes::c_void, s: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_flush_user_cache_all"]
    pub fn nop_flush_user_cache_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nop_flush_user_cache_range"]
    pub fn nop_flush_user_cache_range(
        a: crate::ctypes::c_ulong,
        b: crate::ctypes::c_ulong,
        c: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outer_clean_range"]
    pub fn outer_clean_range(start: phys_addr_t, end: phys_addr_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outer_flush_all"]
    pub fn outer_flush_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outer_flush_range"]
    pub fn outer_flush_range(start: phys_addr_t, end: phys_addr_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outer_inv_range"]
    pub fn outer_inv_range(start: phys_addr_t, end: phys_addr_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outer_resume"]
    pub fn outer_resume();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_ccsidr"]
    pub fn read_ccsidr() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_csselr"]
    pub fn set_csselr(cache_selector: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vivt_flush_cache_mm"]
    pub fn vivt_flush_cache_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vivt_flush_cache_page"]
    pub fn vivt_flush_cache_page(
        vma: *mut vm_area_struct,
        user_addr: crate::ctypes::c_ulong,
        pfn: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vivt_flush_cache_range"]
    pub fn vivt_flush_cache_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn __get_datapage() -> *mut vdso_data;
}

unsafe extern "C" {
    pub fn append_elf_note(
        buf: *mut Elf32_Word,
        name: *mut crate::ctypes::c_char,
        type_: crate::ctypes::c_uint,
        data: *mut crate::ctypes::c_void,
        data_len: usize,
    ) -> *mut Elf32_Word;
}

unsafe extern "C" {
    pub fn arch_cpu_finalize_init();
}

unsafe extern "C" {
    pub fn arch_trigger_cpumask_backtrace(mask: *const cpumask_t, exclude_self: bool_);
}

unsafe extern "C" {
    pub fn asm_do_IRQ(arg1: crate::ctypes::c_uint, arg2: *mut pt_regs);
}

unsafe extern "C" {
    pub fn final_note(buf: *mut Elf32_Word);
}

unsafe extern "C" {
    pub fn flush_cache_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn flush_cache_page(
        vma: *mut vm_area_struct,
        user_addr: crate::ctypes::c_ulong,
        pfn: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn flush_cache_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn flush_kernel_dcache_page(arg1: *mut page);
}

unsafe extern "C" {
    pub fn flush_uprobe_xol_access(
        page: *mut page,
        uaddr: crate::ctypes::c_ulong,
        kaddr: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn get_module_plt(
        mod_: *mut module,
        loc: crate::ctypes::c_ulong,
        val: Elf32_Addr,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn handle_IRQ(arg1: crate::ctypes::c_uint, arg2: *mut pt_regs);
}

unsafe extern "C" {
    pub fn init_IRQ();
}

unsafe extern "C" {
    pub fn kmap_atomic_pfn(pfn: crate::ctypes::c_ulong) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn module_bug_finalize(
        arg1: *const Elf32_Ehdr,
        arg2: *const Elf32_Shdr,
        arg3: *mut module,
    );
}

unsafe extern "C" {
    pub fn outer_disable();
}

unsafe extern "C" {
    pub fn v7_coherent_kern_range(
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn v7_coherent_user_range(
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn v7_dma_flush_range(
        arg1: *const crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn v7_flush_icache_all();
}

unsafe extern "C" {
    pub fn v7_flush_kern_cache_all();
}

unsafe extern "C" {
    pub fn v7_flush_kern_cache_louis();
}

unsafe extern "C" {
    pub fn v7_flush_kern_dcache_area(arg1: *mut crate::ctypes::c_void, arg2: usize);
}

unsafe extern "C" {
    pub fn v7_flush_user_cache_all();
}

unsafe extern "C" {
    pub fn v7_flush_user_cache_range(
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
        arg3: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub static mut _exiprom: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut _timens_data: [vdso_data; 2usize];
}

unsafe extern "C" {
    pub static mut _vdso_data: [vdso_data; 2usize];
}

unsafe extern "C" {
    pub static mut cacheid: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut kexec_reinit: ::core::option::Option<unsafe extern "C" fn()>;
}

unsafe extern "C" {
    pub static mut outer_cache: outer_cache_fns;
}

unsafe extern "C" {
    pub static mut pkmap_page_table: *mut pte_t;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct page__lru__slab_list__slab_list__next {
    pub next: *mut page,
    pub pages: crate::ctypes::c_short,
    pub pobjects: crate::ctypes::c_short,
}

#[repr(C)]
#[repr(align(64))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_id,
    pub memory: page_counter,
    pub anon__swap: mem_cgroup__swap,
    pub kmem: page_counter,
    pub tcpmem: page_counter,
    pub high_work: work_struct,
    pub soft_limit: crate::ctypes::c_ulong,
    pub vmpressure: vmpressure,
    pub use_hierarchy: bool_,
    pub oom_group: bool_,
    pub oom_lock: bool_,
    pub under_oom: crate::ctypes::c_int,
    pub swappiness: crate::ctypes::c_int,
    pub oom_kill_disable: crate::ctypes::c_int,
    pub events_file: cgroup_file,
    pub events_local_file: cgroup_file,
    pub swap_events_file: cgroup_file,
    pub thresholds_lock: mutex,
    pub thresholds: mem_cgroup_thresholds,
    pub memsw_thresholds: mem_cgroup_thresholds,
    pub oom_notify: list_head,
    pub move_charge_at_immigrate: crate::ctypes::c_ulong,
    pub move_lock: spinlock_t,
    pub move_lock_flags: crate::ctypes::c_ulong,
    pub _pad1_: memcg_padding,
    pub vmstats: [atomic_long_t; 40usize],
    pub vmevents: [atomic_long_t; 70usize],
    pub memory_events: [atomic_long_t; 8usize],
    pub memory_events_local: [atomic_long_t; 8usize],
    pub socket_pressure: crate::ctypes::c_ulong,
    pub tcpmem_active: bool_,
    pub tcpmem_pressure: crate::ctypes::c_int,
    pub kmemcg_id: crate::ctypes::c_int,
    pub kmem_state: memcg_kmem_state,
    pub objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
    pub _pad2_: memcg_padding,
    pub moving_account: atomic_t,
    pub move_lock_task: *mut task_struct,
    pub vmstats_local: *mut memcg_vmstats_percpu,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_list: list_head,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub event_list: list_head,
    pub event_list_lock: spinlock_t,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
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
    pub kswapd: *mut task_struct,
    pub kswapd_order: crate::ctypes::c_int,
    pub kswapd_highest_zoneidx: zone_type,
    pub kswapd_failures: crate::ctypes::c_int,
    pub kcompactd_max_order: crate::ctypes::c_int,
    pub kcompactd_highest_zoneidx: zone_type,
    pub kcompactd_wait: wait_queue_head_t,
    pub kcompactd: *mut task_struct,
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub _pad1_: zone_padding,
    pub lru_lock: spinlock_t,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub _pad2_: zone_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 37usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 3usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 4usize],
    pub zone_pgdat: *mut pglist_data,
    pub pageset: *mut per_cpu_pageset,
    pub pageblock_flags: *mut crate::ctypes::c_ulong,
    pub zone_start_pfn: crate::ctypes::c_ulong,
    pub managed_pages: atomic_long_t,
    pub spanned_pages: crate::ctypes::c_ulong,
    pub present_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
    pub initialized: crate::ctypes::c_int,
    pub _pad1_: zone_padding,
    pub free_area: [free_area; 12usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
    pub _pad2_: zone_padding,
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
    pub _pad3_: zone_padding,
    pub vm_stat: [atomic_long_t; 12usize],
    pub vm_numa_stat: __IncompleteArrayField<atomic_long_t>,
}

#[repr(C)]
pub struct hstate {}

#[repr(C)]
pub struct mem_section {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct memblock_region {
    pub base: phys_addr_t,
    pub size: phys_addr_t,
    pub flags: memblock_flags,
}

#[repr(C)]
pub struct memcg_vmstats_percpu {
    pub stat: [crate::ctypes::c_long; 40usize],
    pub events: [crate::ctypes::c_ulong; 70usize],
    pub nr_page_events: crate::ctypes::c_ulong,
    pub targets: [crate::ctypes::c_ulong; 2usize],
}

#[repr(C)]
pub struct mempolicy {}

#[repr(C)]
pub struct mm_struct__mmap {
    pub mmap: *mut vm_area_struct,
    pub mm_rb: rb_root,
    pub vmacache_seqnum: u64_,
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
    pub highest_vm_end: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub mm_count: atomic_t,
    pub has_pinned: atomic_t,
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
    pub core_state: *mut core_state,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub tlb_flush_pending: atomic_t,
    pub uprobes_state: uprobes_state,
    pub async_put_work: work_struct,
    pub pasid: u32_,
}

#[repr(C)]
pub struct page {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: page__lru,
    pub anon___mapcount: page___mapcount,
    pub _refcount: atomic_t,
    pub anon__mem_cgroup: page__mem_cgroup,
}

#[repr(C)]
pub struct per_cpu_pageset {
    pub pcp: per_cpu_pages,
    pub stat_threshold: s8,
    pub vm_stat_diff: [s8; 12usize],
}

#[repr(C)]
pub struct shared_policy {}

#[repr(C)]
pub struct vm_area_struct {
    pub vm_start: crate::ctypes::c_ulong,
    pub vm_end: crate::ctypes::c_ulong,
    pub vm_next: *mut vm_area_struct,
    pub vm_prev: *mut vm_area_struct,
    pub vm_rb: rb_node,
    pub rb_subtree_gap: crate::ctypes::c_ulong,
    pub vm_mm: *mut mm_struct,
    pub vm_page_prot: pgprot_t,
    pub vm_flags: crate::ctypes::c_ulong,
    pub shared: vm_area_struct__shared,
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
    pub event: [crate::ctypes::c_ulong; 70usize],
}

#[repr(C)]
pub struct vm_operations_struct {
    pub open: ::core::option::Option<unsafe extern "C" fn(area: *mut vm_area_struct)>,
    pub close: ::core::option::Option<unsafe extern "C" fn(area: *mut vm_area_struct)>,
    pub split: ::core::option::Option<
        unsafe extern "C" fn(
            area: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub mremap: ::core::option::Option<
        unsafe extern "C" fn(area: *mut vm_area_struct) -> crate::ctypes::c_int,
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
        ),
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
pub struct vma_swap_readahead {
    pub win: crate::ctypes::c_ushort,
    pub offset: crate::ctypes::c_ushort,
    pub nr_pte: crate::ctypes::c_ushort,
    pub ptes: [pte_t; 8usize],
}

#[repr(C)]
pub struct zonelist {
    pub _zonerefs: [zoneref; 5usize],
}

pub const ARCH_LOW_ADDRESS_LIMIT: crate::ctypes::c_ulong = 4294967295;

pub const AT_VECTOR_SIZE: i32 = 42;

pub const AT_VECTOR_SIZE_ARCH: i32 = 0;

pub const IOREMAP_MAX_ORDER: i32 = 19;

pub const KASAN_TAG_PGOFF: u32 = 30;

pub const KASAN_TAG_PGSHIFT: u32 = 0;

pub const LAST_CPUPID_MASK: crate::ctypes::c_ulong = 0;

pub const LAST_CPUPID_PGOFF: u32 = 30;

pub const LAST_CPUPID_PGSHIFT: u32 = 0;

pub const MAX_ORDER: i32 = 12;

pub const MAX_ORDER_NR_PAGES: i32 = 2048;

pub const MAX_SWAPFILES: i32 = 30;

pub const MAX_SWAP_BADPAGES: u32 = 637;

pub const MAX_ZONELISTS: crate::ctypes::c_uint = 1;

pub const MAX_ZONES_PER_ZONELIST: i32 = 4;

pub const MEMBLOCK_ALLOC_ANYWHERE: u32 = 4294967295;

pub const NODES_MASK: crate::ctypes::c_ulong = 0;

pub const NODES_PGOFF: u32 = 32;

pub const NODES_PGSHIFT: u32 = 0;

pub const NR_COMPOUND_DTORS: compound_dtor_id = 2;

pub const NR_VM_NUMA_STAT_ITEMS: i32 = 0;

pub const PAGE_FLAGS_CHECK_AT_PREP: crate::ctypes::c_ulong = 4194303;

pub const PAGE_FRAG_CACHE_MAX_SIZE: i32 = 32768;

pub const SECTIONS_PGOFF: u32 = 32;

pub const SECTIONS_PGSHIFT: u32 = 0;

pub const SHRINK_EMPTY: crate::ctypes::c_ulong = 4294967294;

pub const SHRINK_STOP: crate::ctypes::c_ulong = 4294967295;

pub const SWAP_RA_ORDER_CEILING: i32 = 3;

pub const SWAP_RA_PTE_CACHE_SIZE: i32 = 8;

pub const SWP_HWPOISON_NUM: i32 = 0;

pub const UFFDIO_API: u32 = 3222841919;

pub const UFFDIO_COPY: u32 = 3223890435;

pub const UFFDIO_REGISTER: u32 = 3223366144;

pub const UFFDIO_UNREGISTER: u32 = 2148575745;

pub const UFFDIO_WAKE: u32 = 2148575746;

pub const UFFDIO_WRITEPROTECT: u32 = 3222841862;

pub const UFFDIO_ZEROPAGE: u32 = 3223366148;

pub const VM_ARCH_CLEAR: i32 = 0;

pub const VM_MTE: i32 = 0;

pub const VM_MTE_ALLOWED: i32 = 0;

pub const ZONEID_MASK: crate::ctypes::c_ulong = 3;

pub const ZONEID_PGOFF: u32 = 30;

pub const ZONEID_PGSHIFT: u32 = 30;

pub const ZONEID_SHIFT: i32 = 2;

pub const ZONES_PGOFF: u32 = 30;

pub const ZONES_PGSHIFT: u32 = 30;

pub const ZONE_HIGHMEM: zone_type = 2;

pub const ZONE_NORMAL: zone_type = 1;

pub const __NR_PAGEFLAGS: pageflags = 22;

pub const __PG_HWPOISON: i32 = 0;

pub const hashdist: i32 = 0;

pub const node_reclaim_mode: i32 = 0;

pub const transparent_hugepage_flags: crate::ctypes::c_ulong = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_KERNEL_RO"]
    pub fn PAGE_KERNEL_RO() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageDoubleMap"]
    pub fn PageDoubleMap(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageHWPoison"]
    pub fn PageHWPoison(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageHeadHuge"]
    pub fn PageHeadHuge(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageHuge"]
    pub fn PageHuge(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageTransCompound"]
    pub fn PageTransCompound(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageTransCompoundMap"]
    pub fn PageTransCompoundMap(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageTransHuge"]
    pub fn PageTransHuge(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageTransTail"]
    pub fn PageTransTail(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMALLOC_TOTAL"]
    pub fn VMALLOC_TOTAL() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___alloc_bootmem_huge_page"]
    pub fn __alloc_bootmem_huge_page(h: *mut hstate) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___alloc_zeroed_user_highpage"]
    pub fn __alloc_zeroed_user_highpage(
        movableflags: gfp_t,
        vma: *mut vm_area_struct,
        vaddr: crate::ctypes::c_ulong,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___page_cache_alloc"]
    pub fn __page_cache_alloc(gfp: gfp_t) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmd_alloc"]
    pub fn __pmd_alloc(
        mm: *mut mm_struct,
        pud: *mut pud_t,
        address: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pud_alloc"]
    pub fn __pud_alloc(
        mm: *mut mm_struct,
        p4d: *mut p4d_t,
        address: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___remove_memory"]
    pub fn __remove_memory(nid: crate::ctypes::c_int, start: u64_, size: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___split_huge_pmd"]
    pub fn __split_huge_pmd(
        vma: *mut vm_area_struct,
        pmd: *mut pmd_t,
        address: crate::ctypes::c_ulong,
        freeze: bool_,
        page: *mut page,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___unmap_hugepage_range"]
    pub fn __unmap_hugepage_range(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        ref_page: *mut page,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___unmap_hugepage_range_final"]
    pub fn __unmap_hugepage_range_final(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        ref_page: *mut page,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_adjust_range_if_pmd_sharing_possible"]
    pub fn adjust_range_if_pmd_sharing_possible(
        vma: *mut vm_area_struct,
        start: *mut crate::ctypes::c_ulong,
        end: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_dax"]
    pub fn alloc_dax(
        private: *mut crate::ctypes::c_void,
        host: *const crate::ctypes::c_char,
        ops: *const dax_operations,
        flags: crate::ctypes::c_ulong,
    ) -> *mut dax_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_huge_page"]
    pub fn alloc_huge_page(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        avoid_reserve: crate::ctypes::c_int,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_huge_page_nodemask"]
    pub fn alloc_huge_page_nodemask(
        h: *mut hstate,
        preferred_nid: crate::ctypes::c_int,
        nmask: *mut nodemask_t,
        gfp_mask: gfp_t,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_huge_page_vma"]
    pub fn alloc_huge_page_vma(
        h: *mut hstate,
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_validate_flags"]
    pub fn arch_validate_flags(flags: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_check_highest_zone"]
    pub fn check_highest_zone(k: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_highpage"]
    pub fn copy_highpage(to: *mut page, from: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_hugetlb_page_range"]
    pub fn copy_hugetlb_page_range(
        dst: *mut mm_struct,
        src: *mut mm_struct,
        vma: *mut vm_area_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_pid_to_cpupid"]
    pub fn cpu_pid_to_cpupid(
        nid: crate::ctypes::c_int,
        pid: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpupid_match_pid"]
    pub fn cpupid_match_pid(
        task: *mut task_struct,
        cpupid: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_get_by_host"]
    pub fn dax_get_by_host(host: *const crate::ctypes::c_char) -> *mut dax_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_layout_busy_page"]
    pub fn dax_layout_busy_page(mapping: *mut address_space) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_layout_busy_page_range"]
    pub fn dax_layout_busy_page_range(
        mapping: *mut address_space,
        start: crate::ctypes::c_ulong,
        nr_pages: crate::ctypes::c_ulong,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_lock_page"]
    pub fn dax_lock_page(page: *mut page) -> dax_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_read_lock"]
    pub fn dax_read_lock() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_read_unlock"]
    pub fn dax_read_unlock(id: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_supported"]
    pub fn dax_supported(
        dax_dev: *mut dax_device,
        bdev: *mut block_device,
        blocksize: crate::ctypes::c_int,
        start: sector_t,
        len: sector_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_unlock_page"]
    pub fn dax_unlock_page(page: *mut page, cookie: dax_entry_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_write_cache"]
    pub fn dax_write_cache(dax_dev: *mut dax_device, wc: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_write_cache_enabled"]
    pub fn dax_write_cache_enabled(dax_dev: *mut dax_device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dax_writeback_mapping_range"]
    pub fn dax_writeback_mapping_range(
        mapping: *mut address_space,
        dax_dev: *mut dax_device,
        wbc: *mut writeback_control,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_deferred_split_huge_page"]
    pub fn deferred_split_huge_page(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dissolve_free_huge_page"]
    pub fn dissolve_free_huge_page(page: *mut page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dissolve_free_huge_pages"]
    pub fn dissolve_free_huge_pages(
        start_pfn: crate::ctypes::c_ulong,
        end_pfn: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_huge_pmd_numa_page"]
    pub fn do_huge_pmd_numa_page(vmf: *mut vm_fault, orig_pmd: pmd_t) -> vm_fault_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_migrate_pages"]
    pub fn do_migrate_pages(
        mm: *mut mm_struct,
        from: *const nodemask_t,
        to: *const nodemask_t,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_pfn_to_nid"]
    pub fn early_pfn_to_nid(pfn: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_follow_devmap_pmd"]
    pub fn follow_devmap_pmd(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmd: *mut pmd_t,
        flags: crate::ctypes::c_int,
        pgmap: *mut *mut dev_pagemap,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_follow_devmap_pud"]
    pub fn follow_devmap_pud(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pud: *mut pud_t,
        flags: crate::ctypes::c_int,
        pgmap: *mut *mut dev_pagemap,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_follow_huge_addr"]
    pub fn follow_huge_addr(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        write: crate::ctypes::c_int,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_follow_huge_pd"]
    pub fn follow_huge_pd(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        hpd: hugepd_t,
        flags: crate::ctypes::c_int,
        pdshift: crate::ctypes::c_int,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_follow_huge_pgd"]
    pub fn follow_huge_pgd(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        pgd: *mut pgd_t,
        flags: crate::ctypes::c_int,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_follow_huge_pmd_pte"]
    pub fn follow_huge_pmd_pte(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_follow_huge_pud"]
    pub fn follow_huge_pud(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        pud: *mut pud_t,
        flags: crate::ctypes::c_int,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_follow_hugetlb_page"]
    pub fn follow_hugetlb_page(
        mm: *mut mm_struct,
        vma: *mut vm_area_struct,
        pages: *mut *mut page,
        vmas: *mut *mut vm_area_struct,
        position: *mut crate::ctypes::c_ulong,
        nr_pages: *mut crate::ctypes::c_ulong,
        i: crate::ctypes::c_long,
        flags: crate::ctypes::c_uint,
        nonblocking: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fs_dax_get_by_bdev"]
    pub fn fs_dax_get_by_bdev(bdev: *mut block_device) -> *mut dax_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_online_mems"]
    pub fn get_online_mems();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hmem_register_device"]
    pub fn hmem_register_device(target_nid: crate::ctypes::c_int, r: *mut resource);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_node"]
    pub fn huge_node(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        gfp_flags: gfp_t,
        mpol: *mut *mut mempolicy,
        nodemask: *mut *mut nodemask_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pmd_unshare"]
    pub fn huge_pmd_unshare(
        mm: *mut mm_struct,
        vma: *mut vm_area_struct,
        addr: *mut crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_offset"]
    pub fn huge_pte_offset(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        sz: crate::ctypes::c_ulong,
    ) -> *mut pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugepage_madvise"]
    pub fn hugepage_madvise(
        vma: *mut vm_area_struct,
        vm_flags: *mut crate::ctypes::c_ulong,
        advice: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_change_protection"]
    pub fn hugetlb_change_protection(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        newprot: pgprot_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_cma_check"]
    pub fn hugetlb_cma_check();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_cma_reserve"]
    pub fn hugetlb_cma_reserve(order: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_fault"]
    pub fn hugetlb_fault(
        mm: *mut mm_struct,
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_uint,
    ) -> vm_fault_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_file_setup"]
    pub fn hugetlb_file_setup(
        name: *const crate::ctypes::c_char,
        size: usize,
        acctflag: vm_flags_t,
        user: *mut *mut user_struct,
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
        pagep: *mut *mut page,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_page_mapping_lock_write"]
    pub fn hugetlb_page_mapping_lock_write(hpage: *mut page) -> *mut address_space;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_report_meminfo"]
    pub fn hugetlb_report_meminfo(m: *mut seq_file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_report_node_meminfo"]
    pub fn hugetlb_report_node_meminfo(
        buf: *mut crate::ctypes::c_char,
        len: crate::ctypes::c_int,
        nid: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_report_usage"]
    pub fn hugetlb_report_usage(f: *mut seq_file, m: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_show_meminfo"]
    pub fn hugetlb_show_meminfo();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_total_pages"]
    pub fn hugetlb_total_pages() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_nodemask_of_mempolicy"]
    pub fn init_nodemask_of_mempolicy(m: *mut nodemask_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_transparent_hugepage"]
    pub fn is_transparent_hugepage(page: *mut page) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isolate_hugetlb"]
    pub fn isolate_hugetlb(
        page: *mut page,
        list: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_page_present"]
    pub fn kernel_page_present(page: *mut page) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kill_dax"]
    pub fn kill_dax(dax_dev: *mut dax_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_atomic_idx"]
    pub fn kmap_atomic_idx() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_atomic_idx_pop"]
    pub fn kmap_atomic_idx_pop();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_atomic_idx_push"]
    pub fn kmap_atomic_idx_push() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_flush_tlb"]
    pub fn kmap_flush_tlb(addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_prot"]
    pub fn kmap_prot() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_hotplug_begin"]
    pub fn mem_hotplug_begin();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_hotplug_done"]
    pub fn mem_hotplug_done();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memory_dev_init"]
    pub fn memory_dev_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memory_notify"]
    pub fn memory_notify(
        val: crate::ctypes::c_ulong,
        v: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_migrate_misplaced_page"]
    pub fn migrate_misplaced_page(
        page: *mut page,
        vma: *mut vm_area_struct,
        node: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_migrate_misplaced_transhuge_page"]
    pub fn migrate_misplaced_transhuge_page(
        mm: *mut mm_struct,
        vma: *mut vm_area_struct,
        pmd: *mut pmd_t,
        entry: pmd_t,
        address: crate::ctypes::c_ulong,
        page: *mut page,
        node: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_put_huge_zero_page"]
    pub fn mm_put_huge_zero_page(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_move_hugetlb_state"]
    pub fn move_hugetlb_state(
        oldpage: *mut page,
        newpage: *mut page,
        reason: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_free_shared_policy"]
    pub fn mpol_free_shared_policy(p: *mut shared_policy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_misplaced"]
    pub fn mpol_misplaced(
        page: *mut page,
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_parse_str"]
    pub fn mpol_parse_str(
        str_: *mut crate::ctypes::c_char,
        mpol: *mut *mut mempolicy,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_put"]
    pub fn mpol_put(p: *mut mempolicy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_put_task_policy"]
    pub fn mpol_put_task_policy(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_rebind_mm"]
    pub fn mpol_rebind_mm(mm: *mut mm_struct, new: *mut nodemask_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_rebind_task"]
    pub fn mpol_rebind_task(tsk: *mut task_struct, new: *const nodemask_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_shared_policy_init"]
    pub fn mpol_shared_policy_init(sp: *mut shared_policy, mpol: *mut mempolicy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_shared_policy_lookup"]
    pub fn mpol_shared_policy_lookup(
        sp: *mut shared_policy,
        idx: crate::ctypes::c_ulong,
    ) -> *mut mempolicy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_default_policy"]
    pub fn numa_default_policy();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_policy_init"]
    pub fn numa_policy_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_offline_pages"]
    pub fn offline_pages(
        start_pfn: crate::ctypes::c_ulong,
        nr_pages: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_free_pud_page"]
    pub fn p4d_free_pud_page(
        p4d: *mut p4d_t,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_cpupid_xchg_last"]
    pub fn page_cpupid_xchg_last(
        page: *mut page,
        cpupid: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_huge_active"]
    pub fn page_huge_active(page: *mut page) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_trans_huge_mapcount"]
    pub fn page_trans_huge_mapcount(
        page: *mut page,
        total_mapcount: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_in_present_section"]
    pub fn pfn_in_present_section(a0: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_devmap"]
    pub fn pgd_devmap(pgd: *mut pmdval_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_leaf"]
    pub fn pgd_leaf(pgd: *mut pmdval_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_same"]
    pub fn pgd_same(pgd_a: *mut pmdval_t, pgd_b: *mut pmdval_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_write"]
    pub fn pgd_write(pgd: *mut pmdval_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgdat_resize_lock"]
    pub fn pgdat_resize_lock(p: *mut pglist_data, f: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgdat_resize_unlock"]
    pub fn pgdat_resize_unlock(p: *mut pglist_data, f: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_clear_huge"]
    pub fn pmd_clear_huge(pmd: *mut pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_devmap"]
    pub fn pmd_devmap(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_free_pte_page"]
    pub fn pmd_free_pte_page(
        pmd: *mut pmd_t,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_huge"]
    pub fn pmd_huge(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_savedwrite"]
    pub fn pmd_savedwrite(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_set_huge"]
    pub fn pmd_set_huge(
        pmd: *mut pmd_t,
        addr: phys_addr_t,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_trans_migrating"]
    pub fn pmd_trans_migrating(pmd: pmd_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prep_transhuge_page"]
    pub fn prep_transhuge_page(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_devmap"]
    pub fn pte_devmap(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_clear_huge"]
    pub fn pud_clear_huge(pud: *mut pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_free_pmd_page"]
    pub fn pud_free_pmd_page(
        pud: *mut pud_t,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_huge"]
    pub fn pud_huge(pud: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_set_huge"]
    pub fn pud_set_huge(
        pud: *mut pud_t,
        addr: phys_addr_t,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_put_dax"]
    pub fn put_dax(dax_dev: *mut dax_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_put_online_mems"]
    pub fn put_online_mems();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_putback_active_hugepage"]
    pub fn putback_active_hugepage(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_memory_notifier"]
    pub fn register_memory_notifier(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_remove_memory"]
    pub fn remove_memory(
        nid: crate::ctypes::c_int,
        start: u64_,
        size: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_vma_resv_huge_pages"]
    pub fn reset_vma_resv_huge_pages(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_direct_map_default_noflush"]
    pub fn set_direct_map_default_noflush(page: *mut page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_direct_map_invalid_noflush"]
    pub fn set_direct_map_invalid_noflush(page: *mut page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_huge_swap_pte_at"]
    pub fn set_huge_swap_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        sz: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_setup_nr_node_ids"]
    pub fn setup_nr_node_ids();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_split_huge_page_to_list"]
    pub fn split_huge_page_to_list(
        page: *mut page,
        list: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_split_huge_pmd_address"]
    pub fn split_huge_pmd_address(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        freeze: bool_,
        page: *mut page,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thp_get_unmapped_area"]
    pub fn thp_get_unmapped_area() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_total_mapcount"]
    pub fn total_mapcount(page: *mut page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_totalhigh_pages_add"]
    pub fn totalhigh_pages_add(count: crate::ctypes::c_long);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_totalhigh_pages_dec"]
    pub fn totalhigh_pages_dec();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_totalhigh_pages_inc"]
    pub fn totalhigh_pages_inc();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_totalhigh_pages_set"]
    pub fn totalhigh_pages_set(val: crate::ctypes::c_long);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_transparent_hugepage_active"]
    pub fn transparent_hugepage_active(vma: *mut vm_area_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_try_offline_node"]
    pub fn try_offline_node(nid: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_try_online_node"]
    pub fn try_online_node(nid: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_memory_notifier"]
    pub fn unregister_memory_notifier(nb: *mut notifier_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_adjust_trans_huge"]
    pub fn vma_adjust_trans_huge(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        adjust_next: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_dup_policy"]
    pub fn vma_dup_policy(
        src: *mut vm_area_struct,
        dst: *mut vm_area_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_kernel_pagesize"]
    pub fn vma_kernel_pagesize(vma: *mut vm_area_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_mmu_pagesize"]
    pub fn vma_mmu_pagesize(vma: *mut vm_area_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zone_movable_is_highmem"]
    pub fn zone_movable_is_highmem() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn free_highmem_page(page: *mut page);
}

unsafe extern "C" {
    pub fn get_gate_vma(mm: *mut mm_struct) -> *mut vm_area_struct;
}

unsafe extern "C" {
    pub fn in_gate_area(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn in_gate_area_no_mm(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kmap_atomic_high_prot(
        page: *mut page,
        prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn kmap_flush_unused();
}

unsafe extern "C" {
    pub fn kmap_high(page: *mut page) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn kmap_to_page(addr: *mut crate::ctypes::c_void) -> *mut page;
}

unsafe extern "C" {
    pub fn kunmap_atomic_high(kvaddr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn kunmap_high(page: *mut page);
}

unsafe extern "C" {
    pub fn nr_free_highpages() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn page_address(page: *const page) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn page_address_init();
}

unsafe extern "C" {
    pub fn ptep_clear_flush_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_kernel_text_ro();
}

unsafe extern "C" {
    pub fn set_kernel_text_rw();
}

unsafe extern "C" {
    pub fn set_page_address(page: *mut page, virtual_: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub static compound_page_dtors: [compound_page_dtor; 2usize];
}

unsafe extern "C" {
    pub static mut __kmap_atomic_idx: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut _totalhigh_pages: atomic_long_t;
}

unsafe extern "C" {
    pub static mut contig_page_data: pglist_data;
}

unsafe extern "C" {
    pub static mut max_mapnr: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut vm_numa_stat: [atomic_long_t; 0usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct keyring_index_key__desc_len__desc_len {
    pub desc_len: u16_,
    pub desc: [crate::ctypes::c_char; 2usize],
}

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct task_struct {
    pub state: crate::ctypes::c_long,
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
    pub sched_class: *mut sched_class,
    pub se: sched_entity,
    pub rt: sched_rt_entity,
    pub sched_task_group: *mut task_group,
    pub dl: sched_dl_entity,
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
    pub _bits_sched_reset_on_fork: __BindgenBitfieldUnit<[u8; 5usize]>,
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
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1

#[repr(C)]
#[repr(align(64))]
pub union thread_union {
    pub task: task_struct,
    pub thread_info: thread_info,
    pub stack: [crate::ctypes::c_ulong; 2048usize],
}

#[repr(C)]
pub struct arch_elf_state {
    _unused: [u8; 0],
}

pub const ELF_GNU_PROPERTY_ALIGN: i32 = 4;

pub const MAX_SCHEDULE_TIMEOUT: crate::ctypes::c_long = 2147483647;

pub const SECCOMP_IOCTL_NOTIF_ADDFD: u32 = 1075323139;

pub const SECCOMP_IOCTL_NOTIF_ID_VALID: u32 = 1074274562;

pub const SECCOMP_IOCTL_NOTIF_RECV: u32 = 3226476800;

pub const SECCOMP_IOCTL_NOTIF_SEND: u32 = 3222806785;

pub const SI_EXPANSION_SIZE: u32 = 96;

pub const XATTR_CAPS_SZ: u32 = 24;

pub const XATTR_CAPS_SZ_1: u32 = 12;

pub const XATTR_CAPS_SZ_2: u32 = 20;

pub const XATTR_CAPS_SZ_3: u32 = 24;

pub const _KERNEL_CAP_T_SIZE: u32 = 8;

pub const _USER_CAP_HEADER_SIZE: u32 = 8;

pub const arch_task_struct_size: u32 = 1984;

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_elf_adjust_prot"]
    pub fn arch_elf_adjust_prot(
        prot: crate::ctypes::c_int,
        state: *const arch_elf_state,
        has_interp: bool_,
        is_interp: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_time_ns"]
    pub fn copy_time_ns(
        flags: crate::ctypes::c_ulong,
        user_ns: *mut user_namespace,
        old_ns: *mut time_namespace,
    ) -> *mut time_namespace;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_end_of_stack"]
    pub fn end_of_stack(p: *mut task_struct) -> *mut crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_put_task_stack"]
    pub fn put_task_stack(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_setup_thread_stack"]
    pub fn setup_thread_stack(p: *mut task_struct, org: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_timens_commit"]
    pub fn timens_commit(tsk: *mut task_struct, ns: *mut time_namespace);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_timens_on_fork"]
    pub fn timens_on_fork(
        nsproxy: *mut nsproxy,
        tsk: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_disable_single_step"]
    pub fn user_disable_single_step(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_enable_single_step"]
    pub fn user_enable_single_step(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vdso_join_timens"]
    pub fn vdso_join_timens(
        task: *mut task_struct,
        ns: *mut time_namespace,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn exit_thread(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub static mut _DYNAMIC: [Elf32_Dyn; 0usize];
}

unsafe extern "C" {
    pub static mut init_thread_info: thread_info;
}

#[repr(C)]
#[repr(align(64))]
pub struct files_struct {
    pub count: atomic_t,
    pub resize_in_progress: bool_,
    pub resize_wait: wait_queue_head_t,
    pub fdt: *mut fdtable,
    pub fdtab: fdtable,
    pub _padding_after_fdtab: [u8; 12usize],
    pub file_lock: spinlock_t,
    pub next_fd: crate::ctypes::c_uint,
    pub close_on_exec_init: [crate::ctypes::c_ulong; 1usize],
    pub open_fds_init: [crate::ctypes::c_ulong; 1usize],
    pub full_fds_bits_init: [crate::ctypes::c_ulong; 1usize],
    pub fd_array: [*mut file; 32usize],
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
    pub cleancache_poolid: crate::ctypes::c_int,
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
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct compat_statfs64 {
    pub f_type: __u32,
    pub f_bsize: __u32,
    pub f_blocks: __u64,
    pub f_bfree: __u64,
    pub f_bavail: __u64,
    pub f_files: __u64,
    pub f_ffree: __u64,
    pub f_fsid: __kernel_fsid_t,
    pub f_namelen: __u32,
    pub f_frsize: __u32,
    pub f_flags: __u32,
    pub f_spare: [__u32; 4usize],
}

#[repr(C)]
pub struct cpuinfo_arm {
    pub cpu: cpu,
    pub cpuid: u32_,
    pub loops_per_jiffy: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct dentry {
    pub d_flags: crate::ctypes::c_uint,
    pub d_seq: seqcount_spinlock_t,
    pub d_hash: hlist_bl_node,
    pub d_parent: *mut dentry,
    pub d_name: qstr,
    pub d_inode: *mut inode,
    pub d_iname: [crate::ctypes::c_uchar; 36usize],
    pub d_lockref: lockref,
    pub d_op: *const dentry_operations,
    pub d_sb: *mut super_block,
    pub d_time: crate::ctypes::c_ulong,
    pub d_fsdata: *mut crate::ctypes::c_void,
    pub anon__d_lru: dentry__d_lru,
    pub d_child: list_head,
    pub d_subdirs: list_head,
    pub d_u: dentry__d_u,
}

#[repr(C)]
pub struct fs_context {
    pub ops: *const fs_context_operations,
    pub uapi_mutex: mutex,
    pub fs_type: *mut file_system_type,
    pub fs_private: *mut crate::ctypes::c_void,
    pub sget_key: *mut crate::ctypes::c_void,
    pub root: *mut dentry,
    pub user_ns: *mut user_namespace,
    pub net_ns: *mut net,
    pub cred: *const cred,
    pub log: p_log,
    pub source: *const crate::ctypes::c_char,
    pub security: *mut crate::ctypes::c_void,
    pub s_fs_info: *mut crate::ctypes::c_void,
    pub sb_flags: crate::ctypes::c_uint,
    pub sb_flags_mask: crate::ctypes::c_uint,
    pub s_iflags: crate::ctypes::c_uint,
    pub lsm_flags: crate::ctypes::c_uint,
    pub _bits_purpose: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub _padding_after__bits_purpose: u8,
}
bits fs_context
    purpose: fs_context_purpose as u32 = _bits_purpose 0 8
    phase: fs_context_phase as u32 = _bits_purpose 8 8
    need_free: bool_ as u8 = _bits_purpose 16 1
    global: bool_ as u8 = _bits_purpose 17 1
    oldapi: bool_ as u8 = _bits_purpose 18 1

#[repr(C)]
pub struct mpidr_hash {
    pub mask: u32_,
    pub shift_aff: [u32_; 3usize],
    pub bits: u32_,
}

#[repr(C)]
pub struct name_snapshot {
    pub name: qstr,
    pub inline_name: [crate::ctypes::c_uchar; 36usize],
}

#[repr(C)]
pub struct poll_wqueues {
    pub pt: poll_table,
    pub table: *mut poll_table_page,
    pub polling_task: *mut task_struct,
    pub triggered: crate::ctypes::c_int,
    pub error: crate::ctypes::c_int,
    pub inline_index: crate::ctypes::c_int,
    pub inline_entries: [poll_table_entry; 18usize],
}

#[repr(C)]
pub struct statfs {
    pub f_type: __u32,
    pub f_bsize: __u32,
    pub f_blocks: __u32,
    pub f_bfree: __u32,
    pub f_bavail: __u32,
    pub f_files: __u32,
    pub f_ffree: __u32,
    pub f_fsid: __kernel_fsid_t,
    pub f_namelen: __u32,
    pub f_frsize: __u32,
    pub f_flags: __u32,
    pub f_spare: [__u32; 4usize],
}

#[repr(C, packed(4))]
pub struct statfs64 {
    pub f_type: __u32,
    pub f_bsize: __u32,
    pub f_blocks: __u64,
    pub f_bfree: __u64,
    pub f_bavail: __u64,
    pub f_files: __u64,
    pub f_ffree: __u64,
    pub f_fsid: __kernel_fsid_t,
    pub f_namelen: __u32,
    pub f_frsize: __u32,
    pub f_flags: __u32,
    pub f_spare: [__u32; 4usize],
}

pub const BLKBSZGET: u32 = 2147750512;

pub const BLKBSZSET: u32 = 1074008689;

pub const BLKGETSIZE64: u32 = 2147750514;

pub const DNAME_INLINE_LEN: i32 = 36;

pub const FICLONE: u32 = 1074041865;

pub const FICLONERANGE: u32 = 1075876877;

pub const FIDEDUPERANGE: u32 = 3222836278;

pub const FIFREEZE: u32 = 3221510263;

pub const FITHAW: u32 = 3221510264;

pub const FITRIM: u32 = 3222820985;

pub const FS_IOC32_GETFLAGS: u32 = 2147771905;

pub const FS_IOC32_GETVERSION: u32 = 2147776001;

pub const FS_IOC32_SETFLAGS: u32 = 1074030082;

pub const FS_IOC32_SETVERSION: u32 = 1074034178;

pub const FS_IOC_ADD_ENCRYPTION_KEY: u32 = 3226494487;

pub const FS_IOC_ENABLE_VERITY: u32 = 1082156677;

pub const FS_IOC_FSGETXATTR: u32 = 2149341215;

pub const FS_IOC_FSSETXATTR: u32 = 1075599392;

pub const FS_IOC_GETFLAGS: u32 = 2147771905;

pub const FS_IOC_GETFSLABEL: u32 = 2164298801;

pub const FS_IOC_GETVERSION: u32 = 2147776001;

pub const FS_IOC_GET_ENCRYPTION_KEY_STATUS: u32 = 3229640218;

pub const FS_IOC_GET_ENCRYPTION_NONCE: u32 = 2148558363;

pub const FS_IOC_GET_ENCRYPTION_POLICY: u32 = 1074554389;

pub const FS_IOC_GET_ENCRYPTION_POLICY_EX: u32 = 3221841430;

pub const FS_IOC_GET_ENCRYPTION_PWSALT: u32 = 1074816532;

pub const FS_IOC_MEASURE_VERITY: u32 = 3221513862;

pub const FS_IOC_REMOVE_ENCRYPTION_KEY: u32 = 3225445912;

pub const FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS: u32 = 3225445913;

pub const FS_IOC_SETFLAGS: u32 = 1074030082;

pub const FS_IOC_SETFSLABEL: u32 = 1090556978;

pub const FS_IOC_SETVERSION: u32 = 1074034178;

pub const FS_IOC_SET_ENCRYPTION_POLICY: u32 = 2148296211;

pub const INOTIFY_IOC_SETNEXTWD: u32 = 1074022656;

pub const MAX_LFS_FILESIZE: i64 = 17592186040320;

pub const MAX_RW_COUNT: i32 = 2147479552;

pub const NR_OPEN_DEFAULT: i32 = 32;

pub const NR_syscalls: i32 = 444;

pub const N_INLINE_POLL_ENTRIES: u32 = 18;

pub const OFFT_OFFSET_MAX: crate::ctypes::c_long = 2147483647;

pub const SIMPLE_TRANSACTION_LIMIT: crate::ctypes::c_ulong = 4092;

pub const SYSCALL_MAX_ARGS: i32 = 7;

pub const S_DAX: i32 = 0;

pub const XATTR_BTRFS_PREFIX_LEN: u32 = 6;

pub const XATTR_HURD_PREFIX_LEN: u32 = 4;

pub const XATTR_MAC_OSX_PREFIX_LEN: u32 = 4;

pub const XATTR_OS2_PREFIX_LEN: u32 = 4;

pub const XATTR_SECURITY_PREFIX_LEN: u32 = 9;

pub const XATTR_SYSTEM_PREFIX_LEN: u32 = 7;

pub const XATTR_TRUSTED_PREFIX_LEN: u32 = 8;

pub const XATTR_USER_PREFIX_LEN: u32 = 5;

unsafe extern "C" {
    #[link_name = "kmod_shim_compat_ptr_ioctl"]
    pub fn compat_ptr_ioctl() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_logical_index"]
    pub fn get_logical_index(mpidr: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_smp"]
    pub fn is_smp() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_cpuid_part"]
    pub fn smp_cpuid_part(cpu: crate::ctypes::c_int) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tlb_ops_need_broadcast"]
    pub fn tlb_ops_need_broadcast() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fcntl_getlk64(
        arg1: *mut file,
        arg2: crate::ctypes::c_uint,
        arg3: *mut flock64,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fcntl_setlk64(
        arg1: crate::ctypes::c_uint,
        arg2: *mut file,
        arg3: crate::ctypes::c_uint,
        arg4: *mut flock64,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn platform_can_cpu_hotplug() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn platform_can_hotplug_cpu(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn platform_can_secondary_boot() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __cpu_logical_map: [u32_; 0usize];
}

unsafe extern "C" {
    pub static mut cpu_data: cpuinfo_arm;
}

unsafe extern "C" {
    pub static sys_call_table: [crate::ctypes::c_ulong; 0usize];
}

#[repr(C)]
pub struct proc_ops {
    pub proc_flags: crate::ctypes::c_uint,
    pub proc_open: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, arg2: *mut file) -> crate::ctypes::c_int,
    >,
    pub proc_read: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut file,
            arg2: *mut crate::ctypes::c_char,
            arg3: usize,
            arg4: *mut loff_t,
        ) -> isize,
    >,
    pub proc_read_iter: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut kiocb, arg2: *mut iov_iter) -> isize,
    >,
    pub proc_write: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut file,
            arg2: *const crate::ctypes::c_char,
            arg3: usize,
            arg4: *mut loff_t,
        ) -> isize,
    >,
    pub proc_lseek: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut file,
            arg2: loff_t,
            arg3: crate::ctypes::c_int,
        ) -> loff_t,
    >,
    pub proc_release: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, arg2: *mut file) -> crate::ctypes::c_int,
    >,
    pub proc_poll: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut file, arg2: *mut poll_table_struct) -> __poll_t,
    >,
    pub proc_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut file,
            arg2: crate::ctypes::c_uint,
            arg3: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_long,
    >,
    pub proc_mmap: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut file,
            arg2: *mut vm_area_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub proc_get_unmapped_area: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut file,
            arg2: crate::ctypes::c_ulong,
            arg3: crate::ctypes::c_ulong,
            arg4: crate::ctypes::c_ulong,
            arg5: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_ulong,
    >,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union property_entry__pointer__value {
    pub u8_data: [u8_; 8usize],
    pub u16_data: [u16_; 4usize],
    pub u32_data: [u32_; 2usize],
    pub u64_data: [u64_; 1usize],
    pub str_: [*const crate::ctypes::c_char; 2usize],
}

#[repr(C)]
pub struct acpi_data_node {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct acpi_device {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct acpi_subtable_header {
    pub type_: u8_,
    pub length: u8_,
}

#[repr(C)]
pub struct cpuidle_coupled {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct cpuidle_device {
    pub _bits_registered: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub cpu: crate::ctypes::c_uint,
    pub next_hrtimer: ktime_t,
    pub last_state_idx: crate::ctypes::c_int,
    pub last_residency_ns: u64_,
    pub poll_limit_ns: u64_,
    pub forced_idle_latency_limit_ns: u64_,
    pub states_usage: [cpuidle_state_usage; 10usize],
    pub kobjs: [*mut cpuidle_state_kobj; 10usize],
    pub kobj_driver: *mut cpuidle_driver_kobj,
    pub kobj_dev: *mut cpuidle_device_kobj,
    pub device_list: list_head,
    pub coupled_cpus: cpumask_t,
    pub coupled: *mut cpuidle_coupled,
}
bits cpuidle_device
    registered: crate::ctypes::c_uint as u32 = _bits_registered 0 1
    enabled: crate::ctypes::c_uint as u32 = _bits_registered 1 1
    poll_time_limit: crate::ctypes::c_uint as u32 = _bits_registered 2 1

#[repr(C, packed)]
pub struct acpi_hmat_structure {
    pub type_: u16_,
    pub reserved: u16_,
    pub length: u32_,
}

pub const ACPI_ALLOCATE_BUFFER: u32 = 0;

pub const ACPI_ALLOCATE_LOCAL_BUFFER: u32 = 0;

pub const ACPI_MACHINE_WIDTH: i32 = 32;

pub const ACPI_MAX_PTR: u32 = 4294967295;

pub const ACPI_REDUCED_HARDWARE: i32 = 0;

pub const ACPI_RSDT_ENTRY_SIZE: u32 = 4;

pub const ACPI_SIZE_MAX: u32 = 4294967295;

pub const ACPI_XSDT_ENTRY_SIZE: u32 = 8;

pub const ARCH_IRQ_INIT_FLAGS: i32 = 3072;

pub const _acpi_module_name: &[u8; 1] = b"\0";

pub const acpi_disabled: i32 = 1;

pub type acpi_native_int = s32;

pub type acpi_size = u32_;

unsafe extern "C" {
    #[link_name = "kmod_shim___acpi_node_get_property_reference"]
    pub fn __acpi_node_get_property_reference(
        fwnode: *const fwnode_handle,
        name: *const crate::ctypes::c_char,
        index: usize,
        num_args: usize,
        args: *mut fwnode_reference_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ack_bad_irq"]
    pub fn ack_bad_irq(irq: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_acquire_mutex"]
    pub fn acpi_acquire_mutex(
        handle: acpi_handle,
        pathname: acpi_string,
        timeout: u16_,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_attach_data"]
    pub fn acpi_attach_data(
        object: acpi_handle,
        handler: acpi_object_handler,
        data: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_boot_init"]
    pub fn acpi_boot_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_boot_table_init"]
    pub fn acpi_boot_table_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_boot_table_prepare"]
    pub fn acpi_boot_table_prepare();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_buffer_to_resource"]
    pub fn acpi_buffer_to_resource(
        aml_buffer: *mut u8_,
        aml_buffer_length: u16_,
        resource_ptr: *mut *mut acpi_resource,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_check_address_range"]
    pub fn acpi_check_address_range(
        space_id: acpi_adr_space_type,
        address: acpi_physical_address,
        length: acpi_size,
        warn: u8_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_check_region"]
    pub fn acpi_check_region(
        start: resource_size_t,
        n: resource_size_t,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_check_resource_conflict"]
    pub fn acpi_check_resource_conflict(res: *mut resource) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_create_platform_device"]
    pub fn acpi_create_platform_device(
        adev: *mut acpi_device,
        properties: *mut property_entry,
    ) -> *mut platform_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_data_node_match"]
    pub fn acpi_data_node_match(
        fwnode: *mut fwnode_handle,
        name: *const crate::ctypes::c_char,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_debug_trace"]
    pub fn acpi_debug_trace(
        name: *const crate::ctypes::c_char,
        debug_level: u32_,
        debug_layer: u32_,
        flags: u32_,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_decode_pld_buffer"]
    pub fn acpi_decode_pld_buffer(
        in_buffer: *mut u8_,
        length: acpi_size,
        return_buffer: *mut *mut acpi_pld_info,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_detach_data"]
    pub fn acpi_detach_data(
        object: acpi_handle,
        handler: acpi_object_handler,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_found"]
    pub fn acpi_dev_found(hid: *const crate::ctypes::c_char) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_get_first_match_dev"]
    pub fn acpi_dev_get_first_match_dev(
        hid: *const crate::ctypes::c_char,
        uid: *const crate::ctypes::c_char,
        hrv: s64,
    ) -> *mut acpi_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_get_property"]
    pub fn acpi_dev_get_property(
        adev: *mut acpi_device,
        name: *const crate::ctypes::c_char,
        type_: acpi_object_type,
        obj: *mut *const acpi_object,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_gpio_irq_get_by"]
    pub fn acpi_dev_gpio_irq_get_by(
        adev: *mut acpi_device,
        name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_hid_uid_match"]
    pub fn acpi_dev_hid_uid_match(
        adev: *mut acpi_device,
        hid2: *const crate::ctypes::c_char,
        uid2: *const crate::ctypes::c_char,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_pm_attach"]
    pub fn acpi_dev_pm_attach(dev: *mut device, power_on: bool_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_present"]
    pub fn acpi_dev_present(
        hid: *const crate::ctypes::c_char,
        uid: *const crate::ctypes::c_char,
        hrv: s64,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_prop_read"]
    pub fn acpi_dev_prop_read(
        adev: *const acpi_device,
        propname: *const crate::ctypes::c_char,
        proptype: dev_prop_type,
        val: *mut crate::ctypes::c_void,
        nval: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_prop_read_single"]
    pub fn acpi_dev_prop_read_single(
        adev: *const acpi_device,
        propname: *const crate::ctypes::c_char,
        proptype: dev_prop_type,
        val: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_device_get_match_data"]
    pub fn acpi_device_get_match_data(
        dev: *const device,
    ) -> *const crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_device_modalias"]
    pub fn acpi_device_modalias(
        dev: *mut device,
        buf: *mut crate::ctypes::c_char,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_device_uevent_modalias"]
    pub fn acpi_device_uevent_modalias(
        dev: *mut device,
        env: *mut kobj_uevent_env,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dma_configure_id"]
    pub fn acpi_dma_configure_id(
        dev: *mut device,
        attr: dev_dma_attr,
        input_id: *const u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dma_get_range"]
    pub fn acpi_dma_get_range(
        dev: *mut device,
        dma_addr: *mut u64_,
        offset: *mut u64_,
        size: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dma_supported"]
    pub fn acpi_dma_supported(adev: *mut acpi_device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_driver_match_device"]
    pub fn acpi_driver_match_device(
        dev: *mut device,
        drv: *const device_driver,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_early_init"]
    pub fn acpi_early_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_ec_mark_gpe_for_wake"]
    pub fn acpi_ec_mark_gpe_for_wake();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_ec_set_gpe_wake_mask"]
    pub fn acpi_ec_set_gpe_wake_mask(action: u8_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_enable_subsystem"]
    pub fn acpi_enable_subsystem(flags: u32_) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_enter_sleep_state"]
    pub fn acpi_enter_sleep_state(sleep_state: u8_) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_enter_sleep_state_prep"]
    pub fn acpi_enter_sleep_state_prep(sleep_state: u8_) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_evaluate_dsm"]
    pub fn acpi_evaluate_dsm(
        handle: acpi_handle,
        guid: *const guid_t,
        rev: u64_,
        func: u64_,
        argv4: *mut acpi_object,
    ) -> *mut acpi_object;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_evaluate_object"]
    pub fn acpi_evaluate_object(
        object: acpi_handle,
        pathname: acpi_string,
        parameter_objects: *mut acpi_object_list,
        return_object_buffer: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_evaluate_object_typed"]
    pub fn acpi_evaluate_object_typed(
        object: acpi_handle,
        pathname: acpi_string,
        external_params: *mut acpi_object_list,
        return_buffer: *mut acpi_buffer,
        return_type: acpi_object_type,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_find_root_pointer"]
    pub fn acpi_find_root_pointer(
        rsdp_address: *mut acpi_physical_address,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_format_exception"]
    pub fn acpi_format_exception(exception: acpi_status) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_current_resources"]
    pub fn acpi_get_current_resources(
        device: acpi_handle,
        ret_buffer: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_data"]
    pub fn acpi_get_data(
        object: acpi_handle,
        handler: acpi_object_handler,
        data: *mut *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_data_full"]
    pub fn acpi_get_data_full(
        object: acpi_handle,
        handler: acpi_object_handler,
        data: *mut *mut crate::ctypes::c_void,
        callback: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_devices"]
    pub fn acpi_get_devices(
        HID: *const crate::ctypes::c_char,
        user_function: acpi_walk_callback,
        context: *mut crate::ctypes::c_void,
        return_value: *mut *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_dma_attr"]
    pub fn acpi_get_dma_attr(adev: *mut acpi_device) -> dev_dma_attr;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_event_resources"]
    pub fn acpi_get_event_resources(
        device_handle: acpi_handle,
        ret_buffer: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_first_physical_node"]
    pub fn acpi_get_first_physical_node(adev: *mut acpi_device) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_handle"]
    pub fn acpi_get_handle(
        parent: acpi_handle,
        pathname: acpi_string,
        ret_handle: *mut acpi_handle,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_irq_routing_table"]
    pub fn acpi_get_irq_routing_table(
        device: acpi_handle,
        ret_buffer: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_name"]
    pub fn acpi_get_name(
        object: acpi_handle,
        name_type: u32_,
        ret_path_ptr: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_next_object"]
    pub fn acpi_get_next_object(
        type_: acpi_object_type,
        parent: acpi_handle,
        child: acpi_handle,
        out_handle: *mut acpi_handle,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_next_subnode"]
    pub fn acpi_get_next_subnode(
        fwnode: *const fwnode_handle,
        child: *mut fwnode_handle,
    ) -> *mut fwnode_handle;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_object_info"]
    pub fn acpi_get_object_info(
        object: acpi_handle,
        return_buffer: *mut *mut acpi_device_info,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_parent"]
    pub fn acpi_get_parent(
        object: acpi_handle,
        out_handle: *mut acpi_handle,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_possible_resources"]
    pub fn acpi_get_possible_resources(
        device: acpi_handle,
        ret_buffer: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_sleep_type_data"]
    pub fn acpi_get_sleep_type_data(
        sleep_state: u8_,
        slp_typ_a: *mut u8_,
        slp_typ_b: *mut u8_,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_statistics"]
    pub fn acpi_get_statistics(stats: *mut acpi_statistics) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_system_info"]
    pub fn acpi_get_system_info(ret_buffer: *mut acpi_buffer) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_table"]
    pub fn acpi_get_table(
        signature: acpi_string,
        instance: u32_,
        out_table: *mut *mut acpi_table_header,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_table_by_index"]
    pub fn acpi_get_table_by_index(
        table_index: u32_,
        out_table: *mut *mut acpi_table_header,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_table_header"]
    pub fn acpi_get_table_header(
        signature: acpi_string,
        instance: u32_,
        out_table_header: *mut acpi_table_header,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_type"]
    pub fn acpi_get_type(
        object: acpi_handle,
        out_type: *mut acpi_object_type,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_vendor_resource"]
    pub fn acpi_get_vendor_resource(
        device: acpi_handle,
        name: *mut crate::ctypes::c_char,
        uuid: *mut acpi_vendor_uuid,
        ret_buffer: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_gpio_get_irq_resource"]
    pub fn acpi_gpio_get_irq_resource(
        ares: *mut acpi_resource,
        agpio: *mut *mut acpi_resource_gpio,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_graph_get_next_endpoint"]
    pub fn acpi_graph_get_next_endpoint(
        fwnode: *const fwnode_handle,
        prev: *mut fwnode_handle,
    ) -> *mut fwnode_handle;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_graph_get_remote_endpoint"]
    pub fn acpi_graph_get_remote_endpoint(
        fwnode: *const fwnode_handle,
        remote: *mut *mut fwnode_handle,
        port: *mut *mut fwnode_handle,
        endpoint: *mut *mut fwnode_handle,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_has_watchdog"]
    pub fn acpi_has_watchdog() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_initialize_objects"]
    pub fn acpi_initialize_objects(flags: u32_) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_initialize_subsystem"]
    pub fn acpi_initialize_subsystem() -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_initialize_tables"]
    pub fn acpi_initialize_tables(
        initial_storage: *mut acpi_table_desc,
        initial_table_count: u32_,
        allow_resize: u8_,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_address_space_handler"]
    pub fn acpi_install_address_space_handler(
        device: acpi_handle,
        space_id: acpi_adr_space_type,
        handler: acpi_adr_space_handler,
        setup: acpi_adr_space_setup,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_exception_handler"]
    pub fn acpi_install_exception_handler(
        handler: acpi_exception_handler,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_initialization_handler"]
    pub fn acpi_install_initialization_handler(
        handler: acpi_init_handler,
        function: u32_,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_interface"]
    pub fn acpi_install_interface(interface_name: acpi_string) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_interface_handler"]
    pub fn acpi_install_interface_handler(
        handler: acpi_interface_handler,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_method"]
    pub fn acpi_install_method(buffer: *mut u8_) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_notify_handler"]
    pub fn acpi_install_notify_handler(
        device: acpi_handle,
        handler_type: u32_,
        handler: acpi_notify_handler,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_table"]
    pub fn acpi_install_table(
        address: acpi_physical_address,
        physical: u8_,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_table_handler"]
    pub fn acpi_install_table_handler(
        handler: acpi_table_handler,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_irq_get"]
    pub fn acpi_irq_get(
        handle: acpi_handle,
        index: crate::ctypes::c_uint,
        res: *mut resource,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_leave_sleep_state"]
    pub fn acpi_leave_sleep_state(sleep_state: u8_) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_leave_sleep_state_prep"]
    pub fn acpi_leave_sleep_state_prep(sleep_state: u8_) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_load_table"]
    pub fn acpi_load_table(
        table: *mut acpi_table_header,
        table_idx: *mut u32_,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_load_tables"]
    pub fn acpi_load_tables() -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_match_device"]
    pub fn acpi_match_device(
        ids: *const acpi_device_id,
        dev: *const device,
    ) -> *const acpi_device_id;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_mps_check"]
    pub fn acpi_mps_check() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_node_get_parent"]
    pub fn acpi_node_get_parent(fwnode: *const fwnode_handle) -> *mut fwnode_handle;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_node_prop_get"]
    pub fn acpi_node_prop_get(
        fwnode: *const fwnode_handle,
        propname: *const crate::ctypes::c_char,
        valptr: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_node_prop_read"]
    pub fn acpi_node_prop_read(
        fwnode: *const fwnode_handle,
        propname: *const crate::ctypes::c_char,
        proptype: dev_prop_type,
        val: *mut crate::ctypes::c_void,
        nval: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_nvs_for_each_region"]
    pub fn acpi_nvs_for_each_region(
        func: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: __u64,
                arg2: __u64,
                arg3: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_nvs_register"]
    pub fn acpi_nvs_register(start: __u64, size: __u64) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_parse_spcr"]
    pub fn acpi_parse_spcr(
        enable_earlycon: bool_,
        enable_console: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_platform_notify"]
    pub fn acpi_platform_notify(
        dev: *mut device,
        action: kobject_action,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_pptt_cpu_is_thread"]
    pub fn acpi_pptt_cpu_is_thread(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_purge_cached_objects"]
    pub fn acpi_purge_cached_objects() -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_put_table"]
    pub fn acpi_put_table(table: *mut acpi_table_header);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_read"]
    pub fn acpi_read(value: *mut u64_, reg: *mut acpi_generic_address) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_reallocate_root_table"]
    pub fn acpi_reallocate_root_table() -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_reconfig_notifier_register"]
    pub fn acpi_reconfig_notifier_register(
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_reconfig_notifier_unregister"]
    pub fn acpi_reconfig_notifier_unregister(
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_register_wakeup_handler"]
    pub fn acpi_register_wakeup_handler(
        wake_irq: crate::ctypes::c_int,
        wakeup: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void) -> bool_,
        >,
        context: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_release_mutex"]
    pub fn acpi_release_mutex(handle: acpi_handle, pathname: acpi_string) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_remove_address_space_handler"]
    pub fn acpi_remove_address_space_handler(
        device: acpi_handle,
        space_id: acpi_adr_space_type,
        handler: acpi_adr_space_handler,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_remove_interface"]
    pub fn acpi_remove_interface(interface_name: acpi_string) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_remove_notify_handler"]
    pub fn acpi_remove_notify_handler(
        device: acpi_handle,
        handler_type: u32_,
        handler: acpi_notify_handler,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_remove_table_handler"]
    pub fn acpi_remove_table_handler(handler: acpi_table_handler) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_reset"]
    pub fn acpi_reset() -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_resource_consumer"]
    pub fn acpi_resource_consumer(res: *mut resource) -> *mut acpi_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_resource_to_address64"]
    pub fn acpi_resource_to_address64(
        resource: *mut acpi_resource,
        out: *mut acpi_resource_address64,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_set_current_resources"]
    pub fn acpi_set_current_resources(
        device: acpi_handle,
        in_buffer: *mut acpi_buffer,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_storage_d3"]
    pub fn acpi_storage_d3(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_complete"]
    pub fn acpi_subsys_complete(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_freeze"]
    pub fn acpi_subsys_freeze(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_poweroff"]
    pub fn acpi_subsys_poweroff(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_prepare"]
    pub fn acpi_subsys_prepare(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_runtime_resume"]
    pub fn acpi_subsys_runtime_resume(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_runtime_suspend"]
    pub fn acpi_subsys_runtime_suspend(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_suspend"]
    pub fn acpi_subsys_suspend(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_suspend_late"]
    pub fn acpi_subsys_suspend_late(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_suspend_noirq"]
    pub fn acpi_subsys_suspend_noirq(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsystem_init"]
    pub fn acpi_subsystem_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsystem_status"]
    pub fn acpi_subsystem_status() -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_table_parse"]
    pub fn acpi_table_parse(
        id: *mut crate::ctypes::c_char,
        handler: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut acpi_table_header) -> crate::ctypes::c_int,
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_table_upgrade"]
    pub fn acpi_table_upgrade();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_terminate"]
    pub fn acpi_terminate() -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_unload_parent_table"]
    pub fn acpi_unload_parent_table(object: acpi_handle) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_unload_table"]
    pub fn acpi_unload_table(table_index: u32_) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_unregister_wakeup_handler"]
    pub fn acpi_unregister_wakeup_handler(
        wakeup: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void) -> bool_,
        >,
        context: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_update_interfaces"]
    pub fn acpi_update_interfaces(action: u8_) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_walk_namespace"]
    pub fn acpi_walk_namespace(
        type_: acpi_object_type,
        start_object: acpi_handle,
        max_depth: u32_,
        descending_callback: acpi_walk_callback,
        ascending_callback: acpi_walk_callback,
        context: *mut crate::ctypes::c_void,
        return_value: *mut *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_walk_resource_buffer"]
    pub fn acpi_walk_resource_buffer(
        buffer: *mut acpi_buffer,
        user_function: acpi_walk_resource_callback,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_walk_resources"]
    pub fn acpi_walk_resources(
        device: acpi_handle,
        name: *mut crate::ctypes::c_char,
        user_function: acpi_walk_resource_callback,
        context: *mut crate::ctypes::c_void,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_write"]
    pub fn acpi_write(value: u64_, reg: *mut acpi_generic_address) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bus_find_device_by_acpi_dev"]
    pub fn bus_find_device_by_acpi_dev(
        bus: *mut bus_type,
        adev: *const crate::ctypes::c_void,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_find_device_by_acpi_dev"]
    pub fn class_find_device_by_acpi_dev(
        class: *mut class,
        adev: *const crate::ctypes::c_void,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_latency_qos_add_request"]
    pub fn cpu_latency_qos_add_request(req: *mut pm_qos_request, value: s32);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_latency_qos_limit"]
    pub fn cpu_latency_qos_limit() -> s32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_latency_qos_remove_request"]
    pub fn cpu_latency_qos_remove_request(req: *mut pm_qos_request);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_latency_qos_request_active"]
    pub fn cpu_latency_qos_request_active(req: *mut pm_qos_request) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_latency_qos_update_request"]
    pub fn cpu_latency_qos_update_request(req: *mut pm_qos_request, new_value: s32);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_disable_device"]
    pub fn cpuidle_disable_device(dev: *mut cpuidle_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_driver_state_disabled"]
    pub fn cpuidle_driver_state_disabled(
        drv: *mut cpuidle_driver,
        idx: crate::ctypes::c_int,
        disable: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_enable_device"]
    pub fn cpuidle_enable_device(dev: *mut cpuidle_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_enter"]
    pub fn cpuidle_enter(
        drv: *mut cpuidle_driver,
        dev: *mut cpuidle_device,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_enter_s2idle"]
    pub fn cpuidle_enter_s2idle(
        drv: *mut cpuidle_driver,
        dev: *mut cpuidle_device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_find_deepest_state"]
    pub fn cpuidle_find_deepest_state(
        drv: *mut cpuidle_driver,
        dev: *mut cpuidle_device,
        latency_limit_ns: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_get_cpu_driver"]
    pub fn cpuidle_get_cpu_driver(dev: *mut cpuidle_device) -> *mut cpuidle_driver;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_get_driver"]
    pub fn cpuidle_get_driver() -> *mut cpuidle_driver;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_not_available"]
    pub fn cpuidle_not_available(
        drv: *mut cpuidle_driver,
        dev: *mut cpuidle_device,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_pause"]
    pub fn cpuidle_pause();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_pause_and_lock"]
    pub fn cpuidle_pause_and_lock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_play_dead"]
    pub fn cpuidle_play_dead() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_poll_time"]
    pub fn cpuidle_poll_time(drv: *mut cpuidle_driver, dev: *mut cpuidle_device) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_reflect"]
    pub fn cpuidle_reflect(dev: *mut cpuidle_device, index: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_register"]
    pub fn cpuidle_register(
        drv: *mut cpuidle_driver,
        constcoupled_cpus: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_register_device"]
    pub fn cpuidle_register_device(dev: *mut cpuidle_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_register_driver"]
    pub fn cpuidle_register_driver(drv: *mut cpuidle_driver) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_resume"]
    pub fn cpuidle_resume();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_resume_and_unlock"]
    pub fn cpuidle_resume_and_unlock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_select"]
    pub fn cpuidle_select(
        drv: *mut cpuidle_driver,
        dev: *mut cpuidle_device,
        stop_tick: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_unregister"]
    pub fn cpuidle_unregister(drv: *mut cpuidle_driver);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_unregister_device"]
    pub fn cpuidle_unregister_device(dev: *mut cpuidle_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_unregister_driver"]
    pub fn cpuidle_unregister_driver(drv: *mut cpuidle_driver);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_use_deepest_state"]
    pub fn cpuidle_use_deepest_state(latency_limit_ns: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_ioport_map"]
    pub fn devm_ioport_map(
        dev: *mut device,
        port: crate::ctypes::c_ulong,
        nr: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_ioport_unmap"]
    pub fn devm_ioport_unmap(dev: *mut device, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disable_cpuidle"]
    pub fn disable_cpuidle();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disable_hmat"]
    pub fn disable_hmat();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disable_srat"]
    pub fn disable_srat();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_driver_find_device_by_acpi_dev"]
    pub fn driver_find_device_by_acpi_dev(
        drv: *mut device_driver,
        adev: *const crate::ctypes::c_void,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_acpi_boot_init"]
    pub fn early_acpi_boot_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_acpi_cpu_cache_topology"]
    pub fn find_acpi_cpu_cache_topology(
        cpu: crate::ctypes::c_uint,
        level: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_acpi_cpu_topology"]
    pub fn find_acpi_cpu_topology(
        cpu: crate::ctypes::c_uint,
        level: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_acpi_cpu_topology_hetero_id"]
    pub fn find_acpi_cpu_topology_hetero_id(
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_acpi_cpu_topology_package"]
    pub fn find_acpi_cpu_topology_package(
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioremap_huge_init"]
    pub fn ioremap_huge_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_acpi_data_node"]
    pub fn is_acpi_data_node(fwnode: *mut fwnode_handle) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_acpi_device_node"]
    pub fn is_acpi_device_node(fwnode: *mut fwnode_handle) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_acpi_node"]
    pub fn is_acpi_node(fwnode: *mut fwnode_handle) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_node_to_nid"]
    pub fn of_node_to_nid(device: *mut device_node) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_numa_init"]
    pub fn of_numa_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pxm_to_node"]
    pub fn pxm_to_node(pxm: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_to_acpi_data_node"]
    pub fn to_acpi_data_node(fwnode: *mut fwnode_handle) -> *mut acpi_data_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_to_acpi_device_node"]
    pub fn to_acpi_device_node(fwnode: *mut fwnode_handle) -> *mut acpi_device;
}

unsafe extern "C" {
    pub fn cpuidle_coupled_parallel_barrier(dev: *mut cpuidle_device, a: *mut atomic_t);
}

#[repr(C)]
pub struct irq_affinity_desc {
    pub mask: cpumask,
    pub _bits_is_managed: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_is_managed: [u8; 3usize],
}
bits irq_affinity_desc
    is_managed: crate::ctypes::c_uint as u32 = _bits_is_managed 0 1

#[repr(C)]
pub struct irq_common_data {
    pub state_use_accessors: crate::ctypes::c_uint,
    pub handler_data: *mut crate::ctypes::c_void,
    pub msi_desc: *mut msi_desc,
    pub affinity: cpumask_var_t,
    pub effective_affinity: cpumask_var_t,
    pub ipi_offset: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct msi_desc {
    pub list: list_head,
    pub irq: crate::ctypes::c_uint,
    pub nvec_used: crate::ctypes::c_uint,
    pub dev: *mut device,
    pub msg: msi_msg,
    pub affinity: *mut irq_affinity_desc,
    pub write_msi_msg: ::core::option::Option<
        unsafe extern "C" fn(entry: *mut msi_desc, data: *mut crate::ctypes::c_void),
    >,
    pub write_msi_msg_data: *mut crate::ctypes::c_void,
    pub anon__masked: msi_desc__masked,
}

pub const INVALID_HWIRQ: crate::ctypes::c_ulong = 4294967295;

pub const IRQ_DEFAULT_INIT_FLAGS: i32 = 3072;

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
    pub cpu_bstats: *mut gnet_stats_basic_cpu,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_packed,
    pub running: seqcount_t,
    pub qstats: gnet_stats_queue,
    pub state: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: [u8; 32usize],
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub empty: bool_,
    pub rcu: callback_head,
    pub _padding_after_rcu: __BindgenOpaqueArray<[u8; 44usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
#[repr(align(64))]
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
        unsafe extern "C" fn(
            arg1: *mut dst_entry,
            dev: *mut net_device,
            how: crate::ctypes::c_int,
        ),
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
    pub _padding_after_kmem_cachep: __BindgenOpaqueArray<[u8; 60usize]>,
    pub pcpuc_entries: percpu_counter,
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
}

#[repr(C)]
#[repr(align(64))]
pub struct inet_hashinfo {
    pub ehash: *mut inet_ehash_bucket,
    pub ehash_locks: *mut spinlock_t,
    pub ehash_mask: crate::ctypes::c_uint,
    pub ehash_locks_mask: crate::ctypes::c_uint,
    pub bind_bucket_cachep: *mut kmem_cache,
    pub bhash: *mut inet_bind_hashbucket,
    pub bhash_size: crate::ctypes::c_uint,
    pub lhash2_mask: crate::ctypes::c_uint,
    pub lhash2: *mut inet_listen_hashbucket,
    pub _padding_after_lhash2: [u8; 28usize],
    pub listening_hash: [inet_listen_hashbucket; 32usize],
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
    pub irq: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub dev_list: list_head,
    pub napi_list: list_head,
    pub unreg_list: list_head,
    pub close_list: list_head,
    pub ptype_all: list_head,
    pub ptype_specific: list_head,
    pub adj_list: net_device__adj_list,
    pub features: netdev_features_t,
    pub hw_features: netdev_features_t,
    pub wanted_features: netdev_features_t,
    pub vlan_features: netdev_features_t,
    pub hw_enc_features: netdev_features_t,
    pub mpls_features: netdev_features_t,
    pub gso_partial_features: netdev_features_t,
    pub ifindex: crate::ctypes::c_int,
    pub group: crate::ctypes::c_int,
    pub stats: net_device_stats,
    pub rx_dropped: atomic_long_t,
    pub tx_dropped: atomic_long_t,
    pub rx_nohandler: atomic_long_t,
    pub carrier_up_count: atomic_t,
    pub carrier_down_count: atomic_t,
    pub wireless_handlers: *mut iw_handler_def,
    pub wireless_data: *mut iw_public_data,
    pub netdev_ops: *const net_device_ops,
    pub ethtool_ops: *const ethtool_ops,
    pub l3mdev_ops: *const l3mdev_ops,
    pub ndisc_ops: *const ndisc_ops,
    pub xfrmdev_ops: *const xfrmdev_ops,
    pub header_ops: *const header_ops,
    pub flags: crate::ctypes::c_uint,
    pub priv_flags: crate::ctypes::c_uint,
    pub gflags: crate::ctypes::c_ushort,
    pub padded: crate::ctypes::c_ushort,
    pub operstate: crate::ctypes::c_uchar,
    pub link_mode: crate::ctypes::c_uchar,
    pub if_port: crate::ctypes::c_uchar,
    pub dma: crate::ctypes::c_uchar,
    pub mtu: crate::ctypes::c_uint,
    pub min_mtu: crate::ctypes::c_uint,
    pub max_mtu: crate::ctypes::c_uint,
    pub type_: crate::ctypes::c_ushort,
    pub hard_header_len: crate::ctypes::c_ushort,
    pub min_header_len: crate::ctypes::c_uchar,
    pub name_assign_type: crate::ctypes::c_uchar,
    pub needed_headroom: crate::ctypes::c_ushort,
    pub needed_tailroom: crate::ctypes::c_ushort,
    pub perm_addr: [crate::ctypes::c_uchar; 32usize],
    pub addr_assign_type: crate::ctypes::c_uchar,
    pub addr_len: crate::ctypes::c_uchar,
    pub upper_level: crate::ctypes::c_uchar,
    pub lower_level: crate::ctypes::c_uchar,
    pub neigh_priv_len: crate::ctypes::c_ushort,
    pub dev_id: crate::ctypes::c_ushort,
    pub dev_port: crate::ctypes::c_ushort,
    pub addr_list_lock: spinlock_t,
    pub uc: netdev_hw_addr_list,
    pub mc: netdev_hw_addr_list,
    pub dev_addrs: netdev_hw_addr_list,
    pub queues_kset: *mut kset,
    pub promiscuity: crate::ctypes::c_uint,
    pub allmulti: crate::ctypes::c_uint,
    pub uc_promisc: bool_,
    pub vlan_info: *mut vlan_info,
    pub dsa_ptr: *mut dsa_port,
    pub tipc_ptr: *mut tipc_bearer,
    pub atalk_ptr: *mut crate::ctypes::c_void,
    pub ip_ptr: *mut in_device,
    pub ip6_ptr: *mut inet6_dev,
    pub ax25_ptr: *mut crate::ctypes::c_void,
    pub ieee80211_ptr: *mut wireless_dev,
    pub ieee802154_ptr: *mut wpan_dev,
    pub mpls_ptr: *mut mpls_dev,
    pub dev_addr: *mut crate::ctypes::c_uchar,
    pub _rx: *mut netdev_rx_queue,
    pub num_rx_queues: crate::ctypes::c_uint,
    pub real_num_rx_queues: crate::ctypes::c_uint,
    pub xdp_prog: *mut bpf_prog,
    pub gro_flush_timeout: crate::ctypes::c_ulong,
    pub napi_defer_hard_irqs: crate::ctypes::c_int,
    pub rx_handler: rx_handler_func_t,
    pub rx_handler_data: *mut crate::ctypes::c_void,
    pub miniq_ingress: *mut mini_Qdisc,
    pub ingress_queue: *mut netdev_queue,
    pub nf_hooks_ingress: *mut nf_hook_entries,
    pub broadcast: [crate::ctypes::c_uchar; 32usize],
    pub rx_cpu_rmap: *mut cpu_rmap,
    pub index_hlist: hlist_node,
    pub _padding_after_index_hlist: __BindgenOpaqueArray<[u8; 52usize]>,
    pub _tx: *mut netdev_queue,
    pub num_tx_queues: crate::ctypes::c_uint,
    pub real_num_tx_queues: crate::ctypes::c_uint,
    pub qdisc: *mut Qdisc,
    pub tx_queue_len: crate::ctypes::c_uint,
    pub tx_global_lock: spinlock_t,
    pub xdp_bulkq: *mut xdp_dev_bulk_queue,
    pub xps_cpus_map: *mut xps_dev_maps,
    pub xps_rxqs_map: *mut xps_dev_maps,
    pub miniq_egress: *mut mini_Qdisc,
    pub qdisc_hash: [hlist_head; 16usize],
    pub watchdog_timer: timer_list,
    pub watchdog_timeo: crate::ctypes::c_int,
    pub proto_down_reason: u32_,
    pub todo_list: list_head,
    pub pcpu_refcnt: *mut crate::ctypes::c_int,
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
    pub anon__lstats: net_device__lstats,
    pub garp_port: *mut garp_port,
    pub mrp_port: *mut mrp_port,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 4usize],
    pub sysfs_rx_queue_group: *const attribute_group,
    pub rtnl_link_ops: *const rtnl_link_ops,
    pub gso_max_size: crate::ctypes::c_uint,
    pub gso_max_segs: u16_,
    pub dcbnl_ops: *const dcbnl_rtnl_ops,
    pub num_tc: s16,
    pub tc_to_txq: [netdev_tc_txq; 16usize],
    pub prio_tc_map: [u8_; 16usize],
    pub fcoe_ddp_xid: crate::ctypes::c_uint,
    pub priomap: *mut netprio_map,
    pub phydev: *mut phy_device,
    pub sfp_bus: *mut sfp_bus,
    pub qdisc_tx_busylock: *mut lock_class_key,
    pub qdisc_running_key: *mut lock_class_key,
    pub proto_down: bool_,
    pub _bits_wol_enabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
    pub macsec_ops: *const macsec_ops,
    pub udp_tunnel_nic_info: *const udp_tunnel_nic_info,
    pub udp_tunnel_nic: *mut udp_tunnel_nic,
    pub xdp_state: [bpf_xdp_entity; 3usize],
}
bits net_device
    reg_state: crate::ctypes::c_uint as u32 = _bits_reg_state 0 8
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    wol_enabled: crate::ctypes::c_uint as u32 = _bits_wol_enabled 0 1

#[repr(C)]
#[repr(align(64))]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub kobj: kobject,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: crate::ctypes::c_ulong,
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
}

#[repr(C)]
#[repr(align(64))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub pending: crate::ctypes::c_int,
    pub corkflag: crate::ctypes::c_uint,
    pub encap_type: __u8,
    pub _bits_no_check6_tx: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub len: __u16,
    pub gso_size: __u16,
    pub pcslen: __u16,
    pub pcrlen: __u16,
    pub pcflag: __u8,
    pub unused: [__u8; 3usize],
    pub encap_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
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
    pub _padding_after_gro_complete: __BindgenOpaqueArray<[u8; 60usize]>,
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
}
bits udp_sock
    no_check6_tx: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 0 1
    no_check6_rx: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 1 1
    encap_enabled: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 2 1
    gro_enabled: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 3 1
    accept_udp_l4: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 4 1
    accept_udp_fraglist: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 5 1

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
    pub flags: __u8,
    pub nud_state: __u8,
    pub type_: __u8,
    pub dead: __u8,
    pub protocol: u8_,
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
    pub rcu: callback_head,
    pub dev: *mut net_device,
    pub primary_key: __IncompleteArrayField<u8_>,
}

#[repr(C)]
#[repr(align(8))]
pub struct udp_hslot {
    pub head: hlist_head,
    pub count: crate::ctypes::c_int,
    pub lock: spinlock_t,
}

#[repr(C)]
#[repr(align(8))]
pub union bpf_iter__ipv6_route__meta {
    pub meta: *mut bpf_iter_meta,
    pub _bits_after_meta: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_iter__ipv6_route__meta {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_iter__ipv6_route__rt {
    pub rt: *mut fib6_info,
    pub _bits_after_rt: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_iter__ipv6_route__rt {}

#[repr(C)]
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
}

#[repr(C)]
pub struct ethtool_link_ksettings__link_modes {
    pub supported: [crate::ctypes::c_ulong; 3usize],
    pub advertising: [crate::ctypes::c_ulong; 3usize],
    pub lp_advertising: [crate::ctypes::c_ulong; 3usize],
}

#[repr(C)]
pub struct hh_cache {
    pub hh_len: crate::ctypes::c_uint,
    pub hh_lock: seqlock_t,
    pub hh_data: [crate::ctypes::c_ulong; 32usize],
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
    netns_ok: crate::ctypes::c_uint as u32 = _bits_no_policy 1 1
    icmp_strict_tag_validation: crate::ctypes::c_uint as u32 = _bits_no_policy 2 1

#[repr(C)]
pub struct netns_sysctl_ipv6 {
    pub hdr: *mut ctl_table_header,
    pub route_hdr: *mut ctl_table_header,
    pub icmp_hdr: *mut ctl_table_header,
    pub frags_hdr: *mut ctl_table_header,
    pub xfrm6_hdr: *mut ctl_table_header,
    pub bindv6only: crate::ctypes::c_int,
    pub flush_delay: crate::ctypes::c_int,
    pub ip6_rt_max_size: crate::ctypes::c_int,
    pub ip6_rt_gc_min_interval: crate::ctypes::c_int,
    pub ip6_rt_gc_timeout: crate::ctypes::c_int,
    pub ip6_rt_gc_interval: crate::ctypes::c_int,
    pub ip6_rt_gc_elasticity: crate::ctypes::c_int,
    pub ip6_rt_mtu_expires: crate::ctypes::c_int,
    pub ip6_rt_min_advmss: crate::ctypes::c_int,
    pub multipath_hash_policy: crate::ctypes::c_int,
    pub flowlabel_consistency: crate::ctypes::c_int,
    pub auto_flowlabels: crate::ctypes::c_int,
    pub icmpv6_time: crate::ctypes::c_int,
    pub icmpv6_echo_ignore_all: crate::ctypes::c_int,
    pub icmpv6_echo_ignore_multicast: crate::ctypes::c_int,
    pub icmpv6_echo_ignore_anycast: crate::ctypes::c_int,
    pub icmpv6_ratemask: [crate::ctypes::c_ulong; 8usize],
    pub icmpv6_ratemask_ptr: *mut crate::ctypes::c_ulong,
    pub anycast_src_echo_reply: crate::ctypes::c_int,
    pub ip_nonlocal_bind: crate::ctypes::c_int,
    pub fwmark_reflect: crate::ctypes::c_int,
    pub idgen_retries: crate::ctypes::c_int,
    pub idgen_delay: crate::ctypes::c_int,
    pub flowlabel_state_ranges: crate::ctypes::c_int,
    pub flowlabel_reflect: crate::ctypes::c_int,
    pub max_dst_opts_cnt: crate::ctypes::c_int,
    pub max_hbh_opts_cnt: crate::ctypes::c_int,
    pub max_dst_opts_len: crate::ctypes::c_int,
    pub max_hbh_opts_len: crate::ctypes::c_int,
    pub seg6_flowlabel: crate::ctypes::c_int,
    pub skip_notify_on_dev_down: bool_,
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
            noblock: crate::ctypes::c_int,
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
    pub inuse_idx: crate::ctypes::c_uint,
    pub stream_memory_free: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock, wake: crate::ctypes::c_int) -> bool_,
    >,
    pub stream_memory_read: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock) -> bool_,
    >,
    pub enter_memory_pressure: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock),
    >,
    pub leave_memory_pressure: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock),
    >,
    pub memory_allocated: *mut atomic_long_t,
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
pub struct u64_stats_t {
    pub v: u64_,
}

#[repr(C)]
pub struct udp_dev_scratch {
    pub _tsize_state: u32_,
}

pub const FLOW_KEYS_HASH_OFFSET: u32 = 8;

pub const GENLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 3820;

pub const GENL_HDRLEN: u32 = 4;

pub const ICSK_CA_PRIV_SIZE: u32 = 104;

pub const INETPEER_MAXKEYSZ: u32 = 4;

pub const IP6_MAX_MTU: u32 = 65575;

pub const IP_TUNNEL_KEY_IPV4_PAD: u32 = 16;

pub const IP_TUNNEL_KEY_IPV4_PAD_LEN: u32 = 24;

pub const IP_TUNNEL_KEY_SIZE: u32 = 52;

pub const MSG_CMSG_COMPAT: i32 = 0;

pub const NEIGH_PRIV_ALIGN: u32 = 8;

pub const NET_IP_ALIGN: i32 = 2;

pub const NLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 3824;

pub const NLMSG_GOODSIZE: crate::ctypes::c_ulong = 3840;

pub const PPS_FETCH: u32 = 3221516452;

pub const PPS_GETCAP: u32 = 2147774627;

pub const PPS_GETPARAMS: u32 = 2147774625;

pub const PPS_KC_BIND: u32 = 1074032805;

pub const PPS_SETPARAMS: u32 = 1074032802;

pub const PTP_CLOCK_GETCAPS2: u32 = 2152742154;

pub const PTP_CLOCK_GETCAPS: u32 = 2152742145;

pub const PTP_ENABLE_PPS2: u32 = 1074019597;

pub const PTP_ENABLE_PPS: u32 = 1074019588;

pub const PTP_EXTTS_REQUEST2: u32 = 1074806027;

pub const PTP_EXTTS_REQUEST: u32 = 1074806018;

pub const PTP_PEROUT_REQUEST2: u32 = 1077427468;

pub const PTP_PEROUT_REQUEST: u32 = 1077427459;

pub const PTP_PIN_GETFUNC2: u32 = 3227532559;

pub const PTP_PIN_GETFUNC: u32 = 3227532550;

pub const PTP_PIN_SETFUNC2: u32 = 1080048912;

pub const PTP_PIN_SETFUNC: u32 = 1080048903;

pub const PTP_SYS_OFFSET2: u32 = 1128283406;

pub const PTP_SYS_OFFSET: u32 = 1128283397;

pub const PTP_SYS_OFFSET_EXTENDED2: u32 = 3300932882;

pub const PTP_SYS_OFFSET_EXTENDED: u32 = 3300932873;

pub const PTP_SYS_OFFSET_PRECISE2: u32 = 3225435409;

pub const PTP_SYS_OFFSET_PRECISE: u32 = 3225435400;

pub const SKB_DST_PTRMASK: crate::ctypes::c_ulong = 4294967294;

pub const SKB_MAX_ALLOC: crate::ctypes::c_ulong = 16128;

pub const SK_RMEM_MAX: u32 = 180224;

pub const SK_USER_DATA_PTRMASK: crate::ctypes::c_ulong = 4294967288;

pub const SK_WMEM_MAX: u32 = 180224;

pub const SOCK_MIN_RCVBUF: u32 = 2240;

pub const SOCK_MIN_SNDBUF: u32 = 4480;

pub const SOCK_SKB_CB_OFFSET: u32 = 44;

pub const TCP_FASTOPEN_KEY_BUF_LENGTH: u32 = 32;

pub const TCP_FASTOPEN_KEY_LENGTH: u32 = 16;

pub const TCP_SKB_MIN_TRUESIZE: u32 = 2240;

pub const TPACKET2_HDRLEN: u32 = 52;

pub const TPACKET3_HDRLEN: u32 = 68;

pub const TPACKET_HDRLEN: u32 = 52;

pub const XPS_MIN_MAP_ALLOC: u32 = 24;

pub const _SK_MEM_OVERHEAD: u32 = 704;

pub type sk_buff_data_t = *mut crate::ctypes::c_uchar;

unsafe extern "C" {
    #[link_name = "kmod_shim___get_unaligned_be16"]
    pub fn __get_unaligned_be16(p: *const u8_) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_unaligned_be32"]
    pub fn __get_unaligned_be32(p: *const u8_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_unaligned_be64"]
    pub fn __get_unaligned_be64(p: *const u8_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_unaligned_be16"]
    pub fn __put_unaligned_be16(val: u16_, p: *mut u8_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_unaligned_be32"]
    pub fn __put_unaligned_be32(val: u32_, p: *mut u8_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_unaligned_be64"]
    pub fn __put_unaligned_be64(val: u64_, p: *mut u8_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_csum_fold"]
    pub fn csum_fold(sum: __wsum) -> __sum16;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_csum_ipv6_magic"]
    pub fn csum_ipv6_magic(
        saddr: *const in6_addr,
        daddr: *const in6_addr,
        len: __u32,
        proto: __u8,
        sum: __wsum,
    ) -> __sum16;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_csum_tcpudp_nofold"]
    pub fn csum_tcpudp_nofold(
        saddr: __be32,
        daddr: __be32,
        len: __u32,
        proto: __u8,
        sum: __wsum,
    ) -> __wsum;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_compute_csum"]
    pub fn ip_compute_csum(
        buff: *const crate::ctypes::c_void,
        len: crate::ctypes::c_int,
    ) -> __sum16;
}

unsafe extern "C" {
    pub fn __csum_ipv6_magic(
        saddr: *const in6_addr,
        daddr: *const in6_addr,
        len: __be32,
        proto: __be32,
        sum: __wsum,
    ) -> __wsum;
}

unsafe extern "C" {
    pub fn csum_partial_copy_from_user(
        src: *const crate::ctypes::c_void,
        dst: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_int,
    ) -> __wsum;
}

unsafe extern "C" {
    pub fn csum_partial_copy_nocheck(
        src: *const crate::ctypes::c_void,
        dst: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_int,
    ) -> __wsum;
}

unsafe extern "C" {
    pub fn snmp_fold_field64(
        mib: *mut crate::ctypes::c_void,
        offt: crate::ctypes::c_int,
        sync_off: usize,
    ) -> u64_;
}

unsafe extern "C" {
    pub fn snmp_get_cpu_field64(
        mib: *mut crate::ctypes::c_void,
        cpu: crate::ctypes::c_int,
        offct: crate::ctypes::c_int,
        syncp_offset: usize,
    ) -> u64_;
}

#[repr(C)]
#[repr(align(8))]
pub struct user_key_payload {
    pub rcu: callback_head,
    pub datalen: crate::ctypes::c_ushort,
    pub _padding_after_datalen: [u8; 6usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

pub const AUDIT_INO_UNSET: crate::ctypes::c_ulong = 4294967295;

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
    pub map_flags: u32_,
    pub spin_lock_off: crate::ctypes::c_int,
    pub id: u32_,
    pub numa_node: crate::ctypes::c_int,
    pub btf_key_type_id: u32_,
    pub btf_value_type_id: u32_,
    pub btf: *mut btf,
    pub memory: bpf_map_memory,
    pub name: [crate::ctypes::c_char; 16usize],
    pub btf_vmlinux_value_type_id: u32_,
    pub bypass_spec_v1: bool_,
    pub frozen: bool_,
    pub _padding_after_frozen: __BindgenOpaqueArray<[u8; 42usize]>,
    pub refcnt: atomic64_t,
    pub usercnt: atomic64_t,
    pub anon__work: bpf_map__work,
    pub freeze_mutex: mutex,
    pub writecnt: atomic64_t,
    pub free_after_mult_rcu_gp: bool_,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub union bpf_sk_lookup__sk__sk {
    pub sk: *mut bpf_sock,
    pub _bits_after_sk: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_sk_lookup__sk__sk {}

#[repr(C)]
#[repr(align(8))]
pub union __sk_buff__flow_keys {
    pub flow_keys: *mut bpf_flow_keys,
    pub _bits_after_flow_keys: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl __sk_buff__flow_keys {}

#[repr(C)]
#[repr(align(8))]
pub union __sk_buff__sk {
    pub sk: *mut bpf_sock,
    pub _bits_after_sk: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl __sk_buff__sk {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_array__value {
    pub value: ::core::mem::ManuallyDrop<[crate::ctypes::c_char; 0usize]>,
    pub ptrs: ::core::mem::ManuallyDrop<[*mut crate::ctypes::c_void; 0usize]>,
    pub pptrs: ::core::mem::ManuallyDrop<[*mut crate::ctypes::c_void; 0usize]>,
}

#[repr(C)]
#[repr(align(8))]
pub union bpf_iter__bpf_map_elem__key {
    pub key: *mut crate::ctypes::c_void,
    pub _bits_after_key: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_iter__bpf_map_elem__key {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_iter__bpf_map_elem__map {
    pub map: *mut bpf_map,
    pub _bits_after_map: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_iter__bpf_map_elem__map {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_iter__bpf_map_elem__meta {
    pub meta: *mut bpf_iter_meta,
    pub _bits_after_meta: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_iter__bpf_map_elem__meta {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_iter__bpf_map_elem__value {
    pub value: *mut crate::ctypes::c_void,
    pub _bits_after_value: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_iter__bpf_map_elem__value {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_iter_meta__seq {
    pub seq: *mut seq_file,
    pub _bits_after_seq: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_iter_meta__seq {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_sock_addr__sk {
    pub sk: *mut bpf_sock,
    pub _bits_after_sk: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_sock_addr__sk {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_sock_ops__sk {
    pub sk: *mut bpf_sock,
    pub _bits_after_sk: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_sock_ops__sk {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_sock_ops__skb_data {
    pub skb_data: *mut crate::ctypes::c_void,
    pub _bits_after_skb_data: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_sock_ops__skb_data {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_sock_ops__skb_data_end {
    pub skb_data_end: *mut crate::ctypes::c_void,
    pub _bits_after_skb_data_end: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_sock_ops__skb_data_end {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_sockopt__optval {
    pub optval: *mut crate::ctypes::c_void,
    pub _bits_after_optval: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_sockopt__optval {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_sockopt__optval_end {
    pub optval_end: *mut crate::ctypes::c_void,
    pub _bits_after_optval_end: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_sockopt__optval_end {}

#[repr(C)]
#[repr(align(8))]
pub union bpf_sockopt__sk {
    pub sk: *mut bpf_sock,
    pub _bits_after_sk: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl bpf_sockopt__sk {}

#[repr(C)]
#[repr(align(8))]
pub union sk_msg_md__data {
    pub data: *mut crate::ctypes::c_void,
    pub _bits_after_data: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl sk_msg_md__data {}

#[repr(C)]
#[repr(align(8))]
pub union sk_msg_md__data_end {
    pub data_end: *mut crate::ctypes::c_void,
    pub _bits_after_data_end: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl sk_msg_md__data_end {}

#[repr(C)]
#[repr(align(8))]
pub union sk_msg_md__sk {
    pub sk: *mut bpf_sock,
    pub _bits_after_sk: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl sk_msg_md__sk {}

#[repr(C)]
#[repr(align(8))]
pub union sk_reuseport_md__data {
    pub data: *mut crate::ctypes::c_void,
    pub _bits_after_data: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl sk_reuseport_md__data {}

#[repr(C)]
#[repr(align(8))]
pub union sk_reuseport_md__data_end {
    pub data_end: *mut crate::ctypes::c_void,
    pub _bits_after_data_end: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl sk_reuseport_md__data_end {}

pub const BPF_F_CTXLEN_MASK: crate::ctypes::c_ulonglong = 4503595332403200;

pub const BPF_F_CURRENT_CPU: crate::ctypes::c_ulonglong = 4294967295;

pub const BPF_F_INDEX_MASK: crate::ctypes::c_ulonglong = 4294967295;

#[repr(C)]
#[repr(align(64))]
pub struct nft_flowtable {
    pub list: list_head,
    pub table: *mut nft_table,
    pub name: *mut crate::ctypes::c_char,
    pub hooknum: crate::ctypes::c_int,
    pub ops_len: crate::ctypes::c_int,
    pub _bits_genmask: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub use_: u32_,
    pub handle: u64_,
    pub _padding_after_handle: [u8; 24usize],
    pub hook_list: list_head,
    pub data: nf_flowtable,
}
bits nft_flowtable
    genmask: u32_ as u32 = _bits_genmask 0 2

#[repr(C)]
#[repr(align(64))]
pub struct nft_object {
    pub list: list_head,
    pub rhlhead: rhlist_head,
    pub key: nft_object_hash_key,
    pub _bits_genmask: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub use_: u32_,
    pub handle: u64_,
    pub udlen: u16_,
    pub udata: *mut u8_,
    pub _padding_after_udata: [u8; 16usize],
    pub ops: *const nft_object_ops,
    pub _padding_after_ops: [u8; 4usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_object
    genmask: u32_ as u32 = _bits_genmask 0 2

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
    pub expr: *mut nft_expr,
    pub pending_update: list_head,
    pub _padding_after_pending_update: [u8; 8usize],
    pub ops: *const nft_set_ops,
    pub _bits_flags: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub klen: u8_,
    pub dlen: u8_,
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_set
    flags: u16_ as u16 = _bits_flags 0 13
    dead: u16_ as u16 = _bits_flags 13 1
    genmask: u16_ as u16 = _bits_flags 14 2

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct nft_data {
    pub anon__data: nft_data__data,
}

#[repr(C)]
#[repr(align(8))]
pub struct nf_conn_help {
    pub helper: *mut nf_conntrack_helper,
    pub expectations: hlist_head,
    pub expecting: [u8_; 4usize],
    pub _padding_after_expecting: [u8; 4usize],
    pub data: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
#[repr(align(8))]
pub struct nft_expr {
    pub ops: *const nft_expr_ops,
    pub _padding_after_ops: [u8; 4usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}

#[repr(C)]
#[repr(align(8))]
pub struct nft_rule {
    pub list: list_head,
    pub _bits_handle: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_rule
    handle: u64_ as u64 = _bits_handle 0 42
    genmask: u64_ as u64 = _bits_handle 42 2
    dlen: u64_ as u64 = _bits_handle 44 12
    udata: u64_ as u64 = _bits_handle 56 1

#[repr(C)]
#[repr(align(8))]
pub struct xt_table_info {
    pub size: crate::ctypes::c_uint,
    pub number: crate::ctypes::c_uint,
    pub initial_entries: crate::ctypes::c_uint,
    pub hook_entry: [crate::ctypes::c_uint; 5usize],
    pub underflow: [crate::ctypes::c_uint; 5usize],
    pub stacksize: crate::ctypes::c_uint,
    pub jumpstack: *mut *mut *mut crate::ctypes::c_void,
    pub _padding_after_jumpstack: [u8; 4usize],
    pub entries: __IncompleteArrayField<crate::ctypes::c_uchar>,
}

#[repr(C)]
pub struct nf_flow_key {
    pub meta: flow_dissector_key_meta,
    pub control: flow_dissector_key_control,
    pub enc_control: flow_dissector_key_control,
    pub basic: flow_dissector_key_basic,
    pub anon__ipv4: nf_flow_key__ipv4,
    pub enc_key_id: flow_dissector_key_keyid,
    pub anon__enc_ipv4: nf_flow_key__enc_ipv4,
    pub tcp: flow_dissector_key_tcp,
    pub tp: flow_dissector_key_ports,
}

#[repr(C)]
pub struct xt_match {
    pub list: list_head,
    pub name: [crate::ctypes::c_char; 29usize],
    pub revision: u_int8_t,
    pub match_: ::core::option::Option<
        unsafe extern "C" fn(skb: *const sk_buff, arg1: *mut xt_action_param) -> bool_,
    >,
    pub checkentry: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const xt_mtchk_param) -> crate::ctypes::c_int,
    >,
    pub destroy: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const xt_mtdtor_param),
    >,
    pub me: *mut module,
    pub table: *const crate::ctypes::c_char,
    pub matchsize: crate::ctypes::c_uint,
    pub usersize: crate::ctypes::c_uint,
    pub hooks: crate::ctypes::c_uint,
    pub proto: crate::ctypes::c_ushort,
    pub family: crate::ctypes::c_ushort,
}

#[repr(C)]
pub struct xt_target {
    pub list: list_head,
    pub name: [crate::ctypes::c_char; 29usize],
    pub revision: u_int8_t,
    pub target: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            arg1: *const xt_action_param,
        ) -> crate::ctypes::c_uint,
    >,
    pub checkentry: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const xt_tgchk_param) -> crate::ctypes::c_int,
    >,
    pub destroy: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const xt_tgdtor_param),
    >,
    pub me: *mut module,
    pub table: *const crate::ctypes::c_char,
    pub targetsize: crate::ctypes::c_uint,
    pub usersize: crate::ctypes::c_uint,
    pub hooks: crate::ctypes::c_uint,
    pub proto: crate::ctypes::c_ushort,
    pub family: crate::ctypes::c_ushort,
}

pub const NFCT_PTRMASK: crate::ctypes::c_ulong = 4294967288;

pub const NF_CT_TUPLE_L3SIZE: u32 = 4;

pub const PPPOEIOCSFWD32: u32 = 1074049280;

pub const PPPOEIOCSFWD: u32 = 1074049280;

pub const PPTP_HEADER_OVERHEAD: u32 = 18;

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
    pub _padding_after_hsq_enabled: [u8; 17usize],
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

#[repr(C)]
pub struct mtd_master {
    pub partitions_lock: mutex,
    pub _bits_suspended: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_suspended: [u8; 3usize],
}
bits mtd_master
    suspended: crate::ctypes::c_uint as u32 = _bits_suspended 0 1

#[repr(C)]
pub struct scsi_host_template {
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
    pub queuecommand: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut Scsi_Host,
            arg2: *mut scsi_cmnd,
        ) -> crate::ctypes::c_int,
    >,
    pub commit_rqs: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut Scsi_Host, arg2: u16_),
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
    pub map_queues: ::core::option::Option<
        unsafe extern "C" fn(shost: *mut Scsi_Host) -> crate::ctypes::c_int,
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
    pub shost_attrs: *mut *mut device_attribute,
    pub sdev_attrs: *mut *mut device_attribute,
    pub sdev_groups: *mut *const attribute_group,
    pub vendor_id: u64_,
    pub cmd_size: crate::ctypes::c_uint,
    pub cmd_pool: *mut scsi_host_cmd_pool,
    pub rpm_autosuspend_delay: crate::ctypes::c_int,
}
bits scsi_host_template
    track_queue_depth: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 0 1
    supported_mode: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 1 2
    unchecked_isa_dma: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 3 1
    emulated: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 4 1
    skip_settle_delay: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 5 1
    no_write_same: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 6 1
    host_tagset: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 7 1

pub const BIO_RESET_BYTES: u32 = 86;

pub const BLK_SCSI_CMD_PER_LONG: u32 = 8;

pub const ECCGETLAYOUT: u32 = 2168999185;

pub const ECCGETSTATS: u32 = 2148551954;

pub const HDIO_DRIVE_CMD_HDR_SIZE: u32 = 4;

pub const HDIO_DRIVE_HOB_HDR_SIZE: u32 = 8;

pub const HDIO_DRIVE_TASK_HDR_SIZE: u32 = 8;

pub const MEMERASE64: u32 = 1074810132;

pub const MEMERASE: u32 = 1074285826;

pub const MEMGETBADBLOCK: u32 = 1074285835;

pub const MEMGETINFO: u32 = 2149600513;

pub const MEMGETOOBSEL: u32 = 2160610570;

pub const MEMGETREGIONCOUNT: u32 = 2147765511;

pub const MEMGETREGIONINFO: u32 = 3222293768;

pub const MEMISLOCKED: u32 = 2148027671;

pub const MEMLOCK: u32 = 1074285829;

pub const MEMREADOOB64: u32 = 3222818070;

pub const MEMREADOOB: u32 = 3222031620;

pub const MEMSETBADBLOCK: u32 = 1074285836;

pub const MEMUNLOCK: u32 = 1074285830;

pub const MEMWRITE: u32 = 3224390936;

pub const MEMWRITEOOB64: u32 = 3222818069;

pub const MEMWRITEOOB: u32 = 3222031619;

pub const OTPGETREGIONCOUNT: u32 = 1074023694;

pub const OTPGETREGIONINFO: u32 = 1074547983;

pub const OTPLOCK: u32 = 2148289808;

pub const OTPSELECT: u32 = 2147765517;

unsafe extern "C" {
    #[link_name = "kmod_shim_BLK_BOUNCE_HIGH"]
    pub fn BLK_BOUNCE_HIGH() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blkdev_compat_ptr_ioctl"]
    pub fn blkdev_compat_ptr_ioctl() -> *mut crate::ctypes::c_void;
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
    pub windows: list_head,
    pub dma_ranges: list_head,
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
    pub release_data: *mut crate::ctypes::c_void,
    pub msi: *mut msi_controller,
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
    pub _padding_after_align_resource: [u8; 24usize],
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
    preserve_config: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 9 1
    size_windows: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 10 1

#[repr(C)]
pub struct hw_pci {
    pub ops: *mut pci_ops,
    pub nr_controllers: crate::ctypes::c_int,
    pub private_data: *mut *mut crate::ctypes::c_void,
    pub setup: ::core::option::Option<
        unsafe extern "C" fn(
            nr: crate::ctypes::c_int,
            arg1: *mut pci_sys_data,
        ) -> crate::ctypes::c_int,
    >,
    pub scan: ::core::option::Option<
        unsafe extern "C" fn(
            nr: crate::ctypes::c_int,
            arg1: *mut pci_host_bridge,
        ) -> crate::ctypes::c_int,
    >,
    pub preinit: ::core::option::Option<unsafe extern "C" fn()>,
    pub postinit: ::core::option::Option<unsafe extern "C" fn()>,
    pub swizzle: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut pci_dev, pin: *mut u8_) -> u8_,
    >,
    pub map_irq: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *const pci_dev,
            slot: u8_,
            pin: u8_,
        ) -> crate::ctypes::c_int,
    >,
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
    pub aer_cap: u16_,
    pub aer_stats: *mut aer_stats,
    pub rcec_ea: *mut rcec_ea,
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
    pub l1ss: crate::ctypes::c_int,
    pub _bits_eetlp_prefix_path: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub error_state: pci_channel_state_t,
    pub dev: device,
    pub cfg_size: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_uint,
    pub resource: [resource; 11usize],
    pub match_driver: bool_,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub rom_attr: *mut bin_attribute,
    pub rom_attr_enabled: crate::ctypes::c_int,
    pub res_attr: [*mut bin_attribute; 11usize],
    pub res_attr_wc: [*mut bin_attribute; 11usize],
    pub _bits_ptm_root: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_granularity: u8_,
    pub msi_irq_groups: *mut *const attribute_group,
    pub vpd: *mut pci_vpd,
    pub dpc_cap: u16_,
    pub _bits_dpc_rp_extensions: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dpc_rp_log_size: u8_,
    pub acs_cap: u16_,
    pub rom: phys_addr_t,
    pub romlen: usize,
    pub driver_override: *mut crate::ctypes::c_char,
    pub priv_flags: crate::ctypes::c_ulong,
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
    runtime_d3cold: crate::ctypes::c_uint as u32 = _bits_pme_support 14 1
    skip_bus_pm: crate::ctypes::c_uint as u32 = _bits_pme_support 15 1
    ignore_hotplug: crate::ctypes::c_uint as u32 = _bits_pme_support 16 1
    hotplug_user_indicators: crate::ctypes::c_uint as u32 = _bits_pme_support 17 1
    clear_retrain_link: crate::ctypes::c_uint as u32 = _bits_pme_support 18 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 0 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_eetlp_prefix_path 0 1
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
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    reset_fn: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
    is_hotplug_bridge: crate::ctypes::c_uint as u32 = _bits_transparent 24 1
    shpc_managed: crate::ctypes::c_uint as u32 = _bits_transparent 25 1
    is_thunderbolt: crate::ctypes::c_uint as u32 = _bits_transparent 26 1
    untrusted: crate::ctypes::c_uint as u32 = _bits_transparent 27 1
    external_facing: crate::ctypes::c_uint as u32 = _bits_transparent 28 1
    broken_intx_masking: crate::ctypes::c_uint as u32 = _bits_transparent 29 1
    io_window_1k: crate::ctypes::c_uint as u32 = _bits_transparent 30 1
    irq_managed: crate::ctypes::c_uint as u32 = _bits_transparent 31 1
    non_compliant_bars: crate::ctypes::c_uint as u32 = _bits_transparent 32 1
    is_probed: crate::ctypes::c_uint as u32 = _bits_transparent 33 1
    link_active_reporting: crate::ctypes::c_uint as u32 = _bits_transparent 34 1
    no_vf_scan: crate::ctypes::c_uint as u32 = _bits_transparent 35 1
    no_command_memory: crate::ctypes::c_uint as u32 = _bits_transparent 36 1
    rom_bar_overlap: crate::ctypes::c_uint as u32 = _bits_transparent 37 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_enabled: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1

#[repr(C)]
pub struct pci_fixup {
    pub vendor: u16_,
    pub device: u16_,
    pub class: u32_,
    pub class_shift: crate::ctypes::c_uint,
    pub hook: ::core::option::Option<unsafe extern "C" fn(dev: *mut pci_dev)>,
}

#[repr(C)]
pub struct pci_sys_data {
    pub node: list_head,
    pub busnr: crate::ctypes::c_int,
    pub mem_offset: u64_,
    pub io_offset: crate::ctypes::c_ulong,
    pub bus: *mut pci_bus,
    pub resources: list_head,
    pub io_res: resource,
    pub io_res_name: [crate::ctypes::c_char; 12usize],
    pub swizzle: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut pci_dev, arg2: *mut u8_) -> u8_,
    >,
    pub map_irq: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const pci_dev,
            arg2: u8_,
            arg3: u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub private_data: *mut crate::ctypes::c_void,
}

pub const DEVICE_COUNT_RESOURCE: crate::ctypes::c_uint = 11;

pub const PCI_BASE_ADDRESS_IO_MASK: crate::ctypes::c_ulong = 4294967292;

pub const PCI_BASE_ADDRESS_MEM_MASK: crate::ctypes::c_ulong = 4294967280;

pub const PCI_BRIDGE_IO_WINDOW: i32 = 7;

pub const PCI_BRIDGE_MEM_WINDOW: i32 = 8;

pub const PCI_BRIDGE_PREF_MEM_WINDOW: i32 = 9;

pub const PCI_BRIDGE_RESOURCES: crate::ctypes::c_uint = 7;

pub const PCI_BRIDGE_RESOURCE_END: crate::ctypes::c_uint = 10;

pub const PCI_CB_BRIDGE_IO_0_WINDOW: i32 = 7;

pub const PCI_CB_BRIDGE_IO_1_WINDOW: i32 = 8;

pub const PCI_CB_BRIDGE_MEM_0_WINDOW: i32 = 9;

pub const PCI_CB_BRIDGE_MEM_1_WINDOW: i32 = 10;

pub const PCI_CB_IO_RANGE_MASK: crate::ctypes::c_ulong = 4294967292;

pub const PCI_IO_1K_RANGE_MASK: crate::ctypes::c_ulong = 4294967292;

pub const PCI_IO_RANGE_MASK: crate::ctypes::c_ulong = 4294967280;

pub const PCI_MEMORY_RANGE_MASK: crate::ctypes::c_ulong = 4294967280;

pub const PCI_NUM_RESOURCES: crate::ctypes::c_uint = 11;

pub const PCI_PREF_RANGE_MASK: crate::ctypes::c_ulong = 4294967280;

unsafe extern "C" {
    #[link_name = "kmod_shim_PCIBIOS_MIN_IO"]
    pub fn PCIBIOS_MIN_IO() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PCIBIOS_MIN_MEM"]
    pub fn PCIBIOS_MIN_MEM() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_hp_hw_control_from_firmware"]
    pub fn acpi_get_hp_hw_control_from_firmware(
        bridge: *mut pci_dev,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_pci_bus_find_domain_nr"]
    pub fn acpi_pci_bus_find_domain_nr(bus: *mut pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_ats_page_aligned"]
    pub fn pci_ats_page_aligned(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_ats_queue_depth"]
    pub fn pci_ats_queue_depth(d: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_ats_supported"]
    pub fn pci_ats_supported(d: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_common_init"]
    pub fn pci_common_init(hw: *mut hw_pci);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_disable_ats"]
    pub fn pci_disable_ats(d: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_disable_pasid"]
    pub fn pci_disable_pasid(pdev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_disable_sriov"]
    pub fn pci_disable_sriov(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_enable_ats"]
    pub fn pci_enable_ats(
        d: *mut pci_dev,
        ps: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_enable_pasid"]
    pub fn pci_enable_pasid(
        pdev: *mut pci_dev,
        features: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_enable_sriov"]
    pub fn pci_enable_sriov(
        dev: *mut pci_dev,
        nr_virtfn: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_host_bridge_acpi_msi_domain"]
    pub fn pci_host_bridge_acpi_msi_domain(bus: *mut pci_bus) -> *mut irq_domain;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_add_virtfn"]
    pub fn pci_iov_add_virtfn(
        dev: *mut pci_dev,
        id: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_remove_virtfn"]
    pub fn pci_iov_remove_virtfn(dev: *mut pci_dev, id: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_resource_size"]
    pub fn pci_iov_resource_size(
        dev: *mut pci_dev,
        resno: crate::ctypes::c_int,
    ) -> resource_size_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_sysfs_link"]
    pub fn pci_iov_sysfs_link(
        dev: *mut pci_dev,
        virtfn: *mut pci_dev,
        id: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_virtfn_bus"]
    pub fn pci_iov_virtfn_bus(
        dev: *mut pci_dev,
        id: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_virtfn_devfn"]
    pub fn pci_iov_virtfn_devfn(
        dev: *mut pci_dev,
        id: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_max_pasids"]
    pub fn pci_max_pasids(pdev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_mmcfg_early_init"]
    pub fn pci_mmcfg_early_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_mmcfg_late_init"]
    pub fn pci_mmcfg_late_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_num_vf"]
    pub fn pci_num_vf(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_pasid_features"]
    pub fn pci_pasid_features(pdev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_pr3_present"]
    pub fn pci_pr3_present(pdev: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_pri_supported"]
    pub fn pci_pri_supported(pdev: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_sriov_configure_simple"]
    pub fn pci_sriov_configure_simple() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_sriov_get_totalvfs"]
    pub fn pci_sriov_get_totalvfs(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_sriov_set_totalvfs"]
    pub fn pci_sriov_set_totalvfs(
        dev: *mut pci_dev,
        numvfs: u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_vf_drivers_autoprobe"]
    pub fn pci_vf_drivers_autoprobe(dev: *mut pci_dev, probe: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_vfs_assigned"]
    pub fn pci_vfs_assigned(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pciehp_is_native"]
    pub fn pciehp_is_native(bridge: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shpchp_is_native"]
    pub fn shpchp_is_native(bridge: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    pub fn dc21285_postinit();
}

unsafe extern "C" {
    pub fn dc21285_preinit();
}

unsafe extern "C" {
    pub fn dc21285_setup(
        nr: crate::ctypes::c_int,
        arg1: *mut pci_sys_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iop3xx_pci_preinit();
}

unsafe extern "C" {
    pub fn iop3xx_pci_preinit_cond();
}

unsafe extern "C" {
    pub fn iop3xx_pci_setup(
        nr: crate::ctypes::c_int,
        arg1: *mut pci_sys_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_common_init_dev(arg1: *mut device, arg2: *mut hw_pci);
}

unsafe extern "C" {
    pub fn pci_map_io_early(pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn pcibios_report_status(
        status_mask: crate::ctypes::c_uint,
        warn: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub static mut dc21285_ops: pci_ops;
}

unsafe extern "C" {
    pub static mut iop3xx_ops: pci_ops;
}

unsafe extern "C" {
    pub static mut pcibios_min_io: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut pcibios_min_mem: crate::ctypes::c_ulong;
}

#[repr(C)]
#[repr(align(8))]
pub struct usb_hcd {
    pub self_: usb_bus,
    pub kref: kref,
    pub product_desc: *const crate::ctypes::c_char,
    pub speed: crate::ctypes::c_int,
    pub irq_descr: [crate::ctypes::c_char; 24usize],
    pub rh_timer: timer_list,
    pub status_urb: *mut urb,
    pub wakeup_work: work_struct,
    pub died_work: work_struct,
    pub driver: *const hc_driver,
    pub usb_phy: *mut usb_phy,
    pub phy_roothub: *mut usb_phy_roothub,
    pub flags: crate::ctypes::c_ulong,
    pub dev_policy: usb_dev_authorize_policy,
    pub _bits_rh_registered: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub irq: crate::ctypes::c_uint,
    pub regs: *mut crate::ctypes::c_void,
    pub rsrc_start: resource_size_t,
    pub rsrc_len: resource_size_t,
    pub power_budget: crate::ctypes::c_uint,
    pub high_prio_bh: giveback_urb_bh,
    pub low_prio_bh: giveback_urb_bh,
    pub address0_mutex: *mut mutex,
    pub bandwidth_mutex: *mut mutex,
    pub shared_hcd: *mut usb_hcd,
    pub primary_hcd: *mut usb_hcd,
    pub pool: [*mut dma_pool; 4usize],
    pub state: crate::ctypes::c_int,
    pub localmem_pool: *mut gen_pool,
    pub hcd_priv: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits usb_hcd
    rh_registered: crate::ctypes::c_uint as u32 = _bits_rh_registered 0 1
    rh_pollable: crate::ctypes::c_uint as u32 = _bits_rh_registered 1 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_rh_registered 2 1
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_rh_registered 3 1
    skip_phy_initialization: crate::ctypes::c_uint as u32 = _bits_rh_registered 4 1
    uses_new_polling: crate::ctypes::c_uint as u32 = _bits_rh_registered 5 1
    wireless: crate::ctypes::c_uint as u32 = _bits_rh_registered 6 1
    has_tt: crate::ctypes::c_uint as u32 = _bits_rh_registered 7 1
    amd_resume_bug: crate::ctypes::c_uint as u32 = _bits_rh_registered 8 1
    can_do_streams: crate::ctypes::c_uint as u32 = _bits_rh_registered 9 1
    tpl_support: crate::ctypes::c_uint as u32 = _bits_rh_registered 10 1
    cant_recv_wakeups: crate::ctypes::c_uint as u32 = _bits_rh_registered 11 1

#[repr(C)]
pub struct usb_anchor {
    pub urb_list: list_head,
    pub wait: wait_queue_head_t,
    pub lock: spinlock_t,
    pub suspend_wakeups: atomic_t,
    pub _bits_poisoned: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_poisoned: [u8; 3usize],
}
bits usb_anchor
    poisoned: crate::ctypes::c_uint as u32 = _bits_poisoned 0 1

#[repr(C)]
pub struct usb_device_driver {
    pub name: *const crate::ctypes::c_char,
    pub match_: ::core::option::Option<
        unsafe extern "C" fn(udev: *mut usb_device) -> bool_,
    >,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(udev: *mut usb_device) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<unsafe extern "C" fn(udev: *mut usb_device)>,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(
            udev: *mut usb_device,
            message: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(
            udev: *mut usb_device,
            message: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub dev_groups: *mut *const attribute_group,
    pub drvwrap: usbdrv_wrap,
    pub id_table: *const usb_device_id,
    pub _bits_supports_autosuspend: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_supports_autosuspend: [u8; 3usize],
}
bits usb_device_driver
    supports_autosuspend: crate::ctypes::c_uint as u32 = _bits_supports_autosuspend 0 1
    generic_subclass: crate::ctypes::c_uint as u32 = _bits_supports_autosuspend 1 1

#[repr(C)]
pub struct usb_devmap {
    pub devicemap: [crate::ctypes::c_ulong; 4usize],
}

#[repr(C)]
pub struct usb_driver {
    pub name: *const crate::ctypes::c_char,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(
            intf: *mut usb_interface,
            id: *const usb_device_id,
        ) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface),
    >,
    pub unlocked_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            intf: *mut usb_interface,
            code: crate::ctypes::c_uint,
            buf: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(
            intf: *mut usb_interface,
            message: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub reset_resume: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub pre_reset: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub post_reset: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub id_table: *const usb_device_id,
    pub dev_groups: *mut *const attribute_group,
    pub dynids: usb_dynids,
    pub drvwrap: usbdrv_wrap,
    pub _bits_no_dynamic_id: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_no_dynamic_id: [u8; 3usize],
}
bits usb_driver
    no_dynamic_id: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 0 1
    supports_autosuspend: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 1 1
    disable_hub_initiated_lpm: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 2 1
    soft_unbind: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 3 1

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
    pub pending: list_head,
    pub _bits_match_existing_only: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_match_existing_only: [u8; 3usize],
}
bits usb_gadget_driver
    match_existing_only: crate::ctypes::c_uint as u32 = _bits_match_existing_only 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_acpi_port_lpm_incapable"]
    pub fn usb_acpi_port_lpm_incapable(
        hdev: *mut usb_device,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_acpi_power_manageable"]
    pub fn usb_acpi_power_manageable(
        hdev: *mut usb_device,
        index: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_acpi_set_power_state"]
    pub fn usb_acpi_set_power_state(
        hdev: *mut usb_device,
        index: crate::ctypes::c_int,
        enable: bool_,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(8))]
pub struct w1_reg_num {
    pub _bits_family: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits w1_reg_num
    family: __u64 as u64 = _bits_family 0 8
    id: __u64 as u64 = _bits_family 8 48
    crc: __u64 as u64 = _bits_family 56 8

#[repr(C)]
pub struct i2c_algorithm {
    pub master_xfer: ::core::option::Option<
        unsafe extern "C" fn(
            adap: *mut i2c_adapter,
            msgs: *mut i2c_msg,
            num: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub master_xfer_atomic: ::core::option::Option<
        unsafe extern "C" fn(
            adap: *mut i2c_adapter,
            msgs: *mut i2c_msg,
            num: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub smbus_xfer: ::core::option::Option<
        unsafe extern "C" fn(
            adap: *mut i2c_adapter,
            addr: u16_,
            flags: crate::ctypes::c_ushort,
            read_write: crate::ctypes::c_char,
            command: u8_,
            size: crate::ctypes::c_int,
            data: *mut i2c_smbus_data,
        ) -> crate::ctypes::c_int,
    >,
    pub smbus_xfer_atomic: ::core::option::Option<
        unsafe extern "C" fn(
            adap: *mut i2c_adapter,
            addr: u16_,
            flags: crate::ctypes::c_ushort,
            read_write: crate::ctypes::c_char,
            command: u8_,
            size: crate::ctypes::c_int,
            data: *mut i2c_smbus_data,
        ) -> crate::ctypes::c_int,
    >,
    pub functionality: ::core::option::Option<
        unsafe extern "C" fn(adap: *mut i2c_adapter) -> u32_,
    >,
    pub reg_slave: ::core::option::Option<
        unsafe extern "C" fn(client: *mut i2c_client) -> crate::ctypes::c_int,
    >,
    pub unreg_slave: ::core::option::Option<
        unsafe extern "C" fn(client: *mut i2c_client) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct i2c_client {
    pub flags: crate::ctypes::c_ushort,
    pub addr: crate::ctypes::c_ushort,
    pub name: [crate::ctypes::c_char; 20usize],
    pub adapter: *mut i2c_adapter,
    pub dev: device,
    pub init_irq: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_int,
    pub detected: list_head,
    pub slave_cb: i2c_slave_cb_t,
}

pub const ARCH_NR_GPIOS: i32 = 2048;

pub const DELL_WMI_SMBIOS_CMD: u32 = 3224655616;

pub const FIOQSIZE: i32 = 21598;

pub const I2C_SLAVE_READ_PROCESSED: i2c_slave_event = 2;

pub const I2C_SLAVE_READ_REQUESTED: i2c_slave_event = 0;

pub const I2C_SLAVE_STOP: i2c_slave_event = 4;

pub const I2C_SLAVE_WRITE_RECEIVED: i2c_slave_event = 3;

pub const I2C_SLAVE_WRITE_REQUESTED: i2c_slave_event = 1;

pub const TCGETS2: u32 = 2150388778;

pub const TCSETS2: u32 = 1076646955;

pub const TCSETSF2: u32 = 1076646957;

pub const TCSETSW2: u32 = 1076646956;

pub const TIOCGDEV: u32 = 2147767346;

pub const TIOCGEXCL: u32 = 2147767360;

pub const TIOCGPKT: u32 = 2147767352;

pub const TIOCGPTLCK: u32 = 2147767353;

pub const TIOCGPTN: u32 = 2147767344;

pub const TIOCSIG: u32 = 1074025526;

pub const TIOCSPTLCK: u32 = 1074025521;

pub const pnp_platform_devices: i32 = 0;

pub type i2c_slave_event = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_add_driver_gpios"]
    pub fn acpi_dev_add_driver_gpios(
        adev: *mut acpi_device,
        gpios: *const acpi_gpio_mapping,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_remove_driver_gpios"]
    pub fn acpi_dev_remove_driver_gpios(adev: *mut acpi_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_compare_pnp_id"]
    pub fn compare_pnp_id(
        pos: *mut pnp_id,
        id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_acpi_dev_add_driver_gpios"]
    pub fn devm_acpi_dev_add_driver_gpios(
        dev: *mut device,
        gpios: *const acpi_gpio_mapping,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_acpi_dev_remove_driver_gpios"]
    pub fn devm_acpi_dev_remove_driver_gpios(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_acpi_find_adapter_by_handle"]
    pub fn i2c_acpi_find_adapter_by_handle(handle: acpi_handle) -> *mut i2c_adapter;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_acpi_find_bus_speed"]
    pub fn i2c_acpi_find_bus_speed(dev: *mut device) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_acpi_get_i2c_resource"]
    pub fn i2c_acpi_get_i2c_resource(
        ares: *mut acpi_resource,
        i2c: *mut *mut acpi_resource_i2c_serialbus,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_acpi_new_device"]
    pub fn i2c_acpi_new_device(
        dev: *mut device,
        index: crate::ctypes::c_int,
        info: *mut i2c_board_info,
    ) -> *mut i2c_client;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_slave_event"]
    pub fn i2c_slave_event(
        client: *mut i2c_client,
        event: i2c_slave_event,
        val: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_activate_dev"]
    pub fn pnp_activate_dev(dev: *mut pnp_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_auto_config_dev"]
    pub fn pnp_auto_config_dev(dev: *mut pnp_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_device_attach"]
    pub fn pnp_device_attach(pnp_dev: *mut pnp_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_device_detach"]
    pub fn pnp_device_detach(pnp_dev: *mut pnp_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_disable_dev"]
    pub fn pnp_disable_dev(dev: *mut pnp_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_get_resource"]
    pub fn pnp_get_resource(
        dev: *mut pnp_dev,
        type_: crate::ctypes::c_ulong,
        num: crate::ctypes::c_uint,
    ) -> *mut resource;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_is_active"]
    pub fn pnp_is_active(dev: *mut pnp_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_possible_config"]
    pub fn pnp_possible_config(
        dev: *mut pnp_dev,
        type_: crate::ctypes::c_int,
        base: resource_size_t,
        size: resource_size_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_range_reserved"]
    pub fn pnp_range_reserved(
        start: resource_size_t,
        end: resource_size_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_register_card_driver"]
    pub fn pnp_register_card_driver(drv: *mut pnp_card_driver) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_register_driver"]
    pub fn pnp_register_driver(drv: *mut pnp_driver) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_release_card_device"]
    pub fn pnp_release_card_device(dev: *mut pnp_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_request_card_device"]
    pub fn pnp_request_card_device(
        clink: *mut pnp_card_link,
        id: *const crate::ctypes::c_char,
        from: *mut pnp_dev,
    ) -> *mut pnp_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_start_dev"]
    pub fn pnp_start_dev(dev: *mut pnp_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_stop_dev"]
    pub fn pnp_stop_dev(dev: *mut pnp_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_unregister_card_driver"]
    pub fn pnp_unregister_card_driver(drv: *mut pnp_card_driver);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pnp_unregister_driver"]
    pub fn pnp_unregister_driver(drv: *mut pnp_driver);
}

unsafe extern "C" {
    pub fn i2c_detect_slave_mode(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    pub fn i2c_free_slave_host_notify_device(client: *mut i2c_client);
}

unsafe extern "C" {
    pub fn i2c_new_slave_host_notify_device(
        adapter: *mut i2c_adapter,
    ) -> *mut i2c_client;
}

unsafe extern "C" {
    pub fn i2c_slave_register(
        client: *mut i2c_client,
        slave_cb: i2c_slave_cb_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn i2c_slave_unregister(client: *mut i2c_client) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct ff_device {
    pub upload: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            effect: *mut ff_effect,
            old: *mut ff_effect,
        ) -> crate::ctypes::c_int,
    >,
    pub erase: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            effect_id: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub playback: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            effect_id: crate::ctypes::c_int,
            value: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub set_gain: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut input_dev, gain: u16_),
    >,
    pub set_autocenter: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut input_dev, magnitude: u16_),
    >,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(arg1: *mut ff_device)>,
    pub private: *mut crate::ctypes::c_void,
    pub ffbit: [crate::ctypes::c_ulong; 4usize],
    pub mutex: mutex,
    pub max_effects: crate::ctypes::c_int,
    pub effects: *mut ff_effect,
    pub effect_owners: __IncompleteArrayField<*mut file>,
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
}

pub const EVIOCGEFFECTS: u32 = 2147763588;

pub const EVIOCGID: u32 = 2148025602;

pub const EVIOCGKEYCODE: u32 = 2148025604;

pub const EVIOCGKEYCODE_V2: u32 = 2150122756;

pub const EVIOCGMASK: u32 = 2148550034;

pub const EVIOCGRAB: u32 = 1074021776;

pub const EVIOCGREP: u32 = 2148025603;

pub const EVIOCGVERSION: u32 = 2147763457;

pub const EVIOCREVOKE: u32 = 1074021777;

pub const EVIOCRMFF: u32 = 1074021761;

pub const EVIOCSCLOCKID: u32 = 1074021792;

pub const EVIOCSFF: u32 = 1076643200;

pub const EVIOCSKEYCODE: u32 = 1074283780;

pub const EVIOCSKEYCODE_V2: u32 = 1076380932;

pub const EVIOCSMASK: u32 = 1074808211;

pub const EVIOCSREP: u32 = 1074283779;

pub const HIDIOCGCOLLECTIONINDEX: u32 = 1075333136;

pub const HIDIOCGCOLLECTIONINFO: u32 = 3222292497;

pub const HIDIOCGDEVINFO: u32 = 2149337091;

pub const HIDIOCGFIELDINFO: u32 = 3224913930;

pub const HIDIOCGFLAG: u32 = 2147764238;

pub const HIDIOCGRAWINFO: u32 = 2148026371;

pub const HIDIOCGRDESC: u32 = 2416199682;

pub const HIDIOCGRDESCSIZE: u32 = 2147764225;

pub const HIDIOCGREPORT: u32 = 1074546695;

pub const HIDIOCGREPORTINFO: u32 = 3222030345;

pub const HIDIOCGSTRING: u32 = 2164541444;

pub const HIDIOCGUCODE: u32 = 3222816781;

pub const HIDIOCGUSAGE: u32 = 3222816779;

pub const HIDIOCGUSAGES: u32 = 3491514387;

pub const HIDIOCGVERSION: u32 = 2147764225;

pub const HIDIOCSFLAG: u32 = 1074022415;

pub const HIDIOCSREPORT: u32 = 1074546696;

pub const HIDIOCSUSAGE: u32 = 1075333132;

pub const HIDIOCSUSAGES: u32 = 1344030740;

pub const SPIOCSTYPE: u32 = 1074032897;

pub const UI_ABS_SETUP: u32 = 1075598596;

pub const UI_BEGIN_FF_ERASE: u32 = 3222033866;

pub const UI_BEGIN_FF_UPLOAD: u32 = 3227538888;

pub const UI_DEV_SETUP: u32 = 1079792899;

pub const UI_END_FF_ERASE: u32 = 1074550219;

pub const UI_END_FF_UPLOAD: u32 = 1080055241;

pub const UI_GET_VERSION: u32 = 2147767597;

pub const UI_SET_ABSBIT: u32 = 1074025831;

pub const UI_SET_EVBIT: u32 = 1074025828;

pub const UI_SET_FFBIT: u32 = 1074025835;

pub const UI_SET_KEYBIT: u32 = 1074025829;

pub const UI_SET_LEDBIT: u32 = 1074025833;

pub const UI_SET_MSCBIT: u32 = 1074025832;

pub const UI_SET_PHYS: u32 = 1074025836;

pub const UI_SET_PROPBIT: u32 = 1074025838;

pub const UI_SET_RELBIT: u32 = 1074025830;

pub const UI_SET_SNDBIT: u32 = 1074025834;

pub const UI_SET_SWBIT: u32 = 1074025837;

#[repr(C)]
pub struct iio_chan_spec {
    pub type_: iio_chan_type,
    pub channel: crate::ctypes::c_int,
    pub channel2: crate::ctypes::c_int,
    pub address: crate::ctypes::c_ulong,
    pub scan_index: crate::ctypes::c_int,
    pub scan_type: iio_chan_spec__scan_type,
    pub info_mask_separate: crate::ctypes::c_long,
    pub info_mask_separate_available: crate::ctypes::c_long,
    pub info_mask_shared_by_type: crate::ctypes::c_long,
    pub info_mask_shared_by_type_available: crate::ctypes::c_long,
    pub info_mask_shared_by_dir: crate::ctypes::c_long,
    pub info_mask_shared_by_dir_available: crate::ctypes::c_long,
    pub info_mask_shared_by_all: crate::ctypes::c_long,
    pub info_mask_shared_by_all_available: crate::ctypes::c_long,
    pub event_spec: *const iio_event_spec,
    pub num_event_specs: crate::ctypes::c_uint,
    pub ext_info: *const iio_chan_spec_ext_info,
    pub extend_name: *const crate::ctypes::c_char,
    pub datasheet_name: *const crate::ctypes::c_char,
    pub _bits_modified: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_modified: [u8; 3usize],
}
bits iio_chan_spec
    modified: crate::ctypes::c_uint as u32 = _bits_modified 0 1
    indexed: crate::ctypes::c_uint as u32 = _bits_modified 1 1
    output: crate::ctypes::c_uint as u32 = _bits_modified 2 1
    differential: crate::ctypes::c_uint as u32 = _bits_modified 3 1

#[repr(C)]
pub struct kprobe_ctlblk {
    pub kprobe_status: crate::ctypes::c_uint,
    pub prev_kprobe: prev_kprobe,
}

#[repr(C)]
pub struct tty_struct {
    pub magic: crate::ctypes::c_int,
    pub kref: kref,
    pub dev: *mut device,
    pub driver: *mut tty_driver,
    pub ops: *const tty_operations,
    pub index: crate::ctypes::c_int,
    pub ldisc_sem: ld_semaphore,
    pub ldisc: *mut tty_ldisc,
    pub atomic_write_lock: mutex,
    pub legacy_mutex: mutex,
    pub throttle_mutex: mutex,
    pub termios_rwsem: rw_semaphore,
    pub winsize_mutex: mutex,
    pub ctrl_lock: spinlock_t,
    pub flow_lock: spinlock_t,
    pub termios: ktermios,
    pub termios_locked: ktermios,
    pub name: [crate::ctypes::c_char; 64usize],
    pub pgrp: *mut pid,
    pub session: *mut pid,
    pub flags: crate::ctypes::c_ulong,
    pub count: crate::ctypes::c_int,
    pub winsize: winsize,
    pub _bits_stopped: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub hw_stopped: crate::ctypes::c_int,
    pub _bits_ctrl_status: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub receive_room: crate::ctypes::c_uint,
    pub flow_change: crate::ctypes::c_int,
    pub link: *mut tty_struct,
    pub fasync: *mut fasync_struct,
    pub write_wait: wait_queue_head_t,
    pub read_wait: wait_queue_head_t,
    pub hangup_work: work_struct,
    pub disc_data: *mut crate::ctypes::c_void,
    pub driver_data: *mut crate::ctypes::c_void,
    pub files_lock: spinlock_t,
    pub tty_files: list_head,
    pub closing: crate::ctypes::c_int,
    pub write_buf: *mut crate::ctypes::c_uchar,
    pub write_cnt: crate::ctypes::c_int,
    pub SAK_work: work_struct,
    pub port: *mut tty_port,
}
bits tty_struct
    stopped: crate::ctypes::c_ulong as u32 = _bits_stopped 0 1
    flow_stopped: crate::ctypes::c_ulong as u32 = _bits_stopped 1 1
    unused: crate::ctypes::c_ulong as u32 = _bits_stopped 2 30
    ctrl_status: crate::ctypes::c_ulong as u32 = _bits_ctrl_status 0 8
    packet: crate::ctypes::c_ulong as u32 = _bits_ctrl_status 8 1
    unused_ctrl: crate::ctypes::c_ulong as u32 = _bits_ctrl_status 9 23

pub const BUFMAX: i32 = 400;

pub const DBG_MAX_REG_NUM: i32 = 26;

pub const FBIOGET_VBLANK: u32 = 2149598738;

pub const FBIO_CURSOR: u32 = 3225961992;

pub const FBIO_WAITFORVSYNC: u32 = 1074021920;

pub const GDB_BREAKINST: u32 = 4020174849;

pub const GDB_MAX_REGS: i32 = 42;

pub const IIO_GET_EVENT_FD_IOCTL: u32 = 2147772816;

pub const KGDB_BREAKINST: u32 = 3892305662;

pub const KGDB_COMPILED_BREAK: u32 = 3892305663;

pub const KGDB_MAX_NO_CPUS: i32 = 1;

pub const MAX_COPIED_INSN: u32 = 1;

pub const MAX_OPTIMIZED_LENGTH: i32 = 4;

pub const NUMCRITREGBYTES: i32 = 128;

pub const NUMREGBYTES: i32 = 168;

pub const RELATIVEJUMP_SIZE: i32 = 4;

pub const RTC_ALM_READ: u32 = 2149871624;

pub const RTC_ALM_SET: u32 = 1076129799;

pub const RTC_EPOCH_READ: u32 = 2147774477;

pub const RTC_EPOCH_SET: u32 = 1074032654;

pub const RTC_IRQP_READ: u32 = 2147774475;

pub const RTC_IRQP_SET: u32 = 1074032652;

pub const RTC_PLL_GET: u32 = 2149347345;

pub const RTC_PLL_SET: u32 = 1075605522;

pub const RTC_RD_TIME: u32 = 2149871625;

pub const RTC_SET_TIME: u32 = 1076129802;

pub const RTC_VL_READ: u32 = 2147774483;

pub const RTC_WKALM_RD: u32 = 2150133776;

pub const RTC_WKALM_SET: u32 = 1076391951;

pub const THERMAL_CSTATE_INVALID: crate::ctypes::c_ulong = 4294967295;

pub const WDIOC_GETBOOTSTATUS: u32 = 2147768066;

pub const WDIOC_GETPRETIMEOUT: u32 = 2147768073;

pub const WDIOC_GETSTATUS: u32 = 2147768065;

pub const WDIOC_GETSUPPORT: u32 = 2150127360;

pub const WDIOC_GETTEMP: u32 = 2147768067;

pub const WDIOC_GETTIMELEFT: u32 = 2147768074;

pub const WDIOC_GETTIMEOUT: u32 = 2147768071;

pub const WDIOC_KEEPALIVE: u32 = 2147768069;

pub const WDIOC_SETOPTIONS: u32 = 2147768068;

pub const WDIOC_SETPRETIMEOUT: u32 = 3221509896;

pub const WDIOC_SETTIMEOUT: u32 = 3221509894;

pub const _CPSR: i32 = 41;

pub const _EXTRA_REGS: i32 = 2;

pub const _FP: i32 = 11;

pub const _FP_REGS: i32 = 8;

pub const _GP_REGS: i32 = 16;

pub const _IP: i32 = 12;

pub const _LR: i32 = 14;

pub const _PC: i32 = 15;

pub const _R0: i32 = 0;

pub const _R10: i32 = 10;

pub const _R1: i32 = 1;

pub const _R2: i32 = 2;

pub const _R3: i32 = 3;

pub const _R4: i32 = 4;

pub const _R5: i32 = 5;

pub const _R6: i32 = 6;

pub const _R7: i32 = 7;

pub const _R8: i32 = 8;

pub const _R9: i32 = 9;

pub const _SPT: i32 = 13;

unsafe extern "C" {
    #[link_name = "kmod_shim_MAX_OPTINSN_SIZE"]
    pub fn MAX_OPTINSN_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MCOUNT_ADDR"]
    pub fn MCOUNT_ADDR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memcpy_fromfb"]
    pub fn fb_memcpy_fromfb(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        count: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memcpy_tofb"]
    pub fn fb_memcpy_tofb(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        count: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memset"]
    pub fn fb_memset(
        dst: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_uint,
        count: usize,
    );
}

unsafe extern "C" {
    pub fn __gnu_mcount_nc();
}

unsafe extern "C" {
    pub static mut optprobe_template_add_sp: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_call: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_end: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_entry: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_restore_begin: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_restore_end: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_restore_orig_insn: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_sub_sp: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_val: [kprobe_opcode_t; 0usize];
}

#[repr(C)]
#[repr(align(64))]
pub struct acomp_alg {
    pub compress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub decompress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub dst_free: ::core::option::Option<unsafe extern "C" fn(dst: *mut scatterlist)>,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_acomp) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_acomp)>,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct acomp_req {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub slen: crate::ctypes::c_uint,
    pub dlen: crate::ctypes::c_uint,
    pub flags: u32_,
    pub _padding_after_flags: [u8; 20usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct aead_alg {
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_aead,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub setauthsize: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_aead,
            authsize: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut aead_request) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut aead_request) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_aead) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_aead)>,
    pub ivsize: crate::ctypes::c_uint,
    pub maxauthsize: crate::ctypes::c_uint,
    pub chunksize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct aead_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut aead_instance)>,
    pub anon__s: aead_instance__s,
}

#[repr(C)]
#[repr(align(64))]
pub struct aead_instance__s__s {
    pub head: [crate::ctypes::c_char; 64usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(64))]
pub struct aead_request {
    pub base: crypto_async_request,
    pub assoclen: crate::ctypes::c_uint,
    pub cryptlen: crate::ctypes::c_uint,
    pub iv: *mut u8_,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub _padding_after_dst: [u8; 20usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct ahash_alg {
    pub init: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub update: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub final_: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub finup: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub digest: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub export: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_ahash,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub init_tfm: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_ahash) -> crate::ctypes::c_int,
    >,
    pub exit_tfm: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_ahash)>,
    pub halg: hash_alg_common,
}

#[repr(C)]
#[repr(align(64))]
pub struct ahash_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut ahash_instance)>,
    pub anon__s: ahash_instance__s,
}

#[repr(C)]
#[repr(align(64))]
pub struct ahash_instance__s__s {
    pub head: [crate::ctypes::c_char; 128usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(64))]
pub struct ahash_request {
    pub base: crypto_async_request,
    pub nbytes: crate::ctypes::c_uint,
    pub src: *mut scatterlist,
    pub result: *mut u8_,
    pub priv_: *mut crate::ctypes::c_void,
    pub _padding_after_priv_: [u8; 24usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct akcipher_alg {
    pub sign: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub verify: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub set_pub_key: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_akcipher,
            key: *const crate::ctypes::c_void,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub set_priv_key: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_akcipher,
            key: *const crate::ctypes::c_void,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub max_size: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_akcipher) -> crate::ctypes::c_uint,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_akcipher) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_akcipher)>,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct akcipher_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut akcipher_instance)>,
    pub anon__s: akcipher_instance__s,
}

#[repr(C)]
#[repr(align(64))]
pub struct akcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 64usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(64))]
pub struct akcipher_request {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub src_len: crate::ctypes::c_uint,
    pub dst_len: crate::ctypes::c_uint,
    pub _padding_after_dst_len: [u8; 24usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_acomp {
    pub compress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub decompress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub dst_free: ::core::option::Option<unsafe extern "C" fn(dst: *mut scatterlist)>,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_aead {
    pub authsize: crate::ctypes::c_uint,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_ahash {
    pub init: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub update: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub final_: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub finup: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub digest: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub export: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_ahash,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_akcipher {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_alg {
    pub cra_list: list_head,
    pub cra_users: list_head,
    pub cra_flags: u32_,
    pub cra_blocksize: crate::ctypes::c_uint,
    pub cra_ctxsize: crate::ctypes::c_uint,
    pub cra_alignmask: crate::ctypes::c_uint,
    pub cra_priority: crate::ctypes::c_int,
    pub cra_refcnt: refcount_t,
    pub cra_name: [crate::ctypes::c_char; 128usize],
    pub cra_driver_name: [crate::ctypes::c_char; 128usize],
    pub cra_type: *const crypto_type,
    pub cra_u: crypto_alg__cra_u,
    pub cra_init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_tfm) -> crate::ctypes::c_int,
    >,
    pub cra_exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub cra_destroy: ::core::option::Option<unsafe extern "C" fn(alg: *mut crypto_alg)>,
    pub cra_module: *mut module,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_cipher {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_comp {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_instance {
    pub alg: crypto_alg,
    pub tmpl: *mut crypto_template,
    pub anon__list: crypto_instance__list,
    pub free_work: work_struct,
    pub _padding_after_free_work: __BindgenOpaqueArray<[u8; 36usize]>,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_kpp {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_rng {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_shash {
    pub descsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_skcipher {
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_sync_skcipher {
    pub base: crypto_skcipher,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_tfm {
    pub crt_flags: u32_,
    pub node: crate::ctypes::c_int,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub __crt_alg: *mut crypto_alg,
    pub _padding_after___crt_alg: __BindgenOpaqueArray<[u8; 48usize]>,
    pub __crt_ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct hash_alg_common {
    pub digestsize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct kpp_alg {
    pub set_secret: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_kpp,
            buffer: *const crate::ctypes::c_void,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub generate_public_key: ::core::option::Option<
        unsafe extern "C" fn(req: *mut kpp_request) -> crate::ctypes::c_int,
    >,
    pub compute_shared_secret: ::core::option::Option<
        unsafe extern "C" fn(req: *mut kpp_request) -> crate::ctypes::c_int,
    >,
    pub max_size: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_kpp) -> crate::ctypes::c_uint,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_kpp) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_kpp)>,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct kpp_request {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub src_len: crate::ctypes::c_uint,
    pub dst_len: crate::ctypes::c_uint,
    pub _padding_after_dst_len: [u8; 24usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct rng_alg {
    pub generate: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_rng,
            src: *const u8_,
            slen: crate::ctypes::c_uint,
            dst: *mut u8_,
            dlen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub seed: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_rng,
            seed: *const u8_,
            slen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub set_ent: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_rng,
            data: *const u8_,
            len: crate::ctypes::c_uint,
        ),
    >,
    pub seedsize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct shash_alg {
    pub init: ::core::option::Option<
        unsafe extern "C" fn(desc: *mut shash_desc) -> crate::ctypes::c_int,
    >,
    pub update: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            data: *const u8_,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub final_: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            out: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub finup: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            data: *const u8_,
            len: crate::ctypes::c_uint,
            out: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub digest: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            data: *const u8_,
            len: crate::ctypes::c_uint,
            out: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub export: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_shash,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub init_tfm: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_shash) -> crate::ctypes::c_int,
    >,
    pub exit_tfm: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_shash)>,
    pub descsize: crate::ctypes::c_uint,
    pub _padding_after_descsize: [u8; 20usize],
    pub digestsize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct shash_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut shash_instance)>,
    pub anon__s: shash_instance__s,
}

#[repr(C)]
#[repr(align(64))]
pub struct shash_instance__s__s {
    pub head: [crate::ctypes::c_char; 128usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(64))]
pub struct skcipher_alg {
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_skcipher,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut skcipher_request) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut skcipher_request) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_skcipher) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_skcipher)>,
    pub min_keysize: crate::ctypes::c_uint,
    pub max_keysize: crate::ctypes::c_uint,
    pub ivsize: crate::ctypes::c_uint,
    pub chunksize: crate::ctypes::c_uint,
    pub walksize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct skcipher_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut skcipher_instance)>,
    pub anon__s: skcipher_instance__s,
}

#[repr(C)]
#[repr(align(64))]
pub struct skcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 64usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(64))]
pub struct skcipher_request {
    pub cryptlen: crate::ctypes::c_uint,
    pub iv: *mut u8_,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub base: crypto_async_request,
    pub _padding_after_base: [u8; 24usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub union aead_instance__s {
    pub s: ::core::mem::ManuallyDrop<aead_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<aead_alg>,
}

#[repr(C)]
#[repr(align(64))]
pub union ahash_instance__s {
    pub s: ::core::mem::ManuallyDrop<ahash_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<ahash_alg>,
}

#[repr(C)]
#[repr(align(64))]
pub union akcipher_instance__s {
    pub s: ::core::mem::ManuallyDrop<akcipher_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<akcipher_alg>,
}

#[repr(C)]
#[repr(align(64))]
pub union shash_instance__s {
    pub s: ::core::mem::ManuallyDrop<shash_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<shash_alg>,
}

#[repr(C)]
#[repr(align(64))]
pub union skcipher_instance__s {
    pub s: ::core::mem::ManuallyDrop<skcipher_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<skcipher_alg>,
}

#[repr(C)]
#[repr(align(8))]
pub struct shash_desc {
    pub tfm: *mut crypto_shash,
    pub _padding_after_tfm: [u8; 4usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

pub const AES_MAX_KEYLENGTH_U32: u32 = 60;

pub const CHACHA_STATE_WORDS: u32 = 16;

pub const CRYPTO_MINALIGN: i32 = 64;

pub const HASH_MAX_DESCSIZE: u32 = 368;

pub const fips_enabled: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_fips_fail_notify"]
    pub fn fips_fail_notify();
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct local64_t {
    pub a: atomic64_t,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct perf_event_mmap_page__capabilities__cap_bit0 {
    pub _bits_cap_bit0: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits perf_event_mmap_page__capabilities__cap_bit0
    cap_bit0: __u64 as u64 = _bits_cap_bit0 0 1
    cap_bit0_is_deprecated: __u64 as u64 = _bits_cap_bit0 1 1
    cap_user_rdpmc: __u64 as u64 = _bits_cap_bit0 2 1
    cap_user_time: __u64 as u64 = _bits_cap_bit0 3 1
    cap_user_time_zero: __u64 as u64 = _bits_cap_bit0 4 1
    cap_user_time_short: __u64 as u64 = _bits_cap_bit0 5 1
    cap_____res: __u64 as u64 = _bits_cap_bit0 6 58

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
    mem_rsvd: __u64 as u64 = _bits_mem_op 40 24

#[repr(C)]
pub struct ftrace_ret_stack {
    pub ret: crate::ctypes::c_ulong,
    pub func: crate::ctypes::c_ulong,
    pub calltime: crate::ctypes::c_ulonglong,
}

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
    pub fault_handler: kprobe_fault_handler_t,
    pub opcode: kprobe_opcode_t,
    pub ainsn: arch_probes_insn,
    pub flags: u32_,
}

#[repr(C)]
pub struct optimized_kprobe {
    pub kp: kprobe,
    pub list: list_head,
    pub optinsn: arch_optimized_insn,
}

#[repr(C)]
pub struct stack_trace {
    pub nr_entries: crate::ctypes::c_uint,
    pub max_entries: crate::ctypes::c_uint,
    pub entries: *mut crate::ctypes::c_ulong,
    pub skip: crate::ctypes::c_uint,
}

pub const FTRACE_CALLSITE_SECTION: &[u8; 13] = b"__mcount_loc\0";

pub const PERF_EVENT_IOC_ID: u32 = 2147755015;

pub const PERF_EVENT_IOC_MODIFY_ATTRIBUTES: u32 = 1074013195;

pub const PERF_EVENT_IOC_PAUSE_OUTPUT: u32 = 1074013193;

pub const PERF_EVENT_IOC_PERIOD: u32 = 1074275332;

pub const PERF_EVENT_IOC_QUERY_BPF: u32 = 3221496842;

pub const PERF_EVENT_IOC_SET_BPF: u32 = 1074013192;

pub const PERF_EVENT_IOC_SET_FILTER: u32 = 1074013190;

pub const PERF_REG_ARM_FP: perf_event_arm_regs = 11;

pub const PERF_REG_ARM_IP: perf_event_arm_regs = 12;

pub const PERF_REG_ARM_LR: perf_event_arm_regs = 14;

pub const PERF_REG_ARM_MAX: perf_event_arm_regs = 16;

pub const PERF_REG_ARM_PC: perf_event_arm_regs = 15;

pub const PERF_REG_ARM_R0: perf_event_arm_regs = 0;

pub const PERF_REG_ARM_R10: perf_event_arm_regs = 10;

pub const PERF_REG_ARM_R1: perf_event_arm_regs = 1;

pub const PERF_REG_ARM_R2: perf_event_arm_regs = 2;

pub const PERF_REG_ARM_R3: perf_event_arm_regs = 3;

pub const PERF_REG_ARM_R4: perf_event_arm_regs = 4;

pub const PERF_REG_ARM_R5: perf_event_arm_regs = 5;

pub const PERF_REG_ARM_R6: perf_event_arm_regs = 6;

pub const PERF_REG_ARM_R7: perf_event_arm_regs = 7;

pub const PERF_REG_ARM_R8: perf_event_arm_regs = 8;

pub const PERF_REG_ARM_R9: perf_event_arm_regs = 9;

pub const PERF_REG_ARM_SP: perf_event_arm_regs = 13;

pub const PERF_TXN_ABORT_MASK: crate::ctypes::c_ulonglong = 18446744069414584320;

pub const PERF_TXN_ABORT_SHIFT: crate::ctypes::c_ulonglong = 32;

pub const PERF_TXN_ASYNC: crate::ctypes::c_ulonglong = 8;

pub const PERF_TXN_CAPACITY_READ: crate::ctypes::c_ulonglong = 128;

pub const PERF_TXN_CAPACITY_WRITE: crate::ctypes::c_ulonglong = 64;

pub const PERF_TXN_CONFLICT: crate::ctypes::c_ulonglong = 32;

pub const PERF_TXN_ELISION: crate::ctypes::c_ulonglong = 1;

pub const PERF_TXN_MAX: crate::ctypes::c_ulonglong = 256;

pub const PERF_TXN_RETRY: crate::ctypes::c_ulonglong = 16;

pub const PERF_TXN_SYNC: crate::ctypes::c_ulonglong = 4;

pub const PERF_TXN_TRANSACTION: crate::ctypes::c_ulonglong = 2;

pub type bpf_user_pt_regs_t = pt_regs;

pub type perf_callchain_context = crate::ctypes::c_ulonglong;

pub type perf_event_sample_format = crate::ctypes::c_ulonglong;

pub type tracepoint_ptr_t = *mut tracepoint;

unsafe extern "C" {
    #[link_name = "kmod_shim_free_optinsn_slot"]
    pub fn free_optinsn_slot(slot: *mut kprobe_opcode_t, dirty: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_init_nop"]
    pub fn ftrace_init_nop(
        mod_: *mut module,
        rec: *mut dyn_ftrace,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_optinsn_slot"]
    pub fn get_optinsn_slot() -> *mut kprobe_opcode_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kretprobe_trampoline_handler"]
    pub fn kretprobe_trampoline_handler(
        regs: *mut pt_regs,
        trampoline_address: *mut crate::ctypes::c_void,
        frame_pointer_: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracepoint_ptr_deref"]
    pub fn tracepoint_ptr_deref(p: *const *mut tracepoint) -> *mut tracepoint;
}

unsafe extern "C" {
    pub fn arch_check_optimized_kprobe(
        op: *mut optimized_kprobe,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_optimize_kprobes(oplist: *mut list_head);
}

unsafe extern "C" {
    pub fn arch_prepare_optimized_kprobe(
        op: *mut optimized_kprobe,
        orig: *mut kprobe,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_prepared_optinsn(
        optinsn: *mut arch_optimized_insn,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_remove_optimized_kprobe(op: *mut optimized_kprobe);
}

unsafe extern "C" {
    pub fn arch_unoptimize_kprobe(op: *mut optimized_kprobe);
}

unsafe extern "C" {
    pub fn arch_unoptimize_kprobes(oplist: *mut list_head, done_list: *mut list_head);
}

unsafe extern "C" {
    pub fn arch_within_optimized_kprobe(
        op: *mut optimized_kprobe,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kprobe_disarmed(p: *mut kprobe) -> bool_;
}

unsafe extern "C" {
    pub fn opt_pre_handler(p: *mut kprobe, regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn optprobe_queued_unopt(op: *mut optimized_kprobe) -> bool_;
}

unsafe extern "C" {
    pub fn proc_kprobes_optimization_handler(
        table: *mut ctl_table,
        write: crate::ctypes::c_int,
        buffer: *mut crate::ctypes::c_void,
        length: *mut usize,
        ppos: *mut loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ring_buffer_swap_cpu(
        buffer_a: *mut trace_buffer,
        buffer_b: *mut trace_buffer,
        cpu: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn save_stack_trace(trace: *mut stack_trace);
}

unsafe extern "C" {
    pub fn save_stack_trace_regs(regs: *mut pt_regs, trace: *mut stack_trace);
}

unsafe extern "C" {
    pub fn save_stack_trace_tsk(tsk: *mut task_struct, trace: *mut stack_trace);
}

unsafe extern "C" {
    pub fn save_stack_trace_tsk_reliable(
        tsk: *mut task_struct,
        trace: *mut stack_trace,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn save_stack_trace_user(trace: *mut stack_trace);
}

unsafe extern "C" {
    pub fn trace_print_flags_seq_u64(
        p: *mut trace_seq,
        delim: *const crate::ctypes::c_char,
        flags: crate::ctypes::c_ulonglong,
        flag_array: *const trace_print_flags_u64,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn trace_print_symbols_seq_u64(
        p: *mut trace_seq,
        val: crate::ctypes::c_ulonglong,
        symbol_array: *const trace_print_flags_u64,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn wait_for_kprobe_optimizer();
}

unsafe extern "C" {
    pub static mut kprobe_optinsn_slots: kprobe_insn_cache;
}

unsafe extern "C" {
    pub static mut sysctl_kprobes_optimization: crate::ctypes::c_int;
}

#[repr(C)]
pub struct cpu_tlb_fns {
    pub flush_user_range: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: crate::ctypes::c_ulong,
            arg2: crate::ctypes::c_ulong,
            arg3: *mut vm_area_struct,
        ),
    >,
    pub flush_kern_range: ::core::option::Option<
        unsafe extern "C" fn(arg1: crate::ctypes::c_ulong, arg2: crate::ctypes::c_ulong),
    >,
    pub tlb_flags: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct cpu_user_fns {
    pub cpu_clear_user_highpage: ::core::option::Option<
        unsafe extern "C" fn(page: *mut page, vaddr: crate::ctypes::c_ulong),
    >,
    pub cpu_copy_user_highpage: ::core::option::Option<
        unsafe extern "C" fn(
            to: *mut page,
            from: *mut page,
            vaddr: crate::ctypes::c_ulong,
            vma: *mut vm_area_struct,
        ),
    >,
}

#[repr(C)]
pub struct mpu_rgn_info {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct of_cpu_method {
    pub method: *const crate::ctypes::c_char,
    pub ops: *const smp_operations,
}

#[repr(C)]
pub struct proc_info_list {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct secondary_data {
    pub anon__mpu_rgn_info: secondary_data__mpu_rgn_info,
    pub swapper_pg_dir: crate::ctypes::c_ulong,
    pub stack: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct smp_operations {
    pub smp_init_cpus: ::core::option::Option<unsafe extern "C" fn()>,
    pub smp_prepare_cpus: ::core::option::Option<
        unsafe extern "C" fn(max_cpus: crate::ctypes::c_uint),
    >,
    pub smp_secondary_init: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_uint),
    >,
    pub smp_boot_secondary: ::core::option::Option<
        unsafe extern "C" fn(
            cpu: crate::ctypes::c_uint,
            idle: *mut task_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub cpu_kill: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int,
    >,
    pub cpu_die: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_uint),
    >,
    pub cpu_can_disable: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_uint) -> bool_,
    >,
    pub cpu_disable: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct svc_pt_regs {
    pub regs: pt_regs,
    pub dacr: u32_,
    pub addr_limit: u32_,
}

#[repr(C)]
pub union secondary_data__mpu_rgn_info {
    pub mpu_rgn_info: *mut mpu_rgn_info,
    pub pgdir: u64_,
}

pub const ABT_MODE: i32 = 23;

pub const APSR_MASK: u32 = 4161732608;

pub const ARCH_HAS_SETUP_ADDITIONAL_PAGES: i32 = 1;

pub const ARM_CPU_IMP_DEC: i32 = 68;

pub const ARM_CPU_IMP_INTEL: i32 = 105;

pub const ARM_CPU_PART_ARM1136: i32 = 1090564960;

pub const ARM_CPU_PART_ARM1156: i32 = 1090565472;

pub const ARM_CPU_PART_ARM1176: i32 = 1090565984;

pub const ARM_CPU_PART_ARM11MPCORE: i32 = 1090564128;

pub const ARM_CPU_PART_BRAHMA_B15: i32 = 1107296496;

pub const ARM_CPU_PART_BRAHMA_B53: i32 = 1107300352;

pub const ARM_CPU_PART_CORTEX_A12: i32 = 1090568400;

pub const ARM_CPU_PART_CORTEX_A15: i32 = 1090568432;

pub const ARM_CPU_PART_CORTEX_A17: i32 = 1090568416;

pub const ARM_CPU_PART_CORTEX_A53: i32 = 1090572336;

pub const ARM_CPU_PART_CORTEX_A57: i32 = 1090572400;

pub const ARM_CPU_PART_CORTEX_A5: i32 = 1090568272;

pub const ARM_CPU_PART_CORTEX_A72: i32 = 1090572416;

pub const ARM_CPU_PART_CORTEX_A73: i32 = 1090572432;

pub const ARM_CPU_PART_CORTEX_A75: i32 = 1090572448;

pub const ARM_CPU_PART_CORTEX_A7: i32 = 1090568304;

pub const ARM_CPU_PART_CORTEX_A8: i32 = 1090568320;

pub const ARM_CPU_PART_CORTEX_A9: i32 = 1090568336;

pub const ARM_CPU_PART_MASK: u32 = 4278255600;

pub const ARM_CPU_PART_SA1100: i32 = 1140891920;

pub const ARM_CPU_PART_SA1110: i32 = 1761653008;

pub const ARM_CPU_PART_SCORPION: i32 = 1358955216;

pub const ARM_CPU_REV_SA1110_A0: i32 = 0;

pub const ARM_CPU_REV_SA1110_B0: i32 = 4;

pub const ARM_CPU_REV_SA1110_B1: i32 = 5;

pub const ARM_CPU_REV_SA1110_B2: i32 = 6;

pub const ARM_CPU_REV_SA1110_B4: i32 = 8;

pub const ARM_CPU_XSCALE_ARCH_MASK: i32 = 57344;

pub const ARM_CPU_XSCALE_ARCH_V1: i32 = 8192;

pub const ARM_CPU_XSCALE_ARCH_V2: i32 = 16384;

pub const ARM_CPU_XSCALE_ARCH_V3: i32 = 24576;

pub const ARM_VFPREGS_SIZE: i32 = 260;

pub const CPUID_CACHETYPE: i32 = 1;

pub const CPUID_EXT_AFR0: &[u8; 6] = b"c1, 3\0";

pub const CPUID_EXT_DFR0: &[u8; 6] = b"c1, 2\0";

pub const CPUID_EXT_ISAR0: &[u8; 6] = b"c2, 0\0";

pub const CPUID_EXT_ISAR1: &[u8; 6] = b"c2, 1\0";

pub const CPUID_EXT_ISAR2: &[u8; 6] = b"c2, 2\0";

pub const CPUID_EXT_ISAR3: &[u8; 6] = b"c2, 3\0";

pub const CPUID_EXT_ISAR4: &[u8; 6] = b"c2, 4\0";

pub const CPUID_EXT_ISAR5: &[u8; 6] = b"c2, 5\0";

pub const CPUID_EXT_MMFR0: &[u8; 6] = b"c1, 4\0";

pub const CPUID_EXT_MMFR1: &[u8; 6] = b"c1, 5\0";

pub const CPUID_EXT_MMFR2: &[u8; 6] = b"c1, 6\0";

pub const CPUID_EXT_MMFR3: &[u8; 6] = b"c1, 7\0";

pub const CPUID_EXT_PFR0: &[u8; 6] = b"c1, 0\0";

pub const CPUID_EXT_PFR1: &[u8; 6] = b"c1, 1\0";

pub const CPUID_ID: i32 = 0;

pub const CPUID_MPIDR: i32 = 5;

pub const CPUID_MPUIR: i32 = 4;

pub const CPUID_REVIDR: i32 = 6;

pub const CPUID_TCM: i32 = 2;

pub const CPUID_TLBTYPE: i32 = 3;

pub const EF_ARM_ALIGN8: i32 = 64;

pub const EF_ARM_APCS_26: i32 = 8;

pub const EF_ARM_APCS_FLOAT: i32 = 16;

pub const EF_ARM_BE8: i32 = 8388608;

pub const EF_ARM_DYNSYMSUSESEGIDX: i32 = 8;

pub const EF_ARM_EABI_UNKNOWN: i32 = 0;

pub const EF_ARM_EABI_VER1: i32 = 16777216;

pub const EF_ARM_EABI_VER2: i32 = 33554432;

pub const EF_ARM_EABI_VER3: i32 = 50331648;

pub const EF_ARM_EABI_VER4: i32 = 67108864;

pub const EF_ARM_EABI_VER5: i32 = 83886080;

pub const EF_ARM_HASENTRY: i32 = 2;

pub const EF_ARM_INTERWORK: i32 = 4;

pub const EF_ARM_LE8: i32 = 4194304;

pub const EF_ARM_MAPSYMSFIRST: i32 = 16;

pub const EF_ARM_MAVERICK_FLOAT: i32 = 2048;

pub const EF_ARM_NEW_ABI: i32 = 128;

pub const EF_ARM_OLD_ABI: i32 = 256;

pub const EF_ARM_PIC: i32 = 32;

pub const EF_ARM_RELEXEC: i32 = 1;

pub const EF_ARM_SOFT_FLOAT: i32 = 512;

pub const EF_ARM_SYMSARESORTED: i32 = 4;

pub const EF_ARM_VFP_FLOAT: i32 = 1024;

pub const ELFOSABI_ARM_FDPIC: i32 = 65;

pub const ELF_ET_DYN_BASE: crate::ctypes::c_ulong = 4194304;

pub const ELF_EXEC_PAGESIZE: i32 = 4096;

pub const ELF_FDPIC_CORE_EFLAGS: i32 = 0;

pub const ELF_NGREG: u32 = 18;

pub const ELF_PLATFORM_SIZE: i32 = 8;

pub const FIQ26_MODE: i32 = 1;

pub const FIQ_MODE: i32 = 17;

pub const FIRST_USER_ADDRESS: crate::ctypes::c_ulong = 8192;

pub const HWCAP2_AES: i32 = 1;

pub const HWCAP2_CRC32: i32 = 16;

pub const HWCAP2_PMULL: i32 = 2;

pub const HWCAP2_SHA1: i32 = 4;

pub const HWCAP2_SHA2: i32 = 8;

pub const HWCAP_26BIT: i32 = 8;

pub const HWCAP_CRUNCH: i32 = 1024;

pub const HWCAP_EDSP: i32 = 128;

pub const HWCAP_EVTSTRM: i32 = 2097152;

pub const HWCAP_FAST_MULT: i32 = 16;

pub const HWCAP_FPA: i32 = 32;

pub const HWCAP_HALF: i32 = 2;

pub const HWCAP_IDIV: i32 = 393216;

pub const HWCAP_IDIVA: i32 = 131072;

pub const HWCAP_IDIVT: i32 = 262144;

pub const HWCAP_IWMMXT: i32 = 512;

pub const HWCAP_JAVA: i32 = 256;

pub const HWCAP_LPAE: i32 = 1048576;

pub const HWCAP_NEON: i32 = 4096;

pub const HWCAP_SWP: i32 = 1;

pub const HWCAP_THUMB: i32 = 4;

pub const HWCAP_THUMBEE: i32 = 2048;

pub const HWCAP_TLS: i32 = 32768;

pub const HWCAP_VFP: i32 = 64;

pub const HWCAP_VFPD32: i32 = 524288;

pub const HWCAP_VFPv3: i32 = 8192;

pub const HWCAP_VFPv3D16: i32 = 16384;

pub const HWCAP_VFPv4: i32 = 65536;

pub const HYP_MODE: i32 = 26;

pub const IO_SPACE_LIMIT: u32 = 1048575;

pub const IRQ26_MODE: i32 = 2;

pub const IRQ_MODE: i32 = 18;

pub const LIBRARY_TEXT_START: i32 = 201326592;

pub const MAX_REG_OFFSET: u32 = 68;

pub const MODE32_BIT: i32 = 16;

pub const MODE_MASK: i32 = 31;

pub const MON_MODE: i32 = 22;

pub const MPIDR_HWID_BITMASK: i32 = 16777215;

pub const MPIDR_INVALID: i32 = -16777216;

pub const MPIDR_SMP_BITMASK: i32 = -1073741824;

pub const MPIDR_SMP_VALUE: i32 = -2147483648;

pub const MT_DEVICE: i32 = 0;

pub const MT_DEVICE_CACHED: i32 = 2;

pub const MT_DEVICE_NONSHARED: i32 = 1;

pub const MT_DEVICE_WC: i32 = 3;

pub const MULTI_TLB: i32 = 1;

pub const MULTI_USER: i32 = 1;

pub const PAGE_MASK: i32 = -4096;

pub const PCI_IO_VIRT_BASE: u32 = 4276092928;

pub const PREDICATE_ALWAYS: u32 = 3758096384;

pub const PSR_ENDIAN_MASK: i32 = 512;

pub const PSR_ENDSTATE: i32 = 0;

pub const PSR_E_BIT: i32 = 512;

pub const PSR_ISET_MASK: i32 = 16777232;

pub const PSR_IT_MASK: i32 = 100727808;

pub const PSR_J_BIT: i32 = 16777216;

pub const PSR_Q_BIT: i32 = 134217728;

pub const PSR_T_BIT: i32 = 32;

pub const PTRACE_GETCRUNCHREGS: i32 = 25;

pub const PTRACE_GETFDPIC: i32 = 31;

pub const PTRACE_GETFDPIC_EXEC: i32 = 0;

pub const PTRACE_GETFDPIC_INTERP: i32 = 1;

pub const PTRACE_GETFPREGS: i32 = 14;

pub const PTRACE_GETHBPREGS: i32 = 29;

pub const PTRACE_GETREGS: i32 = 12;

pub const PTRACE_GETVFPREGS: i32 = 27;

pub const PTRACE_GETWMMXREGS: i32 = 18;

pub const PTRACE_GET_THREAD_AREA: i32 = 22;

pub const PTRACE_OLDSETOPTIONS: i32 = 21;

pub const PTRACE_SETCRUNCHREGS: i32 = 26;

pub const PTRACE_SETFPREGS: i32 = 15;

pub const PTRACE_SETHBPREGS: i32 = 30;

pub const PTRACE_SETREGS: i32 = 13;

pub const PTRACE_SETVFPREGS: i32 = 28;

pub const PTRACE_SETWMMXREGS: i32 = 19;

pub const PTRACE_SET_SYSCALL: i32 = 23;

pub const PT_DATA_ADDR: i32 = 65540;

pub const PT_TEXT_ADDR: i32 = 65536;

pub const PT_TEXT_END_ADDR: i32 = 65544;

pub const R_ARM_ABS32: i32 = 2;

pub const R_ARM_CALL: i32 = 28;

pub const R_ARM_JUMP24: i32 = 29;

pub const R_ARM_MOVT_ABS: i32 = 44;

pub const R_ARM_MOVW_ABS_NC: i32 = 43;

pub const R_ARM_PC24: i32 = 1;

pub const R_ARM_PREL31: i32 = 42;

pub const R_ARM_TARGET1: i32 = 38;

pub const R_ARM_THM_CALL: i32 = 10;

pub const R_ARM_THM_JUMP24: i32 = 30;

pub const R_ARM_THM_MOVT_ABS: i32 = 48;

pub const R_ARM_THM_MOVW_ABS_NC: i32 = 47;

pub const R_ARM_V4BX: i32 = 40;

pub const STACK_TOP_MAX: crate::ctypes::c_ulong = 3204448256;

pub const SVC26_MODE: i32 = 3;

pub const SVC_MODE: i32 = 19;

pub const SYSTEM_MODE: i32 = 31;

pub const TLB_BARRIER: i32 = 268435456;

pub const TLB_DCLEAN: i32 = 1073741824;

pub const TLB_L2CLEAN_FR: i32 = 536870912;

pub const TLB_V4_D_FULL: i32 = 1024;

pub const TLB_V4_D_PAGE: i32 = 4;

pub const TLB_V4_I_FULL: i32 = 2048;

pub const TLB_V4_I_PAGE: i32 = 8;

pub const TLB_V4_U_FULL: i32 = 512;

pub const TLB_V4_U_PAGE: i32 = 2;

pub const TLB_V6_BP: i32 = 524288;

pub const TLB_V6_D_ASID: i32 = 131072;

pub const TLB_V6_D_FULL: i32 = 8192;

pub const TLB_V6_D_PAGE: i32 = 32;

pub const TLB_V6_I_ASID: i32 = 262144;

pub const TLB_V6_I_FULL: i32 = 16384;

pub const TLB_V6_I_PAGE: i32 = 64;

pub const TLB_V6_U_ASID: i32 = 65536;

pub const TLB_V6_U_FULL: i32 = 4096;

pub const TLB_V6_U_PAGE: i32 = 16;

pub const TLB_V7_UIS_ASID: i32 = 4194304;

pub const TLB_V7_UIS_BP: i32 = 8388608;

pub const TLB_V7_UIS_FULL: i32 = 2097152;

pub const TLB_V7_UIS_PAGE: i32 = 1048576;

pub const TLB_WB: i32 = -2147483648;

pub const UND_MODE: i32 = 27;

pub const USR26_MODE: i32 = 0;

pub const USR_MODE: i32 = 16;

pub const V4_PSR_T_BIT: i32 = 32;

pub const V7M_PSR_T_BIT: i32 = 16777216;

pub const VMALLOC_END: crate::ctypes::c_ulong = 4286578688;

pub const VMALLOC_OFFSET: i32 = 8388608;

pub const _L_PTE_DEFAULT: u32 = 3;

pub const __ARM_NR_BASE: i32 = 983040;

pub const __ARM_NR_breakpoint: i32 = 983041;

pub const __ARM_NR_cacheflush: i32 = 983042;

pub const __ARM_NR_get_tls: i32 = 983046;

pub const __ARM_NR_set_tls: i32 = 983045;

pub const __ARM_NR_usr26: i32 = 983043;

pub const __ARM_NR_usr32: i32 = 983044;

pub const __HAVE_ARCH_GATE_AREA: i32 = 1;

pub const __NR_OABI_SYSCALL_BASE: i32 = 9437184;

pub const __NR_SYSCALL_BASE: i32 = 0;

pub const __NR_sync_file_range2: i32 = 341;

pub const __P000: u32 = 2691;

pub const __P001: u32 = 899;

pub const __P010: u32 = 899;

pub const __P011: u32 = 899;

pub const __P100: u32 = 387;

pub const __P101: u32 = 387;

pub const __P110: u32 = 387;

pub const __P111: u32 = 387;

pub const __PAGE_COPY: u32 = 899;

pub const __PAGE_COPY_EXEC: u32 = 387;

pub const __PAGE_NONE: u32 = 2691;

pub const __PAGE_READONLY: u32 = 899;

pub const __PAGE_READONLY_EXEC: u32 = 387;

pub const __PAGE_SHARED: u32 = 771;

pub const __PAGE_SHARED_EXEC: u32 = 259;

pub const __S000: u32 = 2691;

pub const __S001: u32 = 899;

pub const __S010: u32 = 771;

pub const __S011: u32 = 771;

pub const __S100: u32 = 387;

pub const __S101: u32 = 387;

pub const __S110: u32 = 259;

pub const __S111: u32 = 259;

pub const __SWP_OFFSET_SHIFT: i32 = 7;

pub const __SWP_TYPE_BITS: i32 = 5;

pub const __SWP_TYPE_MASK: i32 = 31;

pub const fa_always_flags: crate::ctypes::c_ulong = 4294967295;

pub const fa_possible_flags: i32 = 0;

pub const fa_tlb_flags: i32 = -805305854;

pub const fr_always_flags: crate::ctypes::c_ulong = 4294967295;

pub const fr_possible_flags: i32 = 0;

pub const fr_tlb_flags: i32 = -536867828;

pub const v4_always_flags: crate::ctypes::c_ulong = 4294967295;

pub const v4_possible_flags: i32 = 0;

pub const v4_tlb_flags: i32 = 514;

pub const v4wb_always_flags: crate::ctypes::c_ulong = 4294967295;

pub const v4wb_possible_flags: i32 = 0;

pub const v4wb_tlb_flags: i32 = -1073738748;

pub const v4wbi_always_flags: crate::ctypes::c_ulong = 4294967295;

pub const v4wbi_possible_flags: i32 = 0;

pub const v4wbi_tlb_flags: i32 = -1073738740;

pub const v6wbi_always_flags: crate::ctypes::c_ulong = 4294967295;

pub const v6wbi_possible_flags: i32 = 0;

pub const v6wbi_tlb_flags: i32 = -804364192;

pub const v7wbi_always_flags: i32 = -1879048192;

pub const v7wbi_possible_flags: i32 = -788983792;

pub const v7wbi_tlb_flags_smp: i32 = -1863319552;

pub const v7wbi_tlb_flags_up: i32 = -804712432;

pub type elf_freg_t = [crate::ctypes::c_ulong; 3usize];

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_CORE_COPY_TASK_REGS"]
    pub fn ELF_CORE_COPY_TASK_REGS(
        t: *mut task_struct,
        elfregs: *mut elf_gregset_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_HWCAP"]
    pub fn ELF_HWCAP() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_HWCAP2"]
    pub fn ELF_HWCAP2() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_PLATFORM"]
    pub fn ELF_PLATFORM() -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_COPY"]
    pub fn PAGE_COPY() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_COPY_EXEC"]
    pub fn PAGE_COPY_EXEC() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_KERNEL"]
    pub fn PAGE_KERNEL() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_KERNEL_EXEC"]
    pub fn PAGE_KERNEL_EXEC() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_NONE"]
    pub fn PAGE_NONE() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_READONLY"]
    pub fn PAGE_READONLY() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_READONLY_EXEC"]
    pub fn PAGE_READONLY_EXEC() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_SHARED"]
    pub fn PAGE_SHARED() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PAGE_SHARED_EXEC"]
    pub fn PAGE_SHARED_EXEC() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpu_tlb_flags"]
    pub fn __cpu_tlb_flags() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_bp_all"]
    pub fn __flush_bp_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_all"]
    pub fn __flush_tlb_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_kernel_page"]
    pub fn __flush_tlb_kernel_page(kaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_mm"]
    pub fn __flush_tlb_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_page"]
    pub fn __flush_tlb_page(vma: *mut vm_area_struct, uaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___local_flush_bp_all"]
    pub fn __local_flush_bp_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___local_flush_tlb_all"]
    pub fn __local_flush_tlb_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___local_flush_tlb_kernel_page"]
    pub fn __local_flush_tlb_kernel_page(kaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___local_flush_tlb_mm"]
    pub fn __local_flush_tlb_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___local_flush_tlb_page"]
    pub fn __local_flush_tlb_page(
        vma: *mut vm_area_struct,
        uaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___typesafe_io"]
    pub fn __typesafe_io(addr: crate::ctypes::c_ulong) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clean_pmd_entry"]
    pub fn clean_pmd_entry(pmd: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_have_feature"]
    pub fn cpu_have_feature(num: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_is_pj4"]
    pub fn cpu_is_pj4() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuid_feature_extract_field"]
    pub fn cpuid_feature_extract_field(
        features: u32_,
        field: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_erratum_a15_798181"]
    pub fn erratum_a15_798181() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_pmd_entry"]
    pub fn flush_pmd_entry(pmd: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isa_bus_to_virt"]
    pub fn isa_bus_to_virt(x: phys_addr_t) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isa_virt_to_bus"]
    pub fn isa_virt_to_bus(x: *const crate::ctypes::c_void) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_it_advance"]
    pub fn it_advance(cpsr: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_bp_all"]
    pub fn local_flush_bp_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_tlb_kernel_page"]
    pub fn local_flush_tlb_kernel_page(kaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_tlb_mm"]
    pub fn local_flush_tlb_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_tlb_page"]
    pub fn local_flush_tlb_page(vma: *mut vm_area_struct, uaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset_io"]
    pub fn memset_io(
        dst: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_uint,
        count: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_page_vaddr"]
    pub fn pmd_page_vaddr(pmd: pmd_t) -> *mut pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mkexec"]
    pub fn pte_mkexec(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mknexec"]
    pub fn pte_mknexec(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cpuid_cachetype"]
    pub fn read_cpuid_cachetype() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cpuid_id"]
    pub fn read_cpuid_id() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cpuid_mpidr"]
    pub fn read_cpuid_mpidr() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cpuid_mputype"]
    pub fn read_cpuid_mputype() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cpuid_part"]
    pub fn read_cpuid_part() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cpuid_revision"]
    pub fn read_cpuid_revision() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_cpuid_tcmstatus"]
    pub fn read_cpuid_tcmstatus() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_get_register"]
    pub fn regs_get_register(
        regs: *mut pt_regs,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_return_value"]
    pub fn regs_return_value(regs: *mut pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_valid_user_regs"]
    pub fn valid_user_regs(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xscale_cpu_arch_version"]
    pub fn xscale_cpu_arch_version() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn __arm_ioremap_caller(
        arg1: phys_addr_t,
        arg2: usize,
        arg3: crate::ctypes::c_uint,
        arg4: *mut crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __arm_ioremap_exec(
        arg1: phys_addr_t,
        arg2: usize,
        cached: bool_,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __arm_ioremap_pfn(
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
        arg3: usize,
        arg4: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __iounmap(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn __pgd_error(
        file: *const crate::ctypes::c_char,
        line: crate::ctypes::c_int,
        arg1: *mut pmdval_t,
    );
}

unsafe extern "C" {
    pub fn __pmd_error(
        file: *const crate::ctypes::c_char,
        line: crate::ctypes::c_int,
        arg1: pmd_t,
    );
}

unsafe extern "C" {
    pub fn __pte_error(
        file: *const crate::ctypes::c_char,
        line: crate::ctypes::c_int,
        arg1: pte_t,
    );
}

unsafe extern "C" {
    pub fn __raw_readsb(
        addr: *const crate::ctypes::c_void,
        data: *mut crate::ctypes::c_void,
        bytelen: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn __raw_readsl(
        addr: *const crate::ctypes::c_void,
        data: *mut crate::ctypes::c_void,
        longlen: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn __raw_readsw(
        addr: *const crate::ctypes::c_void,
        data: *mut crate::ctypes::c_void,
        wordlen: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn __raw_writesb(
        addr: *mut crate::ctypes::c_void,
        data: *const crate::ctypes::c_void,
        bytelen: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn __raw_writesl(
        addr: *mut crate::ctypes::c_void,
        data: *const crate::ctypes::c_void,
        longlen: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn __raw_writesw(
        addr: *mut crate::ctypes::c_void,
        data: *const crate::ctypes::c_void,
        wordlen: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn __readwrite_bug(fn_: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn _memcpy_fromio(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: usize,
    );
}

unsafe extern "C" {
    pub fn _memcpy_toio(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: usize,
    );
}

unsafe extern "C" {
    pub fn _memset_io(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_int,
        arg3: usize,
    );
}

unsafe extern "C" {
    pub fn arch_memremap_wb(
        phys_addr: phys_addr_t,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn arch_setup_additional_pages(
        arg1: *mut linux_binprm,
        arg2: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arm_elf_read_implies_exec(arg1: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn atomic_io_modify(reg: *mut crate::ctypes::c_void, mask: u32_, set: u32_);
}

unsafe extern "C" {
    pub fn atomic_io_modify_relaxed(
        reg: *mut crate::ctypes::c_void,
        mask: u32_,
        set: u32_,
    );
}

unsafe extern "C" {
    pub fn do_IPI(ipinr: crate::ctypes::c_int, regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn dump_task_regs(
        t: *mut task_struct,
        elfregs: *mut elf_gregset_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn elf_check_arch(arg1: *const elf32_hdr) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn elf_set_personality(arg1: *const elf32_hdr);
}

unsafe extern "C" {
    pub fn erratum_a15_798181_init();
}

unsafe extern "C" {
    pub fn flush_bp_all();
}

unsafe extern "C" {
    pub fn flush_tlb_all();
}

unsafe extern "C" {
    pub fn flush_tlb_kernel_page(kaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn flush_tlb_kernel_range(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn flush_tlb_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn flush_tlb_page(vma: *mut vm_area_struct, uaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn flush_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn handle_IPI(ipinr: crate::ctypes::c_int, regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn ioport_map(
        port: crate::ctypes::c_ulong,
        nr: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioport_unmap(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn ioremap(
        res_cookie: resource_size_t,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_cache(
        res_cookie: resource_size_t,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_wc(
        res_cookie: resource_size_t,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn iounmap(iomem_cookie: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn lookup_processor(midr: u32_) -> *mut proc_info_list;
}

unsafe extern "C" {
    pub fn pci_ioremap_io(
        offset: crate::ctypes::c_uint,
        phys_addr: phys_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_ioremap_set_mem_type(mem_type: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn pci_iounmap(dev: *mut pci_dev, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn pci_remap_cfgspace(
        res_cookie: resource_size_t,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn register_ipi_completion(
        completion: *mut completion,
        cpu: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn register_isa_ports(
        mmio: crate::ctypes::c_uint,
        io: crate::ctypes::c_uint,
        io_shift: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn regs_query_register_name(
        offset: crate::ctypes::c_uint,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn regs_within_kernel_stack(
        regs: *mut pt_regs,
        addr: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn secondary_startup();
}

unsafe extern "C" {
    pub fn secondary_startup_arm();
}

unsafe extern "C" {
    pub fn set_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pteval: pte_t,
    );
}

unsafe extern "C" {
    pub fn show_ipi_list(arg1: *mut seq_file, arg2: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn smp_set_ops(arg1: *const smp_operations);
}

unsafe extern "C" {
    pub static mut arch_ioremap_caller: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: phys_addr_t,
            arg2: usize,
            arg3: crate::ctypes::c_uint,
            arg4: *mut crate::ctypes::c_void,
        ) -> *mut crate::ctypes::c_void,
    >;
}

unsafe extern "C" {
    pub static mut arch_iounmap: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
    >;
}

unsafe extern "C" {
    pub static mut cpu_tlb: cpu_tlb_fns;
}

unsafe extern "C" {
    pub static mut cpu_user: cpu_user_fns;
}

unsafe extern "C" {
    pub static mut elf_hwcap2: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut elf_hwcap: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut elf_platform: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut empty_zero_page: *mut page;
}

unsafe extern "C" {
    pub static mut erratum_a15_798181_handler: ::core::option::Option<
        unsafe extern "C" fn() -> bool_,
    >;
}

unsafe extern "C" {
    pub static mut pgprot_kernel: pgprot_t;
}

unsafe extern "C" {
    pub static mut pgprot_user: pgprot_t;
}

unsafe extern "C" {
    pub static mut processor_id: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut swapper_pg_dir: [pgd_t; 2048usize];
}
