# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR Apache-2.0
#
# Suites of Debian other than this machine's, from the mirror that it uses, through an apt of their own that knows no
# installed package and leaves the machine's alone. Needs lib/say.sh.

# mirror: where this machine's own suite comes from.
mirror() {
	# shellcheck source=/dev/null
	codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
	# shellcheck disable=SC2016 # apt's variables
	apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Component: main' "Codename: $codename" |
		sed -n '1{s|/*$||;p;q;}' | grep . ||
		fail "this machine's archives have no suite '$codename' to tell the mirror from" '/etc/apt' 'apt-get update'
}

# private_apt WORK ARGUMENT…: apt-get that knows one suite and no installed package. Where suite_arch is set, of that
# architecture, as Debian calls it.
private_apt() {
	private_work=$1
	shift
	mkdir -p "$private_work/lists/partial" "$private_work/debs/partial"
	: >"$private_work/status"
	private_more=${suite_arch:+-o APT::Architecture=$suite_arch -o APT::Architectures=$suite_arch}
	[ "$(id -u)" != 0 ] || private_more="$private_more -o APT::Sandbox::User=root"
	# shellcheck disable=SC2086 # options
	LC_ALL=C apt-get -q -y $private_more -o Acquire::Retries=3 -o Dir::State="$private_work" \
		-o Dir::State::status="$private_work/status" -o Dir::State::lists="$private_work/lists" \
		-o Dir::Cache="$private_work" -o Dir::Cache::archives="$private_work/debs" \
		-o Dir::Etc::sourcelist="$private_work/sources.list" -o Dir::Etc::sourceparts=/nonexistent \
		-o Acquire::Languages=none "$@" >"$private_work/log" 2>&1 </dev/null && return 0
	sed 's/^/    /' "$private_work/log" >&2
	return 1
}

# suite_open WORK SUITE: makes WORK the state of an apt that knows the suite.
suite_open() {
	mkdir -p "$1"
	printf 'deb [check-valid-until=no] %s %s main\n' "$(mirror)" "$2" >"$1/sources.list"
	private_apt "$1" update ||
		fail "apt could not read the suite '$2'" "$(mirror)" 'the mirror has no such suite? ls /usr/share/distro-info'
}

# suite_version WORK PACKAGE: the newest version that the suite has, as its author counts.
suite_version() {
	apt-cache -o Dir::State="$1" -o Dir::State::lists="$1/lists" -o Dir::State::status="$1/status" -o Dir::Cache="$1" \
		-o Dir::Etc::sourcelist="$1/sources.list" -o Dir::Etc::sourceparts=/nonexistent madison "$2" |
		awk -F ' *\\| *' '{ print $2 }' | sort -rV | sed -n '1{s/[+~-].*//;p;q;}'
}
