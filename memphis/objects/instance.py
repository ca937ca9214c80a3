"""Instances of Python classes: hidden classes (maps) and the user subclasses
of builtin types.

A Map says at which index of `storage` each attribute lies; instances that got
the same attributes in the same order share it.  Maps of one class form a tree
whose root is `w_type.map`.  An instance whose attributes do not fit (more than
MAX_ATTRIBUTES, a deletion, use of `__dict__` as an object) has the map
`w_type.map.dict_map`, and its dict lies behind the slots in the storage.

The first names of every map of a class are its slots (objects/slots.py): SLOT, which no attribute can be called.
LIFELINE is another name of that kind: what weak references need (objects/weakref.py).
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import specialize, instantiate

from memphis.errors import OperationError, oefmt
from memphis.objects.base import W_Object, immutable_class

MAX_ATTRIBUTES = 40
SLOT, DICT, LIFELINE = '\xff', '\xfe', '\xfd'        # no UTF-8
NO_STORAGE = []


class Map(object):
    """`names[i]` is the attribute at index i; `index_of` its inverse."""
    _immutable_fields_ = ['w_type', 'names', 'is_dict']

    def __init__(self, w_type, names=None, is_dict=False):
        self.w_type = w_type
        self.names = names if names is not None else []
        self.is_dict = is_dict
        self.index_of = {}
        for i in range(len(self.names)):
            self.index_of[self.names[i]] = i
        self.transitions = {}
        self.dict_map = None

    def dict_index(self):
        "Where a dict_map has the dict."
        return self.w_type.nslots

    def find(self, name):
        "The index of the attribute in the storage, or -1."
        return self.index_of.get(name, -1)

    def with_name(self, name):
        "The map that has `name` as well, as its last attribute."
        try:
            return self.transitions[name]
        except KeyError:
            result = Map(self.w_type, self.names + [name], self.is_dict)
            self.transitions[name] = result
            return result

    def get_dict_map(self):
        root = self.w_type.map
        if root.dict_map is None:
            root.dict_map = Map(self.w_type, root.names + [DICT], True)
        return root.dict_map


def root_map(w_type):
    return Map(w_type, [SLOT] * w_type.nslots)


class UserObjectMixin(object):
    """What a user subclass of a builtin class adds to it."""
    is_user = True

    def init_user(self, w_type):
        if w_type.has_del:
            w_type.register_finalizer(self)
        self.map = w_type.map
        self.storage = NO_STORAGE if w_type.nslots == 0 else [None] * w_type.nslots

    def getclass(self, space):
        return self.map.w_type

    def call_list(self, space, args_w):
        w_call = self.getclass(space).lookup('__call__')
        if w_call is None:
            return space.call_not_callable(self)
        space.enter_native()
        try:
            return space.call_special_list(w_call, self, args_w)
        finally:
            space.leave_native()

    def call_args(self, space, args):
        w_type = self.getclass(space)
        w_call = w_type.lookup('__call__')
        if w_call is None:
            return space.call_not_callable(self)
        space.enter_native()
        try:
            return space.call_args(space.descr_get(w_call, self, w_type), args)
        finally:
            space.leave_native()

    def call_0(self, space):
        return self.call_list(space, [])

    def call_1(self, space, w_0):
        return self.call_list(space, [w_0])

    def call_2(self, space, w_0, w_1):
        return self.call_list(space, [w_0, w_1])

    def call_3(self, space, w_0, w_1, w_2):
        return self.call_list(space, [w_0, w_1, w_2])

    def getdictvalue(self, space, name):
        m = self.map
        if m.is_dict:
            return space.finditem_str(self.storage[m.dict_index()], name)
        index = m.find(name)
        if index < 0:
            return None
        return self.storage[index]

    def setdictvalue(self, space, name, w_value):
        m = self.map
        if m.is_dict:
            space.setitem_str(self.storage[m.dict_index()], name, w_value)
            return True
        if not m.w_type.has_dict:
            return False
        index = m.find(name)
        if index >= 0:
            self.storage[index] = w_value
            return True
        if len(m.names) >= MAX_ATTRIBUTES:
            space.setitem_str(self.getdict(space), name, w_value)
            return True
        self.add_attribute(m.with_name(name), w_value)
        return True

    def add_attribute(self, new_map, w_value):
        "Go over to a map that has one attribute more."
        last = len(new_map.names) - 1
        storage = self.storage
        if last < len(storage):
            storage[last] = w_value
        else:
            size = last + 1
            if size > 2:
                size += (size >> 1)
            new = [None] * size
            for i in range(last):
                new[i] = storage[i]
            new[last] = w_value
            self.storage = new
        self.map = new_map

    def deldictvalue(self, space, name):
        if not self.map.is_dict and self.map.find(name) < 0:
            return False
        w_dict = self.getdict(space)
        if space.finditem_str(w_dict, name) is None:
            return False
        space.delitem_str(w_dict, name)
        return True

    def getdict(self, space):
        "The instance dict; from now on the attributes live in it."
        m = self.map
        if not m.w_type.has_dict:
            return None
        if not m.is_dict:
            w_dict = space.newdict()
            for i in range(m.w_type.nslots, len(m.names)):
                if m.names[i] != LIFELINE:
                    space.setitem_str(w_dict, m.names[i], self.storage[i])
            self.use_dict(w_dict)
        return self.storage[m.dict_index()]

    def use_dict(self, w_dict):
        m = self.map
        w_lifeline = self.getlifeline()
        nslots = m.w_type.nslots
        storage = [None] * (nslots + 1)
        for i in range(nslots):
            storage[i] = self.storage[i]
        storage[nslots] = w_dict
        self.map = m.get_dict_map()
        self.storage = storage
        self.keep_lifeline(w_lifeline)

    def getlifeline(self):
        index = self.map.find(LIFELINE)
        return None if index < 0 else self.storage[index]

    def setlifeline(self, space, w_lifeline):
        if not self.map.w_type.has_weakref:
            raise oefmt(space, space.w_TypeError, "cannot create weak reference to '%T' object", self)
        self.keep_lifeline(w_lifeline)

    def keep_lifeline(self, w_lifeline):
        if w_lifeline is not None:
            self.add_attribute(self.map.with_name(LIFELINE), w_lifeline)

    def finalize(self, space):
        w_del = self.getclass(space).lookup('__del__')
        if w_del is not None:
            try:
                space.call_special(w_del, self)
            except OperationError as e:
                space.write_unraisable(e, w_del)

    def has_instance_dict(self, space):
        return self.map.w_type.has_dict

    def read_slot(self, index):
        return self.storage[index]

    def write_slot(self, index, w_value):
        self.storage[index] = w_value

    def setdict(self, space, w_dict):
        if not space.is_dict(w_dict):
            raise oefmt(space, space.w_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                        w_dict)
        self.use_dict(w_dict)

    def setclass(self, space, w_type):
        if not w_type.is_heap:
            raise immutable_class(space)
        if not space.same_layout(self.map.w_type, w_type):
            raise oefmt(space, space.w_TypeError,
                        "__class__ assignment: '%N' object layout differs from '%N'",
                        w_type, self.map.w_type)
        m = self.map
        if m.is_dict:
            w_lifeline = self.getlifeline()
            self.map = w_type.map.get_dict_map()
            self.keep_lifeline(w_lifeline)
            return
        new_map = w_type.map
        for i in range(w_type.nslots, len(m.names)):
            new_map = new_map.with_name(m.names[i])
        self.map = new_map


DICT_METHODS = ['getdict', 'getdictvalue', 'setdictvalue', 'deldictvalue', 'setdict']

_user_classes = {}


def make_user_class(cls):
    "The RPython class of instances of Python subclasses of `cls`; import time and annotation."
    if cls not in _user_classes:
        members = dict((name, value) for name, value in UserObjectMixin.__dict__.items()
                       if not name.startswith('__') and not (cls.owns_dict and name in DICT_METHODS))
        import types
        for name, value in members.items():
            if isinstance(value, types.FunctionType):   # a graph of its own for each class
                members[name] = types.FunctionType(value.func_code, value.func_globals, name,
                                                   value.func_defaults)
        _user_classes[cls] = type(cls.__name__ + 'User', (cls,), members)
    return _user_classes[cls]


user_class = specialize.memo()(make_user_class)


@specialize.arg(1)
def allocate(space, cls, w_type):
    """A new, empty instance of the RPython class `cls` whose Python class is
    `w_type`: cls's own type or a subclass of it written in Python."""
    if w_type is cls.w_builtin_type:
        w_obj = instantiate(cls)
    else:
        space.check_layout(w_type, cls.w_builtin_type, cls.typedef)
        from memphis.objects.typeobject import W_Type
        assert isinstance(w_type, W_Type)
        w_obj = instantiate(user_class(cls))
        w_obj.init_user(w_type)
    return w_obj


W_Instance = make_user_class(W_Object)
