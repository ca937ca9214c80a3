"""OrderedDict: a dict whose keys can be moved to the ends.

Every value lies in an OrderNode (a cell, as those of module globals: objects/dictobject/dict.py), and the nodes form a
ring around `root`: that is the order.  Since dict itself goes through the cells with everything that it does, the ring
is right whoever changes the dict.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._collections.moduledef import module
from memphis.objects.base import Lifeline, OwnDict, W_Object, declare_dict
from memphis.objects.dictobject import W_Dict
from memphis.objects.dictobject.cells import GlobalCell
from memphis.objects.dictobject.dict import key_error
from memphis.objects.dictobject.views import W_DictItems, W_DictKeys, W_DictValues
from memphis.objects.hashing import key_hash
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Iterator, iterator_typedef, reduce_rest
from memphis.objects.state import state_of

KEYS, VALUES, ITEMS = range(3)


class OrderNode(GlobalCell):

    def __init__(self):
        GlobalCell.__init__(self)
        self.w_key = None
        self.previous = self
        self.next = self

    def link_before(self, other):
        self.previous = other.previous
        self.next = other
        self.previous.next = self
        other.previous = self

    def unlink(self):
        self.previous.next = self.next
        self.next.previous = self.previous


@module.type
class W_OrderedDict(W_Dict):
    "`version` changes with the order, which an iterator notices."
    typedef = TypeDef('OrderedDict', base=W_Dict.typedef, module='collections', hashable=False, weakrefs=True,
                      doc="Dictionary that remembers insertion order")
    import_from_mixin(Lifeline)
    import_from_mixin(OwnDict)

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_dict = allocate(space, W_OrderedDict, w_cls)
        w_dict.start()
        return w_dict

    def start(self):
        W_Dict.__init__(self)
        self.cells = {}
        self.root = OrderNode()
        self.version = 0

    @typedef.method("__init__(self, /, *args, **kwargs) -> None")
    def descr_init_ordered(self, space, args_w, w_kwargs):
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "expected at most 1 arguments, got %d", len(args_w))
        self.update_all(space, args_w, w_kwargs)

    # ____________________________________________________________
    # the ring

    def new_cell(self):
        return OrderNode()

    def cell_for_new_key(self, w_key, w_value):
        node = W_Dict.cell_for_new_key(self, w_key, w_value)
        assert isinstance(node, OrderNode)
        node.w_key = w_key
        node.link_before(self.root)
        self.version += 1
        return node

    def empty_cell_at(self, entry):
        node = self.node_at(entry)
        node.unlink()
        node.set(None)
        self.version += 1

    def node_at(self, entry):
        assert entry >= 0
        node = self.table.values_w[entry]
        assert isinstance(node, OrderNode)
        return node

    def ordered_keys(self):
        keys_w = []
        node = self.root.next
        while node is not self.root:
            keys_w.append(node.w_key)
            node = node.next
        return keys_w

    # ____________________________________________________________
    # items

    @typedef.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        W_Dict.setitem(self, space, w_key, w_value)

    @typedef.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        W_Dict.delitem(self, space, w_key)

    @typedef.method("clear(self, /) -> None")
    def clear(self, space):
        "od.clear() -> None.  Remove all items from od."
        self.reset()

    @typedef.method("move_to_end(self, key, last: bool = True) -> None")
    def move_to_end(self, space, w_key, last):
        """Move an existing element to the end (or beginning if last is false).

Raise KeyError if the element does not exist."""
        entry = self.table.lookup(space, w_key, key_hash(space, w_key))
        if entry < 0:
            raise key_error(space, w_key)
        node = self.node_at(entry)
        if node is (self.root.previous if last else self.root.next):
            return
        node.unlink()
        node.link_before(self.root if last else self.root.next)
        self.version += 1

    @typedef.method("pop(self, key, default=...)")
    def pop(self, space, w_key, w_default):
        """od.pop(key[,default]) -> v, remove specified key and return the corresponding value.

If the key is not found, return the default if given; otherwise,
raise a KeyError."""
        w_value = self.taken(space, w_key)
        if w_value is None:
            if w_default is None:
                raise key_error(space, w_key)
            return w_default
        return w_value

    def taken(self, space, w_key):
        "Remove the key; its value, or None where it is missing.  A subclass does it with its own methods."
        if type(self) is W_OrderedDict:
            entry = self.table.lookup(space, w_key, key_hash(space, w_key))
            if entry < 0:
                return None
            w_value = self.value_at(entry)
            self.remove_entry(entry)
            return w_value
        if not space.contains_w(self, w_key):
            return None
        w_value = space.getitem(self, w_key)
        space.delitem(self, w_key)
        return w_value

    @typedef.method("popitem(self, last: bool = True)")
    def popitem_at(self, space, last):
        """Remove and return a (key, value) pair from the dictionary.

Pairs are returned in LIFO order if last is true or FIFO order if false."""
        node = self.root.previous if last else self.root.next
        if node is self.root:
            raise oefmt(space, space.w_KeyError, "dictionary is empty")
        w_key = node.w_key
        w_value = self.taken(space, w_key)
        if w_value is None:
            raise key_error(space, w_key)
        return space.newtuple2(w_key, w_value)

    @typedef.method("setdefault(self, key, default=None)")
    def setdefault(self, space, w_key, w_default):
        """Insert key with a value of default if key is not in the dictionary.

Return the value for key if key is in the dictionary, else default."""
        if type(self) is W_OrderedDict:
            return W_Dict.setdefault(self, space, w_key, w_default)
        if space.contains_w(self, w_key):
            return space.getitem(self, w_key)
        space.setitem(self, w_key, w_default)
        return w_default

    # ____________________________________________________________
    # updates and copies

    @typedef.classmethod("fromkeys(cls, /, iterable, value=None)")
    def descr_fromkeys_ordered(space, w_cls, w_iterable, w_value):
        "Create a new ordered dictionary with keys from iterable and values set to value."
        w_dict = space.call_0(w_cls)
        w_iter = space.iter(w_iterable)
        while True:
            w_key = space.next(w_iter)
            if w_key is None:
                return w_dict
            space.tick(1)
            space.setitem(w_dict, w_key, w_value)

    @typedef.method("update(self, /, *args, **kwargs) -> None")
    def descr_update_ordered(self, space, args_w, w_kwargs):
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "update() takes at most 1 positional argument (%d given)",
                        len(args_w))
        self.update_all(space, args_w, w_kwargs)

    def update_all(self, space, args_w, w_kwargs):
        if len(args_w) == 1:
            update_mapping(space, self, args_w[0])
        update_mapping(space, self, w_kwargs)

    @typedef.method("copy(self, /)")
    def copy(self, space):
        "od.copy() -> a shallow copy of od"
        if type(self) is W_OrderedDict:
            w_copy = W_OrderedDict()
            w_copy.start()
            update_mapping(space, w_copy, self)
            return w_copy
        w_new = space.call_0(space.type(self))
        for w_key in self.ordered_keys():
            space.tick(1)
            space.setitem(w_new, w_key, space.getitem(self, w_key))
        return w_new

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling"
        w_state = state_of(self, space)
        w_items = space.iter(space.call_method(self, 'items', []))
        return space.newtuple([space.type(self), space.newtuple([]), w_state, space.w_None, w_items])

    # ____________________________________________________________
    # views and iteration

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_OrderedIterator(self, KEYS, False)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        "od.__reversed__() <==> reversed(od)"
        return W_OrderedIterator(self, KEYS, True)

    @typedef.method("keys(self, /)")
    def keys(self, space):
        return W_OrderedKeys(self)

    @typedef.method("values(self, /)")
    def values(self, space):
        return W_OrderedValues(self)

    @typedef.method("items(self, /)")
    def items(self, space):
        return W_OrderedItems(self)

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        return W_Dict.descr_sizeof(self, space) + 56 * self.table.used

    # ____________________________________________________________
    # operators

    def same_order(self, space, w_other):
        "The keys are the same, one after the other."
        node, other = self.root.next, w_other.root.next
        version, other_version = self.version, w_other.version
        while node is not self.root and other is not w_other.root:
            space.tick(1)
            same = space.eq_w(node.w_key, other.w_key)
            if self.version != version or w_other.version != other_version:
                raise mutated(space)
            if not same:
                return False
            node, other = node.next, other.next
        return node is self.root and other is w_other.root

    def equals(self, space, w_other):
        if not W_Dict.equals(self, space, w_other):
            return False
        if isinstance(w_other, W_OrderedDict):
            return self.same_order(space, w_other)
        return True

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        return W_Dict.op_eq(self, space, w_value)

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        return W_Dict.op_ne(self, space, w_value)

    @typedef.method("__or__(self, value, /)")
    def op_or(self, space, w_value):
        if not isinstance(w_value, W_Dict):
            return space.w_NotImplemented
        w_new = space.call_1(space.type(self), self)
        update_mapping(space, w_new, w_value)
        return w_new

    @typedef.method("__ror__(self, value, /)")
    def op_ror(self, space, w_value):
        if not isinstance(w_value, W_Dict):
            return space.w_NotImplemented
        w_new = space.call_1(space.type(self), w_value)
        update_mapping(space, w_new, self)
        return w_new

    @typedef.method("__ior__(self, value, /)")
    def op_ior(self, space, w_value):
        update_mapping(space, self, w_value)
        return self

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        name = space.type(self).name
        if self.table.used == 0:
            return name + '()'
        if space.repr_enter(self):
            return '...'
        try:
            w_shown = W_Dict()
            if type(self) is W_OrderedDict:
                w_shown.update(space, self)
            else:
                w_shown.update(space, space.call_method(self, 'items', []))
            return '%s(%s)' % (name, space.repr_text(w_shown))
        finally:
            space.repr_leave(self)


declare_dict(W_OrderedDict.typedef)


def update_mapping(space, w_dict, w_other):
    "From a mapping or pairs, item by item through the dict's own __setitem__."
    if type(w_other) is W_Dict:
        w_other = space.call_method(w_other, 'items', [])
    else:
        w_keys = space.findattr(w_other, 'keys')
        if w_keys is not None:
            w_iter = space.iter(space.call_0(w_keys))
            while True:
                w_key = space.next(w_iter)
                if w_key is None:
                    return
                space.tick(1)
                space.setitem(w_dict, w_key, space.getitem(w_other, w_key))
        w_items = space.findattr(w_other, 'items')
        if w_items is not None:
            w_other = space.call_0(w_items)
    w_iter = space.iter(w_other)
    while True:
        w_pair = space.next(w_iter)
        if w_pair is None:
            return
        space.tick(1)
        pair_w = space.listview(w_pair)
        if len(pair_w) < 2:
            raise oefmt(space, space.w_ValueError, "need more than %d value%s to unpack", len(pair_w),
                        "" if len(pair_w) == 1 else "s")
        if len(pair_w) > 2:
            raise oefmt(space, space.w_ValueError, "too many values to unpack (expected 2)")
        space.setitem(w_dict, pair_w[0], pair_w[1])


def mutated(space):
    return make_error(space, space.w_RuntimeError, "OrderedDict mutated during iteration")


class W_OrderedIterator(W_Iterator):
    "`node` is the one whose turn it is; `w_dict` is None when exhausted."
    typedef = iterator_typedef('odict_iterator', length_hint=False)

    def __init__(self, w_dict, kind, backwards):
        self.w_dict = w_dict
        self.kind = kind
        self.backwards = backwards
        self.version = w_dict.version
        self.node = self.after(w_dict.root)

    def after(self, node):
        return node.previous if self.backwards else node.next

    def iter_next(self, space):
        w_dict = self.w_dict
        if w_dict is None or self.node is w_dict.root:
            self.w_dict = None
            return None
        if self.version != w_dict.version:
            self.version = -1               # and so it stays
            raise mutated(space)
        node = self.node
        self.node = self.after(node)
        if self.kind == KEYS:
            return node.w_key
        if self.kind == VALUES:
            return node.w_value
        return space.newtuple2(node.w_key, node.w_value)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        w_dict, node = self.w_dict, self.node               # the iterator stays where it is
        try:
            items_w = []
            while True:
                w_item = self.iter_next(space)
                if w_item is None:
                    return reduce_rest(space, items_w)
                space.tick(1)
                items_w.append(w_item)
        finally:
            self.w_dict, self.node = w_dict, node


class W_OrderedKeys(W_DictKeys):
    typedef = TypeDef('odict_keys', base=W_DictKeys.typedef, hashable=False)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return ordered_iterator(self.w_dict, KEYS, False)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        return ordered_iterator(self.w_dict, KEYS, True)


class W_OrderedValues(W_DictValues):
    typedef = TypeDef('odict_values', base=W_DictValues.typedef)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return ordered_iterator(self.w_dict, VALUES, False)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        return ordered_iterator(self.w_dict, VALUES, True)


class W_OrderedItems(W_DictItems):
    typedef = TypeDef('odict_items', base=W_DictItems.typedef, hashable=False)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return ordered_iterator(self.w_dict, ITEMS, False)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        return ordered_iterator(self.w_dict, ITEMS, True)


def ordered_iterator(w_dict, kind, backwards):
    assert isinstance(w_dict, W_OrderedDict)
    return W_OrderedIterator(w_dict, kind, backwards)
