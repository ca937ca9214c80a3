"""Exceptions on every engine: raise, try in all shapes, chaining, with, what is left after an error."""
from crosschecking import crosscheck, crosscheck_raises


def test_raise_class():
    crosscheck_raises('raise ValueError', 'ValueError')


def test_raise_instance():
    crosscheck_raises('raise KeyError("k")', 'KeyError', "'k'")


def test_raise_from():
    crosscheck("""
        try:
            raise ValueError("a") from KeyError("b")
        except ValueError as e:
            result = repr(e.__cause__), e.__suppress_context__
        result
        """, returns='("KeyError(\'b\')", True)')


def test_raise_not_exception():
    crosscheck_raises('raise 5', 'TypeError', 'exceptions must derive from BaseException')


def test_raise_nothing():
    crosscheck_raises('raise', 'RuntimeError', 'No active exception to reraise')


def test_context():
    crosscheck("""
        try:
            try:
                1 / 0
            except ZeroDivisionError:
                {}["x"]
        except KeyError as e:
            result = repr(e.__context__)
        result
        """, returns='"ZeroDivisionError(\'division by zero\')"')


def test_reraise():
    crosscheck("""
        try:
            try:
                1 / 0
            except ZeroDivisionError:
                raise
        except ZeroDivisionError as e:
            result = str(e)
        result
        """, returns="'division by zero'")


def test_which_handler():
    crosscheck("""
        log = []
        for e in (KeyError, IndexError, ValueError, OSError):
            try:
                raise e
            except KeyError: log.append("key")
            except (IndexError, ValueError): log.append("tuple")
            except Exception as x: log.append(type(x).__name__)
        log
        """, returns="['key', 'tuple', 'tuple', 'OSError']")


def test_handler_not_class():
    crosscheck_raises("""
        try:
            1 / 0
        except "text":
            pass
        """, 'TypeError', 'catching classes that do not inherit from BaseException is not allowed')


def test_name_deleted():
    crosscheck_raises("""
        try:
            1 / 0
        except ZeroDivisionError as e:
            pass
        e
        """, 'NameError', "name 'e' is not defined")


def test_else_and_finally():
    crosscheck("""
        def f(x):
            log = []
            try:
                if x: raise ValueError
                log.append("try")
            except ValueError: log.append("except")
            else: log.append("else")
            finally: log.append("finally")
            return log
        f(0), f(1)
        """, returns="(['try', 'else', 'finally'], ['except', 'finally'])")


def test_finally_overrides_return():
    crosscheck("""
        def f():
            try:
                return "try"
            finally:
                return "finally"
        f()
        """, returns="'finally'")


def test_finally_swallows():
    crosscheck("""
        def f():
            try:
                1 / 0
            finally:
                return "swallowed"
        f()
        """, returns="'swallowed'")


def test_finally_after_break():
    crosscheck("""
        log = []
        for i in range(3):
            try:
                if i == 1: break
            finally:
                log.append(i)
        log
        """, returns='[0, 1]')


def test_finally_after_continue():
    crosscheck("""
        log = []
        for i in range(3):
            try:
                if i == 1: continue
                log.append("body")
            finally:
                log.append(i)
        log
        """, returns="['body', 0, 1, 'body', 2]")


def test_return_value_before_finally():
    crosscheck("""
        def f():
            x = [1]
            try:
                return x[0]
            finally:
                x[0] = 2
        f()
        """, returns='1')


def test_nested_finally():
    crosscheck("""
        log = []
        def f():
            try:
                try:
                    raise ValueError("x")
                finally:
                    log.append(1)
            finally:
                log.append(2)
        try:
            f()
        except ValueError:
            log.append(3)
        log
        """, returns='[1, 2, 3]')


def test_exception_in_finally():
    crosscheck("""
        try:
            try:
                raise ValueError("first")
            finally:
                raise KeyError("second")
        except KeyError as e:
            result = repr(e.__context__)
        result
        """, returns='"ValueError(\'first\')"')


def test_exception_in_handler_runs_finally():
    crosscheck("""
        log = []
        try:
            try:
                1 / 0
            except ZeroDivisionError:
                raise ValueError("handler")
            finally:
                log.append("finally")
        except ValueError as e:
            log.append(str(e))
        log
        """, returns="['finally', 'handler']")


def test_exc_info_restored():
    crosscheck("""
        import sys
        def inner():
            try:
                raise KeyError("inner")
            except KeyError:
                pass
        try:
            raise ValueError("outer")
        except ValueError:
            inner()
            during = repr(sys.exc_info()[1])
        during, sys.exc_info()
        """, returns='("ValueError(\'outer\')", (None, None, None))')


def test_traceback_length():
    crosscheck("""
        def a(): b()
        def b(): 1 / 0
        try:
            a()
        except ZeroDivisionError as e:
            tb, n = e.__traceback__, 0
            lines = []
            while tb:
                lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
                tb = tb.tb_next
        lines
        """, returns="[('<module>', 4), ('a', 1), ('b', 2)]")


def test_custom_exception():
    crosscheck("""
        class E(Exception):
            def __init__(self, a, b): super().__init__(a); self.b = b
            def __str__(self): return "E:%s:%s" % (self.args[0], self.b)
        try:
            raise E(1, 2)
        except E as e:
            result = str(e), e.args, e.b
        result
        """, returns="('E:1:2', (1,), 2)")


def test_custom_uncaught():
    crosscheck_raises("""
        class E(Exception): pass
        raise E("text", 1)
        """, 'E', "('text', 1)")


def test_note():
    crosscheck("""
        try:
            e = ValueError("v")
            e.add_note("n")
            raise e
        except ValueError as x:
            result = x.__notes__
        result
        """, returns="['n']")


def test_group_split():
    crosscheck("""
        g = ExceptionGroup("g", [ValueError(1), TypeError(2)])
        m, r = g.split(ValueError)
        m.exceptions, r.exceptions, g.subgroup(OSError)
        """, returns='((ValueError(1),), (TypeError(2),), None)')


def test_assert_passes():
    crosscheck("""
        assert 1, "not shown"
        "fine"
        """, returns="'fine'")


def test_assert_fails():
    crosscheck_raises('assert 1 == 2', 'AssertionError')


def test_assert_message():
    crosscheck_raises('assert [], "empty"', 'AssertionError', 'empty')


def test_with_order():
    crosscheck("""
        log = []
        class M:
            def __init__(self, n): self.n = n
            def __enter__(self): log.append("+" + self.n); return self.n
            def __exit__(self, k, v, t): log.append("-" + self.n)
        with M("a") as a, M("b") as b:
            log.append(a + b)
        log
        """, returns="['+a', '+b', 'ab', '-b', '-a']")


def test_with_suppress():
    crosscheck("""
        class M:
            def __enter__(self): pass
            def __exit__(self, k, v, t): return k is ZeroDivisionError
        with M():
            1 / 0
        "went on"
        """, returns="'went on'")


def test_with_passes_error():
    crosscheck_raises("""
        class M:
            def __enter__(self): pass
            def __exit__(self, k, v, t): print(k.__name__, v, t is not None)
        with M():
            raise ValueError("body")
        """, 'ValueError', 'body', prints='ValueError body True\n')


def test_with_exit_raises():
    crosscheck_raises("""
        class M:
            def __enter__(self): pass
            def __exit__(self, *a): raise KeyError("exit")
        with M():
            raise ValueError("body")
        """, 'KeyError', "'exit'")


def test_with_return():
    crosscheck("""
        log = []
        class M:
            def __enter__(self): pass
            def __exit__(self, *a): log.append(a)
        def f():
            with M():
                return "value"
        f(), log
        """, returns="('value', [(None, None, None)])")


def test_with_break_continue():
    crosscheck("""
        log = []
        class M:
            def __enter__(self): pass
            def __exit__(self, *a): log.append("exit")
        for i in range(3):
            with M():
                if i == 0: continue
                break
        log, i
        """, returns="(['exit', 'exit'], 1)")


def test_with_not_a_manager():
    crosscheck_raises("""
        with 5:
            pass
        """, 'TypeError', "'int' object does not support the context manager protocol")


def test_with_target_tuple():
    crosscheck("""
        class M:
            def __enter__(self): return 1, (2, 3)
            def __exit__(self, *a): pass
        with M() as (a, (b, c)):
            pass
        a, b, c
        """, returns='(1, 2, 3)')


def test_error_in_comprehension():
    crosscheck_raises('[1 / x for x in (1, 0)]', 'ZeroDivisionError', 'division by zero')


def test_error_in_lambda():
    crosscheck_raises('(lambda: {}["k"])()', 'KeyError', "'k'")


def test_error_in_class_body():
    crosscheck_raises("""
        class C:
            x = undefined
        """, 'NameError', "name 'undefined' is not defined")


def test_error_in_default():
    crosscheck_raises('def f(x=1 / 0): pass', 'ZeroDivisionError', 'division by zero')


def test_error_in_str():
    crosscheck_raises("""
        class A:
            def __str__(self): raise ValueError("no text")
        str(A())
        """, 'ValueError', 'no text')


def test_error_in_iteration():
    crosscheck_raises("""
        class I:
            def __iter__(self): return self
            def __next__(self): raise OSError("disk")
        [x for x in I()]
        """, 'OSError', 'disk')


def test_error_while_unpacking():
    crosscheck_raises('a, b = 1, 2, 3', 'ValueError', 'too many values to unpack (expected 2)')


def test_too_few_to_unpack():
    crosscheck_raises('a, b, c = "ab"', 'ValueError', 'not enough values to unpack (expected 3, got 2)')


def test_starred_too_few():
    crosscheck_raises('a, *b, c = [1]', 'ValueError', 'not enough values to unpack (expected at least 2, got 1)')


def test_unpack_non_iterable():
    crosscheck_raises('a, b = 5', 'TypeError', 'cannot unpack non-iterable int object')


def test_key_error_text():
    crosscheck_raises('{}["a\\n"]', 'KeyError', "'a\\n'")


def test_attribute_error_fields():
    crosscheck("""
        try:
            [].nothing
        except AttributeError as e:
            result = e.name, e.obj
        result
        """, returns="('nothing', [])")


def test_name_error_fields():
    crosscheck("""
        try:
            nothing
        except NameError as e:
            result = e.name
        result
        """, returns="'nothing'")


def test_import_error():
    crosscheck_raises('import no_such_module', 'ModuleNotFoundError', "No module named 'no_such_module'",
                      same_price=False)


def test_stop_iteration_value():
    crosscheck("""
        e = StopIteration(5)
        e.value, e.args
        """, returns='(5, (5,))')


def test_system_exit_caught():
    crosscheck("""
        import sys
        try:
            sys.exit(3)
        except SystemExit as e:
            result = e.code
        result
        """, returns='3')


def test_base_exception_not_caught_by_exception():
    crosscheck("""
        log = []
        try:
            try:
                raise KeyboardInterrupt
            except Exception:
                log.append("wrong")
        except BaseException as e:
            log.append(type(e).__name__)
        log
        """, returns="['KeyboardInterrupt']")


def test_deep_unwinding():
    crosscheck("""
        def f(n):
            try:
                if n: f(n - 1)
                else: raise ValueError("bottom")
            finally:
                count.append(n)
        count = []
        try:
            f(30)
        except ValueError:
            pass
        count == list(range(31))
        """, returns='True')


def test_error_changes_nothing():
    crosscheck("""
        a = [1, 2]
        try:
            a[0], a[5] = 9, 9
        except IndexError:
            pass
        a
        """, returns='[9, 2]')


def test_unwinding_clears_stack():
    crosscheck("""
        def f():
            for i in range(3):
                try:
                    x = [i, i + 1, 1 / (i - 1)]
                except ZeroDivisionError:
                    continue
                yield x
        list(f())
        """, returns='[[0, 1, -1.0], [2, 3, 1.0]]')
