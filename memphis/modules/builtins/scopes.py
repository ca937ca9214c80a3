"""Builtin functions on running code: eval, exec, compile, globals, locals."""
from memphis.errors import oefmt
from memphis.modules.builtins.attributes import current_locals
from memphis.modules.builtins.moduledef import module


@module.function("globals()")
def globals_(space):
    """Return the dictionary containing the current scope's global variables.

NOTE: Updates to this dictionary *will* affect name lookups in the current
global scope and vice-versa."""
    frame = space.ec.topframe
    if frame is None:
        return space.w_None
    return frame.w_globals


@module.function("locals()")
def locals_(space):
    """Return a dictionary containing the current scope's local variables.

NOTE: Whether or not updates to this dictionary will affect name lookups in
the local scope and vice-versa is *implementation dependent* and not
covered by any backwards compatibility guarantees."""
    return current_locals(space)
