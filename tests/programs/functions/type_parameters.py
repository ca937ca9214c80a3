# Type parameters of functions, classes and aliases; what _typing has
from _typing import *
import _typing
def f[T, *Ts, **P](x: T, *a: P.args, **k: P.kwargs) -> T: return x
print(f(3), f.__type_params__, [type(t) for t in f.__type_params__], f.__annotations__)
T, Ts, P = f.__type_params__
print(T.__name__, T.__bound__, T.__constraints__, T.__covariant__, T.__contravariant__, T.__infer_variance__, T.__default__, T.has_default(), T.__module__)
print(P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, P.args == P.kwargs, P.__bound__, P.__name__, Ts.__name__, Ts)
class C[T]:
    def m[U](self, u: U) -> T: return u
print(C.__type_params__, C.__bases__, C.__orig_bases__, C.__mro__, C[int], C.m.__type_params__)
print(C().m(3), C[int]().m(4), C[int]().__orig_class__)
class D[T: int, U: (int, str), V = bool](C[T], list): pass
print(D.__type_params__, D.__orig_bases__, [ (p.__bound__, p.__constraints__, p.__default__, p.has_default()) for p in D.__type_params__])
type A = int
type B[T] = list[T] | None if 0 else list[T]
print(A, A.__value__, A.__name__, A.__type_params__, A.__module__, type(A))
print(B, B.__value__, B.__type_params__, B[int], B.__parameters__, B.__value__[int])
try: A[int]
except TypeError as e: print(e)
type R = dict[str, R]
print(R.__value__, R.__value__.__args__[1] is R)
type Bad = undefined
try: Bad.__value__
except NameError as e: print(e)
undefined = 5
print(Bad.__value__)
def g[T: undefined2](): pass
try: g.__type_params__[0].__bound__
except NameError as e: print(e)
X = TypeVar('X'); print(X, X.__bound__, X.__constraints__, X.__infer_variance__)
print(TypeVar('Y', covariant=True), TypeVar('Z', contravariant=True), TypeVar('W', infer_variance=True), TypeVar('V', int, str).__constraints__, TypeVar('B', bound=int).__bound__, TypeVar('D', default=3).__default__)
for a, k in [(('X', int), {}), (('X', int, str), {'bound': int}), (('X',), {'covariant': True, 'contravariant': True}), (('X',), {'covariant': True, 'infer_variance': True})]:
    try: TypeVar(*a, **k)
    except Exception as e: print(type(e).__name__, e)
for x in (X, P, Ts, P.args, P.kwargs):
    try:
        class Q(x): pass
    except TypeError as e: print(e)
print(ParamSpec('PP'), TypeVarTuple('TT'), NoDefault, type(NoDefault), TypeVarTuple('TT').__default__)
print(Generic, Generic[X], list[X][int], dict[X, list[X]][str], list[X].__parameters__, dict[X, T].__parameters__)
try: list[X][int, str]
except TypeError as e: print(e)
try: list[int][str]
except TypeError as e: print(e)
try: Generic[int]
except TypeError as e: print(e)
class O(Generic[X]): pass
print(O.__bases__, O.__orig_bases__, O[int], O.__type_params__)
def outer[T](x):
    def inner[U](y: T) -> U: return T, U
    return inner
print(outer(1)(2), outer(1).__type_params__)
def dflt[T=int](x: T, y=3, *, z=4): return x, y, z
print(dflt(1), dflt.__type_params__[0].__default__, dflt.__defaults__, dflt.__kwdefaults__)
class K[T]:
    x: T
    type L = T
    def h(self): return __class__, T
print(K.L.__value__, K().h(), K.__annotations__)
print(TypeAliasType('TA', int).__value__, TypeAliasType('TA', list[X], type_params=(X,))[int])
try: TypeAliasType('TA', int, type_params=3)
except TypeError as e: print(e)
try: f.__type_params__ = 3
except TypeError as e: print(e)
print((lambda: 0).__type_params__, int.__type_params__)
