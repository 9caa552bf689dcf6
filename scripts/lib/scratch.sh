# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR Apache-2.0
#
# A folder that a script has while it runs.

# gone_at_exit FOLDER: removes it when the script ends. A signal ends a shell without its EXIT trap, unless it is trapped too.
gone_at_exit() {
	gone_at_exit=$1
	trap 'rm -rf "$gone_at_exit"' EXIT
	trap 'exit 129' HUP
	trap 'exit 130' INT
	trap 'exit 143' TERM
}
