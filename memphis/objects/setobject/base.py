"""What set and frozenset have in common.

Each method that Python sees is declared once, in `declare_common`, and entered
in both typedefs.  Operands that are sets themselves give their stored hashes, so
no `__hash__` runs for them.
"""
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.dictobject.dict import W_Dict
from memphis.objects.hashing import key_hash
from memphis.objects.iterators import W_Iterator, iterator_typedef, reduce_rest
from memphis.objects.state import state_of


class W_BaseSet(W_Object):
    import_from_mixin(Lifeline)
    _immutable_fields_ = ['table']
    shown_in_braces = False       # {1}, not set({1})

    def new_empty(self):
        "A set or a frozenset, as self is: never of a Python subclass."
        raise NotImplementedError

    # ____________________________________________________________
    # interpreter level

    def add_w(self, space, w_item):
        self.table.add(space, w_item, key_hash(space, w_item))

    def has(self, space, w_item):
        return self.table.contains(space, w_item, key_hash(space, w_item))

    def keys_list(self):
        "The items, as a new RPython list."
        result_w = []
        table = self.table
        slot = table.next_slot(0)
        while slot >= 0:
            result_w.append(table.keys_w[slot])
            slot = table.next_slot(slot + 1)
        return result_w

    def new_copy(self, space):
        w_result = self.new_empty()
        space.tick(self.table.used)
        w_result.table.merge(space, self.table)
        return w_result

    def update_from(self, space, w_other):
        table = self.table
        if isinstance(w_other, W_BaseSet):
            space.tick(w_other.table.used)
            table.merge(space, w_other.table)
        elif type(w_other) is W_Dict:
            other = w_other.table
            other.refresh(space)
            space.tick(other.used)
            table.expect(other.used)
            entry = other.next_live(0)
            while entry >= 0:
                table.add(space, other.keys_w[entry], other.hashes[entry])
                entry = other.next_live(entry + 1)
        else:
            w_iter = space.iter(w_other)
            while True:
                w_item = space.next(w_iter)
                if w_item is None:
                    return
                space.tick(1)
                self.add_w(space, w_item)

    # ____________________________________________________________
    # two operands

    def intersect(self, space, w_other):
        if w_other is self:
            return self.new_copy(space)
        w_result = self.new_empty()
        table = self.table
        if isinstance(w_other, W_BaseSet):
            small = w_other.table
            if small.used > table.used:
                small, table = table, small
            small.refresh(space)
            slot = small.next_slot(0)
            while slot >= 0:
                space.tick(1)
                w_item, h = small.keys_w[slot], small.hashes[slot]
                if table.contains(space, w_item, h):
                    w_result.table.add(space, w_item, h)
                slot = small.next_slot(slot + 1)
            return w_result
        w_iter = space.iter(w_other)
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                return w_result
            space.tick(1)
            h = key_hash(space, w_item)
            if table.contains(space, w_item, h):
                w_result.table.add(space, w_item, h)

    def subtract(self, space, w_other):
        table = self.table
        if isinstance(w_other, W_BaseSet):
            size = w_other.table.used
        elif type(w_other) is W_Dict:
            size = w_other.table.used
        else:
            size = -1
        if size < 0 or (table.used >> 2) > size:
            w_result = self.new_copy(space)
            w_result.subtract_in_place(space, w_other)
            return w_result
        w_result = self.new_empty()
        table.refresh(space)
        slot = table.next_slot(0)
        while slot >= 0:
            space.tick(1)
            w_item, h = table.keys_w[slot], table.hashes[slot]
            if isinstance(w_other, W_BaseSet):
                found = w_other.table.contains(space, w_item, h)
            else:
                assert isinstance(w_other, W_Dict)
                found = w_other.table.lookup(space, w_item, h) >= 0
            if not found:
                w_result.table.add(space, w_item, h)
            slot = table.next_slot(slot + 1)
        return w_result

    def subtract_in_place(self, space, w_other):
        table = self.table
        if w_other is self:
            table.reset()
            return
        if isinstance(w_other, W_BaseSet):
            other = w_other.table
            if (other.used >> 3) > table.used:
                other = w_other.intersect(space, self).table
            other.refresh(space)
            slot = other.next_slot(0)
            while slot >= 0:
                space.tick(1)
                table.discard(space, other.keys_w[slot], other.hashes[slot])
                slot = other.next_slot(slot + 1)
        else:
            w_iter = space.iter(w_other)
            while True:
                w_item = space.next(w_iter)
                if w_item is None:
                    break
                space.tick(1)
                table.discard(space, w_item, key_hash(space, w_item))
        table.drop_dead()

    def symmetric_in_place(self, space, w_other):
        if w_other is self:
            self.table.reset()
            return
        if type(w_other) is W_Dict:
            other_w = w_other.keys_list(space)
        elif isinstance(w_other, W_BaseSet):
            other_w = w_other.keys_list()
        else:
            w_set = self.new_empty()
            w_set.update_from(space, w_other)
            other_w = w_set.keys_list()
        for w_item in other_w:
            space.tick(1)
            h = key_hash(space, w_item)
            if not self.table.discard(space, w_item, h):
                self.table.add(space, w_item, h)

    def symmetric(self, space, w_other):
        w_result = self.new_empty()
        w_result.update_from(space, w_other)
        w_result.symmetric_in_place(space, self)
        return w_result

    def subset_of(self, space, w_other):
        table, other = self.table, w_other.table
        if table.used > other.used:
            return False
        table.refresh(space)
        slot = table.next_slot(0)
        while slot >= 0:
            space.tick(1)
            if not other.contains(space, table.keys_w[slot], table.hashes[slot]):
                return False
            slot = table.next_slot(slot + 1)
        return True

    def equals(self, space, w_other):
        if self.table.used != w_other.table.used:
            return False
        return self.subset_of(space, w_other)

    # ____________________________________________________________
    # slots

    def length(self, space):
        return self.table.used

    def has_length(self):
        return True

    def truth(self, space):
        return self.table.used != 0

    def iterator(self, space):
        return W_SetIterator(self)

    def contains(self, space, w_object):
        "x.__contains__(y) <==> y in x."
        return self.table.contains(space, w_object, search_hash(space, w_object))

    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return space.newbool(self.equals(space, w_value))

    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return space.newbool(not self.equals(space, w_value))

    def op_le(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return space.newbool(self.subset_of(space, w_value))

    def op_ge(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return space.newbool(w_value.subset_of(space, self))

    def op_lt(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return space.newbool(self.table.used < w_value.table.used and self.subset_of(space, w_value))

    def op_gt(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return space.newbool(w_value.table.used < self.table.used and w_value.subset_of(space, self))

    def op_or(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        w_result = self.new_copy(space)
        if w_value is not self:
            w_result.update_from(space, w_value)
        return w_result

    def op_and(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return self.intersect(space, w_value)

    def op_sub(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return self.subtract(space, w_value)

    def op_xor(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return self.symmetric(space, w_value)

    def op_ror(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return w_value.op_or(space, self)

    def op_rand(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return w_value.op_and(space, self)

    def op_rsub(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return w_value.op_sub(space, self)

    def op_rxor(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        return w_value.op_xor(space, self)

    def repr_text(self, space):
        name = space.type(self).name
        if self.table.used == 0:
            return name + '()'
        if space.repr_enter(self):
            return name + '(...)'
        try:
            builder = StringBuilder()
            braces_only = self.shown_in_braces and not self.is_user
            separator = '{' if braces_only else name + '({'
            for w_item in self.keys_list():
                space.tick(1)
                text = space.repr_text(w_item)
                builder.append(separator)
                builder.append(text)
                separator = ', '
            builder.append('}' if braces_only else '})')
            return builder.build()
        finally:
            space.repr_leave(self)

    # ____________________________________________________________
    # methods

    def copy(self, space):
        "Return a shallow copy of a set."
        return self.new_copy(space)

    def union(self, space, others_w):
        "Return a new set with elements from the set and all others."
        w_result = self.new_copy(space)
        for w_other in others_w:
            if w_other is not self:
                w_result.update_from(space, w_other)
        return w_result

    def intersection(self, space, others_w):
        "Return a new set with elements common to the set and all others."
        if len(others_w) == 0:
            return self.new_copy(space)
        w_result = self
        for w_other in others_w:
            w_result = w_result.intersect(space, w_other)
        return w_result

    def difference(self, space, others_w):
        "Return a new set with elements in the set that are not in the others."
        if len(others_w) == 0:
            return self.new_copy(space)
        w_result = self.subtract(space, others_w[0])
        for i in range(1, len(others_w)):
            w_result.subtract_in_place(space, others_w[i])
        return w_result

    def symmetric_difference(self, space, w_other):
        "Return a new set with elements in either the set or other but not both."
        return self.symmetric(space, w_other)

    def issubset(self, space, w_other):
        "Report whether another set contains this set."
        if not isinstance(w_other, W_BaseSet):
            w_set = self.new_empty()
            w_set.update_from(space, w_other)
            return self.subset_of(space, w_set)
        return self.subset_of(space, w_other)

    def issuperset(self, space, w_other):
        "Report whether this set contains another set."
        if isinstance(w_other, W_BaseSet):
            return w_other.subset_of(space, self)
        w_iter = space.iter(w_other)
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                return True
            space.tick(1)
            if not self.has(space, w_item):
                return False

    def isdisjoint(self, space, w_other):
        "Return True if two sets have a null intersection."
        if isinstance(w_other, W_BaseSet):
            if w_other is self:
                return self.table.used == 0
            small, large = w_other.table, self.table
            if small.used > large.used:
                small, large = large, small
            small.refresh(space)
            slot = small.next_slot(0)
            while slot >= 0:
                space.tick(1)
                if large.contains(space, small.keys_w[slot], small.hashes[slot]):
                    return False
                slot = small.next_slot(slot + 1)
            return True
        w_iter = space.iter(w_other)
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                return True
            space.tick(1)
            if self.has(space, w_item):
                return False


def search_hash(space, w_item):
    "The hash for `in`, remove and discard: a set stands for the frozenset with its items."
    if isinstance(w_item, W_BaseSet):
        try:
            return key_hash(space, w_item)
        except OperationError as e:
            if not e.match(space, space.w_TypeError):
                raise
            h = content_hash(space, w_item.table)
            return -2 if h == -1 else h
    return key_hash(space, w_item)


def shuffle_bits(h):
    return ((h ^ r_uint(89869747)) ^ (h << 16)) * r_uint(3644798167)


def content_hash(space, table):
    "CPython's frozenset_hash: independent of the order of the items."
    table.refresh(space)
    h = r_uint(0)
    slot = table.next_slot(0)
    while slot >= 0:
        h ^= shuffle_bits(r_uint(table.hashes[slot]))
        slot = table.next_slot(slot + 1)
    h ^= r_uint(table.used + 1) * r_uint(1927868237)
    h ^= (h >> 11) ^ (h >> 25)
    h = h * r_uint(69069) + r_uint(907133923)
    result = intmask(h)
    return 590923713 if result == -1 else result


class W_SetIterator(W_Iterator):
    "`size` is -1 once the set has changed."
    typedef = iterator_typedef('set_iterator')

    def __init__(self, w_set):
        self.w_set = w_set            # None when exhausted
        self.size = w_set.table.used
        self.left = self.size
        self.slot = 0

    def iter_next(self, space):
        w_set = self.w_set
        if w_set is None:
            return None
        table = w_set.table
        if self.size != table.used:
            self.size = -1            # and so it stays
            raise oefmt(space, space.w_RuntimeError, "Set changed size during iteration")
        slot = table.next_slot(self.slot)
        if slot < 0:
            self.w_set = None
            return None
        self.slot = slot + 1
        self.left -= 1
        return table.keys_w[slot]

    def length_hint(self, space):
        if self.w_set is None or self.size != self.w_set.table.used:
            return 0
        return self.left

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        w_set, slot, left = self.w_set, self.slot, self.left            # the iterator stays where it is
        items_w = []
        try:
            while True:
                w_item = self.iter_next(space)
                if w_item is None:
                    break
                space.tick(1)
                items_w.append(w_item)
        finally:
            self.w_set, self.slot, self.left = w_set, slot, left
        return reduce_rest(space, items_w)


def reduce_set(self, space):
    "Return state information for pickling."
    w_items = space.newlist(space.unpack(self.iterator(space)))
    return space.newtuple([space.type(self), space.newtuple([w_items]), state_of(self, space)])


def size_of_set(self, space):
    "S.__sizeof__() -> size of S in memory, in bytes."
    slots = self.table.mask + 1
    return space.type(self).get_facts().basicsize + (16 * slots if slots > 8 else 0)      # 8 lie in the object


def declare_common(cls):
    for text, name in [
            ("__len__(self, /) -> int", 'length'), ("__iter__(self, /)", 'iterator'),
            ("__contains__(self, object, /) -> bool", 'contains'), ("__repr__(self, /) -> text", 'repr_text'),
            ("copy(self, /)", 'copy'), ("union(self, /, *others)", 'union'),
            ("intersection(self, /, *others)", 'intersection'), ("difference(self, /, *others)", 'difference'),
            ("symmetric_difference(self, other, /)", 'symmetric_difference'),
            ("issubset(self, other, /) -> bool", 'issubset'),
            ("issuperset(self, other, /) -> bool", 'issuperset'),
            ("isdisjoint(self, other, /) -> bool", 'isdisjoint')]:
        cls.typedef.method(text)(getattr(cls, name).im_func)
    cls.typedef.method("__reduce__(self, /)")(reduce_set)
    cls.typedef.method("__sizeof__(self, /) -> int")(size_of_set)
    for name in ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'or', 'and', 'sub', 'xor',
                 'ror', 'rand', 'rsub', 'rxor']:
        method = getattr(cls, 'op_' + name).im_func
        cls.typedef.method("__%s__(self, value, /)" % name)(method)
