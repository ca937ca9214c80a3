"""Type parameters and `type` statements: scopes, lazy evaluation, what they leave on functions and classes."""
from crosschecking import crosscheck, crosscheck_raises
from driving import crosscheck_async


def test_generic_function():
    crosscheck("""
        def f[T, *Ts, **P](x: T, *a: *[Ts], k: T = 3) -> T:
            "doc"
            return x, a, k, T
        x = f(1, 2)
        (x[:3], x[3] is f.__type_params__[0], f.__type_params__, f.__annotations__['x'] is x[3],
         f.__annotations__['a'], f.__doc__, f.__name__, f.__qualname__, f.__defaults__, f.__kwdefaults__)
        """, returns="((1, (2,), 3), True, (T, Ts, P), True, Ts, 'doc', 'f', 'f', None, {'k': 3})")


def test_defaults_and_decorators_are_evaluated_outside():
    crosscheck("""
        log = []
        def n(x): log.append(x); return x
        def deco(f): log.append('deco'); return f
        @n(deco)
        def f[T](a=n(1), *, b=n(2), c: n('annotation')=n(3)): return a, b, c
        f(), f.__defaults__, f.__kwdefaults__, log[1:]
        """, returns="((1, 2, 3), (1,), {'b': 2, 'c': 3}, [1, 2, 3, 'annotation', 'deco'])")


def test_scope_of_defaults():
    crosscheck("""
        T = 'outer'
        def f[T](a=T, *, b: T=T): return a, b
        f(), f.__annotations__
        """, returns="(('outer', 'outer'), {'b': T})")


def test_generic_class():
    crosscheck("""
        class C[T, U: int]:
            def m(self): return T
            x = U
        class D(C[int, bool]): pass
        (C.__type_params__, C().m() is C.__type_params__[0], C.x is C.__type_params__[1], C.__orig_bases__,
         C.__bases__, C.__mro__, C.__qualname__, D.__orig_bases__, C[int, str])
        """, returns="((T, U), True, True, (typing.Generic[T, U],), (<class 'typing.Generic'>,), (<class "
                     "'__main__.C'>, <class 'typing.Generic'>, <class 'object'>), 'C', (__main__.C[int, bool],), "
                     '__main__.C[int, str])')


def test_generic_class_with_bases_and_keywords():
    crosscheck("""
        class M(type):
            def __new__(cls, name, bases, ns, **k): return type.__new__(cls, name, bases, ns)
            def __init__(self, name, bases, ns, **k): self.k = k
        class B: pass
        class C[T](B, metaclass=M, key=[1]): pass
        C.k, C.__bases__, type(C).__name__
        """, returns="({'key': [1]}, (<class '__main__.B'>, <class 'typing.Generic'>), 'M')")


def test_private_names():
    crosscheck("""
        class C[__T]:
            def f[__U](self, x: __T, y: __U): return __T, __U
            y = __T
        C.__type_params__, C().f.__type_params__, C.y, sorted(C().f.__annotations__)
        """, returns="((__T,), (__U,), __T, ['x', 'y'])")


def test_default_before_none():
    for source in ["def f[T=int, U](): pass", "class C[*T=1, U: int]: pass", "type A[T, **P=1, *U] = int"]:
        crosscheck_raises(source, "SyntaxError", "non-default type parameter 'U' follows default type parameter")


def test_private_names_in_bases():
    crosscheck("""
        def make_base(arg):
            return type('Base', (), {'arg': staticmethod(arg) if callable(arg) else arg})
        class __X: pass
        class Y[T: __X](make_base(lambda: __X), make_base(lambda: (lambda: __X)), make_base([__X for _ in [1]]),
                        make_base(__X for _ in [1])): pass
        a, b, c, d, _ = Y.__bases__
        (Y.__type_params__[0].__bound__ is __X, a.arg() is __X, b.arg()() is __X, c.arg == [__X], list(d.arg) == [__X])
        """, returns="(True, True, True, True, True)")


def test_class_is_seen_by_its_annotation_scopes():
    crosscheck("""
        class C:
            X = 'class'
            type A = X
            type B[T] = (X, T)
            def f[T: X](self, x: X): return X
        X = 'global'
        C.A.__value__, C.B.__value__[0], C.f.__type_params__[0].__bound__, C.f.__annotations__, C().f(1)
        """, returns="('class', 'class', 'class', {'x': 'class'}, 'global')")


def test_class_names_and_variables_around():
    crosscheck("""
        def f(X):
            class C:
                Y = 'y'
                type A = (X, Y)
                def g[T: (X, Y)](self, x: Y) -> X: return X
            return C
        C = f('arg')
        C.A.__value__, C.g.__type_params__[0].__constraints__, C.g.__annotations__, C().g(1)
        """, returns="(('arg', 'y'), ('arg', 'y'), {'x': 'y', 'return': 'arg'}, 'arg')")


def test_class_name_bound_later_or_global():
    crosscheck("""
        Z = 'global'
        class C:
            type A = Z
            before = A.__value__
            global W
            W = 'w'
            type B = W
        c1 = C.before
        class D:
            type A = Z
            Z = 'in class'
        c1, D.A.__value__, C.B.__value__
        """, returns="('global', 'in class', 'w')")


def test_class_name_that_is_not_there():
    crosscheck_async("""
        class C:
            type A = nowhere
        outcome(lambda: C.A.__value__)
        """, returns='\'NameError("name \\\'nowhere\\\' is not defined")\'')


def test_comprehensions_in_class_scopes():
    crosscheck_async("""
        class C:
            n = 3
            type A = [x for x in range(n)]
            type B = {x: n for x in range(n) if x}
            type S = {x for x in [n]}
            type G = list(x for x in range(n))
            def f[T: [i for i in range(3)]](x: [m for m in range(n)]): pass
        def g():
            class C:
                def f[T](x: [n for y in 'ab']): pass
        (outcome(lambda: C.A.__value__), outcome(lambda: C.B.__value__), outcome(lambda: C.S.__value__),
         outcome(lambda: C.G.__value__), C.f.__type_params__[0].__bound__, C.f.__annotations__, outcome(g))
        """, returns='([0, 1, 2], \'NameError("name \\\'n\\\' is not defined")\', {3}, [0, 1, 2], [0, 1, 2], '
                     '{\'x\': [0, 1, 2]}, \'NameError("name \\\'n\\\' is not defined")\')')


def test_lambda_in_class_scopes():
    crosscheck("""
        class C:
            n = 3
            type A = (lambda: n)
        n = 'global'
        C.A.__value__()
        """, returns="'global'")


def test_bounds_are_lazy():
    crosscheck("""
        log = []
        def n(x): log.append(x); return x
        def f[T: n(1), U: (n(2), n(3)), V = n(4), *Ts = n([5]), **P = n([6])](): pass
        before = list(log)
        ps = f.__type_params__
        got = (ps[0].__bound__, ps[0].__bound__, ps[1].__constraints__, ps[2].__default__, ps[3].__default__,
               ps[4].__default__, ps[2].has_default(), ps[0].has_default())
        before, got, log
        """, returns='([], (1, 1, (2, 3), 4, [5], [6], True, False), [1, 2, 3, 4, [5], [6]])')


def test_bounds_that_fail():
    crosscheck_async("""
        def f[T: 1/0, U = nowhere](): pass
        (outcome(lambda: f.__type_params__[0].__bound__), outcome(lambda: f.__type_params__[0].__bound__),
         outcome(lambda: f.__type_params__[1].__default__))
        """, returns='("ZeroDivisionError(\'division by zero\')", "ZeroDivisionError(\'division by zero\')", '
                     '\'NameError("name \\\'nowhere\\\' is not defined")\')')


def test_starred_default():
    crosscheck("""
        def f[*Ts = *[int]](): pass
        f.__type_params__[0].__default__
        """, returns="<class 'int'>")


def test_recursive_bounds():
    crosscheck("""
        class C[T: (list[C], "x")]: pass
        type L = list[L]
        C.__type_params__[0].__constraints__, L.__value__
        """, returns="((list[__main__.C], 'x'), list[L])")


def test_type_alias():
    crosscheck_async("""
        type A = int
        type B[T, *Ts] = dict[T, tuple[*Ts]]
        (A, A.__value__, A.__name__, A.__type_params__, B.__type_params__, B[int, str], outcome(lambda: A[int]),
         type(A).__name__, A.__module__)
        """, returns='(A, <class \'int\'>, \'A\', (), (T, Ts), B[int, str], "TypeError(\'Only generic type aliases '
                     'are subscriptable\')", \'TypeAliasType\', \'__main__\')')


def test_alias_is_lazy():
    crosscheck("""
        type A = later()
        def later(): log.append(1); return 'v'
        log = []
        log[:], A.__value__, A.__value__, log
        """, returns="([], 'v', 'v', [1])")


def test_alias_in_function_and_closure():
    crosscheck("""
        def f(x):
            type A[T] = (x, T)
            y = 5
            type B = (x, y)
            y = 6
            return A, B
        A, B = f('arg')
        A.__value__[0], B.__value__, A.__type_params__[0] is A.__value__[1]
        """, returns="('arg', ('arg', 6), True)")


def test_alias_with_global_and_nonlocal():
    crosscheck("""
        def f():
            global G
            type G = int
            n = 0
            def g():
                nonlocal n
                type n = str
            g()
            return n
        f().__value__, G.__value__
        """, returns="(<class 'str'>, <class 'int'>)")


def test_bases_that_yield():
    crosscheck_raises("""
        def g():
            class C[T]((yield 3)): pass
        """, 'SyntaxError', 'yield expression cannot be used within the definition of a generic')


def test_defaults_that_yield():
    crosscheck_async("""
        def g():
            @(yield 0)
            def f[T](x=(yield 1), *, y=(yield 2)): return x, y
            type A[T] = list[T]
            yield f(), f.__type_params__, A.__value__
        it = g()
        next(it), it.send(lambda f: f), it.send('x'), it.send('y')
        """, returns="(0, 1, 2, (('x', 'y'), (T,), list[T]))")


def test_generic_async():
    crosscheck_async("""
        async def f[T](x: T): return x, T
        class C:
            async def m[T](self, x: T = 1): return x, T
        async def g[T](x: T): yield x, T
        async def a(): return [x async for x in g(2)]
        drive(f(1)), drive(C().m()), drive(a()), f.__type_params__
        """, returns='((1, T), (1, T), [(2, T)], (T,))')


def test_generic_method_and_super():
    crosscheck("""
        class A:
            def f[T](self): return 'A'
        class B[T](A):
            def f[U](self): return super().f() + __class__.__name__, T, U
        B().f()
        """, returns="('AB', T, U)")


def test_nested_generics():
    crosscheck("""
        class A[T]:
            class B[U]:
                def f[V](self): return T, U, V
        A.B().f(), A.B.f.__qualname__, A.B.__qualname__
        """, returns="((T, U, V), 'A.B.f', 'A.B')")


def test_type_params_names_at_run_time():
    crosscheck("""
        def f[T](): return locals()
        def g[T](x: T): return sorted(locals())
        f(), g(1)
        """, returns="({}, ['x'])")


def test_deleted_type_params():
    crosscheck_async("""
        class C[T]:
            del __type_params__
        outcome(lambda: C.__type_params__)
        """, returns='()')


def test_subscript_of_a_generic():
    crosscheck("""
        class C[T]: pass
        C[int]
        """, returns='__main__.C[int]')


def test_lambda_and_class_in_type_scope():
    crosscheck("""
        def f[T: (lambda: T)](x: (lambda: T)): return T
        f.__type_params__[0].__bound__() is f(0), f.__annotations__['x']() is f(0)
        """, returns='(True, True)')


def test_names_of_the_hidden_function():
    crosscheck_raises("""
        def f[T: 1 / 0](): pass
        def g[T](x: nowhere): pass
        """, 'NameError', "name 'nowhere' is not defined")
