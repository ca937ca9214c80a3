/* rpython's header, told that Signed has 8 bytes while long has 4, as on 64-bit Windows (memory32.py). */
#define _WIN64
#include_next <src/commondefs.h>
#undef _WIN64
