"""The declaration of a builtin type.

    class W_List(W_Object):
        typedef = TypeDef('list', base=W_Object.typedef)

        @typedef.method("append(self, object, /) -> None")
        def append(self, space, w_object): ...

What is declared here is turned into a prebuilt W_Type when the space is made
(objects/typeobject.py).  Everything runs at import time.
"""
from memphis import config
from memphis.gateway.builtincode import make_code
from memphis.gateway.signature import Signature

ALL_TYPEDEFS = []          # in declaration order: bases stand before their subclasses


class Declarations(object):
    "What a type declares; types that share an implementation include() the same ones."

    def __init__(self):
        self.members = []     # (name, kind, signature, func)
        self.constants = []   # (name, function of the space)

    def method(self, text):
        "A method; `def name(self, space, ...)`."
        return self._declare('method', text)

    def static(self, text):
        "`__new__` or a static method; `def name(space, w_cls, ...)`."
        return self._declare('static', text)

    def classmethod(self, text):
        "A class method; `def name(space, w_cls, ...)`."
        return self._declare('class', text)

    def getset(self, name, setter=None, deleter=None):
        "A computed attribute: `def fget(self, space)`; see setter()."
        def decorate(func):
            self.members.append((name, 'getset', None, func))
            return func
        return decorate

    def setter(self, name):
        "`def fset(self, space, w_value)`; w_value None means delete."
        def decorate(func):
            self.members.append((name, 'setter', None, func))
            return func
        return decorate

    def constant(self, name):
        "A class attribute made by `def make(space)`."
        def decorate(func):
            self.constants.append((name, func))
            return func
        return decorate

    def include(self, declarations):
        self.members += declarations.members
        self.constants += declarations.constants

    def without(self, *names):
        "The same but for those."
        result = Declarations()
        result.members = [member for member in self.members if member[0] not in names]
        result.constants = [constant for constant in self.constants if constant[0] not in names]
        return result

    def _declare(self, kind, text):
        signature = Signature(text)

        def decorate(func):
            if isinstance(func, staticmethod):
                func = func.__get__(None, object)
            self.members.append((signature.name, kind, signature, func))
            return func if kind == 'method' else staticmethod(func)
        return decorate


class TypeDef(Declarations):
    """`base`: a TypeDef, None for object.  `final`: cannot be subclassed in
    Python.  `cls` (the RPython class) is set when that class is created.
    `layout` is the TypeDef that instances' RPython class belongs to: another
    than this one where several types share one class (exceptions)."""

    def __init__(self, name, base=None, module='builtins', doc=None, final=False,
                 hashable=True, layout=None, variable_size=False, weakrefs=False, stateless=False):
        Declarations.__init__(self)
        self.name = name
        self.base = base
        self.module = module
        self.doc = doc if config.DOCSTRINGS else None
        self.final = final
        self.hashable = hashable
        self.layout = layout or self
        self.variable_size = variable_size  # CPython lays items into the object: no __slots__ in subclasses
        self.weakrefs = weakrefs            # instances can be weakly referenced
        self.stateless = stateless          # there is nothing in an instance but its dict and its slots
        self.extra_bases = []  # further base TypeDefs (ExceptionGroup has two)
        self.cls = None if layout is None else layout.cls
        ALL_TYPEDEFS.append(self)

    def _freeze_(self):
        return True

    def make_code(self, kind, signature, func):
        cls = self.cls if kind == 'method' else None
        shown = self.name if self.module == 'builtins' else self.module + '.' + self.name
        return make_code(signature, func, self.name, cls, shown)


class Made(object):
    "What a module makes when it is installed, for interpreter-level code."
    w_object = None


class ModuleDef(object):
    """The declaration of a builtin module.

        module = ModuleDef('math', "doc")
        @module.function("sqrt(x: float, /) -> float")
        def sqrt(space, x): ...
    """

    def __init__(self, name, doc=''):
        self.name = name
        self.doc = doc if config.DOCSTRINGS else ''
        self.functions = []     # (signature, func)
        self.constants = []     # (name, function of the space)
        self.starters = []

    def function(self, text):
        signature = Signature(text)

        def decorate(func):
            self.functions.append((signature, func))
            return func
        return decorate

    def constant(self, name):
        def decorate(func):
            self.constants.append((name, func))
            return func
        return decorate

    def start(self, func):
        "Declare func(space, w_module): what is to be done when a process begins; the module was made at translation."
        self.starters.append(func)
        return func

    def exception(self, name, base, module=None, attribute=None):
        """A new exception class, as a class statement makes one; `base` is the name of a builtin one, `attribute` its
        name in the module where that is another.  Gives a Made that will have it."""
        made = Made()

        def make(space):
            w_namespace = space.newdict()
            space.setitem_str(w_namespace, '__module__', space.newtext(module or self.name))
            made.w_object = space.call_list(space.w_type, [space.newtext(name), space.newtuple([space.types[base]]),
                                                           w_namespace])
            return made.w_object
        self.constant(attribute or name)(make)
        return made

    def type(self, cls):
        "Class decorator: the module has the type that the class's TypeDef declares."
        self.constant(cls.typedef.name)(lambda space: cls.typedef.w_type)
        return cls
