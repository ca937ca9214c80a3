"""_heapq: lists as heaps, whose item k is not greater than the items 2 * k + 1 and 2 * k + 2 (not less, in those of
the functions that end with _max).

A comparison may run any code, so the size of the list is looked at after each.
"""
from memphis.errors import make_error, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.objects.listobject import W_List

module = ModuleDef('_heapq', "Heap queue algorithm (a.k.a. priority queue).\n"
                             "\n"
                             "Heaps are arrays for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for\n"
                             "all k, counting elements from 0.  For the sake of comparison,\n"
                             "non-existing elements are considered to be infinite.  The interesting\n"
                             "property of a heap is that a[0] is always its smallest element.\n"
                             "\n"
                             "Usage:\n"
                             "\n"
                             "heap = []            # creates an empty heap\n"
                             "heappush(heap, item) # pushes a new item on the heap\n"
                             "item = heappop(heap) # pops the smallest item from the heap\n"
                             "item = heap[0]       # smallest item on the heap without popping it\n"
                             "heapify(x)           # transforms list into a heap, in-place, in linear time\n"
                             "item = heapreplace(heap, item) # pops and returns smallest item, and adds\n"
                             "                               # new item; the heap size is unchanged\n"
                             "\n"
                             "Our API differs from textbook heap algorithms as follows:\n"
                             "\n"
                             "- We use 0-based indexing.  This makes the relationship between the\n"
                             "  index for a node and the indexes for its children slightly less\n"
                             "  obvious, but is more suitable since Python uses 0-based indexing.\n"
                             "\n"
                             "- Our heappop() method returns the smallest item, not the largest.\n"
                             "\n"
                             "These two make it possible to view the heap as a regular Python list\n"
                             "without surprises: heap[0] is the smallest item, and heap.sort()\n"
                             "maintains the heap invariant!\n")


class Heap(object):
    def __init__(self, space, name, w_list, is_max):
        if not isinstance(w_list, W_List):
            raise oefmt(space, space.w_TypeError, "%s must be list, not %T", name, w_list)
        self.space = space
        self.w_list = w_list
        self.is_max = is_max
        self.size = w_list.size()

    def item(self, i):
        w_item = self.w_list.item(i)
        if w_item is None:
            raise self.changed()
        return w_item

    def put(self, i, w_item):
        self.w_list.get_strategy().set_item(self.w_list, i, w_item)

    def changed(self):
        return make_error(self.space, self.space.w_RuntimeError, "list changed size during iteration")

    def before(self, w_a, w_b):
        "Must w_a stand above w_b?"
        self.space.tick(1)
        if self.is_max:
            result = self.space.lt_w(w_b, w_a)
        else:
            result = self.space.lt_w(w_a, w_b)
        if self.w_list.size() != self.size:
            raise self.changed()
        return result

    def rise(self, start, i):
        "The item at i goes up to its place, at most to `start`."
        w_new = self.item(i)
        while i > start:
            parent = (i - 1) >> 1
            w_parent = self.item(parent)
            if not self.before(w_new, w_parent):
                break
            self.put(i, w_parent)
            self.put(parent, w_new)
            i = parent

    def sink(self, start):
        "The item at `start` goes down to a leaf, and from there up to its place: that takes fewer comparisons."
        i = start
        child = 2 * i + 1
        while child < self.size:
            if child + 1 < self.size and not self.before(self.item(child), self.item(child + 1)):
                child += 1
            w_child, w_item = self.item(child), self.item(i)
            self.put(i, w_child)
            self.put(child, w_item)
            i = child
            child = 2 * i + 1
        self.rise(start, i)

    def heapify(self):
        i = (self.size >> 1) - 1
        while i >= 0:
            self.sink(i)
            i -= 1

    def pop(self):
        if self.size == 0:
            raise oefmt(self.space, self.space.w_IndexError, "index out of range")
        w_last = self.w_list.pop(self.space, -1)
        self.size -= 1
        if self.size == 0:
            return w_last
        return self.replace(w_last)

    def replace(self, w_item):
        if self.size == 0:
            raise oefmt(self.space, self.space.w_IndexError, "index out of range")
        w_top = self.item(0)
        self.put(0, w_item)
        self.sink(0)
        return w_top


@module.function("heappush(heap, item, /) -> None")
def heappush(space, w_heap, w_item):
    "Push item onto heap, maintaining the heap invariant."
    heap = Heap(space, 'heappush() argument 1', w_heap, False)
    heap.w_list.push(w_item)
    heap.size += 1
    heap.rise(0, heap.size - 1)


@module.function("heappop(heap, /)")
def heappop(space, w_heap):
    "Pop the smallest item off the heap, maintaining the heap invariant."
    return Heap(space, 'heappop() argument', w_heap, False).pop()


@module.function("heapreplace(heap, item, /)")
def heapreplace(space, w_heap, w_item):
    """Pop and return the current smallest value, and add the new item.

This is more efficient than heappop() followed by heappush(), and can be
more appropriate when using a fixed-size heap.  Note that the value
returned may be larger than item!  That constrains reasonable uses of
this routine unless written as part of a conditional replacement:

    if item > heap[0]:
        item = heapreplace(heap, item)"""
    return Heap(space, 'heapreplace() argument 1', w_heap, False).replace(w_item)


@module.function("heappushpop(heap, item, /)")
def heappushpop(space, w_heap, w_item):
    """Push item on the heap, then pop and return the smallest item from the heap.

The combined action runs more efficiently than heappush() followed by
a separate call to heappop()."""
    heap = Heap(space, 'heappushpop() argument 1', w_heap, False)
    if heap.size == 0:
        return w_item
    w_top = heap.item(0)
    if not space.lt_w(w_top, w_item):
        return w_item
    if heap.w_list.size() == 0:
        raise oefmt(space, space.w_IndexError, "index out of range")
    heap.size = heap.w_list.size()
    return heap.replace(w_item)


@module.function("heapify(heap, /) -> None")
def heapify(space, w_heap):
    "Transform list into a heap, in-place, in O(len(heap)) time."
    Heap(space, 'heapify() argument', w_heap, False).heapify()


@module.function("_heappop_max(heap, /)")
def heappop_max(space, w_heap):
    "Maxheap variant of heappop."
    return Heap(space, '_heappop_max() argument', w_heap, True).pop()


@module.function("_heapreplace_max(heap, item, /)")
def heapreplace_max(space, w_heap, w_item):
    "Maxheap variant of heapreplace."
    return Heap(space, '_heapreplace_max() argument 1', w_heap, True).replace(w_item)


@module.function("_heapify_max(heap, /) -> None")
def heapify_max(space, w_heap):
    "Maxheap variant of heapify."
    Heap(space, '_heapify_max() argument', w_heap, True).heapify()
