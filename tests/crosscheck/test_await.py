"""await in every place: operands, statements, comprehensions, handlers and finally blocks."""
from driving import crosscheck_async


def test_await_in_every_operand():
    crosscheck_async("""
        async def v(x): return x
        async def a():
            d = {await v('k'): await v('w'), **await v({'z': 1})}
            l = [await v(1), *await v([2, 3]), await v(4)]
            f = f"{await v(5)!r:>{await v(4)}}"
            c = await v(1) < await v(2) < await v(3)
            s = (await v([7, 8, 9]))[await v(0):await v(2)]
            o = await v(0) or await v('or')
            t = await v('yes') if await v(True) else await v('no')
            k = sorted(await v([3, 1, 2]), key=await v(None), reverse=await v(True))
            (w := await v('walrus'))
            x = y = await v(6)
            x += await v(10)
            l[await v(0)], d['q'] = await v('first'), await v('last')
            return (d, l, f, c, s, o, t, k, w, x, y, -(await v(3)), not await v(1),
                    (await v('a.b')).split(await v('.')))
        drive(a())
        """, returns="({'k': 'w', 'z': 1, 'q': 'last'}, ['first', 2, 3, 4], '   5', True, [7, 8], 'or', 'yes', [3, "
                     "2, 1], 'walrus', 16, 6, -3, False, ['a', 'b'])")


def test_operands_before_an_await_are_evaluated_first():
    crosscheck_async("""
        log = []
        def n(x): log.append(x); return x
        async def v(x): log.append(('await', x)); return x
        async def a(): return n(1) + await v(2) * n(3), (n(4), await v(5), n(6))
        drive(a()), log
        """, returns="((7, (4, 5, 6)), [1, ('await', 2), 3, 4, ('await', 5), 6])")


def test_await_in_statements():
    crosscheck_async("""
        async def v(x): return x
        async def a():
            out = []
            if await v(0): out.append('if')
            elif await v(1): out.append('elif')
            n = 0
            while await v(n < 2): n += await v(1)
            else: out.append(await v('else'))
            for i in await v([1, 2]):
                if i == await v(2): break
                out.append(i)
            try: assert await v(0), await v('message')
            except await v(AssertionError) as e: out.append(str(e))
            try: raise await v(KeyError('k')) from await v(ValueError('v'))
            except KeyError as e: out.append((e.args, e.__cause__))
            match await v([1, 2]):
                case [1, x] if await v(x == 2): out.append(('match', x))
            with await v(Manager(out)) as x: out.append(await v(x))
            del out[await v(0)]
            return out, n
        class Manager:
            def __init__(self, out): self.out = out
            def __enter__(self): return 'entered'
            def __exit__(self, *a): self.out.append(a)
        drive(a())
        """, returns="(['else', 1, 'message', (('k',), ValueError('v')), ('match', 2), 'entered', (None, None, "
                     'None)], 2)')


def test_await_in_def_and_class():
    crosscheck_async("""
        async def v(x): return x
        async def a():
            def f(x=await v(1), *, y=await v(2)) -> await v(int): return x, y
            @(await v(staticmethod))
            def g(): return 3
            class C(await v(dict), metaclass=await v(type)): z = 4
            h = lambda p=await v(5): p
            return f(), f.__annotations__, g(), C.__bases__, C.z, h()
        drive(a())
        """, returns="((1, 2), {'return': <class 'int'>}, 3, (<class 'dict'>,), 4, 5)")


def test_await_in_finally():
    crosscheck_async("""
        log = []
        async def v(x): log.append(x); await Give(x); return x
        async def a(how):
            try:
                if how == 'raise': raise KeyError('k')
                if how == 'return': return 'value'
                await v('body')
            finally:
                await v('finally')
        def f(how):
            log.clear()
            return outcome(drive, a(how)), log[:]
        f('raise'), f('return'), f('')
        """, returns='(("KeyError(\'k\')", [\'finally\']), (\'value\', [\'finally\']), (None, [\'body\', '
                     "'finally']))")


def test_await_in_finally_after_close():
    crosscheck_async("""
        log = []
        async def a():
            try: await Give(1)
            finally:
                log.append(await Give(2))
        c = a()
        c.send(None), outcome(c.close)
        """, returns='(1, "RuntimeError(\'coroutine ignored GeneratorExit\')")')


def test_exception_thrown_into_an_await_in_finally():
    crosscheck_async("""
        async def a():
            try: raise KeyError('first')
            finally: await Give(1)
        c = a()
        c.send(None)
        try: c.throw(ValueError('second'))
        except ValueError as e: r = e.args, repr(e.__context__)
        r
        """, returns='((\'second\',), "KeyError(\'first\')")')


def test_await_in_handler_keeps_the_exception():
    crosscheck_async("""
        import sys
        async def a():
            try: raise KeyError('k')
            except KeyError:
                await Give(1)
                r = repr(sys.exception())
                try: raise
                except KeyError as e: return r, e.args, sys.exception() is e
        async def b():
            try: raise ValueError('v')
            except ValueError:
                r = await a()
                return r, repr(sys.exception())
        c = b()
        c.send(None), sys.exception(), send(c)
        """, returns='(1, None, \'StopIteration((("KeyError(\\\'k\\\')", (\\\'k\\\',), True), '
                     '"ValueError(\\\'v\\\')"))\')')


def test_return_in_finally_drops_the_exception():
    crosscheck_async("""
        async def a():
            try: await Give(1)
            finally: return await Give('kept')
        c = a()
        c.send(None), c.throw(KeyError), send(c, 'v')
        """, returns='(1, \'kept\', "StopIteration(\'v\')")')


def test_break_and_continue_with_await_in_finally():
    crosscheck_async("""
        log = []
        async def v(x): log.append(x)
        async def a():
            for i in range(3):
                try:
                    if i == 0: continue
                    if i == 1: break
                finally: await v(i)
            return log
        drive(a())
        """, returns='[0, 1]')


def test_except_star_with_await():
    crosscheck_async("""
        async def v(x): await Give(None); return x
        async def a():
            out = []
            try: raise ExceptionGroup('g', [KeyError('k'), ValueError('v'), OSError('o')])
            except* (await v(KeyError)) as e: out.append((await v(e)).exceptions)
            except* (await v(ValueError)) as e: out.append((await v(e)).exceptions)
            except* OSError as e: out.append(await v('os'))
            return repr(out)
        drive(a())
        """, returns='"[(KeyError(\'k\'),), (ValueError(\'v\'),), \'os\']"')


def test_await_in_comprehensions():
    crosscheck_async("""
        async def v(x): await Give(None); return x
        async def a():
            n = 'outer'
            l = [await v(n) for n in range(3)]
            s = {await v(n) for n in range(3) if await v(n)}
            d = {await v(n): await v(-n) for n in range(3) if n if await v(n != 2)}
            m = [(i, j) for i in await v([1, 2]) for j in await v(range(i)) if await v(True)]
            f = [g() for n in range(2) if await v(True) for g in [lambda: n]]
            k = [[await v(x) for x in range(y)] for y in range(3)]
            return l, s, d, m, f, k, n
        drive(a())
        """, returns="([0, 1, 2], {1, 2}, {1: -1}, [(1, 0), (2, 0), (2, 1)], [0, 1], [[], [0], [0, 1]], 'outer')")


def test_comprehension_closures_and_walrus():
    crosscheck_async("""
        async def v(x): return x
        async def a():
            fs = [lambda: i for i in range(3) if await v(True)]
            r = [last := await v(i) for i in range(3)]
            return [f() for f in fs], r, last
        drive(a())
        """, returns='([2, 2, 2], [0, 1, 2], 2)')


def test_comprehension_that_raises_gives_the_names_back():
    crosscheck_async("""
        async def v(x):
            if x == 1: raise KeyError(x)
            return x
        async def a(x):
            try: [await v(x) for x in range(3)]
            except KeyError as e: return x, e.args
        drive(a('kept'))
        """, returns="('kept', (1,))")


def test_comprehension_target_with_await():
    crosscheck_async("""
        async def v(x): return x
        async def a():
            d = {}
            r = [d.copy() for d[await v('k')] in range(2)]
            return r, d
        drive(a())
        """, returns="([{'k': 0}, {'k': 1}], {'k': 1})")


def test_variables_while_a_comprehension_is_suspended():
    crosscheck_async("""
        async def a(x):
            r = [await Give(x) for x in 'ab']
            return x, r
        c = a('outer')
        s = [c.send(None), c.cr_frame.f_locals['x'], c.send(1), send(c, 2)]
        s
        """, returns='[\'a\', \'a\', \'b\', "StopIteration((\'outer\', [1, 2]))"]')


def test_generator_expression_with_await():
    crosscheck_async("""
        async def v(x): return x
        async def a():
            g = (await v(x) for x in range(3) if await v(x != 1))
            return type(g).__name__, [x async for x in g]
        drive(a())
        """, returns="('async_generator', [0, 2])")


def test_lambda_in_coroutine_is_plain():
    crosscheck_async("""
        async def a(): return (lambda: 3)()
        drive(a())
        """, returns='3')


def test_await_as_a_chain():
    crosscheck_async("""
        class N:
            async def next(self): return self
            async def value(self): return 'end'
        async def a(): return (await (await (await N().next()).next()).next()).value
        drive(drive(a())())
        """, returns="'end'")


def test_many_awaits_in_one_expression():
    crosscheck_async("""
        async def v(x): return x
        async def a():
            return (await v(0) + await v(1) + await v(2) + await v(3) + await v(4) +
                    await v(5) + await v(6) + await v(7) + await v(8) + await v(9) +
                    await v(10) + await v(11) + await v(12) + await v(13) +
                    await v(14) + await v(15) + await v(16) + await v(17) + await v(18) + await v(19))
        drive(a())
        """, returns='190')


def test_finally_of_awaits_too_deep():
    crosscheck_async("""
        async def a():
            global n
            try: await a()
            finally: n += 1
        n = 0
        outcome(a().send, None).split('(')[0], n > 10
        """, returns="('RecursionError', True)", same_price=False)


def test_chain_built_in_a_loop():
    crosscheck_async("""
        async def last(): return await Give('bottom')
        async def link(c): return await c
        c = last()
        for i in range(20): c = link(c)
        c.send(None), throw(c, KeyError('k')), outcome(c.close)
        """, returns='(\'bottom\', "KeyError(\'k\')", None)')


def test_exception_through_many_awaits():
    crosscheck_async("""
        async def a(n):
            try: return 1 / n + await a(n - 1)
            except ZeroDivisionError as e:
                if n == 10: return len(tracebacks(e))
                raise
        def tracebacks(e):
            tb, lines = e.__traceback__, []
            while tb: lines.append(tb.tb_lineno); tb = tb.tb_next
            return lines
        drive(a(10))
        """, returns='11')
