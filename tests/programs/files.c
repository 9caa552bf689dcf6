// SPDX-License-Identifier: MIT OR Apache-2.0
/* The devices of tests/modules/files. The argument is the region's major number. */
#include "check.h"

struct sum { uint32_t a, b; uint64_t sum; };
struct copy { uint64_t addr, len; };
#define RESET	 _IO('k', 0)
#define SYNCED	 _IOR('k', 1, uint64_t)
#define TOKEN	 _IOW('k', 2, uint32_t)
#define SUM	 _IOWR('k', 3, struct sum)
#define COPY	 _IOW('k', 4, struct copy)
#define FLAGS	 _IO('k', 5)
#define BELOW	 _IO('k', 6)
#define READ_ALL _IOW('k', 7, struct copy)

static int node(int major, int minor)
{
	char path[32];

	snprintf(path, sizeof(path), "/tmp/files%d", minor);
	unlink(path);
	if (mknod(path, S_IFCHR | 0600, makedev(major, minor)))
		return -1;
	return open(path, O_RDWR);
}

static void region(int major)
{
	char buffer[1024] = "";
	int fd = node(major, 0), same;

	is("mknod and open", fd >= 0, 1);
	is("read", read(fd, buffer, 5), 5);
	is("read cycles", memcmp(buffer, "12345", 5), 0);
	is("read goes on", read(fd, buffer, 16), 16);
	is("read goes on in the cycle", memcmp(buffer, "6789123456789123", 16), 0);
	is("pread", pread(fd, buffer, 10, 8), 10);
	is("pread is at its offset", memcmp(buffer, "9123456789", 10), 0);
	is("pread leaves the position", read(fd, buffer, 3), 3);
	is("read after pread", memcmp(buffer, "456", 3), 0);
	is("pread far out", pread(fd, buffer, 1024, 9000000000LL), 1024);
	is("pread far out is at its offset", buffer[0], '1');
	fails("pread at a negative offset", pread(fd, buffer, 4, -4), EINVAL);
	fails("write where there is none", write(fd, "x", 1), EINVAL);
	fails("seek where there is none", lseek(fd, 3, SEEK_SET), ESPIPE);
	fails("ioctl where there is none", ioctl(fd, RESET), ENOTTY);
	fails("mmap where there is none", (long)mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0), ENODEV);
	fails("fsync where there is none", fsync(fd), EINVAL);
	is("read of nothing", read(fd, buffer, 0), 0);
	fails("read to kernel memory", read(fd, KERNEL, 16), EFAULT);
	fails("read to an unmapped page", read(fd, UNMAPPED, 16), EFAULT);
	fails("read to a half-mapped buffer", read(fd, edge() - 8, 1024), EFAULT);
	fails("read of more than 2 GiB to an unmapped page", read(fd, UNMAPPED, 3ull << 30), EFAULT);
	is("a failed read moves nothing", read(fd, buffer, 1) == 1 && buffer[0] == '7', 1);
	close(fd);

	fd = node(major, 1);
	is("seek", lseek(fd, 5, SEEK_SET), 1234);
	is("seek from the end", lseek(fd, -5, SEEK_END), 1234);
	fails("seek before the beginning", lseek(fd, -5, SEEK_SET), EINVAL);
	fails("seek by an unknown whence", lseek(fd, 0, 77), EINVAL);
	fails("read where there is none", read(fd, buffer, 4), EINVAL);
	close(fd);

	fd = node(major, 2);
	is("write", write(fd, "hello", 5), 5);
	is("write again", write(fd, "hello!", 6), 6);
	is("write of nothing", write(fd, "", 0), 0);
	is("what was written is counted", pread(fd, buffer, 1024, 0) == 2 && !memcmp(buffer, "11", 2), 1);
	same = node(major, 2);
	is("every open file has its own data", pread(same, buffer, 1024, 0) == 1 && buffer[0] == '0', 1);
	is("what is skipped is not touched", write(same, UNMAPPED, 100), 100);
	is("a write of more than 2 GiB is cut by the kernel", write(same, (void *)4096, 3ll << 30), 0x7ffff000);
	close(same);
	close(fd);

	fd = node(major, 3);
	fails("read of nothing at all", read(fd, buffer, 1), EINVAL);
	fails("write of nothing at all", write(fd, "x", 1), EINVAL);
	close(fd);
	fails("a minor number out of range", node(major, 4), ENXIO);
}

static void commands(int fd)
{
	struct sum sum = { 3, 0xffffffff, 0 };
	uint32_t token = 0;
	uint64_t synced = 9;

	is("ioctl reads and writes", ioctl(fd, SUM, &sum), 7);
	is("the answer", sum.sum, 0x100000002);
	is("fsync", fsync(fd), 0);
	is("fdatasync", fdatasync(fd), 0);
	is("ioctl reads", ioctl(fd, SYNCED, &synced), 0);
	is("fsync came through", synced, 1001);
	is("ioctl without an argument", ioctl(fd, RESET), 0);
	is("ioctl after it", ioctl(fd, SYNCED, &synced) == 0 && synced == 0, 1);
	fails("an unknown number", ioctl(fd, _IO('k', 99)), ENOTTY);
	fails("a known number of another size", ioctl(fd, _IOR('k', 1, uint32_t), &synced), ENOTTY);
	fails("a known number of another direction", ioctl(fd, _IOW('k', 1, uint64_t), &synced), ENOTTY);
	fails("a number of another type", ioctl(fd, _IOR('j', 1, uint64_t), &synced), ENOTTY);
	fails("an answer below zero", ioctl(fd, BELOW), EINVAL);
	fails("an argument in kernel memory", ioctl(fd, SYNCED, KERNEL), EFAULT);
	fails("an argument at null", ioctl(fd, TOKEN, NULL), EFAULT);
	fails("a half-mapped argument", ioctl(fd, SUM, edge() - 8), EFAULT);
	token = 256;
	fails("an argument out of range", ioctl(fd, TOKEN, &token), EINVAL);
	is("flags", ioctl(fd, FLAGS) & (O_ACCMODE | O_NONBLOCK | O_APPEND), O_RDWR);
	fcntl(fd, F_SETFL, O_NONBLOCK);
	is("flags that were set later", ioctl(fd, FLAGS) & (O_ACCMODE | O_NONBLOCK | O_APPEND), O_RDWR | O_NONBLOCK);
	fcntl(fd, F_SETFL, 0);
}

#ifdef __x86_64__
/* What the kernel does for a 32-bit process: its entry for such is open to all. */
static long compat_ioctl(int fd, uint32_t number, uint32_t arg)
{
	int32_t result;

	asm volatile("int $0x80" : "=a"(result) : "a"(54), "b"(fd), "c"(number), "d"(arg) : "memory", "r8", "r9", "r10", "r11");
	if (result >= 0 || result < -4095)
		return result;
	errno = -result;
	return -1;
}

static void compat(int fd)
{
	struct sum *sum = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	sum->a = 40;
	sum->b = 2;
	is("compat ioctl", compat_ioctl(fd, SUM, (uint32_t)(uintptr_t)sum), 107);
	is("the answer of compat ioctl", sum->sum, 42);
	fails("an unknown number of compat ioctl", compat_ioctl(fd, _IO('k', 99), 0), ENOTTY);
	fails("a bad argument of compat ioctl", compat_ioctl(fd, SUM, 0x1000), EFAULT);
	fails("an argument of compat ioctl beyond user memory", compat_ioctl(fd, SUM, 0xfffffff8), EFAULT);
}
#else
/* There, 32-bit processes alone come in by it. */
static void compat(int fd)
{
	(void)fd;
}
#endif

static long all(int fd, void *addr, uint64_t len)
{
	struct copy copy = { (uintptr_t)addr, len };

	return ioctl(fd, READ_ALL, &copy);
}

static void memory(int fd)
{
	struct copy copy = { (uintptr_t)"abcdef", 6 };
	char buffer[8] = "";

	is("a copy of user memory", ioctl(fd, COPY, &copy), 6);
	is("what was copied", pread(fd, buffer, 5, 1) == 5 && !memcmp(buffer, "bcdef", 5), 1);
	copy.len = 0;
	is("a copy of nothing", ioctl(fd, COPY, &copy), 0);
	copy.addr = (uintptr_t)UNMAPPED;
	is("a copy of nothing from nowhere", ioctl(fd, COPY, &copy), 0);
	copy.len = 3ull << 30;
	fails("a copy from an unmapped page", ioctl(fd, COPY, &copy), EFAULT);
	copy.addr = (uintptr_t)KERNEL;
	fails("a copy from kernel memory", ioctl(fd, COPY, &copy), EFAULT);
	copy.addr = (uintptr_t)edge() - 10;
	fails("a copy from a half-mapped buffer", ioctl(fd, COPY, &copy), EFAULT);
	copy.len = 10;
	is("a copy up to the end of a page", ioctl(fd, COPY, &copy), 10);
	copy.addr = ~0ull - 3;
	fails("a copy around the end of memory", ioctl(fd, COPY, &copy), EFAULT);
	is("all of user memory", all(fd, buffer, 8), 8);
	is("all of nothing", all(fd, buffer, 0), 0);
	fails("all of kernel memory", all(fd, KERNEL, 8), EFAULT);
	fails("all of 1 GiB", all(fd, buffer, 1ull << 30), ENOMEM);
	fails("all of more than 2 GiB", all(fd, buffer, 3ull << 30), ENOMEM);
	fails("all of more than there is", all(fd, buffer, ~0ull), ENOMEM);
}

static void positions(int fd)
{
	char buffer[8];

	is("seek to the end", lseek(fd, 0, SEEK_END), 8192);
	is("read at the end", read(fd, buffer, 8), 0);
	is("seek behind the end", lseek(fd, 100, SEEK_CUR), 8292);
	is("read behind the end", read(fd, buffer, 8), 0);
	fails("write behind the end", write(fd, buffer, 8), ENOSPC);
	fails("seek to before the beginning", lseek(fd, -9000, SEEK_CUR), EINVAL);
	fails("seek beyond what a file can be", lseek(fd, INT64_MAX, SEEK_CUR), EOVERFLOW);
	fails("seek for data", lseek(fd, 0, SEEK_DATA), EINVAL);
	is("a failed seek moves nothing", lseek(fd, 0, SEEK_CUR), 8292);
	is("seek back", lseek(fd, 4, SEEK_SET), 4);
	is("a write that does not fit", pwrite(fd, "12345678", 8, 8188), 4);
	is("write moves", write(fd, "xyz", 3) == 3 && lseek(fd, 0, SEEK_CUR) == 7, 1);
	fails("a write from an unmapped page", write(fd, UNMAPPED, 3), EFAULT);
	fails("a write from kernel memory", write(fd, KERNEL, 3), EFAULT);
	fails("a write from a half-mapped buffer", write(fd, edge() - 2, 8), EFAULT);
	is("a failed write moves nothing", lseek(fd, 0, SEEK_CUR), 7);
}

static void token_later(int fd, int number)
{
	uint32_t token = number;

	if (fork() == 0) {
		usleep(200000);
		_exit(ioctl(fd, TOKEN, &token));
	}
}

static void on_alarm(int number)
{
	(void)number;
}

static void waiting(int fd)
{
	struct pollfd poll_fd = { fd, POLLIN | POLLOUT, 0 };
	struct epoll_event event = { .events = EPOLLIN };
	struct sigaction action = { .sa_handler = on_alarm };
	int epoll = epoll_create1(0);
	uint32_t token = 5;
	char byte = 0;

	is("poll says what can be done", poll(&poll_fd, 1, 0) == 1 && poll_fd.revents == POLLOUT, 1);
	poll_fd.events = POLLIN;
	is("poll waits for its time", poll(&poll_fd, 1, 50), 0);
	token_later(fd, 5);
	is("poll is woken", poll(&poll_fd, 1, 20000) == 1 && poll_fd.revents == POLLIN, 1);
	is("read what was waited for", pread(fd, &byte, 1, 0) == 1 && byte == 5, 1);
	epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
	is("epoll has nothing", epoll_wait(epoll, &event, 1, 0), 0);
	token_later(fd, 6);
	is("epoll is woken", epoll_wait(epoll, &event, 1, 20000) == 1 && event.events == EPOLLIN, 1);
	close(epoll);
	is("read what epoll waited for", pread(fd, &byte, 1, 0) == 1 && byte == 6, 1);
	fcntl(fd, F_SETFL, O_NONBLOCK);
	fails("a read that would wait", pread(fd, &byte, 1, 0), EAGAIN);
	ioctl(fd, TOKEN, &token);
	is("a read that need not wait", pread(fd, &byte, 1, 0), 1);
	fcntl(fd, F_SETFL, 0);
	token_later(fd, 7);
	is("a read that waits", pread(fd, &byte, 1, 0) == 1 && byte == 7, 1);
	sigaction(SIGALRM, &action, NULL);
	alarm(1);
	fails("a read that is interrupted", pread(fd, &byte, 1, 0), EINTR);
	while (wait(NULL) > 0)
		;
}

static void mapping(int fd)
{
	char *map = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), *second, *own;
	char buffer[4];

	is("mmap", map != MAP_FAILED, 1);
	pwrite(fd, "seen", 4, 5000);
	is("what is written is seen", memcmp(map + 5000, "seen", 4), 0);
	memcpy(map + 6000, "back", 4);
	is("what is mapped is read", pread(fd, buffer, 4, 6000) == 4 && !memcmp(buffer, "back", 4), 1);
	fails("mmap of too much", (long)mmap(NULL, 12288, PROT_READ, MAP_SHARED, fd, 0), EINVAL);
	fails("mmap behind the end", (long)mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 8192), EINVAL);
	fails("mmap to write what is forbidden", (long)mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 4096), EPERM);
	second = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 4096);
	is("mmap at an offset", second != MAP_FAILED && !memcmp(second + 5000 - 4096, "seen", 4), 1);
	fails("mprotect to write what is forbidden", mprotect(second, 4096, PROT_READ | PROT_WRITE), EACCES);
	fails("mremap to more than there is", (long)mremap(map, 8192, 12288, MREMAP_MAYMOVE), EFAULT);
	own = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	is("a private mapping begins as the memory is", own != MAP_FAILED && own[6000] == 'b', 1);
	own[6000] = 'o';
	is("what is written to it is its own", own[6000] == 'o' && map[6000] == 'b', 1);
	munmap(own, 8192);
	munmap(second, 4096);
	munmap(map, 8192);
}

/* With no file open. */
static void only_mapped(void)
{
	int fd = opened("/dev/files", O_RDWR);
	char *map = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	close(fd);
	map[7000] = 'm';
	is("a mapping outlives its file", map[7000] == 'm' && map[6000] == 'b', 1);
	fails("a mapping keeps its module", syscall(SYS_delete_module, "files", O_NONBLOCK), EWOULDBLOCK);
	munmap(map, 8192);
}

int main(int argc, char **argv)
{
	int fd;

	region(argc > 1 ? atoi(argv[1]) : 0);
	fd = opened("/dev/files", O_RDWR);
	commands(fd);
	compat(fd);
	memory(fd);
	positions(fd);
	waiting(fd);
	mapping(fd);
	fails("open that fails", open("/dev/files", O_RDWR | O_TRUNC), ENOSPC);
	close(fd);
	only_mapped();
	return wrong;
}
