//! What drivers of many kinds ask: structures that no device stands behind.

use core::mem::zeroed;
use linux_kmod::bindings;

pub unsafe fn say() {
    buses();
    block();
    device();
    kinds();
}

unsafe fn buses() {
    let devfn = bindings::PCI_DEVFN(0x1f, 6);
    call!(bindings::PCI_DEVFN(0x1f, 6); bindings::PCI_SLOT(devfn); bindings::PCI_FUNC(devfn));
    // Larger than what belongs on a stack.
    let dev = bindings::kzalloc(size_of::<bindings::pci_dev>(), bindings::GFP_KERNEL).cast::<bindings::pci_dev>();
    if dev.is_null() {
        return;
    }
    ((*dev).resource[2].start, (*dev).resource[2].end) = (0xfe00_0000, 0xfe00_ffff);
    (*dev).resource[2].flags = 0x200;
    call! {
        bindings::pci_resource_start(dev, 2);
        bindings::pci_resource_len(dev, 2);
        bindings::pci_resource_len(dev, 3);
        bindings::pci_resource_flags(dev, 2);
        bindings::pci_is_pcie(dev);
    }
    bindings::kfree(dev.cast());
    let mut descriptor: bindings::usb_endpoint_descriptor = zeroed();
    (descriptor.bEndpointAddress, descriptor.bmAttributes, descriptor.wMaxPacketSize) = (0x83, 2, 0x1200);
    let endpoint = &raw const descriptor;
    call! {
        bindings::usb_endpoint_num(endpoint);
        bindings::usb_endpoint_type(endpoint);
        bindings::usb_endpoint_dir_in(endpoint);
        bindings::usb_endpoint_is_bulk_in(endpoint);
        bindings::usb_endpoint_is_int_in(endpoint);
        bindings::usb_endpoint_maxp(endpoint);
        bindings::usb_endpoint_maxp_mult(endpoint);
        bindings::usb_pipein(0x80);
        bindings::usb_pipeendpoint(0x0001_8000);
    }
}

unsafe fn block() {
    let mut bio: bindings::bio = zeroed();
    bio.bi_iter.bi_size = 8192;
    bio.bi_iter.bi_sector = 77;
    bio.bi_opf = 1;
    call! {
        bindings::bio_sectors(&raw const bio);
        bindings::bio_end_sector(&raw const bio);
        bindings::bio_data_dir(&raw const bio);
        bindings::bio_op(&raw const bio);
        bindings::bio_has_data(&raw mut bio);
        bindings::op_is_write(1);
        bindings::op_is_write(0);
        bindings::op_is_discard(3);
    }
}

unsafe fn device() {
    let mut region: bindings::resource = zeroed();
    (region.start, region.end, region.flags) = (0x1000, 0x1fff, 0x0000_0200);
    call! {
        bindings::resource_size(&raw const region);
        bindings::resource_type(&raw const region);
        bindings::upper_32_bits(region.end);
    }
    let dev = bindings::kzalloc(size_of::<bindings::device>(), bindings::GFP_KERNEL).cast::<bindings::device>();
    if dev.is_null() {
        return;
    }
    (*dev).init_name = c"nobody's".as_ptr().cast();
    crate::say::text("dev_name", core::ffi::CStr::from_ptr(bindings::dev_name(dev).cast()));
    call!(bindings::dev_get_drvdata(dev));
    bindings::dev_set_drvdata(dev, 0x70 as *mut _);
    call!(bindings::dev_get_drvdata(dev); bindings::device_is_registered(dev));
    bindings::kfree(dev.cast());
}

unsafe fn kinds() {
    let mut watchdog: bindings::watchdog_device = zeroed();
    let wdd = &raw mut watchdog;
    call!(bindings::watchdog_active(wdd); bindings::watchdog_timeout_invalid(wdd, 0));
    bindings::watchdog_set_nowayout(wdd, true);
    bindings::watchdog_set_drvdata(wdd, 0x90 as *mut _);
    call!(bindings::watchdog_get_drvdata(wdd); bindings::test_bit(bindings::WDOG_NO_WAY_OUT as _, &raw const (*wdd).status));

    let mut sequence: bindings::seq_file = zeroed();
    (sequence.size, sequence.count) = (8, 7);
    call!(bindings::seq_has_overflowed(&raw mut sequence));
    sequence.count = 8;
    call!(bindings::seq_has_overflowed(&raw mut sequence));

    let mut zone: bindings::nf_conntrack_zone = zeroed();
    after!(nf_ct_zone_init, bindings::nf_ct_zone_init(&raw mut zone, 3, 1, 2) == &raw const zone, zone.id, zone.dir);
    let (one, mut other): (bindings::nf_inet_addr, bindings::nf_inet_addr) = zeroed();
    call!(bindings::nf_inet_addr_cmp(&raw const one, &raw const other));
    other.all[3] = 1;
    call!(bindings::nf_inet_addr_cmp(&raw const one, &raw const other); bindings::bpf_prog_size(7));
}
