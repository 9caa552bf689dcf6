# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR Apache-2.0
#
# apt, for the scripts of this folder: as root or through sudo, waiting for a lock that another apt holds, its chatter
# kept in a log that is shown only when something fails. Needs lib/say.sh.

# as_root COMMAND…: what is left of the environment is what apt needs.
as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif have sudo; then
		sudo -- "$@"
	else
		fail "this needs root, and there is no sudo" "$*" "su -c '$*'"
	fi
}

# apt_logged STEP DETAIL ARGUMENT…: one apt-get run as root. A person sees how far it is.
apt_logged() {
	apt_step=$1
	step "$1" "$2"
	shift 2
	apt_log=$(mktemp)
	{
		as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -q -y -o DPkg::Lock::Timeout=600 \
			-o Acquire::Retries=3 -o APT::Status-Fd=1 "$@" 2>&1 </dev/null || : >"$apt_log.failed"
	} | apt_progress >"$apt_log"
	if [ ! -e "$apt_log.failed" ]; then
		rm -f "$apt_log"
		return 0
	fi
	sed 's/^/    /' "$apt_log" >&2
	rm -f "$apt_log" "$apt_log.failed"
	return 1
}

# apt_progress: a filter that takes apt's status lines out, and shows them where stderr is a terminal.
apt_progress() {
	apt_shown=0
	[ ! -t 2 ] || apt_shown=1
	awk -F: -v shown="$apt_shown" -v what="$apt_step" '
		/^(dl|pm)status:/ {
			if (shown) {
				printf "\r  %-7s %s %3d %%\033[K", what, ($1 == "dlstatus" ? "downloading" : "unpacking and setting up"), $3 >"/dev/stderr"
				fflush("/dev/stderr")
			}
			next
		}
		{ print }
		END { if (shown) printf "\r\033[K" >"/dev/stderr" }'
}

apt_update() {
	apt_logged APT 'update (the package lists are old or missing)' update ||
		fail 'apt-get update failed; its output is above' '/etc/apt' 'apt-get update'
}

# apt_knows PACKAGE…: does the archive serve each of them, as far as the lists here say?
apt_knows() {
	for apt_package; do
		[ -n "$(apt-cache madison "$apt_package" 2>/dev/null)" ] || return 1
	done
}

# apt_lists_are_old: not fetched since yesterday. apt's own files have the dates of the archive; it clears this folder with
# every update.
apt_lists_are_old() {
	[ -z "$(find /var/lib/apt/lists/partial -maxdepth 0 -mmin -1440 2>/dev/null)" ]
}

# apt_install PACKAGE…: old lists name old versions, or none, or files that are gone from the archive. Without a network,
# what they name may be on a medium, or in apt's cache.
apt_install() {
	if apt_lists_are_old; then
		apt_logged APT 'update (the package lists are older than a day)' update ||
			step NOTE 'apt-get update failed: going on with the lists that are here'
	fi
	apt_knows "$@" || apt_update
	for apt_package; do
		apt_knows "$apt_package" ||
			fail "the package '$apt_package' is in none of this machine's archives" '/etc/apt/sources.list.d' \
				"apt-cache policy $apt_package   # then add the archive that has it"
	done
	apt_logged APT "install $*" install --no-install-recommends "$@" && return 0
	apt_update
	apt_logged APT "install $* (again)" install --no-install-recommends "$@" ||
		fail 'apt-get install failed; its output is above' "$*" "apt-get install --no-install-recommends $*"
}

# installed PACKAGE
installed() {
	case $(dpkg-query -W -f '${Status}' "$1" 2>/dev/null) in
	*' ok installed') return 0 ;;
	*) return 1 ;;
	esac
}
