// What 6.12.118-x86_64-8c3b11a3 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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
}
