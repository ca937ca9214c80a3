"""async for, asynchronous comprehensions and generator expressions: their ends and their errors."""
from crosschecking import crosscheck
from driving import crosscheck_async


def test_async_for():
    crosscheck_async("""
        async def a():
            out = []
            async for x in Count(3): out.append(x)
            else: out.append('else')
            return out
        drive(a())
        """, returns="[0, 1, 2, 'else']")


def test_async_for_over_nothing():
    crosscheck_async("""
        async def a():
            async for x in Count(0): pass
            else: return 'else', 'x' in locals()
        drive(a())
        """, returns="('else', False)")


def test_async_for_break_and_continue():
    crosscheck_async("""
        async def a():
            out = []
            async for x in Count(6):
                if x == 1: continue
                if x == 4: break
                out.append(x)
            else: out.append('never')
            return out
        drive(a())
        """, returns='[0, 2, 3]')


def test_async_for_return():
    crosscheck_async("""
        async def a():
            async for x in Count(6):
                async for y in Count(6):
                    if y == 2: return x, y
        drive(a())
        """, returns='(0, 2)')


def test_async_for_targets():
    crosscheck_async("""
        async def a():
            d, out = {}, []
            async for d['k'] in Count(2): out.append(dict(d))
            async for x, *y in Each([(1, 2, 3), 'ab']): out.append((x, y))
            async for d[await value('q')] in Count(1): pass
            return out, d
        drive(a())
        """, returns="([{'k': 0}, {'k': 1}, (1, [2, 3]), ('a', ['b'])], {'k': 1, 'q': 0})")


def test_async_for_with_await_in_body_and_else():
    crosscheck_async("""
        async def a():
            out = []
            async for x in Count(3):
                out.append(await Give(x))
            else: out.append(await Give('else'))
            return out
        drive(a(), 1, 2, 3, 4, 5, 6, 7, 8)
        """, returns='[1, 2, 3, 4]')


def test_async_for_stop_async_iteration_in_the_body():
    crosscheck_async("""
        async def a():
            try:
                async for x in Count(2): raise StopAsyncIteration('body')
            except StopAsyncIteration as e: return e.args
        drive(a())
        """, returns="('body',)")


def test_async_for_stop_async_iteration_in_the_target():
    crosscheck_async("""
        class T:
            def __setitem__(self, k, v): raise StopAsyncIteration('target')
        async def a():
            t = T()
            try:
                async for t[0] in Count(2): pass
            except StopAsyncIteration as e: return e.args
        drive(a())
        """, returns="('target',)")


def test_async_for_subclass_of_stop_async_iteration():
    crosscheck_async("""
        class Stop(StopAsyncIteration): pass
        class It:
            def __aiter__(self): return self
            async def __anext__(self): raise Stop
        async def a():
            async for x in It(): pass
            else: return 'ended'
        drive(a())
        """, returns="'ended'")


def test_async_for_stop_raised_synchronously():
    crosscheck_async("""
        class It:
            def __aiter__(self): return self
            def __anext__(self): raise StopAsyncIteration
        async def a():
            async for x in It(): pass
            return 'ended'
        drive(a())
        """, returns="'ended'")


def test_async_for_thrown_into_anext():
    crosscheck_async("""
        async def a(log):
            try:
                async for x in Slow(3): log.append(x)
                else: log.append('else')
            except KeyError as e: return log, e.args
        c = a([])
        c.send(None), c.send(None), throw(c, KeyError('k'))
        """, returns='(\'anext\', \'anext\', "StopIteration(([0], (\'k\',)))")')


def test_async_for_stop_async_iteration_thrown_into_anext():
    crosscheck_async("""
        async def a(log):
            async for x in Slow(3): log.append(x)
            else: log.append('else')
            return log
        c = a([])
        c.send(None), c.send(None), throw(c, StopAsyncIteration)
        """, returns='(\'anext\', \'anext\', "StopIteration([0, \'else\'])")')


def test_async_for_closed_in_anext():
    crosscheck_async("""
        log = []
        async def a():
            try:
                async for x in Slow(3): log.append(x)
            finally: log.append('finally')
        c = a()
        c.send(None), c.send(None), c.close(), log
        """, returns="('anext', 'anext', None, [0, 'finally'])")


def test_async_for_wrong_objects():
    crosscheck_async("""
        class B1: pass
        class B2:
            def __aiter__(self): return 3
        class B3:
            def __aiter__(self): return self
            def __anext__(self): return 3
        class B4:
            async def __aiter__(self): return self
        class B5:
            def __aiter__(self): return self
            def __anext__(self): 1/0
        class B6:
            def __aiter__(self): raise KeyError('aiter')
        class B7:
            def __aiter__(self): return self
            async def __anext__(self): raise ValueError('anext')
        async def a(x):
            async for y in x: pass
        import sys
        def show(x):
            try: drive(a(x))
            except Exception as e: return repr(e), repr(e.__cause__), repr(e.__context__)
        [show(x) for x in (B1(), B2(), B3(), B5(), B6(), B7(), [1], 5)]
        """, returns='[(\'TypeError("\\\'async for\\\' requires an object with __aiter__ method, got B1")\', '
                     '\'None\', \'None\'), (\'TypeError("\\\'async for\\\' received an object from __aiter__ that '
                     'does not implement __anext__: int")\', \'None\', \'None\'), (\'TypeError("\\\'async for\\\' '
                     'received an invalid object from __anext__: int")\', \'TypeError("object int can\\\'t be used '
                     'in \\\'await\\\' expression")\', \'TypeError("object int can\\\'t be used in \\\'await\\\' '
                     'expression")\'), ("ZeroDivisionError(\'division by zero\')", \'None\', \'None\'), '
                     '("KeyError(\'aiter\')", \'None\', \'None\'), ("ValueError(\'anext\')", \'None\', \'None\'), '
                     '(\'TypeError("\\\'async for\\\' requires an object with __aiter__ method, got list")\', '
                     '\'None\', \'None\'), (\'TypeError("\\\'async for\\\' requires an object with __aiter__ '
                     'method, got int")\', \'None\', \'None\')]')


def test_async_for_keeps_the_handled_exception():
    crosscheck_async("""
        import sys
        class It:
            n = 0
            def __aiter__(self): return self
            async def __anext__(self):
                seen.append(repr(sys.exception()))
                if self.n: raise StopAsyncIteration
                self.n = 1
        seen = []
        async def a():
            try: 1/0
            except ZeroDivisionError:
                async for x in It(): pass
                return repr(sys.exception()), seen
        drive(a())
        """, returns='("ZeroDivisionError(\'division by zero\')", ["ZeroDivisionError(\'division by zero\')", '
                     '"ZeroDivisionError(\'division by zero\')"])')


def test_async_comprehensions():
    crosscheck_async("""
        async def a():
            x = 'outer'
            return ([x async for x in Count(3)], {x async for x in Count(3)}, {x: -x async for x in Count(3) if x},
                    [x + y async for x in Count(2) for y in range(2)],
                    [x async for x in Count(5) if await value(x % 2)],
                    [(x, y) for x in range(2) async for y in Count(x + 1)],
                    [[y async for y in Count(x)] async for x in Count(3)], x)
        drive(a())
        """, returns='([0, 1, 2], {0, 1, 2}, {1: -1, 2: -2}, [0, 1, 1, 2], [1, 3], [(0, 0), (1, 0), (1, 1)], [[], '
                     "[0], [0, 1]], 'outer')")


def test_async_comprehension_over_what_is_not():
    crosscheck_async("""
        async def a(): return [x async for x in [1, 2]]
        outcome(drive, a())
        """, returns='\'TypeError("\\\'async for\\\' requires an object with __aiter__ method, got tuple")\'')


def test_async_comprehension_raising():
    crosscheck_async("""
        class It:
            def __aiter__(self): return self
            async def __anext__(self): raise KeyError('anext')
        async def a(x):
            try: return [x async for x in It()]
            except KeyError as e: return x, e.args
        drive(a('kept'))
        """, returns="('kept', ('anext',))")


def test_async_generator_expression_in_a_plain_function():
    crosscheck_async("""
        def f(): return (x * 2 async for x in Count(3))
        async def a(): return [x async for x in f()]
        type(f()).__name__, drive(a()), outcome(lambda: (x async for x in 5))
        """, returns='(\'async_generator\', [0, 2, 4], \'TypeError("\\\'async for\\\' requires an object with '
                     '__aiter__ method, got int")\')')


def test_async_generator_expression_nested():
    crosscheck_async("""
        async def a():
            g = ((x, y) async for x in Count(2) if x for y in [await value(i) for i in range(2)])
            s = [[z async for z in h] async for h in (Count(i) async for i in Count(3))]
            return [p async for p in g], s
        drive(a())
        """, returns='([(1, 0), (1, 1)], [[], [0], [0, 1]])')


def test_async_comprehension_in_arguments():
    crosscheck_async("""
        async def a(): return f(1, *[x async for x in Count(2)], k=[await value(x) for x in 'ab'])
        def f(*a, **k): return a, k
        drive(a())
        """, returns="((1, 0, 1), {'k': ['a', 'b']})")


def test_anext_and_aiter():
    crosscheck_async("""
        async def a():
            it = aiter(Count(2))
            return it, await anext(it), await anext(it), await anext(it, 'default'), await stops(it)
        async def stops(it):
            try: await anext(it)
            except StopAsyncIteration as e: return 'stopped'
        drive(a())[1:]
        """, returns="(0, 1, 'default', 'stopped')")


def test_async_for_too_deep():
    crosscheck_async("""
        async def g():
            async for x in g(): yield x
        async def a():
            try:
                async for x in g(): pass
            except RecursionError: return 'too deep'
        drive(a())
        """, returns="'too deep'", same_price=False)


def test_annotations_that_are_not_evaluated_may_hold_asynchronous_comprehensions():
    crosscheck("""
        def accepts(annotation, first=''):
            try:
                compile(first + 'async def f():\\n x: %s = 3\\ndef g(a: %s): pass' % (annotation, annotation), '', 'exec')
            except SyntaxError as e:
                return e.msg
            return True
        comprehension = '[i async for i in y()]'
        future = 'from __future__ import annotations\\n'
        [accepts(comprehension, future), accepts('(lambda: %s)' % comprehension, future), accepts(comprehension)]
        """, returns="[True, True, 'asynchronous comprehension outside of an asynchronous function']")
