/* What the table speaks of. The test writes another list. */
#include <linux/mm.h>
