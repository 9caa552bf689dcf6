// SPDX-License-Identifier: MIT OR Apache-2.0
/* A device of the template `shared`. The argument is its node. */
#include "check.h"

#define COUNT _IOW('s', 0, uint32_t)

int main(int argc, char **argv)
{
	int fd = opened(argc > 1 ? argv[1] : "none", O_RDWR);
	volatile uint32_t *counters = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0);
	uint32_t which = 3, last = 1023, none = 1024;

	is("mmap", counters != MAP_FAILED, 1);
	is("counters begin with 0", counters[3], 0);
	is("counting", ioctl(fd, COUNT, &which), 0);
	is("counting again", ioctl(fd, COUNT, &which), 0);
	is("what is counted is seen", counters[3], 2);
	is("the last counter", ioctl(fd, COUNT, &last), 0);
	is("the last is seen", counters[1023], 1);
	fails("a counter that there is not", ioctl(fd, COUNT, &none), EINVAL);
	fails("a number from an unmapped page", ioctl(fd, COUNT, UNMAPPED), EFAULT);
	fails("another command", ioctl(fd, _IO('s', 0)), ENOTTY);
	fails("mmap to write", (long)mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), EPERM);
	fails("mmap of more than there is", (long)mmap(NULL, 8192, PROT_READ, MAP_SHARED, fd, 0), EINVAL);
	is("fsync", fsync(fd), 0);
	close(fd);
	is("the mapping outlives the file", counters[3], 2);
	munmap((void *)counters, 4096);
	return wrong;
}
