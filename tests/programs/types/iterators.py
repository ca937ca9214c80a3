"""The iterator protocol and the builtins built on it: zip, map, filter, enumerate, iter, next, reversed, sum, any, all, min, max."""


def noisy(name, n):
    for i in range(n):
        print("%s%d" % (name, i), end=" ")
        yield i
    print(name + "!", end=" ")


print(list(zip(noisy("a", 3), noisy("b", 2))))
print(list(zip(noisy("c", 2), noisy("d", 3))))
print(list(zip()), list(zip([1])), list(zip("ab", [1, 2], (True, False))), dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])))
for text in ("list(zip([1], [1, 2], strict=True))", "list(zip([1, 2], [1], strict=True))", "list(zip([1], [2], strict=True))", "list(zip([], [1], [2], strict=True))",
             "list(zip([1, 2], [1, 2], [1], strict=True))"):
    try:
        print(eval(text))
    except ValueError as e:
        print(e)
print(list(map(lambda x, y: x * y, [1, 2, 3], [4, 5])), list(map(str, range(3))), list(map(None.__class__, [])), list(map(max, "ab", "ba")))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(bool, (None, 2))))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate(iterable="x", start=-1)), next(enumerate([9])))
m = map(print, "ab")
print("lazy", next(m), next(m, "?"), next(m, "end"))
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, None), iter(it) is it)
print(any(noisy("e", 3)), all(noisy("f", 3)), any([]), all([]), any(x > 1 for x in noisy("g", 4)))
print(sum([1, 2.5, True]), sum([], 5), sum([[1], [2]], []), sum((x for x in range(5)), 10), sum([0.1] * 3), sum(range(101)))
print(min("hello"), max("hello"), min(3, 1, 2), max([1, -5], key=abs), min([], default=0), max("ab", "b", key=len), max((1, 2), (1, 3)), min([2, 1, 1.0]), max(1, 1.0, True))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(0, 10, 3))), list(reversed({"a": 1, "b": 2})), list(reversed((1,))), list(reversed({1: 2}.items())))
print(list(iter("ab")), list(iter({"k": 1})), list(iter(range(2))), list(iter(b"ab")), list(iter({5})), list(iter((1,))))
values = [1, 2, 3]
it = iter(values)
next(it)
values.append(4)
print(list(it))
values.append(5)
print(list(it), values)
it = iter(values)
values.clear()
print(list(it), it.__length_hint__(), iter([1, 2]).__length_hint__())
removed = []
values = list(range(8))
for x in values:
    if x % 2 == 0:
        values.remove(x)
    removed.append(x)
print(values, removed)
d = {"a": 1, "b": 2}
for change in ("d['c'] = 3", "del d['a']", "d['b'] = 5", "d.clear()"):
    d = {"a": 1, "b": 2}
    try:
        for key in d:
            exec(change)
        print(change, d)
    except RuntimeError as e:
        print(change, "!!", e)


def stops_with(value):
    return value
    yield


def outer():
    result = yield from stops_with("returned")
    yield result


print(list(outer()), list(stops_with(1)), next(stops_with(5), "default"))
try:
    next(stops_with("kept"))
except StopIteration as e:
    print(e.value, e.args)
try:
    next(iter([]))
except StopIteration as e:
    print(e.value, e.args)


class Chunks:
    def __init__(self, items, n):
        self.items, self.n, self.at = items, n, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at >= len(self.items):
            raise StopIteration("no more")
        self.at += self.n
        return self.items[self.at - self.n:self.at]


print(list(Chunks("abcdefg", 3)), [len(c) for c in Chunks(range(10), 4)], max(Chunks([1, 5, 2], 1)), *Chunks("xy", 1))


def take(n, iterable):
    return [x for _, x in zip(range(n), iterable)]


def count(start=0, step=1):
    while True:
        yield start
        start += step


def chain(*iterables):
    for it in iterables:
        yield from it


def groupby(iterable, key=lambda x: x):
    group, current, first = [], None, True
    for x in iterable:
        k = key(x)
        if not first and k != current:
            yield current, group
            group = []
        group.append(x)
        current, first = k, False
    if not first:
        yield current, group


def window(iterable, n):
    held = []
    for x in iterable:
        held = (held + [x])[-n:]
        if len(held) == n:
            yield tuple(held)


def product(*pools):
    return ((x,) + rest for x in pools[0] for rest in product(*pools[1:])) if pools else iter([()])


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


print(take(5, count(10, 5)), list(chain("ab", [1], ())), list(groupby("aabccc")), [(k, len(g)) for k, g in groupby(range(10), lambda x: x // 4)])
print(list(window("abcde", 3)), list(product("ab", [1, 2])), take(10, primes()), list(product()), take(3, (x * x for x in count())))
for text in ("next(5)", "iter(5)", "next([])", "list(zip(5))", "list(map(5, [1]))", "map()", "list(map(int))", "filter(None)", "sum('ab')", "sum(['a'], '')", "sum([1, 'a'])", "max()",
             "enumerate()", "enumerate(5)", "list(enumerate([1], 'a'))", "reversed(5)", "all(5)", "zip(1, strict=2)", "sum([b'a'], b'')", "min(1, 2, default=3)", "iter(5, 5)", "next(iter([]))"):
    try:
        print(text, "=", eval(text))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)
