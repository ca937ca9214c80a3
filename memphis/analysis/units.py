"""Units: what is known of a code object while it is made from the AST, whichever engine it is for.

A unit numbers the variables of its scope.  The naming mix-in, which both
engines' front ends inherit, says where a name lives.
"""
from rpython.rlib.listsort import make_timsort_class

from memphis.analysis.symbols import (
    CELL, CLASS, DEF_COMP_CELL, DEF_FREE_CLASS, DEF_GLOBAL, DEF_LOCAL, DEF_NONLOCAL, DEF_PARAM, FREE,
    GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, LOCAL, Symbol, mangle, mangle_in)
from memphis.syntax import ast

TimSort = make_timsort_class()

# kinds of units
MODULE, CLASS_BODY, FUNCTION, ASYNC_FUNCTION, LAMBDA, COMPREHENSION, TYPE_PARAMETERS = range(7)

MAX_BLOCKS = 21

IMPLICIT = 'cell of '      # before __class__ and __classdict__: the class body may have variables of these names

# kinds of slots
PARAMETER, PARAMETER_CELL, VARIABLE, HIDDEN, OWN_CELL, FREE_CELL = 'p', 'P', 'l', 'h', 'c', 'f'

# where a name is looked up
(IN_SLOT, IN_CELL, IN_NAMESPACE_OR_CELL, IN_CLASSDICT_OR_CELL, IN_CLASSDICT_OR_GLOBALS, IN_GLOBALS,
 IN_NAMESPACE) = range(7)


def max_blocks(scope):
    "How deep statements may nest that CPython keeps a block for; it has one around the body of a generator."
    if scope.is_generator or scope.is_coroutine:
        return MAX_BLOCKS - 1
    return MAX_BLOCKS


def await_problem(unit):
    "Why there may be no `await` in the code of the unit, or ''."
    if not unit.scope.is_function_like():
        return "'await' outside function"
    if not may_await(unit):
        return "'await' outside async function"
    return ''


def may_await(unit):
    return unit.kind == ASYNC_FUNCTION or unit.kind == COMPREHENSION


class ScopeUnit(object):
    "The code object's scope, and the numbers of its variables: provisional ones until lay_out_slots()."

    def __init__(self, name, kind, scope, firstlineno, private):
        self.name = name
        self.qualname = name
        self.kind = kind
        self.scope = scope
        self.private = private
        self.firstlineno = firstlineno
        self.argcount = 0
        self.posonlyargcount = 0
        self.kwonlyargcount = 0
        self.slot_names = []               # in order of appearance; final numbers come at the end
        self.slot_numbers = {}
        self.hidden = {}                   # targets of inlined comprehensions being compiled, outside functions
        self.was_hidden = {}
        self.in_inlined_comprehension = 0
        self.static_attributes = {}
        self.static_attribute_names = []
        for parameter in scope.varnames:
            self.slot(parameter)
        self.cells = self.find_cells()
        self.free = self.find_free()

    def find_cells(self):
        names = []
        for name, symbol in self.scope.symbols.items():
            if symbol.scope == CELL or symbol.flags & DEF_COMP_CELL and symbol.scope != FREE:
                names.append(name)
        if self.scope.needs_class_closure:
            names.append(IMPLICIT + '__class__')
        if self.scope.needs_classdict:
            names.append(IMPLICIT + '__classdict__')
        return sorted_names(names)

    def find_free(self):
        names = []
        for name, symbol in self.scope.symbols.items():
            if symbol.scope == FREE or symbol.flags & DEF_FREE_CLASS and name not in self.cells:
                names.append(name)
        return sorted_names(names)

    def slot(self, name):
        number = self.slot_numbers.get(name, -1)
        if number < 0:
            number = len(self.slot_names)
            self.slot_numbers[name] = number
            self.slot_names.append(name)
        return number

    def lay_out_slots(self):
        "Names and kinds in the final order, and the final number of each provisional slot."
        parameters = len(self.scope.varnames)
        cells = names_set(self.cells)
        free = names_set(self.free)
        names = []
        kinds = []
        for i in range(parameters):
            name = self.slot_names[i]
            names.append(name)
            if name in cells:
                kinds.append(PARAMETER_CELL)
            else:
                kinds.append(PARAMETER)
        for i in range(parameters, len(self.slot_names)):
            name = self.slot_names[i]
            if name not in cells and name not in free:
                names.append(name)
                if name in self.was_hidden:
                    kinds.append(HIDDEN)
                else:
                    kinds.append(VARIABLE)
        for name in self.cells:
            if self.slot_numbers[name] >= parameters:
                names.append(name)
                kinds.append(OWN_CELL)
        for name in self.free:
            names.append(name)
            kinds.append(FREE_CELL)
        numbers = [0] * len(names)
        for i in range(len(names)):
            numbers[self.slot_numbers[names[i]]] = i
        for i in range(len(names)):
            if names[i].startswith(IMPLICIT):
                names[i] = names[i][len(IMPLICIT):]
        return names, ''.join(kinds), numbers

    def closure_slot(self, name):
        "The slot whose cell an inner function gets for its free variable."
        if self.kind == CLASS_BODY and (name == '__class__' and self.scope.needs_class_closure or
                                        name == '__classdict__' and self.scope.needs_classdict):
            return self.implicit_cell(name)
        return self.slot(name)

    def implicit_cell(self, name):
        return self.slot(IMPLICIT + name)

    def add_cells(self):
        "Numbers for the cells and free variables that nothing has mentioned."
        for name in self.cells:
            self.slot(name)
        for name in self.free:
            self.slot(name)

    def count_arguments(self, args):
        self.posonlyargcount = len(args.posonlyargs)
        self.argcount = len(args.posonlyargs) + len(args.args)
        self.kwonlyargcount = len(args.kwonlyargs)


def type_parameter_problem(nodes, i):
    "Why type parameter number i may not stand there, or ''."
    if i > 0 and type_param_default(nodes[i]) is None and type_param_default(nodes[i - 1]) is not None:
        return "non-default type parameter '%s' follows default type parameter" % type_param_name(nodes[i])
    return ''


def type_param_name(node):
    if isinstance(node, ast.TypeVar):
        return node.name
    if isinstance(node, ast.ParamSpec):
        return node.name
    assert isinstance(node, ast.TypeVarTuple)
    return node.name


def type_param_default(node):
    if isinstance(node, ast.TypeVar):
        return node.default_value
    if isinstance(node, ast.ParamSpec):
        return node.default_value
    assert isinstance(node, ast.TypeVarTuple)
    return node.default_value


class InlinedComprehension(object):
    "What an inlined comprehension changes in the scope around it: end_inlined() gives it back."

    def __init__(self):
        self.names = []            # bound by it: their old values are saved
        self.new_cells = []        # of these, those that get a cell of their own
        self.replaced = []         # symbols as they were in the scope around
        self.hidden = []


class Naming(object):
    """Mix-in of a front end with `units` (outermost first) and `unit`, the one it is in."""

    def mangled(self, name):
        return mangle_in(self.unit.scope, self.unit.private, name)

    # ____________________________________________________________
    # where a (mangled) name lives

    def place_to_load(self, name):
        unit = self.unit
        where = unit.scope.scope_of(name)
        if where == FREE or where == CELL:
            if unit.scope.kind == CLASS and not unit.in_inlined_comprehension:
                return IN_NAMESPACE_OR_CELL
            if unit.scope.can_see_class_scope:
                return IN_CLASSDICT_OR_CELL
            return IN_CELL
        if self.is_fast(name, where):
            return IN_SLOT
        if self.is_global(where):
            if unit.scope.can_see_class_scope and where == GLOBAL_IMPLICIT:
                return IN_CLASSDICT_OR_GLOBALS
            return IN_GLOBALS
        if unit.scope.kind == CLASS and unit.in_inlined_comprehension:
            return IN_GLOBALS
        return IN_NAMESPACE

    def place_to_change(self, name):
        where = self.unit.scope.scope_of(name)
        if where == FREE or where == CELL:
            return IN_CELL
        if self.is_fast(name, where):
            return IN_SLOT
        if self.is_global(where):
            return IN_GLOBALS
        return IN_NAMESPACE

    def is_fast(self, name, where):
        return where == LOCAL and (self.unit.scope.is_function_like() or name in self.unit.hidden)

    def is_global(self, where):
        return where == GLOBAL_EXPLICIT or where == GLOBAL_IMPLICIT and self.unit.scope.is_function_like()

    def note_static_attribute(self, node):
        "`self.name = ...` in a method: the class around it lists the name in __static_attributes__."
        value = node.value
        if not is_self(value):
            return
        i = len(self.units) - 2
        while i >= 0:
            unit = self.units[i]
            if unit.kind == CLASS_BODY:
                if node.attr not in unit.static_attributes:
                    unit.static_attributes[node.attr] = True
                    unit.static_attribute_names.append(node.attr)
                return
            i -= 1

    # ____________________________________________________________
    # units

    def private_name(self):
        "The class whose private names are mangled here, or None."
        if self.unit is None:
            return None
        return self.unit.private

    def qualname(self, unit):
        depth = len(self.units)
        if depth <= 2:
            return unit.name
        parent = self.units[depth - 2]
        if parent.kind == TYPE_PARAMETERS:
            if depth <= 3:
                return unit.name
            parent = self.units[depth - 3]
        if unit.kind == FUNCTION or unit.kind == ASYNC_FUNCTION or unit.kind == CLASS_BODY:
            if parent.scope.scope_of(mangle(parent.private, unit.name)) == GLOBAL_EXPLICIT:
                return unit.name
        if parent.kind == FUNCTION or parent.kind == ASYNC_FUNCTION or parent.kind == LAMBDA:
            return parent.qualname + '.<locals>.' + unit.name
        return parent.qualname + '.' + unit.name

    # ____________________________________________________________
    # isolation of what an inlined comprehension binds

    def begin_inlined(self, scope):
        unit = self.unit
        state = InlinedComprehension()
        in_class = unit.scope.kind == CLASS and not unit.in_inlined_comprehension
        unit.in_inlined_comprehension += 1
        for name, symbol in scope.symbols.items():
            if symbol.flags & DEF_PARAM:
                continue                   # the implicit iterable
            binds = symbol.flags & DEF_LOCAL and not symbol.flags & (DEF_NONLOCAL | DEF_GLOBAL)
            outer = unit.scope.lookup(name)
            if not binds and not in_class:
                if unit.scope.is_function_like() and symbol.scope == GLOBAL_IMPLICIT and outer.scope == LOCAL:
                    # another comprehension binds it: here it is global all the same
                    self.replace_symbol(state, name, symbol, outer)
                continue
            if in_class or (symbol.scope != outer.scope and symbol.scope != FREE and
                            not (symbol.scope == CELL and outer.scope == FREE)):
                self.replace_symbol(state, name, symbol, outer)
            if binds:
                if not unit.scope.is_function_like() and name not in unit.hidden:
                    unit.hidden[name] = True
                    unit.was_hidden[name] = True
                    state.hidden.append(name)
                state.names.append(name)
                state.new_cells.append(symbol.scope == CELL)
        return state

    def replace_symbol(self, state, name, symbol, outer):
        "While the comprehension is compiled, the name means what it means in there."
        state.replaced.append(Symbol(name, outer.flags, outer.scope))
        self.unit.scope.symbols[name] = Symbol(name, outer.flags, symbol.scope)

    def end_inlined(self, state):
        "The scope is as before; `hidden` names stay hidden until their values are given back."
        self.unit.in_inlined_comprehension -= 1
        for symbol in state.replaced:
            self.unit.scope.symbols[symbol.name] = symbol

    def forget_hidden(self, state):
        for name in state.hidden:
            del self.unit.hidden[name]


def is_self(node):
    return isinstance(node, ast.Name) and node.id == 'self'


def names_set(names):
    result = {}
    for name in names:
        result[name] = True
    return result


class _NameSorter(TimSort):
    def lt(self, a, b):
        return a < b


def sorted_names(names):
    _NameSorter(names).sort()
    return names
