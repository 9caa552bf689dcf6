// SPDX-License-Identifier: MIT OR Apache-2.0
/* The entries of tests/modules/entries. */
#include "check.h"

static char text[300000];

/* What a file reads as, in one go or by pieces. */
static long whole(const char *path, size_t piece)
{
	int fd = opened(path, O_RDONLY);
	long all = 0, n;

	while ((n = read(fd, text + all, piece)) > 0)
		all += n;
	close(fd);
	if (n < 0)
		return -1;
	text[all] = 0;
	return all;
}

static int reads(const char *path, const char *want)
{
	return whole(path, 4096) >= 0 && !strcmp(text, want);
}

static long put(const char *path, const char *value)
{
	int fd = opened(path, O_WRONLY);
	long n = write(fd, value, strlen(value));
	int error = errno;

	close(fd);
	errno = error;
	return n;
}

#define FLAG "/proc/sys/kmod-test/flag"
#define NUMBER "/proc/sys/kmod-test/deeper/number"
#define LETTER "/proc/sys/kmod-test/letter"
#define LARGE "/proc/sys/kernel/kmod-large"

static void sysctls(void)
{
	int fd;

	is("a flag reads 0", reads(FLAG, "0\n"), 1);
	is("a flag is set", put(FLAG, "1"), 1);
	is("a flag reads 1", reads(FLAG, "1\n"), 1);
	is("white space is accepted", put(FLAG, " \t0 \n"), 5);
	is("white space is ignored", reads(FLAG, "0\n"), 1);
	fails("a flag of another value", put(FLAG, "2"), EINVAL);
	fails("a flag of text", put(FLAG, "on"), EINVAL);
	fails("a flag of white space", put(FLAG, "\n"), EINVAL);
	fails("a flag of no text at all", put(FLAG, "\xff\xfe"), EINVAL);
	is("a flag of nothing", put(FLAG, ""), 0);
	is("what is refused changes nothing", reads(FLAG, "0\n"), 1);
	is("a flag by pieces", whole(FLAG, 1) == 2 && !strcmp(text, "0\n"), 1);
	fd = opened(FLAG, O_RDWR);
	fails("a flag from kernel memory", write(fd, KERNEL, 2), EFAULT);
	fails("a flag to an unmapped page", read(fd, UNMAPPED, 2), EFAULT);
	close(fd);
	is("a number reads", reads(NUMBER, "-7\n"), 1);
	is("a number is set", put(NUMBER, "-32768\n"), 7);
	is("a number reads as it was set", reads(NUMBER, "-32768\n"), 1);
	fails("a number that does not fit", put(NUMBER, "32768"), EINVAL);
	fd = opened(NUMBER, O_RDWR);
	is("a number in pieces", write(fd, "1", 1) == 1 && write(fd, "2\n", 2) == 2, 1);
	close(fd);
	is("its first piece counts", reads(NUMBER, "1\n"), 1);
	is("a large number", reads(LARGE, "18446744073709551615\n"), 1);
	is("the mode", access(LARGE, R_OK) == 0 && ({ struct stat s; stat(LARGE, &s); s.st_mode & 0777; }) == 0444, 1);
	is("a storage of its own", reads(LETTER, "<a>\n"), 1);
	is("a storage of its own is set", put(LETTER, "  Zebra"), 7);
	is("a storage of its own reads", reads(LETTER, "<Z>\n"), 1);
	fails("a storage of its own refuses", put(LETTER, "7"), EDOM);
	put(FLAG, "1");
}

static int by_number(const void *a, const void *b)
{
	return memcmp(a, b, 8);
}

static void entropy(void)
{
	static uint64_t numbers[1024];
	int fd = opened("/proc/kmod-test/entropy", O_RDWR), i, same = 0, whole_reads = 0;
	char bytes[1000] = "";

	for (i = 0; i < 1024; i++)
		whole_reads += read(fd, &numbers[i], 8) == 8;
	is("1,024 random numbers are read", whole_reads, 1024);
	qsort(numbers, 1024, 8, by_number);
	for (i = 1; i < 1024; i++)
		same += numbers[i] == numbers[i - 1];
	is("1,024 random numbers are unique", same, 0);
	is("more randomness is accepted", write(fd, bytes, 1000), 1000);
	fails("randomness from an unmapped page", write(fd, UNMAPPED, 8), EFAULT);
	fcntl(fd, F_SETFL, O_NONBLOCK);
	is("randomness without waiting", read(fd, bytes, 16), 16);
	fails("seek in an entry without it", lseek(fd, 0, SEEK_SET), ESPIPE);
	fails("ioctl of an entry without it", ioctl(fd, _IO('k', 1)), ENOTTY);
	close(fd);
}

static void sequences(void)
{
	long lines = 0, size, i;
	int fd;

	is("an entry is shown", reads("/proc/kmod-test/answer", "asked 0 times before\n"), 1);
	is("an entry is shown again", reads("/proc/kmod-test/answer", "asked 1 times before\n"), 1);
	fails("an entry that fails", whole("/proc/kmod-test/answer", 4096), ENOLINK);
	is("an entry after it", reads("/proc/kmod-test/answer", "asked 3 times before\n"), 1);
	size = whole("/proc/kmod-test/records", sizeof(text) - 1);
	for (i = 0; i < size; i++)
		lines += text[i] == '\n';
	is("all records are there", lines, 9000);
	is("records in order", !strncmp(text, "record     0\nrecord     1\nrecord     2\nrecord     4\n", 52), 1);
	is("records by pieces", whole("/proc/kmod-test/records", 777), size);
	fd = opened("/proc/kmod-test/records", O_RDONLY);
	is("a record at an offset", pread(fd, text, 13, 13 * 9) == 13 && !strncmp(text, "record    10\n", 13), 1);
	is("seek in records", lseek(fd, 26, SEEK_SET) == 26 && read(fd, text, 13) == 13 && !strncmp(text, "record     2\n", 13), 1);
	close(fd);
	fd = opened("/proc/kmod-test/records", O_WRONLY);
	fails("an entry that may not be written", write(fd, "x", 1), EIO);
	close(fd);
	fd = opened("/proc/kmod-test/records", O_RDONLY);
	fails("records to an unmapped page", read(fd, UNMAPPED, 100), EFAULT);
	fails("records to kernel memory", read(fd, KERNEL, 100), EFAULT);
	/* How near a copy comes to the end is the architecture's affair. */
	size = read(fd, edge() - 64, 100);
	is("records to a half-mapped buffer", size > 0 && size <= 64, 1);
	close(fd);
}

int main(void)
{
	sysctls();
	entropy();
	sequences();
	return wrong;
}
