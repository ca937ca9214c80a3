"""The gc module, as far as it makes sense for a collector that moves objects and has no reference counts."""
from rpython.rlib import rgc

from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.runtime.finalizers import run_finalizers
from memphis.runtime.ticker import memory_in_use

module = ModuleDef('gc', "This module provides access to the garbage collector.")

COLLECTIONS = 5         # what a finalizer lets go of dies in the next one
BYTES_A_TICK = 1024     # of work in a full collection


class State(object):
    enabled = True


state = State()


@module.function("collect(generation: int = 2) -> int")
def collect(space, generation):
    """Run the garbage collector, and the finalizers of what it finds.

Each collection is a full one. The number returned is that of finalizers that were run: what has none is not counted."""
    if generation < 0 or generation > 2:
        raise oefmt(space, space.w_ValueError, "invalid generation")
    count = 0
    for i in range(COLLECTIONS):
        space.tick(1 + memory_in_use() // BYTES_A_TICK)
        rgc.collect()
        done = run_finalizers(space)
        count += done
        if done == 0:
            break
    return count


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
