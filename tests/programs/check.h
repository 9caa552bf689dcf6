/* SPDX-License-Identifier: MIT OR Apache-2.0 */
/*
 * Programs for the guest: each check prints one line, `NAME: right` or
 * `NAME: WRONG` with what was returned.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static int wrong;

/* What the kernel logged since the last check is this one's doing: the log says where it ends. */
static inline void mark(const char *name)
{
	int error = errno, fd = open("/dev/kmsg", O_WRONLY);
	char line[256];

	write(fd, line, snprintf(line, sizeof(line), "@kmod-check %s\n", name));
	close(fd);
	errno = error;
}

/* The call returns this. */
static inline void is(const char *name, long long got, long long want)
{
	int error = errno;

	mark(name);
	if (got == want) {
		printf("%s: right\n", name);
		return;
	}
	wrong = 1;
	printf("%s: WRONG: returned %lld (%s), not %lld\n", name, got, got == -1 ? strerror(error) : "no error", want);
}

/* The call fails with this error. */
static inline void fails(const char *name, long long got, int want)
{
	int error = errno;

	mark(name);
	if (got == -1 && error == want) {
		printf("%s: right\n", name);
		return;
	}
	wrong = 1;
	printf("%s: WRONG: returned %lld (%s), not %s\n", name, got, got == -1 ? strerror(error) : "no error", strerror(want));
}

static inline int opened(const char *path, int flags)
{
	int fd = open(path, flags, 0644);

	if (fd < 0) {
		printf("opening %s: WRONG: %s\n", path, strerror(errno));
		exit(1);
	}
	return fd;
}

/* Two pages, of which the second is not mapped; the end of the first. */
static inline char *edge(void)
{
	char *pages = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	munmap(pages + 4096, 4096);
	return pages + 4096;
}

/* An address of the kernel's, and one where nothing is. */
#define KERNEL ((void *)0xffff888000001000)
#define UNMAPPED ((void *)0x1000)
