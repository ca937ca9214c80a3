/* rpython's header, and what else all generated C of the wasm build sees (rpython_patches/memory32.py). */
#ifndef MEMPHIS_MEM_H
#define MEMPHIS_MEM_H
#include_next <src/mem.h>
#include <stdint.h>
#include <stdlib.h>

/* A Signed size that does not fit a size_t is refused, not cut. */
static inline void *memphis_malloc(uint64_t n) { return n <= SIZE_MAX ? malloc((size_t)n) : NULL; }
static inline void *memphis_calloc(uint64_t n, uint64_t size)
    { return n <= SIZE_MAX && size <= SIZE_MAX ? calloc((size_t)n, (size_t)size) : NULL; }
static inline void *memphis_realloc(void *p, uint64_t n) { return n <= SIZE_MAX ? realloc(p, (size_t)n) : NULL; }
#define malloc(n) memphis_malloc(n)
#define calloc(n, size) memphis_calloc(n, size)
#define realloc(p, n) memphis_realloc(p, n)

/* Fields of RPython's that are wasm globals: address space 1 of LLVM's wasm target. They have no address. */
#define WASM_GLOBAL __attribute__((address_space(1)))
extern void *WASM_GLOBAL memphis_exc_type;
extern void *WASM_GLOBAL memphis_root_stack_top;
extern void *WASM_GLOBAL memphis_nursery_free;
extern void *WASM_GLOBAL memphis_nursery_top;
#endif
