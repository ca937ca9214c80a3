"""Objects that have something to do when they die: __del__, callbacks of weak references, suspended generators.

The collector puts registered objects into a queue when nothing else refers to them, each once; it sets a flag, and at
the next safe point (Limits.safe_point) the interpreter calls `finalize` of each (runtime/finalizers.py).
"""
from rpython.rlib import rgc

from memphis.objects.base import W_Object
from memphis.runtime.ticker import FLAG_FINALIZERS, set_flags


class FinalizerQueue(rgc.FinalizerQueue):
    Class = W_Object

    def finalizer_trigger(self):
        set_flags(FLAG_FINALIZERS)


queue = FinalizerQueue()


def register(w_obj):
    "Call w_obj.finalize(space) once it is dead."
    queue.register_finalizer(w_obj)
