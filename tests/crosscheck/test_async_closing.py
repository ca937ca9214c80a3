"""Asynchronous generators: athrow() and aclose() in every state, and the awaitables they give."""
from driving import crosscheck_async


def test_athrow_is_caught():
    crosscheck_async("""
        async def g():
            try: yield 1
            except KeyError as e: yield ('caught', e.args)
        async def a():
            it = g()
            return [await anext(it), await it.athrow(KeyError('k')), await anext(it, 'end')]
        drive(a())
        """, returns="[1, ('caught', ('k',)), 'end']")


def test_athrow_is_not_caught():
    crosscheck_async("""
        async def g(): yield 1
        async def a():
            it = g()
            out = [await anext(it)]
            try: await it.athrow(KeyError('k'))
            except KeyError as e: out.append(e.args)
            out.append(await anext(it, 'end'))
            return out
        drive(a())
        """, returns="[1, ('k',), 'end']")


def test_athrow_before_the_start():
    crosscheck_async("""
        async def g():
            log.append('ran')
            yield 1
        log = []
        async def a():
            it = g()
            try: await it.athrow(KeyError('k'))
            except KeyError as e: log.append(e.args)
            return log, await anext(it, 'end')
        drive(a())
        """, returns="([('k',)], 'end')")


def test_athrow_after_the_end():
    crosscheck_async("""
        async def g():
            if 0: yield
        async def a():
            it = g()
            await anext(it, None)
            try: r = await it.athrow(KeyError('k'))
            except Exception as e: r = repr(e)
            return r
        outcome(drive, a())
        """)


def test_athrow_that_ends_it():
    crosscheck_async("""
        async def g():
            try: yield 1
            except KeyError: pass
        async def a():
            it = g()
            await anext(it)
            try: await it.athrow(KeyError)
            except StopAsyncIteration as e: return 'stopped', e.args
        drive(a())
        """, returns="('stopped', ())")


def test_athrow_into_an_await():
    crosscheck_async("""
        async def g():
            try: await Give('in g')
            except KeyError as e: yield e.args
        async def a(): return [x async for x in g()]
        c = a()
        c.send(None), throw(c, KeyError('k'))
        """, returns='(\'in g\', "StopIteration([(\'k\',)])")')


def test_athrow_of_nonsense():
    crosscheck_async("""
        async def g(): yield 1
        async def a(*args):
            it = g()
            await anext(it)
            await it.athrow(*args)
        [outcome(drive, a(*args)) for args in [(5,), (KeyError, 'v'), (KeyError('k'), 1), (KeyError, None, 5), ()]]
        """, returns='["TypeError(\'exceptions must be classes or instances deriving from BaseException, not '
                     'int\')", "KeyError(\'v\')", "TypeError(\'instance exception may not have a separate '
                     'value\')", "TypeError(\'throw() third argument must be a traceback object\')", '
                     '"TypeError(\'athrow expected at least 1 argument, got 0\')"]')


def test_aclose():
    crosscheck_async("""
        async def g():
            try: yield 1
            finally: log.append('finally')
        log = []
        async def a():
            it = g()
            await anext(it)
            return await it.aclose(), log, await anext(it, 'end'), await it.aclose()
        drive(a())
        """, returns="(None, ['finally'], 'end', None)")


def test_aclose_before_the_start():
    crosscheck_async("""
        async def g():
            try: yield 1
            finally: log.append('finally')
        log = []
        async def a():
            it = g()
            return await it.aclose(), log, await anext(it, 'end'), await it.aclose()
        drive(a())
        """, returns="(None, [], 'end', None)")


def test_aclose_after_the_end():
    crosscheck_async("""
        async def g(): yield 1
        async def a():
            it = g()
            async for x in it: pass
            return await it.aclose()
        drive(a())
        """)


def test_aclose_with_await_in_finally():
    crosscheck_async("""
        async def g():
            try: yield 1
            finally: log.append(await Give('closing'))
        log = []
        async def a():
            it = g()
            await anext(it)
            return await it.aclose(), log
        drive(a(), 'x')
        """, returns="(None, ['x'])")


def test_aclose_is_ignored():
    crosscheck_async("""
        async def g():
            try: yield 1
            except GeneratorExit: yield 2
        async def a():
            it = g()
            await anext(it)
            await it.aclose()
        outcome(drive, a())
        """, returns='"RuntimeError(\'async generator ignored GeneratorExit\')"')


def test_aclose_that_raises():
    crosscheck_async("""
        async def g():
            try: yield 1
            finally: raise KeyError('k')
        async def a():
            it = g()
            await anext(it)
            try: await it.aclose()
            except KeyError as e: return e.args, repr(e.__context__), await anext(it, 'end')
        drive(a())
        """, returns="(('k',), 'GeneratorExit()', 'end')")


def test_aclose_that_stops():
    crosscheck_async("""
        async def g():
            try: yield 1
            except GeneratorExit: return
        async def a():
            it = g()
            await anext(it)
            return await it.aclose()
        drive(a())
        """)


def test_running_already():
    crosscheck_async("""
        async def g():
            yield 1
            await Give('waiting')
            yield 2
        it = g()
        outcome(it.asend(None).send, None)
        first = it.asend(None)
        r = [first.send(None), outcome(it.asend(None).send, None), outcome(it.athrow(KeyError).send, None),
             outcome(it.aclose().send, None), it.ag_running]
        r + [outcome(first.send, None), it.ag_running]
        """, returns='[\'waiting\', "RuntimeError(\'anext(): asynchronous generator is already running\')", '
                     '"RuntimeError(\'athrow(): asynchronous generator is already running\')", '
                     '"RuntimeError(\'aclose(): asynchronous generator is already running\')", True, '
                     "'StopIteration(2)', False]")


def test_awaitables_are_used_once():
    crosscheck_async("""
        async def g():
            yield 1
            yield 2
        it = g()
        s, t, c = it.asend(None), it.athrow(KeyError), it.aclose()
        (outcome(s.send, None), outcome(s.send, None), outcome(t.send, None), outcome(t.send, None),
         outcome(c.send, None), outcome(c.send, None))
        """, returns='(\'StopIteration(1)\', "RuntimeError(\'cannot reuse already awaited __anext__()/asend()\')", '
                     '\'KeyError()\', "RuntimeError(\'cannot reuse already awaited aclose()/athrow()\')", '
                     '\'StopIteration()\', "RuntimeError(\'cannot reuse already awaited aclose()/athrow()\')")')


def test_awaitables_close_and_throw():
    crosscheck_async("""
        async def g():
            try: await Give('waiting')
            finally: log.append('finally')
            yield 1
        log = []
        it = g()
        s = it.asend(None)
        r = [s.send(None), s.close(), outcome(s.send, None), log]
        s2 = g().asend(None)
        r + [outcome(s2.throw, KeyError('k')), outcome(s2.send, None)]
        """, returns='[\'waiting\', None, "RuntimeError(\'cannot reuse already awaited __anext__()/asend()\')", '
                     '[\'finally\'], "KeyError(\'k\')", "RuntimeError(\'cannot reuse already awaited '
                     '__anext__()/asend()\')"]')


def test_athrow_in_a_suspended_await_of_asend():
    crosscheck_async("""
        async def g():
            try: await Give('waiting')
            finally: log.append('finally')
            yield 1
        log = []
        it = g()
        s = it.asend(None)
        (s.send(None), outcome(it.athrow(KeyError).send, None), outcome(it.aclose().throw, KeyError('k')),
         outcome(s.throw, KeyError('own')), log, outcome(s.send, None))
        """, returns='(\'waiting\', "RuntimeError(\'athrow(): asynchronous generator is already running\')", '
                     '"RuntimeError(\'aclose(): asynchronous generator is already running\')", '
                     '"KeyError(\'own\')", [\'finally\'], "RuntimeError(\'cannot reuse already awaited '
                     '__anext__()/asend()\')")')


def test_athrow_suspended():
    crosscheck_async("""
        async def g():
            try: yield 1
            except KeyError:
                x = await Give('in handler')
                yield ('handled', x)
            yield 'after'
        it = g()
        r = [outcome(it.asend(None).send, None)]
        t = it.athrow(KeyError('k'))
        r += [t.send(None), outcome(it.asend(None).send, None), it.ag_running, outcome(t.send, 'answer'),
              it.ag_running]
        r + [outcome(it.asend(None).send, None), outcome(it.asend(None).send, None)]
        """, returns='[\'StopIteration(1)\', \'in handler\', "RuntimeError(\'anext(): asynchronous generator is '
                     'already running\')", True, "StopIteration((\'handled\', \'answer\'))", False, '
                     '"StopIteration(\'after\')", \'StopAsyncIteration()\']')


def test_athrow_awaitable_throw_and_close():
    crosscheck_async("""
        async def g():
            try: yield 1
            finally: log.append(await Give('waiting'))
        log = []
        def started():
            it = g()
            outcome(it.asend(None).send, None)
            return it
        t = started().athrow(KeyError('k'))
        r = [outcome(t.throw, ValueError('v')), outcome(t.send, None)]
        t = started().athrow(KeyError('k'))
        r += [t.send(None), outcome(t.throw, ValueError('v')), outcome(t.send, None)]
        t = started().athrow(KeyError('k'))
        r += [outcome(t.close), outcome(t.send, None), outcome(t.close)]
        t = started().athrow(KeyError('k'))
        r += [t.send(None), outcome(t.close), outcome(t.send, None)]
        t = started().athrow(KeyError('k'))
        r + [outcome(t.send, 5), log]
        """, returns='[\'waiting\', "ValueError(\'v\')", \'waiting\', "ValueError(\'v\')", "RuntimeError(\'cannot '
                     'reuse already awaited aclose()/athrow()\')", "RuntimeError(\'coroutine ignored '
                     'GeneratorExit\')", \'GeneratorExit()\', None, \'waiting\', None, "RuntimeError(\'cannot '
                     'reuse already awaited aclose()/athrow()\')", \'RuntimeError("can\\\'t send non-None value to '
                     'a just-started coroutine")\', [None, None]]')


def test_aclose_awaitable_throw_and_close():
    crosscheck_async("""
        async def g():
            try: yield 1
            finally: log.append(await Give('waiting'))
        log = []
        def started():
            it = g()
            outcome(it.asend(None).send, None)
            return it
        t = started().aclose()
        r = [outcome(t.throw, ValueError('v')), outcome(t.send, None)]
        t = started().aclose()
        r += [t.send(None), outcome(t.throw, ValueError('v')), outcome(t.send, None)]
        t = started().aclose()
        r += [t.send(None), outcome(t.send, 'answer'), outcome(t.send, None), outcome(t.close)]
        t = started().aclose()
        r += [t.send(None), outcome(t.throw, GeneratorExit()), outcome(t.throw, StopAsyncIteration)]
        t = started().aclose()
        r + [outcome(t.send, 5), log]
        """, returns='[\'waiting\', "ValueError(\'v\')", \'waiting\', "ValueError(\'v\')", "RuntimeError(\'cannot '
                     'reuse already awaited aclose()/athrow()\')", \'waiting\', \'StopIteration()\', '
                     '"RuntimeError(\'cannot reuse already awaited aclose()/athrow()\')", None, \'waiting\', '
                     '\'StopIteration()\', "RuntimeError(\'cannot reuse already awaited aclose()/athrow()\')", '
                     '\'RuntimeError("can\\\'t send non-None value to a just-started coroutine")\', [None, '
                     "'answer']]")


def test_aclose_twice_at_once():
    crosscheck_async("""
        async def g():
            try: yield 1
            finally: await Give('closing')
        it = g()
        outcome(it.asend(None).send, None)
        a, b = it.aclose(), it.aclose()
        r = [a.send(None), outcome(b.send, None), outcome(it.asend(None).send, None), outcome(a.send, None)]
        (r + [outcome(it.aclose().send, None), outcome(it.asend(None).send, None),
         outcome(it.athrow(KeyError).send, None)])
        """, returns='[\'closing\', "RuntimeError(\'aclose(): asynchronous generator is already running\')", '
                     '"RuntimeError(\'anext(): asynchronous generator is already running\')", \'StopIteration()\', '
                     "'StopIteration()', 'StopAsyncIteration()', 'StopIteration()']")


def test_aclose_with_yield_in_finally():
    crosscheck_async("""
        async def g():
            try: yield 1
            finally: yield 'in finally'
        async def a():
            it = g()
            out = [await anext(it)]
            try: await it.aclose()
            except RuntimeError as e: out.append(e.args)
            try: await anext(it)
            except GeneratorExit: out.append('the exception goes on')
            out.append(await anext(it, 'end'))
            return out
        drive(a())
        """, returns="[1, ('async generator ignored GeneratorExit',), 'the exception goes on', 'end']")


def test_asend_into_itself():
    crosscheck_async("""
        async def g():
            try: await it.asend(None)
            except BaseException as e: yield repr(e)
        it = g()
        outcome(it.asend(None).send, None)
        """, returns='\'StopIteration("RuntimeError(\\\'anext(): asynchronous generator is already running\\\')")\'')
