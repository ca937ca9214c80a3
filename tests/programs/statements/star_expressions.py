"""Stars: in targets, displays, calls, returns, subscripts, for loops; and their errors."""


def show(*args, **kwargs):
    return args, kwargs


a, *b = 1, 2, 3
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = range(6)
print(a, b, c)
a, *b, c = 1, 2
print(a, b, c)
[a, [*b], *c] = 1, "bc", 4, 5
print(a, b, c)
(a, (b, *c), *d), *e = (1, (2, 3, 4), 5), 6
print(a, b, c, d, e)
*a, = {"k": 1, "l": 2}
print(a)
*(x, y), z = 1, 2, 3
print(x, y, z)
for first, *rest in [(1, 2, 3), "ab", [9]]:
    print(first, rest, end="; ")
print()


class Holder:
    pass


h, table = Holder(), [0, 0]
h.first, *h.rest = "hello"
*table[0:1], table[-1] = 7, 8, 9
print(h.first, h.rest, table)
print([*range(3), *"ab", *[]], (*[1], 2, *(3,)), {*[1, 2], *{2, 3}}, {**{"a": 1}, "b": 2, **{"a": 3}})
print([*(x for x in "gen")], [*{}, *{1: 2}], *[1, 2], *"xy", sep="-")
t = *[1, 2], 3
print(t)


def returns():
    return *[1, 2], *"cd"


def yields():
    yield *[1, 2], 3
    got = yield
    yield got


print(returns(), next(yields()))
print(show(*[1, 2], 3, *[4], x=1, **{"y": 2}, **{}), show(*"", **{}))
for i in *[1, 2], *"a":
    print(i, end=" ")
print()
table = {(1, 2, 3): "found"}
key = (2, 3)
print(table[1, *key], table[*[1], *key])
print(sum([*map(int, "123")]), max(*[3, 7, 5]), [x for x in [*range(2), *range(2)]])


def order(name, value):
    print(name, end=" ")
    return value


result = [*order("a", [1]), order("b", 2), *order("c", (3,))]
print(result)
print({**order("d", {"x": 1}), "y": order("e", 2), **order("f", {"x": 3})})
print(show(*order("g", [1]), order("h", 2), k=order("i", 3), **order("j", {"l": 4})))

for text in ("a, *b = []", "a, b, *c = [1]", "a, b = [1]", "a, b = 1, 2, 3", "a, b = 5", "*a, b = None", "[*5]", "{**5}",
             "{*5}", "(*None,)", "show(*5)", "show(**[])", "show(**{1: 2})", "show(x=1, **{'x': 2})", "a, (b, c) = 1, [2]",
             "{**[(1, 2)]}", "for a, b in [1]: pass", "[] = [1]", "() = ''", "a, b = {}"):
    try:
        exec(text)
        print(text, "fine")
    except (TypeError, ValueError) as e:
        print(text, "!!", e)
for text in ("*a = [1]", "*a, *b = [1]", "x = *a", "*a", "print(*)", "f(**a, *b)", "[*a for a in b]", "{**a for a in b}",
             "del *a", "a = (*b)", "f(x=1, 2)", "*a += 1", "for *a in b: pass", "lambda *: 0", "def f(*): pass",
             "def f(*a, *b): pass", "def f(**a, b): pass", "return *a, b"):
    try:
        compile(text, "<text>", "exec")
        print(text, "fine")
    except SyntaxError as e:
        print(text, "!!", e.msg)


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print({**Mapping()}, show(**Mapping()))


def infinite():
    n = 0
    while True:
        yield n
        n += 1


g = infinite()
a, b, c = (next(g) for _ in range(3))
print(a, b, c, [*zip(range(2), infinite())])
(a, b), c = [c, a], b
print(a, b, c)
a = b = *c, = [1, 2]
print(a, b, c)
i = 0
i, table = 1, {0: "zero", 1: "one"}
table[i], i = "changed", 5
print(table, i)
