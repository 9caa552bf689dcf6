/* Of the processor's own headers: what they do to an entry of a page table. No two architectures have the same. */
#include "reference.h"
#include <linux/mm.h>

#ifdef CONFIG_X86_64
void say_processor(void)
{
	pte_t pte = __pte(0x12345000 | 0x63);

	CALL(pte_val, pte);
	CALL(pte_present, pte);
	CALL(pte_write, pte);
	CALL(pte_dirty, pte);
	CALL(pte_young, pte);
	CALL(pte_val, pte_mkyoung(pte));
}
#elif defined(CONFIG_ARM64)
void say_processor(void)
{
	pte_t pte = __pte(0x12345000 | 0x703);

	AFTER(pte_wrprotect, pte_val(pte_wrprotect(pte)));
	AFTER(pte_mkdirty, pte_val(pte_mkdirty(pte)));
	AFTER(pte_mkold, pte_val(pte_mkold(pte)));
	AFTER(pte_mkyoung, pte_val(pte_mkyoung(pte_mkold(pte))));
	AFTER(pte_mkspecial, pte_val(pte_mkspecial(pte)));
	AFTER(pte_mkcont, pte_val(pte_mkcont(pte)));
}
#else
void say_processor(void)
{
}
#endif
