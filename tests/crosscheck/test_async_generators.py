"""Asynchronous generators: values, ends, exceptions, yield in every position, attributes."""
from driving import crosscheck_async


def test_values():
    crosscheck_async("""
        async def g():
            yield 1
            yield await value(2)
            yield
        async def a(): return [x async for x in g()]
        drive(a())
        """, returns='[1, 2, None]')


def test_awaits_reach_the_driver():
    crosscheck_async("""
        async def g():
            x = await Give('a')
            y = yield x
            z = await Give(('b', y))
            yield z
        async def a():
            it = g()
            return [await it.asend(None), await it.asend('sent')]
        drive(a(), 1, 2)
        """, returns='[1, 2]')


def test_asend():
    crosscheck_async("""
        async def g():
            total = 0
            while True: total += yield total
        async def a():
            it = g()
            return [await it.asend(None), await it.asend(5), await it.asend(7), await anext(it, None)]
        outcome(drive, a())
        """, returns='\'TypeError("unsupported operand type(s) for +=: \\\'int\\\' and \\\'NoneType\\\'")\'')


def test_asend_before_the_start():
    crosscheck_async("""
        async def g(): yield 1
        outcome(lambda: drive(g().asend(5)))
        """, returns='\'TypeError("can\\\'t send non-None value to a just-started async generator")\'')


def test_end():
    crosscheck_async("""
        async def g(): yield 1
        async def a():
            it = g()
            out = [await anext(it)]
            for i in range(2):
                try: await anext(it)
                except StopAsyncIteration as e: out.append(('end', e.args))
            return out
        drive(a())
        """, returns="[1, ('end', ()), ('end', ())]")


def test_return_ends():
    crosscheck_async("""
        async def g():
            yield 1
            return
            yield 2
        async def a(): return [x async for x in g()]
        drive(a())
        """, returns='[1]')


def test_stop_iteration_raised_inside():
    crosscheck_async("""
        async def g():
            yield 1
            raise StopIteration('x')
        async def h():
            yield 1
            raise StopAsyncIteration('y')
        async def a(it):
            try: return [x async for x in it]
            except RuntimeError as e: return e.args, repr(e.__cause__), repr(e.__context__)
        drive(a(g())), drive(a(h()))
        """, returns='(((\'async generator raised StopIteration\',), "StopIteration(\'x\')", '
                     '"StopIteration(\'x\')"), ((\'async generator raised StopAsyncIteration\',), '
                     '"StopAsyncIteration(\'y\')", "StopAsyncIteration(\'y\')"))')


def test_stop_async_iteration_of_what_it_awaits():
    crosscheck_async("""
        async def v(): raise StopAsyncIteration('inner')
        async def g():
            try: await v()
            except StopAsyncIteration as e: yield e.args
        async def h():
            await v()
            yield 1
        async def a(it): return [x async for x in it]
        drive(a(g())), outcome(drive, a(h()))
        """, returns='([(\'inner\',)], "RuntimeError(\'async generator raised StopAsyncIteration\')")')


def test_throw_into_a_suspended_asend():
    crosscheck_async("""
        async def g():
            try: await Give('waiting')
            except KeyError as e: yield e.args
        it = g()
        s = it.asend(None)
        s.send(None), outcome(s.throw, KeyError('k'))
        """, returns='(\'waiting\', "StopIteration((\'k\',))")')


def test_yield_in_every_position():
    crosscheck_async("""
        async def g():
            x = [await value(1), (yield 'a'), *(yield 'b'), {await value('k'): (yield 'c')}]
            yield x
        async def a():
            it = g()
            return [await it.asend(v) for v in (None, 1, [2, 3], 4)]
        drive(a())
        """, returns="['a', 'b', 'c', [1, 1, 2, 3, {'k': 4}]]")


def test_yield_in_async_with_and_async_for():
    crosscheck_async("""
        async def g():
            async with Manager('m') as m:
                async for x in Count(2):
                    try: log.append((yield x, m))
                    finally: log.append(await value('f'))
        log = []
        async def a():
            it = g()
            out = [await anext(it), await it.asend('s')]
            await it.aclose()
            return out, log
        drive(a())
        """, returns="([(0, 'm'), (1, 'm')], [('enter', 'm'), 's', 'f', 'f', ('exit', 'm', 'GeneratorExit()', "
                     'False)])')


def test_generator_expression_is_one():
    crosscheck_async("""
        async def a():
            it = (await value(x) for x in range(3))
            return type(it).__name__, it.__name__, [await anext(it), await it.aclose(), await anext(it, 'end')]
        drive(a())
        """, returns="('async_generator', '<genexpr>', [0, None, 'end'])")


def test_attributes():
    crosscheck_async("""
        async def g():
            await Give(1)
            yield 2
        it = g()
        s = [it.ag_running, it.ag_await, it.ag_suspended, it.ag_frame is not None, it.__name__, it.__qualname__,
             it.ag_code is g.__code__]
        m = it.asend(None)
        m.send(None)
        s += [it.ag_running, type(it.ag_await).__name__, it.ag_suspended]
        outcome(m.send, None)
        s + [it.ag_running, it.ag_await, it.ag_suspended, outcome(lambda: drive(it.aclose())), it.ag_frame]
        """, returns="[False, None, False, True, 'g', 'g', True, True, 'generator', True, False, None, True, None, "
                     'None]')


def test_not_iterable():
    crosscheck_async("""
        async def g(): yield 1
        (outcome(iter, g()), outcome(next, g()), outcome(lambda: drive(g())), aiter(it := g()) is it,
         g.__code__.co_flags & 0x200)
        """, returns='(\'TypeError("\\\'async_generator\\\' object is not iterable")\', '
                     '\'TypeError("\\\'async_generator\\\' object is not an iterator")\', '
                     '\'AttributeError("\\\'async_generator\\\' object has no attribute \\\'__await__\\\'")\', '
                     'True, 512)')


def test_nested_generators():
    crosscheck_async("""
        async def g(n):
            if n:
                yield n
                async for x in g(n - 1): yield x
        async def a(): return [x async for x in g(6)]
        drive(a())
        """, returns='[6, 5, 4, 3, 2, 1]')


def test_recursion():
    crosscheck_async("""
        async def walk(t):
            if isinstance(t, list):
                for x in t:
                    async for y in walk(x): yield y
            else: yield await value(t)
        async def a(): return [x async for x in walk([1, [2, [3, []], 4], 5])]
        drive(a())
        """, returns='[1, 2, 3, 4, 5]')


def test_exception_state_is_its_own():
    crosscheck_async("""
        import sys
        async def g():
            try: raise KeyError('k')
            except KeyError: yield repr(sys.exception())
            yield sys.exception()
        async def a():
            try: raise ValueError('v')
            except ValueError:
                it = g()
                return await anext(it), repr(sys.exception()), repr(await anext(it)), repr(sys.exception())
        drive(a())
        """, returns='("KeyError(\'k\')", "ValueError(\'v\')", "ValueError(\'v\')", "ValueError(\'v\')")')


def test_exception_ends_it():
    crosscheck_async("""
        async def g():
            yield 1
            raise KeyError('k')
        async def a():
            it = g()
            out = [await anext(it)]
            try: await anext(it)
            except KeyError as e: out.append(e.args)
            out += [await anext(it, 'end'), await it.aclose()]
            try: out.append(await it.athrow(ValueError))
            except BaseException as e: out.append(repr(e))
            return out
        drive(a())
        """, returns="[1, ('k',), 'end', None, None]")


def test_generator_exit_raised_inside():
    crosscheck_async("""
        async def g():
            yield 1
            raise GeneratorExit('own')
        async def a():
            it = g()
            await anext(it)
            try: await anext(it)
            except GeneratorExit as e: return e.args, await anext(it, 'end')
        drive(a())
        """, returns="(('own',), 'end')")


def test_anext_default():
    crosscheck_async("""
        async def g():
            x = await Give('waiting')
            yield x
        it = g()
        n = anext(it, 'default')
        r = [n.send(None), outcome(n.send, 'answer')]
        m = anext(it, 'default')
        r += [outcome(m.send, None)]
        k = anext(g(), 'default')
        (r + [k.send(None), outcome(k.throw, KeyError('k')), outcome(anext, 5), outcome(lambda: drive(anext(g(),
         1)))])
        """, returns='[\'waiting\', "StopIteration(\'answer\')", "StopIteration(\'default\')", \'waiting\', '
                     '"KeyError(\'k\')", \'TypeError("\\\'int\\\' object is not an async iterator")\', None]')


def test_yield_in_comprehension_argument():
    crosscheck_async("""
        async def g():
            yield [x async for x in Count((yield 'n'))]
        async def a():
            it = g()
            return [await it.asend(None), await it.asend(3)]
        drive(a())
        """, returns="['n', [0, 1, 2]]")
