"""The two words that every loop and every function entry looks at: the instruction budget and the asynchronous flag.

They are fields of raw structs that exist before the program starts, so a tick is a plain load, subtract and store
of a C global, in traces as in C. What always holds:

- `ticker.budget` is the number of ticks left; only the interpreter writes it (`UNLIMITED` never runs out).
- `ticker.flag` holds FLAG_* bits that somebody outside the program's own course has set: another thread, a signal
  handler, the host, or the garbage collector. Whoever sets a bit uses `set_flags`, and the interpreter, when it sees
  the word non-zero, gets and clears all bits at once with `take_flags`; both are atomic, so no bit is lost.
- `heap.in_use` is what the garbage collector kept at its last full collection (`rgc.collect()`), in bytes; written
  by the patched collector (translator_config/rpython_patches/heap_limit.py), read through `memory_in_use()`.
"""
from rpython.rlib.objectmodel import we_are_translated
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

FLAG_INTERRUPT = 1      # somebody outside asked the program to stop
FLAG_MEMORY = 2         # the heap is above its limit: raise MemoryError at the next tick
FLAG_TIME = 4           # the time limit may have passed
FLAG_SIGNAL = 8         # a POSIX signal is waiting
FLAG_FINALIZERS = 16    # the collector has found dead objects that have something to do
FLAGS_OF_PROGRAM = FLAG_INTERRUPT | FLAG_MEMORY | FLAG_TIME     # what ends with the program that it was meant for

UNLIMITED = 2 ** 62     # a budget that no program uses up

TICKER = lltype.Struct('memphis_ticker',
                       ('budget', lltype.Signed),
                       ('flag', lltype.Signed))
HEAP = lltype.Struct('memphis_heap',
                     ('in_use', lltype.Signed))

ticker = lltype.malloc(TICKER, flavor='raw', immortal=True, zero=True)
heap = lltype.malloc(HEAP, flavor='raw', immortal=True, zero=True)
ticker.budget = UNLIMITED

# A signal handler or another thread can write between a load and a store, so bits are set and taken atomically.
# The functions get the address of the budget's struct, since a C global's generated name is not known here.
_eci = ExternalCompilationInfo(post_include_bits=["""
static inline void memphis_flags_or(void *ticker, Signed bits)
    { __atomic_fetch_or(&((Signed *)ticker)[1], bits, __ATOMIC_SEQ_CST); }
static inline Signed memphis_flags_and(void *ticker, Signed bits)
    { return __atomic_fetch_and(&((Signed *)ticker)[1], bits, __ATOMIC_SEQ_CST); }
"""])
flags_or = rffi.llexternal('memphis_flags_or', [lltype.Ptr(TICKER), lltype.Signed], lltype.Void,
                            compilation_info=_eci, _nowrapper=True, sandboxsafe=True)
flags_and = rffi.llexternal('memphis_flags_and', [lltype.Ptr(TICKER), lltype.Signed], lltype.Signed,
                            compilation_info=_eci, _nowrapper=True, sandboxsafe=True)


def set_flags(bits):
    "Set bits of the asynchronous flag; safe in a signal handler, in another thread and inside the collector."
    if we_are_translated():
        flags_or(ticker, bits)
    else:
        ticker.flag |= bits


def clear_flags(bits):
    """Clear bits and return all that were set before.

    evaluate clears FLAG_MEMORY before it runs a program: the one before may have ended before its next tick."""
    if we_are_translated():
        return flags_and(ticker, ~bits)
    before = ticker.flag
    ticker.flag = before & ~bits
    return before


def take_flags():
    "Return the bits that are set and clear them."
    return clear_flags(-1)


def memory_in_use():
    "Bytes that objects took after the last full collection; call `rgc.collect()` first for an exact figure."
    return heap.in_use
