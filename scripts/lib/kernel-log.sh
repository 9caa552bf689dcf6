# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR Apache-2.0
#
# Reading a guest's kernel log, as scripts/vm writes it.

# What a kernel prints when something is wrong with it. Each is how a report begins, so that a module's own words are
# not taken for one.
splat_pattern='WARNING: |BUG: |kernel BUG at |Oops: |Call [Tt]race:|general protection fault|invalid opcode: |divide error: '\
'|stack segment: |double fault: |Unable to handle kernel |Internal error: |Unpatched return thunk|Missing ENDBR|possible (circular|recursive|irq lock)'\
'|suspicious RCU usage|inconsistent lock state|held lock freed|lock held when returning'\
'|INFO: (task .* blocked for more than|rcu.* (stall|detected)|trying to register non-static key)'\
'|refcount_t: |(list_add|list_del) corruption|UBSAN: |KASAN: |KFENCE: |kmemleak: [1-9]'\
'|Kernel panic - not syncing|Bad page state|Bad rss-counter|Objects remaining in|cut here'

# kernel_log_of_script LOG: the lines that came while the script ran.
kernel_log_of_script() {
	sed -n '/vm: script begins/,/vm: script ends/{/vm: script \(begins\|ends\)/!p;}' "$1"
}

# kernel_log_splats LOG: the lines that tell of something wrong, since the script began and to the log's end (a late
# report counts); status 1 when there is none.
kernel_log_splats() {
	sed -n '/vm: script begins/,$p' "$1" | grep -E "$splat_pattern"
}

# kernel_log_tail LOG: for a message of failure: the last lines, and those since a panic however many they are, because
# the reason stands in front of a trace of any length.
kernel_log_tail() {
	if [ -s "$1" ]; then
		echo "the kernel log's last lines:"
		awk '/Kernel panic - not syncing/ && !panic { panic = NR } { line[NR] = $0 }
			END {
				first = NR - 39
				if (panic && panic < first) first = panic
				for (at = first < 1 ? 1 : first; at <= NR; at++) print "    " line[at]
			}' "$1"
	fi
}

# kernel_log_without_times: a filter.
kernel_log_without_times() {
	sed 's/^\[ *[0-9.]*\] //'
}

# kernel_log_without_small_talk: a filter that drops what a kernel happens to say of its own hardware early in its life.
kernel_log_without_small_talk() {
	grep -Ev '^\[ *[0-9.]+\] (tsc|clocksource|random|input|e1000|ata[0-9.]*|usb[ 0-9.-]*): ' || :
}
