/* The host functions of memphis_host.h, natively over POSIX and in wasm over WASI preview 1. */
#include "memphis_host.h"
#include <math.h>
#include <stdlib.h>

#ifdef __wasm__

#include "wasi.h"

int64_t memphis_host_write(int64_t fd, const char *bytes, int64_t n)
{
    struct wasi_buffer buffer = { ADDRESS(bytes), (uint32_t)n };
    uint32_t written = 0;
    uint32_t error = wasi_fd_write((uint32_t)fd, ADDRESS(&buffer), 1, ADDRESS(&written));
    return error ? -(int64_t)error : (int64_t)written;
}

double memphis_host_clock(int64_t which)
{
    uint64_t nanoseconds = 0;
    if (wasi_clock_time_get((uint32_t)which, 1, ADDRESS(&nanoseconds)))
        return NAN;
    return (double)nanoseconds * 1e-9;
}

int64_t memphis_host_random(char *bytes, int64_t n)
{
    return -(int64_t)wasi_random_get(ADDRESS(bytes), (uint32_t)n);
}

#else

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int64_t memphis_host_write(int64_t fd, const char *bytes, int64_t n)
{
    ssize_t written = write((int)fd, bytes, (size_t)n);
    return written < 0 ? -(int64_t)errno : (int64_t)written;
}

double memphis_host_clock(int64_t which)
{
    struct timespec t;
    if (clock_gettime(which ? CLOCK_MONOTONIC : CLOCK_REALTIME, &t))
        return NAN;
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int64_t memphis_host_random(char *bytes, int64_t n)
{
    while (n > 0) {
        ssize_t got = getrandom(bytes, (size_t)n, 0);
        if (got < 0 && errno != EINTR)
            return -(int64_t)errno;
        if (got > 0) {
            bytes += got;
            n -= got;
        }
    }
    return 0;
}

static int64_t *interrupted_flag;

static void on_interrupt(int number)
{
    (void)number;
    __atomic_fetch_or(interrupted_flag, 1, __ATOMIC_SEQ_CST);     /* FLAG_INTERRUPT of runtime/ticker.py */
}

void memphis_host_catch_interrupt(int64_t *flag)
{
    struct sigaction action;
    if (sigaction(SIGINT, NULL, &action) || action.sa_handler == SIG_IGN)
        return;                             /* whoever started us wants no interrupts, as CPython sees it */
    memset(&action, 0, sizeof action);      /* no SA_RESTART: a read that waits gives EINTR */
    action.sa_handler = on_interrupt;
    interrupted_flag = flag;
    sigaction(SIGINT, &action, NULL);
}

void memphis_host_die_interrupted(void)
{
    signal(SIGINT, SIG_DFL);
    raise(SIGINT);
}

static int64_t *signal_flag;
static uint64_t caught_signals;

static void on_signal(int number)
{
    __atomic_fetch_or(&caught_signals, (uint64_t)1 << (number - 1), __ATOMIC_SEQ_CST);
    __atomic_fetch_or(signal_flag, 8, __ATOMIC_SEQ_CST);          /* FLAG_SIGNAL of runtime/ticker.py */
}

int64_t memphis_host_handle_signal(int64_t number, int64_t action, int64_t *flag)
{
    struct sigaction sigact;
    memset(&sigact, 0, sizeof sigact);
    sigact.sa_handler = action == 0 ? SIG_DFL : action == 1 ? SIG_IGN : on_signal;
    signal_flag = flag;
    return sigaction((int)number, &sigact, NULL) ? -(int64_t)errno : 0;
}

int64_t memphis_host_take_signals(void)
{
    return (int64_t)__atomic_exchange_n(&caught_signals, 0, __ATOMIC_SEQ_CST);
}

const char *memphis_host_environment(const char *name)
{
    return getenv(name);
}

int64_t memphis_host_temporary_file(void)
{
    const char *folder = getenv("TMPDIR");
    char path[4096];
    if (!folder || !*folder)
        folder = "/tmp";
    if (snprintf(path, sizeof path, "%s/memphis-XXXXXX", folder) >= (int)sizeof path)
        return -ENAMETOOLONG;
    int fd = mkstemp(path);
    if (fd < 0)
        return -(int64_t)errno;
    unlink(path);
    return fd;
}

/* In the new process; returns only where the program cannot be started. */
static void start_again(char **argv, const char *name, const char *value, int64_t output, int64_t errors)
{
    if (lseek(0, 0, SEEK_SET) < 0) {
        int empty = open("/dev/null", O_RDONLY);
        if (empty < 0 || dup2(empty, 0) < 0)
            return;
    }
    if (dup2((int)output, 1) < 0 || dup2((int)errors, 2) < 0 || setenv(name, value, 1))
        return;
    if (setenv("PYTHONHASHSEED", "0", 0))       /* the order of a set must not depend on chance */
        return;
    execv("/proc/self/exe", argv);
}

int64_t memphis_host_run_again(const char *arguments, int64_t n, const char *name, const char *value, int64_t output, int64_t errors)
{
    int64_t count = 0, i, start = 0;
    for (i = 0; i < n; i++)
        count += !arguments[i];
    char **argv = malloc((size_t)(count + 2) * sizeof *argv);
    if (!argv)
        return -ENOMEM;
    argv[0] = "memphis";
    argv[count + 1] = NULL;
    for (count = 1, i = 0; i < n; i++)
        if (!arguments[i]) {
            argv[count++] = (char *)arguments + start;
            start = i + 1;
        }
    pid_t child = fork();
    if (child == 0) {
        start_again(argv, name, value, output, errors);
        _exit(127);
    }
    free(argv);
    if (child < 0)
        return -(int64_t)errno;
    int status;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return -(int64_t)errno;
    return WIFSIGNALED(status) ? 256 + WTERMSIG(status) : WEXITSTATUS(status);
}
void memphis_host_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }

#endif

static uint64_t hash_key[2];
static int hash_key_is_set;

void memphis_set_hash_key(uint64_t k0, uint64_t k1)
{
    hash_key[0] = k0;
    hash_key[1] = k1;
    hash_key_is_set = 1;
}

#ifndef __wasm__
/* Eight bytes of the sequence into which CPython spreads a seed: the same seed gives the same hashes. */
static uint64_t next_key(uint32_t *state)
{
    uint64_t key = 0;
    for (int i = 0; i < 8; i++) {
        *state = *state * 214013u + 2531011u;
        key |= (uint64_t)(*state >> 16 & 0xff) << 8 * i;
    }
    return key;
}

static void hash_key_from_environment(void)
{
    const char *text = getenv("PYTHONHASHSEED");
    char *end;
    if (!text || text[0] < '0' || text[0] > '9')
        return;
    unsigned long long seed = strtoull(text, &end, 10);
    if (*end || seed > UINT32_MAX)
        return;
    uint32_t state = (uint32_t)seed;
    uint64_t k0 = next_key(&state), k1 = next_key(&state);
    if (seed)
        memphis_set_hash_key(k0, k1);
    else
        memphis_set_hash_key(0, 0);
}
#endif

void memphis_hash_key(uint64_t *key)
{
#ifndef __wasm__
    if (!hash_key_is_set)
        hash_key_from_environment();
#endif
    if (!hash_key_is_set) {
        if (memphis_host_random((char *)hash_key, sizeof hash_key))
            abort();                        /* no entropy: a guessable key would be worse */
        hash_key_is_set = 1;
    }
    key[0] = hash_key[0];
    key[1] = hash_key[1];
}
