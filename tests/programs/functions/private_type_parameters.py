"Private names around a generic class: only those of its type parameters are mangled there."
def make_base(arg):
    class Base: __arg__ = arg
    return Base
class __X: pass
class Y[T: __X](
    make_base(lambda: __X),
    make_base(lambda: (lambda: __X)),
    make_base([__X for _ in (1,)]),
    make_base(list(__X for _ in (1,))),
):
    def m(self): self.__a = 1; return [__b for __b in (1,2)]
y = Y(); print(y.m(), y.__dict__)
B = Y.__bases__
print(B[0].__arg__(), B[1].__arg__()(), B[2].__arg__, B[3].__arg__, Y.__type_params__[0].__bound__)
class Foo[__T, __U: __T](make_base(__T), make_base(lambda: __T)):
    param = __T
print(Foo.__type_params__, Foo.__bases__[0].__arg__, Foo.__bases__[1].__arg__(), Foo.param)
def f[__V](x: __V): return lambda: __V
print(f(1)())
class Out:
    __y = 3
    def g[__W](self, q=__y): return __W
    print(g(1))
