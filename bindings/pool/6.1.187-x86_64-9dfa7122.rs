// What 6.1.187-x86_64-9dfa7122 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_regulator_get_enable_read_voltage"]
    pub fn devm_regulator_get_enable_read_voltage(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_direction_input"]
    pub fn pinctrl_gpio_direction_input(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_direction_output"]
    pub fn pinctrl_gpio_direction_output(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}
