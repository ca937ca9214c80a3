# async with, async for, asynchronous comprehensions, aiter and anext
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
class CM:
    def __init__(self, s=False): self.s = s
    async def __aenter__(self): print('enter'); return 'v'
    async def __aexit__(self, *a): print('exit', a[0], a[1]); return self.s
async def f():
    async with CM() as x: print(x)
    async with CM(True): 1/0
    async with CM() as a, CM() as b: print(a, b)
    for i in range(3):
        async with CM():
            if i == 0: continue
            break
    try:
        async with CM(): raise KeyError('k')
    except KeyError as e: print('got', e)
    async with CM(): return 'ret'
print(run(f()))
class N1: pass
class N2:
    async def __aenter__(self): pass
class N3:
    def __aenter__(self): return 3
    def __aexit__(self, *a): return 4
class N4:
    async def __aenter__(self): pass
    def __aexit__(self, *a): return 4
class N5:
    def __enter__(self): pass
    def __exit__(self, *a): pass
for N in (N1, N2, N3, N4, N5):
    async def f():
        async with N(): pass
    try: run(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def f():
    async for x in It(3): print(x)
    else: print('else')
    async for x in It(3):
        if x == 1: break
    else: print('no')
    print([x async for x in It(3)], {x async for x in It(3)}, {x: x async for x in It(2)})
    print([x async for x in It(5) if x % 2], [await g(x) for x in range(3)], [x + y async for x in It(2) for y in range(2)])
    ge = (x async for x in It(3))
    print(type(ge), [y async for y in ge])
    for i in range(2):
        async for x in It(5):
            if x > 2: continue
            print(i, x); break
    async for x in It(3):
        try: 1/0
        except ZeroDivisionError: continue
    try:
        async for x in It(1): raise StopAsyncIteration('inner')
    except StopAsyncIteration as e: print(repr(e))
async def g(x): return x * 2
print(run(f()))
class B1: pass
class B2:
    def __aiter__(self): return 3
class B3:
    def __aiter__(self): return self
    def __anext__(self): return 3
class B4:
    async def __aiter__(self): pass
class B5:
    def __aiter__(self): return self
    def __anext__(self): 1/0
for B in (B1, B2, B3, B4, B5):
    async def f():
        async for x in B(): pass
    try: run(f())
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__))
async def f():
    print(await anext(It(2)), await anext(It(0), 'default'))
    try: await anext(It(0))
    except StopAsyncIteration as e: print('sai')
    it = aiter(It(2)); print(await anext(it), await anext(it), await anext(it, None))
run(f())
for b in (lambda: aiter(3), lambda: anext(3), lambda: aiter(B2()), lambda: aiter()):
    try: b()
    except TypeError as e: print(e)
