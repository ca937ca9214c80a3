"""Generators: laziness, send, throw, close, yield from, return values, pipelines."""


def countdown(n):
    print("start")
    while n:
        yield n
        n -= 1
    print("end")
    return "value"


g = countdown(2)
print(iter(g) is g, next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("stopped", e.value)
print(list(g), list(countdown(3)), next(g, "default"))


def averager():
    total, count, average = 0, 0, None
    while True:
        value = yield average
        total, count = total + value, count + 1
        average = total / count


a = averager()
print(next(a), a.send(10), a.send(20), a.send(0))


def robust():
    while True:
        try:
            received = yield "ready"
            print("received", received)
        except ValueError as e:
            print("handled", e)
        finally:
            print("finally")


r = robust()
print(next(r), r.send(1), r.throw(ValueError("thrown")))
try:
    r.throw(KeyError("out"))
except KeyError as e:
    print("escaped", e)


def delegating():
    result = yield from countdown(2)
    print("got", result)
    yield from "ab"
    yield from (x for x in [1])


print(list(delegating()))


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree(((None, 1, None), 2, ((None, 3, None), 4, None)))))


def naturals():
    n = 0
    while True:
        yield n
        n += 1


def take(n, iterable):
    for i, item in enumerate(iterable):
        if i >= n:
            return
        yield item


print(list(take(5, (n * n for n in naturals() if n % 2))))


def closing():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closed")
        raise


c = closing()
next(c)
c.close()
c.close()
print(list(c))


def stops():
    yield 1
    raise StopIteration("inside")


try:
    list(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    averager().send(1)
except TypeError as e:
    print(e)


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as e:
    print(e)


def sieve():
    composites = {}
    for n in take(60, naturals()):
        if n < 2:
            continue
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)


print(list(sieve()), sum(sieve()), max(sieve()), sorted(sieve(), reverse=True)[:3])
