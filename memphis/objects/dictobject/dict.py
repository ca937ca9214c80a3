"""W_Dict: a mapping in order of insertion.

The entries lie in a DictTable, which stays the same object for as long as the
dict lives.  A dict that serves as module globals has `cells` (None otherwise):
then every value in the table is a GlobalCell, and `cells` holds by name those that
somebody has asked for (cells.py), the empty ones of missing names among them.
Everything outside this class sees plain values, through `value_at`.

From interpreter level: finditem, finditem_str, setitem, setitem_str, delitem,
delitem_str, length, global_cell, keys_w, and for walking

    entry = w_dict.next_entry(0)
    while entry >= 0:
        ... w_dict.key_at(entry), w_dict.value_at(entry) ...
        entry = w_dict.next_entry(entry + 1)

which is safe when the dict changes meanwhile (but may then skip entries).
"""
from rpython.rlib import jit
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.dictobject.cells import GlobalCell
from memphis.objects.dictobject.table import DictTable
from memphis.objects.bytestring import string_hash
from memphis.objects.hashing import key_hash
from memphis.objects.instance import allocate
from memphis.objects.strobject import W_Str


ENTRY_SIZE = 24 + 4          # what __sizeof__ counts for an entry: hash, key, value, and the index


def key_error(space, w_key):
    return OperationError(space.w_KeyError, space.call_1(space.w_KeyError, w_key))


class W_Dict(W_Object):
    typedef = TypeDef('dict', base=W_Object.typedef, hashable=False)
    _immutable_fields_ = ['table']

    def __init__(self):
        self.table = DictTable()
        self.cells = None

    # ____________________________________________________________
    # entries

    def next_entry(self, entry):
        "The number of the first live entry from `entry` on, or -1."
        return self.table.next_live(entry)

    def previous_entry(self, entry):
        return self.table.previous_live(entry)

    def key_at(self, entry):
        assert entry >= 0
        return self.table.keys_w[entry]

    def value_at(self, entry):
        assert entry >= 0
        w_value = self.table.values_w[entry]
        if self.cells is not None:
            assert isinstance(w_value, GlobalCell)
            return w_value.w_value
        return w_value

    def set_value_at(self, entry, w_value):
        assert entry >= 0
        values_w = self.table.values_w
        if self.cells is not None:
            w_cell = values_w[entry]
            assert isinstance(w_cell, GlobalCell)
            w_cell.set(w_value)
        else:
            values_w[entry] = w_value

    def append_entry(self, w_key, h, w_value):
        "A new entry for a key that is known to be missing."
        if self.cells is not None:
            self.table.make_room()      # so that nothing fails once the cell is filled
            w_value = self.cell_for_new_key(w_key, w_value)
        self.table.append(w_key, h, w_value)

    def remove_entry(self, entry):
        if self.cells is not None:
            self.empty_cell_at(entry)
        self.table.remove(entry)

    # ____________________________________________________________
    # cells

    def global_cell(self, space, name):
        "The cell of a global variable; the same one for as long as the dict lives."
        if self.cells is None:
            self.start_cells()
        cell = self.cells.get(name, None)
        if cell is None:
            entry = self.table.lookup_text(space, name, string_hash(name))
            if entry >= 0:
                w_cell = self.table.values_w[entry]
                assert isinstance(w_cell, GlobalCell)
                cell = w_cell
            else:
                cell = self.new_cell()
            self.cells[name] = cell
        return cell

    def new_cell(self):
        return GlobalCell()

    @jit.elidable
    def known_cell(self, name):
        """What global_cell() has given, or None where nobody has asked for the name: a trace then takes it for one
        that is never known."""
        if self.cells is None:
            return None
        return self.cells.get(name, None)

    def lookup_cell(self, space, name):
        "The same, but None where the name is missing."
        cell = self.global_cell(space, name)
        return None if cell.w_value is None else cell

    def start_cells(self):
        self.cells = {}
        values_w = self.table.values_w
        entry = self.next_entry(0)
        while entry >= 0:
            cell = GlobalCell()
            cell.set(values_w[entry])
            values_w[entry] = cell
            entry = self.next_entry(entry + 1)

    def cell_for_new_key(self, w_key, w_value):
        cell = None
        if type(w_key) is W_Str:
            cell = self.cells.get(w_key.utf8, None)
        if cell is None:
            cell = self.new_cell()
        cell.set(w_value)
        return cell

    def empty_cell_at(self, entry):
        cell = self.table.values_w[entry]
        assert isinstance(cell, GlobalCell)
        cell.set(None)

    # ____________________________________________________________
    # items, from interpreter level

    def finditem(self, space, w_key):
        "The value, or None."
        entry = self.table.lookup(space, w_key, key_hash(space, w_key))
        if entry < 0:
            return None
        return self.value_at(entry)

    def finditem_str(self, space, name):
        entry = self.table.lookup_text(space, name, string_hash(name))
        if entry < 0:
            return None
        return self.value_at(entry)

    def setitem_str(self, space, name, w_value):
        h = string_hash(name)
        entry = self.table.lookup_text(space, name, h)
        if entry >= 0:
            self.set_value_at(entry, w_value)
        else:
            self.append_entry(space.newtext(name), h, w_value)

    def delitem_str(self, space, name):
        entry = self.table.lookup_text(space, name, string_hash(name))
        if entry < 0:
            raise key_error(space, space.newtext(name))
        self.remove_entry(entry)

    def setitem_hash(self, space, w_key, h, w_value):
        "setitem where the hash of the key is known."
        entry = self.table.lookup(space, w_key, h)
        if entry >= 0:
            self.set_value_at(entry, w_value)
        else:
            self.append_entry(w_key, h, w_value)

    def keys_list(self, space):
        "The keys, as a new RPython list."
        result_w = []
        entry = self.next_entry(0)
        while entry >= 0:
            result_w.append(self.key_at(entry))
            entry = self.next_entry(entry + 1)
        return result_w

    def reset(self):
        "Remove everything."
        if self.cells is not None:
            entry = self.next_entry(0)
            while entry >= 0:
                self.empty_cell_at(entry)
                entry = self.next_entry(entry + 1)
        self.table.reset()

    def new_copy(self, space):
        w_copy = W_Dict()
        space.tick(self.table.used)
        w_copy.table.copy_from(space, self.table)
        if self.cells is not None:
            w_copy.take_plain_values()
        return w_copy

    def take_plain_values(self):
        "A copy of a dict with cells: it gets the values of the cells."
        values_w = self.table.values_w
        for entry in range(self.table.fill):
            w_cell = values_w[entry]
            if isinstance(w_cell, GlobalCell):
                values_w[entry] = w_cell.w_value

    # ____________________________________________________________
    # making

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_dict = allocate(space, W_Dict, w_cls)
        W_Dict.__init__(w_dict)
        return w_dict

    @typedef.method("__init__(self, /, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        self.update_from_arguments(space, 'dict', args_w, w_kwargs)

    @typedef.method("update(self, /, *args, **kwargs) -> None")
    def descr_update(self, space, args_w, w_kwargs):
        """D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.
If E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]
If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
In either case, this is followed by: for k in F:  D[k] = F[k]"""
        self.update_from_arguments(space, 'update', args_w, w_kwargs)

    def update_from_arguments(self, space, name, args_w, w_kwargs):
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "%s expected at most 1 argument, got %d",
                        name, len(args_w))
        if len(args_w) == 1:
            self.update(space, args_w[0])
        assert isinstance(w_kwargs, W_Dict)
        if w_kwargs.table.used > 0:
            self.update_from_dict(space, w_kwargs)

    @typedef.classmethod("fromkeys(cls, iterable, value=None, /)")
    def descr_fromkeys(space, w_cls, w_iterable, w_value):
        "Create a new dictionary with keys from iterable and values set to value."
        w_dict = space.call_0(w_cls)
        w_iter = space.iter(w_iterable)
        while True:
            w_key = space.next(w_iter)
            if w_key is None:
                return w_dict
            space.tick(1)
            space.setitem(w_dict, w_key, w_value)

    def update(self, space, w_other):
        "From a mapping or an iterable of pairs."
        if isinstance(w_other, W_Dict) and has_plain_iter(space, w_other):
            self.update_from_dict(space, w_other)
            return
        w_keys = space.findattr(w_other, 'keys')
        if w_keys is not None:
            self.update_from_mapping(space, w_other, w_keys)
        else:
            self.update_from_pairs(space, w_other)

    def update_from_dict(self, space, w_other):
        if w_other is self:
            return
        table = w_other.table
        table.refresh(space)
        space.tick(table.used)
        if self.table.used == 0 and self.cells is None and w_other.cells is None:
            self.table.copy_from(space, table)
            return
        size = table.used
        entry = w_other.next_entry(0)
        while entry >= 0:
            self.setitem_hash(space, table.keys_w[entry], table.hashes[entry], w_other.value_at(entry))
            if table.used != size:
                raise oefmt(space, space.w_RuntimeError, "dict mutated during update")
            entry = w_other.next_entry(entry + 1)

    def update_from_mapping(self, space, w_other, w_keys):
        w_iter = space.iter(space.call_0(w_keys))
        while True:
            w_key = space.next(w_iter)
            if w_key is None:
                return
            space.tick(1)
            self.setitem(space, w_key, space.getitem(w_other, w_key))

    def update_from_pairs(self, space, w_other):
        w_iter = space.iter(w_other)
        i = 0
        while True:
            w_pair = space.next(w_iter)
            if w_pair is None:
                return
            space.tick(1)
            try:
                pair_w = space.listview(w_pair)
            except OperationError as e:
                if not e.match(space, space.w_TypeError):
                    raise
                raise oefmt(space, space.w_TypeError,
                            "cannot convert dictionary update sequence element #%d to a sequence", i)
            if len(pair_w) != 2:
                raise oefmt(space, space.w_ValueError,
                            "dictionary update sequence element #%d has length %d; 2 is required",
                            i, len(pair_w))
            self.setitem(space, pair_w[0], pair_w[1])
            i += 1

    # ____________________________________________________________
    # items

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return self.table.used

    def has_length(self):
        return True

    def truth(self, space):
        return self.table.used != 0

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        "Return self[key]."
        w_value = self.finditem(space, w_key)
        if w_value is not None:
            return w_value
        if type(self) is not W_Dict:
            w_missing = space.lookup(self, '__missing__')
            if w_missing is not None:
                return space.call_special_1(w_missing, self, w_key)
        raise key_error(space, w_key)

    @typedef.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        self.setitem_hash(space, w_key, key_hash(space, w_key), w_value)

    @typedef.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        entry = self.table.lookup(space, w_key, key_hash(space, w_key))
        if entry < 0:
            raise key_error(space, w_key)
        self.remove_entry(entry)

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        "True if the dictionary has the specified key, else False."
        return self.table.lookup(space, w_key, key_hash(space, w_key)) >= 0

    @typedef.method("get(self, key, default=None, /)")
    def descr_get_item(self, space, w_key, w_default):
        "Return the value for key if key is in the dictionary, else default."
        w_value = self.finditem(space, w_key)
        return w_default if w_value is None else w_value

    @typedef.method("setdefault(self, key, default=None, /)")
    def setdefault(self, space, w_key, w_default):
        """Insert key with a value of default if key is not in the dictionary.

Return the value for key if key is in the dictionary, else default."""
        h = key_hash(space, w_key)
        entry = self.table.lookup(space, w_key, h)
        if entry >= 0:
            return self.value_at(entry)
        self.append_entry(w_key, h, w_default)
        return w_default

    @typedef.method("pop(self, key, default=..., /)")
    def pop(self, space, w_key, w_default):
        """D.pop(k[,d]) -> v, remove specified key and return the corresponding value.

If the key is not found, return the default if given; otherwise,
raise a KeyError."""
        entry = -1
        if self.table.used > 0:
            entry = self.table.lookup(space, w_key, key_hash(space, w_key))
        if entry < 0:
            if w_default is None:
                raise key_error(space, w_key)
            return w_default
        w_value = self.value_at(entry)
        self.remove_entry(entry)
        return w_value

    @typedef.method("popitem(self, /)")
    def popitem(self, space):
        """Remove and return a (key, value) pair as a 2-tuple.

Pairs are returned in LIFO (last-in, first-out) order.
Raises KeyError if the dict is empty."""
        entry = self.previous_entry(self.table.fill)
        if entry < 0:
            raise oefmt(space, space.w_KeyError, "popitem(): dictionary is empty")
        w_item = space.newtuple([self.key_at(entry), self.value_at(entry)])
        if self.cells is not None:
            self.empty_cell_at(entry)
        self.table.remove_last(entry)
        return w_item

    @typedef.method("clear(self, /) -> None")
    def clear(self, space):
        "Remove all items from the dict."
        self.reset()

    @typedef.method("copy(self, /)")
    def copy(self, space):
        "Return a shallow copy of the dict."
        return self.new_copy(space)

    # ____________________________________________________________
    # views and iteration

    @typedef.method("keys(self, /)")
    def keys(self, space):
        "Return a set-like object providing a view on the dict's keys."
        return W_DictKeys(self)

    @typedef.method("values(self, /)")
    def values(self, space):
        "Return an object providing a view on the dict's values."
        return W_DictValues(self)

    @typedef.method("items(self, /)")
    def items(self, space):
        "Return a set-like object providing a view on the dict's items."
        return W_DictItems(self)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_DictKeyIterator(self)

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        "Return the size of the dict in memory, in bytes."
        return space.type(self).get_facts().basicsize + ENTRY_SIZE * len(self.table.keys_w)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        "Return a reverse iterator over the dict keys."
        return W_DictReverseKeyIterator(self)

    # ____________________________________________________________
    # operators

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_Dict):
            return space.w_NotImplemented
        return space.newbool(self.equals(space, w_value))

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_Dict):
            return space.w_NotImplemented
        return space.newbool(not self.equals(space, w_value))

    def equals(self, space, w_other):
        if self.table.used != w_other.table.used:
            return False
        table = self.table
        table.refresh(space)
        entry = self.next_entry(0)
        while entry >= 0:
            space.tick(1)
            w_value = self.value_at(entry)
            found = w_other.table.lookup(space, table.keys_w[entry], table.hashes[entry])
            if found < 0:
                return False
            if not space.eq_w(w_value, w_other.value_at(found)):
                return False
            entry = self.next_entry(entry + 1)
        return True

    @typedef.method("__or__(self, value, /)")
    def op_or(self, space, w_value):
        if not isinstance(w_value, W_Dict):
            return space.w_NotImplemented
        w_result = self.new_copy(space)
        w_result.update(space, w_value)
        return w_result

    @typedef.method("__ror__(self, value, /)")
    def op_ror(self, space, w_value):
        if not isinstance(w_value, W_Dict):
            return space.w_NotImplemented
        w_result = w_value.new_copy(space)
        w_result.update(space, self)
        return w_result

    @typedef.method("__ior__(self, value, /)")
    def op_ior(self, space, w_value):
        self.update(space, w_value)
        return self

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if self.table.used == 0:
            return '{}'
        if space.repr_enter(self):
            return '{...}'
        try:
            builder = StringBuilder()
            separator = '{'
            entry = self.next_entry(0)
            while entry >= 0:
                space.tick(1)
                w_value = self.value_at(entry)
                key_text = space.repr_text(self.key_at(entry))
                value_text = space.repr_text(w_value)
                builder.append(separator)
                builder.append(key_text)
                builder.append(': ')
                builder.append(value_text)
                separator = ', '
                entry = self.next_entry(entry + 1)
            builder.append('}')
            return builder.build()
        finally:
            space.repr_leave(self)


def has_plain_iter(space, w_dict):
    "True unless a subclass walks in its own way."
    return type(w_dict) is W_Dict or (
        space.lookup(w_dict, '__iter__') is W_Dict.w_builtin_type.dict_w['__iter__'])


# The views know W_Dict, so they can only be imported now.
from memphis.objects.dictobject.iterators import W_DictKeyIterator, W_DictReverseKeyIterator
from memphis.objects.dictobject.views import W_DictKeys, W_DictValues, W_DictItems
