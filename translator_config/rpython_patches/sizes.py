"""Two sizes that rpython leaves to chance: the shadow stack's and the nursery's.

The shadow stack is where compiled code keeps its GC pointers across calls. Stock has 163,840 words and nothing checks
its end: deep recursion writes past it. The interpreter's depth counter bounds the depth (design, decision 7), so the
size must fit the highest ceiling an embedder may set. Only what is used of it is ever touched.

The nursery: stock takes half of the last-level cache, which on a server is more than a small heap limit; a minor
collection can promote all of it at once, so the heap limit could not hold. PYPY_GC_NURSERY still overrides it.
"""
from rpython.memory.gc import env
from rpython.memory.gctransform.shadowstack import ShadowStackPool

MB = 1024 * 1024
NATIVE = {'shadow_stack_words': 1024 * 1024, 'nursery': 4 * MB}     # 8 MB of address space
WASM = {'shadow_stack_words': 320 * 1024, 'nursery': 1 * MB}        # 2.5 MB


def apply(wasm):
    sizes = WASM if wasm else NATIVE
    nursery = sizes['nursery']

    def estimate_best_nursery_size():
        return nursery
    env.estimate_best_nursery_size = estimate_best_nursery_size
    ShadowStackPool.root_stack_depth = sizes['shadow_stack_words']
