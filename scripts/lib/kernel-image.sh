# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR Apache-2.0
#
# A bzImage unpacks itself when it is booted, which takes an emulator longer than all of the boot that follows (3.4 s of
# 5.6 s). The kernel within it boots as well where it has a PVH entry, so it is unpacked once. Needs lib/say.sh.

# number FILE OFFSET BYTES: little-endian, as the boot protocol has them.
number() {
	od -An -v -tu1 -j "$2" -N "$3" "$1" | awk '{ for (i = NF; i > 0; i--) n = n * 256 + $i; printf "%d", n }'
}

# kernel_image_unpack VMLINUZ CONFIG: writes the vmlinux beside it; not where it could not be booted, or is no bzImage.
kernel_image_unpack() {
	grep -qs '^CONFIG_PVH=y' "$2" || return 0
	[ "$(dd if="$1" bs=1 skip=514 count=4 2>/dev/null)" = HdrS ] || return 0
	image_payload=$((($(number "$1" 497 1) + 1) * 512 + $(number "$1" 584 4)))
	image_length=$(number "$1" 588 4)
	image_vmlinux=${1%/*}/$(basename "$1" | sed 's/^vmlinuz/vmlinux/')
	# The kernel's build appends four bytes of length to what xz and zstd wrote.
	for image_unpack in 'xz -dc' 'zstd -dcq'; do
		if tail -c "+$((image_payload + 1))" "$1" | head -c $((image_length - 4)) |
			$image_unpack >"$image_vmlinux.new" 2>/dev/null; then
			mv "$image_vmlinux.new" "$image_vmlinux"
			return 0
		fi
	done
	rm -f "$image_vmlinux.new"
}
