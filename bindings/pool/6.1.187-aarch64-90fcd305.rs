// What 6.1.187-aarch64-90fcd305 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
pub struct efivar_operations {
    pub get_variable: efi_get_variable_t,
    pub get_next_variable: efi_get_next_variable_t,
    pub set_variable: efi_set_variable_t,
    pub set_variable_nonblocking: efi_set_variable_t,
    pub query_variable_store: efi_query_variable_store_t,
    pub query_variable_info: efi_query_variable_info_t,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_efivar_reserved_space"]
    pub fn efivar_reserved_space() -> u64_;
}

unsafe extern "C" {
    pub fn efivar_query_variable_info(
        attr: u32_,
        storage_space: *mut u64_,
        remaining_space: *mut u64_,
        max_variable_size: *mut u64_,
    ) -> efi_status_t;
}
