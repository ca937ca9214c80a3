"""with: several managers, exceptions swallowed or not, leaving early, lookup on the type."""


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        return self.swallow


with Manager("a") as a, Manager("b"):
    print("body", a)
with (Manager("c") as (first, *rest), Manager("d") as d,):
    print(first, rest, d)
with Manager("swallower", True):
    raise ValueError("inside")
print("goes on")
try:
    with Manager("outer"), Manager("inner", True), Manager("innermost"):
        raise KeyError("k")
    print("swallowed by inner")
    with Manager("plain"):
        1 / 0
except ZeroDivisionError as e:
    print("caught", e)


def leaves(how):
    for i in range(3):
        with Manager("loop%d" % i):
            if how == "return":
                return i
            if how == "break":
                break
            if how == "continue":
                continue
        print("not reached")
    return how


print(leaves("return"), leaves("break"), leaves("continue"))


class Broken:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise RuntimeError("from exit")


try:
    with Broken():
        raise ValueError("original")
except RuntimeError as e:
    print(e, "|", repr(e.__context__))


class OnlyEnter:
    def __enter__(self):
        pass


for value in (1, OnlyEnter()):
    try:
        with value:
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
target = {}
with Manager("item") as target["key"]:
    pass
print(target)


def generator():
    with Manager("generator"):
        yield 1
        yield 2


for value in generator():
    print(value)
g = generator()
next(g)
g.close()
