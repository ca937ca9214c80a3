"""W_Object: the root of all wrapped objects, and the slots they may fill.

A slot is an RPython method that stands for a special method.  The default of
each says "not supported" in CPython's words; a builtin type overrides it and,
by declaring it with `@typedef.method("__len__(self, /) -> int")`, also shows it to
Python.  Operations on builtin types go through the slots; operations on
instances of Python classes (`is_user`) look the special method up.
"""
from rpython.rlib.objectmodel import compute_identity_hash, current_object_addr_as_int

from memphis.errors import make_error, oefmt
from memphis.gateway.typedef import TypeDef

# name, symbol: binary operators; each has __x__, __rx__ and __ix__
BINARY_OPERATORS = [
    ('add', '+'), ('sub', '-'), ('mul', '*'), ('matmul', '@'), ('truediv', '/'),
    ('floordiv', '//'), ('mod', '%'), ('divmod', 'divmod()'), ('pow', '** or pow()'),
    ('lshift', '<<'), ('rshift', '>>'), ('and', '&'), ('or', '|'), ('xor', '^')]
COMPARISONS = [('lt', '<', 'gt'), ('le', '<=', 'ge'), ('eq', '==', 'eq'),
               ('ne', '!=', 'ne'), ('gt', '>', 'lt'), ('ge', '>=', 'le')]
UNARY_OPERATORS = [('neg', '-'), ('pos', '+'), ('invert', '~')]

OBJECT, INT, FLOAT = 0, 1, 2        # how a value can be kept: W_Object.number_kind


class _ObjectMeta(type):
    "Tells each TypeDef its RPython class."
    def __new__(meta, name, bases, members):
        cls = type.__new__(meta, name, bases, members)
        typedef = members.get('typedef')
        if typedef is not None and typedef.cls is None:
            typedef.cls = cls
        return cls


class W_Object(object):
    __metaclass__ = _ObjectMeta
    _attrs_ = []
    typedef = TypeDef('object', stateless=True)
    w_builtin_type = None      # the prebuilt W_Type; set for each class when the space is made
    is_user = False            # an instance of a class written in Python
    owns_dict = False          # has a dict already: a class written in Python adds none
    is_sequence = False        # += and *= are CPython's sequence operations, tried last

    def getclass(self, space):
        return self.w_builtin_type

    # ____________________________________________________________
    # attributes

    def getdict(self, space):
        "The instance dict as a W_Dict, or None where there is none."
        return None

    def getdictvalue(self, space, name):
        "The value in the instance dict, or None."
        return None

    def setdictvalue(self, space, name, w_value):
        "False where there is no instance dict."
        return False

    def deldictvalue(self, space, name):
        return False

    def setdict(self, space, w_dict):
        raise oefmt(space, space.w_AttributeError, "attribute '__dict__' of '%T' objects is not writable",
                    self)

    def setclass(self, space, w_type):
        "Become an instance of another class of the same layout."
        raise immutable_class(space)

    def has_instance_dict(self, space):
        return self.getdict(space) is not None

    def read_slot(self, index):
        "The value of a slot (objects/slots.py), None where unset; only of instances of classes with __slots__."
        raise NotImplementedError

    def write_slot(self, index, w_value):
        raise NotImplementedError

    # weak references and finalizers: objects/weakref.py, objects/finalizing.py

    def getlifeline(self):
        return None

    def setlifeline(self, space, w_lifeline):
        raise oefmt(space, space.w_TypeError, "cannot create weak reference to '%T' object", self)

    def finalize(self, space):
        "What a registered object has to do when it is dead."

    def find_special_attribute(self, space, name):
        "The last resort of attribute lookup: None where there is none."
        return None

    def missing_attribute(self, space, name):
        "The AttributeError of a failed lookup."
        return make_error(space, space.w_AttributeError, "'%T' object has no attribute '%s'", self, name)

    def getname(self, space):
        "What %N shows: the __name__ of types and functions."
        return '?'

    # descriptors: `self` is the descriptor

    def descr_get(self, space, w_obj, w_type):
        "__get__; w_obj is None for access through the class. Default: not a descriptor."
        return self

    def is_data_descriptor(self, space):
        return False

    def descr_set(self, space, w_obj, w_value):
        "__set__, or __delete__ where w_value is None; only called on data descriptors."
        raise NotImplementedError

    # ____________________________________________________________
    # calls

    def call_list(self, space, args_w):
        return space.call_not_callable(self)

    def call_args(self, space, args):
        return space.call_not_callable(self)

    def call_0(self, space):
        return self.call_list(space, [])

    def call_1(self, space, w_0):
        return self.call_list(space, [w_0])

    def call_2(self, space, w_0, w_1):
        return self.call_list(space, [w_0, w_1])

    def call_3(self, space, w_0, w_1, w_2):
        return self.call_list(space, [w_0, w_1, w_2])

    # ____________________________________________________________
    # the other slots

    def hash_int(self, space):
        if not self.typedef.hashable:
            raise oefmt(space, space.w_TypeError, "unhashable type: '%T'", self)
        return compute_identity_hash(self)

    def identity(self, space):
        "What id() gives, as a wrapped int."
        return space.newint(current_object_addr_as_int(self))

    def number_kind(self):
        "INT or FLOAT where a word can stand for the object and nobody sees a difference."
        return OBJECT

    def number_bits(self):
        "That word."
        return 0

    def is_same(self, space, w_other):
        "`is`, for two that are not the same RPython object: numbers compare by value."
        return False

    def repr_text(self, space):
        "UTF-8 text of repr()."
        return '<%s object at %s>' % (space.qualified_type_name(self), space.address_text(self))

    def str_text(self, space):
        return space.repr_text(self)

    def format_text(self, space, spec):
        if spec == '':
            return space.str_text(self)
        raise oefmt(space, space.w_TypeError, "unsupported format string passed to %T.__format__", self)

    def truth(self, space):
        return True

    def has_length(self):
        return False

    def length(self, space):
        raise oefmt(space, space.w_TypeError, "object of type '%T' has no len()", self)

    def getitem(self, space, w_key):
        raise oefmt(space, space.w_TypeError, "'%T' object is not subscriptable", self)

    def setitem(self, space, w_key, w_value):
        raise oefmt(space, space.w_TypeError, "'%T' object does not support item assignment", self)

    def delitem(self, space, w_key):
        raise oefmt(space, space.w_TypeError, "'%T' object doesn't support item deletion", self)

    def count_items(self, space):
        "How many items of __itemsize__ CPython lays into the object."
        return 0

    def has_buffer(self):
        "Does it export its memory (objects/buffer.py)?"
        return False

    def get_buffer(self, space):
        "A new Buffer, where has_buffer()."
        raise NotImplementedError

    def contains(self, space, w_item):
        return space.contains_by_iteration(self, w_item)

    def iterator(self, space):
        "A wrapped iterator."
        raise oefmt(space, space.w_TypeError, "'%T' object is not iterable", self)

    def is_iterator(self):
        return False

    def iter_next(self, space):
        "The next value, or None when exhausted."
        raise oefmt(space, space.w_TypeError, "'%T' object is not an iterator", self)

    def as_index(self, space):
        "A wrapped int (of type int) for __index__, or None where unsupported."
        return None

    def as_float(self, space):
        "A wrapped float for __float__, or None."
        return None

    def as_int(self, space):
        "A wrapped int for __int__, or None."
        return None


def immutable_class(space):
    return make_error(space, space.w_TypeError,
                      "__class__ assignment only supported for mutable types or ModuleType subclasses")


class Lifeline(object):
    "A mix-in: objects that can be weakly referenced."
    lifeline = None

    def getlifeline(self):
        return self.lifeline

    def setlifeline(self, space, w_lifeline):
        self.lifeline = w_lifeline


class OwnDict(object):
    "A mix-in: objects with an instance dict, which is made when somebody needs it; declare_dict() shows it to Python."
    owns_dict = True
    w_dict = None

    def getdict(self, space):
        if self.w_dict is None:
            self.w_dict = space.newdict()
        return self.w_dict

    def getdictvalue(self, space, name):
        if self.w_dict is None:
            return None
        return space.finditem_str(self.w_dict, name)

    def setdictvalue(self, space, name, w_value):
        space.setitem_str(self.getdict(space), name, w_value)
        return True

    def deldictvalue(self, space, name):
        if self.w_dict is None or space.finditem_str(self.w_dict, name) is None:
            return False
        space.delitem_str(self.w_dict, name)
        return True

    def setdict(self, space, w_dict):
        if not space.is_dict(w_dict):
            raise oefmt(space, space.w_TypeError, "__dict__ must be set to a dictionary, not a '%T'", w_dict)
        self.w_dict = w_dict


def declare_dict(typedef):
    @typedef.getset('__dict__')
    def get_dict(self, space):
        return self.getdict(space)

    @typedef.setter('__dict__')
    def set_dict(self, space, w_value):
        if w_value is None:
            raise oefmt(space, space.w_TypeError, "cannot delete __dict__")
        self.setdict(space, w_value)


def _not_implemented(self, space, w_other):
    return space.w_NotImplemented


def _bad_operand(symbol):
    def slot(self, space):
        raise oefmt(space, space.w_TypeError, "bad operand type for unary " + symbol + ": '%T'", self)
    return slot


def _op_eq(self, space, w_other):
    return space.w_True if self is w_other else space.w_NotImplemented


def _op_ne(self, space, w_other):
    "By default the inverse of __eq__."
    w_result = self.op_eq(space, w_other)
    if w_result is space.w_NotImplemented:
        return w_result
    return space.newbool(not space.is_true(w_result))


def _install_slots():
    """op_add(space, w_other), op_radd, op_iadd ... give a wrapped result or
    NotImplemented; op_iadd's default makes the caller fall back to op_add."""
    for name, symbol in BINARY_OPERATORS:
        for prefix in ('', 'r', 'i'):
            setattr(W_Object, 'op_%s%s' % (prefix, name), _copy(_not_implemented, prefix + name))
    for name, symbol, mirrored in COMPARISONS:
        setattr(W_Object, 'op_' + name, _copy(_not_implemented, name))
    W_Object.op_eq = _op_eq
    W_Object.op_ne = _op_ne
    for name, symbol in UNARY_OPERATORS:
        setattr(W_Object, 'op_' + name, _bad_operand(symbol))


def _copy(func, name):
    "A function object of its own: the annotator keeps one graph for each."
    import types
    return types.FunctionType(func.func_code, func.func_globals, 'op_' + name)


_install_slots()
