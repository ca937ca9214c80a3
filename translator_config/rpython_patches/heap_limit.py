"""A heap limit that a program meets as MemoryError, as often as it happens, and that the session survives.

Stock incminimark raises MemoryError for its limit once; the second time, and where malloc() itself fails, it aborts
the process. Here `rgc.set_max_heap_size(n)` sets a *soft* limit, and what lies beyond it has steps:

  up to soft            nothing happens; full collections come at `checkpoint`, which never runs away from the limit
  soft .. hard          (hard = soft + reserve) a full collection was tried and did not help: FLAG_MEMORY is set in
                        the ticker, so that the program gets a Python MemoryError at its next tick
  hard .. last          (last = hard + reserve/2) a small allocation raises MemoryError itself, and then leaves a
                        sliver of nursery in which the error can be handled
  above last            every small allocation raises MemoryError until enough has been dropped

A big allocation (external_malloc: above about 132 KB) is checked before it is made and raises MemoryError if it
would pass the soft limit even after a full collection, so a list that doubles for ever ends cleanly.

What always holds:
- MemoryError is raised only out of an allocation, never out of a collection: a collection that has begun ends, and
  its state is that of a normal end. (Stock raised in the middle of major_collection_step, skipping finalizers.)
- A minor collection always has the memory it needs: all limits are about accounting, and for the case that
  malloc() fails below them (wasm memory at its maximum, RLIMIT_AS) there is the `fund`, blocks kept aside that are
  freed and used up then; the allocation that caused the collection raises MemoryError until the fund is full again.
- Between two full collections that found the heap above the limit it must have grown by `step`, so a program that
  stays near its limit is not collected to death.

This is low-level RPython that runs inside the collector: no GC allocation, raw classes only.
"""
from rpython.memory import support
from rpython.memory.gc import incminimark, minimarkpage
from rpython.memory.gc.incminimark import IncrementalMiniMarkGC, STATE_MARKING, STATE_SCANNING, STATE_SWEEPING
from rpython.rlib.objectmodel import we_are_translated
from rpython.rtyper.lltypesystem import llarena, llmemory, lltype
from rpython.rtyper.lltypesystem.llmemory import raw_malloc_usage
from rpython.rlib.rarithmetic import intmask, r_uint

from memphis.runtime.ticker import FLAG_MEMORY, flags_and, flags_or, heap, ticker

RESERVE_MIN = 4.0 * 1024 * 1024     # reserve = max(this, soft / 8, nursery * 2)


class Fund(object):
    """Memory kept aside for the collector: a chain of blocks of an arena's size. One prebuilt instance."""
    _alloc_flavor_ = "raw"

    def __init__(self):
        self.first = llmemory.NULL
        self.blocks = 0
        self.wanted = 0             # blocks; 0 as long as no limit has been set
        self.block_size = 0

    def fill(self):
        "Take from malloc what is missing; False if it has not enough to give."
        while self.blocks < self.wanted:
            block = llarena.arena_malloc(self.block_size, False)
            if not block:
                return False
            llarena.arena_reserve(block, llmemory.sizeof(llmemory.Address))
            block.address[0] = self.first
            self.first = block
            self.blocks += 1
        return True

    def spend(self):
        "Give a block back to malloc so that a collection can go on; False if there is none."
        block = self.first
        if not block:
            return False
        self.first = block.address[0]
        self.blocks -= 1
        llarena.arena_reset(block, llmemory.sizeof(llmemory.Address), 0)
        llarena.arena_free(block)
        return True

    def is_spent(self):
        return self.blocks < self.wanted


fund = Fund()


def arena_malloc(nbytes, zero):
    "llarena.arena_malloc, with the fund behind it."
    result = llarena.arena_malloc(nbytes, zero)
    while not result and fund.spend():
        result = llarena.arena_malloc(nbytes, zero)
    return result


def tell_program(memory_is_short):
    # not set_flags() and clear_flags(): the program's functions are annotated already when the collector is
    if not we_are_translated():
        ticker.flag = (ticker.flag & ~FLAG_MEMORY) | (FLAG_MEMORY if memory_is_short else 0)
    elif memory_is_short:
        flags_or(ticker, FLAG_MEMORY)
    else:
        flags_and(ticker, ~FLAG_MEMORY)


# ____________________________________________________________ methods of the collector

_init = IncrementalMiniMarkGC.__init__.im_func
_collect = IncrementalMiniMarkGC.collect.im_func
_collect_and_reserve = IncrementalMiniMarkGC.collect_and_reserve.im_func
_external_malloc = IncrementalMiniMarkGC.external_malloc.im_func
_major_collection_step = IncrementalMiniMarkGC.major_collection_step.im_func
_set_max_heap_size = IncrementalMiniMarkGC.set_max_heap_size.im_func
_set_major_threshold_from = IncrementalMiniMarkGC.set_major_threshold_from.im_func


def __init__(self, config, **kwds):
    "NOT_RPYTHON"
    _init(self, config, **kwds)
    self.limit_soft = 0.0
    self.limit_hard = 0.0
    self.limit_last = 0.0
    self.limit_step = 0.0
    self.checkpoint = 0.0           # a full collection is due when the heap has grown to this
    self.above_hard = False         # the last full collection left more than limit_hard
    self.sweep_begins_with = 0.0    # size of small objects at the start of the last sweep
    self.collecting_fully = False   # a finalizer may allocate: do not start again


def set_max_heap_size(self, size):
    _set_max_heap_size(self, size)
    soft = float(size)
    reserve = soft * 0.125
    if reserve < RESERVE_MIN:
        reserve = RESERVE_MIN
    if reserve < float(self.nursery_size) * 2.0:
        reserve = float(self.nursery_size) * 2.0    # what one minor collection can promote is well below it
    self.limit_soft = soft
    self.limit_hard = soft + reserve
    self.limit_last = soft + reserve * 1.5
    self.limit_step = reserve * 0.125
    self.checkpoint = soft
    self.above_hard = False
    if fund.wanted == 0:
        # what a minor collection can need: all of the nursery again, in arenas, and stacks of addresses
        fund.block_size = self.ac.arena_size
        fund.wanted = self.nursery_size // fund.block_size + 4
        if not fund.fill():
            fund.wanted = 0                 # so little memory that we go on without


def set_major_threshold_from(self, threshold, reserving_size=0):
    # The stock answer True ("bounded by the limit") makes major_collection_step raise or abort in mid-course.
    _set_major_threshold_from(self, threshold, reserving_size)
    return False


def collect(self, gen=2):
    _collect(self, gen)
    heap.in_use = intmask(self.get_total_memory_used())


def major_collection_step(self, reserving_size=0):
    small_objects = self.ac.total_memory_used
    was_marking = self.gc_state == STATE_MARKING
    self.stock_major_collection_step(reserving_size)
    if was_marking and self.gc_state == STATE_SWEEPING:
        self.sweep_begins_with = float(small_objects) - float(self.size_objects_made_old)


def heap_size_with(self, request):
    """What the heap will be with 'request' more bytes. While a sweep is under way its arenas count only what has been
    swept so far: take all that was there then, and all that was added, as alive."""
    if self.gc_state != STATE_SWEEPING:
        return float(self.get_total_memory_used()) + request
    return (self.sweep_begins_with + float(self.size_objects_made_old) +
            float(self.rawmalloced_total_size) + request)


def collect_fully(self):
    "End with an empty nursery, no garbage among old objects, and the limits looked at again."
    self.collecting_fully = True
    self.gc_step_until(STATE_SCANNING)
    if self.heap_size_with(0.0) > self.limit_soft or fund.is_spent():
        # the cycle that has just ended may have begun long ago: one more, that sees all garbage of now
        self.gc_step_until(STATE_MARKING)
        self.gc_step_until(STATE_SCANNING)
    self.collecting_fully = False
    used = self.heap_size_with(0.0)
    heap.in_use = int(used)
    self.above_hard = used > self.limit_hard
    self.checkpoint = used + self.limit_step
    if self.checkpoint < self.limit_soft:
        self.checkpoint = self.limit_soft
collect_fully._dont_inline_ = True


def must_look_at_limit(self):
    if self.limit_soft <= 0.0 or self.collecting_fully:
        return False
    return self.above_hard or fund.is_spent() or self.heap_size_with(0.0) > self.checkpoint


def look_at_limit(self):
    """Collect fully; then tell the ticker, or raise MemoryError, if that was not enough.

    Without an exception the nursery is empty afterwards; with one it is empty but for the sliver."""
    self.collect_fully()
    used = self.heap_size_with(0.0)
    no_fund = not fund.fill()
    raising = self.above_hard or no_fund
    tell_program(used > self.limit_soft and not raising)
    if not raising:
        return
    sliver = int(self.limit_step * 0.5)
    if used > self.limit_last or no_fund:
        sliver = 0          # what is allocated now could not be moved out of the nursery
    if self.nursery_top - self.nursery_free > sliver:
        self.nursery_free = self.nursery_top - sliver
    raise MemoryError
look_at_limit._dont_inline_ = True


def collect_and_reserve(self, totalsize):
    result = self.stock_collect_and_reserve(totalsize)
    if self.must_look_at_limit():
        self.nursery_free = result          # not used yet: give it back
        self.look_at_limit()
        result = self.nursery_free
        self.nursery_free = result + totalsize
        if self.nursery_free > self.nursery_top:
            result = self.stock_collect_and_reserve(totalsize)
    return result
collect_and_reserve._dont_inline_ = True


def make_room(self, request):
    "Make sure that 'request' bytes can be allocated outside the nursery, or raise MemoryError."
    if request > self.limit_soft:
        raise MemoryError                   # no collection can help
    if fund.is_spent():
        self.look_at_limit()
    if self.heap_size_with(request) <= self.checkpoint:
        return
    self._minor_collection()                # big young objects may be dead already
    if self.heap_size_with(request) <= self.checkpoint:
        return
    self.collect_fully()
    fund.fill()
    if self.heap_size_with(request) > self.limit_soft:
        raise MemoryError
make_room._dont_inline_ = True


def external_malloc(self, typeid, length, alloc_young):
    if self.limit_soft > 0.0 and not self.collecting_fully and length >= 0:
        request = float(raw_malloc_usage(self.fixed_size(typeid)))
        if length > 0:
            request += float(raw_malloc_usage(self.varsize_item_sizes(typeid))) * float(length)
        self.make_room(request)
    return self.stock_external_malloc(typeid, length, alloc_young)


def _malloc_out_of_nursery_nonsmall(self, totalsize):
    # stock, but for the fund
    if r_uint(raw_malloc_usage(totalsize)) > r_uint(self.nursery_size):
        minimarkpage.out_of_memory("memory corruption: bad size for object in the nursery")
    arena = arena_malloc(raw_malloc_usage(totalsize), False)
    if not arena:
        minimarkpage.out_of_memory("out of memory: couldn't allocate a few KB more")
    llarena.arena_reserve(arena, totalsize)
    self.rawmalloced_total_size += r_uint(raw_malloc_usage(totalsize))
    self.old_rawmalloced_objects.append(arena + self.gcheaderbuilder.size_gc_header)
    return arena


# ____________________________________________________________ malloc that fails inside a collection

class ArenaModule(object):
    "llarena as minimarkpage sees it: the same, with the fund behind arena_malloc."

    def __init__(self):
        self.__dict__.update(llarena.__dict__)
        self.arena_malloc = arena_malloc

    def _freeze_(self):
        return True


_get_chunk_manager = support.get_chunk_manager


def get_chunk_manager(chunk_size=support.DEFAULT_CHUNK_SIZE):
    "The collector's stacks of addresses grow by raw chunks: let them dip into the fund as well."
    manager = _get_chunk_manager(chunk_size)    # 3 items at the first call, 2 (from its cache) later
    unused_chunks, null_chunk = manager[0], manager[1]
    CHUNK = lltype.typeOf(null_chunk).TO

    def malloc_chunk():
        return lltype.malloc(CHUNK, flavor='raw', zero=not we_are_translated(), track_allocation=False)

    def get(self):
        result = self.free_list
        if result:
            self.free_list = result.next
            return result
        while True:
            try:
                return malloc_chunk()
            except MemoryError:
                if not fund.spend():
                    minimarkpage.out_of_memory("out of memory: couldn't allocate a few KB more")

    unused_chunks.__class__.get = get
    return manager


def apply():
    gc = IncrementalMiniMarkGC
    gc.stock_collect_and_reserve = _collect_and_reserve
    gc.stock_external_malloc = _external_malloc
    gc.stock_major_collection_step = _major_collection_step
    for method in (__init__, set_max_heap_size, set_major_threshold_from, collect,
                   major_collection_step, heap_size_with, collect_fully,
                   must_look_at_limit, look_at_limit, collect_and_reserve, make_room, external_malloc,
                   _malloc_out_of_nursery_nonsmall):
        setattr(gc, method.__name__, method)
    minimarkpage.llarena = ArenaModule()
    support.get_chunk_manager = get_chunk_manager
