/* Constants: of each its name, its bits, its size, and whether its type has a sign. */
#include "reference.h"
#include "headers.h"

struct row {
	const char *name;
	unsigned long long bits;
	int size, is_signed;
};

struct text {
	const char *name;
	const char *bytes;
	size_t size;
};

/* `type` is the constant's own, or the enum that it is of. */
#define ROW(name, value, type) { name, (unsigned long long)(type)(value), sizeof(type), (type)-1 < (type)1 },
#define TEXT(name, value) { name, value, sizeof(value) },

#include "table.h"

void say_constants(void)
{
	const struct row *row;
	const struct text *text;
	char digits[81];

	for (row = rows; row < rows + ARRAY_SIZE(rows); row++)
		pr_info("const %s = %llx %d %d\n", row->name, row->bits, row->size, row->is_signed);
	for (text = texts; text < texts + ARRAY_SIZE(texts); text++) {
		u64 hash = 0xcbf29ce484222325;
		size_t at;

		for (at = 0; at < text->size; at++)
			hash = (hash ^ (u8)text->bytes[at]) * 0x100000001b3;
		*bin2hex(digits, text->bytes, min_t(size_t, text->size, 40)) = 0;
		pr_info("text %s = %zu %llx %s\n", text->name, text->size, hash, digits);
	}
}
