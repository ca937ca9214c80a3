"Assignment to __bases__: what is allowed, and what follows."
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class A: pass
class B: pass
class S: __slots__='a',
class S2: __slots__='a',
class D(A): pass
def s(c,b):
    def f():
        c.__bases__ = b
        return c.__mro__
    return f
t(s(D,()))
t(s(D,[B]))
t(s(D,(1,)))
t(s(D,(B,3)))
t(s(D,(D,)))
class E(D): pass
t(s(D,(E,)))
t(s(D,(B,B)))
t(s(D,(S,)))
t(s(D,(int,)))
t(s(D,(bool,)))
t(s(D,(object,)))
t(s(int,(object,)))
t(s(D,(type(None),)))
class M(type): pass
class ME(metaclass=M): pass
t(s(D,(ME,)))
t(lambda: type(D))
def d(): del D.__bases__
t(d)
def d(): del int.__bases__
t(d)
class T(S): pass
t(s(T,(S2,)))
t(s(T,(B,)))
class T(S): __slots__=()
t(s(T,(S2,)))
t(s(T,(object,)))
class P(object): pass
t(s(P,(A,)))
t(s(P,(object,)))
class L(list): pass
t(s(L,(dict,)))
t(s(L,(object,)))
class MM(type):
    def mro(cls):
        print('mro',cls.__name__)
        r=type.mro(cls)
        if bad: return bad[0]
        return r
bad=[]
class X(metaclass=MM): pass
class Y(X): pass
class Z(Y): pass
class W(metaclass=MM): pass
t(s(Y,(W,)))
print(Z.__mro__)
for b in (3,[1],[X],(),[object,int],(X,X), [X,S]):
    bad[:]=[b]
    t(s(Y,(X,)))
    def mk():
        class Q(metaclass=MM): pass
        return Q.__mro__
    t(mk)
    def mk():
        class Q(S,metaclass=MM): pass
        return Q.__mro__
    t(mk)
bad[:]=[]
print(Y.__bases__, Z.__mro__, X.__subclasses__(), W.__subclasses__())
t(lambda: type.mro(X))
class I1(A): pass
t(lambda: type('q',(A,D) ,{}))
class G1(A,B):pass
class G2(B,A):pass
t(lambda: type('q',(G1,G2) ,{}))
class H(G1,P): pass
t(s(P,(G2,)))
print(P.__bases__)
