# SPDX-License-Identifier: MIT OR Apache-2.0
#
# What the configuration of an x86_64 kernel asks of rustc. Names before and after 6.9's MITIGATION_ prefix.

kmod-target := $(KMOD)/targets/x86_64/target.json

# Spectre v2: indirect branches go through the kernel's thunks.
kmod-retpoline := $(or $(CONFIG_RETPOLINE),$(CONFIG_MITIGATION_RETPOLINE))
kmod-target-features-$(kmod-retpoline) += +retpoline-external-thunk +retpoline-indirect-branches +retpoline-indirect-calls

# Return thunks: objtool calls any other return naked.
kmod-rethunk := $(or $(CONFIG_RETHUNK),$(CONFIG_MITIGATION_RETHUNK))
kmod-rustflags-$(kmod-rethunk) += -Zfunction-return=thunk-extern

# Straight-line speculation.
kmod-sls := $(or $(CONFIG_SLS),$(CONFIG_MITIGATION_SLS))
kmod-target-features-$(kmod-sls) += +harden-sls-ijmp +harden-sls-ret

# Indirect branch tracking: every target of an indirect call starts with ENDBR, and there are no jump tables.
kmod-rustflags-$(CONFIG_X86_KERNEL_IBT) += -Zcf-protection=branch $(call kmod-rustc-since,93,-Cjump-tables=n,-Zno-jump-tables)

# Room before each function, as much as the kernel's own have.
ifdef CONFIG_CALL_PADDING
kmod-rustflags-y += -Zpatchable-function-entry=$(CONFIG_FUNCTION_PADDING_BYTES),$(CONFIG_FUNCTION_PADDING_BYTES)
endif
