//! Functions of numbers that mean something: errors, devices, modes, ioctls, instants.

use linux_kmod::bindings;

pub unsafe fn say() {
    errors();
    device_numbers();
    ioctls();
    jiffies();
    ktimes();
    timespecs();
}

unsafe fn errors() {
    let error = bindings::ERR_PTR(-12);
    let fine = 0x1000 as *const core::ffi::c_void;
    call! {
        bindings::IS_ERR(error);
        bindings::IS_ERR(fine);
        bindings::IS_ERR_OR_NULL(core::ptr::null());
        bindings::IS_ERR_OR_NULL(fine);
        bindings::PTR_ERR(error);
        bindings::PTR_ERR_OR_ZERO(error);
        bindings::PTR_ERR_OR_ZERO(fine);
        bindings::ERR_CAST(error);
        bindings::IS_ERR_VALUE(usize::MAX - 4094);
        bindings::IS_ERR_VALUE(usize::MAX - 4095);
        bindings::notifier_from_errno(-22);
        bindings::notifier_to_errno(0x8016);
        bindings::IRQ_RETVAL(true);
        bindings::IRQ_RETVAL(false);
    }
}

unsafe fn device_numbers() {
    let dev = bindings::MKDEV(0x123, 0x45678);
    call! {
        bindings::MKDEV(8, 17);
        bindings::MAJOR(dev);
        bindings::MINOR(dev);
        bindings::old_valid_dev(dev);
        bindings::old_decode_dev(0x1234);
        bindings::new_encode_dev(dev);
        bindings::new_decode_dev(0x1234_5678);
        bindings::S_ISDIR(0o040_755);
        bindings::S_ISDIR(0o100_644);
        bindings::S_ISREG(0o100_644);
        bindings::S_ISLNK(0o120_777);
        bindings::S_ISCHR(0o020_600);
    }
    let mut buffer = [0_u8; 32];
    let text = bindings::format_dev_t(buffer.as_mut_ptr().cast(), dev);
    crate::say::text("format_dev_t", core::ffi::CStr::from_ptr(text.cast()));
}

unsafe fn ioctls() {
    call! {
        bindings::_IO(0x12, 3);
        bindings::_IOR(0x12, 4, 8);
        bindings::_IOW(0x12, 5, 24);
        bindings::_IOWR(0x12, 6, 1);
        bindings::_IOC(3, 0xff, 0xff, 0x1234);
        bindings::_IOC_DIR(0xc018_1206);
        bindings::_IOC_TYPE(0xc018_1206);
        bindings::_IOC_NR(0xc018_1206);
        bindings::_IOC_SIZE(0xc018_1206);
    }
}

unsafe fn jiffies() {
    call! {
        bindings::msecs_to_jiffies(0);
        bindings::msecs_to_jiffies(1001);
        bindings::msecs_to_jiffies(u32::MAX);
        bindings::usecs_to_jiffies(999_999);
        bindings::time_after(1, usize::MAX);
        bindings::time_after(usize::MAX, 1);
        bindings::time_before(usize::MAX, 1);
        bindings::time_after_eq(7, 7);
        bindings::time_in_range(5, 3, 5);
    }
}

unsafe fn ktimes() {
    let (early, late) = (bindings::ktime_set(-2, 5), bindings::ktime_set(3, 999_999_999));
    call! {
        bindings::ktime_set(-2, 5);
        bindings::ktime_set(i64::MAX, 0);
        bindings::ktime_add(early, late);
        bindings::ktime_sub(early, late);
        bindings::ktime_add_ns(early, 77);
        bindings::ktime_compare(early, late);
        bindings::ktime_compare(late, early);
        bindings::ktime_after(early, late);
        bindings::ktime_before(early, late);
        bindings::ktime_to_ms(early);
        bindings::ktime_to_us(late);
        bindings::ktime_to_ns(late);
        bindings::ms_to_ktime(1234);
        bindings::ns_to_ktime(1234);
    }
}

unsafe fn timespecs() {
    let mut a: bindings::timespec64 = core::mem::zeroed();
    (a.tv_sec, a.tv_nsec) = (7, 999_999_999);
    let b = bindings::ktime_to_timespec64(1_500_000_000);
    after!(ktime_to_timespec64, b.tv_sec, b.tv_nsec);
    let sum = bindings::timespec64_add(a, b);
    after!(timespec64_add, sum.tv_sec, sum.tv_nsec);
    let less = bindings::timespec64_sub(b, a);
    after!(timespec64_sub, less.tv_sec, less.tv_nsec);
    call! {
        bindings::timespec64_to_ns(&raw const a);
        bindings::timespec64_compare(&raw const a, &raw const b);
        bindings::timespec64_equal(&raw const a, &raw const a);
        bindings::timespec64_valid(&raw const a);
    }
}
