/* rpython's header; a type number and the flags above it make a Signed, not a long. */
#include_next <src/llgroup.h>
#undef OP_COMBINE_USHORT
#define OP_COMBINE_USHORT(ushort, rest, r) r = ((Signed)(ushort)) | (rest)
