"Generic aliases as objects."
import sys
GA = type(list[int])
d = set(dir(list[int])); print(d.issuperset(dir(list)), sorted(d - set(dir(list))))
class A: x=1
print(sorted(set(dir(GA(A,int)))-set(dir(object))))
import _weakref
a = list[int]; print(_weakref.ref(a)() is a)
class G: __class_getitem__ = classmethod(GA)
print(repr(G[[int, str]])[-11:], repr(G[[]])[-5:])
class SG(GA): pass
s = SG(list, int); s.q = 1; print(s, _weakref.ref(s)() is s)
class S(tuple): pass
class M3(dict): pass
def k(x):
    match x:
        case [*_]: return 'seq'
        case {}: return 'map'
class C: pass
class L(C, list): pass
print(k(L()), k(M3()), k(S()))
