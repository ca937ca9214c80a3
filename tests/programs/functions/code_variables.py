# co_varnames, co_cellvars, co_freevars, co_nlocals: the variables of a function by their kind.
def f(a, zz, b=1, *c, d, **e):
    x = 1
    def g(): return x, y, zz, d, a, aa
    y = 2
    aa = 3
    return [i for i in a]
def outer():
    n = 1
    class C:
        def m(self): return n, __class__
    return C.m
c = f.__code__
print(c.co_cellvars, c.co_freevars, c.co_nlocals, c.co_varnames)
print(outer.__code__.co_cellvars, outer().__code__.co_freevars, outer().__code__.co_cellvars)
