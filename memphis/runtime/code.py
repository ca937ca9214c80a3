"""What a function runs: the interface both engines' code objects share.

Slots: a frame has one array of `nslots` variables: the parameters
(positional, then keyword-only, then *args, then **kwargs), the other locals,
the cells of locals that inner functions use, the free variables.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.analysis.units import FREE_CELL, HIDDEN, OWN_CELL, PARAMETER, PARAMETER_CELL, VARIABLE
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import Lifeline, W_Object
from memphis.runtime.code_tables import W_LineIterator, W_PositionsIterator, exception_table, location_table

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 0x1, 0x2, 0x4, 0x8
CO_NESTED, CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE = 0x10, 0x20, 0x80, 0x100
CO_ASYNC_GENERATOR = 0x200
NO_ENTRIES = []
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
    `slot_names` has a UTF-8 name for each slot, `slot_kinds` a character (analysis/units.py);
    the free variables are the last `nfree` of them."""
    typedef = TypeDef('code', base=W_Object.typedef, final=True, weakrefs=True)
    import_from_mixin(Lifeline)
    _immutable_fields_ = ['name', 'qualname', 'filename', 'flags', 'argcount', 'posonlyargcount',
                          'kwonlyargcount', 'nslots', 'slot_names[*]', 'slot_kinds', 'nfree', 'firstlineno', 'positions']

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
        "Names of the slots whose kind is one of the characters, in their order."
        return [self.slot_names[i] for i in range(self.nslots) if self.slot_kinds[i] in kinds]

    def slot_kind(self, index):
        return self.slot_kinds[index]

    # What only bytecode has: None where there is none of it.

    def constants(self, space):
        return None

    def global_names(self, space):
        return None

    def exception_entries(self):
        "Five numbers an entry (bytecode/code.py)."
        return NO_ENTRIES

    def stack_size(self):
        return 0

    def replaced(self, space, w_changes):
        "A copy with other attributes: `w_changes` is a dict of them."
        raise oefmt(space, space.w_NotImplementedError, "code of the treewalk engine cannot be replaced")

    def same_as(self, space, other):
        "Of the same kind, does it do the same?"
        return self is other

    def content_hash(self, space):
        return space.hash_w(space.newtext(self.name)) ^ self.firstlineno

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

    @typedef.getset('co_consts')
    def get_consts(self, space):
        w_consts = self.constants(space)
        if w_consts is None:
            raise OperationError(space.w_AttributeError, None, 'co_consts')
        return w_consts

    @typedef.getset('co_names')
    def get_names(self, space):
        w_names = self.global_names(space)
        if w_names is None:
            raise OperationError(space.w_AttributeError, None, 'co_names')
        return w_names

    @typedef.getset('co_stacksize')
    def get_stacksize(self, space):
        return space.newint(self.stack_size())

    @typedef.getset('co_exceptiontable')
    def get_exceptiontable(self, space):
        return space.newbytes(exception_table(self.exception_entries()))

    @typedef.getset('co_linetable')
    def get_linetable(self, space):
        return space.newbytes(location_table(self.positions, self.firstlineno))

    @typedef.method("co_positions(self, /)")
    def descr_positions(self, space):
        return W_PositionsIterator(self.positions)

    @typedef.method("co_lines(self, /)")
    def descr_lines(self, space):
        return W_LineIterator(self.positions)

    @typedef.method("replace(self, /, **changes)")
    def descr_replace(self, space, w_changes):
        "Return a copy of the code object with new values for the specified fields."
        return self.replaced(space, w_changes)

    @typedef.method("__replace__(self, /, **changes)")
    def descr_replace_protocol(self, space, w_changes):
        "The same as replace()."
        return self.replaced(space, w_changes)

    @typedef.method("_varname_from_oparg(self, oparg: index) -> text")
    def descr_varname_from_oparg(self, space, oparg):
        "(internal-only) Return the local variable name for the given oparg."
        if oparg < 0 or oparg >= self.nslots:
            raise oefmt(space, space.w_IndexError, "tuple index out of range")
        return self.slot_names[oparg]

    @typedef.method("__eq__(self, other, /)")
    def op_eq(self, space, w_other):
        if not isinstance(w_other, W_Code):
            return space.w_NotImplemented
        return space.newbool(self.same_as(space, w_other))

    @typedef.method("__ne__(self, other, /)")
    def op_ne(self, space, w_other):
        if not isinstance(w_other, W_Code):
            return space.w_NotImplemented
        return space.newbool(not self.same_as(space, w_other))

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        return self.content_hash(space)
