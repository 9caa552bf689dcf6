/* Three constants. The test writes another table, of those that it chooses for the kernel at hand. */
static const struct row rows[] = { ROW("PAGE_SIZE", PAGE_SIZE, unsigned long) ROW("ENOMEM", ENOMEM, int) };
static const struct text texts[] = { TEXT("KERN_SOH", KERN_SOH) };
