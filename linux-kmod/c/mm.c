// SPDX-License-Identifier: MIT OR Apache-2.0
/*
 * Memory that user space maps, for src/mm.rs: what is a macro or changed its
 * place in struct vm_area_struct. Included by glue.c.
 */
#include <linux/mm.h>
#include <linux/vmalloc.h>

#ifdef KMOD_SHIM_kmod_vmalloc_user
void *kmod_vmalloc_user(size_t size);
void *kmod_vmalloc_user(size_t size)
{
	return vmalloc_user(size);
}
#endif

#ifdef KMOD_SHIM_kmod_vma_shape
void kmod_vma_shape(const struct vm_area_struct *vma, unsigned long *shape);
void kmod_vma_shape(const struct vm_area_struct *vma, unsigned long *shape)
{
	shape[0] = vma->vm_start;
	shape[1] = vma->vm_end - vma->vm_start;
	shape[2] = vma->vm_pgoff;
	shape[3] = vma->vm_flags;
}
#endif

#ifdef KMOD_SHIM_kmod_vma_forbid_write
void kmod_vma_forbid_write(struct vm_area_struct *vma);
void kmod_vma_forbid_write(struct vm_area_struct *vma)
{
#ifdef KMOD_HAS_vm_flags_clear
	vm_flags_clear(vma, VM_MAYWRITE);
#else
	vma->vm_flags &= ~VM_MAYWRITE;
#endif
}
#endif
