/* The exports of memphis.h over the functions that memphis/entry/embed.py exports from RPython.

   What always holds: RPython code runs only while `running` is held, so an import or another thread that calls back
   gets MEMPHIS_REFUSED and touches nothing. (The collector cannot see the frames that stand below an import: running
   it there would free what they use.) After a trap `running` stays held: a lost instance stays shut. */
#include "memphis.h"
#include "memphis_host.h"
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* from RPython */
extern void rpython_startup_code(void);
extern int64_t rpy_memphis_init(int64_t max_depth, int64_t memory_limit, int64_t seed0, int64_t seed1);
extern int64_t rpy_memphis_set_engine(int64_t engine);
extern char *rpy_memphis_evaluate(char *source, int64_t length);
extern char *rpy_memphis_mount(char *path, int64_t path_length, char *archive, int64_t n);
extern int64_t rpy_memphis_result_length(void);
extern int64_t rpy_memphis_status(void);
extern void rpy_memphis_set_budget(int64_t ticks);
extern int64_t rpy_memphis_budget_left(void);
extern int64_t rpy_memphis_bytes_in_use(void);
extern void rpy_memphis_interrupt(void);
extern void rpy_memphis_set_time_limit(int64_t milliseconds);
extern void rpy_memphis_set_native_depth(int64_t units);

#define POINTER(p) ((char *)(uintptr_t)(p))
#define EXPORTED(p) ((memphis_pointer)(uintptr_t)(p))

#define MEGABYTE 1048576.0
#define DEFAULT_LIMIT (1024 * MEGABYTE)
#define SMALLEST_LIMIT (8 * MEGABYTE)
#ifdef __wasm__
#define LARGEST_LIMIT (2048 * MEGABYTE)     /* of 4 GiB: a full collection may need as much again for its stacks */
#else
#define LARGEST_LIMIT 9e18
#endif

static enum { NOT_STARTED, STARTED, FAILED } state;
static char running;
static int status = MEMPHIS_REFUSED;
static memphis_pointer result;
static memphis_size result_length;
static double last_in_use;
static int engine = MEMPHIS_VM;

static int enter(void) { return !__atomic_exchange_n(&running, 1, __ATOMIC_ACQUIRE); }
static void leave(void) { __atomic_store_n(&running, 0, __ATOMIC_RELEASE); }

static int64_t whole(double x)     /* nearest whole number of 64 bits; NaN is 0 */
{
    if (isnan(x))
        return 0;
    if (x > 4e18)
        return (int64_t)4e18;
    if (x < -4e18)
        return -(int64_t)4e18;
    return (int64_t)x;
}

static memphis_pointer refuse(const char *text)
{
    status = MEMPHIS_REFUSED;
    result_length = (memphis_size)strlen(text);
    return result = EXPORTED(text);
}

int memphis_set_engine(int chosen)
{
    if (state != NOT_STARTED || (chosen != MEMPHIS_VM && chosen != MEMPHIS_TREEWALK))
        return -1;
    engine = chosen;
    return 0;
}

int memphis_init(int max_depth, double memory_limit)
{
    uint64_t key[4];
    if (state == NOT_STARTED && enter()) {
        if (!(memory_limit > 0))
            memory_limit = DEFAULT_LIMIT;
        if (memory_limit < SMALLEST_LIMIT)
            memory_limit = SMALLEST_LIMIT;
        if (memory_limit > LARGEST_LIMIT)
            memory_limit = LARGEST_LIMIT;
        if (memphis_host_random((char *)key, sizeof key) == 0) {
#ifdef __wasm__
            memphis_set_hash_key(key[0], key[1]);
#endif
            rpython_startup_code();
            state = rpy_memphis_init(max_depth, whole(memory_limit), (int64_t)key[2], (int64_t)key[3]) ||
                    rpy_memphis_set_engine(engine) ? FAILED : STARTED;
        } else
            state = FAILED;
        leave();
    }
    return state == STARTED ? 0 : -1;
}

memphis_pointer memphis_alloc(memphis_size n) { return EXPORTED(malloc(n ? n : 1)); }
void memphis_free(memphis_pointer p) { free(POINTER(p)); }

static int may_run(void)
{
    if (state != STARTED)
        refuse("memphis_init has not been called, or has failed");
    else if (!enter())
        refuse("evaluate is running already");
    else
        return 1;
    return 0;
}

static void done(char *text)
{
    result = EXPORTED(text);
    status = (int)rpy_memphis_status();
    result_length = (memphis_size)rpy_memphis_result_length();
    leave();
}

memphis_pointer evaluate(memphis_pointer source, memphis_size n)
{
    if (may_run())
        done(rpy_memphis_evaluate(POINTER(source), (int64_t)n));
    return result;
}

int memphis_mount(memphis_pointer path, memphis_size path_length, memphis_pointer archive, memphis_size n)
{
    if (may_run())
        done(rpy_memphis_mount(POINTER(path), (int64_t)path_length, POINTER(archive), (int64_t)n));
    return status;
}

memphis_pointer memphis_result(void) { return result; }
memphis_size memphis_result_length(void) { return result_length; }
int memphis_status(void) { return status; }

/* These only load and store RPython's globals: allowed at any time after init. */
void memphis_set_budget(double ticks) { if (state == STARTED) rpy_memphis_set_budget(whole(ticks)); }
double memphis_budget_left(void) { return state == STARTED ? (double)rpy_memphis_budget_left() : -1; }
void memphis_interrupt(void) { if (state == STARTED) rpy_memphis_interrupt(); }

void memphis_set_native_depth(int units)
{
    if (state == STARTED && units > 0)
        rpy_memphis_set_native_depth(units);
}

void memphis_set_time_limit(double milliseconds)
{
    if (state == STARTED && enter()) {
        rpy_memphis_set_time_limit(milliseconds > 0 ? whole(ceil(milliseconds)) : 0);
        leave();
    }
}

double memphis_bytes_in_use(void)
{
    if (state == STARTED && enter()) {
        last_in_use = (double)rpy_memphis_bytes_in_use();
        leave();
    }
    return last_in_use;
}
