# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR Apache-2.0
#
# What the scripts of this folder share: how they talk, and where they keep what they fetched.
# What they say goes to stderr: stdout belongs to a script's result.

# step WHAT DETAIL: one line in kbuild's manner. STEP_FD=1 where the lines are the result.
step() {
	printf '  %-7s %s\n' "$1" "$2" >&"${STEP_FD:-2}"
}

# fail WHAT WHERE COMMAND: the three things that every error says. The status is STATUS, else 1.
fail() {
	{
		printf 'error: %s\n' "$1"
		[ -z "$2" ] || printf '  where: %s\n' "$2"
		[ -z "$3" ] || printf '  mend:  %s\n' "$3"
	} >&2
	exit "${STATUS:-1}"
}

have() {
	command -v "$1" >/dev/null 2>&1
}

# usage FILE: the comment at the head of a script, below its licence, is its manual.
usage() {
	sed -n '4,/^[^#]/{s/^# \{0,1\}//p;}' "$1"
}

# cache_folder: the user's cache, the same that the build uses. A relative XDG_CACHE_HOME is ignored, as its specification says.
cache_folder() {
	if [ -n "${KMOD_CACHE:-}" ]; then
		printf '%s\n' "$KMOD_CACHE"
	elif [ -n "${XDG_CACHE_HOME:-}" ] && [ -z "${XDG_CACHE_HOME##/*}" ]; then
		printf '%s\n' "$XDG_CACHE_HOME/linux-kmod"
	elif [ -n "${HOME:-}" ]; then
		printf '%s\n' "$HOME/.cache/linux-kmod"
	else
		fail 'there is no folder for the cache: KMOD_CACHE, XDG_CACHE_HOME and HOME are all unset' '' \
			'KMOD_CACHE=/some/folder make …'
	fi
}

# made_once FOLDER COMMAND…: runs the command unless the folder is there; of several runs at once, one makes it. The command
# renames into its place what is whole.
made_once() {
	made_folder=$1
	shift
	[ ! -d "$made_folder" ] || return 0
	mkdir -p "${made_folder%/*}" || fail "the cache cannot be written to" "${made_folder%/*}" 'KMOD_CACHE=/some/folder make …'
	exec 9>"$made_folder.lock"
	flock 9
	# Another run may have made it while this one waited.
	[ -d "$made_folder" ] || "$@"
	rm -f "$made_folder.lock"
	exec 9>&-
}
