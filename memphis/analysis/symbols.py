"""Scopes and the flags of their symbols: what the symbol table consists of.

Flags say how a name is used in a scope (set while building); the scope number
says where it lives (set by the resolver).  Names are mangled already.
"""
from collections import OrderedDict

# how a name is used
DEF_GLOBAL = 1 << 0
DEF_LOCAL = 1 << 1            # assigned in the scope
DEF_PARAM = 1 << 2
DEF_NONLOCAL = 1 << 3
USE = 1 << 4
DEF_FREE_CLASS = 1 << 6       # free in a method, and bound in the class that contains it
DEF_IMPORT = 1 << 7
DEF_ANNOT = 1 << 8
DEF_COMP_ITER = 1 << 9        # the target of a comprehension
DEF_TYPE_PARAM = 1 << 10
DEF_COMP_CELL = 1 << 11       # a cell in an inlined comprehension
DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT | DEF_TYPE_PARAM

# where it lives
UNKNOWN, LOCAL, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, FREE, CELL = range(6)

# kinds of scope
MODULE, FUNCTION, CLASS = range(3)
ANNOTATION, TYPE_ALIAS, TYPE_PARAMETERS, TYPE_VARIABLE = range(3, 7)

# kinds of comprehension
NO_COMPREHENSION, LIST_COMPREHENSION, SET_COMPREHENSION, DICT_COMPREHENSION, GENERATOR_EXPRESSION = range(5)


class Symbol(object):
    def __init__(self, name, flags=0, scope=UNKNOWN):
        self.name = name
        self.flags = flags
        self.scope = scope


class Scope(object):
    """A block: its symbols by name (in order of first mention), the scopes in it, and what is known of it."""

    def __init__(self, name, kind, node, parent):
        self.name = name
        self.kind = kind
        self.node = node                   # positions for errors
        self.symbols = OrderedDict()
        self.varnames = []                 # the parameters in slot order
        self.children = []
        self.directives = []               # Directive: where global and nonlocal name things
        self.nested = parent is not None and (parent.nested or parent.is_function_like())
        self.comprehension = NO_COMPREHENSION
        self.is_generator = False
        self.is_coroutine = False
        self.is_async_function = False
        self.has_varargs = False
        self.has_varkeywords = False
        self.returns_value = False
        self.annotations_used = False
        self.needs_class_closure = False   # a method mentions __class__ (or super)
        self.needs_classdict = False
        self.can_see_class_scope = False   # an annotation scope directly in a class
        self.comp_inlined = False
        self.is_generic_function = False   # the type parameters of a function
        self.comp_iter_target = False      # while building: inside the target of a comprehension
        self.comp_iter_expr = 0            # while building: depth of iterables of comprehensions
        self.mangled_names = None          # around a generic class: only these private names are mangled
        self.type_param_scope_name = ''    # of a type variable's bound: for error messages

    def is_function_like(self):
        return self.kind == FUNCTION or self.kind >= ANNOTATION

    def lookup(self, name):
        "The flags and scope of a name; a blank one where it is unknown."
        symbol = self.symbols.get(name, None)
        if symbol is None:
            return NO_SYMBOL
        return symbol

    def scope_of(self, name):
        return self.lookup(name).scope


NO_SYMBOL = Symbol('')


class Directive(object):
    def __init__(self, name, node):
        self.name = name
        self.node = node


class SymbolTable(object):
    """The scopes of a source text, by the node that opens them."""

    def __init__(self, top, scopes, type_params, bounds, defaults):
        self.top = top
        self.scopes = scopes
        self.type_params = type_params     # by the first type parameter
        self.bounds = bounds               # by type parameter
        self.defaults = defaults

    def scope_for(self, node):
        return self.scopes[node]


def mangle_in(scope, private, name):
    "What a name is called in a scope."
    if scope.mangled_names is not None and name not in scope.mangled_names:
        return name
    return mangle(private, name)


def mangle(private, name):
    "`__x` inside class `C` is `_C__x`; private is None outside classes."
    if private is None or not name.startswith('__') or name.endswith('__') or '.' in name:
        return name
    i = 0
    while i < len(private) and private[i] == '_':
        i += 1
    if i == len(private):
        return name                        # the class is called `_`, `__` ...
    assert i >= 0
    return '_' + private[i:] + name
