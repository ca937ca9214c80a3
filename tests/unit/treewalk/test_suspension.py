"""Coroutines and generics on the treewalk engine: tracebacks, lines of frames, long expressions, depth."""

DRIVE = """
class G:
    def __await__(self): yield 1
class It:
    def __aiter__(self): return self
    async def __anext__(self): return 1
class M:
    async def __aenter__(self): await G()
    async def __aexit__(self, *a): await G()
def drive(c):
    while True: c.send(None)
"""

FAILING = ["""
async def a(): raise ValueError('a')
async def b():
    x = 1
    y = x + (await
        a()) + 2
async def c():
    return [await b() for i in range(3)]
drive(c())""", """
class Bad:
    def __aiter__(self): return self
    async def __anext__(self):
        1/0
async def f():
    async for x in Bad():
        print(x)
drive(f())""", """
async def f():
    async for x in [
            1, 2]:
        print(x)
drive(f())""", """
class Bad:
    def __aiter__(self): return self
    def __anext__(self): return 3
async def f():
    async for x in Bad(): pass
drive(f())""", """
class Bad(M):
    async def __aexit__(self, *a):
        raise KeyError('exit')
async def f():
    async with Bad() as m:
        raise ValueError('body')
drive(f())""", """
async def f():
    async with M() as m, M() as n:
        x = [
            1,
            m.x]
drive(f())""", """
async def f():
    async with 5:
        pass
drive(f())""", """
class Bad(M):
    def __aexit__(self, *a): return 5
async def f():
    async with Bad():
        1/0
drive(f())""", """
async def f():
    for i in range(3):
        async with M():
            if i:
                break
            1/0
drive(f())""", """
async def f():
    try:
        await G()
    finally:
        await G()
        print('x')
c = f()
c.send(None)
c.throw(KeyError('k'))
c.throw(ValueError('v'))""", """
async def f(): await G()
async def g():
    return 1 + (await f())
c = g()
c.send(None)
c.throw(KeyError('k'))""", """
async def g():
    yield 1
    raise StopAsyncIteration
async def f():
    return [x
        async for x in g()
        if x]
drive(f())""", """
async def v(x): 1/x
async def f():
    return {i: await v(i)
        for i in range(3)
        if i or
        await v(0)}
drive(f())""", """
async def v(x): return 1/x
async def f():
    g = (await v(i) for i in [1, 0])
    async for x in g: pass
drive(f())""", """
async def f(): return (x async for x in 5)
drive(f())""", """
async def f():
    async with M() as x.y: pass
x = 5
drive(f())""", """
async def f():
    x = 5
    async for x.y in It(): pass
drive(f())""", """
async def f():
    try:
        try: 1/0
        finally: await G()
    except* ZeroDivisionError as e: await G(); x.y
drive(f())""", """
async def g():
    try: yield 1
    finally: raise KeyError('f')
it = g()
try: it.asend(None).send(None)
except StopIteration: pass
it.aclose().send(None)""", """
def f[T: 1/0](): pass
f.__type_params__[0].__bound__""", """
type A[T] = list[T](
   1).x
A.__value__""", """
class C:
    x = 1
    type A = [x for x in y]
C.A.__value__""", """
def f[T](x: nowhere) -> T: pass""", """
class C[T](5): pass""", """
class C[T]:
    x = nowhere"""]


def test_tracebacks(treewalk, vm):
    for source in FAILING:
        assert treewalk.error(DRIVE + source) == vm.error(DRIVE + source)


def test_lines_of_a_suspended_frame(treewalk, vm):
    source = DRIVE + """
async def f():
    await G()
    async with M() as x:
        await G()
        [await G() for i in
            'ab']
        raise KeyError
def lines(c):
    out = []
    try:
        while True: c.send(None); out.append(c.cr_frame.f_lineno - first)
    except KeyError as e:
        return out, e.__traceback__.tb_next.tb_lineno - first, e.__traceback__.tb_next.tb_frame.f_lineno - first
first = f.__code__.co_firstlineno
lines(f())"""
    assert treewalk.eval(source) == vm.eval(source) == '([1, 2, 3, 4, 4, 2], 6, 6)'


def test_long_expressions(treewalk):
    assert treewalk.eval("async def v(): return 1\nasync def f(): return 0" + " + await v()" * 2000 +
                         "\ntry: f().send(None)\nexcept StopIteration as e: r = e.value\nr") == '2000'
    assert treewalk.eval("class A:\n    async def f(self): return self\nasync def f(): return " + "(await " * 40 + "A()" +
                         ".f())" * 40 + "\ntry: f().send(None)\nexcept StopIteration as e: r = e.value\n"
                         "type(r).__name__") == "'A'"


def test_too_deep(treewalk, vm):
    for source in ["async def f(): " + "await " * 1000 + "x", "async def f(): return " + "[" * 300 + "await x" +
                   " for x in y]" * 300]:
        assert treewalk.error(source) == vm.error(source)


def test_nothing_comes_in_where_the_recursion_is_too_deep(treewalk, vm):
    source = DRIVE + """
async def f():
    try: return 'sent', await G(), await G()
    except KeyError: return 'thrown'
c = f()
c.send(None)
def deepest():
    try: deepest()
    except RecursionError:
        try: c.throw(KeyError)
        except RecursionError: refused.append(1)
refused = []
deepest()
try: c.send(None); c.send(None)
except StopIteration as e: r = e.value
r, len(refused) > 0"""
    assert treewalk.eval(source) == vm.eval(source) == "(('sent', None, None), True)"


def test_native_depth(treewalk):
    message = "maximum recursion depth exceeded"
    treewalk.raises("RecursionError", message, "async def f(): await f()\nf().send(None)")
    treewalk.raises("RecursionError", message, DRIVE + "class N(M):\n    async def __aenter__(self):\n"
                    "        async with N(): pass\nasync def f():\n    async with N(): pass\nf().send(None)")
    treewalk.raises("RecursionError", message, "async def g():\n    async for x in g(): yield x\ng().asend(None).send(None)")
    treewalk.raises("RecursionError", message, "async def g(): return [await g() for i in range(2)]\ng().send(None)")
