/* SPDX-License-Identifier: MIT OR Apache-2.0 */
/*
 * What the kernel has in use: objects of each slab cache, and memory of other
 * kinds. Taken twice, what grew in between by the number of cycles is a leak.
 */

/* How often is counted, to find what is in use and not only late to be freed. */
#define COUNTS 2

struct counter {
	char name[64];
	long value;
};

struct counters {
	struct counter of[512];
	int count;
};

static void put(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY);

	if (fd < 0)
		return;
	write(fd, text, strlen(text));
	close(fd);
}

static void add(struct counters *to, const char *name, long value)
{
	struct counter *counter = &to->of[to->count];

	if (to->count == sizeof(to->of) / sizeof(to->of[0])) {
		printf("counters: WRONG: there are more\n");
		exit(1);
	}
	snprintf(counter->name, sizeof(counter->name), "%s", name);
	counter->value = value;
	to->count++;
}

/*
 * Files that empty the caches of slabs, one each. They stay open: opening one
 * makes an inode, and with it a slab that the processor has at hand, all of
 * whose objects count as used.
 */
static int shrinkers[512];
static int shrinker_count;

static void open_shrinkers(void)
{
	const int most = sizeof(shrinkers) / sizeof(shrinkers[0]);
	char path[320];
	struct dirent *cache;
	DIR *dir = opendir("/sys/kernel/slab");
	int fd;

	while (dir && shrinker_count < most && (cache = readdir(dir))) {
		snprintf(path, sizeof(path), "/sys/kernel/slab/%s/shrink", cache->d_name);
		fd = open(path, O_WRONLY);
		if (fd >= 0)
			shrinkers[shrinker_count++] = fd;
	}
	if (dir)
		closedir(dir);
}

/* Frees what is cached, so that what is counted is in use. */
static void settle(void)
{
	int i;

	put("/proc/sys/vm/compact_memory", "1");
	put("/proc/sys/vm/drop_caches", "3");
	/* For what waits for RCU, or for a worker of the kernel's: kfree_rcu() collects for five seconds. */
	sleep(6);
	for (i = 0; i < shrinker_count; i++)
		pwrite(shrinkers[i], "1", 1, 0);
}

/* What /proc/meminfo says, in pages: so that one leaked in a cycle is one, as with objects. */
static long memory(const char *name)
{
	char line[128], found[64];
	long value, pages = 0;
	FILE *file = fopen("/proc/meminfo", "r");

	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, "%63[^:]: %ld", found, &value) == 2 && !strcmp(found, name))
			pages = value / 4;
	if (file)
		fclose(file);
	return pages;
}

/* Free pages that a processor has at hand, which do not count as free. */
static long at_hand(void)
{
	char line[128];
	long value, sum = 0;
	FILE *file = fopen("/proc/zoneinfo", "r");

	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, " count: %ld", &value) == 1)
			sum += value;
	if (file)
		fclose(file);
	return sum;
}

/* Pages that are neither free nor of a kind that has a counter of its own. */
static long other_pages(void)
{
	return memory("MemTotal") - memory("MemFree") - at_hand() - memory("Slab") - memory("Buffers") - memory("Cached") -
	       memory("AnonPages");
}

static void count_once(struct counters *to)
{
	char line[512], name[64];
	FILE *file;
	long value;

	to->count = 0;
	file = fopen("/proc/slabinfo", "r");
	settle();
	while (file && fgets(line, sizeof(line), file))
		if (line[0] != '#' && sscanf(line, "%63s %ld", name, &value) == 2)
			add(to, name, value);
	if (file)
		fclose(file);
	/* Changes that a processor keeps to itself for a while are folded in. */
	put("/proc/sys/vm/stat_refresh", "1");
	add(to, "SUnreclaim", memory("SUnreclaim"));
	add(to, "VmallocUsed", memory("VmallocUsed"));
	add(to, "Percpu", memory("Percpu"));
	add(to, "other pages", other_pages());
}

static long value_of(const struct counters *of, const char *name)
{
	int i;

	for (i = 0; i < of->count; i++)
		if (!strcmp(of->of[i].name, name))
			return of->of[i].value;
	return 0;
}

/* The least of several times: what is freed late is no leak, and what is freed too late for the first count hides none. */
static void count(struct counters *to)
{
	static struct counters again;
	int time, i;
	long value;

	if (!shrinker_count)
		open_shrinkers();
	count_once(to);
	for (time = 1; time < COUNTS; time++) {
		count_once(&again);
		for (i = 0; i < to->count; i++) {
			value = value_of(&again, to->of[i].name);
			if (value < to->of[i].value)
				to->of[i].value = value;
		}
	}
}

/* Prints what grew by more than this. */
static void compare(const struct counters *before, const struct counters *after, long most)
{
	const char *largest = "none";
	long grown, growth = 0;
	int i;

	is("there are counters", before->count > 50 && after->count > 50, 1);
	for (i = 0; i < after->count; i++) {
		grown = after->of[i].value - value_of(before, after->of[i].name);
		if (grown > growth) {
			growth = grown;
			largest = after->of[i].name;
		}
		if (grown > most) {
			wrong = 1;
			printf("growth of %s: WRONG: %ld, where %ld may be\n", after->of[i].name, grown, most);
		}
	}
	printf("most growth: %s %ld\n", largest, growth);
	is("nothing grew", growth <= most, 1);
}
