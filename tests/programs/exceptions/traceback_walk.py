"""Tracebacks as objects: the frames an error went through, their functions, lines and variables."""
import sys


def walk(traceback):
    "name:line of each frame."
    steps = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        steps.append("%s:%d" % (code.co_name, traceback.tb_lineno))
        traceback = traceback.tb_next
    return steps


def outer(n):
    return middle(n - 1)


def middle(n):
    if n > 0:
        return outer(n)
    return [inner(x) for x in (n,)]


def inner(x):
    return (
        1 /
        x
    )


try:
    outer(3)
except ZeroDivisionError as e:
    print(walk(e.__traceback__))
    first = e


class Thing:
    def __getattr__(self, name):
        raise AttributeError("no " + name)

    def __add__(self, other):
        return self.method(other)

    def method(self, other):
        raise TypeError("cannot add %r" % other)

    @property
    def value(self):
        return {}["value"]

    def __iter__(self):
        yield 1
        raise IndexError("iterating")


def generator():
    yield 1
    raise ValueError("in generator")


def delegating():
    yield from generator()


def catcher():
    try:
        return Thing() + 1
    finally:
        print("finally", end=" ")


def reraiser():
    try:
        inner(0)
    except ZeroDivisionError as e:
        raise e


def bare():
    try:
        inner(0)
    except ZeroDivisionError:
        raise


def lambdas():
    return (lambda: (lambda: None.x)())()


for action in (lambda: Thing().x, lambda: Thing() + 1, lambda: Thing().value, lambda: list(Thing()), lambda: list(generator()),
               lambda: list(delegating()), catcher, reraiser, bare, lambdas, lambda: sorted([1, 2], key=inner and (lambda v: v.x)),
               lambda: [y for y in [0] if inner(y)], lambda: max(inner(z) for z in [0]), lambda: eval("inner(0)")):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, walk(e.__traceback__))

# the same object raised again grows
for i in range(2):
    try:
        raise first
    except ZeroDivisionError as e:
        print(len(walk(e.__traceback__)), walk(e.__traceback__)[0])
print(first.with_traceback(None).__traceback__)
try:
    raise ValueError("fresh")
except ValueError as e:
    kind, value, traceback = sys.exc_info()
    print(kind is ValueError, value is e, traceback is e.__traceback__, walk(traceback))
print(sys.exc_info())


try:
    def recursive(n):
        if n == 0:
            raise KeyError(n)
        recursive(n - 1)
    recursive(5)
except KeyError as e:
    steps = walk(e.__traceback__)
    print(len(steps), steps[1] == steps[2], steps[-1])
    t = e.__traceback__
    while t.tb_next:
        t = t.tb_next
    print(t.tb_frame.f_locals, t.tb_frame.f_code.co_varnames, t.tb_frame.f_globals is globals())
