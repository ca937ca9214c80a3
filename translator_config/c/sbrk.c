/* An sbrk that sees failure (wasm builds only).

   Under MEMORY64=2 emscripten 3.1.6's own compares the zero-extended result of a failed memory.grow with -1 and goes
   on into memory that is not there. This one does its arithmetic in 64 bits, refuses what a 32-bit memory cannot
   hold, and lets malloc return NULL. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>

enum { PAGE = 65536 };
extern char __heap_base;
static uint64_t end;

void *sbrk(intptr_t increment)
{
    if (!end)
        end = ((uint64_t)&__heap_base + 15) & ~(uint64_t)15;
    uint64_t wanted = end + (uint64_t)((increment + 15) & ~(intptr_t)15);
    if (increment < 0 || wanted < end || wanted > UINT32_MAX) {
        errno = ENOMEM;
        return (void *)-1;
    }
    uint64_t have = (uint64_t)(uint32_t)__builtin_wasm_memory_size(0) * PAGE;
    if (wanted > have) {
        uint32_t pages = (uint32_t)((wanted - have + PAGE - 1) / PAGE);
        if ((uint32_t)__builtin_wasm_memory_grow(0, pages) == UINT32_MAX) {
            errno = ENOMEM;
            return (void *)-1;
        }
    }
    void *result = (void *)(uintptr_t)end;
    end = wanted;
    return result;
}
