/* Of the processor's own headers: what some architectures have as functions, and others have not or as macros without types. */
#include "reference.h"
#include <linux/bitops.h>
#include <linux/mm.h>

#if defined(CONFIG_X86_64)
static void page_table_entries(void)
{
	pte_t pte = __pte(0x12345000 | 0x63);

	CALL(pte_val, pte);
	CALL(pte_present, pte);
	CALL(pte_write, pte);
	CALL(pte_dirty, pte);
	CALL(pte_young, pte);
	CALL(pte_val, pte_mkyoung(pte));
}
#else
static void page_table_entries(void)
{
	pte_t pte = __pte(0x12345000 | 0x703);

	AFTER(pte_wrprotect, pte_val(pte_wrprotect(pte)));
	AFTER(pte_mkdirty, pte_val(pte_mkdirty(pte)));
	AFTER(pte_mkold, pte_val(pte_mkold(pte)));
	AFTER(pte_mkyoung, pte_val(pte_mkyoung(pte_mkold(pte))));
	AFTER(pte_mkspecial, pte_val(pte_mkspecial(pte)));
}
#endif

void say_processor(void)
{
	/* Macros on riscv64. */
#ifndef CONFIG_RISCV
	CALL(fls, 0);
	CALL(fls, 0x80000000);
	CALL(__fls, 0x300);
#endif
	page_table_entries();
}
