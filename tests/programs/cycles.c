// SPDX-License-Identifier: MIT OR Apache-2.0
/*
 * Loads and unloads a module over and over while others use its files, and
 * looks at what is left in the kernel: cycles KIND MODULE CYCLES [PARAMETERS].
 *
 * In every other cycle the users stand still before the module is unloaded:
 * then nothing refers to it. In the rest they go on, and unloading is tried
 * a number of times, to fall between two uses.
 *
 * Nobody sleeps but who stands still: where the guest's clock counts
 * instructions, an idle processor waits for the machine that emulates it.
 */
#include "check.h"
#include <dirent.h>
#include <sched.h>
#include <sys/syscall.h>
#include <time.h>
#include "counters.h"
#include "users.h"

#define USERS 3
/* Cycles before anything is counted: caches of the kernel fill, and stay. */
#define WARM 30
/*
 * What the kernel itself may have more of at the end, however many cycles:
 * names that it remembers, pages.
 */
#define NOISE 40
/* Seconds that something may take before it counts as hanging. */
#define PATIENCE 20
/* How often unloading is tried before the users have to make room. */
#define TRIES 50

/* What the users and the one who loads share. */
static struct {
	int major;
	int paused;
	int idle[USERS];
	unsigned long uses[USERS];
} *shared;

static const struct kind *kind;
static pid_t users[USERS];
/* Where users stand still: each takes a byte to go on. */
static int gate[2];
static unsigned long refusals, made_room;

#define get(place) __atomic_load_n(&(place), __ATOMIC_SEQ_CST)
#define set(place, value) __atomic_store_n(&(place), value, __ATOMIC_SEQ_CST)

static void stop(void)
{
	int i;

	for (i = 0; i < USERS; i++) {
		kill(users[i], SIGKILL);
		waitpid(users[i], NULL, 0);
	}
}

/* The call returns this in each cycle; the first that does not ends the program. */
static void must(const char *name, long got, long want)
{
	if (got == want)
		return;
	is(name, got, want);
	stop();
	exit(1);
}

static void user(int number)
{
	char byte;

	for (;;) {
		/* Whoever pauses waits for the user to be idle: so it is not, before it looks. */
		set(shared->idle[number], 0);
		if (get(shared->paused)) {
			set(shared->idle[number], 1);
			read(gate[0], &byte, 1);
			continue;
		}
		if (kind->use(number))
			__atomic_add_fetch(&shared->uses[number], 1, __ATOMIC_SEQ_CST);
		sched_yield();
	}
}

static void start(void)
{
	int i;

	for (i = 0; i < USERS; i++) {
		users[i] = fork();
		if (!users[i])
			user(i);
	}
}

static void wait_for(const char *what, int (*done)(const void *), const void *with)
{
	time_t end = time(NULL) + PATIENCE;

	while (!done(with)) {
		must(what, time(NULL) > end, 0);
		sched_yield();
	}
}

static int all_used(const void *with)
{
	const unsigned long *before = with;
	int i;

	for (i = 0; i < USERS; i++)
		if (get(shared->uses[i]) == before[i])
			return 0;
	return 1;
}

static int all_idle(const void *with)
{
	int i;

	(void)with;
	for (i = 0; i < USERS; i++)
		if (!get(shared->idle[i]))
			return 0;
	return 1;
}

static void stand_still(void)
{
	set(shared->paused, 1);
	wait_for("the users stand still", all_idle, NULL);
}

static void go_on(void)
{
	static const char bytes[USERS];

	set(shared->paused, 0);
	write(gate[1], bytes, USERS);
}

static long unload(void)
{
	return syscall(SYS_delete_module, module, O_NONBLOCK);
}

/* Whether it was unloaded. That somebody uses it is no failure. */
static int unloaded(void)
{
	if (!unload())
		return 1;
	must("a module in use is refused as one", errno, EWOULDBLOCK);
	refusals++;
	sched_yield();
	return 0;
}

static int references(void)
{
	char text[16] = "";
	int fd = open_of("/sys/module/%s/refcnt", module, O_RDONLY);

	read(fd, text, sizeof(text) - 1);
	close(fd);
	return fd < 0 ? -1 : atoi(text);
}

/* The number of the devices of that name; 0 if there are none. */
static int major_of(const char *name)
{
	FILE *file = fopen("/proc/devices", "r");
	char line[128], found[64];
	int number, result = 0;

	while (fgets(line, sizeof(line), file))
		if (sscanf(line, "%d %63s", &number, found) == 2 && !strcmp(found, name))
			result = number;
	fclose(file);
	return result;
}

static void cycle(int image, const char *parameters, int number)
{
	unsigned long before[USERS];
	int held = -1, tries = 0, gone = 0;

	must("loading", syscall(SYS_finit_module, image, parameters, 0), 0);
	set(shared->major, major_of(module));
	memcpy(before, shared->uses, sizeof(before));
	wait_for("the users come to the module", all_used, before);
	if (kind->hold) {
		held = kind->hold();
		must("something is held", held >= 0, 1);
	}
	if (kind->keeps) {
		must("a module in use is refused", unload(), -1);
		must("a module in use is refused as one", errno, EWOULDBLOCK);
		must("letting go", kind->let_go(held), 0);
	}
	while (number % 2 == 0 && !gone && tries++ < TRIES)
		gone = unloaded();
	stand_still();
	if (!gone) {
		made_room += number % 2 == 0;
		must("no users, no references", references(), 0);
		must("unloading what nobody uses", unload(), 0);
	}
	if (kind->hold && !kind->keeps)
		must("what is held outlives the module", kind->let_go(held), 0);
	go_on();
}

int main(int argc, char **argv)
{
	static struct counters before, after;
	char path[128];
	int image, i, cycles;
	time_t began = time(NULL);
	unsigned long j;

	if (argc < 4)
		return 2;
	for (j = 0; j < sizeof(kinds) / sizeof(kinds[0]); j++)
		if (!strcmp(kinds[j].name, argv[1]))
			kind = &kinds[j];
	module = argv[2];
	cycles = atoi(argv[3]);
	shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	major = &shared->major;
	snprintf(path, sizeof(path), "/modules/%s.ko", module);
	image = opened(path, O_RDONLY);
	/* Grace periods are most of a cycle otherwise, and nothing happens in them. */
	put("/sys/kernel/rcu_expedited", "1");
	setbuf(stdout, NULL);
	if (pipe(gate))
		return 2;
	start();

	for (i = 0; i < WARM; i++)
		cycle(image, argc > 4 ? argv[4] : "", i);
	stand_still();
	count(&before);
	go_on();
	for (i = 0; i < cycles; i++)
		cycle(image, argc > 4 ? argv[4] : "", i);
	stand_still();
	count(&after);
	stop();

	printf("refusals in the race: %lu, users made room: %lu, seconds: %ld\n", refusals, made_room, time(NULL) - began);
	is("the cycles", i, cycles);
	is("what keeps its module was in use when that was to go", !kind->keeps || refusals > 0, 1);
	compare(&before, &after, NOISE);
	return wrong;
}
