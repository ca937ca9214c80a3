"""Coroutines: what await hands through, throw(), close(), errors, states, depth."""
from driving import crosscheck_async


def test_await_gives_the_return_value():
    crosscheck_async("""
        async def a(): return 1
        async def b(): return await a() + await a()
        drive(b())
        """, returns='2')


def test_await_yields_to_the_driver():
    crosscheck_async("""
        async def a():
            return [await Give(1), await Give(2)]
        drive(a(), 'x', 'y')
        """, returns="['x', 'y']")


def test_method():
    crosscheck_async("""
        class A:
            def __init__(self): self.n = 1
            async def get(self): return self.n
            async def twice(self): return await self.get() + await self.get()
            @classmethod
            async def make(cls): return await cls().twice()
        drive(A.make())
        """, returns='2')


def test_super_and_class_in_a_method():
    crosscheck_async("""
        class A:
            async def f(self): return 'A'
        class B(A):
            async def f(self): return await super().f() + __class__.__name__
        drive(B().f())
        """, returns="'AB'")


def test_closure():
    crosscheck_async("""
        async def outer():
            n = 0
            async def inner():
                nonlocal n
                await Give(None)
                n += 1
                return n
            return await inner(), await inner(), n
        drive(outer())
        """, returns='(1, 2, 2)')


def test_exception_from_what_is_awaited():
    crosscheck_async("""
        async def a(): raise ValueError('a')
        async def b():
            try: await a()
            except ValueError as e: return 'caught', e.args, e.__context__
        drive(b())
        """, returns="('caught', ('a',), None)")


def test_exception_thrown_into_an_await():
    crosscheck_async("""
        async def a():
            try: await Give(1)
            except KeyError as e: return 'inner', e.args
        async def b(): return await a()
        c = b()
        c.send(None)
        throw(c, KeyError('k'))
        """, returns='"StopIteration((\'inner\', (\'k\',)))"')


def test_exception_thrown_through_two_awaits():
    crosscheck_async("""
        log = []
        async def a():
            try: await Give(1)
            finally: log.append('a')
        async def b():
            try: await a()
            except KeyError as e: log.append('b'); return e.args
        c = b()
        c.send(None)
        throw(c, KeyError('k')), log
        """, returns='("StopIteration((\'k\',))", [\'a\', \'b\'])')


def test_exception_thrown_into_an_iterator_without_throw():
    crosscheck_async("""
        async def a():
            try: await Plain([1, 2])
            except KeyError as e: return 'here', e.args
        c = a()
        c.send(None), throw(c, KeyError('k'))
        """, returns='(1, "StopIteration((\'here\', (\'k\',)))")')


def test_throw_into_a_delegate_that_yields_again():
    crosscheck_async("""
        class T:
            def __await__(self):
                try: yield 1
                except ValueError as e: x = yield ('again', e.args)
                return x
        async def a(): return ['result', await T()]
        c = a()
        c.send(None), c.throw(ValueError('v')), send(c, 'sent')
        """, returns='(1, (\'again\', (\'v\',)), "StopIteration([\'result\', \'sent\'])")')


def test_throw_that_ends_the_delegate():
    crosscheck_async("""
        class T:
            def __await__(self):
                try: yield 1
                except ValueError: return 'ended'
        async def a(): return [await T(), await Give(2)]
        c = a()
        c.send(None), c.throw(ValueError), send(c, 'x')
        """, returns='(1, 2, "StopIteration([\'ended\', \'x\'])")')


def test_throw_before_the_start():
    crosscheck_async("""
        async def a(): await Give(1)
        c = a()
        throw(c, KeyError('k')), throw(c, ValueError('v')), send(c)
        """, returns='("KeyError(\'k\')", "RuntimeError(\'cannot reuse already awaited coroutine\')", '
                     '"RuntimeError(\'cannot reuse already awaited coroutine\')")')


def test_throw_of_a_class_and_of_nonsense():
    crosscheck_async("""
        async def a(): await Give(1)
        def f(*args):
            c = a(); c.send(None)
            return throw(c, *args)
        f(KeyError), f(KeyError, 'v'), f(KeyError, ValueError('w')), f(5), f(KeyError('k'), 3)
        """, returns='(\'KeyError()\', "KeyError(\'v\')", "KeyError(ValueError(\'w\'))", "TypeError(\'exceptions '
                     'must be classes or instances deriving from BaseException, not int\')", "TypeError(\'instance '
                     'exception may not have a separate value\')")')


def test_close_during_an_await():
    crosscheck_async("""
        log = []
        async def a():
            try: await Give(1)
            except GeneratorExit: log.append('exit'); raise
            finally: log.append('finally')
        async def b():
            try: await a()
            finally: log.append('outer')
        c = b()
        c.send(None)
        c.close(), log, c.close(), send(c)
        """, returns='(None, [\'exit\', \'finally\', \'outer\'], None, "RuntimeError(\'cannot reuse already '
                     'awaited coroutine\')")')


def test_close_closes_an_iterator():
    crosscheck_async("""
        class It:
            def __iter__(self): return self
            def __next__(self): return 1
            def close(self): log.append('closed')
        class Aw:
            def __await__(self): return It()
        log = []
        async def a(): await Aw()
        c = a()
        c.send(None), c.close(), log
        """, returns="(1, None, ['closed'])")


def test_close_when_the_iterators_close_raises():
    crosscheck_async("""
        class It:
            def __iter__(self): return self
            def __next__(self): return 1
            def close(self): raise KeyError('close')
        class Aw:
            def __await__(self): return It()
        async def a():
            try: await Aw()
            except KeyError as e: return e.args
        c = a()
        c.send(None), c.close()
        """, returns="(1, ('close',))")


def test_close_is_ignored():
    crosscheck_async("""
        async def a():
            while True:
                try: await Give(1)
                except GeneratorExit: pass
        c = a()
        c.send(None)
        outcome(c.close)
        """, returns='"RuntimeError(\'coroutine ignored GeneratorExit\')"')


def test_close_before_the_start():
    crosscheck_async("""
        async def a(): log.append('ran')
        log = []
        c = a()
        c.close(), log, send(c)
        """, returns='(None, [], "RuntimeError(\'cannot reuse already awaited coroutine\')")')


def test_reuse():
    crosscheck_async("""
        async def a(): return 1
        async def b(c): return await c
        c = a()
        drive(c), send(c), outcome(drive, b(c)), throw(c, KeyError), c.close()
        """, returns='(1, "RuntimeError(\'cannot reuse already awaited coroutine\')", "RuntimeError(\'cannot reuse '
                     'already awaited coroutine\')", "RuntimeError(\'cannot reuse already awaited coroutine\')", '
                     'None)')


def test_awaiting_one_that_is_awaited_already():
    crosscheck_async("""
        async def a(): await Give(1)
        async def b(c): await c
        c = a()
        x, y = b(c), b(c)
        x.send(None), send(y), c.cr_await is not None, x.cr_await is c
        """, returns='(1, "RuntimeError(\'coroutine is being awaited already\')", True, True)')


def test_awaiting_itself():
    crosscheck_async("""
        async def a(): await c
        c = a()
        send(c)
        """, returns='"ValueError(\'coroutine already executing\')"')


def test_send_into_itself():
    crosscheck_async("""
        async def a(): return send(c)
        c = a()
        send(c)
        """, returns='\'StopIteration("ValueError(\\\'coroutine already executing\\\')")\'')


def test_send_before_the_start():
    crosscheck_async("""
        async def a(): await Give(1)
        c = a()
        send(c, 5), send(c), send(c)
        """, returns='(\'TypeError("can\\\'t send non-None value to a just-started coroutine")\', 1, '
                     "'StopIteration()')")


def test_awaiting_what_cannot_be_awaited():
    crosscheck_async("""
        class C:
            def __await__(self): return 5
        class D:
            def __await__(self): return a(5)
        class E:
            def __await__(self): raise KeyError('await')
        class F: __await__ = None
        async def a(x): return await x
        def g(): yield 1
        [outcome(drive, a(x)) for x in (5, None, g(), C(), D(), E(), F())]
        """, returns='[\'TypeError("object int can\\\'t be used in \\\'await\\\' expression")\', '
                     '\'TypeError("object NoneType can\\\'t be used in \\\'await\\\' expression")\', '
                     '\'TypeError("object generator can\\\'t be used in \\\'await\\\' expression")\', '
                     '\'TypeError("__await__() returned non-iterator of type \\\'int\\\'")\', '
                     '"TypeError(\'__await__() returned a coroutine\')", "KeyError(\'await\')", '
                     '\'TypeError("\\\'NoneType\\\' object is not callable")\']')


def test_yield_from_a_coroutine():
    crosscheck_async("""
        async def a(): return 1
        def g(c): yield from c
        c = a()
        r = outcome(next, g(c)); c.close(); r
        """, returns='\'TypeError("cannot \\\'yield from\\\' a coroutine object in a non-coroutine generator")\'')


def test_stop_iteration_in_a_coroutine():
    crosscheck_async("""
        async def a(): raise StopIteration('early')
        async def b():
            try: await a()
            except RuntimeError as e: return e.args, repr(e.__cause__), repr(e.__context__)
        drive(b())
        """, returns='((\'coroutine raised StopIteration\',), "StopIteration(\'early\')", '
                     '"StopIteration(\'early\')")')


def test_stop_async_iteration_in_a_coroutine():
    crosscheck_async("""
        async def a(): raise StopAsyncIteration('passes')
        async def b():
            try: await a()
            except StopAsyncIteration as e: return e.args
        drive(b())
        """, returns="('passes',)")


def test_return_of_a_stop_iteration_and_a_tuple():
    crosscheck_async("""
        async def a(x): return x
        async def b(): return await a((1, 2)), repr(await a(StopIteration(3))), await a(None)
        drive(b())
        """, returns="((1, 2), 'StopIteration(3)', None)")


def test_deep_awaits():
    crosscheck_async("""
        async def a(n): return 0 if n == 0 else 1 + await a(n - 1)
        drive(a(30))
        """, returns='30')


def test_deep_awaits_resumed_from_the_bottom():
    crosscheck_async("""
        async def a(n):
            if n == 0: return await Give('deep')
            return 1 + await a(n - 1)
        c = a(25)
        c.send(None), send(c, 100)
        """, returns="('deep', 'StopIteration(125)')")


def test_state_attributes():
    crosscheck_async("""
        async def a(): await Give(1)
        c = a()
        s = [(c.cr_running, c.cr_suspended, c.cr_await, c.cr_frame is not None)]
        c.send(None)
        s.append((c.cr_running, c.cr_suspended, type(c.cr_await).__name__, c.cr_frame.f_code is c.cr_code))
        c.close()
        s.append((c.cr_running, c.cr_suspended, c.cr_await, c.cr_frame))
        s, c.__name__, c.__qualname__, type(c).__name__, a.__code__.co_flags & 0x80
        """, returns="([(False, False, None, True), (False, True, 'generator', True), (False, False, None, None)], "
                     "'a', 'a', 'coroutine', 128)")


def test_not_iterable():
    crosscheck_async("""
        async def a(): pass
        c = a()
        r = outcome(iter, c), outcome(next, c), outcome(list, c)
        c.close(); r
        """, returns='(\'TypeError("\\\'coroutine\\\' object is not iterable")\', \'TypeError("\\\'coroutine\\\' '
                     'object is not an iterator")\', \'TypeError("\\\'coroutine\\\' object is not iterable")\')')


def test_coroutine_wrapper():
    crosscheck_async("""
        async def a(): return [await Give(1)]
        w = a().__await__()
        type(w).__name__, next(w), outcome(w.send, 'x'), outcome(next, w)
        """, returns='(\'coroutine_wrapper\', 1, "StopIteration([\'x\'])", "RuntimeError(\'cannot reuse already '
                     'awaited coroutine\')")')


def test_awaits_too_deep():
    crosscheck_async("""
        async def a(n): await a(n + 1)
        async def b():
            try: await a(0)
            except RecursionError: return 'too deep'
        drive(b()), drive(b())
        """, returns="('too deep', 'too deep')", same_price=False)
