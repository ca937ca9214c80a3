"""What a function runs: the interface both engines' code objects share.

Slots: a frame has one array of `nslots` variables: the parameters
(positional, then keyword-only, then *args, then **kwargs), the other locals,
the cells of locals that inner functions use, the free variables.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.analysis.units import FREE_CELL, HIDDEN, OWN_CELL, PARAMETER, PARAMETER_CELL, VARIABLE
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import Lifeline, W_Object

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 0x1, 0x2, 0x4, 0x8
CO_NESTED, CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE = 0x10, 0x20, 0x80, 0x100
CO_ASYNC_GENERATOR = 0x200
CO_ANY_GENERATOR = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR


def flags_of_scope(scope):
    "co_flags, as far as the scope (analysis/symbols.py) decides them."
    flags = 0
    if scope.is_function_like():
        flags |= CO_NEWLOCALS | CO_OPTIMIZED
        if scope.nested:
            flags |= CO_NESTED
        if scope.is_generator and scope.is_coroutine:
            flags |= CO_ASYNC_GENERATOR
        elif scope.is_generator:
            flags |= CO_GENERATOR
        elif scope.is_coroutine:
            flags |= CO_COROUTINE
        if scope.has_varargs:
            flags |= CO_VARARGS
        if scope.has_varkeywords:
            flags |= CO_VARKEYWORDS
    return flags


class W_Code(W_Object):
    """`argcount` counts positional parameters (positional-only ones included);
    `slot_names` has a UTF-8 name for each slot; the free variables are the last
    `nfree` of them."""
    typedef = TypeDef('code', base=W_Object.typedef, final=True, weakrefs=True)
    import_from_mixin(Lifeline)
    _immutable_fields_ = ['name', 'qualname', 'filename', 'flags', 'argcount', 'posonlyargcount',
                          'kwonlyargcount', 'nslots', 'slot_names[*]', 'nfree', 'firstlineno']

    def position(self, index):
        """(line, column, end line, end column) of an instruction: 1-based lines,
        0-based UTF-8 columns, -1 where unknown."""
        raise NotImplementedError

    def new_frame(self, space, w_function, w_globals, w_builtins):
        "A frame with empty slots (free variables filled in from the function's closure)."
        raise NotImplementedError

    def run_frame(self, space, frame):
        "Run it; for a generator function: the generator object."
        raise NotImplementedError

    def has_handlers(self):
        "Is there a try, or a with: something that runs when a suspended generator is closed?"
        raise NotImplementedError

    def docstring(self, space):
        "The wrapped docstring or None (wrapped)."
        return space.w_None

    def names_of_slots(self, kinds):
        "Names of the slots whose kind (analysis/units.py) is one of the characters, in their order."
        raise NotImplementedError

    def change_filename(self, old, new):
        "Of this code and the code inside it, as far as it has the old one."
        if self.filename == old:
            self.filename = new

    def varnames(self):
        "Parameters and plain locals."
        return self.names_of_slots(PARAMETER + PARAMETER_CELL + VARIABLE + HIDDEN)

    def cellvars(self):
        return self.names_of_slots(PARAMETER_CELL + OWN_CELL)

    def freevars(self):
        return self.names_of_slots(FREE_CELL)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<code object %s at %s, file "%s", line %d>' % (
            self.name, space.address_text(self), self.filename, self.firstlineno)

    @typedef.getset('co_name')
    def get_name(self, space):
        return space.newtext(self.name)

    @typedef.getset('co_qualname')
    def get_qualname(self, space):
        return space.newtext(self.qualname)

    @typedef.getset('co_filename')
    def get_filename(self, space):
        return space.newtext(self.filename)

    @typedef.getset('co_firstlineno')
    def get_firstlineno(self, space):
        return space.newint(self.firstlineno)

    @typedef.getset('co_argcount')
    def get_argcount(self, space):
        return space.newint(self.argcount)

    @typedef.getset('co_posonlyargcount')
    def get_posonlyargcount(self, space):
        return space.newint(self.posonlyargcount)

    @typedef.getset('co_kwonlyargcount')
    def get_kwonlyargcount(self, space):
        return space.newint(self.kwonlyargcount)

    @typedef.getset('co_flags')
    def get_flags(self, space):
        return space.newint(self.flags)

    @typedef.getset('co_varnames')
    def get_varnames(self, space):
        return space.newtuple([space.newtext(name) for name in self.varnames()])

    @typedef.getset('co_nlocals')
    def get_nlocals(self, space):
        return space.newint(len(self.varnames()))

    @typedef.getset('co_cellvars')
    def get_cellvars(self, space):
        return space.newtuple([space.newtext(name) for name in self.cellvars()])

    @typedef.getset('co_freevars')
    def get_freevars(self, space):
        return space.newtuple([space.newtext(name) for name in self.freevars()])
