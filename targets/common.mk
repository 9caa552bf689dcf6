# SPDX-License-Identifier: MIT OR Apache-2.0
#
# rustc flags that every architecture gets. `kmod-rustflags` reach core, alloc and every crate of a module alike;
# `kmod-moduleflags` the module's crates only, so that kernels that differ in nothing else share a sysroot.

# JSON targets and -Z flags are unstable; RUSTC_BOOTSTRAP=1 allows them on a stable compiler.
kmod-rustflags-y := -Zunstable-options
# What every kernel module needs: no unwinding, no position-independent code, the kernel's own mangling.
kmod-rustflags-y += -Cpanic=abort -Cembed-bitcode=n -Clto=n -Cforce-unwind-tables=n -Ccodegen-units=1
kmod-rustflags-y += -Csymbol-mangling-version=v0 -Crelocation-model=static -Copt-level=2
kmod-rustflags-y += -Cdebug-assertions=n -Coverflow-checks=n
# What of core a module does not use is dropped at the partial link, a function at a time.
kmod-rustflags-y += -Zfunction-sections=y
# Traces follow frame pointers on this kernel.
kmod-rustflags-$(CONFIG_FRAME_POINTER) += -Cforce-frame-pointers=y

kmod-target-features-y :=

# As C's MODULE: not built into the kernel.
kmod-moduleflags-y := --cfg=MODULE --check-cfg=cfg(MODULE) --check-cfg=cfg(DEBUG)
# Debug information, as the kernel's own C code has it (RELEASE=1 leaves it out).
ifneq ($(RELEASE),1)
kmod-moduleflags-$(CONFIG_DEBUG_INFO_DWARF4) += -Zdwarf-version=4
kmod-moduleflags-$(CONFIG_DEBUG_INFO_DWARF5) += -Zdwarf-version=5
kmod-moduleflags-$(CONFIG_DEBUG_INFO) += $(if $(CONFIG_DEBUG_INFO_REDUCED),-Cdebuginfo=1,-Cdebuginfo=2)
endif
