# async def and await: the coroutine object and its protocol
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def f(x): return x + 1
async def g():
    a = await f(1)
    b = await f(a)
    return a, b
print(run(g()))
c = f(1)
print(type(c), c.__name__, c.__qualname__, c.cr_running, c.cr_frame is not None, c.cr_code is f.__code__, c.cr_await, c.cr_suspended, c.cr_origin)
print(run(c), c.cr_frame)
for m in (lambda: c.send(None), lambda: c.throw(ValueError), lambda: run(c)):
    try: m()
    except RuntimeError as e: print(e)
c.close()
for m in (lambda c: iter(c), lambda c: next(c), lambda c: [x for x in c], lambda c: c.send(1), lambda c: list(c)):
    c = f(1)
    try: m(c)
    except TypeError as e: print(e)
    c.close()
class Aw:
    def __init__(self, *v): self.v = v
    def __await__(self):
        r = []
        for v in self.v: r.append((yield v))
        return r
async def h():
    print(await Aw(1, 2, 3))
    return 'done'
c = h(); print(c.send(None), c.cr_await is not None, c.send('a'), c.cr_suspended, c.send('b'))
try: c.send('c')
except StopIteration as e: print(e.value)
for bad in (1, None, [], (x for x in ()), object()):
    async def b(): await bad
    try: run(b())
    except TypeError as e: print(e)
class B1:
    def __await__(self): return 3
class B2:
    def __await__(self): return f(1)
class B3:
    __await__ = None
class B4:
    def __await__(self): return iter([10])
for B in (B1, B2, B3):
    async def b(): await B()
    try: run(b())
    except TypeError as e: print(e)
async def b4(): return await B4()
print(run(b4()))
async def ex():
    try: await Aw(1)
    except ValueError as e: print('caught', e); return 'x'
    finally: print('fin')
c = ex(); c.send(None)
try: c.throw(ValueError('v'))
except StopIteration as e: print(e.value)
c = ex(); c.send(None); c.close()
async def ig():
    try: await Aw(1)
    except GeneratorExit: await Aw(2)
c = ig(); c.send(None)
try: c.close()
except RuntimeError as e: print(e)
async def si(): raise StopIteration(3)
try: run(si())
except RuntimeError as e: print(e, repr(e.__cause__))
async def sai(): raise StopAsyncIteration(3)
try: run(sai())
except StopAsyncIteration as e: print(repr(e))
w = f(5).__await__()
print(type(w), iter(w) is w)
try: next(w)
except StopIteration as e: print(e.value)
w = h().__await__(); print(next(w)); w.close()
async def shared():
    c = h2()
    c.send(None)
    await c
async def h2(): await Aw(1, 2)
try: run(shared())
except RuntimeError as e: print(e)
async def nest(n): return n if n == 0 else 1 + await nest(n - 1)
print(run(nest(50)))
async def rec():
    c.send(None)
c = rec()
try: c.send(None)
except ValueError as e: print(e)
c = f(1); print(repr(c)[:20]); c.close()
try: c.__name__ = 3
except TypeError as e: print(e)
print(f.__code__.co_flags & 0x80, hasattr(c, '__iter__'), hasattr(c, '__next__'), hasattr(c, '__await__'))
def gen():
    r = yield from f(1)
try: list(gen())
except TypeError as e: print(e)
