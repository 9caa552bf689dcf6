# SPDX-License-Identifier: MIT OR Apache-2.0
#
# What the configuration of an arm64 kernel asks of rustc.

# One that rustc knows has what the kernel's C code has: no floating point, aligned accesses.
kmod-target := aarch64-unknown-none-softfloat

# Return addresses are signed; with BTI, every target of an indirect branch says that it is one, or the processor traps.
ifdef CONFIG_ARM64_BTI_KERNEL
kmod-rustflags-y += -Zbranch-protection=bti,pac-ret
else
kmod-rustflags-$(CONFIG_ARM64_PTR_AUTH_KERNEL) += -Zbranch-protection=pac-ret
endif

# The shadow call stack is where x18 points to, in all of the kernel.
kmod-rustflags-$(CONFIG_SHADOW_CALL_STACK) += -Zfixed-x18
