# SPDX-License-Identifier: MIT OR Apache-2.0
#
# What the configuration of a 64-bit RISC-V kernel asks of rustc.

# One that rustc knows has what the kernel's C code has: no floating point, addresses within 2 GiB of the code, no relaxing.
kmod-target := riscv64imac-unknown-none-elf
kmod-rustflags-y += -Ctarget-cpu=generic-rv64

# Processors without compressed instructions.
ifndef CONFIG_RISCV_ISA_C
kmod-rustflags-y += -Ctarget-feature=-c
endif
