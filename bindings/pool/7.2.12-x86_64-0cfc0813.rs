// What 7.2.12-x86_64-0cfc0813 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const LINUX_VERSION_CODE: i32 = 459276;

pub const LINUX_VERSION_SUBLEVEL: i32 = 12;

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
    pub extensions_sem: rw_semaphore,
    pub extensions: list_head,
    pub tzd: *mut thermal_zone_device,
    pub tcd: *mut thermal_cooling_device,
    pub trig: *mut led_trigger,
    pub charging_trig: *mut led_trigger,
    pub full_trig: *mut led_trigger,
    pub charging_blink_full_solid_trig: *mut led_trigger,
    pub charging_orange_full_green_trig: *mut led_trigger,
}
