// SPDX-License-Identifier: MIT OR Apache-2.0
/* A parameter of the same module that is declared in C. */
#include <linux/module.h>

static int from_c = 3;
module_param(from_c, int, 0644);
MODULE_PARM_DESC(from_c, "A number in C");
