//! Of the processor's own headers: what some architectures have as functions, and others have not or as macros without types.

use linux_kmod::bindings;

pub unsafe fn say() {
    // Macros on riscv64.
    #[cfg(not(target_arch = "riscv64"))]
    call!(bindings::fls(0); bindings::fls(0x8000_0000); bindings::__fls(0x300));
    page_table_entries();
}

#[cfg(target_arch = "x86_64")]
unsafe fn page_table_entries() {
    let pte = bindings::__pte(0x1234_5000 | 0x63);
    call! {
        bindings::pte_val(pte);
        bindings::pte_present(pte);
        bindings::pte_write(pte);
        bindings::pte_dirty(pte);
        bindings::pte_young(pte);
        bindings::pte_val(bindings::pte_mkyoung(pte));
    }
}

/// Where `pte_val` and what asks an entry are macros.
#[cfg(any(target_arch = "aarch64", target_arch = "riscv64"))]
unsafe fn page_table_entries() {
    let mut pte: bindings::pte_t = core::mem::zeroed();
    pte.pte = 0x1234_5000 | 0x703;
    after!(pte_wrprotect, bindings::pte_wrprotect(pte).pte);
    after!(pte_mkdirty, bindings::pte_mkdirty(pte).pte);
    after!(pte_mkold, bindings::pte_mkold(pte).pte);
    after!(pte_mkyoung, bindings::pte_mkyoung(bindings::pte_mkold(pte)).pte);
    after!(pte_mkspecial, bindings::pte_mkspecial(pte).pte);
}
