"""Instances of Python classes: hidden classes (maps) and the user subclasses
of builtin types.

A Map says where each attribute lies; instances that got the same attributes in
the same order share it.  Maps of one class form a tree whose root is
`w_type.map`.  An instance whose attributes do not fit (more than MAX_ATTRIBUTES,
a deletion, use of `__dict__` as an object) has the map `w_type.map.dict_map`, and
its dict lies behind the slots in the storage.

The first names of every map of a class are its slots (objects/slots.py): SLOT, which no attribute can be called.
LIFELINE is another name of that kind: what weak references need (objects/weakref.py).

Attribute i of a map has a kind and a place: an OBJECT lies in `storage`; in builds
with a JIT an int or float of its own lies in `numbers`, without its box.  Kinds are
found by what is stored first.  When something else comes, the name becomes an
OBJECT for the whole class: instances go over as they are next written to.  A nan
keeps its box, by which containers know it.
"""
from rpython.rlib import jit
from rpython.rlib.longlong2float import longlong2float
from rpython.rlib.objectmodel import specialize, instantiate

from memphis import config
from memphis.errors import OperationError, oefmt
from memphis.objects.base import W_Object, OBJECT, INT

MAX_ATTRIBUTES = 40
MAX_EXPECTED = 16           # instances are not made larger than this on a guess
SLOT, DICT, LIFELINE = '\xff', '\xfe', '\xfd'        # no UTF-8
UNBOXED = config.JIT         # kinds other than OBJECT
NO_STORAGE = []
NO_NUMBERS = [0] * 0


def kind_of(w_value):
    return w_value.number_kind() if UNBOXED else OBJECT


class Map(object):
    """`names[i]`, `kinds[i]` and `places[i]` belong to attribute i; `index_of` is the
    inverse of `names`.  `nobjects` places are in use in the storage, `nnumbers` in the
    numbers.  Of a root only: `expected_objects` and `expected_numbers`, the sizes that
    earlier instances of the class grew to; `boxed`, the names that are always OBJECTs."""
    _immutable_fields_ = ['w_type', 'names[*]', 'kinds[*]', 'places[*]', 'nobjects', 'nnumbers',
                          'is_dict', 'expected_objects?', 'expected_numbers?', 'dict_map?']

    def __init__(self, w_type, names=[], kinds=[], is_dict=False):
        self.w_type = w_type
        self.names = names
        self.kinds = kinds
        self.is_dict = is_dict
        self.index_of = {}
        places = [0] * len(names)
        nobjects = nnumbers = 0
        for i in range(len(names)):
            self.index_of[names[i]] = i
            if kinds[i] == OBJECT:
                places[i] = nobjects
                nobjects += 1
            else:
                places[i] = nnumbers
                nnumbers += 1
        self.places = places
        self.nobjects = nobjects
        self.nnumbers = nnumbers
        self.expected_objects = 0
        self.expected_numbers = 0
        self.boxed = {}
        self.transitions = {}
        self.dict_map = None

    def dict_index(self):
        "Where a dict_map has the dict."
        return self.w_type.nslots

    @jit.elidable
    def find(self, name):
        "The index of the attribute, or -1."
        return self.index_of.get(name, -1)

    def kind_at(self, index):
        return self.kinds[index] if UNBOXED else OBJECT

    def place_of(self, index):
        return self.places[index] if UNBOXED else index

    @jit.elidable
    def with_name(self, name, kind):
        """The map that has `name` as well, as its last attribute; `kind` is that of the value at
        hand.  (For the JIT: an older answer stays right when the name gets boxed.)"""
        result = self.transitions.get(name, None)
        boxed = self.w_type.map.boxed
        if result is None or result.nnumbers > self.nnumbers and name in boxed:
            if name in boxed:
                kind = OBJECT
            result = Map(self.w_type, self.names + [name], self.kinds + [kind], self.is_dict)
            self.transitions[name] = result
        return result

    @jit.dont_look_inside
    def box(self, name):
        "From now on `name` is an OBJECT; a new version makes everybody look again."
        self.w_type.map.boxed[name] = None
        self.w_type.mutated()

    def get_dict_map(self):
        root = self.w_type.map
        if root.dict_map is None:
            root.make_dict_map()
        return root.dict_map

    @jit.dont_look_inside
    def make_dict_map(self):
        self.dict_map = Map(self.w_type, self.names + [DICT], self.kinds + [OBJECT], True)


def root_map(w_type):
    return Map(w_type, [SLOT] * w_type.nslots, [OBJECT] * w_type.nslots)


@jit.unroll_safe
def with_room(root, old, place):
    "A copy of a storage that is too short for `place`."
    size = root.expected_objects
    if place >= size:
        size = enlarged(place + 1)
        if size <= MAX_EXPECTED:
            root.expected_objects = size
    new = [None] * size
    for i in range(place):
        new[i] = old[i]
    return new


@jit.unroll_safe
def with_room_for_number(root, old, place):
    size = root.expected_numbers
    if place >= size:
        size = enlarged(place + 1)
        if size <= MAX_EXPECTED:
            root.expected_numbers = size
    new = [0] * size
    for i in range(place):
        new[i] = old[i]
    return new


def enlarged(size):
    return size + (size >> 1) if size > MAX_EXPECTED else size


class UserObjectMixin(object):
    """What a user subclass of a builtin class adds to it."""
    is_user = True

    def init_user(self, w_type):
        if w_type.has_del:
            w_type.register_finalizer(self)
        self.start_storage(w_type)

    def start_storage(self, w_type):
        self.map = w_type.map
        self.storage = NO_STORAGE if w_type.nslots == 0 else [None] * w_type.nslots
        if UNBOXED:
            self.numbers = NO_NUMBERS

    def getclass(self, space):
        return jit.promote(self.map).w_type

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

    # ____________________________________________________________
    # attributes by index: `m` is the map, which is no dict_map

    def read_attribute(self, space, m, index):
        place = m.place_of(index)
        if m.kind_at(index) == OBJECT:
            return self.storage[place]
        value = self.numbers[place]
        if m.kinds[index] == INT:
            return space.newint(value)
        return space.newfloat(longlong2float(value))

    def write_attribute(self, space, m, index, w_value):
        place = m.place_of(index)
        kind = m.kind_at(index)
        if kind == OBJECT:
            self.storage[place] = w_value
        elif kind == kind_of(w_value):
            self.numbers[place] = w_value.number_bits()
        else:
            m.box(m.names[index])
            self.go_over(space, m.w_type)
            self.storage[self.map.places[index]] = w_value

    def add_attribute(self, space, new_map, w_value):
        """Go over to a map that has one attribute more, made for the kind of another
        value perhaps."""
        last = len(new_map.names) - 1
        kind = new_map.kind_at(last)
        if kind == OBJECT:
            place = new_map.nobjects - 1
            if place >= len(self.storage):
                self.storage = with_room(new_map.w_type.map, self.storage, place)
            self.storage[place] = w_value
        elif kind == kind_of(w_value):
            place = new_map.nnumbers - 1
            if place >= len(self.numbers):
                self.numbers = with_room_for_number(new_map.w_type.map, self.numbers, place)
            self.numbers[place] = w_value.number_bits()
        else:
            new_map.box(new_map.names[last])
            self.add_name(space, new_map.names[last], w_value)
            return
        self.map = new_map

    def add_name(self, space, name, w_value):
        self.add_attribute(space, self.map.with_name(name, kind_of(w_value)), w_value)

    @jit.dont_look_inside
    def go_over(self, space, w_type):
        "To a map of w_type with the same slots and attributes, of the kinds that it now wants."
        old, old_storage = self.map, self.storage
        nslots = w_type.nslots
        values_w = [self.read_attribute(space, old, i) for i in range(nslots, len(old.names))]
        self.start_storage(w_type)
        for i in range(nslots):
            self.storage[i] = old_storage[i]
        for i in range(len(values_w)):
            self.add_name(space, old.names[nslots + i], values_w[i])

    def read_slot(self, index):
        return self.storage[index]

    def write_slot(self, index, w_value):
        self.storage[index] = w_value

    # ____________________________________________________________
    # attributes by name

    def getdictvalue(self, space, name):
        m = jit.promote(self.map)
        if m.is_dict:
            return space.finditem_str(self.storage[m.dict_index()], name)
        index = m.find(name)
        if index < 0:
            return None
        return self.read_attribute(space, m, index)

    def setdictvalue(self, space, name, w_value):
        m = jit.promote(self.map)
        if m.is_dict:
            space.setitem_str(self.storage[m.dict_index()], name, w_value)
            return True
        if not m.w_type.has_dict:
            return False
        index = m.find(name)
        if index >= 0:
            self.write_attribute(space, m, index, w_value)
        elif len(m.names) >= MAX_ATTRIBUTES:
            space.setitem_str(self.getdict(space), name, w_value)
        else:
            self.add_attribute(space, m.with_name(name, kind_of(w_value)), w_value)
        return True

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
        if not self.map.w_type.has_dict:
            return None
        if not self.map.is_dict:
            self.start_dict(space)
        return self.storage[self.map.dict_index()]

    @jit.dont_look_inside
    def start_dict(self, space):
        m = self.map
        w_dict = space.newdict()
        for i in range(m.w_type.nslots, len(m.names)):
            if m.names[i] != LIFELINE:
                space.setitem_str(w_dict, m.names[i], self.read_attribute(space, m, i))
        self.use_dict(space, w_dict)

    @jit.dont_look_inside
    def use_dict(self, space, w_dict):
        m = self.map
        w_lifeline = self.getlifeline()
        nslots = m.w_type.nslots
        storage = [None] * (nslots + 1)
        for i in range(nslots):
            storage[i] = self.storage[i]
        storage[nslots] = w_dict
        self.map = m.get_dict_map()
        self.storage = storage
        if UNBOXED:
            self.numbers = NO_NUMBERS
        self.keep_lifeline(space, w_lifeline)

    def has_instance_dict(self, space):
        return self.map.w_type.has_dict

    def setdict(self, space, w_dict):
        if not space.is_dict(w_dict):
            raise oefmt(space, space.w_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                        w_dict)
        self.use_dict(space, w_dict)

    # ____________________________________________________________
    # weak references, finalizers, __class__

    def getlifeline(self):
        m = self.map
        index = m.find(LIFELINE)
        return None if index < 0 else self.storage[m.place_of(index)]

    def setlifeline(self, space, w_lifeline):
        if not self.map.w_type.has_weakref:
            raise oefmt(space, space.w_TypeError, "cannot create weak reference to '%T' object", self)
        self.keep_lifeline(space, w_lifeline)

    def keep_lifeline(self, space, w_lifeline):
        if w_lifeline is not None:
            self.add_name(space, LIFELINE, w_lifeline)

    def finalize(self, space):
        w_del = self.getclass(space).lookup('__del__')
        if w_del is not None:
            try:
                space.call_special(w_del, self)
            except OperationError as e:
                space.write_unraisable(e, w_del)

    def setclass(self, space, w_type):
        if self.map.is_dict:
            w_lifeline = self.getlifeline()
            self.map = w_type.map.get_dict_map()
            self.keep_lifeline(space, w_lifeline)
        else:
            self.go_over(space, w_type)


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
                copy = types.FunctionType(value.func_code, value.func_globals, name, value.func_defaults)
                copy.__dict__.update(value.__dict__)        # the hints of rlib.jit
                members[name] = copy
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
