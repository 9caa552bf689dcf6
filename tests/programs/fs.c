// SPDX-License-Identifier: MIT OR Apache-2.0
/*
 * A file system of the template `fs`. The argument is its type. Another one
 * leaves it mounted. `TYPE flag NAME`: any file system that has such an option.
 */
#include "check.h"
#include <dirent.h>
#include <sys/sendfile.h>
#include <sys/statfs.h>

static const char *type;

static int mounted(const char *where, const char *options)
{
	return mount("none", where, type, 0, options);
}

static void drop_caches(void)
{
	int fd = opened("/proc/sys/vm/drop_caches", O_WRONLY);

	if (write(fd, "2", 1) != 1)
		printf("drop_caches: WRONG\n");
	close(fd);
}

static int holds(const char *path, const char *want)
{
	char buffer[256] = "";
	int fd = open(path, O_RDONLY);
	long n = read(fd, buffer, sizeof(buffer));

	close(fd);
	return n == (long)strlen(want) && !memcmp(buffer, want, n);
}

static void put(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0640);

	if (write(fd, text, strlen(text)) != (long)strlen(text)) {
		printf("writing %s: WRONG: %s\n", path, strerror(errno));
		wrong = 1;
	}
	close(fd);
}

static long entries(const char *path)
{
	DIR *dir = opendir(path);
	long n = 0;

	while (readdir(dir))
		n++;
	closedir(dir);
	return n;
}

static struct stat of(const char *path)
{
	struct stat s = {};

	stat(path, &s);
	return s;
}

static void mounting(void)
{
	struct statfs s;

	fails("an unknown option", mounted("/tmp/a", "colour=blue"), EINVAL);
	fails("an unknown flag", mounted("/tmp/a", "blue"), EINVAL);
	fails("an option of another kind", mounted("/tmp/a", "limit=many"), EINVAL);
	fails("an option without its value", mounted("/tmp/a", "limit"), EINVAL);
	fails("an option that is too large", mounted("/tmp/a", "limit=99999999999999999999"), EINVAL);
	fails("an option that is empty", mounted("/tmp/a", "limit="), EINVAL);
	is("options without anything", mounted("/tmp/a", ",,"), 0);
	is("unmount at once", umount("/tmp/a"), 0);
	is("mount", mounted("/tmp/a", "limit=100000"), 0);
	is("statfs", statfs("/tmp/a", &s) == 0 && s.f_namelen == 255, 1);
	is("a second mount", mounted("/tmp/b", NULL), 0);
}

static void files(void)
{
	char buffer[64] = "";
	struct stat s;
	int fd, out;
	char *map;

	fails("a file that is not there", open("/tmp/a/none", O_RDONLY), ENOENT);
	put("/tmp/a/file", "hello");
	is("a file holds what was written", holds("/tmp/a/file", "hello"), 1);
	fails("a file that is there already", open("/tmp/a/file", O_CREAT | O_EXCL | O_RDWR, 0600), EEXIST);
	fails("another mount has its own files", open("/tmp/b/file", O_RDONLY), ENOENT);
	s = of("/tmp/a/file");
	is("stat", s.st_size == 5 && s.st_mode == (S_IFREG | 0640) && s.st_nlink == 1 && s.st_uid == 0 && s.st_mtime > 0, 1);
	fd = opened("/tmp/a/file", O_RDWR | O_APPEND);
	is("appending", write(fd, " world", 6), 6);
	is("what was appended", holds("/tmp/a/file", "hello world"), 1);
	close(fd);
	fd = opened("/tmp/a/file", O_RDWR);
	is("seek to the end", lseek(fd, 0, SEEK_END), 11);
	is("read at the end", read(fd, buffer, 8), 0);
	fails("seek before the beginning", lseek(fd, -20, SEEK_CUR), EINVAL);
	is("pread", pread(fd, buffer, 5, 6) == 5 && !memcmp(buffer, "world", 5), 1);
	is("pwrite in the middle", pwrite(fd, "J", 1, 0) == 1 && holds("/tmp/a/file", "Jello world"), 1);
	is("read behind the end", pread(fd, buffer, 5, 1000), 0);
	fails("read to an unmapped page", pread(fd, UNMAPPED, 5, 0), EFAULT);
	fails("read to kernel memory", pread(fd, KERNEL, 5, 0), EFAULT);
	fails("write from an unmapped page", pwrite(fd, UNMAPPED, 100, 8), EFAULT);
	is("a failed write changes nothing", of("/tmp/a/file").st_size == 11 && holds("/tmp/a/file", "Jello world"), 1);
	map = edge();
	memcpy(map - 4, "half", 4);
	is("a write from a half-mapped buffer", pwrite(fd, map - 4, 100, 11), 4);
	is("what of it was written", holds("/tmp/a/file", "Jello worldhalf"), 1);
	is("truncate", ftruncate(fd, 5) == 0 && holds("/tmp/a/file", "Jello"), 1);
	is("growing", ftruncate(fd, 8) == 0 && pread(fd, buffer, 64, 0) == 8 && !memcmp(buffer, "Jello\0\0\0", 8), 1);
	is("a write behind the end", pwrite(fd, "x", 1, 20) == 1 && of("/tmp/a/file").st_size == 21, 1);
	is("what is in between", pread(fd, buffer, 64, 8) == 13 && !memcmp(buffer, "\0\0\0\0\0\0\0\0\0\0\0\0x", 13), 1);
	fails("a file over the limit", ftruncate(fd, 100001), EFBIG);
	fails("a write over the limit", pwrite(fd, "x", 1, 1ll << 40), EFBIG);
	fails("a write beyond what a file can be", pwrite(fd, "xy", 2, INT64_MAX - 1), EINVAL);
	fails("mmap", (long)mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0), ENODEV);
	fails("ioctl", ioctl(fd, _IO('k', 1)), ENOTTY);
	is("fsync", fsync(fd), 0);
	out = opened("/tmp/a/copy", O_RDWR | O_CREAT | O_TRUNC);
	lseek(fd, 0, SEEK_SET);
	is("sendfile", sendfile(out, fd, NULL, 100), 21);
	is("what was sent", of("/tmp/a/copy").st_size, 21);
	close(out);
	s = of("/tmp/a/copy");
	usleep(50000);
	is("truncate by name", truncate("/tmp/a/copy", 3) == 0 && of("/tmp/a/copy").st_size == 3, 1);
	is("its times", of("/tmp/a/copy").st_mtim.tv_nsec != s.st_mtim.tv_nsec && of("/tmp/a/copy").st_ctim.tv_nsec != s.st_ctim.tv_nsec, 1);
	close(fd);
	put("/tmp/a/file", "short");
	is("O_TRUNC", of("/tmp/a/file").st_size, 5);
	chmod("/tmp/a/file", 0604);
	chown("/tmp/a/file", 12, 34);
	s = of("/tmp/a/file");
	drop_caches();
	is("what the kernel forgot is there", holds("/tmp/a/file", "short"), 1);
	is("mode and owner, too", of("/tmp/a/file").st_mode == (S_IFREG | 0604) && of("/tmp/a/file").st_uid == 12, 1);
	is("and the times", of("/tmp/a/file").st_mtim.tv_nsec == s.st_mtim.tv_nsec && of("/tmp/a/file").st_mtime == s.st_mtime, 1);
	is("and the number", of("/tmp/a/file").st_ino, s.st_ino);
}

static void directories(void)
{
	struct dirent *entry;
	char path[300];
	long i, seen = 0;
	DIR *dir;
	int fd;

	is("mkdir", mkdir("/tmp/a/dir", 0755), 0);
	fails("mkdir of what is there", mkdir("/tmp/a/dir", 0755), EEXIST);
	is("the links of the root", of("/tmp/a").st_nlink, 3);
	is("a directory's stat", of("/tmp/a/dir").st_mode == (S_IFDIR | 0755) && of("/tmp/a/dir").st_nlink == 2, 1);
	put("/tmp/a/dir/inner", "inner");
	fails("rmdir of what is not empty", rmdir("/tmp/a/dir"), ENOTEMPTY);
	fails("unlink of a directory", unlink("/tmp/a/dir"), EISDIR);
	fails("rmdir of a file", rmdir("/tmp/a/file"), ENOTDIR);
	fails("a file as a directory", open("/tmp/a/file/x", O_RDONLY), ENOTDIR);
	fd = opened("/tmp/a/dir", O_RDONLY);
	fails("reading a directory", read(fd, path, 8), EISDIR);
	close(fd);
	memset(path, 'n', sizeof(path));
	memcpy(path, "/tmp/a/", 7);
	path[7 + 256] = 0;
	fails("a name that is too long", open(path, O_CREAT | O_WRONLY, 0600), ENAMETOOLONG);
	path[7 + 255] = 0;
	is("the longest name", mkdir(path, 0700) == 0 && rmdir(path) == 0, 1);
	fails("a hard link", link("/tmp/a/file", "/tmp/a/link"), EPERM);
	fails("a symbolic link", symlink("file", "/tmp/a/link"), EPERM);
	fails("a device", mknod("/tmp/a/null", S_IFCHR, makedev(1, 3)), EPERM);
	is("entries", entries("/tmp/a"), 5);
	is("rename", rename("/tmp/a/copy", "/tmp/a/moved"), 0);
	is("the old name is gone", access("/tmp/a/copy", F_OK), -1);
	is("rename into a directory", rename("/tmp/a/moved", "/tmp/a/dir/moved"), 0);
	is("rename over a file", rename("/tmp/a/dir/inner", "/tmp/a/dir/moved") == 0 && holds("/tmp/a/dir/moved", "inner"), 1);
	is("one is left of both", entries("/tmp/a/dir"), 3);
	mkdir("/tmp/a/other", 0700);
	fails("rename over a directory that is not empty", rename("/tmp/a/other", "/tmp/a/dir"), ENOTEMPTY);
	is("rename of a directory over an empty one", rename("/tmp/a/dir", "/tmp/a/other") == 0 && holds("/tmp/a/other/moved", "inner"), 1);
	is("its links", of("/tmp/a").st_nlink, 3);
	fails("exchanging two names", renameat2(AT_FDCWD, "/tmp/a/file", AT_FDCWD, "/tmp/a/other", RENAME_EXCHANGE), EINVAL);
	fails("rename over what shall not be replaced", renameat2(AT_FDCWD, "/tmp/a/file", AT_FDCWD, "/tmp/a/other/moved", RENAME_NOREPLACE), EEXIST);
	drop_caches();
	is("what was moved is there", holds("/tmp/a/other/moved", "inner"), 1);

	mkdir("/tmp/a/many", 0755);
	for (i = 0; i < 1000; i++) {
		snprintf(path, sizeof(path), "/tmp/a/many/file-with-a-longer-name-%ld", i);
		close(open(path, O_CREAT | O_WRONLY, 0600));
	}
	is("a thousand entries", entries("/tmp/a/many"), 1002);
	dir = opendir("/tmp/a/many");
	while ((entry = readdir(dir))) {
		if (entry->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), "/tmp/a/many/%.40s", entry->d_name);
		seen += entry->d_type == DT_REG && unlink(path) == 0;
	}
	closedir(dir);
	is("removing while listing", seen, 1000);
	is("nothing is left", rmdir("/tmp/a/many"), 0);
}

static void unlinked(void)
{
	int fd = opened("/tmp/a/file", O_RDWR);
	struct stat s;
	char byte = 0;

	is("unlink", unlink("/tmp/a/file"), 0);
	fails("the name is gone", access("/tmp/a/file", F_OK), ENOENT);
	is("the open file is not", pread(fd, &byte, 1, 0) == 1 && byte == 's' && pwrite(fd, "more", 4, 5) == 4, 1);
	fstat(fd, &s);
	is("the open file has no name", s.st_nlink == 0 && s.st_size == 9, 1);
	fails("unmount in use", umount("/tmp/a"), EBUSY);
	close(fd);
}

static int remounted(const char *options)
{
	return mount("none", "/tmp/a", type, MS_REMOUNT, options);
}

static void remounting(void)
{
	put("/tmp/a/grows", "");
	fails("before a remount, the limit", truncate("/tmp/a/grows", 150000), EFBIG);
	fails("a remount with an unknown option", remounted("colour=blue"), EINVAL);
	fails("a remount with an option of another kind", remounted("limit=many"), EINVAL);
	fails("what is refused changes nothing", truncate("/tmp/a/grows", 150000), EFBIG);
	is("a remount with an option", remounted("limit=200000"), 0);
	is("after it, the new limit", truncate("/tmp/a/grows", 150000), 0);
	is("a remount without options", remounted(NULL), 0);
	is("it leaves the limit", truncate("/tmp/a/grows", 200000), 0);
	is("what grew is removed", unlink("/tmp/a/grows"), 0);
}

/* Options of a kind that only fsconfig() knows, for one that has no value. */
static void configured(const char *flag)
{
	enum { SET_FLAG = 0, SET_BINARY = 2, SET_FD = 5 };
	int fs = syscall(SYS_fsopen, type, 0);

	is("fsopen", fs >= 0, 1);
	fails("an option of bytes", syscall(SYS_fsconfig, fs, SET_BINARY, flag, "\1\2", 2), EINVAL);
	fails("an option that is a file", syscall(SYS_fsconfig, fs, SET_FD, flag, NULL, 0), EINVAL);
	is("an option without a value", syscall(SYS_fsconfig, fs, SET_FLAG, flag, NULL, 0), 0);
	close(fs);
}

/* Far deeper than the kernel's stack is long, with a file beside each directory. */
static void deep(void)
{
	int at, made = 0;

	mounted("/tmp/a", NULL);
	chdir("/tmp/a");
	for (at = 0; at < 3000; at++) {
		made += mkdir("down", 0755) == 0;
		close(open("beside", O_CREAT | O_WRONLY, 0600));
		made += mkdir("empty", 0755) == 0;
		chdir("down");
	}
	is("a deep tree", made, 6000);
	chdir("/");
	is("unmount the deep tree", umount("/tmp/a"), 0);
}

int main(int argc, char **argv)
{
	type = argc > 1 ? argv[1] : "none";
	if (argc > 2 && !strcmp(argv[2], "flag")) {
		configured(argv[3]);
		return wrong;
	}
	umask(022);
	mkdir("/tmp/a", 0755);
	mkdir("/tmp/b", 0755);
	mounting();
	files();
	directories();
	unlinked();
	remounting();
	is("remount", mount(NULL, "/tmp/a", NULL, MS_REMOUNT | MS_RDONLY, NULL), 0);
	fails("a write to what is read-only", open("/tmp/a/new", O_CREAT | O_WRONLY, 0600), EROFS);
	put("/tmp/b/kept", "till the end");
	if (argc > 2)
		return wrong;
	is("unmount", umount("/tmp/a"), 0);
	is("unmount the second", umount("/tmp/b"), 0);
	deep();
	is("a new mount is empty", mounted("/tmp/a", NULL) == 0 && entries("/tmp/a") == 2 && umount("/tmp/a") == 0, 1);
	return wrong;
}
