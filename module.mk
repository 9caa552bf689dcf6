# SPDX-License-Identifier: MIT OR Apache-2.0
#
# The verbs of a module: what its Makefile includes, after it has said where linux-kmod is (KMOD).
# docs/building.md describes every variable. Any of them can be given on the command line, in the environment, in
# config.mk beside the Makefile, or in config.mk of linux-kmod itself.

# kbuild reads a folder's Makefile where there is no Kbuild. What stands here would call it again, without an end.
ifneq ($(filter %scripts/Makefile.build %scripts/Makefile.clean %scripts/Makefile.modpost,$(MAKEFILE_LIST)),)
$(error module.mk is not for kbuild, which read it in $(abspath $(obj)). A Kbuild there, which names the module and includes Kbuild.include, mends it: make new writes one)
endif

-include $(KMOD)/config.mk
-include config.mk

.DEFAULT_GOAL := all
Q := $(if $(filter 1,$(V)),,@)

ifneq ($(words $(CURDIR)),1)
$(error kbuild cannot work in a path with a space in it: "$(CURDIR)". Move or link the module to a path without spaces)
endif
ifneq ($(words $(KMOD)),1)
$(error KMOD must name the folder of linux-kmod, without a space in its path: "$(KMOD)")
endif

ifneq ($(word 2,$(KERNEL_BUILD_PATH)),)
$(error kbuild cannot work in a path with a space in it: KERNEL_BUILD_PATH="$(KERNEL_BUILD_PATH)". Link the headers to a path without spaces)
endif
ifneq ($(word 2,$(BUILD_DIRECTORY)),)
$(error kbuild cannot work in a path with a space in it: BUILD_DIRECTORY="$(BUILD_DIRECTORY)". Name a folder without spaces in its path)
endif

# What is left without one can still be removed. (A Makefile that is its own Kbuild names the module before it comes here.)
ifeq ($(wildcard Kbuild)$(KERNEL_MODULE),)
ifneq ($(filter-out clean,$(or $(MAKECMDGOALS),all)),)
$(error there is no Kbuild in $(CURDIR), which names the module and includes Kbuild.include. make new NAME=foo DIR=DIR, in $(KMOD), writes one)
endif
endif

# Folders are named from where make was called, and kbuild works elsewhere.
absolute = $(foreach path,$1,$(abspath $(if $(filter /%,$(path)),$(path),$(or $(KMOD_FROM),$(CURDIR))/$(path))))

# --- which kernel -----------------------------------------------------------------------------------------------------

# DKMS and scripts of distributions say which kernel they build for by its release.
ifndef KERNEL_BUILD_PATH
ifdef KERNELRELEASE
KERNEL_BUILD_PATH := /lib/modules/$(KERNELRELEASE)/build
endif
endif

ifndef KERNEL_BUILD_PATH
kernel-running := /lib/modules/$(shell uname -r)/build
ifneq ($(wildcard $(kernel-running)/Makefile),)
KERNEL_BUILD_PATH := $(kernel-running)
else
# A container, or a machine whose kernel is not its distribution's: the newest headers that are installed.
KERNEL_BUILD_PATH := $(shell $(KMOD)/scripts/newest-headers)
kernel-note := no headers for the running kernel; using the newest that are installed, $(KERNEL_BUILD_PATH)
endif
else
override KERNEL_BUILD_PATH := $(call absolute,$(KERNEL_BUILD_PATH))
kernel-given := $(KERNEL_BUILD_PATH)
endif

KERNEL_MODULE ?= $(lastword $(shell sed -n 's/^KERNEL_MODULE[[:space:]]*[:?]*=[[:space:]]*\([^[:space:]\#]*\).*/\1/p' Kbuild 2>/dev/null))
build-directory := $(if $(BUILD_DIRECTORY),$(call absolute,$(BUILD_DIRECTORY)),$(CURDIR))
# One that is not the module's own folder.
separate := $(filter-out $(abspath $(CURDIR)),$(build-directory))

# kbuild runs as many jobs as there are processors, unless the user has said how many.
jobs := $(if $(filter -j% --jobserver%,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 1))

# KMOD_BINDINGS may be the name of a key as well.
bindings-chosen := $(if $(wildcard $(call absolute,$(KMOD_BINDINGS))/manifest.json),$(call absolute,$(KMOD_BINDINGS)),$(KMOD_BINDINGS))
bindings-path := $(subst $(empty) $(empty),:,$(call absolute,$(subst :, ,$(KMOD_BINDINGS_PATH))))

# These are for programs that work in folders of their own. (bootstrap says it of a path with a space in it.)
folder = $(if $(word 2,$1),$1,$(call absolute,$1))
override RUST_ROOT := $(call folder,$(RUST_ROOT))
override KMOD_CACHE := $(call folder,$(KMOD_CACHE))
override INSTALL_MOD_PATH := $(call folder,$(INSTALL_MOD_PATH))

# Variables that reach kbuild. CARGO is kept from it under a name of our own: kbuild exports one itself.
pass := KMOD=$(abspath $(KMOD)) $(if $(filter-out undefined default,$(origin CARGO)),KMOD_USER_CARGO='$(CARGO)')
pass += $(foreach v,$(if $(RUST_ROOT),RUST_ROOT) $(if $(KMOD_CACHE),KMOD_CACHE) KERNEL_INCLUDE CARGOFLAGS RCFLAGS RUST_FILES C_FILES,\
	$(if $(filter-out undefined default,$(origin $(v))),$(v)='$($(v))'))
pass += KMOD_BINDINGS='$(bindings-chosen)' KMOD_BINDINGS_PATH='$(bindings-path)'
pass += $(foreach v,INSTALL_MOD_PATH INSTALL_MOD_DIR INSTALL_MOD_STRIP,$(if $($(v)),$(v)='$($(v))'))
pass += $(if $(filter 1,$(RELEASE)),RELEASE=1) $(if $(filter 1,$(V)),V=1)
ifdef separate
pass += KMOD_SOURCE=$(CURDIR)
endif

# What the user chose for kbuild itself: for the compiles that judge near keys. A CC of the environment kbuild does not heed.
# Blanks within a value are tabs.
tab := $(empty)	$(empty)
export KMOD_MAKE_VARS := $(foreach v,ARCH CROSS_COMPILE CC LLVM,\
	$(if $(filter-out undefined default $(if $(filter CC,$(v)),environment),$(origin $(v))),$(v)=$(subst $(empty) $(empty),$(tab),$(strip $($(v))))))

# make -n, -q and -t stop here: under them kbuild fails where nothing is built yet.
kbuild = $(if $(foreach flag,n q t,$(findstring $(flag),$(firstword -$(MAKEFLAGS)))),,+)$(Q)$(MAKE) $(jobs) --no-print-directory -C $(KERNEL_BUILD_PATH) M=$(build-directory) $(pass)

# --- verbs ------------------------------------------------------------------------------------------------------------

.PHONY: all modules modules_install clean insmod rmmod test demo where doctor clippy docs bindings select-key kernel-found kernel-note ours

all: modules

modules: kernel-found kernel-note $(if $(separate),$(build-directory)/Kbuild)
	$(kbuild) modules || { $(explain); exit 1; }
	$(Q)[ $(ko) -ot $(build-directory)/.kmod/checked ] || { $(call finish) && touch $(build-directory)/.kmod/checked; }

# Where kbuild installs modules: INSTALL_MOD_PATH, INSTALL_MOD_DIR and INSTALL_MOD_STRIP are its own.
modules_install: modules
	$(kbuild) modules_install

ko := $(build-directory)/$(KERNEL_MODULE).ko
# What bootstrap found for this build folder: the fifth line of its memo is the command that runs kmod-build.
kmod-build = $$(sed -n 5p $(build-directory)/.kmod/toolchain)
finish = $(if $(filter 1,$(RELEASE)),$$(cat $(build-directory)/.kmod/strip) --strip-debug $(ko) &&) \
	$(kmod-build) lint --object=$(ko) --any-namespace=y --symvers="$$(cat $(build-directory)/.kmod/symvers)"
# A failed build may be the fault of bindings that are not right for the kernel: then it is said in words.
explain = [ ! -s $(build-directory)/.kmod/unproven ] || $(kmod-build) explain $(select-options) --out=$(build-directory)/.kmod
select-options = --tree=$(KERNEL_BUILD_PATH) --root=$(abspath $(KMOD)) --module=$(CURDIR) \
	--bindings='$(bindings-chosen)' --path='$(bindings-path)' --include='$(KERNEL_INCLUDE)'

kernel-found:
ifeq ($(wildcard $(KERNEL_BUILD_PATH)/Makefile),)
	@printf 'error: no kernel headers\n  where: %s\n  mend:  apt install linux-headers-%s, or make KERNEL_BUILD_PATH=DIR\n' \
		'$(or $(KERNEL_BUILD_PATH),/lib/modules)' '$(or $(KERNELRELEASE),$$(uname -r))' >&2; exit 1
endif
	@for header in generated/autoconf.h config/auto.conf; do [ -s $(KERNEL_BUILD_PATH)/include/$$header ] || { \
		printf 'error: this kernel tree is not configured: include/%s is missing or empty\n  where: %s\n  mend:  %s\n' \
			$$header '$(KERNEL_BUILD_PATH)' 'make -C $(KERNEL_BUILD_PATH) olddefconfig modules_prepare in a source tree; a package: install it again' \
			>&2; exit 1; }; done

kernel-note: kernel-found
	@:$(if $(kernel-note), && echo "  note: $(kernel-note)")

# A build folder of its own holds a Kbuild that stands for the module's. One that is somebody's is neither used nor removed.
stand-in = include $(CURDIR)/Kbuild
ifdef separate
ours:
	@[ ! -e $(build-directory)/Kbuild ] || grep -qxF '$(stand-in)' $(build-directory)/Kbuild || { \
		printf 'error: this folder has a Kbuild that is not of this module\n  where: %s\n  mend:  make BUILD_DIRECTORY=DIR, of another folder\n' \
			'$(build-directory)' >&2; exit 1; }

$(build-directory)/Kbuild: ours
	@[ -e $@ ] || { mkdir -p $(@D) && echo '$(stand-in)' >$@; }
endif

# Without its Kbuild a build folder has nothing of this module.
built = $(if $(separate),$(wildcard $(build-directory)/Kbuild),y)
# For where kbuild cannot be asked.
leavings = $(addprefix $(build-directory)/,$(if $(KERNEL_MODULE),$(addprefix $(KERNEL_MODULE).,ko o mod mod.c mod.o)) \
	$(patsubst %.c,%.o,$(C_FILES) $(filter-out %.mod.c,$(wildcard *.c))) .*.cmd .module-common.o Module.symvers modules.order)
# The stamp goes first: what an interrupted clean leaves is no decision.
clean: $(if $(separate),ours)
	$(Q)$(if $(built),rm -f $(build-directory)/.kmod/prepare.stamp)
	$(if $(and $(wildcard $(KERNEL_BUILD_PATH)/Makefile),$(wildcard $(build-directory)/Kbuild)),$(kbuild) clean,\
		$(Q)$(if $(built),rm -f $(leavings)))
	$(Q)$(if $(built),rm -rf $(build-directory)/.kmod $(if $(separate),$(build-directory)/Kbuild))
	$(Q)$(if $(and $(separate),$(built)),rmdir $(build-directory) 2>/dev/null || :)

insmod: modules
	$(Q)insmod $(build-directory)/$(KERNEL_MODULE).ko

rmmod:
	$(Q)rmmod $(KERNEL_MODULE)

# Loads and unloads the module on this machine, and shows what it said.
test: modules
	$(Q)insmod $(build-directory)/$(KERNEL_MODULE).ko && rmmod $(KERNEL_MODULE) && dmesg | tail -n 20

# Loads and unloads the module in a QEMU guest that runs the distribution's kernel. (make does not export what it overrides.)
demo:
	$(Q)$(if $(kernel-given),KERNEL_BUILD_PATH='$(kernel-given)') $(if $(RUST_ROOT),RUST_ROOT='$(RUST_ROOT)') \
		$(if $(KMOD_CACHE),KMOD_CACHE='$(KMOD_CACHE)') $(KMOD)/scripts/demo $(CURDIR)

# Where the module will be: for programs.
where:
	@echo $(ko)

# What a build would use, line by line; fails when `make` would.
doctor:
	$(Q)$(KMOD)/scripts/doctor '$(KERNEL_BUILD_PATH)' $(CURDIR) $(pass)

# The key that this kernel gets, and why; fails where no bindings fit.
select-key: kernel-found
	$(Q)tool=$$($(pass) $(KMOD)/scripts/bootstrap $(build-directory)/.kmod) && \
		$$tool select $(select-options)

clippy: kernel-found kernel-note
	$(Q)$(KMOD)/scripts/ask clippy '$(KERNEL_BUILD_PATH)' $(CURDIR) $(pass)

# Pages about the module, linux-kmod, and the bindings with what the kernel's headers say: GROUPS names groups of bindings
# beside the module's own, or `all`.
docs: kernel-found kernel-note
	$(Q)$(KMOD)/scripts/ask docs '$(KERNEL_BUILD_PATH)' $(CURDIR) $(pass) KMOD_DOC=$(build-directory)/.kmod \
		$(if $(filter-out undefined default,$(origin GROUPS)),GROUPS='$(GROUPS)')

# Bindings made here: for a kernel that no key fits, or for headers (KERNEL_INCLUDE) that no group has. Needs libclang.
bindings: kernel-found kernel-note
	$(Q)$(pass) $(KMOD)/scripts/make-bindings $(KERNEL_BUILD_PATH) $(CURDIR) $(KERNEL_INCLUDE)
