/* Memphis: Python 3.13 in a library. The C interface of libmemphis.so; memphis.wasm exports the same functions (with
   i32 for pointers, sizes and int, f64 for double, so JavaScript sees plain numbers). docs/embedding.md explains it.

   One interpreter per process (or wasm instance), used by one thread at a time. Only memphis_interrupt may be called
   while evaluate runs in another thread, or from a signal handler. No function raises, exits or calls back, except
   that printing writes to file descriptors 1 and 2. */
#ifndef MEMPHIS_H
#define MEMPHIS_H
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__wasm__)
#include <stdint.h>
typedef uint32_t memphis_size;
typedef uint32_t memphis_pointer;
#define MEMPHIS_API(name) __attribute__((export_name(#name), used))
#else
typedef size_t memphis_size;
typedef char *memphis_pointer;
#define MEMPHIS_API(name) __attribute__((visibility("default")))
#endif

enum memphis_status_code {
    MEMPHIS_NO_VALUE = 0,       /* ran; the last statement has no value, or None: the text is empty */
    MEMPHIS_VALUE = 1,          /* ran; the text is the repr of the last expression statement's value */
    MEMPHIS_EXCEPTION = 2,      /* an exception: the text is its traceback, as Python prints it */
    MEMPHIS_EXIT = 3,           /* SystemExit: the text is its code, as a decimal number, or its message */
    MEMPHIS_REFUSED = 4         /* not initialised, or called while evaluate runs: nothing was done */
};

/* Start the interpreter. max_depth is how deep Python calls may nest (the recursion limit, and the ceiling of
   sys.setrecursionlimit; 0: the default); whatever it is, calls that need the host's stack stay within 512 KiB.
   memory_limit is the heap's limit in bytes (0: the default, 1 GiB; at least 8 MiB; in wasm at most 2 GiB). Returns
   0, or -1 if it could not start. The first call counts; later ones return the same and do nothing. */
MEMPHIS_API(memphis_init) int memphis_init(int max_depth, double memory_limit);

/* Which engine runs what init and evaluate compile: MEMPHIS_VM (the default) or MEMPHIS_TREEWALK. Before init only.
   Returns 0, or -1: no such engine, or init has been called; then nothing changes. */
enum memphis_engine { MEMPHIS_VM = 0, MEMPHIS_TREEWALK = 1 };
MEMPHIS_API(memphis_set_engine) int memphis_set_engine(int engine);

/* Memory for the source text: n bytes, or NULL. */
MEMPHIS_API(memphis_alloc) memphis_pointer memphis_alloc(memphis_size n);
MEMPHIS_API(memphis_free) void memphis_free(memphis_pointer p);

/* Run n bytes of UTF-8 source. State is kept between calls. Returns UTF-8 text with a NUL after it, which belongs to
   the library and stays until the next call of evaluate or mount (memphis_result gives it again); it can hold NULs itself: memphis_result_length counts. */
MEMPHIS_API(evaluate) memphis_pointer evaluate(memphis_pointer source, memphis_size n);
MEMPHIS_API(memphis_result_length) memphis_size memphis_result_length(void);
MEMPHIS_API(memphis_result) memphis_pointer memphis_result(void);
MEMPHIS_API(memphis_status) int memphis_status(void);

/* In wasm: the files of a zip archive appear in the file system, in a folder with an absolute path (UTF-8), which is made if
   it is not there. The archive is copied; a file in it is inflated when it is opened. Natively programs see the machine's
   files, and nothing can be mounted. Returns the status: MEMPHIS_NO_VALUE, or MEMPHIS_EXCEPTION (nothing was mounted) or
   MEMPHIS_REFUSED, with the reason as the result (memphis_result, memphis_result_length). */
MEMPHIS_API(memphis_mount) int memphis_mount(memphis_pointer path, memphis_size path_length, memphis_pointer archive,
                                             memphis_size n);

/* The instruction budget: ticks (one per backward jump and per function entry) that programs may still use, over all
   calls until it is set again; negative: no limit. When it is used up the program gets an exception; if it catches that
   and goes on, one that nothing catches. */
MEMPHIS_API(memphis_set_budget) void memphis_set_budget(double ticks);
MEMPHIS_API(memphis_budget_left) double memphis_budget_left(void);

/* A limit on the time of each evaluate from now on, in milliseconds; 0 or less: none. Its end is as a budget's. */
MEMPHIS_API(memphis_set_time_limit) void memphis_set_time_limit(double milliseconds);

/* How far builtin code may nest on the native stack, in units: a callback into Python (a sort key, __repr__, __eq__)
   costs 10, a nested operation of a builtin 1. Beyond it: RecursionError. The default is safe for the 512 KiB of
   wasmtime; raise it where the host gives a larger stack. Plain Python calls cost nothing here (memphis_init). */
MEMPHIS_API(memphis_set_native_depth) void memphis_set_native_depth(int units);

/* Raise KeyboardInterrupt in the running program, or in the next. Only stores a flag. */
MEMPHIS_API(memphis_interrupt) void memphis_interrupt(void);

/* Collect garbage and return the bytes that live objects take. */
MEMPHIS_API(memphis_bytes_in_use) double memphis_bytes_in_use(void);

#ifdef __cplusplus
}
#endif
#endif
