"""Containers written in Python: __len__, __getitem__ with slices, __setitem__, __contains__, __iter__, __reversed__, iterators."""


class Ring:
    "A sequence whose indices wrap around."

    def __init__(self, items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Ring(self.items[i % len(self)] for i in range(*index.indices(2 * len(self))))
        if not isinstance(index, int):
            raise TypeError("ring indices must be integers, not " + type(index).__name__)
        return self.items[index % len(self)]

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            self.items[index] = value
        else:
            self.items[index % len(self)] = value

    def __delitem__(self, index):
        del self.items[index]

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __reversed__(self):
        return Ring(self.items[::-1])

    def __repr__(self):
        return "Ring(%s)" % ", ".join(map(repr, self.items))

    def __eq__(self, other):
        return isinstance(other, Ring) and self.items == other.items


r = Ring("abc")
print(r[0], r[4], r[-1], r[1:5], r[::-1], r[:0], len(r), "b" in r, "z" not in r, list(r), reversed(r))
r[5] = "C"
r[0:1] = ["x", "y"]
del r[1]
print(r, r == Ring(["x", "b", "C"]), r != Ring([]), bool(r), bool(Ring([])), sorted(r), max(r), "".join(r))
try:
    r["k"]
except TypeError as e:
    print(e)


class Index:
    "Shows what a subscription gets."
    def __getitem__(self, key):
        return key


i = Index()
print(i[1], i[1:2], i[::], i[1, 2], i[1:2, ...], i[()], i[None:"a":1.5], i[-1:], i[*[1, 2], 3], i[(x := 5)], x)


class Old:
    "Iteration and `in` through __getitem__ alone."
    def __init__(self, n):
        self.n = n

    def __getitem__(self, index):
        print("[%d]" % index, end="")
        if index >= self.n:
            raise IndexError(index)
        return index * index


print(list(Old(4)), 9 in Old(10), 5 in Old(3), [*Old(2)], dict(zip(Old(2), "ab")))
first, *others = Old(4)
print(first, others)
it = iter(Old(2))
print(next(it), next(it), next(it, "end"), next(it, "still"))
try:
    reversed(Old(2))
except TypeError as e:
    print(e)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1

    def __length_hint__(self):
        return self.n


c = Countdown(3)
print(next(c), list(c), list(c), sum(Countdown(100)), 5 in Countdown(9), list(enumerate(Countdown(2), 10)))
a, b, *rest = Countdown(5)
print(a, b, rest, *Countdown(3), max(Countdown(3)), tuple(map(str, Countdown(2))), set(Countdown(3)))


class Range:
    "A fresh iterator each time; also len and index-based reversal."
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for k in range(self.n):
            yield k

    def __len__(self):
        return self.n

    def __getitem__(self, k):
        return "item %d" % k


print(list(Range(3)), list(reversed(Range(3))), [(x, y) for x in Range(2) for y in Range(2)], 2 in Range(3))


class Tree:
    def __init__(self, value=None, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def __len__(self):
        return 1 + sum(map(len, self.children))

    def __call__(self, *path):
        return self.value if not path else self.children[path[0]](*path[1:])


tree = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(tree), len(tree), tree(0, 0), tree(1), 4 in tree, sum(tree))


class Defaults(dict):
    def __missing__(self, key):
        value = self[key] = "<%s>" % key
        return value


d = Defaults(a=1)
print(d["a"], d["b"], d, d.get("c"), "{a} {zed}".format_map(d), len(d))


class Bad:
    def __len__(self): return -1
    def __iter__(self): return 5
    def __contains__(self, x): return "yes"
    def __bool__(self): return 1
    def __index__(self): return "1"
    def __hash__(self): return "h"
    def __reversed__(self): return "anything"


bad = Bad()
print(3 in bad, reversed(bad))
for action in (lambda: len(bad), lambda: list(bad), lambda: bool(bad), lambda: [1][bad], lambda: hash(bad),
               lambda: bad[0], lambda: {bad}, lambda: iter(5), lambda: next([]), lambda: len(5), lambda: 5 in 5,
               lambda: [] in {}, lambda: reversed({1}), lambda: [*5]):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
state = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(state), 0)), next(state))
