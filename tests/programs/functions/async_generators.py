# Asynchronous generators: asend, athrow, aclose
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
class Aw:
    def __init__(self, *v): self.v = v
    def __await__(self):
        for v in self.v: yield v
        return 'aw'
async def ag():
    print('start')
    try:
        x = yield 1
        print('got', x)
        print(await Aw('w'))
        y = yield 2
        print('got', y)
    finally: print('fin')
async def f():
    async for v in ag(): print(v)
    a = ag()
    print(await a.asend(None), await a.asend('s'))
    try: await a.asend('t')
    except StopAsyncIteration: print('over')
    try: await a.__anext__()
    except StopAsyncIteration: print('over')
    a = ag()
    print(await a.__anext__())
    await a.aclose()
    await a.aclose()
    try: await a.__anext__()
    except StopAsyncIteration: print('closed')
    a = ag(); await a.__anext__()
    try: await a.athrow(ValueError('v'))
    except ValueError as e: print(e)
    a = ag()
    try: await a.athrow(ValueError('early'))
    except ValueError as e: print(e)
    a = ag()
    await a.aclose()
    a = ag()
    try: await a.asend(3)
    except TypeError as e: print(e)
    async def c2():
        while True:
            try: yield 1
            except ValueError as e: yield 'caught ' + str(e)
    a = c2(); await a.__anext__()
    print(await a.athrow(ValueError('x')), await a.__anext__())
    async def ig():
        try: yield 1
        except GeneratorExit: yield 2
    a = ig(); await a.__anext__()
    try: await a.aclose()
    except RuntimeError as e: print(e)
    async def si():
        yield 1
        raise StopIteration
    a = si(); await a.__anext__()
    try: await a.__anext__()
    except RuntimeError as e: print(e, repr(e.__cause__))
    async def sai():
        yield 1
        raise StopAsyncIteration
    a = sai(); await a.__anext__()
    try: await a.__anext__()
    except RuntimeError as e: print(e, repr(e.__cause__))
    async def ret():
        yield 1
        return
    print([x async for x in ret()])
    async def tup(): yield (1, 2); yield None; yield StopIteration
    print([x async for x in tup()])
print(run(f()))
a = ag()
print(type(a), a.__name__, a.ag_running, a.ag_frame is not None, a.ag_await, a.ag_code is ag.__code__, a.ag_suspended, aiter(a) is a)
s = a.asend(None)
print(type(s), s.__await__() is s, iter(s) is s)
try: s.send(None)
except StopIteration as e: print(e.value)
for m in (lambda: s.send(None), lambda: s.throw(ValueError), lambda: next(s)):
    try: m()
    except RuntimeError as e: print(e)
s.close()
s = a.asend('q'); print(s.send(None), a.ag_running, a.ag_await is not None)
t = a.asend(None)
for m in (lambda: t.send(None), lambda: a.aclose().send(None), lambda: a.athrow(ValueError).send(None)):
    try: m()
    except RuntimeError as e: print(e)
try: s.throw(KeyError('k'))
except KeyError as e: print('out', e)
print(a.ag_running, a.ag_frame)
c = a.aclose()
try: c.send(None)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
a = ag()
c = a.aclose()
try: c.send(3)
except RuntimeError as e: print(e)
for m in (iter, next, list):
    try: m(a)
    except TypeError as e: print(e)
print(type(a.athrow(ValueError)), type(anext(a, 1)))
