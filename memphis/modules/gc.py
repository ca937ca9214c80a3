"""The gc module, as far as it makes sense for a collector that moves objects and has no reference counts."""
from rpython.rlib import rgc

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.runtime.finalizers import run_finalizers
from memphis.runtime.ticker import memory_in_use

module = ModuleDef('gc', "This module provides access to the garbage collector.")

COLLECTIONS = 5         # what a finalizer lets go of dies in the next one
BYTES_A_TICK = 1024     # of work in a full collection
HAS_GC = 1 << 14        # in a type's __flags__


GENERATIONS = 3

DEBUG_FLAGS = [('DEBUG_STATS', 1), ('DEBUG_COLLECTABLE', 2), ('DEBUG_UNCOLLECTABLE', 4), ('DEBUG_SAVEALL', 32),
               ('DEBUG_LEAK', 38)]


def _declare(name, number):
    module.constant(name)(lambda space: space.newint(number))


for _name, _number in DEBUG_FLAGS:
    _declare(_name, _number)


class State(object):
    "`collections` and `collected` count what collect() has done, by the generation that it was asked for."

    def __init__(self):
        self.enabled = True
        self.thresholds = [2000, 10, 10]
        self.debug = 0
        self.collections = [0] * GENERATIONS
        self.collected = [0] * GENERATIONS
        self.w_callbacks = None


state = State()


@module.constant('callbacks')
def make_callbacks(space):
    state.w_callbacks = space.newlist([])
    return state.w_callbacks


@module.constant('garbage')
def make_garbage(space):
    "Nothing is uncollectable."
    return space.newlist([])


@module.function("collect(generation: c_int = 2) -> int")
def collect(space, generation):
    """Run the garbage collector, and the finalizers of what it finds.

Each collection is a full one. The number returned is that of finalizers that were run: what has none is not counted."""
    if generation < 0 or generation >= GENERATIONS:
        raise oefmt(space, space.w_ValueError, "invalid generation")
    call_callbacks(space, 'start', generation, 0)
    count = 0
    for i in range(COLLECTIONS):
        space.tick(1 + memory_in_use() // BYTES_A_TICK)
        rgc.collect()
        done = run_finalizers(space)
        count += done
        if done == 0:
            break
    state.collections[generation] += 1
    state.collected[generation] += count
    call_callbacks(space, 'stop', generation, count)
    return count


def call_callbacks(space, phase, generation, count):
    "Of collect() only: what the collector does by itself is not told."
    callbacks_w = space.listview(state.w_callbacks)
    if len(callbacks_w) == 0:
        return
    w_information = space.newdict()
    for name, number in [('generation', generation), ('collected', count), ('uncollectable', 0)]:
        space.setitem_str(w_information, name, space.newint(number))
    for w_callback in callbacks_w[:]:
        try:
            space.call_2(w_callback, space.newtext(phase), w_information)
        except OperationError as e:
            space.write_unraisable(e, w_callback)


@module.function("enable() -> None")
def enable(space):
    "Enable automatic garbage collection. (It is never off: memory is found by collecting only.)"
    state.enabled = True


@module.function("disable() -> None")
def disable(space):
    "Only isenabled() tells the difference: memory is found by collecting only."
    state.enabled = False


@module.function("isenabled() -> bool")
def isenabled(space):
    "Returns true if automatic garbage collection is enabled."
    return state.enabled


@module.function("get_count()")
def get_count(space):
    """Return a three-tuple of the current collection counts.

There are no counts: the collector goes by bytes."""
    return space.newtuple([space.newint(0) for i in range(GENERATIONS)])


@module.function("get_threshold()")
def get_threshold(space):
    "Return the current collection thresholds."
    return space.newtuple([space.newint(number) for number in state.thresholds])


@module.function("set_threshold(threshold0: c_int, threshold1: c_int = -1, threshold2: c_int = -1, /) -> None")
def set_threshold(space, threshold0, threshold1, threshold2):
    """Set the collection thresholds (the collection frequency).

They are kept, but the collector goes by bytes."""
    state.thresholds[0] = threshold0
    if threshold1 >= 0:
        state.thresholds[1] = threshold1
    if threshold2 >= 0:
        state.thresholds[2] = threshold2


@module.function("get_debug() -> int")
def get_debug(space):
    "Get the garbage collection debugging flags."
    return state.debug


@module.function("set_debug(flags: c_int, /) -> None")
def set_debug(space, flags):
    "Set the garbage collection debugging flags. (The collector has nothing to print.)"
    state.debug = flags


@module.function("get_stats()")
def get_stats(space):
    "Return a list of dictionaries containing per-generation statistics."
    stats_w = []
    for i in range(GENERATIONS):
        w_stats = space.newdict()
        for name, number in [('collections', state.collections[i]), ('collected', state.collected[i]),
                             ('uncollectable', 0)]:
            space.setitem_str(w_stats, name, space.newint(number))
        stats_w.append(w_stats)
    return space.newlist(stats_w)


@module.function("freeze() -> None")
def freeze(space):
    """Freeze all current tracked objects and ignore them for future collections.

There is no permanent generation to move them to: nothing changes."""


@module.function("unfreeze() -> None")
def unfreeze(space):
    "Unfreeze all objects in the permanent generation. (There are none.)"


@module.function("get_freeze_count() -> int")
def get_freeze_count(space):
    "Return the number of objects in the permanent generation."
    return 0


@module.function("is_tracked(obj, /) -> bool")
def is_tracked(space, w_obj):
    """Returns true if the object is tracked by the garbage collector.

The collector knows all objects; the answer is whether CPython's would ever know one of the type."""
    return space.int_w(space.getattr(space.type(w_obj), '__flags__')) & HAS_GC != 0
