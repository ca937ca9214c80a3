"""deque: a row of items that grows and shrinks at both ends.

The items lie in a ring: item i at `ring_w[(first + i) & (len(ring_w) - 1)]`; the ring's length is a power of two.
`version` changes with everything that an iterator must notice.
"""
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rarithmetic import ovfcheck

from memphis.errors import OperationError, make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._collections.moduledef import module
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.genericalias import descr_class_getitem
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Iterator, iterator_typedef
from memphis.objects.sequence import POINTER_SIZE, declare_orderings, repeat_count, search_bound
from memphis.objects.state import state_of

UNBOUNDED = -1
FIRST_RING = 8
BLOCK = 64 * POINTER_SIZE       # what __sizeof__ counts for 64 items, as CPython's blocks


@module.type
class W_Deque(W_Object):
    typedef = TypeDef('deque', base=W_Object.typedef, module='collections', hashable=False, weakrefs=True,
                      doc="A list-like sequence optimized for data accesses near its endpoints.")
    import_from_mixin(Lifeline)
    is_sequence = True

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_deque = allocate(space, W_Deque, w_cls)
        w_deque.start()
        return w_deque

    def start(self):
        self.ring_w = [None] * FIRST_RING
        self.first = 0
        self.count = 0
        self.maxlen = UNBOUNDED
        self.version = 0

    @typedef.method("__init__(self, iterable=..., maxlen=...) -> None")
    def descr_init(self, space, w_iterable, w_maxlen):
        maxlen = UNBOUNDED
        if w_maxlen is not None and w_maxlen is not space.w_None:
            if not space.has_index(w_maxlen):
                raise oefmt(space, space.w_TypeError, "an integer is required")
            maxlen = space.ssize_w(w_maxlen)
            if maxlen < 0:
                raise oefmt(space, space.w_ValueError, "maxlen must be non-negative")
        self.maxlen = maxlen
        if self.count > 0:
            self.make_empty()
        if w_iterable is not None:
            self.extend_right(space, w_iterable)

    # ____________________________________________________________
    # the ring

    def size(self):
        return self.count

    def place(self, i):
        place = (self.first + i) & (len(self.ring_w) - 1)
        assert place >= 0
        return place

    def item(self, i):
        "The item at i >= 0, or None behind the end."
        if i >= self.count:
            return None
        return self.ring_w[self.place(i)]

    def make_empty(self):
        self.ring_w = [None] * FIRST_RING
        self.first = 0
        self.count = 0
        self.version += 1

    def resize(self, capacity):
        new_w = [None] * capacity
        for i in range(self.count):
            new_w[i] = self.ring_w[self.place(i)]
        self.ring_w = new_w
        self.first = 0

    def make_room(self, space):
        "For one more item."
        if self.count == len(self.ring_w):
            space.check_size(2 * self.count * POINTER_SIZE)
            self.resize(2 * self.count)

    def give_room_back(self):
        if self.count < len(self.ring_w) >> 3 and len(self.ring_w) > FIRST_RING:
            self.resize(len(self.ring_w) >> 1)

    def push(self, space, w_item):
        if self.count == self.maxlen:
            if self.count == 0:
                return
            self.take_first()
        self.make_room(space)
        self.ring_w[self.place(self.count)] = w_item
        self.count += 1
        self.version += 1

    def push_left(self, space, w_item):
        if self.count == self.maxlen:
            if self.count == 0:
                return
            self.take_last()
        self.make_room(space)
        self.first = self.place(-1)
        self.ring_w[self.first] = w_item
        self.count += 1
        self.version += 1

    def take_first(self):
        first = self.place(0)
        w_item, self.ring_w[first] = self.ring_w[first], None
        self.first = self.place(1)
        self.count -= 1
        self.version += 1
        self.give_room_back()
        return w_item

    def take_last(self):
        last = self.place(self.count - 1)
        w_item, self.ring_w[last] = self.ring_w[last], None
        self.count -= 1
        self.version += 1
        self.give_room_back()
        return w_item

    def extend_right(self, space, w_iterable):
        if w_iterable is self:
            w_iterable = space.newlist(self.items())
        w_iter = space.iter(w_iterable)
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                return
            space.tick(1)
            self.push(space, w_item)

    def items(self):
        return [self.ring_w[self.place(i)] for i in range(self.count)]

    # ____________________________________________________________
    # growing and shrinking

    @typedef.method("append(self, item, /) -> None")
    def append(self, space, w_item):
        "Add an element to the right side of the deque."
        self.push(space, w_item)

    @typedef.method("appendleft(self, item, /) -> None")
    def appendleft(self, space, w_item):
        "Add an element to the left side of the deque."
        self.push_left(space, w_item)

    @typedef.method("pop(self, /)")
    def pop(self, space):
        "Remove and return the rightmost element."
        if self.count == 0:
            raise oefmt(space, space.w_IndexError, "pop from an empty deque")
        return self.take_last()

    @typedef.method("popleft(self, /)")
    def popleft(self, space):
        "Remove and return the leftmost element."
        if self.count == 0:
            raise oefmt(space, space.w_IndexError, "pop from an empty deque")
        return self.take_first()

    @typedef.method("extend(self, iterable, /) -> None")
    def extend(self, space, w_iterable):
        "Extend the right side of the deque with elements from the iterable."
        self.extend_right(space, w_iterable)

    @typedef.method("extendleft(self, iterable, /) -> None")
    def extendleft(self, space, w_iterable):
        "Extend the left side of the deque with elements from the iterable."
        if w_iterable is self:
            w_iterable = space.newlist(self.items())
        w_iter = space.iter(w_iterable)
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                return
            space.tick(1)
            self.push_left(space, w_item)

    @typedef.method("clear(self, /) -> None")
    def clear(self, space):
        "Remove all elements from the deque."
        self.make_empty()

    def copied(self, space):
        if type(self) is W_Deque:
            w_copy = W_Deque()
            w_copy.start()
            w_copy.maxlen = self.maxlen
            space.tick(self.count)
            for i in range(self.count):
                w_copy.push(space, self.ring_w[self.place(i)])
            return w_copy
        if self.maxlen == UNBOUNDED:
            return space.call_1(space.type(self), self)
        return space.call_2(space.type(self), self, space.newint(self.maxlen))

    @typedef.method("copy(self, /)")
    def copy(self, space):
        "Return a shallow copy of a deque."
        return self.copied(space)

    @typedef.method("__copy__(self, /)")
    def descr_copy(self, space):
        "Return a shallow copy of a deque."
        return self.copied(space)

    @typedef.method("insert(self, index: index, value, /) -> None")
    def insert(self, space, index, w_value):
        "Insert value before index."
        n = self.count
        if n == self.maxlen:
            raise oefmt(space, space.w_IndexError, "deque already at its maximum size")
        if index < 0:
            index = max(index + n, 0)
        index = min(index, n)
        self.make_room(space)
        space.tick((n - index) >> 5)
        i = n
        while i > index:
            self.ring_w[self.place(i)] = self.ring_w[self.place(i - 1)]
            i -= 1
        self.ring_w[self.place(index)] = w_value
        self.count = n + 1
        self.version += 1

    def delete(self, space, index):
        space.tick((self.count - index) >> 5)
        for i in range(index, self.count - 1):
            self.ring_w[self.place(i)] = self.ring_w[self.place(i + 1)]
        self.take_last()

    @typedef.method("remove(self, value, /) -> None")
    def remove(self, space, w_value):
        "Remove first occurrence of value."
        n, version = self.count, self.version
        for i in range(n):
            space.tick(1)
            found = space.eq_w(self.ring_w[self.place(i)], w_value)
            if self.version != version:
                raise oefmt(space, space.w_IndexError, "deque mutated during iteration")
            if found:
                self.delete(space, i)
                return
        raise oefmt(space, space.w_ValueError, "%R is not in deque", w_value)

    @typedef.method("reverse(self, /) -> None")
    def reverse(self, space):
        "Reverse *IN PLACE*."
        space.tick(self.count)
        low, high = 0, self.count - 1
        while low < high:
            a, b = self.place(low), self.place(high)
            self.ring_w[a], self.ring_w[b] = self.ring_w[b], self.ring_w[a]
            low += 1
            high -= 1

    @typedef.method("rotate(self, n: index = 1, /) -> None")
    def rotate(self, space, n):
        "Rotate the deque n steps to the right.  If n is negative, rotates left."
        count = self.count
        if count <= 1:
            return
        n = n % count
        self.version += 1
        if count == len(self.ring_w):
            self.first = self.place(-n)
            return
        space.tick(min(n, count - n))
        if 2 * n <= count:
            for i in range(n):
                last = self.place(count - 1)
                w_item, self.ring_w[last] = self.ring_w[last], None
                self.first = self.place(-1)
                self.ring_w[self.first] = w_item
        else:
            for i in range(count - n):
                first = self.first
                w_item, self.ring_w[first] = self.ring_w[first], None
                self.first = self.place(1)
                self.ring_w[self.place(count - 1)] = w_item

    # ____________________________________________________________
    # items

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return self.count

    def has_length(self):
        return True

    def truth(self, space):
        return self.count > 0

    def position(self, space, w_index):
        if not space.has_index(w_index):
            raise oefmt(space, space.w_TypeError, "sequence index must be integer, not '%T'", w_index)
        index = space.subscript_w(w_index)
        if index < 0:
            index += self.count
        if index < 0 or index >= self.count:
            raise oefmt(space, space.w_IndexError, "deque index out of range")
        return index

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        return self.ring_w[self.place(self.position(space, w_key))]

    @typedef.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        self.ring_w[self.place(self.position(space, w_key))] = w_value

    @typedef.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        self.delete(space, self.position(space, w_key))

    def find(self, space, w_value, start, stop):
        "The first place of a value, or -1."
        version = self.version
        i = start
        while i < stop:
            space.tick(1)
            found = space.eq_w(self.ring_w[self.place(i)], w_value)
            if self.version != version:
                raise self.mutated(space)
            if found:
                return i
            i += 1
        return -1

    def mutated(self, space):
        return make_error(space, space.w_RuntimeError, "deque mutated during iteration")

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        return self.find(space, w_key, 0, self.count) >= 0

    @typedef.method("count(self, value, /) -> int")
    def descr_count(self, space, w_value):
        "Return number of occurrences of value."
        found = 0
        i = self.find(space, w_value, 0, self.count)
        while i >= 0:
            found += 1
            i = self.find(space, w_value, i + 1, self.count)
        return found

    @typedef.method("index(self, value, start=..., stop=..., /) -> int")
    def index(self, space, w_value, w_start, w_stop):
        """Return first index of value.

Raises ValueError if the value is not present."""
        n = self.count
        start, stop = 0, n
        if w_start is not None:
            start = search_bound(space, w_start, n)
        if w_stop is not None:
            stop = search_bound(space, w_stop, n)
        i = self.find(space, w_value, start, min(stop, n))
        if i < 0:
            raise oefmt(space, space.w_ValueError, "%R is not in deque", w_value)
        return i

    @typedef.getset('maxlen')
    def get_maxlen(self, space):
        return space.w_None if self.maxlen == UNBOUNDED else space.newint(self.maxlen)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_DequeIterator(self)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        "Return a reverse iterator over the deque."
        return W_DequeReverseIterator(self)

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        "Return the size of the deque in memory, in bytes."
        return space.type(self).get_facts().basicsize + BLOCK * (self.count // 64 + 1)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        args_w = []
        if self.maxlen != UNBOUNDED:
            args_w = [space.newtuple([]), space.newint(self.maxlen)]
        return space.newtuple([space.type(self), space.newtuple(args_w), state_of(self, space), space.iter(self)])

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if space.repr_enter(self):
            return '[...]'
        try:
            items = space.repr_text(space.newlist(space.unpack(self)))
            bound = '' if self.maxlen == UNBOUNDED else ', maxlen=%d' % self.maxlen
            return '%s(%s%s)' % (space.type(self).name, items, bound)
        finally:
            space.repr_leave(self)

    # ____________________________________________________________
    # operators

    @typedef.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        if not isinstance(w_value, W_Deque):
            if w_value.is_user and space.lookup(w_value, '__radd__') is not None:
                return space.w_NotImplemented
            raise oefmt(space, space.w_TypeError, "can only concatenate deque (not \"%T\") to deque", w_value)
        w_new = self.copied(space)
        if isinstance(w_new, W_Deque):
            w_new.extend_right(space, w_value)
        return w_new

    @typedef.method("__iadd__(self, value, /)")
    def op_iadd(self, space, w_value):
        self.extend_right(space, w_value)
        return self

    def repeat(self, space, times):
        "In place."
        n = self.count
        if times <= 0:
            self.make_empty()
        elif n > 0 and times > 1:
            try:
                total = ovfcheck(n * times)
                nbytes = ovfcheck(total * POINTER_SIZE)
            except OverflowError:
                raise OperationError(space.w_MemoryError, None)
            if self.maxlen != UNBOUNDED and total > self.maxlen:        # what would only fall out again
                times = (self.maxlen + n - 1) // n
                if times * n < self.maxlen + n:
                    times += 1
            else:
                space.check_size(nbytes)
            items_w = self.items()
            space.tick(n * (times - 1))
            for k in range(times - 1):
                for w_item in items_w:
                    self.push(space, w_item)

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        times = repeat_count(space, self, w_value)
        if times < 0:
            return space.w_NotImplemented
        w_new = self.copied(space)
        if isinstance(w_new, W_Deque):
            w_new.repeat(space, times)
        return w_new

    @typedef.method("__rmul__(self, value, /)")
    def op_rmul(self, space, w_value):
        return self.op_mul(space, w_value)

    @typedef.method("__imul__(self, value, /)")
    def op_imul(self, space, w_value):
        times = repeat_count(space, self, w_value)
        if times < 0:
            return space.w_NotImplemented
        self.repeat(space, times)
        return self

    def first_difference(self, space, w_other):
        "The first index at which the two differ, or one end."
        i = 0
        version, other_version = self.version, w_other.version
        while i < self.count and i < w_other.count:
            space.tick(1)
            same = space.eq_w(self.ring_w[self.place(i)], w_other.ring_w[w_other.place(i)])
            if self.version != version or w_other.version != other_version:
                raise self.mutated(space)
            if not same:
                break
            i += 1
        return i

    def equals(self, space, w_other):
        if self is w_other:
            return True
        if self.count != w_other.count:
            return False
        return self.first_difference(space, w_other) == self.count

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_Deque):
            return space.w_NotImplemented
        return space.newbool(self.equals(space, w_value))

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_Deque):
            return space.w_NotImplemented
        return space.newbool(not self.equals(space, w_value))


declare_orderings(W_Deque)
W_Deque.typedef.classmethod("__class_getitem__(cls, item, /)")(descr_class_getitem)


class W_AnyDequeIterator(W_Iterator):
    "`left` items are still to come."

    def __init__(self, w_deque):
        self.w_deque = w_deque
        self.left = w_deque.count
        self.version = w_deque.version

    def next_place(self):
        raise NotImplementedError

    def iter_next(self, space):
        w_deque = self.w_deque
        if w_deque.version != self.version:
            self.left = 0
            raise w_deque.mutated(space)
        if self.left == 0:
            return None
        w_item = w_deque.ring_w[self.next_place()]
        self.left -= 1
        return w_item

    def length_hint(self, space):
        return self.left

    def reduce(self, space):
        w_start = space.newint(self.w_deque.count - self.left)
        return space.newtuple2(space.type(self), space.newtuple2(self.w_deque, w_start))

    def skip(self, space, n):
        for i in range(n):
            space.tick(1)
            if self.iter_next(space) is None:
                return


@module.type
class W_DequeIterator(W_AnyDequeIterator):
    typedef = iterator_typedef('_deque_iterator', module='collections')

    def next_place(self):
        return self.w_deque.place(self.w_deque.count - self.left)

    @typedef.static("__new__(cls, deque, index: index = 0, /)")
    def descr_new(space, w_cls, w_deque, index):
        w_iter = W_DequeIterator(check_deque(space, w_deque))
        w_iter.skip(space, index)
        return w_iter

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return self.reduce(space)


@module.type
class W_DequeReverseIterator(W_AnyDequeIterator):
    typedef = iterator_typedef('_deque_reverse_iterator', module='collections')

    def next_place(self):
        return self.w_deque.place(self.left - 1)

    @typedef.static("__new__(cls, deque, index: index = 0, /)")
    def descr_new(space, w_cls, w_deque, index):
        w_iter = W_DequeReverseIterator(check_deque(space, w_deque))
        w_iter.skip(space, index)
        return w_iter

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return self.reduce(space)


def check_deque(space, w_deque):
    if not isinstance(w_deque, W_Deque):
        raise oefmt(space, space.w_TypeError, "argument 1 must be collections.deque, not %T", w_deque)
    return w_deque
