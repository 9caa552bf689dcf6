# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR Apache-2.0
#
# Which rustc builds modules.

# The oldest.
oldest_rustc=1.85

# rustc_is_new_enough VERSION
rustc_is_new_enough() {
	[ "$(printf '%s\n%s\n' "$oldest_rustc" "$1" | sort -V | head -n1)" = "$oldest_rustc" ]
}
