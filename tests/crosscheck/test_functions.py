"""Functions on every engine: parameters, calls, closures, decorators, recursion, scopes."""
from crosschecking import crosscheck, crosscheck_raises


def test_positional_and_default():
    crosscheck("""
        def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
        f(1, c=3), f(1, 5, 6, 7, c=8, e=9)
        """, returns="((1, 2, (), 3, 4, {}), (1, 5, (6, 7), 8, 4, {'e': 9}))")


def test_positional_only():
    crosscheck("""
        def f(a, b=1, /, **kw): return a, b, kw
        f(1), f(1, 2, a=3)
        """, returns="((1, 1, {}), (1, 2, {'a': 3}))")


def test_keyword_only():
    crosscheck("""
        def f(*, a, b=2): return a, b
        f(a=1), f(b=3, a=0)
        """, returns='((1, 2), (0, 3))')


def test_missing_argument():
    crosscheck_raises("""
        def f(a, b): pass
        f(1)
        """, 'TypeError', "f() missing 1 required positional argument: 'b'")


def test_missing_arguments():
    crosscheck_raises("""
        def f(a, b, c): pass
        f()
        """, 'TypeError', "f() missing 3 required positional arguments: 'a', 'b', and 'c'")


def test_missing_keyword_only():
    crosscheck_raises("""
        def f(*, a, b): pass
        f()
        """, 'TypeError', "f() missing 2 required keyword-only arguments: 'a' and 'b'")


def test_too_many_arguments():
    crosscheck_raises("""
        def f(a): pass
        f(1, 2, 3)
        """, 'TypeError', 'f() takes 1 positional argument but 3 were given')


def test_too_many_with_defaults():
    crosscheck_raises("""
        def f(a, b=1): pass
        f(1, 2, 3)
        """, 'TypeError', 'f() takes from 1 to 2 positional arguments but 3 were given')


def test_unexpected_keyword():
    crosscheck_raises("""
        def f(a): pass
        f(1, b=2)
        """, 'TypeError', "f() got an unexpected keyword argument 'b'")


def test_multiple_values():
    crosscheck_raises("""
        def f(a): pass
        f(1, a=2)
        """, 'TypeError', "f() got multiple values for argument 'a'")


def test_positional_only_by_keyword():
    crosscheck_raises("""
        def f(a, /): pass
        f(a=1)
        """, 'TypeError', "f() got some positional-only arguments passed as keyword arguments: 'a'")


def test_duplicate_in_double_star():
    crosscheck_raises("""
        def f(**kw): pass
        f(a=1, **{"a": 2})
        """, 'TypeError', "__main__.f() got multiple values for keyword argument 'a'")


def test_double_star_keys():
    crosscheck_raises("""
        def f(**kw): return kw
        f(**{1: 2})
        """, 'TypeError', 'keywords must be strings')


def test_double_star_not_mapping():
    crosscheck_raises("""
        def f(**kw): pass
        f(**5)
        """, 'TypeError', '__main__.f() argument after ** must be a mapping, not int')


def test_star_not_iterable():
    crosscheck_raises("""
        def f(*a): pass
        f(*5)
        """, 'TypeError', '__main__.f() argument after * must be an iterable, not int')


def test_defaults_computed_once():
    crosscheck("""
        def f(x, acc=[]):
            acc.append(x)
            return acc
        f(1), f(2), f(3, [])
        """, returns='([1, 2], [1, 2], [3])')


def test_default_sees_definition_time():
    crosscheck("""
        n = 1
        def f(x=n): return x
        n = 2
        f()
        """, returns='1')


def test_closure_cell():
    crosscheck("""
        def counter():
            n = 0
            def step():
                nonlocal n
                n += 1
                return n
            return step
        c, d = counter(), counter()
        c(), c(), d(), c()
        """, returns='(1, 2, 1, 3)')


def test_closure_late_binding():
    crosscheck("""
        def outer():
            x = 1
            def inner(): return x
            x = 2
            return inner
        outer()()
        """, returns='2')


def test_closure_unbound():
    crosscheck_raises("""
        def outer():
            def inner(): return x
            inner()
            x = 1
        outer()
        """, 'NameError', "cannot access free variable 'x' where it is not associated with a value in enclosing scope")


def test_closure_deep():
    crosscheck("""
        def a(x):
            def b(y):
                def c(z): return x + y + z
                return c
            return b
        a(1)(2)(3)
        """, returns='6')


def test_nonlocal_chain():
    crosscheck("""
        def f():
            x = 0
            def g():
                nonlocal x
                x += 1
                def h():
                    nonlocal x
                    x += 10
                h()
            g()
            return x
        f()
        """, returns='11')


def test_global_statement():
    crosscheck("""
        def f():
            global made
            made = 5
        f()
        made
        """, returns='5')


def test_unbound_local():
    crosscheck_raises("""
        x = 1
        def f():
            print(x)
            x = 2
        f()
        """, 'UnboundLocalError', "cannot access local variable 'x' where it is not associated with a value")


def test_deleted_local():
    crosscheck_raises("""
        def f():
            x = 1
            del x
            return x
        f()
        """, 'UnboundLocalError', "cannot access local variable 'x' where it is not associated with a value")


def test_delete_unbound():
    crosscheck_raises("""
        def f():
            del x
            x = 1
        f()
        """, 'UnboundLocalError', "cannot access local variable 'x' where it is not associated with a value")


def test_recursion():
    crosscheck("""
        def fact(n): return 1 if n < 2 else n * fact(n - 1)
        fact(20)
        """, returns='2432902008176640000')


def test_mutual_recursion():
    crosscheck("""
        def even(n): return n == 0 or odd(n - 1)
        def odd(n): return n != 0 and even(n - 1)
        even(50), odd(7)
        """, returns='(True, True)')


def test_too_deep():
    crosscheck("""
        import sys
        sys.setrecursionlimit(50)       # the engines' native depths differ
        def f(n): return f(n + 1)
        try:
            f(0)
        except RecursionError as e:
            result = str(e)
        sys.setrecursionlimit(1000)
        result
        """, returns="'maximum recursion depth exceeded'", same_price=False)


def test_decorator():
    crosscheck("""
        def twice(f):
            return lambda *a: (f(*a), f(*a))
        @twice
        def g(x): return x + 1
        g(1)
        """, returns='(2, 2)')


def test_decorator_order():
    crosscheck("""
        log = []
        def d(name):
            log.append("make " + name)
            def apply(f):
                log.append("apply " + name)
                return f
            return apply
        @d("a")
        @d("b")
        def f(): pass
        log
        """, returns="['make a', 'make b', 'apply b', 'apply a']")


def test_decorator_class():
    crosscheck("""
        class Count:
            def __init__(self, f): self.f, self.n = f, 0
            def __call__(self, *a):
                self.n += 1
                return self.f(*a)
        @Count
        def f(x): return x
        f(1), f(2), f.n
        """, returns='(1, 2, 2)')


def test_function_attributes():
    crosscheck("""
        def f(a, b: int = 1, *, c="x") -> str:
            "Doc."
        f.x = 5
        f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.x, f.__annotations__, f.__qualname__
        """, returns="('f', 'Doc.', (1,), {'c': 'x'}, 5, {'b': <class 'int'>, 'return': <class 'str'>}, 'f')")


def test_annotations_not_evaluated_for_locals():
    crosscheck("""
        def f():
            x: undefined_thing = 1
            return x
        f()
        """, returns='1')


def test_return_without_value():
    crosscheck("""
        def f():
            return
        f() is None
        """, returns='True')


def test_return_tuple():
    crosscheck("""
        def f(): return 1, 2, *[3]
        f()
        """, returns='(1, 2, 3)')


def test_lambda_in_default():
    crosscheck("""
        def f(g=lambda x: x * 2): return g(4)
        f()
        """, returns='8')


def test_star_arguments_order():
    crosscheck("""
        def f(*a, **k): return a, k
        f(1, *[2, 3], 4, *(5,), x=1, **{"y": 2}, z=3)
        """, returns="((1, 2, 3, 4, 5), {'x': 1, 'y': 2, 'z': 3})")


def test_method_binding():
    crosscheck("""
        class A:
            def m(self, x): return self.v + x
        a = A()
        a.v = 10
        m = a.m
        m(1), A.m(a, 2), a.m(x=3)
        """, returns='(11, 12, 13)')


def test_builtin_wrong_arity():
    crosscheck_raises('len()', 'TypeError', 'len() takes exactly one argument (0 given)')


def test_builtin_unexpected_keyword():
    crosscheck_raises('len(x=[])', 'TypeError', 'len() takes no keyword arguments')


def test_key_function():
    crosscheck('sorted(["bb", "a", "ccc"], key=len, reverse=True), max([1, -5], key=abs)', returns="(['ccc', 'bb', 'a'], -5)")


def test_map_filter():
    crosscheck('list(map(lambda x, y: x + y, [1, 2], [3, 4])), list(filter(None, [0, 1, ""]))', returns='([4, 6], [1])')


def test_exec_and_eval():
    crosscheck(r"""
        scope = {"x": 2}
        exec("y = x * 3\ndef f(): return y", scope)
        scope["f"](), eval("x + y", scope), eval("1 + 1")
        """, returns='(6, 8, 2)')


def test_exec_syntax_error():
    crosscheck_raises('exec("x = = 1")', 'SyntaxError', 'invalid syntax')


def test_eval_of_statement():
    crosscheck_raises('eval("x = 1")', 'SyntaxError', 'invalid syntax')


def test_locals_and_globals():
    crosscheck("""
        def f(a):
            b = 2
            return sorted(locals()), "f" in globals()
        f(1)
        """, returns="(['a', 'b'], True)")


def test_nested_function_names():
    crosscheck("""
        def f():
            def g(): pass
            class C:
                def m(self): pass
            return g.__qualname__, C.__qualname__, C.m.__qualname__, (lambda: 0).__qualname__
        f()
        """, returns="('f.<locals>.g', 'f.<locals>.C', 'f.<locals>.C.m', 'f.<locals>.<lambda>')")


def test_argument_unpacking_from_generator():
    crosscheck("""
        def f(a, b, c): return c, b, a
        f(*(x * x for x in range(3)))
        """, returns='(4, 1, 0)')


def test_swap_and_loop():
    crosscheck("""
        a, b = 0, 1
        for _ in range(10):
            a, b = b, a + b
        a
        """, returns='55')


def test_many_locals():
    crosscheck("""
        def f(a, b, c, d):
            e = a + b; g = c + d; h = e * g; i = h - a
            return [a, b, c, d, e, g, h, i]
        f(1, 2, 3, 4)
        """, returns='[1, 2, 3, 4, 3, 7, 21, 20]')


def test_callback_from_builtin():
    crosscheck_raises("""
        log = []
        def key(x):
            log.append(x)
            if x == 2: raise KeyError("from key")
            return x
        sorted([1, 2, 3], key=key)
        """, 'KeyError', "'from key'")
