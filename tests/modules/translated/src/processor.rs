//! Of the processor's own headers: what they do to an entry of a page table. No two architectures have the same.

#[cfg(target_arch = "x86_64")]
pub unsafe fn say() {
    use linux_kmod::bindings;
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

#[cfg(target_arch = "aarch64")]
pub unsafe fn say() {
    use linux_kmod::bindings;
    let mut pte: bindings::pte_t = core::mem::zeroed();
    pte.pte = 0x1234_5000 | 0x703;
    after!(pte_wrprotect, bindings::pte_wrprotect(pte).pte);
    after!(pte_mkdirty, bindings::pte_mkdirty(pte).pte);
    after!(pte_mkold, bindings::pte_mkold(pte).pte);
    after!(pte_mkyoung, bindings::pte_mkyoung(bindings::pte_mkold(pte)).pte);
    after!(pte_mkspecial, bindings::pte_mkspecial(pte).pte);
    after!(pte_mkcont, bindings::pte_mkcont(pte).pte);
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
pub unsafe fn say() {}
