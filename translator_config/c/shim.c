/* What libc asks of WASI, answered inside the module (wasm builds only).

   A sandboxed interpreter has no files, no environment and no exit. So every WASI function libc may call is defined here: output and the clock go through
   wasi.h, the rest says "no such file descriptor" or "nothing there". Leaving the program is a trap: it happens only
   in RPython's fatal errors, and the host must discard the instance then. */
#include "wasi.h"
#include "memphis_host.h"
#include <stddef.h>

enum { SUCCESS = 0, BADF = 8 };

struct buffer64 { const char *bytes; size_t n; };

uint16_t __wasi_fd_write(uint32_t fd, const struct buffer64 *buffers, size_t n, size_t *written)
{
    size_t total = 0;
    for (size_t i = 0; i < n; i++) {
        long got = memphis_host_write(fd, buffers[i].bytes, (long)buffers[i].n);
        if (got < 0)
            return (uint16_t)-got;
        total += (size_t)got;
        if ((size_t)got < buffers[i].n)
            break;
    }
    *written = total;
    return SUCCESS;
}

uint16_t __wasi_clock_time_get(uint32_t clock, uint64_t precision, uint64_t *result)
{
    return (uint16_t)wasi_clock_time_get(clock, precision, ADDRESS(result));
}

uint16_t __wasi_clock_res_get(uint32_t clock, uint64_t *result) { *result = 1000; return SUCCESS; }
uint16_t __wasi_random_get(void *bytes, size_t n) { return (uint16_t)-memphis_host_random(bytes, (long)n); }
uint16_t __wasi_fd_close(uint32_t fd) { return BADF; }
uint16_t __wasi_fd_read(uint32_t fd, const void *buffers, size_t n, size_t *got) { return BADF; }
uint16_t __wasi_fd_seek(uint32_t fd, int64_t offset, uint8_t whence, uint64_t *result) { return BADF; }
uint16_t __wasi_fd_fdstat_get(uint32_t fd, void *result) { return BADF; }
uint16_t __wasi_fd_sync(uint32_t fd) { return BADF; }
uint16_t __wasi_environ_sizes_get(size_t *count, size_t *size) { *count = *size = 0; return SUCCESS; }
uint16_t __wasi_environ_get(uint8_t **environment, uint8_t *buffer) { return SUCCESS; }
uint16_t __wasi_args_sizes_get(size_t *count, size_t *size) { *count = *size = 0; return SUCCESS; }
uint16_t __wasi_args_get(uint8_t **args, uint8_t *buffer) { return SUCCESS; }
_Noreturn void __wasi_proc_exit(uint32_t code) { __builtin_trap(); }

/* The words of RPython's that are wasm globals (wasm/src/mem.h). */
#define WASM_GLOBAL __attribute__((address_space(1)))
void *WASM_GLOBAL memphis_exc_type;
void *WASM_GLOBAL memphis_root_stack_top;
void *WASM_GLOBAL memphis_nursery_free;
void *WASM_GLOBAL memphis_nursery_top;

/* emscripten's import for a host that keeps views of the memory; ours look at memory.buffer each time */
void emscripten_notify_memory_growth(unsigned long index) { }
