/* What the interpreter asks of its surroundings: the C half of memphis/host/, one interface for both worlds.
   Native builds answer with POSIX, wasm builds with WASI preview 1 imports (host.c holds both). None of these
   functions allocates from RPython's heap, calls back into it or keeps a pointer. */
#ifndef MEMPHIS_HOST_H
#define MEMPHIS_HOST_H
#include <stdint.h>

#if defined(__GNUC__) && !defined(__wasm__)
#define MEMPHIS_HIDDEN __attribute__((visibility("hidden")))
#else
#define MEMPHIS_HIDDEN
#endif

/* Write up to n bytes. Bytes written, or -errno (in wasm -errno by WASI's numbers). */
MEMPHIS_HIDDEN int64_t memphis_host_write(int64_t fd, const char *bytes, int64_t n);

/* Seconds: which = 0 since the Unix epoch, 1 of a clock that never goes back. NaN where there is none. */
MEMPHIS_HIDDEN double memphis_host_clock(int64_t which);

/* Fill n bytes with entropy from the host; 0, or -errno. */
MEMPHIS_HIDDEN int64_t memphis_host_random(char *bytes, int64_t n);

#ifdef __wasm__
/* The library that is linked in: a zip archive of so many bytes, or of none (translator_config/library.py). */
const char *memphis_host_library(void);
int64_t memphis_host_library_size(void);
#endif

#ifndef __wasm__
/* From now on SIGINT, unless it is ignored, sets bit 0 of *flag; and: end the process as an uncaught SIGINT does. */
MEMPHIS_HIDDEN void memphis_host_catch_interrupt(int64_t *flag);
MEMPHIS_HIDDEN void memphis_host_die_interrupted(void);

/* What a signal does from now on: 0 its default, 1 nothing, 2 set bit 3 of *flag and bit number - 1 of what take_signals gives
   (and forgets). 0, or -errno. */
MEMPHIS_HIDDEN int64_t memphis_host_handle_signal(int64_t number, int64_t action, int64_t *flag);
MEMPHIS_HIDDEN int64_t memphis_host_take_signals(void);

/* The value of an environment variable, or NULL. */
MEMPHIS_HIDDEN const char *memphis_host_environment(const char *name);

/* A new empty file that only this process sees: its descriptor, or -errno. */
MEMPHIS_HIDDEN int64_t memphis_host_temporary_file(void);

/* Run this program again: `arguments` are n bytes, each argument ends with a zero byte; one environment variable is set to
   `value`. Standard input is this process's from its start where it is a file, else empty; output goes to two descriptors.
   Its exit status, 256 + the signal that ended it, or -errno. */
MEMPHIS_HIDDEN int64_t memphis_host_run_again(const char *arguments, int64_t n, const char *name, const char *value,
                                           int64_t output, int64_t errors);
/* From now on SIGPIPE is ignored: writing to a pipe that nobody reads gives EPIPE. */
MEMPHIS_HIDDEN void memphis_host_ignore_broken_pipes(void);
#endif

/* The 128-bit key of the string hash, asked once at start-up: what memphis_set_hash_key said; else, natively,
   PYTHONHASHSEED if it is a number (0: a key of zeros); else entropy. */
MEMPHIS_HIDDEN void memphis_hash_key(uint64_t *key);
MEMPHIS_HIDDEN void memphis_set_hash_key(uint64_t k0, uint64_t k1);

#endif
