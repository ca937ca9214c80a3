"""Generators as coroutines: send, throw, close, return values, yield from, and what happens at the edges."""


def averager():
    total, count, average = 0, 0, None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


g = averager()
print(next(g), g.send(10), g.send(20), g.send(6))
try:
    g.send(None)
except StopIteration as e:
    print("returned", e.value)
print(next(g, "finished"))
try:
    averager().send(1)
except TypeError as e:
    print(e)


def guarded(log):
    while True:
        try:
            item = yield len(log)
            log.append(item)
        except ValueError as e:
            log.append("value error %s" % e)
        except GeneratorExit:
            log.append("closing")
            raise
        finally:
            log.append("finally")


log = []
g = guarded(log)
next(g)
g.send("a")
print(g.throw(ValueError("v")))
g.close()
g.close()
print(log)
try:
    g.send(1)
except StopIteration as e:
    print("stopped", e.value)
try:
    g.throw(KeyError("after the end"))
except KeyError as e:
    print("KeyError", e)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def closing_value():
    try:
        yield 1
    except GeneratorExit:
        return "closed with this"


g = closing_value()
next(g)
print(g.close())
g = closing_value()
print(g.close(), next(g, "never started"))


def inner(name):
    received = []
    try:
        while True:
            got = yield "%s %d" % (name, len(received))
            if got == "stop":
                return received
            received.append(got)
    except KeyError as e:
        yield "inner caught %r" % e
        return "after key error"
    finally:
        print("[inner %s ends]" % name, end=" ")


def outer():
    first = yield from inner("one")
    second = yield from inner("two")
    third = yield from [first, second]
    return first, second, third


g = outer()
print(next(g), g.send("x"), g.send("y"))
print(g.send("stop"))
print(g.send(5), g.throw(KeyError("k")))
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)

g = outer()
next(g)
g.close()
print(g.gi_frame is None, g.gi_running)


# throw passes through yield from to plain iterators as well
def over_list():
    try:
        yield from [1, 2, 3]
    except ZeroDivisionError:
        yield "not delegated"


g = over_list()
print(next(g), g.throw(ZeroDivisionError), next(g, "end"))
g = over_list()
next(g)
try:
    g.send("no send on a list")
except AttributeError as e:
    print(e)


# StopIteration inside a generator is an error; inside next() of a class it ends the loop
def leaking():
    yield 1
    raise StopIteration("lost")


try:
    print(list(leaking()))
except RuntimeError as e:
    print(e, repr(e.__cause__))


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as e:
    print(e)


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print(list(tree(4)), sum(tree(10)))


def countdown(n):
    while n:
        n = n - 1 if (yield n) is None else 0


print(list(countdown(3)), [x * y for x in countdown(3) for y in countdown(x)])
g = countdown(5)
print(next(g), next(g), list(zip(g, "ab")), list(g))
print(type(g).__name__, g.__name__, iter(g) is g, hasattr(g, "__next__"))
lazy = (print("lazily", i) or i for i in range(3))
print("made")
print(next(lazy), max(lazy))
