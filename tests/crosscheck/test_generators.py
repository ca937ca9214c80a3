"""Generators on every engine: yield in every position, send, throw, close, yield from, finally, their errors."""
from crosschecking import crosscheck, crosscheck_raises


def test_simple():
    crosscheck("""
        def g():
            yield 1
            yield 2
        list(g())
        """, returns='[1, 2]')


def test_yield_value_default():
    crosscheck("""
        def g():
            x = yield
            yield x
        it = g()
        next(it), next(it)
        """, returns='(None, None)')


def test_send():
    crosscheck("""
        def g():
            total = 0
            while True:
                total += yield total
        it = g()
        next(it), it.send(5), it.send(7)
        """, returns='(0, 5, 12)')


def test_send_before_start():
    crosscheck_raises("""
        def g(): yield
        g().send(1)
        """, 'TypeError', "can't send non-None value to a just-started generator")


def test_return_value():
    crosscheck("""
        def g():
            yield 1
            return "end"
        it = g()
        next(it)
        try:
            next(it)
        except StopIteration as e:
            result = e.value
        result
        """, returns="'end'")


def test_exhausted():
    crosscheck("""
        def g(): yield 1
        it = g()
        list(it), list(it), next(it, "default")
        """, returns="([1], [], 'default')")


def test_yield_inside_call():
    crosscheck("""
        def f(*a): return a
        def g(): return f((yield 1), (yield 2), k if (k := (yield 3)) else 0)
        it = g()
        got = [next(it), it.send("a"), it.send("b")]
        try:
            it.send("c")
        except StopIteration as e:
            got.append(e.value)
        got
        """, returns="[1, 2, 3, ('a', 'b', 'c')]")


def test_yield_in_expression():
    crosscheck("""
        def g(): return (yield 1) + 10 * (yield 2)
        it = g()
        next(it), it.send(3)
        try:
            it.send(4)
        except StopIteration as e:
            result = e.value
        result
        """, returns='43')


def test_yield_keeps_evaluated_siblings():
    crosscheck("""
        log = []
        def note(x):
            log.append(x)
            return x
        def g(): return [note(1), (yield note(2)), note(3)]
        it = g()
        next(it)
        try:
            it.send("s")
        except StopIteration as e:
            result = e.value
        result, log
        """, returns="([1, 's', 3], [1, 2, 3])")


def test_yield_in_condition():
    crosscheck("""
        def g():
            if (yield "ask"):
                yield "yes"
            else:
                yield "no"
        a, b = g(), g()
        next(a), a.send(True), next(b), b.send(False)
        """, returns="('ask', 'yes', 'ask', 'no')")


def test_yield_in_while_test():
    crosscheck("""
        def g():
            n = 0
            while (yield n):
                n += 1
            return n
        it = g()
        next(it), it.send(1), it.send(1)
        """, returns='(0, 1, 2)')


def test_yield_in_and_or():
    crosscheck("""
        def g(): return (yield 1) and (yield 2) or (yield 3)
        def drive(it, *values):
            out = [next(it)]
            try:
                for v in values: out.append(it.send(v))
            except StopIteration as e:
                out.append(("end", e.value))
            return out
        drive(g(), 0, "x"), drive(g(), 1, 5), drive(g(), 1, 0, 9)
        """, returns="([1, 3, ('end', 'x')], [1, 2, ('end', 5)], [1, 2, 3, ('end', 9)])")


def test_yield_in_display():
    crosscheck("""
        def g(): return {(yield "k"): (yield "v"), **(yield "m")}, [(yield 1), *(yield 2)]
        it = g()
        out = [next(it)]
        for v in (1, 2, {"z": 3}, 4):
            out.append(it.send(v))
        try:
            it.send([5, 6])
        except StopIteration as e:
            out.append(e.value)
        out
        """, returns="['k', 'v', 'm', 1, 2, ({1: 2, 'z': 3}, [4, 5, 6])]")


def test_yield_in_subscript_and_slice():
    crosscheck("""
        def g():
            a = [0, 1, 2, 3, 4]
            a[(yield "i")] = yield "v"
            return a[(yield "lo"):(yield "hi")]
        it = g()
        out = [next(it), it.send(9), it.send(0), it.send(0)]
        try:
            it.send(2)
        except StopIteration as e:
            out.append(e.value)
        out
        """, returns="['v', 'i', 'lo', 'hi', [9, 1]]")


def test_yield_in_comparison_chain():
    crosscheck("""
        def g(): return (yield 1) < (yield 2) < (yield 3)
        it = g()
        next(it), it.send(1), it.send(5)
        try:
            it.send(7)
        except StopIteration as e:
            result = e.value
        result
        """, returns='True')


def test_yield_in_fstring():
    crosscheck("""
        def g(): return f"<{(yield 1)}:{(yield 2):>{(yield 3)}}>"
        it = g()
        next(it), it.send("a"), it.send("b")
        try:
            it.send(4)
        except StopIteration as e:
            result = e.value
        result
        """, returns="'<a:   b>'")


def test_yield_in_lambda():
    crosscheck("""
        f = lambda: (yield 5)
        list(f())
        """, returns='[5]')


def test_yield_in_default_and_decorator():
    crosscheck("""
        def g():
            @(yield "decorator")
            def f(x=(yield "default")): return x
            return f
        it = g()
        next(it), it.send(lambda f: f() * 2)
        try:
            it.send(21)
        except StopIteration as e:
            result = e.value
        result
        """, returns='42')


def test_yield_in_for():
    crosscheck("""
        def g():
            for x in (yield "iterable"):
                y = yield x
                if y: break
            else:
                yield "else"
            return "done"
        it = g()
        next(it), it.send([1, 2]), next(it), next(it)
        """, returns="('iterable', 1, 2, 'else')")


def test_yield_in_augmented():
    crosscheck("""
        def g():
            a = [1]
            a[0] += yield a[0]
            return a
        it = g()
        next(it)
        try:
            it.send(10)
        except StopIteration as e:
            result = e.value
        result
        """, returns='[11]')


def test_yield_in_assert_raise_del():
    crosscheck("""
        def g():
            d = {"a": 1, "b": 2}
            del d[(yield "del")]
            assert (yield "assert"), (yield "message")
        it = g()
        next(it), it.send("a"), it.send(0)
        try:
            it.send("text")
        except AssertionError as e:
            result = str(e)
        result
        """, returns="'text'")


def test_yield_from_list():
    crosscheck("""
        def g():
            yield 0
            yield from [1, 2]
            yield from "ab"
        list(g())
        """, returns="[0, 1, 2, 'a', 'b']")


def test_yield_from_value():
    crosscheck("""
        def inner():
            x = yield 1
            return x * 2
        def outer():
            r = yield from inner()
            yield r
        it = outer()
        next(it), it.send(21)
        """, returns='(1, 42)')


def test_yield_from_send_throw():
    crosscheck("""
        def inner():
            while True:
                try:
                    got = yield "ready"
                    if got is None: return "inner done"
                except ValueError as e:
                    yield "caught " + str(e)
        def outer():
            return (yield from inner())
        it = outer()
        out = [next(it), it.send(1), it.throw(ValueError("v")), next(it)]
        try:
            it.send(None)
        except StopIteration as e:
            out.append(e.value)
        out
        """, returns="['ready', 'ready', 'caught v', 'ready', 'inner done']")


def test_yield_from_not_iterable():
    crosscheck_raises("""
        def g(): yield from 5
        list(g())
        """, 'TypeError', "'int' object is not iterable")


def test_yield_from_deep():
    crosscheck("""
        def count(n):
            if n:
                yield n
                yield from count(n - 1)
        list(count(50)) == list(range(50, 0, -1))
        """, returns='True')


def test_tree_walk():
    crosscheck("""
        def walk(t):
            if t:
                l, v, r = t
                yield from walk(l)
                yield v
                yield from walk(r)
        list(walk((((None, 1, None), 2, None), 3, (None, 4, None))))
        """, returns='[1, 2, 3, 4]')


def test_throw_caught():
    crosscheck("""
        def g():
            try:
                yield 1
            except KeyError as e:
                yield "got %r" % e
            yield 3
        it = g()
        next(it), it.throw(KeyError("k")), next(it)
        """, returns='(1, "got KeyError(\'k\')", 3)')


def test_throw_uncaught():
    crosscheck_raises("""
        def g():
            yield 1
        it = g()
        next(it)
        it.throw(ValueError("out"))
        """, 'ValueError', 'out')


def test_throw_before_start():
    crosscheck("""
        def g():
            yield 1
        it = g()
        try:
            it.throw(ValueError("early"))
        except ValueError as e:
            result = str(e), list(it)
        result
        """, returns="('early', [])")


def test_throw_class():
    crosscheck("""
        def g():
            try:
                yield
            except ValueError as e:
                yield repr(e)
        it = g()
        next(it)
        it.throw(ValueError)
        """, returns="'ValueError()'")


def test_throw_not_exception():
    crosscheck_raises("""
        def g(): yield
        g().throw(5)
        """, 'TypeError', 'exceptions must be classes or instances deriving from BaseException, not int')


def test_close_runs_finally():
    crosscheck("""
        log = []
        def g():
            try:
                yield 1
            finally:
                log.append("finally")
        it = g()
        next(it)
        it.close()
        it.close()
        log, list(it)
        """, returns="(['finally'], [])")


def test_close_unstarted():
    crosscheck("""
        log = []
        def g():
            log.append("started")
            yield
        it = g()
        it.close()
        log, list(it)
        """, returns='([], [])')


def test_close_ignored():
    crosscheck_raises("""
        def g():
            try:
                yield 1
            except GeneratorExit:
                yield 2
        it = g()
        next(it)
        it.close()
        """, 'RuntimeError', 'generator ignored GeneratorExit')


def test_close_delegates():
    crosscheck("""
        log = []
        def inner():
            try:
                yield 1
            finally:
                log.append("inner")
        def outer():
            try:
                yield from inner()
            finally:
                log.append("outer")
        it = outer()
        next(it)
        it.close()
        log
        """, returns="['inner', 'outer']")


def test_yield_in_finally():
    crosscheck("""
        def g():
            try:
                yield 1
                raise ValueError("x")
            finally:
                yield 2
        it = g()
        out = [next(it), next(it)]
        try:
            next(it)
        except ValueError as e:
            out.append(str(e))
        out
        """, returns="[1, 2, 'x']")


def test_yield_in_except():
    crosscheck("""
        def g():
            try:
                1 / 0
            except ZeroDivisionError as e:
                yield str(e)
                yield "again"
            yield "after"
        list(g())
        """, returns="['division by zero', 'again', 'after']")


def test_yield_in_try_else():
    crosscheck("""
        def g():
            try:
                yield 1
            except ValueError:
                yield "except"
            else:
                yield "else"
            finally:
                yield "finally"
        list(g())
        """, returns="[1, 'else', 'finally']")


def test_yield_in_with():
    crosscheck("""
        log = []
        class M:
            def __enter__(self): log.append("enter"); return self
            def __exit__(self, *a): log.append("exit"); return True
        def g():
            with M():
                yield 1
                raise ValueError
            yield 2
        list(g()), log
        """, returns="([1, 2], ['enter', 'exit'])")


def test_yield_in_match():
    crosscheck("""
        def g(x):
            match x:
                case [a, b] if (yield a): yield b
                case _: yield "other"
        it = g([1, 2])
        next(it), it.send(True)
        """, returns='(1, 2)')


def test_yield_in_nested_loops():
    crosscheck("""
        def g():
            for i in range(3):
                for j in range(3):
                    if j == i: continue
                    if i == 2: break
                    yield i, j
                else:
                    yield "else %d" % i
        list(g())
        """, returns="[(0, 1), (0, 2), 'else 0', (1, 0), (1, 2), 'else 1']")


def test_return_in_finally_of_generator():
    crosscheck("""
        def g():
            try:
                yield 1
            finally:
                return "swallowed"
        it = g()
        next(it)
        try:
            it.throw(ValueError)
        except StopIteration as e:
            result = e.value
        result
        """, returns="'swallowed'")


def test_stop_iteration_becomes_runtime_error():
    crosscheck_raises("""
        def g():
            yield 1
            raise StopIteration
        list(g())
        """, 'RuntimeError', 'generator raised StopIteration')


def test_already_executing():
    crosscheck_raises("""
        def g(): yield next(it)
        it = g()
        next(it)
        """, 'ValueError', 'generator already executing')


def test_generator_expression_lazy():
    crosscheck("""
        log = []
        def f(x):
            log.append(x)
            return x
        g = (f(x) for x in [1, 2, 3])
        before = list(log)
        next(g), before, log
        """, returns='(1, [], [1])')


def test_generator_expression_nested():
    crosscheck('list((x, y) for x in range(2) for y in (z * x for z in range(2)))', returns='[(0, 0), (0, 0), (1, 0), (1, 1)]')


def test_context_is_per_generator():
    crosscheck("""
        def g():
            try:
                raise ValueError("inside")
            except ValueError:
                yield 1
        import sys
        it = g()
        next(it)
        sys.exc_info()
        """, returns='(None, None, None)')


def test_attributes():
    crosscheck("""
        def g():
            yield
        it = g()
        a = it.gi_running, it.gi_frame is None, it.__name__, it.__qualname__
        list(it)
        a, it.gi_frame is None
        """, returns="((False, False, 'g', 'g'), True)")


def test_infinite_with_zip():
    crosscheck("""
        def count():
            n = 0
            while True:
                yield n
                n += 1
        list(zip("abc", count()))
        """, returns="[('a', 0), ('b', 1), ('c', 2)]")


def test_unpacking():
    crosscheck("""
        def g():
            yield from range(5)
        a, *b, c = g()
        a, b, c
        """, returns='(0, [1, 2, 3], 4)')


def test_two_interleaved():
    crosscheck("""
        def g(name):
            for i in range(2): yield name + str(i)
        a, b = g("a"), g("b")
        [next(a), next(b), next(a), next(b), next(a, "-"), next(b, "-")]
        """, returns="['a0', 'b0', 'a1', 'b1', '-', '-']")


def test_local_state_survives():
    crosscheck("""
        def g(x):
            y = [x]
            while len(y) < 4:
                y.append((yield sum(y)))
            return y
        it = g(1)
        [next(it), it.send(2), it.send(3)]
        """, returns='[1, 3, 6]')


def test_in_class_iter():
    crosscheck("""
        class Tree:
            def __init__(self, *kids): self.kids = kids
            def __iter__(self):
                yield self
                for k in self.kids: yield from k
        len(list(Tree(Tree(), Tree(Tree()))))
        """, returns='4')


def test_many_values():
    crosscheck("""
        def g(n):
            for i in range(n):
                if i % 3: yield i
        sum(g(1000))
        """, returns='332667')
