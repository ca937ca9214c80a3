"""async with: order, suspension at every await of it, suppressing and raising, wrong managers."""
from driving import crosscheck_async


def test_async_with():
    crosscheck_async("""
        async def a():
            async with Manager('m') as x: log.append(x)
            return log
        log = []
        drive(a())
        """, returns="[('enter', 'm'), 'm', ('exit', 'm', 'None', True)]")


def test_async_with_exit_arguments():
    crosscheck_async("""
        async def a():
            try:
                async with Manager('m'): raise KeyError('k')
            except KeyError as e: return log, e.args, e.__context__
        log = []
        drive(a())
        """, returns='([(\'enter\', \'m\'), (\'exit\', \'m\', "KeyError(\'k\')", False)], (\'k\',), None)')


def test_async_with_suppresses():
    crosscheck_async("""
        async def a():
            async with Manager('m', True): raise KeyError('k')
            return log
        log = []
        drive(a())
        """, returns='[(\'enter\', \'m\'), (\'exit\', \'m\', "KeyError(\'k\')", False)]')


def test_async_with_truth_of_what_aexit_gives():
    crosscheck_async("""
        class T:
            def __bool__(self): raise ValueError('truth')
        async def a(x):
            async with Manager('m', x): raise KeyError('k')
            return 'suppressed'
        log = []
        def f(x):
            try: return drive(a(x))
            except Exception as e: return repr(e), repr(e.__context__)
        [f(x) for x in (0, 1, [], 'x', None, T())]
        """, returns='[("KeyError(\'k\')", \'None\'), \'suppressed\', ("KeyError(\'k\')", \'None\'), '
                     '\'suppressed\', ("KeyError(\'k\')", \'None\'), ("ValueError(\'truth\')", "KeyError(\'k\')")]')


def test_async_with_aexit_raises():
    crosscheck_async("""
        class M:
            async def __aenter__(self): pass
            async def __aexit__(self, *a): raise ValueError('exit')
        async def a(fail):
            async with M():
                if fail: raise KeyError('body')
        def f(x):
            try: return drive(a(x))
            except Exception as e: return repr(e), repr(e.__context__)
        f(True), f(False)
        """, returns='(("ValueError(\'exit\')", "KeyError(\'body\')"), ("ValueError(\'exit\')", \'None\'))')


def test_async_with_aenter_raises():
    crosscheck_async("""
        class M:
            async def __aenter__(self): raise ValueError('enter')
            async def __aexit__(self, *a): log.append('exit')
        log = []
        async def a():
            async with M(): log.append('body')
        outcome(drive, a()), log
        """, returns='("ValueError(\'enter\')", [])')


def test_async_with_several():
    crosscheck_async("""
        async def a():
            async with Manager('m') as x, Manager('n') as y, Manager('o', True): log.append((x, y)); 1/0
            return log
        log = []
        drive(a())
        """, returns="[('enter', 'm'), ('enter', 'n'), ('enter', 'o'), ('m', 'n'), ('exit', 'o', "
                     '"ZeroDivisionError(\'division by zero\')", False), (\'exit\', \'n\', \'None\', True), '
                     "('exit', 'm', 'None', True)]")


def test_async_with_return_break_continue():
    crosscheck_async("""
        async def f(): 
            async with Manager('r'): return 'returned'
        async def a():
            for i in range(3):
                async with Manager(i):
                    if i == 0: continue
                    if i == 1: break
            return await f(), log
        log = []
        drive(a())
        """, returns="('returned', [('enter', 0), ('exit', 0, 'None', True), ('enter', 1), ('exit', 1, 'None', "
                     "True), ('enter', 'r'), ('exit', 'r', 'None', True)])")


def test_async_with_return_overridden_by_aexit_raising():
    crosscheck_async("""
        class M:
            async def __aenter__(self): pass
            async def __aexit__(self, *a): raise KeyError(a)
        async def a():
            async with M(): return 'lost'
        outcome(drive, a())
        """, returns="'KeyError((None, None, None))'")


def test_async_with_targets():
    crosscheck_async("""
        async def a():
            d = {}
            async with Manager((1, [2, 3])) as (d['x'], [y, *z]): pass
            async with Manager('m') as d[await value('k')]: pass
            return d, y, z
        log = []
        drive(a())
        """, returns="({'x': 1, 'k': 'm'}, 2, [3])")


def test_async_with_target_that_raises():
    crosscheck_async("""
        async def a():
            async with Manager(5) as (x, y): pass
        log = []
        outcome(drive, a()), log
        """, returns='("TypeError(\'cannot unpack non-iterable int object\')", [(\'enter\', 5), (\'exit\', 5, '
                     '"TypeError(\'cannot unpack non-iterable int object\')", False)])')


def test_async_with_suspended_everywhere():
    crosscheck_async("""
        class M:
            async def __aenter__(self): return await Give('enter')
            async def __aexit__(self, *a): log.append((a[0], a[1])); return await Give('exit')
        async def a(fail):
            async with M() as x:
                log.append(x)
                y = await Give('body')
                if fail: raise KeyError(y)
            return await Give('after')
        log = []
        drive(a(False), 1, 2, 3, 4), log.copy(), drive(a(True), 1, 2, 3, 4), outcome(drive, a(True), 1, 2, 0, 4)
        """, returns="(4, [1, (None, None)], 4, 'KeyError(2)')")


def test_async_with_thrown_into_aenter():
    crosscheck_async("""
        class M:
            async def __aenter__(self): return await Give('enter')
            async def __aexit__(self, *a): log.append('exit')
        async def a():
            async with M(): log.append('body')
        log = []
        c = a()
        c.send(None), throw(c, KeyError('k')), log
        """, returns='(\'enter\', "KeyError(\'k\')", [])')


def test_async_with_thrown_into_the_body():
    crosscheck_async("""
        async def a():
            async with Manager('m', True): await Give('body')
            return log
        log = []
        c = a()
        c.send(None), throw(c, KeyError('k'))
        """, returns="('body', 'StopIteration([(\\'enter\\', \\'m\\'), (\\'exit\\', \\'m\\', "
                     '"KeyError(\\\'k\\\')", False)])\')')


def test_async_with_thrown_into_aexit():
    crosscheck_async("""
        class M:
            async def __aenter__(self): pass
            async def __aexit__(self, *a): await Give('exit')
        async def a(fail):
            async with M():
                if fail: raise KeyError('body')
        def f(x):
            c = a(x)
            c.send(None)
            try: c.throw(ValueError('thrown'))
            except ValueError as e: return e.args, repr(e.__context__)
        f(True), f(False)
        """, returns='(((\'thrown\',), "KeyError(\'body\')"), ((\'thrown\',), \'None\'))')


def test_async_with_closed():
    crosscheck_async("""
        async def a():
            async with Manager('m'): await Give('body')
        log = []
        c = a()
        c.send(None), c.close(), log
        """, returns="('body', None, [('enter', 'm'), ('exit', 'm', 'GeneratorExit()', False)])")


def test_async_with_closed_in_aexit():
    crosscheck_async("""
        class M:
            async def __aenter__(self): pass
            async def __aexit__(self, *a):
                try: await Give('exit')
                except GeneratorExit: log.append('closed'); raise
        log = []
        async def a():
            async with M(): raise KeyError('k')
        c = a()
        c.send(None), c.close(), log
        """, returns="('exit', None, ['closed'])")


def test_async_with_wrong_objects():
    crosscheck_async("""
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
        class N6:
            async def __aexit__(self, *a): pass
        async def a(x, fail):
            async with x:
                if fail: raise KeyError('k')
        def show(*args):
            try: drive(a(*args))
            except Exception as e: return repr(e), repr(e.__context__)
        [show(x, fail) for x in (N1(), N2(), N3(), N4(), N5(), N6()) for fail in (False, True)]
        """, returns='[(\'TypeError("\\\'N1\\\' object does not support the asynchronous context manager '
                     'protocol")\', \'None\'), (\'TypeError("\\\'N1\\\' object does not support the asynchronous '
                     'context manager protocol")\', \'None\'), (\'TypeError("\\\'N2\\\' object does not support '
                     'the asynchronous context manager protocol (missed __aexit__ method)")\', \'None\'), '
                     '(\'TypeError("\\\'N2\\\' object does not support the asynchronous context manager protocol '
                     '(missed __aexit__ method)")\', \'None\'), (\'TypeError("\\\'async with\\\' received an '
                     'object from __aenter__ that does not implement __await__: int")\', \'None\'), '
                     '(\'TypeError("\\\'async with\\\' received an object from __aenter__ that does not implement '
                     '__await__: int")\', \'None\'), (\'TypeError("\\\'async with\\\' received an object from '
                     '__aexit__ that does not implement __await__: int")\', \'None\'), (\'TypeError("\\\'async '
                     'with\\\' received an object from __aexit__ that does not implement __await__: int")\', '
                     '"KeyError(\'k\')"), (\'TypeError("\\\'N5\\\' object does not support the asynchronous '
                     'context manager protocol")\', \'None\'), (\'TypeError("\\\'N5\\\' object does not support '
                     'the asynchronous context manager protocol")\', \'None\'), (\'TypeError("\\\'N6\\\' object '
                     'does not support the asynchronous context manager protocol")\', \'None\'), '
                     '(\'TypeError("\\\'N6\\\' object does not support the asynchronous context manager '
                     'protocol")\', \'None\')]')


def test_async_with_handled_exception():
    crosscheck_async("""
        import sys
        class M:
            async def __aenter__(self): pass
            async def __aexit__(self, *a):
                await Give(1)
                log.append(repr(sys.exception()))
                return True
        log = []
        async def a():
            try: raise ValueError('outer')
            except ValueError:
                async with M(): raise KeyError('inner')
                log.append(repr(sys.exception()))
            log.append(sys.exception())
            return log
        drive(a())
        """, returns='["KeyError(\'inner\')", "ValueError(\'outer\')", None]')


def test_async_with_and_with():
    crosscheck_async("""
        class S:
            def __enter__(self): log.append('S'); return self
            def __exit__(self, *a): log.append('S exit')
        async def a():
            with S() as s:
                async with Manager('m') as m:
                    with S(): log.append(await Give(m))
            return log
        log = []
        drive(a(), 'x', 'y')
        """, returns="['S', ('enter', 'm'), 'S', 'x', 'S exit', ('exit', 'm', 'None', True), 'S exit']")


def test_async_with_in_try_finally_and_loop():
    crosscheck_async("""
        async def a():
            while True:
                try:
                    async with Manager('m'):
                        async for x in Count(3):
                            if x: return x
                finally: log.append(await value('finally'))
        log = []
        drive(a()), log
        """, returns="(1, [('enter', 'm'), ('exit', 'm', 'None', True), 'finally'])")


def test_async_with_too_deep():
    crosscheck_async("""
        class M:
            async def __aenter__(self):
                async with M(): pass
            async def __aexit__(self, *a): log.append(1)
        log = []
        async def a():
            try:
                async with M(): pass
            except RecursionError: return log
        drive(a())
        """, returns='[]', same_price=False)
