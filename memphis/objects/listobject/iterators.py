"""Iterators over lists, which see the list as it is at each step."""
from memphis.objects.iterators import W_Iterator, iterator_typedef


class W_ListIterator(W_Iterator):
    "Sees what is appended while it runs."
    typedef = iterator_typedef('list_iterator')

    def __init__(self, w_list):
        self.w_list = w_list          # None when exhausted
        self.index = 0

    def iter_next(self, space):
        w_list = self.w_list
        if w_list is None:
            return None
        i = self.index
        w_item = w_list.item(i)
        if w_item is None:
            self.w_list = None
            return None
        self.index = i + 1
        return w_item

    def length_hint(self, space):
        if self.w_list is None:
            return 0
        return max(self.w_list.size() - self.index, 0)


class W_ListReverseIterator(W_Iterator):
    typedef = iterator_typedef('list_reverseiterator')

    def __init__(self, w_list):
        self.w_list = w_list
        self.index = w_list.size() - 1

    def iter_next(self, space):
        w_list = self.w_list
        if w_list is None:
            return None
        i = self.index
        w_item = w_list.item(i) if i >= 0 else None
        if w_item is None:
            self.w_list = None
            return None
        self.index = i - 1
        return w_item

    def length_hint(self, space):
        if self.w_list is None or self.w_list.size() < self.index + 1:
            return 0
        return self.index + 1
