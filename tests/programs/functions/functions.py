"""Calls: positional, keywords, defaults, stars, keyword-only, positional-only, errors, recursion."""


def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs


print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(c=1, a=2), f(*[1, 2], **{"c": 3}), f(1, *"xy", c=0, **{"z": 1}))


def g(a, b, /, c, *, d):
    return a, b, c, d


def plain(a, b=1):
    return a, b


def none():
    pass


print(g(1, 2, 3, d=4), g(1, 2, c=3, d=4), plain(b=5, a=4), none())
for call in (lambda: g(1, 2, 3, 4), lambda: g(1, b=2, c=3, d=4), lambda: g(1, 2, 3), lambda: plain(),
             lambda: plain(1, 2, 3), lambda: plain(1, a=2), lambda: plain(1, x=2), lambda: f(), lambda: none(1),
             lambda: f(1), lambda: plain(*5), lambda: plain(**{1: 2}), lambda: plain(1, **{"b": 2}, **{"b": 3}),
             lambda: (lambda a, b: 0)(), lambda: (lambda *, k, m: 0)(), lambda: 5(), lambda: len(), lambda: len(1, 2),
             lambda: plain(1, beta=2)):
    try:
        print(call())
    except TypeError as e:
        print(e)


def collects(item, into=[]):
    into.append(item)
    return into


print(collects(1), collects(2), collects(3, []), collects.__defaults__, collects.__name__, f.__kwdefaults__)
n = 1


def default_once(value=n * 10):
    return value


n = 2
print(default_once())


def factorial(n):
    "The product of 1..n."
    return 1 if n < 2 else n * factorial(n - 1)


print(factorial(30), factorial.__doc__, factorial.__qualname__)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(is_even(100), is_odd(7), hanoi(3), ackermann(2, 3))
f.note = "attribute"
print(f.note, callable(f), (lambda: 0).__name__, f.__code__.co_name if hasattr(f, "__code__") else "")


def endless(n):
    return endless(n + 1)


try:
    endless(0)
except RecursionError as e:
    print(e)


def annotated(a: int, b: "str" = "x") -> list:
    return [a, b]


print(annotated(1), sorted(annotated.__annotations__))
