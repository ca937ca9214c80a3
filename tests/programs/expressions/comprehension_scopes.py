"""Scopes of comprehensions, lambdas, classes and nested functions: what sees what."""

x = "global"
squares = [x * x for x in range(4)]
print(squares, x)
print([y for y in [x]], {x for x in "ab"} == {"a", "b"}, x)
try:
    y
except NameError as e:
    print(e)
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])
print([[(i, j) for j in range(i)] for i in range(3)])
print([i for i in range(3) for i in range(i)], [i for i in [1, 2] if i for i in [i, i]])


class Body:
    x = "class"
    items = [1, 2]
    first_iterable = [item for item in items]
    outer_x = [x for _ in items]
    nested = [[x for _ in range(1)] for _ in range(1)]
    lazy = (x for _ in "a")
    function = lambda self: x
    try:
        condition = [i for i in items if i in other]
    except NameError as e:
        condition = str(e)

    def method(self):
        return x, self.x, [self.x for _ in range(1)]


print(Body.first_iterable, Body.outer_x, Body.nested, list(Body.lazy), Body().function(), Body.condition, Body().method())


def outer():
    x = "enclosing"
    inner = [x + str(i) for i in range(2)]

    def change():
        nonlocal x
        x = "changed"
        return [x for _ in range(1)]
    lazy = (x for _ in range(2))
    first = next(lazy)
    return inner, change(), first, next(lazy), {k: x for k in "a"}


print(outer())


def shadows(x):
    result = [x for x in x]
    return result, x


print(shadows([1, 2]))


def unbound():
    def use():
        return later
    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
    return use()


def unbound_local():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


print(unbound(), unbound_local())


def order(name, values):
    print(name, end=" ")
    return values


lazy = (order("body", a) + order("inner", b) for a in order("first", [1, 2]) for b in order("second", [10]))
print("| made")
print(list(lazy))
print([a for a in order("i", [1, 2]) if order("c", True) if order("d", a > 1)])
print({order("k", k): order("v", v) for k, v in [(1, 2), (3, 4)]})


def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n
    return step


c1, c2 = counter(), counter()
print(c1(), c1(), c2(), [c1() for _ in range(3)], [f() for f in (c1, c2)])


def deep():
    a = 1

    def one():
        b = a + 1

        def two():
            c = a + b

            def three():
                nonlocal a
                a += c
                return a, b, c, [a + z for z in (b, c)]
            return three()
        return two(), a
    return one(), a


print(deep())
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [cell for row in matrix for cell in row if cell % 2])
print(sum(a * b for a, b in zip(*matrix)), {len(w): [v for v in "a bb cc d".split() if len(v) == len(w)] for w in ("a", "bb")})
print(list(a for a in (b for b in (c * 2 for c in range(3)))), any(v > 2 for v in [1, 3]), [*(q for q in "ab")])


def global_here():
    global made_global
    made_global = [made for made in range(2)]
    return "made" in globals(), "made_global" in globals(), sorted(locals())


print(global_here(), made_global)
print([locals_ for locals_ in [sorted(k for k in locals() if k == "x")]], [(lambda z: z + w)(1) for w in (1, 2)])
exec("y = [x for x in range(3)]; z = x", {"x": "own"}, table := {})
print(table)
print(eval("[x + y for x in a]", {"a": [1, 2], "y": 10}), eval("(lambda: x)()"))
