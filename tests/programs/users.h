/* SPDX-License-Identifier: MIT OR Apache-2.0 */
/*
 * Users of the modules that the templates make: of each kind, what one does in
 * a round, and how a file is held open. What fails since the module is away
 * counts for nothing, and a round is one if the module's code ran.
 */

struct kind {
	const char *name;
	/* One round; whether there was something to use. */
	int (*use)(int user);
	/* Holds something, and lets it go. */
	int (*hold)(void);
	int (*let_go)(int held);
	/* Whether what is held keeps the module. */
	int keeps;
};

/* The name of the module, and the major number of its devices. */
static const char *module;
static int *major;

static int open_of(const char *format, const char *name, int flags)
{
	char path[128];

	snprintf(path, sizeof(path), format, name);
	return open(path, flags);
}

/* Reads what there is, in pieces of an odd size. */
static int drained(int fd)
{
	char buffer[97];

	if (fd < 0)
		return 0;
	while (read(fd, buffer, sizeof(buffer)) > 0)
		;
	close(fd);
	return 1;
}

/* A module without files: what the kernel shows of it. */
static int use_hello(int user)
{
	(void)user;
	drained(open("/proc/modules", O_RDONLY));
	return drained(open_of("/sys/module/%s/refcnt", module, O_RDONLY));
}

static int use_misc(int user)
{
	int fd = open_of("/dev/%s", module, O_RDWR | O_NONBLOCK);
	struct pollfd poller = { .fd = fd, .events = POLLIN };
	char message[200] = "message";
	unsigned int length;

	if (fd < 0)
		return 0;
	write(fd, message, 10 + user * 50);
	poll(&poller, 1, 0);
	ioctl(fd, _IOR('m', 0, unsigned int), &length);
	sched_yield();
	read(fd, message, sizeof(message));
	close(fd);
	return 1;
}

static int hold_misc(void)
{
	return open_of("/dev/%s", module, O_RDWR);
}

/* Nodes are made of the number that the module got this time. */
static int open_minor(int minor, int user)
{
	char path[128];
	int fd;

	snprintf(path, sizeof(path), "/tmp/node-%d-%d", user, minor);
	if (mknod(path, S_IFCHR | 0600, makedev(*major, minor)))
		return -1;
	fd = open(path, O_RDWR);
	unlink(path);
	return fd;
}

static int use_chrdev(int user)
{
	int letters = open_minor(0, user), memory = open_minor(1, user);
	char buffer[100];

	if (letters >= 0) {
		read(letters, buffer, sizeof(buffer));
		close(letters);
	}
	if (memory < 0)
		return 0;
	write(memory, buffer, sizeof(buffer));
	sched_yield();
	lseek(memory, 50, SEEK_SET);
	read(memory, buffer, sizeof(buffer));
	close(memory);
	return 1;
}

static int hold_chrdev(void)
{
	return open_minor(1, -1);
}

static int use_proc(int user)
{
	int limit = open_of("/proc/sys/%s/limit", module, O_RDWR);
	char text[] = "0\n";

	if (limit >= 0) {
		text[0] += user + 3;
		write(limit, text, 2);
		close(limit);
	}
	drained(open_of("/proc/%s/status", module, O_RDONLY));
	return drained(open_of("/proc/%s/squares", module, O_RDONLY)) && limit >= 0;
}

static int hold_proc(void)
{
	return open_of("/proc/%s/status", module, O_RDONLY);
}

static int closed(int fd)
{
	return close(fd);
}

/* The open file of an entry that is gone says so. */
static int closed_after_the_module(int fd)
{
	char byte;
	int gone = read(fd, &byte, 1) == -1 && errno == EIO;

	return close(fd) || !gone;
}

static int mounted(const char *where)
{
	mkdir(where, 0700);
	return mount("none", where, module, 0, NULL);
}

static int use_fs(int user)
{
	char where[64], path[128], buffer[100] = "content";
	int fd;

	snprintf(where, sizeof(where), "/tmp/user-%d", user);
	if (mounted(where))
		return 0;
	snprintf(path, sizeof(path), "%s/dir", where);
	mkdir(path, 0700);
	snprintf(path, sizeof(path), "%s/dir/file", where);
	fd = open(path, O_CREAT | O_RDWR, 0600);
	write(fd, buffer, sizeof(buffer));
	pread(fd, buffer, sizeof(buffer), 0);
	close(fd);
	/* One of two is left to be dropped with the file system. */
	if (user % 2)
		unlink(path);
	umount(where);
	return 1;
}

static int hold_fs(void)
{
	return mounted("/tmp/held");
}

static int let_go_fs(int held)
{
	(void)held;
	return umount("/tmp/held");
}

static int use_params(int user)
{
	int sides = open_of("/sys/module/%s/parameters/sides", module, O_RDWR);
	char text[] = "0\n";

	if (sides < 0)
		return 0;
	text[0] += user + 3;
	write(sides, text, 2);
	/* A value that is refused. */
	write(sides, "1\n", 2);
	close(sides);
	return drained(open_of("/proc/%s", module, O_RDONLY));
}

static int hold_params(void)
{
	return open_of("/proc/%s", module, O_RDONLY);
}

static volatile unsigned int *mapped_of(int fd)
{
	void *map = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0);

	return map == MAP_FAILED ? NULL : map;
}

static int use_shared(int user)
{
	int fd = open_of("/dev/%s", module, O_RDWR);
	volatile unsigned int *counters = fd < 0 ? NULL : mapped_of(fd);
	unsigned int which = user, before;
	int used = 0;

	if (counters) {
		before = counters[which];
		used = !ioctl(fd, _IOW('s', 0, unsigned int), &which) && counters[which] == before + 1;
		sched_yield();
	}
	if (fd >= 0)
		close(fd);
	if (counters) {
		/* Nothing but the mapping keeps the module. */
		sched_yield();
		munmap((void *)counters, 4096);
	}
	return used;
}

/* What is mapped, without a file. */
static volatile unsigned int *map_held;

static int hold_shared(void)
{
	int fd = open_of("/dev/%s", module, O_RDWR);

	map_held = fd < 0 ? NULL : mapped_of(fd);
	close(fd);
	return map_held ? 0 : -1;
}

static int let_go_shared(int held)
{
	(void)held;
	return munmap((void *)map_held, 4096);
}

static const struct kind kinds[] = {
	{ "hello", use_hello, NULL, NULL, 0 },
	{ "misc", use_misc, hold_misc, closed, 1 },
	{ "chrdev", use_chrdev, hold_chrdev, closed, 1 },
	{ "proc", use_proc, hold_proc, closed_after_the_module, 0 },
	{ "fs", use_fs, hold_fs, let_go_fs, 1 },
	{ "params", use_params, hold_params, closed_after_the_module, 0 },
	{ "shared", use_shared, hold_shared, let_go_shared, 1 },
};
