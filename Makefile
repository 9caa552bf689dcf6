# SPDX-License-Identifier: MIT OR Apache-2.0
#
# The one entry. `make help` lists what can be typed.

.DEFAULT_GOAL := all
-include config.mk

ROOT := $(CURDIR)
SAMPLE := hello
export KMOD_CACHE

# What concerns one module is done where the module is.
verbs := all modules modules_install clean insmod rmmod test where doctor select-key clippy docs bindings
.PHONY: $(verbs) demo check check-matrix bench new help

$(verbs):
	+@$(MAKE) --no-print-directory -C $(SAMPLE) KMOD_FROM=$(ROOT) $@

demo:
	@scripts/demo $(MODULE)

check:
	@scripts/check

check-matrix:
	@scripts/check deps matrix

bench:
	@scripts/bench

new:
	@tool=$$(RUST_ROOT='$(RUST_ROOT)' scripts/bootstrap $(SAMPLE)/.kmod) && \
		$$tool new --name='$(NAME)' --dir='$(DIR)' --template='$(TEMPLATE)' --root=$(ROOT)

help:
	@sed -n 's/^#: //p' $(ROOT)/Makefile

#: build a module
#:   make                     hello.ko, for the running kernel or the newest headers that are installed
#:   make KERNEL_BUILD_PATH=DIR   for the kernel whose headers are in DIR; other variables: docs/building.md
#:   make RELEASE=1           without debug information;  make V=1 shows every command
#:   make modules_install     into /lib/modules, as kbuild does (INSTALL_MOD_PATH=DIR: below DIR)
#:   make clean
#:   make doctor              what a build would use, and what mends what is missing
#:   make new NAME=foo DIR=path   a module of your own, outside this folder; the verbs above work in it.
#:                            TEMPLATE=hello|misc|chrdev|fs|proc|params|shared: what it begins with (hello)
#:   make bindings            bindings for a kernel, or for headers (KERNEL_INCLUDE), that have none (needs libclang)
#:   make clippy              lints with the kernel's flags
#:   make docs                pages about the module's crates, with what the kernel's headers say of each item;
#:                            GROUPS="fs net" or GROUPS=all: of more groups of bindings than the module names
#: run it
#:   make demo                in a QEMU guest that runs the distribution's kernel (MODULE=path for another module)
#:   make insmod rmmod test   on this machine
#: work on linux-kmod
#:   make check               installs what the tests need and runs all of them
#:   make check-matrix        builds and runs the tests' modules on a kernel of each series, in the userland of its suite
#:                            (ONLY=6.12: of one; FLAVOUR=rt-amd64, FLAVOUR=all: of others)
#:   make bench               the figures of docs/benchmarks.md, measured here
