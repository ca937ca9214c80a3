/* The whole list of what memphis.wasm imports: three functions of WASI preview 1. tests/embed/test_abi.py holds it
   to this list. */
#ifndef MEMPHIS_WASI_H
#define MEMPHIS_WASI_H
#include <stdint.h>

#define WASI(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(name)))
WASI("fd_write") extern uint32_t wasi_fd_write(uint32_t fd, uint32_t buffers, uint32_t n, uint32_t written);
WASI("clock_time_get") extern uint32_t wasi_clock_time_get(uint32_t clock, uint64_t precision, uint32_t result);
WASI("random_get") extern uint32_t wasi_random_get(uint32_t bytes, uint32_t n);

struct wasi_buffer { uint32_t address, length; };

#define ADDRESS(pointer) ((uint32_t)(uintptr_t)(pointer))
#endif
